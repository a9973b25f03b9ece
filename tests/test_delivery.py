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
def test_a_failure_is_tried_again_later(broken):
    """Invariant 7. Why it failed is kept."""
    failing = message(kind="test.broken")

    assert delivery.empty(at=NINE) == 0

    failing.refresh_from_db()
    assert (failing.attempts, failing.delivered_at, failing.taken_until) == (1, None, None)
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


def raising(kind, error):
    @delivery.delivers(kind)
    def fail(message):
        raise error


@pytest.fixture(autouse=True)
def _forgotten():
    before = dict(delivery.DELIVERERS)
    yield
    delivery.DELIVERERS.clear()
    delivery.DELIVERERS.update(before)


@pytest.mark.django_db
def test_a_lane_leaves_in_the_order_it_was_queued(delivered):
    """The second waits for the first, also while that one is put off or in somebody's hands."""
    first = message(lane="ticket:1", due_at=minutes(5))
    second, other = message(lane="ticket:1"), message(lane="ticket:2")

    assert (delivery.empty(at=minutes(1)), delivered) == (1, [other.pk])
    OutboxMessage.objects.filter(pk=first.pk).update(taken_until=minutes(6) + delivery.LEASE)
    assert delivery.empty(at=minutes(6)) == 0
    assert (delivery.empty(at=minutes(16)), delivered[1:]) == (2, [first.pk, second.pk])


@pytest.mark.django_db
def test_one_that_is_given_up_lets_its_lane_go_on(delivered):
    """A person looks at it; the others do not wait for that."""
    raising("test.never", delivery.GiveUp("No such address."))
    never, mine = message(kind="test.never", lane="ticket:1"), message(lane="ticket:1")

    assert (delivery.empty(at=NINE), delivered) == (1, [mine.pk])
    never.refresh_from_db()
    assert (never.given_up_at, never.last_error) == (NINE, "No such address.")


@pytest.mark.django_db
def test_put_off_waits_as_long_as_asked_and_loses_no_patience():
    """A limit over there is no failure."""
    raising("test.later", delivery.PutOff(90, "They asked us to wait."))
    later = message(kind="test.later")

    delivery.empty(at=NINE)

    later.refresh_from_db()
    assert later.due_at - NINE == timedelta(seconds=90)
    assert (later.failing_since, later.last_error) == (None, "They asked us to wait.")


@pytest.mark.django_db
def test_patience_ends_after_a_day_of_failures(broken):
    """Counted from the first failure, not from when it was written."""
    failing = message(kind="test.broken", created_at=minutes(-9_000), due_at=NINE)
    delivery.empty(at=NINE)
    delivery.empty(at=minutes(24 * 60 - 1))
    failing.refresh_from_db()
    assert failing.given_up_at is None

    delivery.empty(at=minutes(26 * 60))

    failing.refresh_from_db()
    assert failing.given_up_at == minutes(26 * 60)


@pytest.mark.django_db
def test_what_a_dead_worker_held_leaves_a_minute_later(delivered):
    """Killed on the way: nothing is lost, and nobody waits for the end of its lease."""
    raising("test.kind", SystemExit())
    held = message()
    with pytest.raises(SystemExit):
        delivery.empty(at=NINE)
    delivery.delivers("test.kind")(lambda message: delivered.append(message.pk))

    assert delivery.empty(at=NINE + timedelta(seconds=59)) == 0
    assert (delivery.empty(at=minutes(1)), delivered) == (1, [held.pk])


@pytest.mark.django_db(transaction=True)
@pytest.mark.database
def test_what_a_slow_worker_holds_is_left_to_it_while_it_lives(delivered):
    """Its session tells that it lives, until its lease ends; what waits behind it leaves all the same."""
    slow, quick = message(kind="test.slow", created_at=minutes(-1)), message()
    others = []

    @delivery.delivers("test.slow")
    def sweep_meanwhile(message):
        if not others:
            others.append(together(lambda: delivery.empty(at=minutes(9)))[0])

    assert delivery.empty(at=NINE) == 1

    slow.refresh_from_db()
    assert (others, delivered) == ([1], [quick.pk])
    assert (slow.attempts, slow.delivered_at) == (1, NINE)


@pytest.mark.django_db
def test_who_comes_back_after_its_lease_changes_nothing():
    """Somebody else has it by then."""

    @delivery.delivers("test.slow")
    def overtaken(message):
        OutboxMessage.objects.filter(pk=message.pk).update(taken_until=minutes(99))

    slow = message(kind="test.slow")
    delivery.empty(at=NINE)

    slow.refresh_from_db()
    assert (slow.delivered_at, slow.taken_until) == (None, minutes(99))


@pytest.mark.django_db(transaction=True)
@pytest.mark.database
def test_nothing_is_sent_inside_a_transaction():
    """The lease is kept before the outside is asked."""
    seen = []

    @delivery.delivers("test.look")
    def look(message):
        is_leased = OutboxMessage.objects.filter(taken_until__isnull=False).exists()
        seen.append((transaction.get_connection().in_atomic_block, is_leased))

    message(kind="test.look")
    delivery.empty(at=NINE)

    assert seen == [(False, True)]
