"""One line a request and a task, and what Prometheus counts of it: names of routes, never words of people."""

import json
import logging
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from django.db import connections
from django.urls import reverse
from django.utils import timezone

from escalations import tasks
from escalations.models import Helpdesk, SyncRun
from portal.services import free_port
from tests.factories import EscalationFactory, HelpdeskFactory, OutboxMessageFactory
from tests.firm import Firm
from tests.management.test_receive_mail import database

ROOT = Path(__file__).parents[2]
CANARY = "Zyzzyva"


def figures(text):
    """{“name{labels}”: value} of what Prometheus is told."""
    pairs = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in pairs}


def now(client):
    return figures(client.get("/metrics").content.decode())


@pytest.mark.django_db
def test_a_request_is_one_line_with_its_facts(client, caplog):
    client.force_login(Firm().technician)

    with caplog.at_level(logging.INFO, "portal.requests"):
        client.get(reverse("web:tickets"), {"q": CANARY})

    (record,) = caplog.records
    ms, queries = record.facts.pop("ms"), record.facts.pop("queries")
    assert record.facts == {"method": "GET", "route": "web:tickets", "status": 200}
    assert (0 < ms < 60_000, 1 < queries < 20) == (True, True)
    assert CANARY not in caplog.text


@pytest.mark.parametrize(
    ("method", "path", "told"),
    [
        ("get", f"/{CANARY}/", {"method": "GET", "route": "none", "status": 404}),
        ("get", "/static/nothing.css", {"method": "GET", "route": "static", "status": 404}),
        ("generic", "/healthz", {"method": "other", "route": "healthz", "status": 200}),
    ],
)
@pytest.mark.django_db
def test_what_strangers_make_up_is_no_name(client, caplog, method, path, told):
    """A made-up method or address would be a new label each."""
    ask = getattr(client, method)
    with caplog.at_level(logging.DEBUG, "portal.requests"):
        ask(CANARY.upper(), path) if method == "generic" else ask(path)

    assert told.items() <= caplog.records[0].facts.items()
    assert CANARY not in caplog.text


@pytest.mark.django_db
def test_a_task_is_one_line_with_its_facts(caplog):
    with caplog.at_level(logging.INFO, "portal.task_lines"):
        tasks.sweep_outbox.apply(task_id="7f3a")

    (record,) = [one for one in caplog.records if one.name == "portal.task_lines"]
    assert record.getMessage().startswith("sweep_outbox success in ")
    assert record.facts["queries"] >= 1


@pytest.mark.django_db
def test_a_task_that_fails_is_a_warning(caplog, monkeypatch):
    monkeypatch.setattr("escalations.delivery.empty", lambda at: 1 / 0)
    with caplog.at_level(logging.INFO, "portal.task_lines"):
        tasks.sweep_outbox.apply()

    (record,) = [one for one in caplog.records if one.name == "portal.task_lines"]
    told = (record.levelname, record.facts["state"], record.facts["error"])
    assert told == ("WARNING", "failure", "ZeroDivisionError")


@pytest.mark.parametrize("path", ["/tickets/", "/api/v1/tickets/"])
@pytest.mark.django_db
def test_a_request_that_breaks_names_the_kind_of_error_alone(client, caplog, monkeypatch, path):
    client.raise_request_exception = False
    monkeypatch.setattr("escalations.web.middleware.Moment.clock", staticmethod(lambda: {}[CANARY]))
    with caplog.at_level(logging.INFO, "portal.requests"):
        client.get(path)

    (record,) = [one for one in caplog.records if one.name == "portal.requests"]
    facts = {"route": "none", "status": 500, "error": "KeyError"}
    assert (record.levelname, record.facts | facts) == ("ERROR", record.facts)
    assert record.getMessage().endswith(", error: KeyError")
    assert CANARY not in record.getMessage()


@pytest.mark.django_db
def test_requests_are_counted_by_route_and_status(client):
    client.get("/nowhere/")
    before = now(client)
    client.get("/nowhere/")
    after = now(client)

    name = 'handover_requests_total{method="GET",route="none",status="404"}'
    assert after[name] - before[name] == 1
    counted = 'handover_request_seconds_count{route="none"}'
    assert after[counted] - before[counted] == 1


