"""A ticket that is gone over there is ended as soon as a write finds it so, and not only the next night."""

import pytest
from django.utils import timezone

from escalations import delivery
from escalations.domain import conversation, tickets
from escalations.models import OutboxMessage, Priority, RemoteRecord
from tests.factories import NINE
from tests.sync.office import escalated

pytestmark = pytest.mark.django_db(transaction=True)


def note(office, ticket, kind="private_note"):
    conversation.add_note(ticket, kind=kind, body="Gate 2 alone.", by=office.firm.technician, at=NINE)


def record(ticket):
    return RemoteRecord.objects.get(type="ticket", ticket=ticket)


def deliver():
    """As a worker does by itself, between two runs."""
    delivery.empty_lane("helpdesk:", at=timezone.now())


def given_up():
    return list(
        OutboxMessage.objects.filter(given_up_at__isnull=False, lane__startswith="helpdesk:").values_list(
            "kind", flat=True
        )
    )


@pytest.mark.parametrize(("kind", "told"), [("private_note", "helpdesk.note"), ("reply", "helpdesk.reply")])
def test_a_note_that_finds_no_ticket_ends_it(office, kind, told):
    number, ticket = escalated(office)
    escalation = office.firm.queued(ticket)
    office.sync()
    office.fresh.vanish(number)
    note(office, ticket, kind)

    deliver()

    escalation.refresh_from_db()
    assert (office.here(number).status, record(ticket).gone_why) == ("closed", "gone")
    assert escalation.status == "withdrawn"
    assert given_up() == [told]


def test_fields_that_find_no_ticket_end_it(office):
    number, ticket = escalated(office)
    office.fresh.vanish(number)
    values = {"priority": Priority.objects.get(name="High"), "priority_reason": "The yard stands."}
    tickets.edit(ticket, values, by=office.firm.technician, at=NINE)

    deliver()

    assert (office.here(number).status, record(ticket).gone_why) == ("closed", "gone")
    assert given_up() == []


@pytest.mark.parametrize(
    ("happens", "why", "reason"), [("trash", "deleted", "cancelled"), ("spam", "spam", "spam")]
)
def test_what_is_in_the_trash_is_ended_as_such(office, happens, why, reason):
    number, ticket = escalated(office)
    note(office, ticket)
    getattr(office.fresh, happens)(number)
    office.fresh.fail_before(how="404", method="POST", path="/notes")

    deliver()

    assert (record(ticket).gone_why, office.here(number).closing_reason) == (why, reason)


def test_a_ticket_that_is_there_after_all_stays_open(office):
    number, ticket = escalated(office)
    note(office, ticket)
    office.fresh.fail_before(how="404", method="POST", path="/notes")

    deliver()

    assert (record(ticket).gone_at, office.here(number).status) == (None, "open")
    assert given_up() == ["helpdesk.note"]


def test_a_narrowed_key_ends_no_more_than_the_night_would(office):
    numbers = [office.write_in(f"Ticket {number}") for number in range(5)]
    office.connect()
    office.sync()
    for number in numbers:
        note(office, office.here(number))
    office.fresh.narrow([office.fresh.network_id])

    deliver()

    assert sorted(office.here(number).status for number in numbers) == ["closed", *["open"] * 4]


def test_it_comes_back_as_any_other(office):
    number, ticket = escalated(office)
    note(office, ticket)
    office.fresh.narrow([office.fresh.network_id])
    deliver()

    office.fresh.widen()
    office.later()
    office.fresh.change(number, priority=3)
    office.sync()

    assert (record(ticket).gone_at, office.here(number).status) == (None, "open")
