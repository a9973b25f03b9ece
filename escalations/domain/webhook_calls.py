"""One call after the other to a program: what is sent next, what came of it, and when it is sent again.

Two changes of one row are never on their way at the same time, so that they arrive in order.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction

from escalations.models import Ticket, WebhookDelivery, WebhookEndpoint

from . import webhooks

State = WebhookDelivery.State

MINUTE, HOUR = 60, 3600
AGAIN = (
    5,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
)  # three days
PATIENCE = timedelta(days=5)
REST, LONGEST_REST = timedelta(seconds=5), timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=24)
KEPT = 20
GONE, BUSY = 410, {429, 502, 503, 504}


@dataclass(frozen=True)
class Answer:
    """What came of one call: a status, or None and why; `retry_after` is how long the other side asked to wait."""

    status: int | None
    words: str = ""
    seconds: float = 0
    retry_after: timedelta | None = None

    @property
    def is_success(self):
        return self.status is not None and 200 <= self.status < 300

    @property
    def asked_wait(self):
        """Only of somebody who is busy, and not for ever."""
        asked = self.retry_after if self.status in BUSY else None
        return min(asked or timedelta(0), LONGEST_WAIT)


def due(endpoint, *, at):
    """Ids of what may be sent now, oldest first: of each row the earliest that waits, if its time has come."""
    waiting = WebhookDelivery.objects.waiting().filter(endpoint=endpoint)
    firsts = waiting.order_by("event", "object_id", "pk").distinct("event", "object_id")
    return sorted(pk for pk, due_at in firsts.values_list("pk", "due_at") if due_at <= at)


def still_to_send(pk):
    """One of them as it is now; None once it was sent, its endpoint switched off or its owner deactivated."""
    live = {"endpoint__is_active": True, "endpoint__owner__is_active": True}
    rows = WebhookDelivery.objects.waiting().filter(pk=pk, **live)
    return rows.select_related("endpoint__owner").first()


def may_be_told(delivery):
    """Whether its owner may see it today: a team may have been restricted since."""
    endpoint = delivery.endpoint
    if delivery.is_private and not endpoint.private_notes:
        return False
    if delivery.ticket_id is None or endpoint.owner.is_administrator:
        return True
    return Ticket.objects.visible_to(endpoint.owner).filter(pk=delivery.ticket_id).exists()


def withhold(delivery):
    """It is not sent, now or later."""
    save(delivery, state=State.WITHHELD, due_at=None)


@transaction.atomic
def record(delivery, answer, *, spread, at):
    """What came of a call: delivered, or when again. Returns whether it arrived.

    `spread` is a number near 1, another one each time: what failed together does not come again together. 410
    switches the endpoint off, and so do five days without a success.
    """
    rows = WebhookEndpoint.objects.select_for_update(of=("self",), no_key=True)
    endpoint = rows.filter(pk=delivery.endpoint_id).first()
    if endpoint is None:
        return False
    tried = {"attempts": attempts_with(delivery, answer, at), "tries": delivery.tries + 1}
    if answer.is_success:
        save(delivery, state=State.DELIVERED, delivered_at=at, due_at=None, **tried)
        _rest(endpoint, failures=0, failing_since=None, rests_until=None)
        return True
    wait = _wait(tried["tries"], answer, spread)
    save(delivery, state=State.WAITING if wait else State.GIVEN_UP, due_at=wait and at + wait, **tried)
    _failed(endpoint, answer, at, is_same=endpoint.url == delivery.endpoint.url)
    return False


def _wait(tries, answer, spread):
    """How long until it is sent again; None: it is given up."""
    if tries > len(AGAIN):
        return None
    return max(timedelta(seconds=AGAIN[tries - 1]) * spread, answer.asked_wait)


def _failed(endpoint, answer, at, *, is_same):
    failures, since = endpoint.failures + 1, endpoint.failing_since or at
    pause = max(min(REST * 2 ** min(failures - 1, 10), LONGEST_REST), answer.asked_wait)
    _rest(endpoint, failures=failures, failing_since=since, rests_until=at + pause)
    if not (is_same and endpoint.is_active):
        return
    if answer.status == GONE:
        webhooks.switch_off(endpoint, "The address answered 410: it is gone.", by=None, at=at)
    elif at - since >= PATIENCE:
        why = f"It has failed for {PATIENCE.days} days. Last: {answer.words or answer.status}"
        webhooks.switch_off(endpoint, why[:250], by=None, at=at)


def _rest(endpoint, **values):
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(**values)


def attempts_with(delivery, answer, at):
    told = {"at": at.isoformat(), "status": answer.status, "seconds": answer.seconds, "answer": answer.words}
    return [*delivery.attempts, told][-KEPT:]


def save(delivery, **values):
    for name, value in values.items():
        setattr(delivery, name, value)
    WebhookDelivery.objects.filter(pk=delivery.pk).update(**values)
