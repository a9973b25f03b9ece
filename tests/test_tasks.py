"""What runs in the background: fetch, one call, done."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations import delivery, tasks
from escalations.domain import rehearsing
from escalations.models import WITHDRAWN
from portal.celery import app
from tests.factories import NINE, EscalationFactory, OutboxMessageFactory, StandardFactory

pytestmark = pytest.mark.django_db


def test_the_sweep_delivers_what_is_due_by_now():
    """Invariant 7. Beat and every commit ask for it."""
    delivery.delivers("test.kind")(lambda message: None)
    OutboxMessageFactory(kind="test.kind")
    OutboxMessageFactory(kind="test.kind", due_at=timezone.now() + timedelta(hours=1))

    left = tasks.sweep_outbox()

    del delivery.DELIVERERS["test.kind"]
    assert left == 1


def test_drafts_forgotten_for_thirty_days_are_withdrawn():
    """Who may: withdraw, the portal (30 days). By the clock of now."""
    now = timezone.now()
    old = EscalationFactory(started_at=now - timedelta(days=31))
    young = EscalationFactory(started_at=now - timedelta(days=29))

    assert tasks.withdraw_stale_drafts() == 1

    old.refresh_from_db()
    young.refresh_from_db()
    assert (old.status, young.status) == (WITHDRAWN, "draft")


def test_a_rehearsal_is_taken_to_its_end():
    """S34. In pieces, until nothing is left."""
    EscalationFactory()
    rehearsal = rehearsing.start(StandardFactory(), by=None, at=NINE)

    tasks.rehearse()

    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsing.progress(rehearsal)) == ("done", 1)


def test_beat_asks_for_every_task_by_its_name():
    """A renamed task would never run. Some are asked for by others: for one helpdesk each, or by a webhook."""
    by_others = {f"escalations.tasks.{one}" for one in ("sync_helpdesk", "recheck_helpdesk", "read_hooks")}
    app.loader.import_default_modules()

    asked = {one["task"] for one in app.conf.beat_schedule.values()}

    assert asked | by_others == {name for name in app.tasks if name.startswith("escalations.")}


def test_a_quiet_portal_does_nothing():
    """Nothing due, nothing forgotten."""
    EscalationFactory(started_at=timezone.now())
    OutboxMessageFactory(created_at=NINE, kind="nobody.delivers.this")

    assert (tasks.sweep_outbox(), tasks.withdraw_stale_drafts(), tasks.rehearse()) == (0, 0, None)
