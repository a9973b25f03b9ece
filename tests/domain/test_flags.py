"""Flags of a send-back: kept clean, answered by a change of what they point at, or by a sentence."""

import pytest

from escalations.domain import conversation, drafting, flags, lookback, references, tickets, workflow
from escalations.domain.case import gather
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import ACCEPTED, Escalation, Flag, FlagTarget, SectionKey
from tests.factories import TicketFactory, priority
from tests.firm import flag, minutes

AT = minutes(40)


def is_answered(escalation):
    """Of the newest send-back's only flag."""
    row = Escalation.objects.get(pk=escalation.pk)
    case = gather(row.ticket, row, row.standard, AT)
    return flags.is_answered(case, case.flags[0])


def rewrite(section):
    def change(firm, escalation):
        drafting.fill(escalation, section, text="Now with the second scanner.", by=firm.technician, at=AT)

    return change


def does_not_apply(firm, escalation):
    drafting.fill(escalation, "environment", not_applicable="No device.", by=firm.technician, at=AT)


def add_row(firm, escalation):
    conversation.add_step(
        firm.ticket, action="Read the log", outcome="worse", result="E-32", by=firm.technician, at=AT
    )


def change_row(firm, escalation):
    conversation.change_step(
        firm.ticket.steps.get(), {"result": "E-31 after 59 s"}, by=firm.technician, at=AT
    )


def review_again(firm, escalation):
    lookback.renew(firm.ticket, by=firm.technician, at=AT)


def refer(firm, escalation):
    references.add(firm.ticket, TicketFactory(contact=firm.contact), by=firm.technician, at=AT)


def edit(**values):
    def change(firm, escalation):
        tickets.edit(firm.ticket, values, by=firm.technician, at=AT)

    return change


def rethink_priority(firm, escalation):
    tickets.edit(
        firm.ticket, {"priority": priority("High"), "priority_reason": "Lorries."}, by=firm.technician, at=AT
    )


def choose_reason(firm, escalation):
    drafting.set_reason(
        escalation, reason_code="elevated_access", reason_detail="Switch", by=firm.technician, at=AT
    )


def promise_anew(firm, escalation):
    conversation.add_note(
        firm.ticket, kind="call", body="Later.", next_update_at=minutes(900), by=firm.technician, at=AT
    )


CHANGES = [
    *[(section, rewrite(section)) for section in SectionKey],
    ("environment", does_not_apply),
    ("troubleshooting_done", add_row),
    ("steps", add_row),
    ("steps", change_row),
    ("escalation_reason", choose_reason),
    ("history", review_again),
    ("history", refer),
    ("configuration", edit(impact="high", urgency="high")),
    ("configuration", edit(assets=["GT-104", "GT-105"])),
    ("configuration", edit(category=None)),
    ("configuration", rethink_priority),
    ("acknowledgement", promise_anew),
]


@pytest.mark.parametrize(
    ("target", "change"), CHANGES, ids=[f"{t}-{number}" for number, (t, _) in enumerate(CHANGES)]
)
def test_a_flag_is_answered_by_changing_what_it_points_at(firm, target, change):
    """S30. A section, or history, configuration, steps, acknowledgement."""
    escalation = firm.sent_back(target=target)
    assert not is_answered(escalation)

    change(firm, escalation)

    assert is_answered(escalation)


def look_at_it(firm, escalation):
    """Saving what stands there already, a new time on the clock, words elsewhere: no change of it."""
    drafting.fill(escalation, "troubleshooting_done", text="", by=firm.technician, at=AT)
    drafting.keep_own_summary(escalation, by=firm.technician, at=AT)
    drafting.mark_read(escalation, by=firm.technician, at=AT)
    conversation.add_note(firm.ticket, kind="private_note", body="Hm.", by=firm.technician, at=AT)
    tickets.set_tags(firm.ticket, add=["later"], by=firm.technician, at=AT)


@pytest.mark.parametrize("target", [one for one in FlagTarget if one != FlagTarget.PASSED_ON])
def test_a_flag_is_not_answered_by_looking_at_it(firm, target):
    """S30. What says the same is the same, however often it was saved."""
    escalation = firm.sent_back(target=target)

    look_at_it(firm, escalation)

    assert not is_answered(escalation)


def test_a_flag_is_answered_by_one_sentence_why_it_stands(firm):
    """S30. Who said it, and when, is kept."""
    escalation = firm.sent_back()
    answered = drafting.answer_flag(
        escalation.send_backs.get().flags.get(), answer="There is none.", by=firm.colleague, at=AT
    )

    answered.refresh_from_db()
    assert (answered.answer, answered.answered_by, answered.answered_at) == (
        "There is none.",
        firm.colleague,
        AT,
    )
    assert is_answered(escalation)


