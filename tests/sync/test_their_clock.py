"""A helpdesk whose clock is wrong: its rows are stamped otherwise than its answers, or it is set right meanwhile."""

from datetime import timedelta

import pytest

from escalations.models import OutboxMessage, OutsideEscalation, Status
from tests.factories import NINE
from tests.sync.office import LONG_AGO

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
