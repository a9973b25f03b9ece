"""Tells who a row is, so that importing it again finds it: by its own id, else by its content."""

import hashlib
import json

from escalations.domain.writing import clean

LONGEST_ID = 120


class Refused(Exception):
    """The row stays out; `problems` are pairs of field and sentence."""

    def __init__(self, *problems):
        super().__init__(problems)
        self.problems = problems


class Repeated(Exception):
    """The very same row, id included, stood in the file before."""


class Identities:
    """Those of one file's rows, in order; a row without an id counts which of its equals it is."""

    def __init__(self, fields):
        self.column = next((name for name, field in fields.items() if field == "external_id"), None)
        self.seen = {}

    def of(self, line):
        """The row's id. Raises Refused for an id that another row has, Repeated for the same row again."""
        content = hashlib.sha256(json.dumps(line.cells, sort_keys=True).encode()).hexdigest()
        own = clean(line.cells.get(self.column, "")).strip()
        return self._own(own, line.row, content[:16]) if own else self._by_content(content)

    def _by_content(self, content):
        nth = self.seen[content] = self.seen.get(content, 0) + 1
        return f"{content}-{nth}"

    def _own(self, own, row, content):
        if len(own) > LONGEST_ID:
            raise Refused(("external_id", f"Longer than {LONGEST_ID} characters; shorten it."))
        first_row, first_content = self.seen.setdefault(own, (row, content))
        if first_row == row:
            return own
        if first_content == content:
            raise Repeated
        raise Refused(("external_id", f"“{own}” stands in row {first_row} already. Give each its own id."))
