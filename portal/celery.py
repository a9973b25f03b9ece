"""The Celery app: it wakes the outbox at once, and sweeps it in case nobody did."""

import logging
import os
from importlib.util import find_spec

from celery import Celery
from celery.schedules import crontab
from kombu.exceptions import OperationalError

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

logger = logging.getLogger(__name__)

app = Celery("handover")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.update(
    broker_connection_timeout=1,
    broker_transport_options={"socket_connect_timeout": 1, "max_retries": 0},
    task_ignore_result=True,
    task_publish_retry=False,
    task_default_queue="handover",
)
app.conf.beat_schedule = {
    "sweep-outbox": {"task": "escalations.tasks.sweep_outbox", "schedule": 10.0},
    "withdraw-stale-drafts": {
        "task": "escalations.tasks.withdraw_stale_drafts",
        "schedule": crontab(hour=3, minute=17),
    },
}
app.autodiscover_tasks()


def wake_workers():
    """Ask a worker to empty the outbox now; without a broker the next sweep does it."""
    try:
        app.send_task("escalations.tasks.sweep_outbox", retry=False)
    except (OperationalError, OSError) as error:
        logger.warning("No broker, the outbox waits for the next sweep: %s", error)


def join_outbox():
    """Set `wake` in the domain, which knows nothing of Celery."""
    if find_spec("escalations.domain.outbox"):
        from escalations.domain import outbox

        outbox.wake = wake_workers
