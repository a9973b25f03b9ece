"""Finds what a page is about, for whoever may see it; everybody else gets 404."""

from django.db.models import Subquery, prefetch_related_objects
from django.http import Http404

from escalations.domain import case, notifying
from escalations.models import Escalation, Standard, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

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
    found = _seen.first(request.user.sees_all, number=number, **request.user.sight)
    if found is None:
        raise Http404
    return found


@prepared
def _seen(sees_all, *, number, by, closed):
    rows = Ticket.objects.visible_to(Viewer(by, closed, sees_all)).filter(pk=number)
    return rows.select_related(*PEOPLE, *ROUTE).defer("search")


def unfinished(of_ticket):
    """The unfinished escalation of a ticket with all a page shows of it, or None."""
    found = _unfinished.first(number=of_ticket.pk)
    if found:
        found.ticket = of_ticket
    return found


@prepared
def _unfinished(*, number):
    return Escalation.objects.unfinished().filter(ticket=number).select_related(*SHOWN)


def hand_off(request, number):
    """A ticket and its unfinished escalation, both in one query; with None if there is no escalation.

    The escalation's `readers` is how many people read it, its `newest_version` the standard's in force (S34).
    """
    found = _handed_off.first(request.user.sees_all, number=number, **request.user.sight)
    if found is None:
        return ticket(request, number), None
    found.ticket.facts = found.facts
    return found.ticket, found


@prepared
def _handed_off(sees_all, *, number, by, closed):
    rows = Escalation.objects.unfinished().select_related(*SHOWN).defer("ticket__search")
    rows = rows.select_related(*(f"ticket__{name}" for name in (*PEOPLE, *ROUTE)))
    tickets = Ticket.objects.visible_to(Viewer(by, closed, sees_all))
    newest = Subquery(Standard.objects.filter(is_in_force=True).values("version")[:1])
    rows = rows.annotate(readers=audience.counted("ticket"), newest_version=newest)
    return case.with_facts(rows.filter(ticket__in=tickets.values("pk"), ticket=number), "ticket")


def read(request, ticket):
    """Whoever opens a ticket has read what they were told of it; asked only of those who have something unread."""
    unread = getattr(request.user, "known_unread", 0)
    if unread:
        done = notifying.mark_read_on(ticket, by=request.user, at=request.now)
        request.user.known_unread = max(unread - done, 0)


def escalation(request, pk):
    """An escalation of a ticket that may be seen."""
    found = _escalations.first(request.user.sees_all, pk=pk, **request.user.sight)
    if found is None:
        raise Http404
    prefetch_related_objects([found], "authors")
    return found


@prepared
def _escalations(sees_all, *, pk, by, closed):
    """Not by `get`: its LIMIT makes PostgreSQL think ten times as long about the joins."""
    tickets = Ticket.objects.visible_to(Viewer(by, closed, sees_all))
    rows = Escalation.objects.with_people().select_related(
        "standard", "promise", "acknowledgement", "revision__author"
    )
    rows = rows.select_related("ticket__category__parent", "ticket__team", "ticket__assignee", "origin_team")
    rows = rows.defer("ticket__search").annotate(**stamps.watched("ticket"))
    return rows.filter(ticket__in=tickets.values("pk"), pk=pk)
