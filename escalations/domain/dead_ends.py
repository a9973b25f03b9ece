"""What the configuration leads nowhere: found before a ticket finds it, each with what repairs it (S19)."""

from dataclasses import dataclass

from django.db.models import Q

from escalations.models import Action, CannedResponse, Category, Membership, Priority, Team

from . import matrix, routing
from .actions import check as check_action
from .errors import InvalidInput

NAMED = 4
NO_DEFAULT = "There is no active default escalation team: what no category and no team routes goes nowhere."


@dataclass(frozen=True)
class DeadEnd:
    """One of them: a sentence, what it is about, and the row (or the page alone) where it is repaired."""

    about: str
    words: str
    page: str
    pk: int | None = None


def find():
    """All of them, the ones that stop escalations first; in the same few queries for any number of rows."""
    teams = routing.active_teams()
    categories = routes_of_categories()
    return [
        *_of_default(teams),
        *_of_routes(categories, teams),
        *_of_categories(categories),
        *_of_teams(teams),
        *_of_matrix(),
        *_of_hours(teams),
        *_of_canned_responses(),
        *_of_scenarios(),
    ]


def routes_of_categories():
    """All active categories with their teams and the categories above them, in one query."""
    rows = Category.objects.select_related("intake_team", "escalation_team").order_by("position", "name")
    found = {row.pk: row for row in rows}
    for row in found.values():
        row.parent = found.get(row.parent_id) if row.parent_id else None
    return [row for row in found.values() if row.is_active]


def _of_default(teams):
    if not any(team.is_default_escalation for team in teams.values()):
        yield DeadEnd("Default", NO_DEFAULT, "portal")


def _of_routes(categories, teams):
    """Category × team without a route, told once a team. The top tier has nobody above it."""
    parents = {one.parent.pk for one in categories if one.parent}
    leaves = [one for one in categories if one.pk not in parents]
    top = max((team.tier for team in teams.values()), default=0)
    for team in teams.values():
        lost = [str(one) for one in leaves if routing.choose(one, team, teams)[1] is None]
        if lost and team.tier < top:
            words = f"{team} cannot escalate {_named(lost)}: neither category nor team nor default leads on."
            yield DeadEnd("Route", words, "team", team.pk)


def _of_categories(categories):
    for one in categories:
        for team, what in ((one.escalation_team, "escalates to"), (one.intake_team, "is taken in by")):
            if team is not None and not team.is_active:
                yield DeadEnd("Category", f"“{one}” {what} {team}, which is deactivated.", "category", one.pk)


def _of_teams(teams):
    memberships = Membership.objects.filter(user__is_active=True)
    there = set(memberships.values_list("team_id", "user_id"))
    manned = {team for team, _ in there}
    for team in teams.values():
        if team.pk not in manned:
            yield DeadEnd("Team", f"Nobody active is in {team}.", "team", team.pk)
        elif not team.may_accept:
            yield DeadEnd("Team", f"Everybody in {team} is away: nobody could accept.", "team", team.pk)
        if team.chat_link.problem:
            words = f"The chat link of {team} cannot be read any more. Enter it again."
            yield DeadEnd("Team", words, "team", team.pk)
    yield from _of_whom_they_name(teams, there)


def _of_whom_they_name(teams, there):
    """Whom each escalates to, and who is told of its third send-back, in one query."""
    rows = Team.objects.filter(pk__in=teams).filter(Q(escalates_to__is_active=False) | Q(lead__isnull=False))
    for team in rows.select_related("escalates_to", "lead"):
        if team.escalates_to and not team.escalates_to.is_active:
            words = f"{team} escalates to {team.escalates_to}, which is deactivated."
            yield DeadEnd("Team", words, "team", team.pk)
        if team.lead and (team.pk, team.lead_id) not in there:
            words = f"{team.lead} leads {team} but {_gone(team.lead)}. Choose another lead."
            yield DeadEnd("Team", words, "team", team.pk)


def _gone(lead):
    return "is not in it any more" if lead.is_active else "is deactivated"


def _of_matrix():
    for cell, priority in matrix.stored().items():
        if not priority:
            yield DeadEnd("Matrix", f"{matrix.place(cell)}: no active priority is expected.", "priorityrule")


def _of_hours(teams):
    without = [team for team in teams.values() if team.tier > 1 and not team.working_hours]
    if without and Priority.objects.active().filter(clock=Priority.Clock.WORKING).exists():
        for team in without:
            words = f"{team} has no working hours, so priorities that count them count around the clock."
            yield DeadEnd("Hours", words, "team", team.pk)


def _of_canned_responses():
    limited = CannedResponse.objects.filter(is_active=True, teams__isnull=False)
    for one in limited.exclude(teams__is_active=True).distinct():
        words = f"“{one}” is for deactivated teams alone: nobody is offered it."
        yield DeadEnd("Canned response", words, "cannedresponse", one.pk)


def _of_scenarios():
    rows = Action.objects.filter(scenario__is_active=True)
    rows = rows.select_related("scenario", "team", "user", "priority", "canned_response")
    for action in rows.order_by("scenario__name", "position"):
        try:
            check_action(action)
        except InvalidInput as refusal:
            words = f"“{action.scenario}” cannot run: {refusal.detail}"
            yield DeadEnd("Scenario", words, "scenario", action.scenario_id)


def _named(names):
    rest = len(names) - NAMED
    shown = ", ".join(f"“{name}”" for name in names[:NAMED])
    return f"{shown} and {rest} more" if rest > 0 else shown
