"""Which scenario is the one that escalates, and how another one takes its place (S29)."""

from django.db import transaction

from escalations.models import Scenario

from . import automation, configuration_log, history, rules
from .errors import InvalidInput, NotPermitted, StepNotAllowed


@transaction.atomic
def make_escalating(scenario, *, by, at):
    """Make this the one scenario that escalates; the one before is deactivated (S29).

    Raises NotPermitted, or StepNotAllowed if it holds an action that an escalation must not take.
    """
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    every = {one.pk: one for one in Scenario.objects.select_for_update().order_by("pk")}
    chosen = every[scenario.pk]
    chosen.escalates = chosen.is_active = True
    _check_actions(chosen)
    _check_for_everyone(chosen)
    before = [one for one in every.values() if one.escalates and one.is_active and one != chosen]
    with configuration_log.recorded(chosen, *before, by=by, at=at):
        Scenario.objects.filter(pk__in=[one.pk for one in before]).update(is_active=False, escalates=False)
        chosen.save(update_fields=["escalates", "is_active"])
    history.remember(
        "scenario.escalates", by=by, at=at, scenario=chosen.name, before=[one.name for one in before]
    )
    return chosen


def _check_actions(scenario):
    for action in scenario.actions.all():
        action.scenario = scenario
        try:
            automation.check(action)
        except InvalidInput as refusal:
            raise StepNotAllowed(
                f"“{action}” cannot be part of the escalating scenario. {refusal.detail}"
            ) from refusal


def _check_for_everyone(scenario):
    if scenario.teams.exists() or scenario.groups.exists():
        raise StepNotAllowed(
            f"“{scenario}” is for some teams or groups only, but whoever may escalate has to run it. "
            "Empty its teams and groups first."
        )
