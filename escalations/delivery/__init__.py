"""Empties the outbox: takes what is due and hands it to whoever delivers that kind."""

from datetime import timedelta
from random import uniform

from django.db import transaction

from escalations.models import OutboxMessage

DELIVERERS = {}
MOST = 100
LONGEST_WAIT = 3600


def delivers(kind):
    """Register a function of one OutboxMessage as the deliverer of a kind; a kind without one waits."""

    def register(deliver):
        DELIVERERS[kind] = deliver
        return deliver

    return register


def empty(*, at):
    """Deliver what is due, each message in a transaction of its own; returns how many left.

    Several workers share the work (`SKIP LOCKED`); a failure is tried again later, at least once each.
    """
    left = 0
    for _ in range(MOST):
        is_delivered = _deliver_next(at)
        if is_delivered is None:
            break
        left += is_delivered
    return left


@transaction.atomic
def _deliver_next(at):
    """Whether the next message left; None if none is due."""
    rows = OutboxMessage.objects.due(at).filter(kind__in=DELIVERERS).order_by("due_at", "created_at")
    message = rows.select_for_update(skip_locked=True, of=("self",)).first()
    if message is None:
        return None
    message.attempts += 1
    try:
        with transaction.atomic():
            DELIVERERS[message.kind](message)
    except Exception as failure:
        _put_off(message, failure, at)
        return False
    message.delivered_at, message.last_error = at, ""
    message.save(update_fields=["attempts", "delivered_at", "last_error"])
    return True


def _put_off(message, failure, at):
    """Wait longer each time, never the same for all."""
    seconds = min(LONGEST_WAIT, 5 * 2**message.attempts) * uniform(0.8, 1.2)  # noqa: S311 - jitter
    message.due_at = at + timedelta(seconds=seconds)
    message.last_error = f"{type(failure).__name__}: {failure}".replace("\x00", "")[:2000]
    message.save(update_fields=["attempts", "due_at", "last_error"])
