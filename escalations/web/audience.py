"""Who reads private text of a ticket, counted for the line that says so (S22)."""

from django.db.models import Q

from escalations.models import User
from escalations.models.people import ADMINISTRATOR


def readers(ticket):
    """How many people can read the ticket's private text; never the contact."""
    people = User.objects.filter(is_active=True)
    if ticket.team.is_restricted:
        insiders = Q(memberships__team=ticket.team_id) | Q(groups__name=ADMINISTRATOR) | Q(is_superuser=True)
        people = people.filter(insiders).distinct()
    return people.count()


def sentence(ticket):
    """“Seen by 14 technicians. Contact: no.”"""
    count = readers(ticket)
    return f"Seen by {count} technician{'s' if count != 1 else ''}. Contact: no."
