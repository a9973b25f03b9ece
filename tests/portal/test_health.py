"""Whether the health pages tell the truth, to anybody, in time."""

import socket
import time
from contextlib import contextmanager

import pytest

from portal.celery import app
from portal.health import known_migrations

READY = {"database": "up", "broker": "up", "migrations": "applied"}


@pytest.fixture(autouse=True)
def broker():
    """A broker that always answers, so that each test takes away one thing only."""
    with named(app.conf, broker_read_url="memory://"):
        yield


@contextmanager
def named(conf, **values):
    before = {name: conf.get(name) for name in values}
    conf.update(values)
    yield
    conf.update(before)


def nowhere():
    """A port of this machine where nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def test_alive_is_told_to_anybody_and_asks_nothing(client):
    response = client.get("/healthz")

    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_ready_names_each_part(client):
    response = client.get("/readyz")

    assert (response.status_code, response.json()) == (200, READY)


@pytest.mark.django_db
def test_ready_without_a_broker_because_the_outbox_waits(client):
    with named(app.conf, broker_read_url=f"redis://127.0.0.1:{nowhere()}/0"):
        response = client.get("/readyz")

    assert (response.status_code, response.json()) == (200, READY | {"broker": "down"})


@pytest.mark.django_db
def test_a_broker_that_never_answers_is_down_within_its_second(client):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        app.conf.broker_read_url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"
        begun = time.monotonic()
        response = client.get("/readyz")

    assert (response.status_code, response.json()) == (200, READY | {"broker": "down"})
    assert time.monotonic() - begun < 2


@pytest.mark.django_db
def test_not_ready_with_a_migration_to_apply(client, monkeypatch):
    monkeypatch.setattr(
        "portal.health.known_migrations", lambda: known_migrations() | {("escalations", "9999")}
    )

    response = client.get("/readyz")

    assert (response.status_code, response.json()) == (503, READY | {"migrations": "unapplied"})


@pytest.mark.django_db
def test_not_ready_without_a_database(client, settings, monkeypatch):
    elsewhere = {"host": "127.0.0.1", "port": nowhere(), "dbname": "none", "user": "none"}
    monkeypatch.setattr("portal.health.parameters", lambda: elsewhere)

    response = client.get("/readyz")

    assert (response.status_code, response.json()) == (
        503,
        {"database": "down", "broker": "up", "migrations": "unknown"},
    )


@pytest.mark.broker
@pytest.mark.django_db
def test_ready_on_the_broker_of_this_run(client, settings):
    with named(app.conf, broker_read_url=settings.CELERY_BROKER_URL):
        response = client.get("/readyz")

    assert response.json() == READY
