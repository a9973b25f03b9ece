"""How a scenario runs on a ticket: all or nothing, never round the gate, and told in the log (S29)."""

from django.db import transaction

from escalations.models import Scenario, Standard

from . import history, locks, rules, scenario_log, standard
from .acting import Occasion, take
from .actions import check, named
from .errors import DomainError, InvalidInput, StandardNotMet, StepNotAllowed
from .scenario_log import DONE, NOT_REACHED, REFUSED, Outcome, Taken
from .step import check_person
from .taking import take_up

__all__ = ["check", "offered", "run", "run_actions"]


def offered(by):
    """The scenarios that `by` may run."""
    return Scenario.objects.for_person(by)


def run(scenario, ticket, *, confirmed=(), by, at):
    """Run a scenario on a ticket. The escalating one is the step `escalate` and goes through the gate.

    `confirmed` are the warnings it may go past, by their keys. Refused, nothing of it is done; the log keeps both.
    """
    try:
        with transaction.atomic():
            return _run(scenario, ticket, confirmed, by=by, at=at)
    except DomainError as refusal:
        refusal.run = scenario_log.remember(
            scenario,
            ticket,
            outcome=Outcome.REFUSED,
            why_not=refusal.detail,
            actions=refusal.actions,
            by=by,
            at=at,
        )
        raise


def run_actions(scenario, ticket, escalation, *, by, at):
    """Take the scenario's actions in their order and remember them; inside the caller's transaction."""
    receiving = escalation.receiving_team if escalation else None
    occasion = Occasion(ticket, escalation, receiving, by, at)
    actions = actions_of(scenario)
    taken = _take_all(actions, occasion)
    history.remember(
        "scenario.ran",
        ticket=ticket,
        escalation=escalation,
        by=by,
        at=at,
        scenario=scenario.name,
        actions=[str(action) for action in actions],
    )
    scenario_log.remember(scenario, ticket, outcome=Outcome.DONE, actions=taken, by=by, at=at)
    return taken


def actions_of(scenario):
    """Its actions in their order, with the rows they name; each knows this very scenario."""
    actions = list(scenario.actions.select_related("team", "user", "priority", "canned_response"))
    for action in actions:
        action.scenario = scenario
    return actions


def check_and_take(action, occasion):
    """Take one action; what was right when it was saved may be deactivated since. Returns what it did."""
    try:
        check(action)
    except InvalidInput as problem:
        raise StepNotAllowed(
            f"The scenario “{action.scenario}” cannot run: {problem.detail} Ask an administrator to repair it.",
            code="scenario_broken",
        ) from problem
    words = take(action, occasion)
    occasion.ticket.refresh_from_db()
    return words


def escalate(ticket, confirmed=(), *, by, at):
    """The step `escalate` on the ticket's escalation; StandardNotMet names what is missing if there is none."""
    from . import (
        workflow,  # its step `escalate` runs our actions: imported at the top it would import us back
    )

    escalation = locks.unfinished_escalation(ticket)
    if escalation is None:
        report = standard.evaluate(ticket, None, Standard.objects.in_force(), at)
        raise StandardNotMet(
            "This ticket has no escalation yet. Press Escalate to prepare it.", report=report
        )
    return workflow.escalate(escalation, confirmed=confirmed, by=by, at=at)


def _run(scenario, ticket, confirmed, *, by, at):
    if not scenario.is_active:
        raise StepNotAllowed(f"“{scenario}” is deactivated; choose another scenario.")
    check_person(rules.may_run(scenario, by))
    ticket = take_up(ticket, by=by)
    if scenario.escalates:
        return escalate(ticket, confirmed, by=by, at=at)
    if not scenario.actions.exists():
        raise StepNotAllowed(
            f"“{scenario}” has no actions. Ask an administrator to add some.", code="scenario_broken"
        )
    return run_actions(scenario, ticket, None, by=by, at=at)


def _take_all(actions, occasion):
    taken = []
    for number, action in enumerate(actions):
        try:
            taken.append(Taken(named(action), DONE, check_and_take(action, occasion)))
        except DomainError as refusal:
            left = [Taken(named(one), NOT_REACHED) for one in actions[number + 1 :]]
            refused = Taken(named(action), REFUSED, refusal.detail, refusal.told_code)
            refusal.actions = [*scenario_log.taken_back(taken), refused, *left]
            raise
    return taken
