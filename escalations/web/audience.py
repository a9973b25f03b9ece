"""Who reads private text of a ticket, counted for the line that says so (S22)."""

from django.db.models import Q

from escalations.models import User
from escalations.models.people import ADMINISTRATOR


def people(ticket):
    """Everybody who can read the ticket's private text; never the contact."""
    rows = User.objects.filter(is_active=True)
    if ticket.team.is_restricted:
        insiders = Q(memberships__team=ticket.team_id) | Q(groups__name=ADMINISTRATOR) | Q(is_superuser=True)
        rows = rows.filter(insiders).distinct()
    return rows


def readers(ticket):
    """How many people that are."""
    return people(ticket).count()


def sentence(ticket, count=None):
    """“Seen by 14 technicians. Contact: no.”; `count` if it is known."""
    count = readers(ticket) if count is None else count
    return f"Seen by {count} technician{'s' if count != 1 else ''}. Contact: no."
