"""Which tickets of a contact and a company are looked at, whoever reads it (S8)."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db.models import Exists, Q
from django.db.models.functions import Left

from escalations.models import DRAFT, Escalation, Ticket
from escalations.models.prepared import prepared

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
    """Which tickets may be used beside this one, whoever reads it, as a function of its number and team."""
    if for_people is not None:
        return partial(_open_to, for_people)
    return open_or_own if ticket.team.is_restricted else open_to_all


def open_to_all(*, number, team):
    """No restricted team's."""
    return Ticket.objects.filter(team__is_restricted=False)


def open_or_own(*, number, team):
    """No restricted team's but its own, and these only until the hand-off brings in people from elsewhere."""
    handed_over = Escalation.objects.unfinished().filter(ticket=number).exclude(status=DRAFT)
    return Ticket.objects.filter(Q(team__is_restricted=False) | Q(team=team) & ~Exists(handed_over))


def _open_to(people, *, number, team):
    """What each of these people may see."""
    rows = Ticket.objects.all()
    for person in people:
        rows = rows.visible_to(person)
    return rows


def asked(question, services, *shape, **values):
    """The rows of a prepared question; put together once only where whoever it is for is no part of it."""
    ask = question.once if isinstance(services, partial) else question
    return ask(services, *shape, **values)


def tickets(ticket, services, windows):
    """Tickets of contact and company opened, or changed by a person, in the windows; the newest of each."""
    moments = {f"start{at}": window.start for at, window in enumerate(windows)}
    moments |= {f"end{at}": window.end for at, window in enumerate(windows)}
    return asked(
        _lately,
        services,
        len(windows),
        bool(ticket.contact_id),
        bool(ticket.company_id),
        number=ticket.pk,
        team=ticket.team_id,
        contact=ticket.contact_id,
        company=ticket.company_id,
        **moments,
    )


@prepared
def _lately(services, windows, has_contact, has_company, *, number, team, contact, company, **moments):
    lately = Q()
    for at in range(windows):
        span = (moments[f"start{at}"], moments[f"end{at}"])
        lately |= Q(created_at__range=span) | Q(worked_at__range=span)
    rows = services(number=number, team=team).filter(lately, merged_into=None).exclude(pk=number)
    rows = rows.order_by("-created_at", "-pk")
    own = rows.filter(contact=contact) if has_contact else rows.none()
    colleagues = rows.exclude(contact=contact) if has_contact else rows
    of_company = colleagues.filter(company=company) if has_company else rows.none()
    newest = own.values("pk")[:READ].union(of_company.values("pk")[:READ])
    found = Ticket.objects.filter(pk__in=newest).defer("description", "search")
    return found.annotate(excerpt=Left("description", likeness.LONGEST)).select_related("category__parent")


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
