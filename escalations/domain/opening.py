"""How a ticket is opened: what was said, and sensible answers for everything that was not."""

from contextlib import nullcontext

from django.db import transaction

from escalations.models import Team, Ticket

from . import assets, confidential, fields, history, outbox, priority, side_doors
from .errors import InvalidInput, NotPermitted

INTAKE = frozenset({Ticket.Source.HELPDESK, Ticket.Source.IMPORT})


@transaction.atomic
def open_ticket(
    *,
    subject,
    description="",
    contact=None,
    company=None,
    category=None,
    impact="low",
    urgency="low",
    priority=None,
    priority_reason="",
    team=None,
    assignee=None,
    tags=(),
    source="web",
    follows=None,
    by,
    at,
):
    """Open a ticket; `contact` None is a machine's ticket, e.g. from monitoring.

    What is left out is answered: company by the contact, priority by the matrix (S16), team by the category,
    else by who opens it. A higher tier's team is free for its members and for intake only (S29).
    """
    given = {
        "subject": subject,
        "description": description,
        "category": category,
        "impact": impact,
        "urgency": urgency,
        "priority": priority or expected_priority(impact, urgency),
        "priority_reason": priority_reason,
        "team": team or intake_team(category, by),
        "assignee": assignee,
        "tags": tags,
        "contact": contact,
        "company": company or (contact and contact.company),
    }
    _refuse_deactivated(by)
    _check_source(source)
    with confidential.answered(confidential.MASK) if source in INTAKE else nullcontext():
        checked = fields.check(given)
    ticket = Ticket(**checked, source=source, follows=follows, opened_by=by)
    if by is not None and source not in INTAKE:
        side_doors.check_opening(ticket, by=by)
    fields.check_assignee_sees(ticket.assignee, ticket.team)
    ticket.assets = assets.recognised(ticket.subject, ticket.description)
    ticket.created_at = ticket.updated_at = ticket.worked_at = at
    ticket.save()
    history.remember("ticket.opened", ticket=ticket, by=by, at=at, source=source, version=ticket.version)
    tell_assignee(ticket, by=by, at=at)
    return ticket


def expected_priority(impact, urgency):
    """The matrix's answer, else the lowest active priority; None only if there is none at all."""
    return priority.expected(impact, urgency) or priority.lowest()


def _refuse_deactivated(by):
    if by is not None and not by.is_active:
        raise NotPermitted("Your account is deactivated; ask an administrator.")


def _check_source(source):
    if source not in Ticket.Source.values:
        raise InvalidInput(
            {"source": f"“{source}” is not a way in. Choose: {', '.join(Ticket.Source.values)}."}
        )


def intake_team(category, by):
    """Who takes it in: the category's team, else the opener's lowest tier, else the first line."""
    return _team_of_category(category) or _team_of(by) or _first_line()


def _team_of_category(category):
    while category is not None:
        if category.intake_team and category.intake_team.is_active:
            return category.intake_team
        category = category.parent
    return None


def _team_of(by):
    return by.teams.active().order_by("tier", "name").first() if by else None


def _first_line():
    team = Team.objects.active().order_by("tier", "name").first()
    if team is None:
        raise InvalidInput({"team": "There is no active team yet; ask an administrator to make one."})
    return team


def tell_assignee(ticket, *, by, at):
    """Tell whoever was given the ticket, unless they took it themselves."""
    if ticket.assignee_id and ticket.assignee != by:
        outbox.tell_people([ticket.assignee], "ticket.assigned", at=at, ticket=ticket)
