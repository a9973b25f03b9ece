"""Finds what an address is about, for whoever may see it; everybody else gets 404."""

from django.shortcuts import get_object_or_404

from escalations.models import Ticket

from .refusals import wrong

PEOPLE = ("priority", "category__parent", "team", "assignee", "contact", "company")


def ticket(request, number):
    """The ticket with its people, in one query."""
    rows = Ticket.objects.visible_to(request.user).select_related(*PEOPLE).defer("search")
    return get_object_or_404(rows, pk=number)


def named(request, number, *, field):
    """A ticket that a field names; one that is unknown or not to be seen is a wrong value of the field."""
    row = Ticket.objects.visible_to(request.user).defer("search").filter(pk=number).first()
    if row is None:
        raise wrong(field, f"There is no ticket #{number}. Check the number.", code="does_not_exist")
    return row
