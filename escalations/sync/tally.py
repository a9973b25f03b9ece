"""Counts what a run saw, stream by stream."""

from collections import Counter, defaultdict

ORDER = (
    "created",
    "updated",
    "unchanged",
    "stale",
    "difference",
    "gone",
    "sent",
    "left out",
    "waiting",
    "failed",
)


class Tally:
    """`of[stream][what]`; `troubles` are sentences about what went wrong as a whole."""

    def __init__(self):
        self.of = defaultdict(Counter)
        self.troubles = []

    def count(self, stream, what, number=1):
        self.of[stream][str(what)] += number

    def lines(self):
        """One line a stream: "tickets: 12 created, 3 updated, 0 failed"."""
        for stream, counts in self.of.items():
            shown = [name for name in ORDER if counts[name] or name == "failed"]
            yield f"{stream}: " + ", ".join(f"{counts[name]:,} {name}" for name in shown)

    @property
    def failed(self):
        return bool(self.troubles) or any(counts["failed"] for counts in self.of.values())

    def as_json(self):
        return {stream: dict(counts) for stream, counts in self.of.items()}
