"""Where the figures are measured: a database a size, beside the one that DATABASE_URL names."""

import os
import sys
from pathlib import Path

import dj_database_url
import django
import psycopg
from django.core.management import call_command
from psycopg import sql

ROOT = Path(__file__).parent.parent
VAR = ROOT / "var" / "bench"
VAR.mkdir(parents=True, exist_ok=True)
SIZES = (10_000, 100_000, 1_000_000)


def database_name(tickets):
    """The name of the database that holds so many tickets; nothing else is ever filled."""
    return f"handover_bench_{tickets}"


def url_of(tickets):
    """The address of that database, on the server of DATABASE_URL."""
    given = os.environ.get("DATABASE_URL")
    if not given:
        sys.exit("DATABASE_URL names no server. Run it as: python -m portal.embedded python -m bench …")
    before, _, last = given.rpartition("/")
    _, mark, options = last.partition("?")
    return f"{before}/{database_name(tickets)}{mark}{options}"


def make_empty(tickets):
    """Make the database anew."""
    name = sql.Identifier(database_name(tickets))
    with psycopg.connect(**_server(), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))


def exists(tickets):
    with psycopg.connect(**_server(), autocommit=True) as connection:
        row = connection.execute(
            "SELECT FROM pg_database WHERE datname = %s", [database_name(tickets)]
        ).fetchone()
    return row is not None


def enter_filled(tickets):
    """Enter a database that was filled, brought to the present schema; ends the program if there is none."""
    if not exists(tickets):
        sys.exit(f"There is no database of {tickets:,} tickets yet: python -m bench fill --tickets {tickets}")
    enter(tickets)
    call_command("migrate", verbosity=0)


def enter(tickets):
    """Let this process, and what it starts, work on that database."""
    os.environ["DATABASE_URL"] = url_of(tickets)
    os.environ.setdefault("HANDOVER_ENV", "development")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    django.setup()


def _server():
    found = dj_database_url.parse(os.environ["DATABASE_URL"])
    parts = {
        "host": found["HOST"],
        "port": found["PORT"],
        "user": found["USER"],
        "password": found["PASSWORD"],
    }
    options = {name: value for name, value in found.get("OPTIONS", {}).items() if isinstance(value, str)}
    return {"dbname": "postgres", **{name: value for name, value in parts.items() if value}, **options}
