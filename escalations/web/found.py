"""Finds what a page is about, for whoever may see it; everybody else gets 404."""

from django.db.models import Subquery
from django.shortcuts import get_object_or_404

from escalations.domain import case, notifying
from escalations.models import Escalation, Standard, Ticket

from . import audience, stamps

PEOPLE = ("priority", "category__parent__parent", "team", "assignee", "contact", "company")
ROUTE = ("category__escalation_team", "team__escalates_to")
SHOWN = (
    "standard",
    "promise",
    "note",
    "acknowledgement",
    "author",
    "accepted_by",
    "receiving_team",
    "origin_team",
    "revision",
)


def ticket(request, number):
    """The ticket with its people, in one query."""
    rows = Ticket.objects.visible_to(request.user).select_related(*PEOPLE, *ROUTE).defer("search")
    return get_object_or_404(rows, pk=number)


def unfinished(of_ticket):
    """The unfinished escalation of a ticket with all a page shows of it, or None."""
    rows = Escalation.objects.unfinished().filter(ticket=of_ticket)
    found = rows.select_related(*SHOWN).first()
    if found:
        found.ticket = of_ticket
    return found


def hand_off(request, number):
    """A ticket and its unfinished escalation, both in one query; with None if there is no escalation.

    The escalation's `readers` is how many people read it, its `newest_version` the standard's in force (S34).
    """
    rows = Escalation.objects.unfinished().select_related(*SHOWN).defer("ticket__search")
    rows = rows.select_related(*(f"ticket__{name}" for name in (*PEOPLE, *ROUTE)))
    tickets = Ticket.objects.visible_to(request.user)
    newest = Subquery(Standard.objects.filter(is_in_force=True).values("version")[:1])
    rows = rows.annotate(readers=audience.counted("ticket"), newest_version=newest).filter(ticket__in=tickets)
    found = case.with_facts(rows, "ticket").filter(ticket=number).first()
    if found is None:
        return ticket(request, number), None
    found.ticket.facts = found.facts
    return found.ticket, found


def read(request, ticket):
    """Whoever opens a ticket has read what they were told of it; asked only of those who have something unread."""
    unread = getattr(request.user, "known_unread", 0)
    if unread:
        done = notifying.mark_read_on(ticket, by=request.user, at=request.now)
        request.user.known_unread = max(unread - done, 0)


def escalation(request, pk):
    """An escalation of a ticket that may be seen."""
    tickets = Ticket.objects.visible_to(request.user)
    rows = Escalation.objects.with_people().select_related(
        "standard", "promise", "acknowledgement", "revision__author"
    )
    rows = rows.select_related("ticket__category__parent", "ticket__team", "ticket__assignee", "origin_team")
    rows = rows.prefetch_related("authors").defer("ticket__search").annotate(**stamps.watched("ticket"))
    return get_object_or_404(rows.filter(ticket__in=tickets), pk=pk)
