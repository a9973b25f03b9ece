"""Two people at once, in threads on the real database: one succeeds, the other is told; nothing is half done."""

from functools import partial

import pytest

from escalations.domain import drafting, merging, people, tickets, untouched, workflow
from escalations.domain.errors import DomainError, SomebodyWasFaster, StaleWrite, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    WITHDRAWN,
    Escalation,
)
from tests.factories import TicketFactory
from tests.firm import GOOD, READ_BACK, Firm, minutes
from tests.racing import TRIES, in_turn, together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


@pytest.fixture
def firm():
    return Firm()


@pytest.fixture
def tries(firm):
    """A new ticket a try."""
    return (firm.another() for _ in range(TRIES))


def kinds(results):
    """What each of them got: the class of the refusal, or None for done."""
    return [type(one) if isinstance(one, Exception) else None for one in results]


def events(escalation, name):
    return escalation.history.filter(event=f"escalation.{name}").count()


def test_two_technicians_start_at_once(firm, tries):
    """Invariant 1. Both go on with the same draft."""
    for ticket in tries:
        first, second = together(
            partial(workflow.start, ticket, by=firm.technician, at=minutes(1)),
            partial(workflow.start, ticket, by=firm.colleague, at=minutes(1)),
        )

        assert first == second
        assert ticket.escalations.count() == 1


def test_merge_against_escalate(firm, tries):
    """Design, merge: whichever comes first, one unfinished escalation stands on the other ticket."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)
        into = TicketFactory(
            team=firm.desk, contact=ticket.contact, category=firm.category, assignee=firm.technician
        )
        tickets.confirm_category(into, by=firm.technician, at=minutes(20))

        merged, escalated = together(
            partial(merging.merge, ticket, into=into, by=firm.technician, at=minutes(21)),
            partial(workflow.escalate, escalation, by=firm.technician, at=minutes(21)),
        )

        escalation.refresh_from_db()
        assert kinds([merged]) == [None]
        assert escalated is not None
        assert escalated.__class__ is Escalation or isinstance(escalated, DomainError)
        assert (escalation.ticket, escalation.status) == (
            into,
            QUEUED if kinds([escalated]) == [None] else DRAFT,
        )


def test_merge_against_accept(firm, tries):
    """The step follows the escalation to the other ticket, or has moved this one before."""
    for ticket in tries:
        escalation = firm.queued(ticket)
        into = TicketFactory(team=firm.desk, contact=ticket.contact)

        results = together(
            partial(merging.merge, ticket, into=into, by=firm.technician, at=minutes(30)),
            partial(workflow.accept, escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30)),
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


def test_the_same_section_from_two_tabs(firm, tries):
    """Invariant 9. One is saved, the other refused with both texts: nothing is lost."""
    for ticket in tries:
        draft = workflow.start(ticket, by=firm.technician, at=minutes(1))

        results = together(
            *[
                partial(
                    drafting.fill,
                    draft,
                    "environment",
                    text=text,
                    version=0,
                    by=firm.technician,
                    at=minutes(2),
                )
                for text in ("GT-104, Leeds", "GT-105, York")
            ]
        )

        assert sorted(kinds(results), key=str) == [StaleWrite, None]
        kept = draft.answers.get(version__gt=0).text
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


def test_typing_against_escalate(firm, tries):
    """Invariant 2. What is submitted is what stands there: never a word later than the revision."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        filled, escalated = together(
            partial(
                drafting.fill,
                escalation,
                "environment",
                text="GT-105, York",
                by=firm.technician,
                at=minutes(21),
            ),
            partial(workflow.escalate, escalation, by=firm.technician, at=minutes(21)),
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


def test_a_forgotten_draft_taken_up_while_the_portal_withdraws_it(firm, tries):
    """The portal looks again under the lock: whoever types first keeps it, or is told that it is over."""
    late = minutes(60 * 24 * 31)
    for ticket in tries:
        draft = workflow.start(ticket, by=firm.technician, at=minutes(1))

        withdrawn, filled = together(
            partial(untouched.withdraw_drafts, at=late),
            partial(drafting.fill, draft, "environment", text="GT-104", by=firm.technician, at=late),
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


def test_four_presses_leave_one_history_entry(firm, tries):
    """Invariant 8. However often, however many."""
    for ticket in tries:
        escalation = firm.queued(ticket)
        presses = [
            partial(workflow.accept, escalation, read_back=READ_BACK, by=by, at=minutes(30))
            for by in (firm.senior, firm.second_senior, firm.senior, firm.second_senior)
        ]

        results = together(*presses)

        assert sorted(kinds(results), key=str) == [SomebodyWasFaster, SomebodyWasFaster, None, None]
        assert events(escalation, "accept") == 1
