"""Tells of every background task once it is over: a line in the log, by name and id, never with what it was given."""

import logging
from contextlib import ExitStack
from contextvars import ContextVar
from logging.config import dictConfig

from celery.signals import setup_logging, task_postrun, task_prerun

from escalations.outages import kind_of
from portal.counting import counted
from portal.request_ids import current

logger = logging.getLogger(__name__)
running = ContextVar("the task in hand")


@setup_logging.connect
def log_as_the_portal_does(loglevel=None, **_):
    """Celery would write its own lines; these are the web's, at the level its command names."""
    from django.conf import settings

    dictConfig(settings.LOGGING)
    if loglevel:
        logging.getLogger().setLevel(loglevel)


@task_prerun.connect
def begin(task_id, task, **_):
    stack = ExitStack()
    token = current.set(task_id)
    stack.callback(current.reset, token)
    running.set((stack, stack.enter_context(counted())))


@task_postrun.connect
def tell(task, state=None, retval=None, **_):
    stack, work = running.get()
    work.end()
    facts = {
        "task": task.name.rpartition(".")[2],
        "state": (state or "unknown").lower(),
        "ms": round(work.ms, 1),
        "queries": work.queries,
    }
    line = "%(task)s %(state)s in %(ms)s ms, queries: %(queries)s"
    if isinstance(retval, Exception):
        facts["error"] = kind_of(retval)
        line = f"{line}, error: %(error)s"
    level = logging.INFO if state == "SUCCESS" else logging.WARNING
    logger.log(level, line, facts, extra={"facts": facts})
    stack.close()
