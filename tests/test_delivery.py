"""Emptying the outbox: each message at least once, a failure later, several workers side by side."""

from datetime import timedelta

import pytest
from django.db import transaction

from escalations import delivery
from escalations.models import OutboxMessage
from tests.factories import NINE, OutboxMessageFactory
from tests.firm import minutes
from tests.racing import together


@pytest.fixture
def delivered():
    """A kind of message with a deliverer that only notes what it was given."""
    given = []
    delivery.delivers("test.kind")(lambda message: given.append(message.pk))
    yield given
    del delivery.DELIVERERS["test.kind"]


@pytest.fixture
def broken():
    """A deliverer whose outside is away."""

    @delivery.delivers("test.broken")
    def fail(message):
        OutboxMessage.objects.filter(pk=message.pk).update(payload={"half": "done"})
        raise ConnectionError("The mail server\x00 is away." + "!" * 3_000)

    yield fail
    del delivery.DELIVERERS["test.broken"]


def message(kind="test.kind", **values):
    return OutboxMessageFactory(kind=kind, **values)


@pytest.mark.django_db
def test_what_is_due_leaves_oldest_first_and_once(delivered):
    """Invariant 7. At least once, with an id; what has left is not sent again."""
    second, first = message(created_at=minutes(2)), message(created_at=minutes(1))

    assert delivery.empty(at=minutes(3)) == 2
    assert delivered == [first.pk, second.pk]
    first.refresh_from_db()
    assert (first.delivered_at, first.attempts, first.last_error) == (minutes(3), 1, "")
    assert delivery.empty(at=minutes(4)) == 0


@pytest.mark.django_db
def test_nothing_leaves_before_its_time_or_after_giving_up(delivered):
    """Due, not given up, not delivered."""
    message(due_at=minutes(9))
    message(given_up_at=minutes(1))

    assert delivery.empty(at=minutes(5)) == 0


@pytest.mark.django_db
def test_a_kind_nobody_delivers_waits(delivered):
    """S28. Here a reply is stored and queued; who delivers it comes later."""
    waiting = message(kind="reply.deliver.later")
    mine = message()

    assert delivery.empty(at=minutes(1)) == 1
    assert delivered == [mine.pk]
    waiting.refresh_from_db()
    assert (waiting.delivered_at, waiting.attempts) == (None, 0)


@pytest.mark.django_db
def test_nothing_due_is_one_question(delivered, django_assert_max_num_queries):
    """A sweep every ten seconds must cost next to nothing."""
    with django_assert_max_num_queries(3):
        delivery.empty(at=NINE)


@pytest.mark.django_db
def test_a_failure_is_tried_again_later_and_leaves_nothing_half_done(broken):
    """Invariant 7. What the deliverer wrote is undone; why it failed is kept."""
    failing = message(kind="test.broken")

    assert delivery.empty(at=NINE) == 0

    failing.refresh_from_db()
    assert (failing.attempts, failing.delivered_at, failing.payload) == (1, None, {})
    assert failing.last_error.startswith("ConnectionError: The mail server is away.")
    assert len(failing.last_error) == 2_000
    assert timedelta(seconds=8) <= failing.due_at - NINE <= timedelta(seconds=12)


@pytest.mark.django_db
def test_each_failure_waits_longer_up_to_an_hour(broken):
    """A server that is away for a day is asked every hour."""
    failing, waits, at = message(kind="test.broken"), [], NINE
    for _ in range(12):
        delivery.empty(at=at)
        failing.refresh_from_db()
        waits.append(failing.due_at - at)
        at = failing.due_at

    assert waits[0] < waits[2] < waits[4]
    assert timedelta(minutes=48) <= waits[-1] <= timedelta(minutes=72)


@pytest.mark.django_db
def test_one_failure_does_not_hold_up_the_others(delivered, broken):
    """The rest of the queue leaves."""
    message(kind="test.broken", created_at=minutes(-1))
    mine = message()

    assert delivery.empty(at=NINE) == 1
    assert delivered == [mine.pk]


@pytest.mark.django_db
def test_it_leaves_when_the_outside_is_back(broken, delivered):
    """Then the old error is forgotten."""
    failing = message(kind="test.broken")
    delivery.empty(at=NINE)
    delivery.DELIVERERS["test.broken"] = delivery.DELIVERERS["test.kind"]

    assert delivery.empty(at=minutes(60)) == 1
    failing.refresh_from_db()
    assert (failing.attempts, failing.last_error) == (2, "")


@pytest.mark.django_db
def test_a_sweep_takes_a_share_and_leaves_the_rest(delivered, monkeypatch):
    """Nobody holds a worker for ever."""
    monkeypatch.setattr(delivery, "MOST", 2)
    for _ in range(3):
        message()

    assert [delivery.empty(at=NINE), delivery.empty(at=NINE)] == [2, 1]


@pytest.mark.django_db(transaction=True)
@pytest.mark.database
def test_workers_share_the_work_and_send_nothing_twice(delivered):
    """Invariant 7. SKIP LOCKED: side by side, each message by one of them."""
    for _ in range(12):
        message()

    shares = together(*[lambda: delivery.empty(at=NINE)] * 3)

    assert sum(shares) == 12
    assert sorted(delivered) == sorted(OutboxMessage.objects.values_list("pk", flat=True))


@pytest.mark.django_db(transaction=True)
@pytest.mark.database
def test_a_message_somebody_is_sending_is_passed_over(delivered):
    """A slow one holds up nobody."""
    held, free = message(created_at=minutes(-1)), message()

    with transaction.atomic():
        OutboxMessage.objects.select_for_update().get(pk=held.pk)
        together(lambda: delivery.empty(at=NINE))

    assert delivered == [free.pk]
