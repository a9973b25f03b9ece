"""Two people at once, in threads on the real database: one succeeds, the other is told; nothing is half done."""

from functools import partial

import pytest

from escalations.domain import drafting, merging, people, tickets, untouched, workflow
from escalations.domain.errors import DomainError, SomebodyWasFaster, StaleWrite, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    WITHDRAWN,
    Answer,
    Escalation,
    HistoryEntry,
    OutboxMessage,
)
from tests.factories import TicketFactory
from tests.firm import GOOD, READ_BACK, Firm, flag, minutes
from tests.racing import in_turn, together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


@pytest.fixture
def firm():
    return Firm()


def kinds(results):
    """What each of them got: the class of the refusal, or None for done."""
    return [type(one) if isinstance(one, Exception) else None for one in results]


def events(escalation, name):
    return escalation.history.filter(event=f"escalation.{name}").count()


def test_two_seniors_accept_at_once(firm):
    """Invariant 8. One has it, the other is told kindly who was faster."""
    escalation = firm.queued()

    results = together(
        *[
            lambda by=by: workflow.accept(escalation, read_back=READ_BACK, by=by, at=minutes(30))
            for by in (firm.senior, firm.second_senior)
        ]
    )

    escalation.refresh_from_db()
    assert sorted(kinds(results), key=str) == [SomebodyWasFaster, None]
    refusal = next(one for one in results if isinstance(one, Exception))
    assert str(refusal).startswith(f"{escalation.accepted_by} was faster than you")
    assert (escalation.status, events(escalation, "accept")) == (ACCEPTED, 1)
    assert escalation.ticket.assignee == escalation.accepted_by


def test_one_senior_accepts_while_another_sends_back(firm):
    """Invariant 8. Either way the ticket stands where the one who was faster put it."""
    escalation = firm.queued()

    results = together(
        lambda: workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30)),
        lambda: workflow.send_back(
            escalation, flags=[flag("environment")], by=firm.second_senior, at=minutes(30)
        ),
    )

    escalation.refresh_from_db()
    assert sorted(kinds(results), key=str) == [SomebodyWasFaster, None]
    accepted = results[0] is not None and not isinstance(results[0], Exception)
    expected = (ACCEPTED, firm.network, firm.senior) if accepted else (SENT_BACK, firm.desk, firm.technician)
    assert (escalation.status, escalation.ticket.team, escalation.ticket.assignee) == expected


def test_accept_against_withdraw(firm):
    """Invariant 8. Withdrawn before: told who was faster. After: it went home again."""
    escalation = firm.queued()

    accepted, withdrawn = together(
        lambda: workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30)),
        lambda: workflow.withdraw(escalation, reason="Solved.", by=firm.technician, at=minutes(30)),
    )

    escalation.refresh_from_db()
    assert kinds([withdrawn]) == [None]
    assert kinds([accepted]) in ([None], [SomebodyWasFaster])
    assert escalation.status == WITHDRAWN
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.desk, firm.technician)


def test_escalate_pressed_twice_at_once(firm):
    """S29. Twice pressed = once done: one revision, one notification."""
    escalation = firm.acknowledged()

    results = together(*[lambda: workflow.escalate(escalation, by=firm.technician, at=minutes(21))] * 2)

    assert kinds(results) == [None, None]
    assert (escalation.revisions.count(), events(escalation, "escalate")) == (1, 1)
    assert OutboxMessage.objects.filter(kind="team.notify", escalation=escalation).count() == 1


def test_two_technicians_escalate_at_once(firm):
    """Invariant 8. One is its author, the other was a moment late."""
    escalation = firm.acknowledged()

    results = together(
        lambda: workflow.escalate(escalation, by=firm.technician, at=minutes(21)),
        lambda: workflow.escalate(escalation, by=firm.colleague, at=minutes(21)),
    )

    escalation.refresh_from_db()
    assert sorted(kinds(results), key=str) == [SomebodyWasFaster, None]
    assert [row.user for row in escalation.authors.all()] == [escalation.author]


def test_two_technicians_start_at_once(firm):
    """Invariant 1. Both go on with the same draft."""
    first, second = together(
        lambda: workflow.start(firm.ticket, by=firm.technician, at=minutes(1)),
        lambda: workflow.start(firm.ticket, by=firm.colleague, at=minutes(1)),
    )

    assert first == second
    assert Escalation.objects.count() == 1


def test_merge_against_escalate(firm):
    """Design, merge: whichever comes first, one unfinished escalation stands on the other ticket."""
    escalation = firm.acknowledged()
    into = TicketFactory(
        team=firm.desk, contact=firm.contact, category=firm.category, assignee=firm.technician
    )
    tickets.confirm_category(into, by=firm.technician, at=minutes(20))

    merged, escalated = together(
        lambda: merging.merge(firm.ticket, into=into, by=firm.technician, at=minutes(21)),
        lambda: workflow.escalate(escalation, by=firm.technician, at=minutes(21)),
    )

    escalation.refresh_from_db()
    assert kinds([merged]) == [None]
    assert escalated is not None
    assert escalated.__class__ is Escalation or isinstance(escalated, DomainError)
    assert (escalation.ticket, escalation.status) == (
        into,
        QUEUED if kinds([escalated]) == [None] else DRAFT,
    )


def test_merge_against_accept(firm):
    """The step follows the escalation to the other ticket, or has moved this one before."""
    escalation = firm.queued()
    into = TicketFactory(team=firm.desk, contact=firm.contact)

    results = together(
        lambda: merging.merge(firm.ticket, into=into, by=firm.technician, at=minutes(30)),
        lambda: workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30)),
    )

    escalation.refresh_from_db()
    assert all(one is None or issubclass(one, DomainError) for one in kinds(results))
    assert (escalation.status, escalation.accepted_by) == (ACCEPTED, firm.senior)
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.network, firm.senior)


