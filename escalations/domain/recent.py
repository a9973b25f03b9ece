"""Which tickets of a contact and a company are looked at, whoever reads it (S8)."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, Q
from django.db.models.functions import Left

from escalations.models import DRAFT, Escalation, Ticket

from . import likeness
from .recurrence import COMPANY, CONTACT

SHOWN = 20  # of the company; the rest is one press away and not owed
READ = 200  # newest of the contact, and as many of the company


@dataclass(frozen=True)
class Window:
    """A span of time that is looked at."""

    start: datetime
    end: datetime


def visible_beside(ticket, for_people=None):
    """Tickets that may be used beside this one, whoever reads it: no restricted team's but its own.

    Its own only until the hand-off brings in people from elsewhere.
    """
    if for_people is not None:
        rows = Ticket.objects.all()
        for person in for_people:
            rows = rows.visible_to(person)
        return rows
    if not ticket.team.is_restricted:
        return Ticket.objects.filter(team__is_restricted=False)
    handed_over = Escalation.objects.unfinished().filter(ticket=ticket.pk).exclude(status=DRAFT)
    return Ticket.objects.filter(Q(team__is_restricted=False) | Q(team=ticket.team_id) & ~Exists(handed_over))


def tickets(ticket, services, windows):
    """Tickets of contact and company opened, or changed by a person, in the windows; the newest of each."""
    lately = Q()
    for window in windows:
        span = (window.start, window.end)
        lately |= Q(created_at__range=span) | Q(worked_at__range=span)
    rows = services.filter(lately, merged_into=None).exclude(pk=ticket.pk).order_by("-created_at", "-pk")
    own = rows.filter(contact=ticket.contact_id) if ticket.contact_id else rows.none()
    colleagues = rows.exclude(contact=ticket.contact_id) if ticket.contact_id else rows
    company = colleagues.filter(company=ticket.company_id) if ticket.company_id else rows.none()
    newest = own.values("pk")[:READ].union(company.values("pk")[:READ])
    found = Ticket.objects.filter(pk__in=newest).defer("description", "search")
    return list(
        found.annotate(excerpt=Left("description", likeness.LONGEST)).select_related("category__parent")
    )


def owed(ticket, ranked):
    """(owed, rest): all of the contact; of the company the likest with the same category, asset or words."""
    of_company = [one for one in ranked if one.relation == COMPANY and _is_alike(ticket, one)]
    shown = {one.ticket.pk for one in of_company[:SHOWN]}
    kept = [one for one in ranked if one.relation == CONTACT or one.ticket.pk in shown]
    return kept, of_company[SHOWN:]


def _is_alike(ticket, candidate):
    other = candidate.ticket
    same_category = ticket.category_id is not None and ticket.category_id == other.category_id
    return same_category or bool(set(ticket.assets) & set(other.assets)) or candidate.is_suggested
