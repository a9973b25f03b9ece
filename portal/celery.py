"""The Celery app: it wakes the outbox at once, and sweeps it in case nobody did."""

import logging
import os
import warnings
from importlib.util import find_spec
from itertools import count

from celery import Celery
from celery.exceptions import SecurityWarning
from celery.schedules import crontab
from celery.signals import celeryd_init
from kombu.exceptions import KombuError

from portal import task_lines  # noqa: F401 - it listens to what Celery says of tasks

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

# In seconds, under the names of Redis and of RabbitMQ: a page must not wait for a broker.
PATIENCE = {"socket_connect_timeout": 1, "socket_timeout": 1, "read_timeout": 1, "write_timeout": 1}

logger = logging.getLogger(__name__)

# A container's only account is often root. What makes that dangerous, tasks that arrive as pickled code, is never
# accepted here: a task is JSON and names one of ours.
warnings.filterwarnings("ignore", r"\s*You're running the worker with superuser privileges", SecurityWarning)

app = Celery("handover")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.update(
    broker_connection_timeout=1,
    broker_transport_options={**PATIENCE, "max_retries": 0},
    accept_content=["json"],
    task_ignore_result=True,
    task_publish_retry=False,
    # A broker may be away for a night: workers and beat come back to it by themselves.
    broker_connection_max_retries=None,
    broker_connection_retry_on_startup=True,
    task_default_queue="handover",
    # Other people's servers may be slow: whoever calls them delivers nothing else.
    task_routes={
        "escalations.tasks.call_webhooks": {"queue": "webhooks"},
        "escalations.tasks.sync_helpdesk": {"queue": "helpdesks"},
        "escalations.tasks.recheck_helpdesk": {"queue": "helpdesks"},
        "escalations.tasks.read_hooks": {"queue": "helpdesks"},
    },
)
app.conf.beat_schedule = {
    "sweep-outbox": {
        "task": "escalations.tasks.sweep_outbox",
        "schedule": 10.0,
        "options": {"expires": 10},
    },
    "sweep-api-answers": {
        "task": "escalations.tasks.sweep_api_answers",
        "schedule": crontab(minute=41),
    },
    "go-on-rehearsing": {
        "task": "escalations.tasks.rehearse",
        "schedule": 30.0,
        "options": {"expires": 30},
    },
    "remind": {
        "task": "escalations.tasks.remind",
        "schedule": 60.0,
        "options": {"expires": 60},
    },
    "ask-for-daily-mail": {
        "task": "escalations.tasks.ask_for_daily_mail",
        "schedule": crontab(minute="*/10"),
        "options": {"expires": 600},
    },
    "forget-reminders": {
        "task": "escalations.tasks.forget_reminders",
        "schedule": crontab(hour=3, minute=41),
    },
    "forget-changes": {
        "task": "escalations.tasks.forget_changes",
        "schedule": crontab(hour=3, minute=29),
    },
    "call-webhooks": {
        "task": "escalations.tasks.call_webhooks",
        "schedule": 5.0,
        "options": {"expires": 5},
    },
    "forget-webhook-deliveries": {
        "task": "escalations.tasks.forget_webhook_deliveries",
        "schedule": crontab(hour=3, minute=53),
    },
    "fetch-mail": {
        "task": "escalations.tasks.fetch_mail",
        "schedule": 60.0,
        "options": {"expires": 60},
    },
    "forget-mail": {
        "task": "escalations.tasks.forget_mail",
        "schedule": crontab(hour=3, minute=53),
    },
    "forget-notifications": {
        "task": "escalations.tasks.forget_notifications",
        "schedule": crontab(hour=3, minute=7),
    },
    "sync-helpdesks": {
        "task": "escalations.tasks.sync_helpdesks",
        "schedule": 60.0,
        "options": {"expires": 60},
    },
    "recheck-helpdesks": {
        "task": "escalations.tasks.recheck_helpdesks",
        "schedule": crontab(hour=2, minute=23),
    },
    "tell-leads-of-differences": {
        "task": "escalations.tasks.tell_leads_of_differences",
        "schedule": crontab(minute="*/5"),
        "options": {"expires": 300},
    },
    "forget-hooks": {
        "task": "escalations.tasks.forget_hooks",
        "schedule": crontab(hour=4, minute=5),
    },
    "withdraw-stale-drafts": {
        "task": "escalations.tasks.withdraw_stale_drafts",
        "schedule": crontab(hour=3, minute=17),
    },
}
app.autodiscover_tasks()


@celeryd_init.connect
def be_patient(conf, **_):
    """Let a worker wait for its broker: it has nothing else to do."""
    conf.broker_transport_options = {"socket_connect_timeout": 5}
    conf.broker_connection_timeout = 5


unheard = count(1)


def wake_workers():
    """Ask a worker to empty the outbox now; without a broker the next sweep does it."""
    _ask_for("escalations.tasks.sweep_outbox", "the outbox waits for the next sweep")


def wake_rehearsals():
    """Ask a worker to go on with the rehearsals now; without a broker the page that waits does it."""
    _ask_for("escalations.tasks.rehearse", "the rehearsal is taken on by its page")


def wake_readers(helpdesk):
    """Ask a worker to read what a helpdesk's webhook named; without a broker the next minute's run does it."""
    _ask_for("escalations.tasks.read_hooks", "the helpdesk is read in the next minute", helpdesk)


def _ask_for(task, otherwise, *args):
    try:
        app.send_task(task, args, retry=False, expires=60)
    except (KombuError, OSError) as error:
        logger.warning("No broker; %s (no. %s): %s", otherwise, next(unheard), error)


def join_outbox():
    """Set `wake` in the domain, which knows nothing of Celery."""
    if find_spec("escalations.domain.outbox"):
        from escalations.domain import hooks, outbox, rehearsing

        hooks.wake = wake_readers
        outbox.wake = wake_workers
        rehearsing.wake = wake_rehearsals
