"""What a scenario may be when it is saved, what is wrong with it since, and the order of its actions."""

from dataclasses import dataclass

from escalations.models import Action, Scenario

from . import rules, texts, usage
from .actions import check as check_action
from .actions import named
from .errors import InvalidInput


@dataclass(frozen=True)
class Fault:
    """Why a scenario cannot run: the number of the action it is about, 0 for the whole of it."""

    number: int
    words: str

    def __str__(self):
        return f"Action {self.number}: {self.words}" if self.number else self.words


def check(scenario, *, teams=(), groups=()):
    """Clean its words and raise InvalidInput unless it can be saved for these teams and groups."""
    scenario.name = texts.line(scenario.name, field="name", name="The name", limit=80)
    scenario.name = texts.needed(
        scenario.name, field="name", name="The name", limit=80, ask="Give it a name to choose it by."
    )
    scenario.description = texts.line(
        scenario.description, field="description", name="The description", limit=200
    )
    if Scenario.objects.filter(name__iexact=scenario.name).exclude(pk=scenario.pk).exists():
        raise InvalidInput({"name": f"There is a scenario “{scenario.name}” already. Choose another name."})
    _check_who(scenario, teams, groups)
    if scenario.escalates and not scenario.is_active:
        raise InvalidInput(
            {"is_active": "One scenario must escalate. Make another one the escalating scenario instead."}
        )


def check_number(scenario, count):
    """Raise InvalidInput unless it has something to do; escalating is enough by itself."""
    if not count and not scenario.escalates:
        raise InvalidInput({"actions": "A scenario without actions does nothing. Add one."})


def faults(scenario):
    """[Fault] of a saved scenario, in the order of its actions: what became wrong since it was saved.

    Reads `actions`, `teams` and `groups` as they were fetched: a list fetches them once for all its rows.
    """
    found = []
    actions = list(scenario.actions.all())
    for number, action in enumerate(actions, start=1):
        action.scenario = scenario
        try:
            check_action(action)
        except InvalidInput as problem:
            found.append(Fault(number, f"{named(action)}: {problem.detail}"))
    if not actions and not scenario.escalates:
        found.append(Fault(0, "It has no actions. Add one."))
    return found + _nobody_left(scenario)


def may_delete(scenario):
    """Yes, or no with what to do instead."""
    if scenario.escalates:
        return rules.May(
            f"“{scenario}” is the scenario that escalates, so it stays. Make another one the escalating one first."
        )
    return usage.may_delete(scenario)


def put_in_order(scenario):
    """Number its actions 1, 2, 3 in the order they stand in."""
    actions = list(scenario.actions.order_by("position", "id"))
    for number, action in enumerate(actions, start=1):
        action.position = number
    return Action.objects.bulk_update(actions, ["position"])


def _check_who(scenario, teams, groups):
    if scenario.escalates and (teams or groups):
        raise InvalidInput(
            {
                "teams" if teams else "groups": "Whoever may escalate runs this one: the standard decides. "
                "Leave teams and groups empty."
            }
        )
    gone = next((team for team in teams if not team.is_active), None)
    if gone is not None:
        raise InvalidInput({"teams": f"“{gone}” is deactivated. Choose active teams."})


def _nobody_left(scenario):
    teams = list(scenario.teams.all())
    if not teams or list(scenario.groups.all()) or any(team.is_active for team in teams):
        return []
    names = ", ".join(f"“{team}”" for team in teams)
    return [Fault(0, f"Nobody may run it: {names} is deactivated. Choose who may.")]
