"""How a scenario runs on a ticket: all or nothing, and never round the gate (S29)."""

from django.db import transaction

from escalations.models import Action, NoteKind, Standard

from . import canned, conversation, history, locks, outbox, standard, tickets
from .actions import check
from .errors import InvalidInput, StandardNotMet, StepNotAllowed
from .taking import take_up

__all__ = ["check", "run", "run_actions"]

Kind = Action.Kind


@transaction.atomic
def run(scenario, ticket, *, confirmed=(), by, at):
    """Run a scenario on a ticket. The escalating one is the step `escalate` and goes through the gate.

    `confirmed` are the warnings it may go past, by their keys.
    """
    if not scenario.is_active:
        raise StepNotAllowed(f"“{scenario}” is deactivated; choose another scenario.")
    ticket = take_up(ticket, by=by)
    if scenario.escalates:
        return _escalate(ticket, confirmed, by=by, at=at)
    return run_actions(scenario, ticket, None, by=by, at=at)


def run_actions(scenario, ticket, escalation, *, by, at):
    """Take the scenario's actions in their order and remember them; inside the caller's transaction."""
    actions = list(scenario.actions.select_related("team", "user", "priority", "canned_response"))
    for action in actions:
        action.scenario = scenario
        _check_before_running(action)
        RUNS[action.kind](action, ticket, escalation, by=by, at=at)
        ticket.refresh_from_db()
    history.remember(
        "scenario.ran",
        ticket=ticket,
        escalation=escalation,
        by=by,
        at=at,
        scenario=scenario.name,
        actions=[str(action) for action in actions],
    )


def _escalate(ticket, confirmed, *, by, at):
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


def _check_before_running(action):
    """What was right when it was saved may be deactivated since: nothing of the scenario is done then."""
    try:
        check(action)
    except InvalidInput as problem:
        raise StepNotAllowed(
            f"The scenario “{action.scenario}” cannot run: {problem.detail} Ask an administrator to repair it.",
            code="scenario_broken",
        ) from problem


def _set_team(action, ticket, escalation, *, by, at):
    tickets.edit(ticket, {"team": action.team}, by=by, at=at)


def _assign(action, ticket, escalation, *, by, at):
    tickets.edit(ticket, {"assignee": action.user}, by=by, at=at)


def _add_tag(action, ticket, escalation, *, by, at):
    tickets.set_tags(ticket, add=[action.tag], by=by, at=at)


def _remove_tag(action, ticket, escalation, *, by, at):
    tickets.set_tags(ticket, remove=[action.tag], by=by, at=at)


def _set_priority(action, ticket, escalation, *, by, at):
    tickets.edit(ticket, {"priority": action.priority}, by=by, at=at)


def _set_status(action, ticket, escalation, *, by, at):
    tickets.change_status(ticket, action.status, by=by, at=at)


def _private_note(action, ticket, escalation, *, by, at):
    body = canned.fill_in(action.canned_response, ticket=ticket, by=by)
    conversation.add_note(ticket, kind=NoteKind.PRIVATE_NOTE, body=body, by=by, at=at)


def _notify_team(action, ticket, escalation, *, by, at):
    about = "queued" if escalation else "scenario"
    team = _team_told(action, ticket, escalation)
    outbox.tell("team.notify", ticket=ticket, escalation=escalation, at=at, team=team.pk, about=about)


def _chat_link(action, ticket, escalation, *, by, at):
    """A link and nothing else: chat is no substitute for the ticket (S32)."""
    team = _team_told(action, ticket, escalation)
    if team.chat_link:
        outbox.tell("chat.link", ticket=ticket, escalation=escalation, at=at, team=team.pk)


def _team_told(action, ticket, escalation):
    """The team named, else the one that receives, else the ticket's own."""
    return action.team or (escalation and escalation.receiving_team) or ticket.team


RUNS = {
    Kind.SET_TEAM: _set_team,
    Kind.ASSIGN: _assign,
    Kind.ADD_TAG: _add_tag,
    Kind.REMOVE_TAG: _remove_tag,
    Kind.SET_PRIORITY: _set_priority,
    Kind.SET_STATUS: _set_status,
    Kind.PRIVATE_NOTE: _private_note,
    Kind.NOTIFY_TEAM: _notify_team,
    Kind.CHAT_LINK: _chat_link,
}
