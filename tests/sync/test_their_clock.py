"""A helpdesk whose clock is wrong: its rows are stamped otherwise than its answers, or it is set right meanwhile."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.domain import workflow
from escalations.models import (
    Company,
    Contact,
    Helpdesk,
    Note,
    OutboxMessage,
    OutsideEscalation,
    Status,
    Ticket,
)
from tests.factories import NINE
from tests.sync.office import LONG_AGO, escalated

pytestmark = pytest.mark.django_db(transaction=True)
AN_HOUR = 3600


def told():
    return [message.payload["about"] for message in OutboxMessage.objects.filter(kind="person.notify")]


@pytest.mark.parametrize("skew", [-AN_HOUR, AN_HOUR, -200 * 24 * AN_HOUR])
def test_what_comes_after_connecting_is_news_whatever_its_rows_are_stamped(office, skew):
    office.fresh.stamps_skew = skew
    office.write_in("Old", responder_id=office.tess)
    office.connect()
    office.later()
    office.sync()
    before = told()

    number = office.write_in("New", responder_id=office.tess)
    office.sync()
    office.later()
    office.fresh.customer_writes(number, "Two more gates.")
    office.fresh.change(number, tags=["escalated"])
    office.sync()

    assert before == []
    assert sorted(told()) == ["customer.wrote", "escalated_outside", "ticket.assigned"]
    assert OutsideEscalation.objects.get().ticket == office.here(number)


@pytest.mark.parametrize("skew", [-AN_HOUR, AN_HOUR])
def test_the_first_ticket_of_an_empty_account_is_news(office, skew):
    office.fresh.stamps_skew = skew
    office.connect()
    office.later()

    office.write_in("New", responder_id=office.tess)
    office.sync()

    assert told() == ["ticket.assigned"]


def test_a_key_that_sees_little_knows_no_empty_account(office):
    """What it may see later, when it is given more, is from before."""
    office.fresh.agents[office.fresh.service_agent_id]["ticket_scope"] = 2
    office.connect()

    office.write_in("Old", responder_id=office.tess, created_at=LONG_AGO)
    office.sync()

    assert office.helpdesk.live_since == NINE
    assert told() == []


def test_one_row_from_far_ahead_makes_no_history_of_what_comes(office):
    office.fresh.tickets[office.write_in("Garbage")]["updated_at"] = "2099-01-01T00:00:00Z"
    office.connect()
    office.later()

    office.write_in("New", responder_id=office.tess)
    office.sync()

    assert office.helpdesk.live_since == NINE
    assert told() == ["ticket.assigned"]


def test_a_clock_that_is_set_back_hides_nothing_that_comes_then(office):
    """The stream's position, and what is known of each ticket, are from a time that is still to come."""
    office.fresh.clock_skew = AN_HOUR
    number = office.write_in()
    office.connect()
    office.later()
    office.fresh.change(number, priority=3)
    office.sync()

    office.fresh.clock_skew = 0
    office.later()
    another = office.write_in("Another")
    office.fresh.change(number, status=3)
    office.sync()
    office.later(minutes=6)
    third = office.write_in("Third")
    office.sync()

    assert office.here(number).status == Status.PENDING
    assert [office.here(one).subject for one in (another, third)] == ["Another", "Third"]


def test_a_clock_that_is_set_back_makes_nothing_look_new(office):
    office.fresh.clock_skew = AN_HOUR
    office.write_in(created_at=LONG_AGO)
    office.connect()
    office.sync()

    office.fresh.clock_skew = 0
    tally = office.sync()

    assert not tally.failed
    assert set(tally.of["tickets"]) <= {"unchanged"}
    assert office.helpdesk.live_since < NINE + timedelta(hours=1)


def recorded(office, ticket):
    """Its note was saved a minute ago."""
    at = timezone.now() - timedelta(minutes=1)
    return workflow.record(office.firm.draft(ticket), by=office.firm.technician, at=at)


def counting(escalation):
    """Of their replies, oldest first: whether each may tell the customer (S28)."""
    replies = Note.objects.filter(ticket=escalation.ticket, kind="reply", source=Ticket.Source.HELPDESK)
    return [workflow.may_acknowledge(escalation, reply) for reply in replies]


