"""What every operation makes the processor do, beside its floor: python -m bench processor --tickets 5000.

Both are asked in one process, one after the other. The calls that Python makes are counted, which are the same on every
machine whatever else it does: so they can fail a build. The time that the processor worked is printed beside them; the
database, which does the same for both, is in neither.
"""

import json
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass

from . import place

LEAST, SECONDS = 3, 1.0


def measure(tickets, *, only="", most=None):
    """Print milliseconds and calls of ours and of the floor, and their ratios; 1 if calls are above `most` times."""
    place.enter_filled(tickets)
    facts = json.loads((place.VAR / f"{tickets}.json").read_text())
    heads = f"{'ours ms':>8} | {'floor ms':>8} | {'ratio':>6} | {'calls':>8} | {'floor':>8} | {'ratio':>6}"
    print(f"| {'operation':24} | queries | {heads} |")
    print(f"| {'-' * 24} | ------: | -------: | -------: | -----: | -------: | -------: | -----: |")
    over = 0
    for one in measured(tickets, facts, only=only):
        is_over = one.queries > one.operation.budget.queries or (most and one.ratio > most)
        over += bool(is_over)
        times = f"{one.time:8.1f} | {one.floor_time:8.1f} | {one.time / one.floor_time:6.2f}"
        calls = f"{one.calls:8,} | {one.floor_calls:8,} | {one.ratio:6.2f}"
        end = " OVER" if is_over else ""
        print(f"| {one.operation.name:24} | {one.queries:7} | {times} | {calls} |{end}", flush=True)
    return 1 if over else 0


@dataclass(frozen=True)
class Measured:
    """The least of each: milliseconds that the processor worked, and calls that Python made."""

    operation: object
    queries: int
    time: float
    calls: int
    floor_time: float
    floor_calls: int

    @property
    def ratio(self):
        """Of the calls."""
        return self.calls / self.floor_calls


def measured(tickets, facts, *, only="", but=None, seconds=SECONDS):
    """A Measured for each operation that only reads, in the database this process works on; `but` leaves some out."""
    from . import firm, floor, recording
    from .operations import FORM, operations

    asked = (one for one in operations(facts, firm.ids(tickets)) if one.kind != FORM)
    wanted = [one for one in asked if only in one.name and not (but and but in one.name)]
    recorded = [recording.record(one, firm.person(one.who)) for one in wanted]
    floor.keep(recorded)
    for number, one in enumerate(wanted):
        ours = _least(recording.client_of(firm.person(one.who)), one.path, seconds)
        with as_floor():
            least = _least(recording.client_of(firm.person(one.who)), f"/{number}/", seconds)
        yield Measured(one, recorded[number]["queries"], *ours, *least)


def _least(client, path, seconds):
    """The least time and the fewest calls; the first answer of all warms what is kept: addresses, templates, texts."""
    _time(client, path)
    calls = [_calls(client, path) for _ in range(LEAST)]
    until = time.monotonic() + seconds
    times = [_time(client, path)]
    while time.monotonic() < until:
        times.append(_time(client, path))
    return min(times), min(calls)


def _time(client, path):
    began = time.process_time()
    answer = client.get(path)
    spent = (time.process_time() - began) * 1000
    assert answer.status_code == 200, path
    return spent


def _calls(client, path):
    """How many functions were called for one answer, Python's own and those written in C."""
    counted = {"call": 0, "c_call": 0}

    def count(frame, event, argument):
        if event in counted:
            counted[event] += 1

    sys.setprofile(count)
    try:
        answer = client.get(path)
    finally:
        sys.setprofile(None)
    assert answer.status_code == 200, path
    return sum(counted.values())


@contextmanager
def as_floor():
    """The floor's addresses and middleware in this process."""
    from django.test import override_settings

    from . import floor_settings

    with override_settings(ROOT_URLCONF="bench.floor", MIDDLEWARE=floor_settings.LEAST):
        yield
