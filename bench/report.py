"""What was measured, as a table that can be pasted, and kept to be compared with another size."""

import json
import os
import subprocess
from datetime import UTC, datetime

from . import place

COLUMNS = ("req/s", "p50 ms", "p95 ms", "p99 ms", "queries", "floor ms", "ratio", "budget")
MOST_MEGABYTES, MOST_GROWTH = 150, 1.2


class Report:
    """The rows of one run; `failed` and `over` say whether something was wrong."""

    def __init__(self, tickets):
        self.tickets, self.rows, self.memories = tickets, [], []
        self.load = os.getloadavg()[0]
        self.failed, self.over = 0, []

    def head(self):
        when, commit = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", _commit()
        print(
            f"{self.tickets:,} tickets, {when}, {commit}, {os.cpu_count()} cores, load before {self.load:.1f}"
        )
        print()
        print(f"| {'operation':24} | at once |" + "".join(f" {name:>8} |" for name in COLUMNS))
        print(f"| {'-' * 24} | ------: |" + " -------: |" * len(COLUMNS))

    def row(self, name, at_once, measured, queries, budget):
        """One line; marked where it is over its budget, or where an answer was not the right one."""
        over = _over(measured.get("ratio"), queries, budget)
        kept = {"name": name, "at_once": at_once, "queries": queries, "over": over, **measured}
        self.rows.append(kept)
        self.failed += measured.get("errors", 0)
        self.over += [f"{name}, {at_once} at once: {over}"] if over else []
        times = "".join(_cell(measured.get(one)) for one in ("rate", "p50", "p95", "p99"))
        ratio, said = _cell(measured.get("ratio"), 2), "OVER" if over else _said(budget)
        wrong = f" {measured['errors']} wrong answers" if measured.get("errors") else ""
        line = f"| {name:24} | {at_once:7} |{times}{_cell(queries, 0)}{_cell(measured.get('floor'))}{ratio}"
        print(f"{line} {said:>8} |{wrong}", flush=True)

    def memory(self, ours, floor):
        self.memories.append((ours.answered, ours.megabytes(), floor.megabytes()))

    def within(self, rows):
        """Rows of what is no request: (name, milliseconds, queries or None, what the budget says, whether over)."""
        for name, milliseconds, queries, said, over in rows:
            self.over += [f"{name}: {said}"] if over else []
            cells = f"{_cell(None)}{_cell(milliseconds)}{_cell(None) * 2}{_cell(queries, 0)}{_cell(None) * 2}"
            print(f"| {name:24} |       1 |{cells} {'OVER' if over else said:>8} |")

    def foot(self):
        """Memory, what is over budget, and the figures into a file."""
        print()
        steps = [self.memories[round(part * (len(self.memories) - 1) / 4)] for part in range(5)]
        told = ", ".join(f"{mine:.0f} MB after {answered:,}" for answered, mine, _ in dict.fromkeys(steps))
        print(
            f"Memory of the larger worker (budget {MOST_MEGABYTES} MB): {told} requests;"
            f" the floor's {steps[-1][2]:.0f} MB."
        )
        if steps[-1][1] > MOST_MEGABYTES:
            self.over.append(f"memory: {steps[-1][1]:.0f} MB")
        print(f"Over budget: {'; '.join(self.over) or 'nothing'}. Wrong answers: {self.failed}.")
        print(f"Load after: {os.getloadavg()[0]:.1f}.")
        _file(self.tickets).write_text(json.dumps({"rows": self.rows, "commit": _commit()}))


def growth(small, large):
    """Print how each operation and its floor grow from one size to the other; 0 unless ours grows more."""
    before, after = (_kept(small), _kept(large))
    print(f"| {'operation':24} | at once | {small:>9,} | {large:>9,} |   growth | floor's | ours ÷ floor's |")
    print(f"| {'-' * 24} | ------: | --------: | --------: | -------: | ------: | -------------: |")
    over = []
    for key in (key for key in before if key in after):
        ours, floors = (after[key][name] / before[key][name] for name in ("p50", "floor"))
        beside = after[key]["ratio"] / before[key]["ratio"]
        over += [f"{key[0]}, {key[1]} at once"] if beside > MOST_GROWTH else []
        times = " |".join(f" {one[key]['p50']:6.1f} ms" for one in (before, after))
        mark = " OVER" if beside > MOST_GROWTH else ""
        print(f"| {key[0]:24} | {key[1]:7} |{times} | {ours:8.2f} | {floors:7.2f} | {beside:14.2f} |{mark}")
    print(f"\nOver the budget of {MOST_GROWTH}: {', '.join(over) or 'nothing'}.")
    return 1 if over else 0


def _kept(tickets):
    rows = json.loads(_file(tickets).read_text())["rows"]
    return {(row["name"], row["at_once"]): row for row in rows}


def _over(ratio, queries, budget):
    """In words, what is over the budget; "" if nothing is."""
    over = []
    if budget.ratio and ratio > budget.ratio:
        over.append(f"{ratio:.2f} × the floor")
    if budget.queries and queries > budget.queries:
        over.append(f"{queries} queries")
    return " and ".join(over)


def _said(budget):
    return f"{budget.ratio:g}×, {budget.queries} q" if budget.ratio else "-"


def _cell(value, digits=1):
    return f" {'-' if value is None else format(value, f'.{digits}f'):>8} |"


def _file(tickets):
    return place.VAR / f"measured-{tickets}.json"


def _commit():
    told = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=place.ROOT, capture_output=True, text=True, check=False
    )
    return told.stdout.strip() or "no commit"
