"""Scenarios: what their actions may be, and how they run on a ticket, all or nothing (S29)."""

from django.db import transaction

from escalations.models import FINISHED, Action, NoteKind, Standard, Status
from escalations.models import CannedResponse as Canned

from . import canned, conversation, history, locks, outbox, standard, tickets
from .errors import InvalidInput, StandardNotMet, StepNotAllowed
from .taking import take_up

Kind = Action.Kind
DECIDED_BY_THE_STANDARD = frozenset({Kind.SET_TEAM, Kind.ASSIGN, Kind.SET_PRIORITY, Kind.SET_STATUS})


# What an action may be


def check(action):
    """Raise InvalidInput unless the action can run; called whenever one is saved, and before it runs."""
    if action.scenario.escalates and action.kind in DECIDED_BY_THE_STANDARD:
        raise InvalidInput(
            {"kind": f"“{action}” is decided by the standard when a ticket is escalated. Leave it out here."}
        )
    checker = CHECKS.get(action.kind)
    if checker is None:
        raise InvalidInput({"kind": "Choose what the action does."})
    checker(action)


def _active(field, ask):
    """A check that the row in `field` is there and active."""

    def check_active(action):
        row = getattr(action, field)
        if row is None:
            raise InvalidInput({field: ask})
        if not row.is_active:
            raise InvalidInput({field: f"“{row}” is deactivated. {ask}"})

    return check_active


def _check_tag(action):
    if not action.tag.strip():
        raise InvalidInput({"tag": "Name the tag."})


def _check_status(action):
    if action.status in FINISHED:
        raise InvalidInput(
            {
                "status": "A scenario cannot resolve or close: that needs a person's words. Choose another status."
            }
        )
    if action.status not in Status.values:
        raise InvalidInput({"status": "Choose a status: open, pending or waiting."})


def _check_private_note(action):
    _active("canned_response", "Choose the private note to add.")(action)
    if action.canned_response.kind != Canned.Kind.PRIVATE_NOTE:
        raise InvalidInput(
            {"canned_response": f"“{action.canned_response}” is not a private note. Choose one that is."}
        )


def _check_team_if_named(action):
    if action.team is not None:
        _active("team", "Choose an active team.")(action)


CHECKS = {
    Kind.SET_TEAM: _active("team", "Choose an active team."),
    Kind.ASSIGN: _active("user", "Choose an active person."),
    Kind.ADD_TAG: _check_tag,
    Kind.REMOVE_TAG: _check_tag,
    Kind.SET_PRIORITY: _active("priority", "Choose an active priority."),
    Kind.SET_STATUS: _check_status,
    Kind.PRIVATE_NOTE: _check_private_note,
    Kind.NOTIFY_TEAM: _check_team_if_named,
    Kind.CHAT_LINK: _check_team_if_named,
}


# How a scenario runs


@transaction.atomic
def run(scenario, ticket, *, by, at):
    """Run a scenario on a ticket. The escalating one is the step `escalate` and goes through the gate."""
    if not scenario.is_active:
        raise StepNotAllowed(f"“{scenario}” is deactivated; choose another scenario.")
    ticket = take_up(ticket, by=by)
    if scenario.escalates:
        return _escalate(ticket, by=by, at=at)
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


def _escalate(ticket, *, by, at):
    from . import (
        workflow,  # its step `escalate` runs our actions: imported at the top it would import us back
    )

    escalation = locks.unfinished_escalation(ticket)
    if escalation is None:
        report = standard.evaluate(ticket, None, Standard.objects.in_force(), at)
        raise StandardNotMet(
            "This ticket has no escalation yet. Press Escalate to prepare it.", report=report
        )
    return workflow.escalate(escalation, by=by, at=at)


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
