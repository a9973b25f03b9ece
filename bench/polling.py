"""How many open pages the portal carries: python -m bench poll --tickets 100000 --pages 200."""

import json
import shutil
import sys
from dataclasses import dataclass
from urllib.request import Request, urlopen

from . import place

EVERY = 3.8  # seconds between two questions of an open page, see static/js/live.js
HEAD = f"{'what is polled':22} {'pages':>6} {'req/s':>8} {'needed':>8} {'p50 ms':>8} {'p99 ms':>8} {'carries':>8}"


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
    """Print a row for each question: answers a second, and how many pages that would keep up; 0 unless one failed."""
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (on Debian: apt-get install wrk).")
    if not place.exists(tickets):
        sys.exit(f"There is no database of {tickets:,} tickets yet: python -m bench fill --tickets {tickets}")
    place.enter(tickets)
    from .run import session_of
    from .serving import serving

    facts = json.loads((place.VAR / f"{tickets}.json").read_text())
    failed = 0
    with serving("portal.wsgi") as server:
        print(HEAD)
        for one in polled(facts):
            mine = session_of(one.who)
            headers = {"Cookie": mine, "If-None-Match": _mark(server.url + one.path, mine)}
            told = server.load(one.path, mine, connections=pages, seconds=seconds, headers=headers)
            failed += told["errors"]
            print(_line(one.name, pages, told))
    return 1 if failed else 0


def _mark(url, mine):
    """The mark of what the page shows: with it, the answer is 304."""
    with urlopen(Request(url, headers={"Cookie": mine}), timeout=60) as answer:  # noqa: S310
        return answer.headers["ETag"]


def _line(name, pages, told):
    rate = told["requests"] / told["seconds"]
    times = f"{told['p50']:8.1f} {told['p99']:8.1f}"
    return f"{name:22} {pages:6} {rate:8.1f} {pages / EVERY:8.1f} {times} {rate * EVERY:8.0f}"
