"""How fast a helpdesk comes in: `python -m portal.embedded python -m bench helpdesk --tickets 30000`.

A made-up Freshdesk with four conversations a ticket runs in a process of its own. `sync_helpdesk` is interrupted three
times on its way and run again until it is caught up; rows per second and the largest memory are printed, and whether
everything is there once. It fills the database that DATABASE_URL names: give it one of its own.
"""

import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

CONVERSATIONS, CUTS = 4, 3
ROOT = Path(__file__).parent.parent
LIMIT_MB = 300


def run(tickets):
    """Exit status: 0 if all came in once, within the memory."""
    from tests.helpdesks.serving import Remote

    with _helpdesk(tickets) as (process, url):
        far = Remote(url)
        _manage("migrate", "--verbosity", "0")
        name = f"bench{int(time.time())}"
        _manage(
            "add_helpdesk",
            name,
            "--kind",
            "freshdesk",
            "--url",
            url,
            "--api-key",
            "fresh-key",
            "--allow-private-address",
        )
        began = time.perf_counter()
        for cut in range(CUTS):
            _sync(name, kill_after=max(5.0, tickets / 3000) * (cut + 1) / 2)
        status = _sync(name)
        seconds = time.perf_counter() - began
        calls = far.number_of_calls()
        process.terminate()
    there = _counts(name)
    wanted = {"ticket": tickets, "note": tickets * CONVERSATIONS}
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{tickets:,} tickets with {wanted['note']:,} conversations in {seconds:,.0f} s, {calls:,} calls")
    print(f"{sum(wanted.values()) / seconds:,.0f} rows/s, interrupted {CUTS} times, at most {peak:,.0f} MB")
    print(f"here: {there}; wanted: {wanted}")
    return int(status != 0 or there != wanted)


def _counts(name):
    from escalations.models import RemoteRecord

    rows = RemoteRecord.objects.filter(source=name)
    return {type: rows.filter(type=type).count() for type in ("ticket", "note")}


class _helpdesk:
    def __init__(self, tickets):
        self.tickets = tickets

    def __enter__(self):
        command = [sys.executable, "-m", "bench.helpdesk", str(self.tickets)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        url = re.search(r"http://\S+", self.process.stdout.readline())[0]
        return self.process, url

    def __exit__(self, *failure):
        self.process.kill()
        self.process.wait()


def _manage(*words, **options):
    command = [sys.executable, "manage.py", *words]
    return subprocess.run(command, cwd=ROOT, check=True, **options)


def _sync(name, kill_after=None):
    """The exit status of a run; one that is killed after so many seconds says nothing."""
    process = subprocess.Popen([sys.executable, "manage.py", "sync_helpdesk", name], cwd=ROOT)
    try:
        return process.wait(timeout=kill_after)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        return process.wait()


def serve(tickets):
    """A Freshdesk with history, until it is stopped."""
    from datetime import UTC, datetime, timedelta

    from tests.helpdesks.freshdesk import Freshdesk

    with Freshdesk() as fresh:
        people = [fresh.add_contact(f"Contact {n}", f"contact{n}@example.org") for n in range(1000)]
        start = datetime.now(UTC) - timedelta(days=730)
        step = timedelta(days=725) / tickets
        for n in range(tickets):
            at = start + n * step
            id = fresh.add_ticket(
                f"Ticket {n}: the VPN drops", requester_id=people[n % 1000], created_at=at, updated_at=at
            )
            for m in range(CONVERSATIONS):
                fresh.add_note(
                    id, f"Note {m} of ticket {n}: looked at port {n % 48}.", at=at, private=m % 2 == 0
                )
        print(fresh.url, flush=True)
        signal.pause()


if __name__ == "__main__":
    serve(int(sys.argv[1]))
