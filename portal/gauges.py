"""How the work stands, asked of the database each time Prometheus comes: queues, outbox, helpdesks."""

from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from django.db.models import Count, Min, OuterRef, Subquery
from django.utils import timezone
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from escalations.models import UNFINISHED, Escalation, Helpdesk, OutboxMessage, SyncRun

PATIENCE_MS = 2000


class Gauges(Collector):
    """A database that is away is a figure too: `handover_database_up 0`, and nothing else."""

    def collect(self):
        try:
            with hurried():
                found = [*hand_offs(timezone.now()), *outbox(timezone.now()), *helpdesks(timezone.now())]
        except DatabaseError:
            found = []
        yield gauge("handover_database_up", "1 if the database answered.", 1 if found else 0)
        yield from found


@contextmanager
def hurried():
    """Whoever measures waits no longer than others do for a page."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL statement_timeout = {PATIENCE_MS}")
        yield


def hand_offs(at):
    """Unfinished escalations by status, and how long the oldest has lain in the queue."""
    rows = Escalation.objects.unfinished().values_list("status").annotate(Count("id"))
    counts = dict.fromkeys(sorted(UNFINISHED), 0) | dict(rows.order_by())
    by_status = GaugeMetricFamily("handover_escalations", "Unfinished escalations.", labels=["status"])
    for status, count in counts.items():
        by_status.add_metric([status], count)
    waiting = Escalation.objects.waiting()
    oldest = waiting.aggregate(Min("queued_at"))["queued_at__min"]
    yield by_status
    yield gauge(
        "handover_queue_oldest_seconds", "Age of the oldest escalation in the queue.", age(oldest, at)
    )
    yield gauge(
        "handover_queue_overdue", "In the queue, and not accepted in time.", waiting.overdue(at).count()
    )


def outbox(at):
    """What the outside has still to be told."""
    waiting = OutboxMessage.objects.waiting()
    earliest = OutboxMessage.objects.due(at).aggregate(Min("due_at"))["due_at__min"]
    given_up = OutboxMessage.objects.filter(given_up_at__isnull=False).count()
    yield gauge("handover_outbox_waiting", "Messages to deliver, those of later times too.", waiting.count())
    yield gauge(
        "handover_outbox_lag_seconds", "How long the message longest due has waited.", age(earliest, at)
    )
    yield gauge(
        "handover_outbox_failing",
        "Messages that failed, and are tried again.",
        waiting.filter(failing_since__isnull=False).count(),
    )
    yield gauge("handover_outbox_given_up", "Messages that wait for an administrator.", given_up)


def helpdesks(at):
    """How long ago each helpdesk was last read to its end; one that never was counts from when it was connected."""
    lag = GaugeMetricFamily("handover_sync_lag_seconds", "Since it was last in step.", labels=["helpdesk"])
    active = GaugeMetricFamily("handover_sync_active", "0 while paused or refused.", labels=["helpdesk"])
    trouble = GaugeMetricFamily("handover_sync_trouble", "1 if its last run met some.", labels=["helpdesk"])
    last = SyncRun.objects.filter(helpdesk=OuterRef("pk"), ended_at__isnull=False).order_by("-id")
    for helpdesk in Helpdesk.objects.annotate(trouble=Subquery(last.values("trouble")[:1])):
        trouble.add_metric([helpdesk.name], int(bool(helpdesk.trouble)))
        lag.add_metric([helpdesk.name], age(helpdesk.synced_at or helpdesk.connected_at, at))
        active.add_metric([helpdesk.name], int(helpdesk.state == Helpdesk.State.ACTIVE))
    yield from (lag, active, trouble)


def age(moment, at):
    """Seconds since a moment; 0 where there is none."""
    return max(0.0, (at - moment).total_seconds()) if moment else 0.0


def gauge(name, words, value):
    return GaugeMetricFamily(name, words, value=value)
