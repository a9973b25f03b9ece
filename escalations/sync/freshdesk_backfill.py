"""Reads Freshdesk's old tickets: the newest window of time first, each window by key up to its end.

Windows that bring little are widened, full ones narrowed; with the oldest change known, the last one is near.
"""

from datetime import UTC, datetime, timedelta

from . import key_paging
from .connector import TICKETS, Page, Rejected
from .freshdesk_lists import FIRST, ask, edge, pass_over, take
from .key_paging import Place

FIRST_WIDTH, NARROWEST = timedelta(days=7), timedelta(hours=1)
FEW, MANY = 100, 1000  # rows of a window


def begin(now, days):
    """The position before the first page; `days` None is everything."""
    return {
        "oldest": (now - timedelta(days=days)).isoformat() if days is not None else None,
        "until": now.astimezone(UTC).isoformat(),
        "width": FIRST_WIDTH.total_seconds(),
        "window": None,
        "count": 0,
    }


def page(calls, position):
    """The next Page; after the last one there is nothing for ever."""
    position = dict(position)
    if position["oldest"] is None:
        position["oldest"] = _oldest(calls).isoformat()
    oldest, until = _moment(position, "oldest"), _moment(position, "until")
    if until <= oldest:
        return Page(position=position, is_end=True)
    start = max(oldest, until - timedelta(seconds=position["width"]))
    place = Place.read(position["window"]) if position["window"] else key_paging.begin(start)
    return _window_page(calls, position, place, start, until)


def _window_page(calls, position, place, start, until):
    rows, unreadable, is_end, gap = _read(calls, place)
    inside = tuple(one for one in rows if one.updated_at is None or one.updated_at <= until)
    position |= {"window": place.written(), "count": position["count"] + len(inside)}
    if is_end or place.since > until:
        position |= _next_window(position, start)
    is_last = _moment(position, "until") <= _moment(position, "oldest")
    return Page(rows=inside, unreadable=tuple(unreadable), position=position, is_end=is_last, gap=gap)


def _read(calls, place):
    """`(tickets, unreadable ones, whether the list is at its end, what could not be reached)`."""
    try:
        return *take(TICKETS, place, ask(calls, TICKETS, place)), ""
    except Rejected as refusal:
        goes_on, gap = pass_over(place, refusal)
        return [], [], not goes_on, gap


def _next_window(position, start):
    """The one before, twice as wide where little was found."""
    width, count = position["width"], position["count"]
    if count < FEW:
        width = min(width * 2, 60 * 366 * 86400)
    elif count > MANY:
        width = max(width / 2, NARROWEST.total_seconds())
    return {"until": start.isoformat(), "width": width, "window": None, "count": 0}


def _oldest(calls):
    """Just before the oldest change there is; now, if there is nothing; long ago, if it cannot be read."""
    oldest, has_any, now = edge(calls, TICKETS, "asc")
    if not has_any:
        return now or datetime.now(UTC)
    return oldest - timedelta(seconds=1) if oldest else FIRST


def _moment(position, name):
    return datetime.fromisoformat(position[name])