@pytest.mark.django_db
def test_the_queue_is_told_by_status_and_age(client):
    moment = timezone.now()
    for status in ("draft", "queued", "queued", "accepted", "resolved"):
        EscalationFactory(status=status, queued_at=moment - timedelta(hours=2), accept_by=moment)

    told = now(client)

    statuses = {"draft": 1, "queued": 2, "accepted": 1, "sent_back": 0}
    assert {name: told[f'handover_escalations{{status="{name}"}}'] for name in statuses} == statuses
    assert 7200 <= told["handover_queue_oldest_seconds"] < 7300
    assert told["handover_queue_overdue"] == 2


@pytest.mark.django_db
def test_the_outbox_is_told_with_its_lag(client):
    moment = timezone.now()
    OutboxMessageFactory(created_at=moment - timedelta(minutes=5))
    OutboxMessageFactory(created_at=moment, due_at=moment + timedelta(hours=1), failing_since=moment)
    OutboxMessageFactory(created_at=moment, given_up_at=moment)
    OutboxMessageFactory(created_at=moment - timedelta(days=1), delivered_at=moment)

    told = now(client)

    assert 300 <= told["handover_outbox_lag_seconds"] < 400
    names = ("waiting", "failing", "given_up")
    assert [told[f"handover_outbox_{name}"] for name in names] == [2, 1, 1]


@pytest.mark.django_db
def test_each_helpdesk_is_told_with_its_lag(client):
    moment = timezone.now()
    fresh = HelpdeskFactory(name="acme", synced_at=moment - timedelta(minutes=1))
    HelpdeskFactory(name="old", connected_at=moment - timedelta(hours=1), state=Helpdesk.State.PAUSED)
    for trouble in ("", "They are away."):
        SyncRun.objects.create(helpdesk=fresh, began_at=moment, ended_at=moment, trouble=trouble)

    told = now(client)

    assert 60 <= told['handover_sync_lag_seconds{helpdesk="acme"}'] < 100
    assert 3600 <= told['handover_sync_lag_seconds{helpdesk="old"}'] < 3700
    assert [told[f'handover_sync_active{{helpdesk="{name}"}}'] for name in ("acme", "old")] == [1, 0]
    assert [told[f'handover_sync_trouble{{helpdesk="{name}"}}'] for name in ("acme", "old")] == [1, 0]


@pytest.mark.django_db
def test_a_quiet_portal_waits_for_nothing(client):
    told = now(client)

    assert [told[f"handover_{name}_seconds"] for name in ("queue_oldest", "outbox_lag")] == [0, 0]
    assert told["handover_database_up"] == 1


def test_without_a_database_that_is_what_is_told(client, monkeypatch):
    """pytest-django refuses every query here, and so the database is as good as away."""
    monkeypatch.setattr("portal.gauges.hurried", away)

    told = now(client)

    assert told["handover_database_up"] == 0
    assert not any(name.startswith("handover_outbox") for name in told)


@contextmanager
def away():
    from django.db import OperationalError

    raise OperationalError("away")
    yield


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("token", "asked", "status"),
    [
        ("", {}, 200),
        ("", {"REMOTE_ADDR": "10.1.2.3"}, 404),
        ("", {"HTTP_X_FORWARDED_FOR": "10.1.2.3"}, 404),
        ("abc", {}, 404),
        ("abc", {"HTTP_AUTHORIZATION": "Bearer ab"}, 404),
        ("abc", {"HTTP_AUTHORIZATION": "Bearer abc", "REMOTE_ADDR": "10.1.2.3"}, 200),
    ],
)
def test_metrics_are_for_the_token_or_for_this_machine(client, settings, token, asked, status):
    settings.METRICS_TOKEN = token

    assert client.get("/metrics", **asked).status_code == status


def test_behind_a_proxy_only_the_token_counts(client, settings):
    settings.BEHIND_PROXY = True

    assert client.get("/metrics").status_code == 404


