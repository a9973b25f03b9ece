"""Pages of a live list: `page`, `per_page`, and a Link header only when there is more."""

from urllib.parse import urlencode

from tests.helpdesks.freshdesk_refusals import invalid, refuse
from tests.helpdesks.serving import Answer

MOST = 100


def page_of(helpdesk, call, rows, cap=None):
    """The rows of the page that was asked for, as an Answer."""
    number, size = _positive(call, "page", 1), _positive(call, "per_page", 30)
    if size > helpdesk.per_page_max:
        refuse(
            invalid(
                "per_page",
                f"It should be a Positive Integer less than {helpdesk.per_page_max}",
                "invalid_value",
            )
        )
    if cap and number > cap:
        message = f"You cannot access tickets beyond the {cap}th page. Please provide a smaller page number."
        refuse(invalid("page", message, "invalid_value"))
    start = (number - 1) * size
    shown = rows[start : start + size]
    further = {"Link": _next(helpdesk, call, number)} if len(rows) > start + size else {}
    return Answer(200, shown, further)


def _positive(call, name, default):
    text = call.query.get(name, str(default))
    if not text.isdigit() or int(text) < 1:
        refuse(invalid(name, "It should be a/an Positive Integer", "datatype_mismatch"))
    return int(text)


def _next(helpdesk, call, number):
    query = urlencode(call.query | {"page": number + 1})
    return f'<{helpdesk.url}{call.path}?{query}>; rel="next"'
