"""Which endpoints have something to be told, and how each follows the numbered feed by itself.

An endpoint that fails rests by itself, and one that is being called is leased: nobody waits for another's server.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from escalations.models import WebhookDelivery, WebhookEndpoint, WebhookEvent

from . import feed

LEASE = timedelta(minutes=2)
AT_ONCE = 32  # endpoints
PAGE, MOST_WAITING = 500, 1_000  # what waits beyond that waits in the feed


def take(*, at):
    """The endpoints that have something to be told now, leased to the caller; a few queries for any number."""
    if not _callable(at).exists():
        return []
    feed.number()
    with transaction.atomic():
        has_due = Exists(WebhookDelivery.objects.waiting().filter(endpoint=OuterRef("pk"), due_at__lte=at))
        ready = _callable(at).filter(Q(position__lt=feed.last()) | has_due).order_by("rests_until", "pk")
        rows = list(ready.select_for_update(skip_locked=True, of=("self",), no_key=True)[:AT_ONCE])
        WebhookEndpoint.objects.filter(pk__in=[row.pk for row in rows]).update(taken_until=at + LEASE)
    for row in rows:
        row.taken_until = at + LEASE
    return rows


def release(endpoint):
    """Only while the lease is ours: who came too late changes nothing."""
    ours = WebhookEndpoint.objects.filter(pk=endpoint.pk, taken_until=endpoint.taken_until)
    ours.update(taken_until=None)


def _callable(at):
    rows = WebhookEndpoint.objects.filter(is_active=True, owner__is_active=True)
    return rows.exclude(rests_until__gt=at).exclude(taken_until__gt=at)


@transaction.atomic
def follow(endpoint, *, at):
    """Make a delivery of each change that it wants and its owner may see; returns how many."""
    endpoint = WebhookEndpoint.objects.select_for_update(of=("self",), no_key=True).get(pk=endpoint.pk)
    if WebhookDelivery.objects.waiting().filter(endpoint=endpoint)[:MOST_WAITING].count() >= MOST_WAITING:
        return 0
    last = feed.last()
    rows = list(_wanted(endpoint).filter(position__lte=last)[:PAGE])
    WebhookDelivery.objects.bulk_create(
        [_delivery(endpoint, row, at) for row in rows], ignore_conflicts=True
    )  # told already, if a database was restored
    upto = rows[-1].position if len(rows) == PAGE else last
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(position=upto)
    return len(rows)


def _wanted(endpoint):
    try:
        rows = feed.after(endpoint.position)
    except feed.Expired:
        rows = feed.all_kept()
    types = [WebhookEvent(event).change_type for event in endpoint.events]
    return rows.filter(feed.shown_to(endpoint.owner, private_notes=endpoint.private_notes), type__in=types)


def _delivery(endpoint, change, at):
    return WebhookDelivery(
        endpoint=endpoint,
        event=f"{change.type}.changed",
        position=change.position,
        object_id=change.object_id,
        version=change.version,
        ticket_id=change.ticket_id,
        is_private=change.is_private,
        changed_at=change.changed_at,
        due_at=at,
        created_at=at,
    )
