"""S17: how a ticket's status changes, and what an escalation has to say about it."""

from datetime import timedelta

import pytest

from escalations.domain import tickets
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite, StepNotAllowed
from escalations.models import ACCEPTED, DRAFT, FINISHED, QUEUED, SENT_BACK, WITHDRAWN, Status
from tests.factories import (
    NINE,
    EscalationFactory,
    PromiseFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
DONE = {"closing_reason": "done", "resolution": "Cable replaced."}
WAITING = ["pending", "waiting_on_customer", "waiting_on_third_party"]


@pytest.fixture
def by():
    return UserFactory(teams=[TeamFactory()])


@pytest.fixture
def ticket(by):
    return TicketFactory(team=by.teams.get(), assignee=by)


@pytest.mark.parametrize("status", sorted(WAITING))
def test_a_ticket_waits_and_opens_again(ticket, by, status):
    tickets.change_status(ticket, status, by=by, at=TEN)
    ticket.refresh_from_db()
    waiting = ticket.status

    after = tickets.change_status(ticket, "open", by=by, at=TEN)

    assert (waiting, after.status, after.reopened_count) == (status, "open", 0)
    entry = ticket.history.last()
    assert entry.event == "ticket.status_changed"
    assert entry.data == {"changes": {"status": ["open", status]}, "version": 2}


def test_resolving_keeps_reason_words_and_time(ticket, by):
    tickets.change_status(ticket, "resolved", by=by, at=TEN, **DONE)

    ticket.refresh_from_db()
    assert (ticket.status, ticket.closing_reason, ticket.resolution) == (
        "resolved",
        "done",
        "Cable replaced.",
    )
    assert (ticket.resolved_at, ticket.closed_at) == (TEN, None)


def test_closing_a_resolved_ticket_keeps_its_reason(ticket, by):
    tickets.change_status(ticket, "resolved", by=by, at=NINE, **DONE)

    after = tickets.change_status(ticket, "closed", by=by, at=TEN)

    assert (after.closing_reason, after.resolution) == ("done", "Cable replaced.")
    assert (after.resolved_at, after.closed_at) == (NINE, TEN)


def test_a_closed_ticket_may_be_only_resolved(by):
    ticket = TicketFactory(status="closed")

    after = tickets.change_status(ticket, "resolved", by=by, at=TEN)

    assert (after.status, after.closed_at, after.reopened_count) == ("resolved", None, 0)


@pytest.mark.parametrize("status", sorted(FINISHED))
@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({}, "closing_reason"),
        ({"closing_reason": "because"}, "closing_reason"),
        ({"closing_reason": "merged"}, "closing_reason"),
        ({"closing_reason": "done"}, "resolution"),
        ({"closing_reason": "done", "resolution": " \u200b"}, "resolution"),
        ({"closing_reason": "done", "resolution": "x" * 20_001}, "resolution"),
    ],
)
def test_finishing_says_why_and_what_solved_it(ticket, by, status, words, field):
    with pytest.raises(InvalidInput) as refused:
        tickets.change_status(ticket, status, by=by, at=TEN, **words)

    assert list(refused.value.fields) == [field]
    ticket.refresh_from_db()
    assert (ticket.status, ticket.version) == ("open", 1)


@pytest.mark.parametrize("reason", ["cancelled", "duplicate", "spam", "no_response"])
def test_other_reasons_need_no_resolution(ticket, by, reason):
    after = tickets.change_status(ticket, "closed", closing_reason=reason, by=by, at=TEN)

    assert (after.closing_reason, after.resolution) == (reason, "")


def test_an_unknown_status_lists_the_known(ticket, by):
    with pytest.raises(InvalidInput, match=r"“done” is not a status. Choose one of: open, pending"):
        tickets.change_status(ticket, "done", by=by, at=TEN)


def test_the_same_status_again_changes_nothing(ticket, by):
    tickets.change_status(ticket, "open", by=by, at=TEN)

    assert not ticket.history.exists()


@pytest.mark.parametrize("status", ["resolved", "closed"])
@pytest.mark.parametrize("again", ["open", *sorted(WAITING)])
def test_a_person_reopens_and_it_is_counted(by, status, again):
    ticket = TicketFactory(status=status)

    after = tickets.change_status(ticket, again, by=by, at=TEN)

    assert (after.status, after.reopened_count) == (again, 1)
    assert (after.closing_reason, after.resolved_at, after.closed_at) == ("", None, None)


