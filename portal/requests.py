"""Tells of every request once it is answered: a line in the log, and the metrics."""

import logging
import sys

from django.conf import settings

from escalations.outages import kind_of
from portal import metrics
from portal.counting import counted

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
QUIET = frozenset({"healthz", "readyz", "metrics", "static"})  # asked by machines, again and again

logger = logging.getLogger(__name__)


def remember_error(request, **_):
    """What no view caught, of pages and of the API: its class alone is told, its words may be a person's."""
    request.error = kind_of(sys.exc_info()[1])


class Told:
    """Right inside RequestIds. It tells the route's name, never the address: there people's words stand."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with counted() as work:
            response = self.get_response(request)
        facts = {
            "method": request.method if request.method in METHODS else "other",
            "route": route_name(request),
            "status": response.status_code,
            "ms": round(work.ms, 1),
            "queries": work.queries,
        }
        metrics.remember(facts)
        tell(facts, error=getattr(request, "error", ""))
        return response


def tell(facts, *, error):
    """One line; with the class of the error that broke the request, if one did."""
    line = "%(method)s %(route)s %(status)s in %(ms)s ms, queries: %(queries)s"
    level = logging.DEBUG if facts["route"] in QUIET else logging.INFO
    if error:
        facts = facts | {"error": error}
        line, level = f"{line}, error: %(error)s", logging.ERROR
    logger.log(level, line, facts, extra={"facts": facts})


def route_name(request):
    """The name of the address; `static` for files, `none` where there is no such address."""
    match = getattr(request, "resolver_match", None)
    if match:
        return match.view_name or "unnamed"
    return "static" if request.path_info.startswith(settings.STATIC_URL) else "none"
