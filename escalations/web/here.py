"""Who else has the ticket open, for its page: names and whether they write, never what."""

from datetime import datetime

from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from escalations.domain import presence
from escalations.models import Presence

from .moved import name_of


def present(at):
    """Everybody on the ticket of the query at this moment, as JSON values."""
    names = {"first": "user__first_name", "last": "user__last_name", "username": "user__username"}
    rows = Presence.objects.here(at).filter(ticket=OuterRef("pk")).order_by("user_id")
    return rows.values(row=JSONObject(user="user_id", seen_at="seen_at", wrote_at="wrote_at", **names))


def others(found, *, by, at):
    """[{name, writes}] of everybody but `by`."""
    rows = [row for row in found if row["user"] != by.pk]
    return [
        {"name": name_of(row), "writes": presence.is_writing(_moment(row["wrote_at"]), at=at)} for row in rows
    ]


def keep(ticket, found, *, writes, by, at):
    """Keep that `by` is here, unless it was kept a moment ago."""
    mine = next((row for row in found if row["user"] == by.pk), {})
    known = [_moment(mine.get(name)) for name in ("seen_at", "wrote_at")]
    if not presence.is_due(*known, writes=writes, at=at):
        return
    if not mine:
        presence.came(by=by, at=at)
    presence.heard(ticket, writes=writes, by=by, at=at)


def _moment(text):
    return datetime.fromisoformat(text) if text else None
