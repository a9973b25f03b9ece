"""What waits for me: differences with a helpdesk, what was sent back, promises due, my tickets and how far they are."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import render
from django.urls import path, reverse

from escalations.domain import readiness, untouched
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    WAITING,
    Escalation,
    Flag,
    Promise,
    StandardStep,
    Ticket,
    TroubleshootingStep,
)
from escalations.models.prepared import among, prepared

from . import difference_cards, stamps

MOST = 50
FIRST = 4
ORDER = ("priority__rank", "created_at", "number")
MINE, WORKING, HANDED, LATER = "Accepted by me", "Working on it", "With a senior technician", "Waiting"


@dataclass
class Row:
    """One of my tickets, with the escalation it has, how ready that is, and when it ends if left alone."""

    ticket: Ticket
    escalation: Escalation | None
    ready: dict | None
    ends_at: datetime | None

    @property
    def standing(self):
        """Where it is without an escalation: what was done of the category's standard steps."""
        if self.ticket.standard_count:
            return f"{self.ticket.answered_count} of {self.ticket.standard_count} standard steps done"
        return "work logged" if self.ticket.has_rows else "no work logged yet"


def my_work(request):
    """The first page: what to do next."""
    user, at = request.user, request.now
    sent_back = _sent_back(user, at)
    tickets = _tickets(user=user.pk)
    escalations = _escalations(tickets)
    ready = readiness.of([one for one in escalations.values() if one.is_being_written], at=at)
    rows = [_row(ticket, escalations, ready, at) for ticket in tickets[:MOST]]
    promises = _promises(user=user.pk)
    context = {
        "differences": difference_cards.of_user(user),
        "sent_back": sent_back,
        "promises": promises,
        "first_promises": promises[:FIRST],
        "later_promises": promises[FIRST:],
        "groups": _groups(rows, user),
        "count": len(rows),
        "has_more": len(tickets) > MOST,
        "live": {"url": reverse("web:live_work"), "seen": _seen(rows, user.known_unread)},
    }
    return render(request, "my_work/page.html", context)


def _row(ticket, escalations, ready, at):
    escalation = escalations.get(ticket.pk)
    if escalation is None:
        return Row(ticket, None, None, None)
    return Row(ticket, escalation, ready.get(escalation.pk), untouched.ends_at(escalation, at=at))


def _sent_back(user, at):
    """Send-backs to complete, each with the flags of the last round."""
    rows = untouched.sent_back_to(user, at=at, most=MOST)
    flags = {}
    for flag in _flags(escalations=[row.pk for row in rows]) if rows else []:
        kept = flags.setdefault(flag.send_back.escalation_id, [])
        if kept and kept[0].send_back_id != flag.send_back_id:
            kept.clear()
        kept.append(flag)
    return [(row, flags.get(row.pk, [])) for row in rows]


@prepared
def _flags(*, escalations):
    rows = Flag.objects.filter(among("send_back__escalation", escalations))
    return rows.select_related("send_back__by").order_by("send_back__at", "pk")


@prepared
def _promises(*, user):
    mine = Promise.objects.owed().filter(ticket__assignee=user)
    return mine.select_related("ticket__company", "ticket__contact").order_by("due_at")[:MOST]


@prepared
def _tickets(*, user):
    """Mine, as many as are shown and one more, with all that a row shows."""
    first = mine(user).order_by(*ORDER)[: MOST + 1]
    rows = Ticket.objects.filter(among("pk", first.values("pk"))).with_people().defer("search")
    standard = StandardStep.objects.filter(category=OuterRef("category"), is_active=True)
    answered = TroubleshootingStep.objects.filter(ticket=OuterRef("pk"), standard_step__isnull=False)
    return rows.annotate(
        standard_count=_counted(standard, "category"),
        answered_count=_counted(answered, "ticket"),
        promised_at=Subquery(Promise.objects.owed().filter(ticket=OuterRef("pk")).values("due_at")[:1]),
        has_rows=Exists(TroubleshootingStep.objects.filter(ticket=OuterRef("pk"))),
    ).order_by(*ORDER)


def mine(user):
    """Tickets that are mine now, and those I handed over that a senior still has.

    Both are looked up by their own index; as one condition with "or" every unfinished ticket would be asked.
    """
    handed = Escalation.objects.filter(
        Q(author=user) | Q(origin_assignee=user), status__in=[QUEUED, ACCEPTED]
    ).order_by()
    assigned = Ticket.objects.unfinished().filter(assignee=user).order_by()
    numbers = assigned.values("pk").union(handed.values("ticket_id"), all=True)
    return Ticket.objects.unfinished().filter(among("pk", numbers))


def _seen(rows, unread):
    """The mark of what is shown, see `live`."""
    versions = (row.escalation.version if row.escalation else None for row in rows)
    told = [
        (row.ticket.pk, row.ticket.updated_at, version) for row, version in zip(rows, versions, strict=True)
    ]
    return stamps.of_work(told, unread)


def _counted(rows, group):
    counted = rows.order_by().values(group).annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def _escalations(tickets):
    by_number = {ticket.pk: ticket for ticket in tickets}
    found = _handed_off(numbers=list(by_number)) if by_number else []
    for one in found:
        one.ticket = by_number[one.ticket_id]
    return {one.ticket_id: one for one in found}


@prepared
def _handed_off(*, numbers):
    rows = Escalation.objects.unfinished().filter(among("ticket", numbers))
    return rows.select_related("standard", "receiving_team", "accepted_by")


def _groups(rows, user):
    """[(name, rows)] in the order somebody goes through them: only those that have a ticket."""
    groups = {MINE: [], WORKING: [], HANDED: [], LATER: []}
    for row in rows:
        groups[_group_of(row, user)].append(row)
    return [(name, found) for name, found in groups.items() if found]


def _group_of(row, user):
    status = row.escalation.status if row.escalation else None
    if status == ACCEPTED and row.escalation.accepted_by_id == user.pk:
        return MINE
    if status in {QUEUED, ACCEPTED}:
        return HANDED
    if row.ticket.status in WAITING and status not in {DRAFT, SENT_BACK}:
        return LATER
    return WORKING


urlpatterns = [path("", my_work, name="my_work")]
