"""The outbox: saved with the change, announced after commit, and a link without context."""

import pytest
from django.db import transaction

from escalations.domain import outbox
from escalations.models import OutboxMessage
from tests.factories import NINE, TicketFactory, UserFactory
from tests.firm import minutes

pytestmark = pytest.mark.django_db


@pytest.fixture
def bell(monkeypatch):
    """How often the workers were woken."""
    rung = []
    monkeypatch.setattr(outbox, "wake", lambda: rung.append(True))
    return rung


def test_a_message_is_kept_with_everything_it_is_about():
    """Invariant 7. An id, its kind, ids and plain values."""
    ticket = TicketFactory()

    message = outbox.tell("chat.link", at=NINE, ticket=ticket, team=7)

    kept = OutboxMessage.objects.get(pk=message.pk)
    assert (kept.kind, kept.ticket, kept.payload) == ("chat.link", ticket, {"team": 7})
    assert (kept.created_at, kept.due_at, kept.delivered_at, kept.attempts) == (NINE, NINE, None, 0)


def test_a_message_may_be_due_later():
    """Not before its time."""
    outbox.tell("chat.link", at=NINE, due_at=minutes(5))

    assert OutboxMessage.objects.due(minutes(4)).count() == 0
    assert OutboxMessage.objects.due(minutes(5)).count() == 1


def test_workers_are_woken_after_the_commit(bell, django_capture_on_commit_callbacks):
    """Invariant 7. Not before: there would be nothing to find."""
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        with transaction.atomic():
            outbox.tell("chat.link", at=NINE)
        assert bell == []

    assert (len(callbacks), bell) == (1, [True])


@pytest.mark.django_db(transaction=True)
def test_a_change_that_is_rolled_back_tells_nobody(bell):
    """Invariant 7. Neither a message nor a bell."""

    @transaction.atomic
    def breaks():
        outbox.tell("chat.link", at=NINE)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks()

    assert (OutboxMessage.objects.count(), bell) == (0, [])


@pytest.mark.django_db(transaction=True)
def test_a_bell_that_breaks_breaks_nothing(monkeypatch, caplog):
    """The sweep finds the message."""

    def broken():
        raise ConnectionError("no broker")

    monkeypatch.setattr(outbox, "wake", broken)

    outbox.tell("chat.link", at=NINE)

    assert OutboxMessage.objects.count() == 1
    assert "no broker" in caplog.text


def test_until_the_portal_says_how_nobody_is_woken():
    """The sweep finds it."""
    assert outbox._nobody() is None


def test_people_are_told_once_in_one_message():
    """S32. Nobody twice, nobody who left, nobody who is nobody."""
    ticket = TicketFactory()
    first, second, left = UserFactory(), UserFactory(), UserFactory(is_active=False)

    outbox.tell_people([second, first, None, left, first], "accepted", at=NINE, ticket=ticket, note=None)

    message = OutboxMessage.objects.get()
    assert (message.kind, message.payload) == (
        "person.notify",
        {"about": "accepted", "users": sorted([first.pk, second.pk])},
    )


@pytest.mark.parametrize("people", [[], [None]])
def test_nobody_to_tell_is_no_message(people):
    """An empty message wakes nobody."""
    outbox.tell_people(people, "accepted", at=NINE, ticket=TicketFactory())

    assert OutboxMessage.objects.count() == 0


def test_no_step_puts_words_of_people_into_a_message(firm):
    """S32. Ids and plain values alone, whatever was written on the way."""
    firm.resolved()

    kept = [value for one in OutboxMessage.objects.all() for value in one.payload.values()]

    assert {type(value) for value in kept} <= {int, str, list}
    assert {value for value in kept if isinstance(value, str)} <= {
        "queued",
        "accepted",
        "resolved",
        "ticket.assigned",
    }
