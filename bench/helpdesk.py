"""How fast a helpdesk comes in: `python -m portal.embedded python -m bench helpdesk --tickets 30000`.

A made-up Freshdesk with four conversations a ticket runs in a process of its own. `sync_helpdesk` is killed three
times on its way (kill -9 after a quarter, a half and three quarters) and run again until it is caught up. Printed are
rows per second, the largest memory, whose processor time it was, and whether everything is there once. It fills the
database that DATABASE_URL names: give it one of its own.
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

    with _helpdesk(tickets) as (process, url, before_it_served):
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
        began, used = time.perf_counter(), _used()
        for cut in range(CUTS):
            _sync_until(name, tickets * (cut + 1) // (CUTS + 1))
        status = _sync(name)
        seconds, own = time.perf_counter() - began, _used() - used
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        calls = far.number_of_calls()
        process.terminate()
        process.wait()
        theirs = _used() - used - own - before_it_served
    there = _counts(name)
    wanted = {"ticket": tickets, "note": tickets * CONVERSATIONS}
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{tickets:,} tickets with {wanted['note']:,} conversations in {seconds:,.0f} s, {calls:,} calls")
    print(f"{sum(wanted.values()) / seconds:,.0f} rows/s, killed {CUTS} times, at most {peak:,.0f} MB")
    print(f"processor: {own:,.0f} s of the import, {theirs:,.0f} s of the made-up helpdesk; load {load}")
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
        url, before_it_served = re.search(r"(http://\S+) (\S+)", self.process.stdout.readline()).groups()
        return self.process, url, float(before_it_served)

    def __exit__(self, *failure):
        self.process.kill()
        self.process.wait()


def _manage(*words, **options):
    command = [sys.executable, "manage.py", *words]
    return subprocess.run(command, cwd=ROOT, check=True, **options)


def _sync(name):
    """The exit status of a run."""
    return _begun(name).wait()


def _sync_until(name, tickets):
    """Kill a run once so many tickets are there, in the middle of whatever it does."""
    process = _begun(name)
    while process.poll() is None and _counts(name)["ticket"] < tickets:
        time.sleep(0.5)
    process.kill()
    process.wait()


def _begun(name):
    return subprocess.Popen([sys.executable, "manage.py", "sync_helpdesk", name], cwd=ROOT)


def _used():
    """Seconds of processor time of the processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
        print(fresh.url, time.process_time(), flush=True)
        signal.pause()


if __name__ == "__main__":
    serve(int(sys.argv[1]))
