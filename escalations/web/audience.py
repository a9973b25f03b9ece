"""Who reads private text of a ticket, counted for the line that says so (S22)."""

from django.db.models import BooleanField, Count, ExpressionWrapper, OuterRef, Q, Subquery, Value

from escalations.models import User
from escalations.models.people import ADMINISTRATOR


def people(ticket):
    """Everybody who can read the ticket's private text; never the contact."""
    return inside(ticket.team.is_restricted, ticket.team_id)


def inside(is_restricted, team):
    """The same for a team that is restricted or not."""
    rows = User.objects.filter(is_active=True)
    return rows.filter(_insiders(team)).distinct() if is_restricted else rows


def _insiders(team):
    """Who reads what a restricted team has."""
    return Q(memberships__team=team) | Q(groups__name=ADMINISTRATOR) | Q(is_superuser=True)


def counted(ticket):
    """How many people that are, to be asked along with a row; `ticket` is the path from there to the ticket."""
    rows = User.objects.filter(is_active=True).order_by()
    rows = rows.alias(is_shut=ExpressionWrapper(OuterRef(f"{ticket}__team__is_restricted"), BooleanField()))
    rows = rows.filter(Q(is_shut=False) | _insiders(OuterRef(f"{ticket}__team")))
    return Subquery(rows.values(all=Value(1)).annotate(count=Count("pk", distinct=True)).values("count"))


def readers(ticket):
    """How many people that are."""
    return people(ticket).count()


def sentence(ticket, count=None):
    """“Seen by 14 technicians. Contact: no.”; `count` if it is known."""
    count = readers(ticket) if count is None else count
    return f"Seen by {count} technician{'s' if count != 1 else ''}. Contact: no."
