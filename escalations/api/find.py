"""Finds what an address is about, for whoever may see it; everybody else gets 404."""

from django.http import Http404
from django.shortcuts import get_object_or_404

from escalations.models import Escalation, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

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
    return get_object_or_404(hand_offs(request).filter(pk=pk))


def hand_off(request, number):
    """The unfinished escalation of a ticket; 404 says how one is started."""
    found = hand_offs(request).unfinished().filter(ticket=number).first()
    if found is None:
        ticket(request, number)
        raise missing("No escalation is under way on this ticket. POST here to start one.")
    return found


def hand_offs(request):
    """Escalations of tickets that may be seen, with all that is shown of them."""
    return dressed().filter(ticket__in=Ticket.objects.visible_to(request.user).values("pk"))


def dressed():
    """Escalations with their ticket and its people, in one query."""
    return Escalation.objects.dressed().select_related(*(f"ticket__{name}" for name in PEOPLE))
