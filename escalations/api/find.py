"""Finds what an address is about, for whoever may see it; everybody else gets 404."""

from django.http import Http404

from escalations.models import Escalation, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import among, prepared

from .refusals import missing, wrong

PEOPLE = ("priority", "category__parent", "team", "assignee", "contact", "company")


def ticket(request, number):
    """The ticket with its people, in one query."""
    found = _shown.first(request.user.sees_all, number=number, **request.user.sight)
    if found is None:
        raise Http404
    return found


@prepared
def _shown(sees_all, *, number, by, closed):
    rows = Ticket.objects.visible_to(Viewer(by, closed, sees_all)).filter(pk=number)
    return rows.select_related(*PEOPLE).defer("search")


def named(request, number, *, field):
    """A ticket that a field names; one that is unknown or not to be seen is a wrong value of the field."""
    row = Ticket.objects.visible_to(request.user).defer("search").filter(pk=number).first()
    if row is None:
        raise wrong(field, f"There is no ticket #{number}. Check the number.", code="does_not_exist")
    return row


def escalation(request, pk):
    """An escalation of a ticket that may be seen, with all that is shown of it."""
    found = _escalations.first(request.user.sees_all, pk=pk, **request.user.sight)
    if found is None:
        raise Http404
    return found


def hand_off(request, number):
    """The unfinished escalation of a ticket; 404 says how one is started."""
    found = _unfinished.first(request.user.sees_all, number=number, **request.user.sight)
    if found is None:
        ticket(request, number)
        raise missing("No escalation is under way on this ticket. POST here to start one.")
    return found


@prepared
def _escalations(sees_all, *, pk, by, closed):
    """Not by `get`: its LIMIT makes PostgreSQL think ten times as long about the joins."""
    return _of_seen(Viewer(by, closed, sees_all)).filter(pk=pk)


@prepared
def _unfinished(sees_all, *, number, by, closed):
    return _of_seen(Viewer(by, closed, sees_all)).unfinished().filter(ticket=number)


def _of_seen(viewer):
    return _dressed().filter(ticket__in=Ticket.objects.visible_to(viewer).values("pk"))


def hand_offs(request):
    """Escalations of tickets that may be seen, to be filtered and put in order; see `of_page`."""
    return Escalation.objects.filter(ticket__in=Ticket.objects.visible_to(request.user).values("pk"))


@prepared
def of_page(*order, keys):
    """Escalations with all that is shown of them, their ticket and its people, in one query."""
    return _dressed().filter(among("pk", keys)).order_by(*order)


def _dressed():
    return Escalation.objects.dressed().select_related(*(f"ticket__{name}" for name in PEOPLE))
