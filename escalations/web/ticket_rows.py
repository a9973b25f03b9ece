"""The rows of every list of tickets."""

from django.db.models import FilteredRelation, Q

from escalations.filters import TICKETS
from escalations.models import UNFINISHED, Ticket
from escalations.models.prepared import among, prepared

__all__ = ["TICKETS", "dressed"]


@prepared
def dressed(*order, keys):
    """Tickets with everything a row shows, the unfinished escalation too, in one query."""
    rows = Ticket.objects.filter(among("pk", keys)).order_by(*order).with_people()
    hand_off = FilteredRelation("escalations", condition=Q(escalations__status__in=UNFINISHED))
    rows = rows.annotate(hand_off=hand_off).select_related("hand_off")
    return rows.defer("search", "description", "resolution")
