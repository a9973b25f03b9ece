"""The races of an escalation and its ticket, each tried again and again: one wins, the other is told in words.

A few tries each; `script/test --all` makes 200. Nobody ever gets an exception that is no refusal, and what the one who
was refused asked for has left nothing behind: no status, no revision, no message, no entry of history.
"""

from functools import partial

import pytest

from escalations.domain import publishing, tickets, workflow
from escalations.domain.errors import SomebodyWasFaster, StaleWrite, StandardNotMet, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    WITHDRAWN,
    OutboxMessage,
    SectionKey,
    Standard,
    Status,
    Ticket,
)
from tests.factories import TicketFactory
from tests.firm import READ_BACK, Firm, flag, minutes
from tests.racing import TRIES, together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]

ONCE, NEVER = (1, 1, 1), (0, 0, 0)


@pytest.fixture
def firm():
    return Firm()


@pytest.fixture
def tries(firm):
    """A new ticket a try."""
    return (firm.another() for _ in range(TRIES))


def kinds(*results):
    """What each of them got: the class of the refusal, or None for done."""
    return [type(one) if isinstance(one, Exception) else None for one in results]


def handed_over(escalation):
    """How often: revisions, entries of history, messages to the team."""
    told = OutboxMessage.objects.filter(kind="team.notify", escalation=escalation, payload__about="queued")
    return escalation.revisions.count(), events(escalation, "escalate"), told.count()


def events(escalation, name):
    return escalation.history.filter(event=f"escalation.{name}").count()


def accept(escalation, by):
    return lambda: workflow.accept(escalation, read_back=READ_BACK, by=by, at=minutes(30))


def escalate(escalation, by):
    return lambda: workflow.escalate(escalation, by=by, at=minutes(21))


def withdraw(escalation, by):
    return lambda: workflow.withdraw(escalation, reason="Solved.", by=by, at=minutes(30))


def test_two_seniors_accept(firm, tries):
    """Invariant 8. One has it, the other is told kindly who was faster."""
    for ticket in tries:
        escalation = firm.queued(ticket)

        results = together(accept(escalation, firm.senior), accept(escalation, firm.second_senior))

        escalation.refresh_from_db()
        assert sorted(kinds(*results), key=str) == [SomebodyWasFaster, None]
        refusal = next(one for one in results if isinstance(one, Exception))
        assert str(refusal).startswith(f"{escalation.accepted_by} was faster than you")
        assert (escalation.status, events(escalation, "accept")) == (ACCEPTED, 1)
        assert escalation.ticket.assignee == escalation.accepted_by


def test_accept_against_send_back(firm, tries):
    """Invariant 8. Either way the ticket stands where the one who was faster put it."""
    for ticket in tries:
        escalation = firm.queued(ticket)

        results = together(
            accept(escalation, firm.senior),
            partial(
                workflow.send_back,
                escalation,
                flags=[flag("environment")],
                by=firm.second_senior,
                at=minutes(30),
            ),
        )

        escalation.refresh_from_db()
        assert sorted(kinds(*results), key=str) == [SomebodyWasFaster, None]
        assert (
            escalation.status,
            escalation.ticket.team,
            escalation.ticket.assignee,
            events(escalation, "accept"),
            events(escalation, "return_to_author"),
            escalation.send_backs.count(),
        ) == (
            (ACCEPTED, firm.network, firm.senior, 1, 0, 0)
            if kinds(results[0]) == [None]
            else (SENT_BACK, firm.desk, firm.technician, 0, 1, 1)
        )


def test_accept_against_withdraw(firm, tries):
    """Invariant 8. Withdrawn before: told who was faster. After: it went home again."""
    for ticket in tries:
        escalation = firm.queued(ticket)

        accepted, withdrawn = together(accept(escalation, firm.senior), withdraw(escalation, firm.technician))

        escalation.refresh_from_db()
        assert kinds(withdrawn) == [None]
        assert kinds(accepted) in ([None], [SomebodyWasFaster])
        assert events(escalation, "accept") == (kinds(accepted) == [None])
        assert escalation.status == WITHDRAWN
        assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.desk, firm.technician)


def test_escalate_pressed_twice(firm, tries):
    """S29. Twice pressed = once done: one revision, one notification."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        results = together(*[escalate(escalation, firm.technician)] * 2)

        assert kinds(*results) == [None, None]
        assert handed_over(escalation) == ONCE


def test_two_technicians_escalate(firm, tries):
    """Invariant 8. One is its author, the other was a moment late."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        results = together(escalate(escalation, firm.technician), escalate(escalation, firm.colleague))

        escalation.refresh_from_db()
        assert sorted(kinds(*results), key=str) == [SomebodyWasFaster, None]
        assert [row.user for row in escalation.authors.all()] == [escalation.author]
        assert handed_over(escalation) == ONCE


