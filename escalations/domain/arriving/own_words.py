"""Our own vocabulary in place of a helpdesk's codes, for programs that know it."""


class OwnWords:
    """Answers like `Codes`. A row's code is its id, a status its own word; it knows what it was asked the code of."""

    def __init__(self):
        self._rows = {}

    def code(self, kind, row):
        """What stands for a row of ours (a status: its word) in a RemoteTicket or RemoteNote; None for None."""
        if row is None:
            return None
        code = str(getattr(row, "pk", row))
        self._rows[kind, code] = row
        return code

    def ours(self, kind, code):
        return self._rows.get((kind, code))

    def label(self, kind, code):
        return str(self._rows.get((kind, code), code or ""))

    def is_mapped(self, kind, code):
        return True

    def placed(self, theirs):
        """A program has no fields of its own: it says what it means."""
        return theirs
