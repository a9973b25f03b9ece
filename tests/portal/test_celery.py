"""How the outbox and the workers find each other, with a broker and without one."""

import logging
import socket
import subprocess
import sys
import time
from functools import partial

import pytest
from celery.contrib.testing.worker import start_worker
from django.db import connections, transaction

from escalations.delivery import DELIVERERS, delivers
from escalations.domain import hooks, outbox, rehearsing
from escalations.models import OutboxMessage
from portal.celery import app, wake_readers, wake_rehearsals, wake_workers
from tests.factories import NINE


@pytest.fixture
def deaf_broker(monkeypatch):
    """A broker that takes connections and never says a word."""
    publish = app.send_task
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"
        with app.connection_for_write(url) as connection:
            monkeypatch.setattr(app, "send_task", partial(publish, connection=connection))
            yield


@pytest.fixture
def rung():
    """A kind of message that only rings a bell; the list holds what it rang for."""
    heard = []
    delivers("test.bell")(lambda message: heard.append(message.payload))
    yield heard
    del DELIVERERS["test.bell"]


def test_the_domain_wakes_the_portals_workers():
    assert (outbox.wake, rehearsing.wake) == (wake_workers, wake_rehearsals)
    assert hooks.wake == wake_readers


def test_a_broker_that_never_answers_costs_a_second_and_no_error(deaf_broker, caplog):
    begun = time.monotonic()
    with caplog.at_level(logging.WARNING, "portal.celery"):
        wake_workers()

    assert time.monotonic() - begun < 2
    assert caplog.messages[0].startswith("No broker; the outbox waits for the next sweep (no. ")


@pytest.mark.broker
@pytest.mark.django_db(transaction=True)
def test_a_committed_message_is_delivered_by_a_worker_at_once(rung):
    """Invariant 7, over the broker of this run."""
    with start_worker(app, perform_ping_check=False, shutdown_timeout=30):
        with transaction.atomic():
            outbox.tell("test.bell", at=NINE, hour=9)
        deadline = time.monotonic() + 20
        while not OutboxMessage.objects.filter(delivered_at__isnull=False).exists():
            assert time.monotonic() < deadline, "nobody was woken"
            time.sleep(0.05)
    connections.close_all()

    assert rung == [{"hour": 9}]


AS_ROOT = """
import os
os.getuid = os.geteuid = os.getgid = os.getegid = lambda: 0
from celery.platforms import check_privileges
from portal.celery import app
check_privileges(app.conf.accept_content)
print(app.conf.accept_content)
"""


def test_root_is_not_told_off_for_what_cannot_happen():
    """Started by root, as in a container: no wall of words, since no task is ever unpickled here."""
    command = [sys.executable, "-W", "error", "-c", AS_ROOT]

    checked = subprocess.run(command, check=False, capture_output=True, text=True)

    assert (checked.stdout, checked.stderr) == ("['json']\n", "")
