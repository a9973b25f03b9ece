"""The rows of every list of tickets, and how such a list is ordered."""

from django.db.models import FilteredRelation, Q

from escalations import paging
from escalations.models import UNFINISHED, Ticket

TICKETS = paging.Keyset(
    "tickets",
    default="-updated_at",
    updated_at=("updated_at", "number"),
    created_at=("created_at", "number"),
    number=("number",),
)


def dressed():
    """Tickets with everything a row shows, the unfinished escalation too, in one query."""
    rows = Ticket.objects.with_people()
    hand_off = FilteredRelation("escalations", condition=Q(escalations__status__in=UNFINISHED))
    rows = rows.annotate(hand_off=hand_off).select_related("hand_off")
    return rows.defer("search", "description", "resolution")
