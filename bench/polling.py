"""How many open pages the portal carries: python -m bench poll --tickets 100000 --pages 200."""

import json
import shutil
import sys
import time
from dataclasses import dataclass
from urllib.request import Request, urlopen

from . import place

EVERY = 3.8  # seconds between two questions of an open page, see static/js/live.js
HEAD = (
    f"{'what is polled':18} {'pages':>6} {'req/s':>8} {'needed':>8} {'p50 ms':>8} {'p99 ms':>8} {'carries':>8}"
    f" {'database ms/poll':>17} {'load when needed':>17}"
)
ACTIVE = "SELECT active_time FROM pg_stat_database WHERE datname = current_database()"
REPORTED = 1.5  # seconds after which a connection has told the database what it did


@dataclass(frozen=True)
class Polled:
    """One question of an open page, and who asks it."""

    name: str
    path: str
    who: str


def polled(facts):
    yield Polled("my work", "/live/work/", "technician")
    yield Polled("ticket, 4 notes", f"/live/tickets/{facts['short']}/", "technician")
    yield Polled("ticket, 400 notes", f"/live/tickets/{facts['long']}/", "technician")
    yield Polled("queue of 5,000", "/live/queue/", "senior")


def poll(tickets, *, pages, seconds):
    """Print a row for each question: answers a second, how many pages that carries, and what the database has to do.

    Returns 0 unless an answer was another one than 304.
    """
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (on Debian: apt-get install wrk).")
    place.enter_filled(tickets)
    from . import firm
    from .serving import serving

    facts = json.loads((place.VAR / f"{tickets}.json").read_text())
    failed = 0
    with serving("portal.wsgi") as server:
        print(HEAD)
        for one in polled(facts):
            mine = firm.headers(one.who)["Cookie"]
            headers = {"Cookie": mine, "If-None-Match": _mark(server.url + one.path, mine)}
            before = _active()
            told = server.load(one.path, headers, connections=pages, seconds=seconds, expects=304)
            failed += told["errors"]
            print(_line(one.name, pages, told, _active() - before), flush=True)
    return 1 if failed else 0


def _mark(url, mine):
    """The mark of what the page shows: with it, the answer is 304."""
    with urlopen(Request(url, headers={"Cookie": mine}), timeout=60) as answer:  # noqa: S310
        return answer.headers["ETag"]


def _active():
    """Milliseconds that the database's connections have worked in all; without other users those of the server."""
    from django.db import connection

    time.sleep(REPORTED)
    with connection.cursor() as cursor:
        cursor.execute(ACTIVE)
        return cursor.fetchone()[0]


def _line(name, pages, told, active):
    """The load is the share of one processor that the database works for as many polls as these pages make."""
    rate, needed = told["requests"] / told["seconds"], pages / EVERY
    each = active / max(told["requests"], 1)
    times = f"{told['p50']:8.1f} {told['p99']:8.1f}"
    load = f"{each:17.2f} {each * needed / 1000:17.0%}"
    return f"{name:18} {pages:6} {rate:8.1f} {needed:8.1f} {times} {rate * EVERY:8.0f} {load}"
