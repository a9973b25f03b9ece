"""How any step is taken: locked, in order, by whom, remembered, and never half done."""

import pytest

from escalations.domain import history, merging, placing, step, workflow
from escalations.domain.errors import InvalidInput, NotPermitted, SomebodyWasFaster, StepNotAllowed
from escalations.domain.rules import YES, May
from escalations.domain.step import MOVES, STEPS
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    UNFINISHED,
    WITHDRAWN,
    Action,
    Escalation,
    HistoryEntry,
    OutboxMessage,
    Scenario,
)
from tests.domain.test_workflow import words_for
from tests.factories import TeamFactory, TicketFactory
from tests.firm import READ_BACK, flag, minutes

LATE = minutes(200)


def fresh(escalation):
    return Escalation.objects.get(pk=escalation.pk)


def test_every_step_of_the_story_is_listed_with_its_order():
    """S27. The design's table: after which statuses a step follows, and where it leads."""
    told = {name: (set(one.after), one.leads_to) for name, one in STEPS.items()}

    assert told == {
        "record": ({DRAFT, SENT_BACK}, None),
        "acknowledge": ({DRAFT, SENT_BACK}, None),
        "take_as_acknowledgement": ({DRAFT, SENT_BACK}, None),
        "escalate": ({DRAFT, SENT_BACK}, QUEUED),
        "accept": ({QUEUED}, ACCEPTED),
        "return_to_author": ({QUEUED}, SENT_BACK),
        "return_to_passer": ({QUEUED}, ACCEPTED),
        "release": ({ACCEPTED}, QUEUED),
        "hand_over": ({ACCEPTED}, None),
        "reroute": ({QUEUED, ACCEPTED}, QUEUED),
        "pass_on": ({ACCEPTED}, QUEUED),
        "resolve": ({ACCEPTED}, RESOLVED),
        "withdraw": (set(UNFINISHED), WITHDRAWN),
        "cancel": (set(UNFINISHED), WITHDRAWN),
    }


def test_moves_are_the_steps_that_change_the_status():
    """Only somebody else's move makes a colleague late."""
    assert {name for name, one in STEPS.items() if one.leads_to is not None} == MOVES


def test_labels_are_what_a_button_says():
    """Verbs, in people's words."""
    assert {name: one.label for name, one in STEPS.items() if one.label != name.capitalize()} == {
        "record": "Save the note",
        "acknowledge": "Tell the customer",
        "take_as_acknowledgement": "Take as the acknowledgement",
        "return_to_author": "Send back",
        "return_to_passer": "Send back to the passing team",
        "hand_over": "Hand over",
        "pass_on": "Pass on",
    }


def test_a_step_counts_the_version_and_the_moment(firm):
    """One version and one history entry a step."""
    escalation = fresh(firm.queued())
    entries = escalation.history.count()

    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=LATE)

    after = fresh(escalation)
    assert (after.version, after.touched_at) == (escalation.version + 1, LATE)
    assert after.history.count() == entries + 1
    newest = after.history.first()
    assert (newest.event, newest.by, newest.at, newest.ticket) == (
        "escalation.accept",
        firm.senior,
        LATE,
        firm.ticket,
    )
    assert newest.data == {"read_back": READ_BACK}


def test_a_step_returns_the_escalation_as_it_is_now(firm):
    """The caller's own row may be old."""
    escalation = firm.queued()
    older = fresh(escalation)

    now = workflow.accept(older, read_back=READ_BACK, by=firm.senior, at=LATE)

    assert (older.status, now.status) == (QUEUED, ACCEPTED)


def test_a_step_that_fails_leaves_nothing(firm):
    """All or nothing: nothing changed, nothing remembered, nothing announced."""
    escalation = firm.acknowledged()
    before = (fresh(escalation).status, HistoryEntry.objects.count(), OutboxMessage.objects.count())
    scenario = Scenario.objects.get(escalates=True)
    Action.objects.create(scenario=scenario, position=9, kind=Action.Kind.ADD_TAG, tag=" ")

    with pytest.raises(StepNotAllowed, match="cannot run"):
        workflow.escalate(escalation, by=firm.technician, at=LATE)

    assert before == (fresh(escalation).status, HistoryEntry.objects.count(), OutboxMessage.objects.count())
    assert escalation.revisions.count() == 0


