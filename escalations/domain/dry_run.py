"""What a scenario would do to a ticket now: everything is tried, told and taken back."""

from dataclasses import dataclass

from django.db import transaction

from . import locks, routing, scenarios
from .acting import Occasion
from .actions import named
from .automation import actions_of, check_and_take, escalate
from .errors import DomainError
from .scenario_log import DONE, REFUSED, Taken
from .taking import take_up


@dataclass(frozen=True)
class Trial:
    """What would come of it: of each action, and why all of it would be refused, if it would.

    `findings` are what the gate misses, where the scenario is the one that escalates; `code` is the one that running
    it would answer.
    """

    ticket: object
    actions: list
    why_not: str = ""
    findings: tuple = ()
    code: str = ""

    @property
    def would_run(self):
        return not self.why_not


@transaction.atomic
def dry_run(scenario, ticket, *, by, at):
    """The Trial of `scenario` on `ticket` by `by`; nothing is kept of it, and nobody is told."""
    try:
        return _try(scenario, ticket, by=by, at=at)
    finally:
        transaction.set_rollback(True)


def _try(scenario, ticket, *, by, at):
    try:
        locked = take_up(ticket, by=by)
    except DomainError as refusal:
        return Trial(ticket, [], refusal.detail, code=refusal.told_code)
    stopped = _at_the_gate(locked, by=by, at=at) if scenario.escalates else None
    locked.refresh_from_db()
    actions = [_tried(action, _occasion(scenario, locked, by=by, at=at)) for action in actions_of(scenario)]
    faults = [fault for fault in scenarios.faults(scenario) if not fault.number]
    refused = [one for one in actions if one.state == REFUSED]
    said = [stopped.detail] if stopped else []
    why_not = " ".join([*said, *map(str, faults), *(one.words for one in refused[:1])])
    code = (
        stopped.told_code
        if stopped
        else next((one.code for one in refused), "scenario_broken" if faults else "")
    )
    return Trial(ticket, actions, why_not, tuple(getattr(stopped, "findings", ())), code)


def _at_the_gate(ticket, *, by, at):
    """How `escalate` would be refused; None if it would go through."""
    try:
        with transaction.atomic():
            escalate(ticket, by=by, at=at)
            transaction.set_rollback(True)
    except DomainError as refusal:
        return refusal
    return None


def _occasion(scenario, ticket, *, by, at):
    if not scenario.escalates:
        return Occasion(ticket, None, None, by, at)
    escalation = locks.unfinished_escalation(ticket)
    receiving = routing.route(ticket, escalation=escalation).team
    return Occasion(ticket, escalation, receiving, by, at)


def _tried(action, occasion):
    """One action on top of those before it; a refused one changes nothing."""
    try:
        with transaction.atomic():
            return Taken(named(action), DONE, check_and_take(action, occasion))
    except DomainError as refusal:
        occasion.ticket.refresh_from_db()
        return Taken(named(action), REFUSED, refusal.detail, refusal.told_code)