def test_a_reopened_ticket_says_anew_what_solved_it(by):
    ticket = TicketFactory(status="resolved")
    tickets.change_status(ticket, "open", by=by, at=TEN)

    with pytest.raises(InvalidInput):
        tickets.change_status(ticket, "resolved", by=by, at=TEN)

    before = ticket.history.get().data["changes"]["resolution"]
    assert before == ["Replaced the cable.", ""]


def test_finishing_ends_the_promise(ticket, by):
    promise = PromiseFactory(ticket=ticket)

    tickets.change_status(ticket, "resolved", by=by, at=TEN, **DONE)

    promise.refresh_from_db()
    assert promise.ended_at == TEN


def test_waiting_keeps_the_promise(ticket, by):
    promise = PromiseFactory(ticket=ticket)

    tickets.change_status(ticket, "pending", by=by, at=TEN)

    promise.refresh_from_db()
    assert promise.ended_at is None


def test_a_status_changed_since_is_stale(ticket, by):
    tickets.change_status(ticket, "pending", by=UserFactory(), at=TEN)

    with pytest.raises(StaleWrite) as refused:
        tickets.change_status(ticket, "resolved", by=by, at=TEN, version=1, **DONE)

    assert refused.value.differences == {"status": ("pending", "resolved")}


@pytest.mark.parametrize("status", [*WAITING, *sorted(FINISHED)])
def test_s17_queued_means_nobody_changes_the_status(status):
    escalation = EscalationFactory(status=QUEUED)
    member = UserFactory(teams=[escalation.receiving_team])

    for by in (escalation.author, member, None):
        with pytest.raises(StepNotAllowed, match="waits in the queue of") as refused:
            tickets.change_status(escalation.ticket, status, by=by, at=TEN, withdraw=True, **DONE)
        assert refused.value.link == "escalation"

    escalation.ticket.refresh_from_db()
    assert (escalation.ticket.status, escalation.ticket.version) == ("open", 1)


@pytest.mark.parametrize("status", sorted(WAITING))
def test_s17_accepted_means_the_receiving_team_changes_the_status(status):
    escalation = EscalationFactory(status=ACCEPTED)
    member = UserFactory(teams=[escalation.receiving_team])

    with pytest.raises(NotPermitted):
        tickets.change_status(escalation.ticket, status, by=escalation.author, at=TEN)
    after = tickets.change_status(escalation.ticket, status, by=member, at=TEN)

    assert after.status == status


@pytest.mark.parametrize("status", sorted(FINISHED))
def test_s17_accepted_means_finishing_goes_through_resolve(status):
    escalation = EscalationFactory(status=ACCEPTED)

    for by in (escalation.accepted_by, None):
        with pytest.raises(StepNotAllowed, match="Resolve the escalation") as refused:
            tickets.change_status(escalation.ticket, status, by=by, at=TEN, withdraw=True, **DONE)
        assert refused.value.link == "resolve"


@pytest.mark.parametrize("before", [DRAFT, SENT_BACK])
@pytest.mark.parametrize("status", sorted(WAITING))
def test_s17_a_draft_locks_nothing(before, status):
    escalation = EscalationFactory(status=before)

    tickets.change_status(escalation.ticket, status, by=escalation.started_by, at=TEN)

    escalation.refresh_from_db()
    assert escalation.status == before


@pytest.mark.parametrize("before", [DRAFT, SENT_BACK])
@pytest.mark.parametrize("status", sorted(FINISHED))
def test_s17_finishing_says_first_that_it_withdraws(before, status):
    escalation = EscalationFactory(status=before)
    ticket, by = escalation.ticket, escalation.started_by

    with pytest.raises(StepNotAllowed, match="will withdraw it; confirm to go on") as refused:
        tickets.change_status(ticket, status, by=by, at=TEN, **DONE)
    tickets.change_status(ticket, status, by=by, at=TEN, withdraw=True, **DONE)

    assert refused.value.code == "will_withdraw"
    escalation.refresh_from_db()
    ticket.refresh_from_db()
    assert (escalation.status, ticket.status) == (WITHDRAWN, status)


def test_s17_whoever_may_not_withdraw_finishes_nothing():
    escalation = EscalationFactory(status=DRAFT)

    with pytest.raises(NotPermitted):
        tickets.change_status(escalation.ticket, "resolved", by=UserFactory(), at=TEN, withdraw=True, **DONE)

    escalation.ticket.refresh_from_db()
    assert escalation.ticket.status == Status.OPEN
