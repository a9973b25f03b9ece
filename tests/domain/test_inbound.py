"""What a customer's message does to their ticket."""

from datetime import timedelta

import pytest

from escalations.domain import tickets
from escalations.models import ACCEPTED, QUEUED, NoteKind, OutboxMessage, Ticket
from tests.factories import (
    NINE,
    CategoryFactory,
    ContactFactory,
    EscalationFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
WAITING = ["pending", "waiting_on_customer", "waiting_on_third_party"]


def test_a_message_is_kept_as_the_customers_own():
    ticket = TicketFactory()

    note = tickets.customer_message(ticket, body="  Still\x00 down ", at=TEN)

    assert (note.kind, note.body, note.contact, note.author) == (
        NoteKind.CUSTOMER_MESSAGE,
        "Still down",
        ticket.contact,
        None,
    )
    assert (note.source, note.delivery, note.created_at) == ("email", "", TEN)
    ticket.refresh_from_db()
    assert (ticket.customer_wrote_at, ticket.updated_at, ticket.worked_at) == (TEN, TEN, NINE)


def test_a_colleague_of_the_contact_may_write():
    sender = ContactFactory()

    assert tickets.customer_message(TicketFactory(), body="Me too", contact=sender, at=TEN).contact == sender


@pytest.mark.parametrize("body", ["", None, "\u200b"])
def test_a_message_without_words_is_kept(body):
    assert tickets.customer_message(TicketFactory(), body=body, at=TEN).body == "(no text)"


def test_an_endless_message_is_cut_not_refused():
    note = tickets.customer_message(TicketFactory(), body="x" * 200_100, at=TEN)

    assert len(note.body) == 200_000


@pytest.mark.parametrize("status", sorted(WAITING))
def test_a_waiting_ticket_opens(status):
    ticket = TicketFactory(status=status)

    tickets.customer_message(ticket, body="Here is the log", at=TEN)

    ticket.refresh_from_db()
    assert (ticket.status, ticket.reopened_count) == ("open", 0)
    assert set(ticket.history.values_list("event", "by")) == {
        ("note.added", None),
        ("ticket.status_changed", None),
    }


def test_a_resolved_ticket_opens_again_and_is_counted():
    ticket = TicketFactory(status="resolved")

    note = tickets.customer_message(ticket, body="It is back", at=TEN)

    ticket.refresh_from_db()
    assert (note.ticket, ticket.status, ticket.reopened_count) == (ticket, "open", 1)


def test_a_closed_ticket_is_followed_by_a_new_one():
    desk = TeamFactory()
    ticket = TicketFactory(status="closed", category=CategoryFactory(intake_team=desk), impact="high")

    note = tickets.customer_message(ticket, body="It is back", at=TEN)

    new = note.ticket
    ticket.refresh_from_db()
    assert (ticket.status, ticket.notes.count()) == ("closed", 0)
    assert (new.follows, new.subject, new.contact, new.company) == (
        ticket,
        ticket.subject,
        ticket.contact,
        ticket.company,
    )
    assert (new.category, new.team, new.impact, new.source) == (ticket.category, desk, "high", "email")
    assert new.customer_wrote_at == TEN


def test_a_follow_up_leaves_out_a_category_that_fits_no_more():
    TeamFactory()
    ticket = TicketFactory(status="closed", category=CategoryFactory(is_active=False))

    assert tickets.customer_message(ticket, body="Again", at=TEN).ticket.category is None


def test_a_follow_up_from_somebody_else_is_of_their_company():
    TeamFactory()
    sender = ContactFactory()
    ticket = TicketFactory(status="closed", category=None)

    new = tickets.customer_message(ticket, body="Here too", contact=sender, at=TEN).ticket

    assert (new.contact, new.company) == (sender, sender.company)


@pytest.mark.parametrize("status", [*sorted(WAITING), "resolved", "closed"])
def test_s28_automatic_mail_does_nothing_but_stay_readable(status):
    ticket = TicketFactory(status=status, assignee=UserFactory())
    before = Ticket.objects.filter(pk=ticket.pk).values().get()

    note = tickets.customer_message(ticket, body="I am out of office", is_automatic=True, at=TEN)

    assert (note.ticket, note.is_automatic) == (ticket, True)
    assert Ticket.objects.filter(pk=ticket.pk).values().get() == before
    assert not OutboxMessage.objects.exists()


def test_a_merged_ticket_passes_the_message_on():
    last = TicketFactory()
    middle = TicketFactory(status="closed", closing_reason="merged", merged_into=last)
    first = TicketFactory(status="closed", closing_reason="merged", merged_into=middle)

    assert tickets.customer_message(first, body="Hello?", at=TEN).ticket == last


def test_s17_a_queued_ticket_keeps_its_status():
    ticket = EscalationFactory(status=QUEUED).ticket
    Ticket.objects.filter(pk=ticket.pk).update(status="pending")

    tickets.customer_message(ticket, body="Any news?", at=TEN)

    ticket.refresh_from_db()
    assert (ticket.status, ticket.customer_wrote_at) == ("pending", TEN)


def test_an_accepted_ticket_that_waits_opens():
    ticket = EscalationFactory(status=ACCEPTED).ticket
    Ticket.objects.filter(pk=ticket.pk).update(status="waiting_on_customer")

    tickets.customer_message(ticket, body="Here it is", at=TEN)

    ticket.refresh_from_db()
    assert ticket.status == "open"


def test_the_assignee_is_told_and_nothing_private_is_in_it():
    assignee = UserFactory()
    ticket = TicketFactory(assignee=assignee)

    tickets.customer_message(ticket, body="Any news?", at=TEN)

    told = OutboxMessage.objects.get()
    assert (told.kind, told.payload) == (
        "person.notify",
        {"about": "customer.wrote", "users": [assignee.pk]},
    )


@pytest.mark.django_db(transaction=True)
def test_twenty_messages_at_once_all_arrive_and_reopen_once():
    ticket = TicketFactory(status="resolved")

    results = together(
        *(lambda n=n: tickets.customer_message(ticket, body=f"Message {n}", at=TEN) for n in range(20))
    )

    assert not [one for one in results if isinstance(one, Exception)]
    ticket.refresh_from_db()
    assert (ticket.notes.count(), ticket.status, ticket.reopened_count) == (20, "open", 1)
