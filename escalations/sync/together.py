"""New tickets of the past wait here, read whole, until enough are there to be saved in one transaction."""

from escalations.domain import arriving

MOST, MOST_SIGNS = 50, 1_000_000  # tickets, and characters of their words, so that memory stays small


class Together:
    """The tickets of one page that wait, each with the row of the list it was read for."""

    def __init__(self, live_since):
        self.live_since = live_since
        self.waiting, self.signs = [], 0

    def fits(self, whole):
        """Whether it can be saved with others: all of it past, and without files, which are fetched one by one."""
        has_files = whole.files or any(note.files for note in whole.notes)
        return not has_files and arriving.is_past(whole.ticket, whole.notes, live_since=self.live_since)

    def add(self, row, whole):
        """Let it wait; nothing came of it yet."""
        self.waiting.append((row, whole))
        self.signs += len(whole.ticket.description or "") + sum(len(note.body) for note in whole.notes)

    def is_enough(self):
        return len(self.waiting) >= MOST or self.signs >= MOST_SIGNS

    def empty(self):
        """What waited; nothing waits any more."""
        waiting, self.waiting, self.signs = self.waiting, [], 0
        return waiting
