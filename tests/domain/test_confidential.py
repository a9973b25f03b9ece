"""No password, token or recovery code is stored unasked, whatever the place and the path (S26)."""

import json

import pytest
from django.apps import apps

from escalations.domain import (
    confidential,
    conversation,
    drafting,
    lookback,
    statuses,
    tickets,
    workflow,
)
from escalations.domain.errors import InvalidInput
from escalations.models import Escalation, Note, NoteKind, Ticket
from tests.factories import StepFactory
from tests.firm import flag, minutes

WORD = "Summer24!x"
TEXT = f"VPN is up again, the new password: {WORD}"
MASKED = "VPN is up again, the new password: ••••••••"
AT = minutes(30)


def note(kind):
    return lambda firm, **who: conversation.add_note(firm.ticket, kind=kind, body=TEXT, **who)


def step(**words):
    return lambda firm, **who: conversation.add_step(
        firm.ticket, **{"action": "Reset it", "outcome": "fixed", "result": "Signs in again"} | words, **who
    )


def review(**words):
    decided = {"recurring": True, "pattern": "Mondays"} | words
    return lambda firm, **who: lookback.review(firm.ticket, **decided, **who)


def acknowledge(firm, **who):
    workflow.acknowledge(firm.recorded(), kind=NoteKind.REPLY, body=TEXT, next_update_at=minutes(300), **who)


def as_senior(step, **words):
    return lambda firm, by, at: step(firm.accepted(), **words, by=firm.senior, at=minutes(90))


def from_queue(step, **words):
    return lambda firm, by, at: step(firm.queued(), **words, by=firm.senior, at=minutes(90))


PLACES = {
    "private note": note(NoteKind.PRIVATE_NOTE),
    "reply": note(NoteKind.REPLY),
    "call": note(NoteKind.CALL),
    "summary": note(NoteKind.SUMMARY),
    "draft of a note": lambda firm, **who: conversation.keep_draft(
        firm.ticket, kind=NoteKind.REPLY, body=TEXT, **who
    ),
    "correction": lambda firm, **who: conversation.correct(
        conversation.add_note(firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="First words", **who),
        body=TEXT,
        **who,
    ),
    "step": step(action=TEXT),
    "result": step(result=TEXT),
    "changed step": lambda firm, **who: conversation.change_step(
        StepFactory(ticket=firm.ticket), {"result": TEXT}, **who
    ),
    "pattern": review(pattern=TEXT),
    "reason of the review": review(reason=TEXT),
    "reason of the verdict": review(warranty=("outside", TEXT)),
    "reason's detail": lambda firm, **who: drafting.set_reason(
        firm.draft(), reason_code="elevated_access", reason_detail=TEXT, **who
    ),
    "acknowledgement": acknowledge,
    "subject": lambda firm, **who: tickets.edit(firm.ticket, {"subject": TEXT}, **who),
    "description": lambda firm, **who: tickets.edit(firm.ticket, {"description": TEXT}, **who),
    "priority's reason": lambda firm, **who: tickets.edit(firm.ticket, {"priority_reason": TEXT}, **who),
    "resolution of the ticket": lambda firm, **who: statuses.change_status(
        firm.ticket, "resolved", closing_reason="done", resolution=TEXT, **who
    ),
    "read-back": from_queue(workflow.accept, read_back=TEXT),
    "send-back": from_queue(workflow.send_back, flags=[flag("environment", comment=TEXT)]),
    "answer to a flag": lambda firm, by, at: drafting.answer_flag(
        firm.sent_back().send_backs.get().flags.first(), answer=TEXT, by=by, at=minutes(90)
    ),
    "done": as_senior(workflow.pass_on, done=TEXT, ask="Look at the core"),
    "release": as_senior(workflow.release, reason=TEXT),
    "resolution": as_senior(
        workflow.resolve, outcome="fixed", resolution=TEXT, would_have_helped="knowledge"
    ),
    "withdrawal": lambda firm, **who: workflow.withdraw(firm.draft(), reason=TEXT, **who),
}


def everything_stored():
    """All rows of all our models, as text."""
    models = apps.get_app_config("escalations").get_models()
    return "".join(
        json.dumps(list(model.objects.values()), default=str, ensure_ascii=False) for model in models
    )


@pytest.mark.parametrize("place", PLACES)
def test_secret_is_asked_about_and_stored_nowhere(firm, place):
    """S26. Refused once, without the word itself; nothing of it is in any table, history and outbox included."""
    with pytest.raises(InvalidInput) as refused:
        PLACES[place](firm, by=firm.technician, at=AT)

    assert confidential.ASKS in refused.value.detail
    assert WORD not in refused.value.detail
    assert WORD not in everything_stored()


@pytest.mark.parametrize("place", PLACES)
def test_secret_is_masked_when_its_writer_says_so(firm, place):
    """S26. Masked everywhere: in the row, in what is remembered, and in what leaves the house."""
    with confidential.answered(confidential.MASK):
        PLACES[place](firm, by=firm.technician, at=AT)

    stored = everything_stored()
    assert WORD not in stored
    assert MASKED in stored


def test_word_that_is_no_secret_is_stored_as_it_is(firm):
    """S26. The writer names it again and says so."""
    with confidential.answered(confidential.KEEP):
        added = PLACES["private note"](firm, by=firm.technician, at=AT)

    assert added.body == TEXT


def test_answer_holds_for_its_own_text_alone(firm):
    with confidential.answered("nonsense"), pytest.raises(InvalidInput):
        PLACES["private note"](firm, by=firm.technician, at=AT)
    with confidential.answered(confidential.KEEP):
        pass

    with pytest.raises(InvalidInput):
        PLACES["private note"](firm, by=firm.technician, at=AT)


def test_ticket_from_the_helpdesk_comes_in_masked(firm):
    """S26. Nobody is there to be asked; what a customer wrote must not be lost."""
    opened = tickets.open_ticket(
        subject="VPN", description=TEXT, team=firm.desk, source=Ticket.Source.HELPDESK, by=None, at=AT
    )

    assert opened.description == MASKED


def test_second_press_with_a_masked_word_tells_the_customer_once(firm):
    """S28. The same words are the same words, masked or not."""
    escalation = firm.recorded()
    told = {"kind": NoteKind.REPLY, "body": TEXT, "next_update_at": minutes(300), "by": firm.technician}

    with confidential.answered(confidential.MASK):
        workflow.acknowledge(escalation, **told, at=AT)
        workflow.acknowledge(Escalation.objects.get(), **told, at=AT)

    assert Note.objects.filter(kind=NoteKind.REPLY, body=MASKED).count() == 1


def test_word_vouched_for_in_its_section_is_not_asked_about_again(firm):
    """S4, S26. Issue Summary and the summary note are one text: what was answered there is answered."""
    escalation = firm.draft()
    who = {"by": firm.technician, "at": minutes(20)}
    drafting.not_a_secret(escalation, "issue_summary", word=WORD, why="The shop's window text.", **who)
    drafting.fill(escalation, "issue_summary", text=f"GT-104 shows only this password: {WORD}", **who)

    workflow.record(escalation, **who)

    assert drafting.summary_note(firm.ticket).body == f"GT-104 shows only this password: {WORD}"


def test_row_that_is_stored_is_copied_without_a_question(firm):
    """S10. What stands on the earlier ticket was answered there."""
    earlier = StepFactory(action="Typed it", result=TEXT)

    copied = conversation.copy_step(firm.ticket, earlier, by=firm.technician, at=AT)

    assert copied.result == TEXT
