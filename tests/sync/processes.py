"""`manage.py sync_helpdesk`, a worker and a web server, each a process of its own on the database of the test."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

from django.db import connection

from portal.celery import app
from portal.services import free_port
from tests.sync.office import NAME

ROOT = Path(__file__).resolve().parents[2]
WAIT = 60  # seconds, on a machine that does other things too


def database():
    """The address of the tests' own database."""
    told = connection.settings_dict
    sign_in = f"{told['USER']}:{told['PASSWORD']}@" if told["USER"] else ""
    return f"postgres://{sign_in}{quote(told['HOST'] or '', safe='')}:{told['PORT'] or 5432}/{told['NAME']}"


def begun():
    """A run on its way."""
    return _started("manage.py", "sync_helpdesk", NAME, stdout=subprocess.PIPE, text=True)


def _started(*words, stdout=subprocess.DEVNULL, **options):
    """A process that is killed with all of its children."""
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": database(), **options.pop("env", {})},
        stdout=stdout,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        **options,
    )


def kill(process):
    """As kill -9 does, and those it started with it."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@contextmanager
def web(**settings):
    """(its process, its address) of a web server that answers."""
    port = free_port()
    words = ["-m", "gunicorn", "portal.wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4"]
    process = _started(*words, "--no-control-socket", env=settings)
    try:
        until(lambda: process.poll() is not None or _answers(port))
        assert process.poll() is None, "it did not start"
        yield process, f"http://127.0.0.1:{port}"
    finally:
        kill(process)


def _answers(port):
    with suppress(OSError), urlopen(f"http://127.0.0.1:{port}/healthz", timeout=WAIT) as answer:
        return answer.status == HTTPStatus.OK


def has_no_broker():
    return app.conf.broker_url.startswith("memory:")


def _queue():
    """Of the workers that are begun here: what other tests ask for is not theirs."""
    return connection.settings_dict["NAME"]


@contextmanager
def worker():
    """A worker that does what was asked for with `ask`."""
    words = ["-m", "celery", "-A", "portal.celery", "--quiet", "worker", "--queues", _queue()]
    process = _started(*words, "--concurrency", "1", "--without-gossip", "--without-mingle")
    try:
        yield process
    finally:
        kill(process)


def ask(task, *args):
    """Ask a worker for a task, as beat does; it waits for one."""
    app.send_task(f"escalations.tasks.{task}", args, queue=_queue(), expires=WAIT)


def run():
    """(exit status, what it said) of a run that nobody disturbs."""
    with begun() as process:
        said, _ = process.communicate(timeout=WAIT)
    return process.returncode, said


def until(happened):
    """Wait for it; its truth."""
    ends = time.monotonic() + WAIT
    while not (found := happened()):
        assert time.monotonic() < ends, "it never happened"
        time.sleep(0.02)
    return found
