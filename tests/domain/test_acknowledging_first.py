"""A version of the standard may let the customer be told before the note is saved (S27, S28, S34)."""

import pytest

from escalations.domain import conversation, standard, workflow
from escalations.domain.errors import StepNotAllowed
from escalations.models import NoteKind
from tests.firm import minutes, next_version

WORDS = "Our network team gets it within the hour."


def tell(firm, escalation, at):
    words = {"kind": NoteKind.REPLY, "body": WORDS, "next_update_at": minutes(300)}
    return workflow.acknowledge(escalation, **words, by=firm.technician, at=at)


def reply(firm, at):
    return conversation.add_note(firm.ticket, kind=NoteKind.REPLY, body=WORDS, by=firm.technician, at=at)


def take(firm, escalation, note):
    return workflow.take_as_acknowledgement(
        escalation, note=note, next_update_at=minutes(300), by=firm.technician, at=minutes(19)
    )


def states(firm, escalation):
    report = standard.evaluate(firm.ticket, escalation, escalation.standard, minutes(18))
    return {step.name: step.state for step in report.steps}


@pytest.fixture
def may_come_first(firm):
    return next_version(by=firm.administrator, at=minutes(0), may_acknowledge_first=True)


def test_the_customer_is_told_before_the_note_where_the_version_lets_it(firm, may_come_first):
    escalation = firm.draft()
    before = states(firm, escalation)

    told = tell(firm, escalation, minutes(18))
    queued = workflow.escalate(
        workflow.record(told, by=firm.technician, at=minutes(19)), by=firm.technician, at=minutes(21)
    )

    assert (before["template"], before["acknowledge"]) == ("next", "next")
    assert (queued.status, queued.acknowledgement.body) == ("queued", WORDS)


@pytest.mark.parametrize("at", [minutes(15), minutes(18)], ids=["with the start", "later"])
def test_a_reply_since_the_start_counts_where_the_version_lets_it(firm, may_come_first, at):
    escalation = firm.draft()

    taken = take(firm, escalation, reply(firm, at))

    assert taken.acknowledgement.body == WORDS


def test_a_reply_before_the_start_never_counts(firm, may_come_first):
    note = reply(firm, minutes(3))

    with pytest.raises(StepNotAllowed, match="made after the escalation was started"):
        take(firm, firm.draft(), note)


def test_by_the_first_version_the_note_comes_first(firm):
    escalation = firm.draft()

    assert states(firm, escalation)["acknowledge"] == "blocked"
    with pytest.raises(StepNotAllowed, match="Save the template as a private note first"):
        tell(firm, escalation, minutes(18))


def test_an_escalation_under_way_keeps_the_order_it_started_with(firm):
    """S34."""
    escalation = firm.draft()
    next_version(by=firm.administrator, at=minutes(17), may_acknowledge_first=True)

    with pytest.raises(StepNotAllowed, match="Save the template as a private note first"):
        tell(firm, escalation, minutes(18))
