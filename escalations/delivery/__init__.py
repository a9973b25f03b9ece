"""Empties the outbox: takes what is due and hands it to whoever delivers that kind.

A message is leased first, in a transaction of its own, and delivered outside of any, while a lock is held: where
that is gone whoever had it died on the way, and it is delivered again. So a deliverer bears being called twice with
the same `message.pk`, and finishes well within LEASE.
"""

from collections import Counter
from contextlib import contextmanager
from datetime import timedelta
from random import uniform
from time import monotonic

from django.db import connection, transaction

from escalations.models import OutboxMessage

DELIVERERS = {}
PATIENCE = {}
MOST = 100
SWEEP = 60  # seconds: a lease is counted from the beginning of the sweep
LEASE = timedelta(minutes=10)
# How long a lease is believed without its lock: a database that was away takes those of the living, too.
BELIEVED = timedelta(minutes=1)
LOCK = 5_204_813  # of messages being delivered, among the portal's advisory locks
LONGEST_WAIT = 3600
A_DAY = timedelta(hours=24)
SENT, LEFT_OUT = "sent", "left out"  # what came of a message


class PutOff(Exception):
    """Not now, and not a failure: try again in `seconds`."""

    def __init__(self, seconds, why):
        super().__init__(why)
        self.seconds = seconds


class GiveUp(Exception):
    """It can never be delivered as it is: keep it for a person."""


class LeftOut(Exception):
    """Nothing of it has to be sent any more: it is done, and was not sent; the words say why."""


def delivers(kind, patience=A_DAY):
    """Register a function of one OutboxMessage as the deliverer of a kind; a kind without one waits.

    It returns once delivered; it may raise PutOff, GiveUp or LeftOut. After `patience` of failures the message is
    given up.
    """

    def register(deliver):
        DELIVERERS[kind], PATIENCE[kind] = deliver, patience
        return deliver

    return register


def empty(*, at):
    """Deliver what is due, one after the other; returns how many left.

    Several workers share the work (`SKIP LOCKED`); a failure is tried again later, at least once each.
    """
    left, began = 0, monotonic()
    for _ in range(MOST):
        message = _take(at)
        if message is None:
            break
        left += _deliver(message, at) == SENT
        if monotonic() - began > SWEEP:
            break
    return left


def empty_lane(lane, *, at):
    """Try at once whatever waits in lanes that begin so, each message once, due or not; returns what came of them:
    how many were SENT, and how many LEFT_OUT."""
    _free_the_dead(lane, at)
    came, tried = Counter(), set()
    while True:
        message = _take(at, lane__startswith=lane, exclude=tried)
        if message is None:
            return came
        tried.add(message.pk)
        came[_deliver(message, at)] += 1


@transaction.atomic
def _take(at, exclude=(), **only):
    """The next message, leased to us; None if none is due. With `only`, one that waits for its time counts as due."""
    rows = OutboxMessage.objects.waiting_first(at + LEASE - BELIEVED)
    rows = rows.filter(kind__in=DELIVERERS, **(only or {"due_at__lte": at})).order_by("due_at", "created_at")
    rows = rows.select_for_update(skip_locked=True, of=("self",))
    held = set(exclude)
    while message := rows.exclude(pk__in=held).first():
        if _lock("pg_try_advisory_lock", message) or not _is_leased(message, at):
            message.attempts += 1
            message.taken_until = at + LEASE
            message.save(update_fields=["attempts", "taken_until"])
            break
        held.add(message.pk)
    return message


def _is_leased(message, at):
    return message.taken_until is not None and message.taken_until > at


def _free_the_dead(lane, at):
    """A lease whose holder died is over at once: a session that holds its lock lives."""
    for message in OutboxMessage.objects.waiting().filter(lane__startswith=lane, taken_until__gt=at):
        if _lock("pg_try_advisory_lock", message):
            _lock("pg_advisory_unlock", message)
            _finish(message)


def _lock(function, message):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s, %s)", [LOCK, message.pk.int & 0x7FFFFFFF])
        return cursor.fetchone()[0]


@contextmanager
def _held(message):
    """As long as this session lives and is not done, whoever asks knows that it is being delivered."""
    try:
        yield
    finally:
        _lock("pg_advisory_unlock", message)


def _deliver(message, at):
    """What came of it: SENT, LEFT_OUT, or "" for nothing yet."""
    with _held(message):
        return _tried(message, at)


def _tried(message, at):
    try:
        DELIVERERS[message.kind](message)
    except PutOff as later:
        _finish(message, due_at=at + timedelta(seconds=later.seconds), last_error=_told(later))
    except LeftOut as why:
        _finish(message, delivered_at=at, last_error=_told(why))
        return LEFT_OUT
    except GiveUp as never:
        _finish(message, given_up_at=at, last_error=_told(never))
    except Exception as failure:
        _fail(message, f"{type(failure).__name__}: {failure}", at)
    else:
        _finish(message, delivered_at=at, last_error="")
        return SENT
    return ""


def _fail(message, why, at):
    """Wait longer each time, never the same for all; in the end it is for a person."""
    since = message.failing_since or at
    if at - since >= PATIENCE.get(message.kind, A_DAY):
        return _finish(message, failing_since=since, given_up_at=at, last_error=_told(why))
    seconds = min(LONGEST_WAIT, 5 * 2 ** min(message.attempts, 12)) * uniform(0.8, 1.2)  # noqa: S311 - jitter
    later = at + timedelta(seconds=seconds)
    return _finish(message, failing_since=since, due_at=later, last_error=_told(why))


def _told(why):
    return str(why).replace("\x00", "")[:2000]


def _finish(message, **values):
    """Only while the lease is ours: who came too late changes nothing."""
    ours = OutboxMessage.objects.filter(pk=message.pk, taken_until=message.taken_until)
    ours.update(taken_until=None, **values)
