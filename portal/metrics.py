"""What Prometheus is told at /metrics: what this server's processes counted, and how the work stands in the database.

Labels are names of routes, statuses, methods and helpdesks: nothing of a person. With PROMETHEUS_MULTIPROC_DIR the
processes of one gunicorn count together, see gunicorn.conf.py.
"""

import hmac
import os

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from portal.gauges import Gauges

LOCAL = frozenset({"127.0.0.1", "::1"})
PASSED_ON = ("HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED", "HTTP_VIA")

requests = Counter("handover_requests", "Requests answered.", ["method", "route", "status"])
seconds = Histogram(
    "handover_request_seconds",
    "Time until the answer was ready.",
    ["route"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
queries = Counter("handover_request_queries", "SQL queries of requests.", ["route"])


def remember(facts):
    """Count one request: its `method`, `route`, `status`, `ms` and `queries`."""
    requests.labels(facts["method"], facts["route"], str(facts["status"])).inc()
    seconds.labels(facts["route"]).observe(facts["ms"] / 1000)
    queries.labels(facts["route"]).inc(facts["queries"])


@login_not_required
def metrics(request):
    """For whoever has METRICS_TOKEN; without one, for this machine alone."""
    if not may_read(request):
        raise Http404
    registry = CollectorRegistry()
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(registry)
        counted = generate_latest(registry)
    else:
        counted = generate_latest(REGISTRY)
    now = CollectorRegistry()
    now.register(Gauges())
    return HttpResponse(counted + generate_latest(now), content_type=CONTENT_TYPE_LATEST)


def may_read(request):
    """By the token if there is one; else only who asks from this machine, without a proxy between."""
    if settings.METRICS_TOKEN:
        given = request.headers.get("Authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {settings.METRICS_TOKEN}".encode())
    behind = settings.BEHIND_PROXY or any(name in request.META for name in PASSED_ON)
    return request.META.get("REMOTE_ADDR") in LOCAL and not behind
