"""Scenarios: what their actions may be, and that none of them is a side door (S29, S32)."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from escalations.domain import automation
from escalations.domain.errors import (
    EscalationRequired,
    InvalidInput,
    NotPermitted,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.models import QUEUED, Action, HistoryEntry, OutboxMessage, Scenario, ScenarioRun, Ticket
from tests.factories import (
    NINE,
    ActionFactory,
    CannedResponseFactory,
    ContactFactory,
    EscalationFactory,
    PriorityFactory,
    ScenarioFactory,
    ScenarioRunFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    priority,
)
from tests.firm import minutes

pytestmark = pytest.mark.django_db
Kind = Action.Kind
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def desk():
    return TeamFactory(name="Service desk")


@pytest.fixture
def by(desk):
    return UserFactory(teams=[desk])


@pytest.fixture
def ticket(desk):
    return TicketFactory(team=desk)


@pytest.fixture
def escalating():
    return Scenario.objects.get(escalates=True)


def action(kind, scenario=None, **values):
    return Action(scenario=scenario or ScenarioFactory(), kind=kind, **values)


def scenario(*actions, **values):
    row = ScenarioFactory(**values)
    for position, (kind, more) in enumerate(actions):
        ActionFactory(scenario=row, position=position, kind=kind, **{"tag": "", **more})
    return row


@pytest.mark.parametrize("kind", [Kind.SET_TEAM, Kind.ASSIGN, Kind.SET_PRIORITY, Kind.SET_STATUS])
def test_s29_the_escalating_scenario_leaves_the_decisions_to_the_standard(escalating, kind):
    with pytest.raises(InvalidInput, match="is decided by the standard") as refused:
        automation.check(action(kind, escalating, team=TeamFactory(), status="open"))

    assert list(refused.value.fields) == ["kind"]


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (Kind.SET_TEAM, "team"),
        (Kind.ASSIGN, "user"),
        (Kind.ADD_TAG, "tag"),
        (Kind.REMOVE_TAG, "tag"),
        (Kind.SET_PRIORITY, "priority"),
        (Kind.SET_STATUS, "status"),
        (Kind.PRIVATE_NOTE, "canned_response"),
        ("dance", "kind"),
    ],
)
def test_an_action_without_what_it_needs_is_refused(kind, field):
    with pytest.raises(InvalidInput) as refused:
        automation.check(action(kind))

    assert list(refused.value.fields) == [field]


@pytest.mark.parametrize("kind", [Kind.NOTIFY_TEAM, Kind.CHAT_LINK])
def test_telling_the_receiving_team_needs_no_team(kind, escalating):
    automation.check(action(kind, escalating))


def test_deactivated_rows_are_refused_by_name():
    team = TeamFactory(name="Gone", is_active=False)
    wrong = [
        action(Kind.SET_TEAM, team=team),
        action(Kind.NOTIFY_TEAM, team=team),
        action(Kind.CHAT_LINK, team=team),
        action(Kind.ASSIGN, user=UserFactory(is_active=False)),
        action(Kind.SET_PRIORITY, priority=PriorityFactory(is_active=False)),
        action(
            Kind.PRIVATE_NOTE,
            canned_response=CannedResponseFactory(kind="private_note", is_active=False),
        ),
    ]

    for one in wrong:
        with pytest.raises(InvalidInput, match="is deactivated"):
            automation.check(one)


@pytest.mark.parametrize("status", ["resolved", "closed"])
def test_s17_no_scenario_resolves_or_closes(status):
    with pytest.raises(InvalidInput, match="needs a person's words"):
        automation.check(action(Kind.SET_STATUS, status=status))


def test_s22_a_reply_is_not_added_as_a_private_note():
    with pytest.raises(InvalidInput, match="is not a private note"):
        automation.check(action(Kind.PRIVATE_NOTE, canned_response=CannedResponseFactory()))


def test_a_scenario_takes_all_its_actions_in_order(ticket, by, desk):
    other, colleague = TeamFactory(name="Field"), UserFactory()
    other.members.add(colleague)
    note = CannedResponseFactory(
        kind="private_note", body="Now {{ ticket.assignee }}, {{ ticket.priority }}."
    )
    row = scenario(
        (Kind.ADD_TAG, {"tag": "visit"}),
        (Kind.ADD_TAG, {"tag": "soon"}),
        (Kind.REMOVE_TAG, {"tag": "visit"}),
        (Kind.SET_TEAM, {"team": other}),
        (Kind.ASSIGN, {"user": colleague}),
        (Kind.SET_PRIORITY, {"priority": priority("High")}),
        (Kind.SET_STATUS, {"status": "pending"}),
        (Kind.PRIVATE_NOTE, {"canned_response": note}),
        (Kind.NOTIFY_TEAM, {}),
        name="Send out",
    )

    automation.run(row, ticket, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.tags, ticket.team, ticket.assignee) == (["soon"], other, colleague)
    assert (ticket.priority, ticket.status) == (priority("High"), "pending")
    assert ticket.notes.get().body == f"Now {colleague}, High."
    entry = ticket.history.first()
    assert (entry.event, entry.by, entry.data["scenario"]) == ("scenario.ran", by, "Send out")
    assert entry.data["actions"][:2] == ["Add tag", "Add tag"]
    told = OutboxMessage.objects.get(kind="team.notify")
    assert told.payload == {"team": other.pk, "about": "scenario"}


def test_s32_chat_gets_a_link_and_nothing_else(ticket, by):
    chatty = TeamFactory(chat_link="https://chat.example/field")
    row = scenario((Kind.CHAT_LINK, {"team": chatty}), (Kind.CHAT_LINK, {"team": TeamFactory()}))

    automation.run(row, ticket, by=by, at=TEN)

    told = OutboxMessage.objects.get()
    assert (told.kind, told.ticket, told.payload) == ("chat.link", ticket, {"team": chatty.pk})


def test_a_chat_whose_link_is_lost_gets_nothing_and_the_scenario_says_why(ticket, by, settings):
    row = scenario(
        (Kind.CHAT_LINK, {"team": TeamFactory(name="Field", chat_link="https://chat.example/field")})
    )
    settings.SECRET_KEY = "another-key"

    told = automation.run(row, ticket, by=by, at=TEN)

    assert [one.words for one in told] == [
        "Nothing is posted in the chat of Field: its link cannot be read any more. Enter it again."
    ]
    assert not OutboxMessage.objects.exists()


def test_s29_the_receiving_team_is_told_when_none_is_named(escalating):
    escalation = EscalationFactory(status=QUEUED)

    automation.run_actions(escalating, escalation.ticket, escalation, by=escalation.author, at=TEN)

    told = OutboxMessage.objects.get(kind="team.notify")
    assert told.payload == {"team": escalation.receiving_team_id, "about": "queued"}
    escalation.ticket.refresh_from_db()
    assert escalation.ticket.tags == ["escalated"]
    assert HistoryEntry.objects.get(event="scenario.ran").escalation == escalation


@pytest.mark.parametrize("upwards", ["team", "user"])
def test_s29_no_scenario_is_a_side_door(ticket, by, upwards):
    network = TeamFactory(tier=2)
    senior = UserFactory(teams=[network])
    climb = (Kind.SET_TEAM, {"team": network}) if upwards == "team" else (Kind.ASSIGN, {"user": senior})
    before = Ticket.objects.filter(pk=ticket.pk).values().get()

    with pytest.raises(EscalationRequired):
        automation.run(scenario((Kind.ADD_TAG, {"tag": "first"}), climb), ticket, by=by, at=TEN)

    assert Ticket.objects.filter(pk=ticket.pk).values().get() == before
    assert not ticket.history.exists()


def test_all_or_nothing_when_an_action_became_impossible(ticket, by):
    colleague = UserFactory()
    row = scenario((Kind.ADD_TAG, {"tag": "first"}), (Kind.ASSIGN, {"user": colleague}), name="Give away")
    colleague.is_active = False
    colleague.save()

    with pytest.raises(
        StepNotAllowed, match=r"“Give away” cannot run: .* is deactivated.* Ask an administrator"
    ):
        automation.run(row, ticket, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.tags, ticket.history.count()) == ([], 0)


def test_a_deactivated_or_empty_scenario_does_not_run(ticket, by):
    with pytest.raises(StepNotAllowed, match="is deactivated; choose another scenario"):
        automation.run(ScenarioFactory(is_active=False), ticket, by=by, at=TEN)
    with pytest.raises(StepNotAllowed, match=r"has no actions\. Ask an administrator to add some"):
        automation.run(ScenarioFactory(), ticket, by=by, at=TEN)


def test_only_its_teams_and_groups_run_it(ticket, by):
    row = scenario((Kind.ADD_TAG, {"tag": "vip"}), name="Ours")
    row.teams.add(TeamFactory(name="Field"))

    with pytest.raises(NotPermitted, match=r"“Ours” is run by members of “Field”\. Ask one of them\."):
        automation.run(row, ticket, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.tags == []
    row.teams.add(by.teams.get())
    assert [one.words for one in automation.run(row, ticket, by=by, at=TEN)] == ["The tag “vip” is added."]


def runs():
    return [(run.scenario.name, run.ticket, run.by, run.at, run.outcome) for run in ScenarioRun.objects.all()]


def test_the_log_keeps_what_each_action_did(ticket, by):
    row = scenario((Kind.ADD_TAG, {"tag": "vip"}), (Kind.NOTIFY_TEAM, {}), name="Mark")

    automation.run(row, ticket, by=by, at=TEN)

    assert runs() == [("Mark", ticket, by, TEN, "done")]
    assert ScenarioRun.objects.get().actions == [
        {"action": "Add tag: vip", "state": "done", "words": "The tag “vip” is added."},
        {"action": "Notify team", "state": "done", "words": "Service desk is told."},
    ]


def test_the_log_keeps_why_a_run_was_refused(ticket, by):
    network = TeamFactory(name="Network", tier=2)
    climb = (Kind.SET_TEAM, {"team": network})
    row = scenario((Kind.ADD_TAG, {"tag": "vip"}), climb, (Kind.NOTIFY_TEAM, {}), name="Climb")
    refused = "Network is tier 2. Only Escalate leads there."

    with pytest.raises(EscalationRequired):
        automation.run(row, ticket, by=by, at=TEN)

    assert runs() == [("Climb", ticket, by, TEN, "refused")]
    kept = ScenarioRun.objects.get()
    assert kept.why_not == refused
    assert [(one["state"], one["words"]) for one in kept.actions] == [
        ("taken_back", "The tag “vip” is added."),
        ("refused", refused),
        ("not_reached", ""),
    ]


def test_the_log_keeps_who_was_not_permitted(ticket, by):
    row = scenario((Kind.ADD_TAG, {"tag": "vip"}), name="Ours")
    row.teams.add(TeamFactory(name="Field"))

    with pytest.raises(NotPermitted):
        automation.run(row, ticket, by=by, at=TEN)

    kept = ScenarioRun.objects.get()
    assert (kept.outcome, kept.by, kept.actions) == ("refused", by, [])


def test_the_log_is_append_only():
    run = ScenarioRunFactory()

    for change in (lambda: ScenarioRun.objects.update(outcome="refused"), run.delete):
        with pytest.raises(DatabaseError, match="Cannot update or delete"), transaction.atomic():
            change()


def test_a_stranger_runs_nothing_on_a_restricted_ticket(by):
    ticket = TicketFactory(team=TeamFactory(is_restricted=True))

    with pytest.raises(NotPermitted):
        automation.run(ScenarioFactory(), ticket, by=by, at=TEN)


def test_s29_the_escalate_scenario_without_an_escalation_names_what_is_missing(ticket, by, escalating):
    with pytest.raises(StandardNotMet, match="Press Escalate to prepare it") as refused:
        automation.run(escalating, ticket, by=by, at=TEN)

    assert "template.not_started" in {finding.code for finding in refused.value.findings}
    assert not ticket.escalations.exists()


def test_s29_the_escalate_scenario_goes_through_the_gate(firm, escalating):
    draft = firm.draft()

    with pytest.raises(StandardNotMet):
        automation.run(escalating, firm.ticket, by=firm.technician, at=minutes(21))

    draft.refresh_from_db()
    assert draft.status == "draft"


def test_s29_the_escalate_scenario_is_the_step_escalate(firm, escalating):
    escalation = firm.acknowledged()

    automation.run(escalating, firm.ticket, by=firm.technician, at=minutes(21))

    escalation.refresh_from_db()
    firm.ticket.refresh_from_db()
    assert (escalation.status, escalation.receiving_team, firm.ticket.tags) == (
        QUEUED,
        firm.network,
        ["escalated"],
    )


def test_s29_run_twice_is_escalated_once(firm, escalating):
    firm.acknowledged()

    for minute in (21, 22):
        automation.run(escalating, firm.ticket, by=firm.technician, at=minutes(minute))

    assert HistoryEntry.objects.filter(event="escalation.escalate").count() == 1
    assert HistoryEntry.objects.filter(event="scenario.ran").count() == 1


def test_a_note_for_nobodys_contact_is_still_filled(by, desk):
    ticket = TicketFactory(team=desk, contact=None)
    note = CannedResponseFactory(kind="private_note", body="For {{ contact.name }}")

    automation.run(scenario((Kind.PRIVATE_NOTE, {"canned_response": note})), ticket, by=by, at=TEN)

    assert ticket.notes.get().body == "For there"
    assert not ContactFactory._meta.model.objects.exists()