def test_a_step_that_waited_for_a_merge_goes_to_the_other_ticket(firm):
    """It found the escalation on one ticket and got it on another: that one is locked, and changed."""
    escalation = firm.queued()
    into = TicketFactory(team=firm.desk, contact=firm.contact)

    accepted = in_turn(
        lambda: merging.merge(firm.ticket, into=into, by=firm.technician, at=minutes(30)),
        lambda: workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(31)),
    )

    into.refresh_from_db()
    firm.ticket.refresh_from_db()
    assert (accepted.ticket, into.team, into.assignee) == (into, firm.network, firm.senior)
    assert (firm.ticket.status, firm.ticket.assignee) == ("closed", firm.technician)


def test_words_that_waited_for_escalate_are_refused(firm):
    """Invariant 2. Typed while it was handed over: told, not slipped in behind the revision."""
    escalation = firm.acknowledged()

    refused = in_turn(
        lambda: workflow.escalate(escalation, by=firm.technician, at=minutes(21)),
        lambda: drafting.fill(
            escalation, "environment", text="GT-105, York", by=firm.technician, at=minutes(22)
        ),
    )

    assert kinds([refused]) == [StepNotAllowed]
    assert escalation.answers.get(section="environment").text == GOOD["environment"]


def test_the_same_section_from_two_tabs(firm):
    """Invariant 9. One is saved, the other refused with both texts: nothing is lost."""
    draft = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    results = together(
        *[
            lambda text=text: drafting.fill(
                draft, "environment", text=text, version=0, by=firm.technician, at=minutes(2)
            )
            for text in ("GT-104, Leeds", "GT-105, York")
        ]
    )

    assert sorted(kinds(results), key=str) == [StaleWrite, None]
    kept = Answer.objects.get().text
    refusal = next(one for one in results if isinstance(one, StaleWrite))
    assert {kept, refusal.differences["text"][1]} == {"GT-104, Leeds", "GT-105, York"}
    assert refusal.differences["text"][0] == kept


def test_all_sections_and_the_reason_at_once_lock_nobody_out(firm):
    """S24. A form that saves itself: every box at the same moment, again and again."""
    draft = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    by = {"by": firm.technician, "at": minutes(2)}

    boxes = [partial(drafting.fill, draft, key, **by) for key in GOOD]

    for turn in map(str, range(4)):
        results = together(
            *[partial(box, text=f"The scanner of gate {turn}") for box in boxes],
            partial(drafting.set_reason, draft, reason_code="beyond_scope", reason_detail=turn, **by),
        )
        assert kinds(results) == [None] * 7


def test_typing_against_escalate(firm):
    """Invariant 2. What is submitted is what stands there: never a word later than the revision."""
    escalation = firm.acknowledged()

    filled, escalated = together(
        lambda: drafting.fill(
            escalation, "environment", text="GT-105, York", by=firm.technician, at=minutes(21)
        ),
        lambda: workflow.escalate(escalation, by=firm.technician, at=minutes(21)),
    )

    escalation.refresh_from_db()
    if isinstance(filled, Exception):
        assert isinstance(filled, StepNotAllowed)
        assert escalation.status == QUEUED
        assert (
            escalation.revision.answers["environment"]["text"]
            == escalation.answers.get(section="environment").text
        )
    else:
        assert isinstance(escalated, DomainError)  # the note is due again
        assert (escalation.status, escalation.revisions.count()) == (DRAFT, 0)


def test_a_forgotten_draft_taken_up_while_the_portal_withdraws_it(firm):
    """The portal looks again under the lock: whoever types first keeps it, or is told that it is over."""
    draft = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    late = minutes(60 * 24 * 31)

    withdrawn, filled = together(
        lambda: untouched.withdraw_drafts(at=late),
        lambda: drafting.fill(draft, "environment", text="GT-104", by=firm.technician, at=late),
    )

    draft.refresh_from_db()
    assert (draft.status, withdrawn, kinds([filled])) in [
        (WITHDRAWN, 1, [StepNotAllowed]),
        (DRAFT, 0, [None]),
    ]


def test_the_acceptor_is_deactivated_while_a_colleague_resolves(firm):
    """People can always go on: told it moved, pressed again, and nothing is left with somebody who is gone."""
    escalation = firm.accepted()
    leave = {"to": firm.second_senior, "by": firm.administrator, "at": minutes(40)}

    left, resolved = together(
        lambda: people.deactivate(firm.senior, **leave),
        lambda: workflow.resolve(
            escalation,
            outcome="fixed",
            resolution="Set to auto.",
            would_have_helped="nothing",
            by=firm.second_senior,
            at=minutes(40),
        ),
    )
    if isinstance(left, StepNotAllowed):
        people.deactivate(firm.senior, **leave)

    escalation.refresh_from_db()
    assert kinds([resolved]) == [None]
    assert (escalation.status, escalation.ticket.assignee) == ("resolved", firm.second_senior)


def test_four_presses_leave_one_history_entry(firm):
    """Invariant 8. However often, however many."""
    escalation = firm.queued()
    presses = [
        lambda by=by: workflow.accept(escalation, read_back=READ_BACK, by=by, at=minutes(30))
        for by in (firm.senior, firm.second_senior, firm.senior, firm.second_senior)
    ]

    results = together(*presses)

    assert sorted(kinds(results), key=str) == [SomebodyWasFaster, SomebodyWasFaster, None, None]
    assert HistoryEntry.objects.filter(event="escalation.accept").count() == 1
