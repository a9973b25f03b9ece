"""A dry run says what would happen, action by action, and leaves every table as it was (S29)."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.core import serializers

from escalations.domain import automation
from escalations.domain.dry_run import dry_run
from escalations.models import Action, Scenario, Ticket
from tests.factories import (
    NINE,
    ActionFactory,
    CannedResponseFactory,
    ScenarioFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    priority,
)
from tests.firm import minutes

pytestmark = pytest.mark.django_db
Kind = Action.Kind
TEN = NINE + timedelta(hours=1)


def everything():
    """Every row of every table of ours, as text."""
    models = apps.get_app_config("escalations").get_models(include_auto_created=True)
    return {
        model._meta.label: sorted(serializers.serialize("jsonl", model._base_manager.all()).splitlines())
        for model in models
    }


def scenario(*actions, **values):
    row = ScenarioFactory(**values)
    for position, (kind, more) in enumerate(actions):
        ActionFactory(scenario=row, position=position, kind=kind, **{"tag": "", **more})
    return row


def told(trial):
    return [(one.action, one.state, one.words) for one in trial.actions]


@pytest.fixture
def by():
    return UserFactory(teams=[TeamFactory(name="Service desk")])


@pytest.fixture
def ticket(by):
    return TicketFactory(team=by.teams.get(), status="open")


def test_it_tells_each_action_and_changes_nothing(ticket, by, django_capture_on_commit_callbacks):
    field = TeamFactory(name="Field", chat_link="https://chat.example/field")
    colleague = UserFactory(first_name="Maya", last_name="Olsen", teams=[field])
    note = CannedResponseFactory(title="Visit", kind="private_note", body="To bring: {{ ticket.assets }}")
    row = scenario(
        (Kind.ADD_TAG, {"tag": "visit"}),
        (Kind.ADD_TAG, {"tag": "visit"}),
        (Kind.REMOVE_TAG, {"tag": "visit"}),
        (Kind.REMOVE_TAG, {"tag": "visit"}),
        (Kind.SET_TEAM, {"team": field}),
        (Kind.SET_TEAM, {"team": field}),
        (Kind.ASSIGN, {"user": colleague}),
        (Kind.SET_PRIORITY, {"priority": priority("High")}),
        (Kind.SET_STATUS, {"status": "pending"}),
        (Kind.SET_STATUS, {"status": "pending"}),
        (Kind.PRIVATE_NOTE, {"canned_response": note}),
        (Kind.NOTIFY_TEAM, {}),
        (Kind.CHAT_LINK, {}),
        (Kind.CHAT_LINK, {"team": by.teams.get()}),
    )
    before = everything()

    with django_capture_on_commit_callbacks() as announced:
        trial = dry_run(row, ticket, by=by, at=TEN)

    assert everything() == before
    assert announced == []
    assert (trial.would_run, trial.why_not) == (True, "")
    assert {one.state for one in trial.actions} == {"done"}
    assert [one.words for one in trial.actions] == [
        "The tag “visit” is added.",
        "The tag “visit” is there already.",
        "The tag “visit” is removed.",
        "The tag “visit” is not there.",
        "The ticket goes to Field.",
        "The ticket is with Field already.",
        "Maya Olsen gets the ticket.",
        "The priority becomes High.",
        "The status becomes Pending.",
        "The status is Pending already.",
        "The private note “Visit” is added.",
        "Field is told.",
        "The link is posted in the chat of Field.",
        "Service desk has no chat channel: nothing is posted.",
    ]
    assert [one.words for one in automation.run(row, ticket, by=by, at=TEN)] == [
        one.words for one in trial.actions
    ]


def test_s29_it_shows_what_the_rules_would_refuse(ticket, by):
    network = TeamFactory(name="Network", tier=2)
    row = scenario(
        (Kind.ADD_TAG, {"tag": "first"}), (Kind.SET_TEAM, {"team": network}), (Kind.ADD_TAG, {"tag": "last"})
    )
    before = everything()

    trial = dry_run(row, ticket, by=by, at=TEN)

    refused = "Network is tier 2. Only Escalate leads there."
    assert told(trial) == [
        ("Add tag: first", "done", "The tag “first” is added."),
        ("Set team: Network", "refused", refused),
        ("Add tag: last", "done", "The tag “last” is added."),
    ]
    assert (trial.would_run, trial.why_not) == (False, refused)
    assert everything() == before


def test_what_became_invalid_is_said(ticket, by):
    team = TeamFactory(name="Field")
    row = scenario((Kind.SET_TEAM, {"team": team}), name="Send out")
    team.is_active = False
    team.save()

    trial = dry_run(row, ticket, by=by, at=TEN)

    assert trial.why_not == (
        "The scenario “Send out” cannot run: “Field” is deactivated. Choose an active team. "
        "Ask an administrator to repair it."
    )


def test_a_scenario_without_actions_would_be_refused(ticket, by):
    trial = dry_run(ScenarioFactory(), ticket, by=by, at=TEN)

    assert (trial.why_not, trial.actions) == ("It has no actions. Add one.", [])


def test_a_merged_ticket_is_not_tried(ticket, by):
    other = TicketFactory()
    Ticket.objects.filter(pk=ticket.pk).update(merged_into=other, status="closed", closing_reason="merged")

    trial = dry_run(scenario((Kind.ADD_TAG, {"tag": "a"})), ticket, by=by, at=TEN)

    assert (trial.why_not, trial.actions) == (f"#{ticket.pk} was merged into #{other.pk}. Go on there.", [])


def test_s29_the_escalating_one_is_tried_at_the_gate(firm):
    escalating = Scenario.objects.get(escalates=True)
    before = everything()

    trial = dry_run(escalating, firm.ticket, by=firm.technician, at=TEN)

    assert trial.why_not == "This ticket has no escalation yet. Press Escalate to prepare it."
    assert "template.not_started" in {finding.code for finding in trial.findings}
    assert told(trial) == [
        ("Add tag: escalated", "done", "The tag “escalated” is added."),
        ("Notify team", "done", "Network is told."),
    ]
    assert everything() == before


def test_s29_a_complete_hand_over_would_go_through(firm):
    escalating = Scenario.objects.get(escalates=True)
    firm.acknowledged()
    before = everything()

    trial = dry_run(escalating, firm.ticket, by=firm.technician, at=minutes(21))

    assert (trial.why_not, trial.findings) == ("", ())
    assert told(trial)[1] == ("Notify team", "done", "Network is told.")
    assert everything() == before