@pytest.mark.parametrize("skew", [-AN_HOUR, 0, AN_HOUR])
def test_only_a_reply_that_was_written_after_the_note_counts(office, skew):
    office.fresh.clock.start, office.fresh.clock_skew = None, skew
    number, ticket = escalated(office)
    Helpdesk.objects.update(sends_notes=False, history_until=office.fresh.now() - timedelta(minutes=9))
    five_minutes_ago = office.fresh.now() - timedelta(minutes=5)
    office.fresh.add_reply(number, "We look at it.", user_id=office.tess, at=five_minutes_ago)
    escalation = recorded(office, ticket)

    office.sync()
    office.fresh.add_reply(number, "Our network team has it.", user_id=office.tess)
    office.sync()

    assert counting(escalation) == [False, True]


@pytest.mark.parametrize("skew", [-AN_HOUR, AN_HOUR])
def test_a_reply_still_counts_if_their_clock_is_set_right_before_it_is_read(office, skew):
    """The escalation's own note stands before it over there."""
    office.fresh.clock.start, office.fresh.clock_skew = None, skew
    number, ticket = escalated(office)
    escalation = recorded(office, ticket)
    office.sync()

    office.fresh.add_reply(number, "Our network team has it.", user_id=office.tess)
    office.fresh.clock_skew = 0
    office.sync()

    assert counting(escalation) == [True]


def test_what_is_stamped_with_a_time_to_come_was_written_by_the_time_it_came(office):
    """Their stamps come from another clock than their answers."""
    office.fresh.clock.start, office.fresh.stamps_skew = None, AN_HOUR
    number, ticket = escalated(office)
    office.fresh.add_reply(number, "We look at it.", user_id=office.tess)
    office.sync()
    came = timezone.now()

    escalation = workflow.record(office.firm.draft(ticket), by=office.firm.technician, at=came)

    assert counting(escalation) == [False]


@pytest.mark.parametrize("skew", [-AN_HOUR, AN_HOUR])
def test_a_customers_message_is_unread_by_our_clock(office, skew):
    """S7: what came after the last look waits to be read."""
    office.fresh.clock.start, office.fresh.clock_skew = None, skew
    number, ticket = escalated(office)
    looked_at = timezone.now() - timedelta(minutes=1)

    office.fresh.customer_writes(number, "Two more gates.")
    office.sync()

    ticket.refresh_from_db()
    assert looked_at < ticket.customer_wrote_at <= timezone.now()


@pytest.mark.parametrize("skew", [-AN_HOUR, AN_HOUR])
def test_a_new_ticket_is_as_old_as_it_is_and_an_imported_one_as_it_was_stamped(office, skew):
    office.fresh.clock.start, office.fresh.clock_skew = None, skew
    stamped = office.fresh.now().replace(microsecond=0) - timedelta(days=3)
    old = office.write_in("Old", created_at=stamped)
    office.fresh.add_reply(old, "We look at it.", user_id=office.tess, at=stamped)
    office.connect()
    began = timezone.now() - timedelta(minutes=1)

    new = office.write_in("New")
    office.sync()

    assert began < office.here(new).created_at <= timezone.now()
    assert office.here(old).created_at == stamped
    assert office.here(old).notes.get().created_at == stamped


def test_a_clock_that_is_set_back_hides_no_contact_and_no_company(office):
    """They are asked for by their last change, too; what is stamped now looks older than what is known."""
    office.fresh.clock_skew = AN_HOUR
    yard, harbour = office.fresh.add_company("Yard"), office.fresh.add_company("Harbour")
    office.connect()
    office.sync()

    office.fresh.clock_skew = 0
    office.later()
    office.fresh.change_contact(office.customer, phone="0113 496 0000")
    office.fresh.change_company(yard, description="Open on Sundays.")
    office.sync()
    office.later(minutes=6)
    office.fresh.add_contact("Second", "second@yard.example")
    office.fresh.change_company(harbour, description="Closed on Mondays.")
    office.sync()

    assert Contact.objects.get(name="Gale Foreman", remote_records__isnull=False).phone == "0113 496 0000"
    assert Contact.objects.filter(email="second@yard.example").exists()
    assert dict(Company.objects.filter(remote_records__isnull=False).values_list("name", "description")) == {
        "Yard": "Open on Sundays.",
        "Harbour": "Closed on Mondays.",
    }


def test_a_clock_that_is_set_back_reads_no_contact_for_ever(office):
    """Once its clock is past where it was, a run asks for what changed since the last one, and no further back."""
    office.fresh.clock_skew = AN_HOUR
    office.connect()
    office.sync()
    office.fresh.clock_skew = 0
    office.later()
    office.sync()
    office.later(minutes=90)
    office.fresh.change_contact(office.customer, phone="0113 496 0000")
    office.sync()
    office.fresh.calls.clear()

    office.sync()

    (asked,) = office.fresh.called(path="/contacts$")
    assert asked.query["_updated_since"] == "2026-11-10T10:26:00Z"