def test_order_is_asked_before_the_person(firm):
    """“Not now” comes before “not you”: a step that is over is nobody's."""
    escalation = firm.draft()

    with pytest.raises(StepNotAllowed) as refused:
        workflow.accept(escalation, read_back=READ_BACK, by=firm.colleague, at=LATE)

    assert str(refused.value) == (
        "“Accept” is not possible while the escalation is “Draft”; it follows “In the queue”."
    )
    assert not isinstance(refused.value, NotPermitted)


def test_the_other_statuses_are_named_in_the_refusal(firm):
    """Out of order is explained."""
    with pytest.raises(StepNotAllowed, match="it follows “Draft” or “Sent back”"):
        workflow.record(firm.withdrawn(), by=firm.technician, at=LATE)


def test_somebody_else_who_moved_it_was_faster(firm):
    """Invariant 8. Told kindly who it was."""
    escalation = firm.accepted()

    with pytest.raises(SomebodyWasFaster) as refused:
        workflow.send_back(escalation, flags=[flag("environment")], by=firm.second_senior, at=LATE)

    assert str(refused.value) == (
        "Sena Iorio was faster than you: this escalation is now “Accepted”. Reload to see what changed."
    )


def test_nobody_was_faster_than_oneself(firm):
    """Somebody who took another step is told the order, not that they were too late."""
    escalation = firm.accepted()

    with pytest.raises(StepNotAllowed) as refused:
        workflow.send_back(escalation, flags=[flag("environment")], by=firm.senior, at=LATE)

    assert not isinstance(refused.value, SomebodyWasFaster)


def test_the_portal_was_not_faster(firm):
    """What the portal did has no name to tell."""
    escalation = firm.queued()
    workflow.cancel(escalation, reason="Merged.", by=None, at=minutes(30))

    with pytest.raises(StepNotAllowed) as refused:
        workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=LATE)

    assert not isinstance(refused.value, SomebodyWasFaster)


def test_a_move_older_than_the_last_entry_is_nobodys_race(firm):
    """Only the newest entry says whether somebody was faster."""
    escalation = firm.accepted()
    history.remember(
        "writing.overruled", ticket=firm.ticket, escalation=escalation, by=firm.senior, at=minutes(31)
    )

    with pytest.raises(StepNotAllowed) as refused:
        workflow.accept(escalation, read_back=READ_BACK, by=firm.second_senior, at=LATE)

    assert not isinstance(refused.value, SomebodyWasFaster)


PRESSED = ["escalate", "accept", "return_to_author", "release", "pass_on", "resolve", "withdraw", "reroute"]
STARTS_FROM = {
    "escalate": "acknowledged",
    "accept": "queued",
    "return_to_author": "queued",
    "release": "accepted",
    "pass_on": "accepted",
    "resolve": "accepted",
    "withdraw": "draft",
    "reroute": "accepted",
}


@pytest.mark.parametrize("name", PRESSED)
def test_pressed_twice_is_once_done(firm, name):
    """S29. The second press by the same person finds the work done."""
    escalation = getattr(firm, STARTS_FROM[name])()
    by = firm.technician if name in {"escalate", "withdraw"} else firm.senior
    words = words_for(name, firm)
    STEPS[name].take(escalation, by=by, at=LATE, **words)
    before = (fresh(escalation).version, HistoryEntry.objects.count(), OutboxMessage.objects.count())

    STEPS[name].take(escalation, by=by, at=minutes(201), **words)

    assert before == (fresh(escalation).version, HistoryEntry.objects.count(), OutboxMessage.objects.count())


OTHER_WORDS = {
    "return_to_author": {"flags": [flag("environment", comment="Which site is it?")]},
    "release": {"reason": "Something else."},
    "pass_on": {"ask": "Something else."},
    "resolve": {"resolution": "Something else."},
    "withdraw": {"reason": "Something else."},
}


@pytest.mark.parametrize("name", OTHER_WORDS)
def test_pressed_again_with_other_words_says_that_it_is_done(firm, name):
    """Neither taken nor silently lost."""
    escalation = getattr(firm, STARTS_FROM[name])()
    by = firm.technician if name == "withdraw" else firm.senior
    words = words_for(name, firm)
    STEPS[name].take(escalation, by=by, at=LATE, **words)
    version = fresh(escalation).version

    with pytest.raises(StepNotAllowed, match="with other words, and those were kept"):
        STEPS[name].take(escalation, by=by, at=minutes(201), **(words | OTHER_WORDS[name]))

    assert fresh(escalation).version == version


