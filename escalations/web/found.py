"""Finds what a page is about, for whoever may see it; everybody else gets 404."""

from django.shortcuts import get_object_or_404

from escalations.models import Escalation, Ticket


def ticket(request, number):
    """The ticket with its people, in one query."""
    rows = Ticket.objects.visible_to(request.user).with_people().defer("search")
    return get_object_or_404(
        rows.select_related("category__escalation_team", "team__escalates_to"), pk=number
    )


def unfinished(of_ticket):
    """The unfinished escalation of a ticket with all a page shows of it, or None."""
    rows = Escalation.objects.unfinished().filter(ticket=of_ticket)
    found = rows.select_related(
        "standard",
        "promise",
        "note",
        "acknowledgement",
        "author",
        "accepted_by",
        "receiving_team",
        "origin_team",
        "revision",
    ).first()
    if found:
        found.ticket = of_ticket
    return found


def escalation(request, pk):
    """An escalation of a ticket that may be seen."""
    tickets = Ticket.objects.visible_to(request.user)
    rows = Escalation.objects.with_people().select_related(
        "standard", "promise", "acknowledgement", "revision__author"
    )
    rows = rows.select_related("ticket__category__parent", "ticket__team", "ticket__assignee", "origin_team")
    rows = rows.prefetch_related("authors").defer("ticket__search")
    return get_object_or_404(rows.filter(ticket__in=tickets), pk=pk)
