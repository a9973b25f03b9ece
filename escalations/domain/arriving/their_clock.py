"""Says by our clock when something was written over there, where it is known how far theirs goes wrong."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

MOMENTS = ("created_at", "updated_at", "resolved_at", "closed_at")


@dataclass
class TheirClock:
    """`ahead` is by how much theirs goes ahead of ours; None: it is not known, and what they say stands as it is.

    What is known of it may be wrong by the time it is read: theirs may have been set right since. So nothing counts
    as written after it came (`at`), nor before what stands before it in its conversation, which `after` is told.
    """

    ahead: timedelta | None
    at: datetime
    latest: datetime | None = None

    def ours(self, moment):
        """A moment of theirs by our clock; None stays None."""
        if self.ahead is None or moment is None:
            return moment
        here = max(filter(None, (moment - self.ahead, self.latest)))
        return min(here, self.at)

    def after(self, note):
        """What follows in the conversation was written after this note of ours; None says nothing."""
        if note is not None:
            self.latest = max(filter(None, (note.created_at, self.latest)))

    def of_history(self):
        """For what is from before we were connected: as it was stamped then, but not with a time after it came."""
        return TheirClock(None if self.ahead is None else timedelta(0), self.at)

    def of_row(self, theirs):
        """The row with its moments by our clock."""
        return replace(theirs, **{name: self.ours(getattr(theirs, name)) for name in MOMENTS})