def test_resolved_again_with_another_outcome_says_that_it_is_done(firm):
    escalation, words = firm.accepted(), words_for("resolve", firm)
    workflow.resolve(escalation, by=firm.senior, at=LATE, **words)

    with pytest.raises(StepNotAllowed, match="You did this already"):
        workflow.resolve(escalation, by=firm.senior, at=LATE, **(words | {"outcome": "not_reproducible"}))


def test_rerouting_to_yet_another_team_is_no_second_press(firm):
    """What is asked differs: it is done, not taken for the press before."""
    escalation = firm.queued()
    storage = TeamFactory(name="Storage", tier=2)
    workflow.reroute(escalation, team=firm.core, reason="Core switch.", by=firm.administrator, at=LATE)

    workflow.reroute(escalation, team=storage, reason="It is storage.", by=firm.administrator, at=LATE)

    assert fresh(escalation).receiving_team == storage


def test_the_portal_presses_twice_too(firm):
    """By nobody twice is the same nobody."""
    escalation = firm.queued()
    workflow.cancel(escalation, reason="Merged.", by=None, at=minutes(30))

    again = workflow.cancel(escalation, reason="Merged again.", by=None, at=minutes(31))

    assert again.withdrawn_reason == "Merged."


def test_a_press_that_is_refused_is_no_first_press(firm):
    """Only what was done is done."""
    escalation = firm.queued()
    with pytest.raises(InvalidInput):
        workflow.accept(escalation, read_back="", by=firm.senior, at=minutes(30))

    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(31))

    assert fresh(escalation).status == ACCEPTED


def test_check_person_raises_with_the_rules_sentence():
    """A rule's no becomes “not you”."""
    step.check_person(YES)
    with pytest.raises(NotPermitted, match="Ask Ada"):
        step.check_person(May("Ask Ada."))


def test_a_step_goes_to_the_ticket_it_was_merged_into(firm):
    """The escalation moved along; the step finds the other ticket and changes that one."""
    into = TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)
    escalation = firm.queued()
    merging.merge(firm.ticket, into=into, by=firm.technician, at=minutes(25))

    now = workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30))

    assert (now.ticket, now.ticket.assignee) == (into, firm.senior)
    firm.ticket.refresh_from_db()
    assert firm.ticket.assignee == firm.technician


def test_place_in_the_queue_follows_the_priority(firm):
    """The clock runs from the submission."""
    escalation = fresh(firm.queued())

    assert escalation.queued_at == minutes(21)
    assert escalation.accept_by == placing.accept_by(escalation, minutes(21))


def test_the_customer_is_told_once_however_often_it_is_pressed(firm):
    """S28, bad input: a second press of the same reply sends nothing; another time, or word, does."""
    escalation = firm.acknowledged()
    said = {"kind": "reply", "body": " Our network team has it now. ", "next_update_at": minutes(300)}

    def replies():
        return OutboxMessage.objects.filter(kind="reply.deliver").count()

    before = replies()
    workflow.acknowledge(escalation, **said, by=firm.technician, at=minutes(21))
    assert replies() == before

    workflow.acknowledge(
        escalation, **(said | {"next_update_at": minutes(400)}), by=firm.technician, at=minutes(22)
    )
    assert replies() == before + 1
    Escalation.objects.filter(pk=escalation.pk).update(acknowledgement_refused=True)
    workflow.acknowledge(
        escalation, **(said | {"next_update_at": minutes(400)}), by=firm.technician, at=minutes(23)
    )

    assert replies() == before + 2  # what did not reach them is sent again


def test_the_note_saved_twice_is_one_note(firm):
    """S24, bad input: a second press; a change, or another carrier, makes a new one."""
    escalation = firm.recorded()

    again = workflow.record(escalation, by=firm.technician, at=minutes(19))
    carried = workflow.record(escalation, carrier="summary", by=firm.technician, at=minutes(20))

    assert again.note == escalation.note
    assert (carried.note != escalation.note, carried.note.is_pinned) == (True, True)
    escalation.note.refresh_from_db()
    assert escalation.note.superseded_by == carried.note


def test_escalate_without_an_active_scenario_still_hands_over(firm):
    """S29. The scenario's actions are extras; the step is the hand-over."""
    Scenario.objects.filter(escalates=True).update(is_active=False)
    escalation = firm.queued()

    assert (fresh(escalation).status, fresh(escalation).ticket.tags) == (QUEUED, [])
