"""How fast Freshdesk is read: what its answers say of the budget, and how much of it is left to others."""

from collections import deque
from time import monotonic

from . import tolerant
from .connector import Budget, Busy

OURS = 0.7  # of the calls a minute; the rest is for people and other programs
PER_MINUTE = 1000  # a total from here on is counted by the hour, in old accounts
LONGEST_WAIT = 5  # seconds; for longer the caller goes away and comes back
LEAST = 5  # calls a minute


class Pace:
    """Keeps `budget` by the headers, and makes reads wait; writes never do."""

    def __init__(self, sleep, clock=monotonic):
        self.budget = Budget()
        self.sleep, self.clock = sleep, clock
        self.spent = deque()

    def before_read(self):
        """Wait a little where calls become few; raises Busy for a longer wait."""
        total = self.budget.total
        if not total:
            return
        if wait := self._until_free(total):
            if wait > LONGEST_WAIT:
                raise Busy(wait, "Our share of the helpdesk's calls a minute is used up.")
            self.sleep(wait)
        elif self.budget.remaining is not None and self.budget.remaining < (1 - OURS) * total:
            period = 60 if total < PER_MINUTE else 3600
            self.sleep(min(2.0, period / (OURS * total)))

    def answered(self, headers):
        self.budget.calls += 1
        total, remaining = (
            tolerant.number(headers.get(f"X-RateLimit-{name}")) for name in ("Total", "Remaining")
        )
        if total is not None:
            self.budget.total = total
        if remaining is not None:
            self.budget.remaining = remaining
        credits = tolerant.number(headers.get("X-RateLimit-Used-CurrentRequest"))
        self.spent.append((self.clock(), 1 if credits is None else credits))

    def _until_free(self, total):
        """Seconds until less than our share was spent within a minute; 0 is now."""
        now = self.clock()
        while self.spent and now - self.spent[0][0] >= 60:
            self.spent.popleft()
        if total >= PER_MINUTE or sum(credits for _, credits in self.spent) < max(OURS * total, LEAST):
            return 0
        return 60 - (now - self.spent[0][0])
