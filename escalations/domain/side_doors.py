"""No side door: a higher tier is reached through `escalate` alone, or by its own members (S29)."""

from . import routing
from .errors import EscalationRequired


def check(ticket, *, team=None, assignee=None, by):
    """Raise EscalationRequired if this team or assignee lies above the ticket's tier."""
    if team is not None and routing.needs_escalation(ticket, team=team, by=by):
        raise EscalationRequired(_to_team(team, by), link="escalate")
    reached = team or ticket.team
    if assignee is not None and routing.needs_escalation(_at(ticket, reached), assignee=assignee, by=by):
        raise EscalationRequired(_to_person(assignee, reached, by), link="escalate")


def check_opening(ticket, *, by):
    """Opening above one's own tier is free for the team's members and where the category takes it in."""
    team = ticket.team
    if team.pk not in by.team_ids and not _takes_in(team, ticket.category) and team.tier > _highest_tier(by):
        raise EscalationRequired(
            f"{team} is tier {team.tier}. Open the ticket in your own team; only Escalate leads there.",
            link="escalate",
        )
    if ticket.assignee is not None:
        check(ticket, assignee=ticket.assignee, by=by)


def _at(ticket, team):
    """A stand-in for the ticket as it would be in `team`."""
    return type(ticket)(pk=ticket.pk, team=team, category=ticket.category)


def _takes_in(team, category):
    while category is not None:
        if category.intake_team_id:
            return category.intake_team_id == team.pk
        category = category.parent
    return False


def _highest_tier(by):
    return max(by.teams.filter(is_active=True).values_list("tier", flat=True), default=1)


def _to_team(team, by):
    way = "As its member you can pull the ticket instead." if by and team.pk in by.team_ids else ""
    return f"{team} is tier {team.tier}. Only Escalate leads there. {way}".strip()


def _to_person(assignee, team, by):
    if assignee == by:
        return f"You are not in a team of tier {team.tier}. Pull the ticket into your team instead."
    return f"{assignee} works only above tier {team.tier}. Only Escalate leads there."
