"""Whether this process is alive, and whether it can serve."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import psycopg
from django.contrib.auth.decorators import login_not_required
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.loader import MigrationLoader
from django.http import HttpResponse, JsonResponse
from kombu.exceptions import KombuError

from portal.celery import app

PATIENCE = 1  # seconds for each answer

# One pool each: a broker that accepts and never answers must not make the database look down.
database_probes = ThreadPoolExecutor(max_workers=2, thread_name_prefix="readyz-database")
broker_probes = ThreadPoolExecutor(max_workers=2, thread_name_prefix="readyz-broker")


@login_not_required
def healthz(request):
    """Answer as long as the process lives; asks nothing else."""
    return HttpResponse("ok\n", content_type="text/plain")


@login_not_required
def readyz(request):
    """Say what is there; 503 only where no page could be served: no database, or one of another version."""
    applied = database_probes.submit(applied_migrations)
    broker = broker_probes.submit(broker_answers)
    rows = outcome(applied)
    report = {
        "database": "down" if rows is None else "up",
        "broker": "up" if outcome(broker) else "down",
        "migrations": "unknown" if rows is None else "unapplied" if known_migrations() - rows else "applied",
    }
    ready = report["migrations"] == "applied"
    return JsonResponse(report, status=200 if ready else 503)


def outcome(probe):
    """Return what a probe found, or None where it failed or kept us waiting."""
    try:
        return probe.result(timeout=PATIENCE)
    except (OSError, psycopg.Error, KombuError):
        return None


def parameters():
    """Return where the database is, without the pool: it would keep us waiting."""
    known = ("dbname", "user", "password", "host", "port", "sslmode")
    found = connections[DEFAULT_DB_ALIAS].get_connection_params()
    return {name: found[name] for name in known if name in found}


def applied_migrations():
    """Return the migrations the database has had, over a connection of our own."""
    with psycopg.connect(**parameters(), connect_timeout=PATIENCE) as connection:
        connection.execute(f"SET statement_timeout = '{PATIENCE}s'")
        try:
            return set(connection.execute("SELECT app, name FROM django_migrations").fetchall())
        except psycopg.errors.UndefinedTable:
            return set()


@cache
def known_migrations():
    """Return the migrations this program was written for; they change only with the program."""
    return set(MigrationLoader(None).disk_migrations)


def broker_answers():
    with app.connection_for_read(connect_timeout=PATIENCE) as connection:
        connection.ensure_connection(max_retries=1, interval_start=0, timeout=PATIENCE)
        return connection.connected