def test_escalate_against_resolving_the_ticket(firm, tries):
    """S17. Handed over, and whoever resolves it is told; or resolved, and its draft is withdrawn."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        escalated, resolved = together(
            escalate(escalation, firm.technician),
            partial(
                tickets.change_status,
                ticket,
                Status.RESOLVED,
                closing_reason="done",
                resolution="Port 12 set to auto.",
                withdraw=True,
                by=firm.colleague,
                at=minutes(21),
            ),
        )

        escalation.refresh_from_db()
        end = (*kinds(escalated, resolved), escalation.status, escalation.ticket.status)
        assert (*end, handed_over(escalation)) in [
            (None, StepNotAllowed, QUEUED, Status.OPEN, ONCE),
            (SomebodyWasFaster, None, WITHDRAWN, Status.RESOLVED, NEVER),
        ]


def test_escalate_against_a_ticket_that_begins_to_wait(firm, tries):
    """S17. Queued tickets are open: whoever sets it to wait comes before and is overruled, or is told."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        escalated, waits = together(
            escalate(escalation, firm.technician),
            partial(
                tickets.change_status, ticket, Status.WAITING_ON_CUSTOMER, by=firm.colleague, at=minutes(21)
            ),
        )

        escalation.refresh_from_db()
        end = (*kinds(escalated, waits), escalation.status, escalation.ticket.status)
        assert (*end, handed_over(escalation)) in [
            (None, StepNotAllowed, QUEUED, Status.OPEN, ONCE),
            (None, None, QUEUED, Status.OPEN, ONCE),
            (StandardNotMet, None, DRAFT, Status.WAITING_ON_CUSTOMER, NEVER),
        ]


def test_escalate_against_withdraw(firm, tries):
    """Invariant 8. Withdrawn before: told who was faster. After: it left the queue again."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)

        escalated, withdrawn = together(
            escalate(escalation, firm.technician), withdraw(escalation, firm.colleague)
        )

        escalation.refresh_from_db()
        assert kinds(withdrawn) == [None]
        assert (*kinds(escalated), handed_over(escalation)) in [
            (None, ONCE),
            (SomebodyWasFaster, NEVER),
        ]
        assert (escalation.status, events(escalation, "withdraw")) == (WITHDRAWN, 1)
        assert (escalation.ticket.team, escalation.ticket.status) == (firm.desk, Status.OPEN)


def test_two_edit_the_same_field_of_a_ticket(firm):
    """Invariant 9. One is saved, the other gets both texts; a field that nobody else touched is saved as well."""
    for _ in range(TRIES):
        ticket = TicketFactory(team=firm.desk, assignee=firm.technician, subject="Gate scanner drops")
        subjects = ["GT-104 drops its link", "GT-105 drops its link"]

        results = together(*[_edit(ticket, {"subject": one}, by=firm.technician) for one in subjects])

        ticket.refresh_from_db()
        assert sorted(kinds(*results), key=str) == [StaleWrite, None]
        refusal = next(one for one in results if isinstance(one, StaleWrite))
        assert refusal.differences == {"subject": (ticket.subject, _other(subjects, ticket.subject))}
        assert (ticket.version, ticket.history.count()) == (refusal.version, 1)


def test_two_edit_different_fields_of_a_ticket(firm):
    """Invariant 9. Nothing of either is lost, and nobody is bothered."""
    for _ in range(TRIES):
        ticket = TicketFactory(team=firm.desk, assignee=firm.technician)
        before = ticket.version

        results = together(
            _edit(ticket, {"subject": "GT-104 drops its link"}, by=firm.technician),
            _edit(ticket, {"impact": "high"}, by=firm.colleague),
        )

        ticket.refresh_from_db()
        assert kinds(*results) == [None, None]
        assert (ticket.subject, ticket.impact) == ("GT-104 drops its link", "high")
        assert (ticket.version, ticket.history.count()) == (before + 2, 2)


def _edit(ticket, values, *, by):
    """Somebody who read the ticket as it is now saves their form."""
    seen = Ticket.objects.get(pk=ticket.pk)
    return lambda: tickets.edit(seen, values, version=seen.version, by=by, at=minutes(21))


def _other(pair, one):
    return next(text for text in pair if text != one)


def test_publish_of_a_standard_against_escalate(firm, tries):
    """S34. Both are done: what is handed over was judged, and stays judged, by the version it was started with."""
    for ticket in tries:
        escalation = firm.acknowledged(ticket)
        begun_with, draft = escalation.standard, _changed_draft(firm.administrator)

        escalated, published = together(
            escalate(escalation, firm.technician),
            partial(publishing.publish, draft, without_rehearsal=True, by=firm.administrator, at=minutes(21)),
        )

        escalation.refresh_from_db()
        assert kinds(escalated, published) == [None, None]
        assert (escalation.status, escalation.standard, handed_over(escalation)) == (QUEUED, begun_with, ONCE)
        assert [one.standard for one in escalation.revisions.all()] == [begun_with]
        assert Standard.objects.get(is_in_force=True) == draft


def test_publish_of_a_standard_against_a_start(firm, tries):
    """S34. Whoever starts gets a whole version: the one before, or the new one."""
    for ticket in tries:
        before, draft = Standard.objects.in_force(), _changed_draft(firm.administrator)

        started, published = together(
            partial(workflow.start, ticket, by=firm.technician, at=minutes(21)),
            partial(publishing.publish, draft, without_rehearsal=True, by=firm.administrator, at=minutes(21)),
        )

        assert kinds(started, published) == [None, None]
        assert started.standard in (before, draft)


def _changed_draft(by):
    draft = publishing.draft_from(Standard.objects.in_force(), by=by, at=minutes(20))
    asked = f"How many, as of version {draft.version}?"
    draft.sections.filter(key=SectionKey.USER_IMPACT).update(prompt=asked)
    return draft
