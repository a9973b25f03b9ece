"""Finds what an address is about, for whoever may see it; everybody else gets 404."""

from django.shortcuts import get_object_or_404

from escalations.models import Ticket

PEOPLE = ("priority", "category__parent", "team", "assignee", "contact", "company")


def ticket(request, number):
    """The ticket with its people, in one query."""
    rows = Ticket.objects.visible_to(request.user).select_related(*PEOPLE).defer("search")
    return get_object_or_404(rows, pk=number)
