"""The measuring itself: a small database is filled, and an operation is measured against its floor."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.db import connection

ROOT = Path(__file__).parents[2]
TICKETS = 300


def bench(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "bench", *arguments],
        cwd=ROOT,
        env={**os.environ, "HANDOVER_ENV": "test"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def filled(django_db_setup):
    """A small database on the test's own server; gone afterwards."""
    told = connection.settings_dict
    server = {"host": told["HOST"], "port": told["PORT"], "user": told["USER"], "password": told["PASSWORD"]}
    done = bench("fill", "--tickets", str(TICKETS))
    yield done
    server = {name: value for name, value in server.items() if value}
    with psycopg.connect(dbname="postgres", autocommit=True, **server) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS handover_bench_{TICKETS} WITH (FORCE)")


def test_list_is_measured_against_its_floor(filled):
    if not shutil.which("wrk"):
        pytest.skip("wrk is not installed (on Debian: apt-get install wrk)")

    told = bench("run", "--tickets", str(TICKETS), "--rounds", "1", "--only", "API, tickets")

    assert "300 tickets, 1,600 notes" in filled.stdout
    assert told.returncode == 0, told.stderr
    rows = [line.split("|") for line in told.stdout.splitlines() if line.startswith("| API, tickets")]
    assert [(row[2].strip(), float(row[9]) > 0) for row in rows] == [("1", True), ("8", True)]
    assert "Wrong answers: 0." in told.stdout


@pytest.mark.long
def test_open_pages_are_counted_by_what_they_ask(filled):
    if not shutil.which("wrk"):
        pytest.skip("wrk is not installed (on Debian: apt-get install wrk)")

    told = bench("poll", "--tickets", str(TICKETS), "--pages", "8", "--seconds", "1")

    assert told.returncode == 0, told.stderr
    rows = told.stdout.splitlines()[1:]
    assert [row[:22].strip() for row in rows] == [
        "my work",
        "ticket, 4 notes",
        "ticket, 400 notes",
        "queue of 5,000",
    ]
    assert all(float(row.split()[-5]) > 0 for row in rows)


def test_size_that_was_not_filled_is_said():
    missing = bench("run", "--tickets", "7")

    assert missing.returncode == 1
    assert "wrk" in missing.stderr or "bench fill --tickets 7" in missing.stderr
