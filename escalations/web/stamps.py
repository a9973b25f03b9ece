"""Marks by which an open page knows that what it shows has changed: equal marks, equal page."""

from hashlib import blake2b

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from escalations.domain.step import MOVES
from escalations.models import Escalation, HistoryEntry

NEWEST = 5  # of what happened: more than one, because an entry may be committed after a later one
TAKEN = frozenset({"ticket.assigned", "ticket.pulled"})


def stamp(*told):
    """A short mark of plain values."""
    return blake2b(repr(told).encode(), digest_size=9).hexdigest()


def of_queue(rows):
    """The mark of the escalations in a list, with their tickets."""
    return stamp(*((row.pk, row.version, row.ticket_id, row.ticket.updated_at) for row in rows))


def of_work(rows, unread):
    """The mark of somebody's own tickets: (number, updated_at, version of its escalation) each."""
    return stamp(unread, *rows)


def watched(number):
    """What is asked of a ticket so that `of_ticket` can tell it apart; `number` names it in the query."""
    here = OuterRef(number)
    happened = HistoryEntry.objects.filter(ticket=here).order_by("-at", "-id").values("pk")
    hand_offs = Escalation.objects.filter(ticket=here).order_by("-id").values("version")
    return {
        "seen_events": ArraySubquery(happened[:NEWEST]),
        "seen_hand_off": ArraySubquery(hand_offs[:1]),
    }


def of_ticket(ticket, seen_events, seen_hand_off):
    """The mark of a ticket: itself, what happened on it, its escalation."""
    return stamp(ticket.pk, ticket.version, ticket.updated_at, seen_events, seen_hand_off)


def last_move(number):
    """The last time somebody took the ticket or moved its escalation on, as one JSON value."""
    events = TAKEN | {f"escalation.{name}" for name in MOVES}
    rows = HistoryEntry.objects.filter(ticket=OuterRef(number), event__in=events).order_by("-at", "-id")
    names = {"first": "by__first_name", "last": "by__last_name", "username": "by__username"}
    return rows.values(row=JSONObject(id="pk", event="event", by="by_id", at="at", **names))[:1]