@pytest.mark.parametrize("words", ["", " \u200b…", "x" * 501])
def test_an_answer_is_a_sentence(firm, words):
    """S30. Not nothing, not a page."""
    flagged = firm.sent_back().send_backs.get().flags.get()

    with pytest.raises(InvalidInput) as refused:
        drafting.answer_flag(flagged, answer=words, by=firm.technician, at=AT)

    assert list(refused.value.fields) == ["answer"]


@pytest.mark.parametrize("words", ["x", " OK. ", "??k", "a\u200b\u200b"])
def test_a_comment_its_author_can_do_nothing_with_is_refused(firm, words):
    """S30. It says what is needed; a short question is enough."""
    escalation = firm.queued()
    asked = [flag("environment", comment=words)]

    with pytest.raises(InvalidInput, match="a few words will do"):
        workflow.send_back(escalation, flags=asked, by=firm.senior, at=AT)

    workflow.send_back(escalation, flags=[flag("environment", comment="版?")], by=firm.senior, at=AT)
    assert Flag.objects.get().comment == "版?"


def test_a_comment_has_two_thousand_characters(firm):
    words = "Which site? " * 166 + "Port 12?"

    workflow.send_back(firm.queued(), flags=[flag("environment", comment=words)], by=firm.senior, at=AT)

    assert (len(words), Flag.objects.get().comment) == (2_000, words)


def test_the_beginning_of_a_comment_that_says_nothing_is_quoted(firm):
    asked = [flag("environment", comment="ok" + "?" * 40)]

    with pytest.raises(InvalidInput) as refused:
        workflow.send_back(firm.queued(), flags=asked, by=firm.senior, at=AT)

    assert f"“ok{'?' * 18}”;" in refused.value.fields["flags"]


def test_the_comment_of_a_flag_is_kept_clean(firm):
    """Bad input: NUL, zero-width; a page of it is refused."""
    escalation = firm.queued()
    with pytest.raises(InvalidInput, match="is the limit"):
        workflow.send_back(
            escalation, flags=[flag("environment", comment="x" * 2_001)], by=firm.senior, at=AT
        )

    workflow.send_back(
        escalation, flags=[flag("environment", comment=" Which\x00 site?\u200b ")], by=firm.senior, at=AT
    )

    assert Flag.objects.get().comment == "Which site?"


def test_what_came_back_says_what_was_asked_of_the_passing_team(firm):
    """`passed_on`: its comment, clean, wherever it stands among the flags."""
    escalation = firm.accepted()
    workflow.pass_on(escalation, done="Read the log.", ask="Read the core.", by=firm.senior, at=minutes(35))
    asked = [flag("environment"), flag("passed_on", comment="Which\x00 hour?")]

    workflow.send_back(escalation, flags=asked, by=firm.architect, at=AT)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.read_back) == (
        ACCEPTED,
        "Came back from the next tier: Which hour?",
    )
    assert escalation.sent_back_count == 0


def test_what_came_back_cannot_be_sent_back_to_the_same_team_again(firm):
    """Released again it lies in the passing team's own queue: nobody passed it on to them."""
    escalation = firm.accepted()
    workflow.pass_on(escalation, done="Read the log.", ask="Read the core.", by=firm.senior, at=minutes(35))
    workflow.send_back(escalation, flags=[flag("passed_on")], by=firm.architect, at=AT)
    workflow.release(escalation, reason="On leave.", by=firm.senior, at=minutes(41))

    with pytest.raises(StepNotAllowed, match="not passed on"):
        workflow.send_back(escalation, flags=[flag("passed_on")], by=firm.second_senior, at=minutes(42))


def test_a_passed_on_flag_tells_what_was_done_and_asked(firm):
    """Its digest follows both texts."""
    escalation = firm.accepted()
    workflow.pass_on(escalation, done="Read the log.", ask="Read the core.", by=firm.senior, at=minutes(35))
    row = Escalation.objects.get(pk=escalation.pk)
    case = gather(row.ticket, row, row.standard, AT)
    before = flags.digest(case, FlagTarget.PASSED_ON)

    row.passed_on_ask = "Read the core between 9 and 10."

    assert flags.digest(case, FlagTarget.PASSED_ON) != before


def test_history_keeps_targets_and_reasons_but_no_words(firm):
    """The words stand with the flag; history says what happened."""
    escalation = firm.sent_back()

    entry = escalation.history.first()

    assert entry.data == {
        "flags": [{"target": "environment", "reason_code": "incomplete"}],
        "count": 1,
    }
