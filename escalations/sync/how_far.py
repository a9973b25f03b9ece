"""Says for people what a stream is, and how far it was read; only the connectors understand the rest of a position."""

from datetime import UTC, datetime

from django.utils import formats, timezone

from . import tolerant
from .connector import COMPANIES, CONTACTS, TICKETS, TICKETS_BACKFILL, TICKETS_DELETED, TICKETS_SPAM

NAMES = {
    COMPANIES: "Companies",
    CONTACTS: "Contacts",
    TICKETS: "Tickets that change",
    TICKETS_DELETED: "Their trash",
    TICKETS_SPAM: "Their spam",
    TICKETS_BACKFILL: "Tickets of the past",
    "hooks": "Named by webhooks",
    "tried again": "Tried again",
    "never seen": "Shown by no list",
    "gone": "Not there any more",
    "recheck": "Active lately, each night",
    "recheck:contacts": "Deleted contacts, each week",
    "recheck:all": "All tickets, a part each night",
    "sent": "Told to them",
}
ROWS = {COMPANIES: ("company", "companies"), CONTACTS: ("contact", "contacts")}
A_PAGE = 100  # rows, where only pages are counted
NEWEST_SEEN = ("mark", "newest", "edge", "at", "since")  # where a position says it, the surest first
LONG_AGO = datetime(1971, 1, 1, tzinfo=UTC)


def name(stream):
    """What people call a stream."""
    return NAMES.get(stream, stream)


def words(stream, position, *, is_done):
    """How far it was read; "" where there is nothing to say, as before the first page."""
    position = tolerant.known(position)
    if stream == TICKETS_BACKFILL:
        return "All of it" if is_done or position.get("done") else _back(position)
    return _counted(stream, position) or _up_to(position)


def _back(position):
    moment = _moment(position, ("until",) if "width" in position else ("at",))
    return f"Back to {_told(moment)}" if moment else ""


def _up_to(position):
    moment = _moment(position, NEWEST_SEEN)
    return f"Up to {_told(moment)}" if moment else ""


def _counted(stream, position):
    """Of a list without moments, or one that is read for the first time."""
    read = tolerant.known(position.get("walk")).get("read")
    if read is None and position.get("since", "") is None:
        read = (position.get("page", 1) - 1) * A_PAGE
    if not read:
        return ""
    one, many = ROWS.get(stream, ("ticket", "tickets"))
    return f"{read:,} {one if read == 1 else many} of the whole list"


def _moment(position, names):
    found = next(filter(None, (tolerant.moment(position.get(one)) for one in names)), None)
    return found if found and found > LONG_AGO else None


def _told(moment):
    return formats.date_format(timezone.localtime(moment), "j M Y, H:i")
