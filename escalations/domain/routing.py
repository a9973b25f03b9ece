"""Where an escalation goes, who could accept it there, and what may not go there by another way (S19, S29)."""

from dataclasses import dataclass

from django.db.models import Count, Q

from escalations.models import Authorship, Team
from escalations.models.prepared import prepared

CATEGORY, ESCALATES_TO, DEFAULT, NOWHERE = "category", "escalates_to", "default", ""


@dataclass(frozen=True)
class Route:
    """The receiving team and why it is that one; `may_accept` counts who could take it there now.

    `next_up` is the team to offer when nobody could. `team` is None if no rule names an active team.
    `teams` are all active ones, by tier and name, as they were looked at.
    """

    team: Team | None
    why: str
    may_accept: int = 0
    next_up: Team | None = None
    teams: tuple = ()

    @property
    def is_default(self):
        """Only the portal's default led here: warned, administrators are told."""
        return self.why == DEFAULT

    @property
    def sentence(self):
        return {
            CATEGORY: f"{self.team} receives this category.",
            ESCALATES_TO: f"The ticket's team escalates to {self.team}.",
            DEFAULT: f"Neither category nor team names anybody, so the portal's default {self.team} gets it.",
            NOWHERE: "Nobody receives this: no category, team or default names an active team.",
        }[self.why]


def route(ticket, *, escalation=None):
    """Where the ticket would go: by its category, else its team, else the portal's default (S19)."""
    teams = active_teams(escalation)
    why, team = choose(ticket.category, ticket.team, teams)
    if team is None:
        return Route(None, NOWHERE, teams=tuple(teams.values()))
    return Route(team, why, team.may_accept, _next_up(team, teams), tuple(teams.values()))


def choose(category, own, teams):
    """(why, team) for a ticket of this category in the team `own`, among `teams`; (NOWHERE, None) if none fits."""
    for why, team in _ways(category, own, teams):
        if team is not None and team.pk != own.pk and team.tier >= own.tier:
            return why, team
    return NOWHERE, None


def next_tier(team):
    """The team above: the one it escalates to, else an active one of the next higher tier; None at the top."""
    return _next_up(team, active_teams())


def needs_escalation(ticket, *, team=None, assignee=None, by):
    """Whether this change leads upwards, where only `escalate` leads (S29). The same whoever asks (`by`).

    Upwards is a team of a higher tier than the ticket's, or an assignee who is only in such teams.
    """
    tier = ticket.team.tier
    if team is not None and team.tier > tier:
        return True
    if assignee is None or assignee.pk == ticket.assignee_id:
        return False
    tiers = [one.tier for one in assignee.teams.all() if one.is_active]
    return bool(tiers) and min(tiers) > tier


def _ways(category, own, teams):
    """The three rules in their order, each with the active team it names or None."""
    yield CATEGORY, of_category(category, teams)
    yield ESCALATES_TO, _follow(own, teams)
    yield DEFAULT, next((team for team in teams.values() if team.is_default_escalation), None)


def active_teams(escalation=None):
    """{id: team} of all active teams, each counting who could accept; one query, teams are few."""
    is_written = escalation is not None and bool(escalation.author_id)
    wrote = escalation.pk if is_written else None
    begun_by = escalation.started_by_id if escalation is not None else None
    rows = _active(is_written, begun_by is not None, escalation=wrote, begun_by=begun_by)
    return {team.pk: team for team in rows}


@prepared
def _active(is_written, is_begun, *, escalation, begun_by):
    """Whoever wrote it, or is about to, does not count: none of them accepts it."""
    could = Q(memberships__user__is_active=True, memberships__user__is_away=False)
    if is_written:
        wrote = Authorship.objects.filter(escalation=escalation).values("user_id")
        could &= ~Q(memberships__user__in=wrote)
    elif is_begun:
        could &= ~Q(memberships__user=begun_by)
    return (
        Team.objects.active().annotate(may_accept=Count("memberships", filter=could)).order_by("tier", "name")
    )


def of_category(category, teams):
    """The escalation team of the category, else of the one above it."""
    while category is not None:
        if category.escalation_team_id in teams:
            return teams[category.escalation_team_id]
        category = category.parent if category.parent_id else None
    return None


def _follow(team, teams):
    """The active team that `team` escalates to; inactive ones pass on to theirs."""
    passed = {team.pk}
    while team is not None and team.escalates_to_id and team.escalates_to_id not in passed:
        passed.add(team.escalates_to_id)
        if team.escalates_to_id in teams:
            return teams[team.escalates_to_id]
        team = team.escalates_to
    return None


def _next_up(team, teams):
    named = _follow(team, teams)
    if named is not None and named.tier > team.tier:
        return named
    higher = [one for one in teams.values() if one.tier > team.tier]
    lowest = [one for one in higher if one.tier == higher[0].tier]
    return next((one for one in lowest if one.is_default_escalation), lowest[0] if lowest else None)
