"""What a person does with the log of calls: try an endpoint out, send something again; and how long it is kept."""

from datetime import timedelta

from django.db import transaction

from escalations.models import PING, WebhookDelivery, WebhookEndpoint

from . import history, rules
from .errors import StepNotAllowed
from .step import check_person
from .webhook_calls import attempts_with, save

State = WebhookDelivery.State
KEPT_FOR = timedelta(days=30)
PING_LEASE = timedelta(seconds=30)


@transaction.atomic
def begin_ping(endpoint, *, at):
    """A delivery that says nothing, to be sent now. One at a time for each owner: somebody waits for its answer."""
    mine = WebhookEndpoint.objects.filter(owner=endpoint.owner_id)
    list(mine.order_by("pk").select_for_update(of=("self",), no_key=True))
    if mine.filter(pinged_until__gt=at).exists():
        raise StepNotAllowed("A test of yours is running. Try again in a moment.", code="already_running")
    mine.filter(pk=endpoint.pk).update(pinged_until=at + PING_LEASE)
    return WebhookDelivery(endpoint=endpoint, event=PING, changed_at=at, created_at=at)


@transaction.atomic
def end_ping(delivery, answer, *, at):
    """Enter it in the log; a test is not sent again and changes nothing of the endpoint."""
    still = WebhookEndpoint.objects.filter(pk=delivery.endpoint_id)
    if not still.update(pinged_until=None):
        return
    delivery.attempts, delivery.tries = attempts_with(delivery, answer, at), 1
    delivery.state = State.DELIVERED if answer.is_success else State.GIVEN_UP
    delivery.delivered_at = at if answer.is_success else None
    delivery.save()


def may_go_again(delivery):
    """Whether sending it again is something to offer; `send_again` says why not."""
    return not _why_not(delivery)


def _why_not(delivery):
    if delivery.state == State.WAITING:
        return "This is on its way already. Wait for it to arrive or to be given up."
    if delivery.event == PING or delivery.state == State.WITHHELD:
        return "Only what was told of a change, and may be told, is sent again."
    if not delivery.endpoint.is_active:
        return "Its webhook is switched off. Switch it on first, then send this again."
    return ""


@transaction.atomic
def send_again(delivery, *, by, at):
    """Send it once more, under its old id; its owner's press, or an administrator's. Returns the delivery."""
    delivery = WebhookDelivery.objects.select_for_update(of=("self",)).get(pk=delivery.pk)
    if by.pk != delivery.endpoint.owner_id:
        check_person(rules.may_configure(by))
    why_not = _why_not(delivery)
    if why_not:
        raise StepNotAllowed(why_not)
    save(delivery, state=State.WAITING, tries=0, due_at=at, delivered_at=None)
    history.remember("webhook.sent_again", by=by, at=at, delivery=delivery.pk)
    return delivery


def forget(*, at):
    """Forget what is a month old, arrived or not; what waits stays. Returns how many."""
    old = WebhookDelivery.objects.filter(created_at__lt=at - KEPT_FOR)
    return old.exclude(state=State.WAITING).delete()[0]
