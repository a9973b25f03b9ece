"""Readiness for lists: worked out again when something changed, without a query while nothing did."""

from datetime import timedelta

import pytest

from escalations.domain import conversation, drafting, readiness, workflow
from escalations.models import Escalation
from tests.factories import StepFactory
from tests.firm import minutes

AT = minutes(25)


def look(escalation, at=AT):
    """As a list reads it: the row with its ticket."""
    row = Escalation.objects.select_related("ticket").get(pk=escalation.pk)
    return readiness.of([row], at=at)[row.pk]


def test_marks_tell_each_section_on_bad_or_missing(firm):
    """Seven marks: ready, there but not good enough, or missing."""
    escalation = workflow.start(firm.work(), by=firm.technician, at=minutes(15))
    drafting.fill(escalation, "environment", text="N/A", by=firm.technician, at=minutes(16))
    drafting.fill(
        escalation, "issue_summary", text="GT-104 in Leeds drops E-31.", by=firm.technician, at=minutes(16)
    )

    assert look(escalation) == {
        "marks": ["on", "gap", "gap", "on", "bad", "gap", "gap"],
        "ready": 2,
        "total": 7,
        "gap": "sections missing",
        "next_step": "template",
    }


def test_a_row_without_result_marks_troubleshooting_as_bad(firm):
    """S6. There, but not good enough."""
    escalation = firm.draft()
    StepFactory(ticket=firm.ticket, outcome="", result="")

    assert look(escalation)["marks"] == ["on", "on", "on", "bad", "on", "on", "on"]


def test_the_gap_is_what_is_missing_first(firm):
    """“7 of 7, acknowledgement missing”, and nothing when nothing is."""
    assert look(firm.recorded())["gap"] == "acknowledgement missing"


def test_nothing_missing_is_said_too(firm):
    """A finished preparation."""
    assert look(firm.acknowledged())["gap"] == "nothing missing"


def test_a_second_look_asks_nothing(firm, django_assert_num_queries):
    """Kept with the escalation: no query for those nothing happened to."""
    escalation = firm.draft()
    first = look(escalation)
    row = Escalation.objects.select_related("ticket").get(pk=escalation.pk)

    with django_assert_num_queries(0):
        again = readiness.of([row], at=minutes(26))

    assert again == {row.pk: first}


CHANGES = {
    "a section": lambda firm, escalation: drafting.fill(
        escalation, "environment", text="N/A", by=firm.technician, at=minutes(30)
    ),
    "an overruled block": lambda firm, escalation: drafting.overrule(
        escalation, "writing.filler", "user_impact", why="Said there.", by=firm.technician, at=minutes(30)
    ),
    "a confirmed warning": lambda firm, escalation: drafting.confirm(
        escalation, ["writing.no_ask"], by=firm.technician, at=minutes(30)
    ),
    "a step on the ticket": lambda firm, escalation: conversation.add_step(
        firm.ticket, action="Read the log", by=firm.technician, at=minutes(30)
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_seen_at_the_next_look(firm, what):
    """Whatever was done on the ticket or the draft."""
    escalation = firm.draft()
    drafting.fill(escalation, "user_impact", text="not working", by=firm.technician, at=minutes(19))
    drafting.fill(escalation, "escalation_reason", text="need L2", by=firm.technician, at=minutes(19))
    look(escalation)

    CHANGES[what](firm, escalation)
    look(escalation, at=minutes(31))

    assert Escalation.objects.get(pk=escalation.pk).readiness_at == minutes(31)


def test_an_answered_flag_is_seen_at_the_next_look(firm):
    """S30."""
    escalation = firm.sent_back()
    assert look(escalation, at=minutes(31))["gap"] == "a flag is unanswered"

    flagged = escalation.send_backs.get().flags.get()
    drafting.answer_flag(flagged, answer="There is none.", by=firm.technician, at=minutes(32))

    assert look(escalation, at=minutes(33))["gap"] == "nothing missing"


def test_it_is_worked_out_again_after_an_hour(firm):
    """What happens elsewhere, such as a new ticket of the contact, is seen then."""
    escalation = firm.draft()
    look(escalation)

    look(escalation, at=AT + timedelta(minutes=59))
    assert Escalation.objects.get(pk=escalation.pk).readiness_at == AT
    look(escalation, at=AT + timedelta(minutes=60))

    assert Escalation.objects.get(pk=escalation.pk).readiness_at == AT + timedelta(minutes=60)


def test_several_are_told_by_their_id(firm):
    """One answer an escalation; none for none."""
    assert readiness.of([], at=AT) == {}