@contextmanager
def gunicorn(folder, *, workers=2, **variables):
    """(address, file of its log) of a web server of so many processes on the tests' database."""
    port, log = free_port(), folder / "log"
    command = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--bind", f"127.0.0.1:{port}"]
    command += ["--workers", str(workers), "--threads", "2", "--no-control-socket"]
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=ROOT, env=os.environ | variables, stderr=output, stdout=output)
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz", server)
        yield f"http://127.0.0.1:{port}", log
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def wait_for(url, server):
    deadline = time.monotonic() + 60
    while server.poll() is None and time.monotonic() < deadline:
        try:
            return ask(url)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("The server does not answer.")


def ask(url, data=None, headers=None):
    try:
        with urlopen(Request(url, data=data, headers=headers or {}), timeout=20) as answer:  # noqa: S310 - our own server
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.django_db(transaction=True)
def test_two_processes_count_together_and_log_json_that_names_nobody(tmp_path):
    connections.close_all()
    variables = {
        "DATABASE_URL": database(),
        "LOG_FORMAT": "json",
        "PROMETHEUS_MULTIPROC_DIR": str(tmp_path / "counts"),
    }
    with gunicorn(tmp_path, **variables) as (url, log):
        for number in range(12):
            assert ask(f"{url}/{CANARY}-{number}/?q={CANARY}")[0] == 404
        assert ask(f"{url}/sign-in/?next=/{CANARY}/", data=f"username={CANARY}".encode())[0] == 403
        told = figures(ask(f"{url}/metrics")[1])

    assert told['handover_requests_total{method="GET",route="none",status="404"}'] == 12
    assert told['handover_requests_total{method="POST",route="web:sign_in",status="403"}'] == 1
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert CANARY not in log.read_text()
    assert [line["route"] for line in lines if line["logger"] == "portal.requests"] == ["none"] * 12 + [
        "web:sign_in"
    ]
    forbidden = [line["message"] for line in lines if line["logger"] == "django.security.csrf"]
    assert [re.sub(r"\(.*\)", "(…)", message) for message in forbidden] == ["Forbidden (…): /sign-in/"]
    assert len({line["request_id"] for line in lines} - {"-"}) == 13


@pytest.mark.parametrize(("pool", "error"), [("", "OperationalError"), ("3", "PoolTimeout")])
def test_with_the_database_away_a_request_is_one_line_and_the_trace_is_told_once(tmp_path, pool, error):
    """Of pages and programs, signed in or not; `/readyz` and the metrics say what they always say."""
    nobody = f"postgres://{CANARY}@127.0.0.1:{free_port()}/handover"
    variables = {"DATABASE_URL": nobody, "DATABASE_POOL": pool, "LOG_FORMAT": "json"}
    known = {"Cookie": f"handover_session={CANARY * 2}", "Authorization": f"Token {CANARY * 8}"}
    paths = ["/", f"/tickets/?q={CANARY}", "/api/v1/tickets/", "/admin/"]
    with gunicorn(tmp_path, workers=1, **variables) as (url, log):
        statuses = {ask(f"{url}{path}", headers=known)[0] for path in paths for _ in range(2)}
        ready, told = ask(f"{url}/readyz"), figures(ask(f"{url}/metrics")[1])

    assert statuses == {503}
    assert (ready[0], json.loads(ready[1])["database"], told["handover_database_up"]) == (503, "down", 0)
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert CANARY not in log.read_text().replace(f"user={CANARY}", "")
    of_requests = [line for line in lines if line["request_id"] != "-" and "trace" not in line]
    assert [line["logger"] for line in of_requests if line["logger"] != "django.request"] == [
        "portal.requests"
    ] * 8
    assert {line["error"] for line in of_requests if line["logger"] == "portal.requests"} == {error}
    assert len({line["request_id"] for line in of_requests if line["logger"] == "portal.requests"}) == 8
    assert [line["message"] for line in of_requests if line["logger"] == "django.request"] == [
        "Service Unavailable: /readyz"
    ]
    assert [line["logger"] for line in lines if "trace" in line] == ["django.request"]
    of_pool = [line["message"][:16] for line in lines if line["logger"] == "psycopg.pool"]
    assert len(of_pool) == len(set(of_pool))
