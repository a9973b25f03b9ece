"""Walks rows by the moment of their last change, forwards or backwards, while they are being changed.

The next page is asked for by key: from the last row's moment on, dropping what was seen of it. Only while a whole page
lies in one and the same millisecond are page numbers used, and those pages are read again until a pass brings nothing
new, since rows may have slid. A page that repeats ends it, with words on what was not reached.
"""

from dataclasses import dataclass
from datetime import timedelta

from . import tolerant

STEP = timedelta(milliseconds=1)
REPEATS = "More than {size} tickets were changed at {moment}; those after them could not be read."


@dataclass(frozen=True)
class Way:
    """Forwards from a moment, or backwards. Their comparison may include the moment or not: one step is added."""

    operator: str
    order: str
    sign: int

    def back(self, moment):
        return moment - self.sign * STEP

    def is_beyond(self, moment, other):
        return (moment - other) * self.sign > timedelta(0)


FORWARDS = Way("after (absolute)", "asc", 1)
BACKWARDS = Way("before (absolute)", "desc", -1)


def next_rows(ask, way, position):
    """(rows, position, is_end, gap); `ask(moment, page)` gives rows in order. `position` has `at`, and what this
    function left in it."""
    at, page = tolerant.moment(position["at"]), position.get("page", 1)
    rows = ask(position["at"], page)
    seen = position.get("seen", {})
    new = [row for row in rows if seen.get(str(row["id"])) != row["updated_at"]]
    size = max(position.get("size", 1), len(rows))
    then = position | {"seen": seen | _marks(new), "size": size, "last": _ends(rows)}
    later = [one for one in map(_moment, rows) if way.is_beyond(way.back(one), at)]
    is_full = len(rows) >= size
    has_new = bool(new) or (page > 1 and position.get("has_new", False))
    if is_full and page > 1 and not new and then["last"] == position.get("last"):
        return (
            new,
            _past(way, then, rows),
            False,
            REPEATS.format(size=len(seen), moment=rows[0]["updated_at"]),
        )
    if is_full and not later:
        return new, then | {"page": page + 1, "has_new": has_new}, False, ""
    if page > 1 and has_new:
        return new, then | {"page": 1, "has_new": False}, False, ""
    if not is_full:
        return new, then, True, ""
    return new, _moved(way, then, way.back(later[0] if page > 1 else later[-1])), False, ""


def written(moment):
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _moment(row):
    return tolerant.moment(row["updated_at"])


def _marks(rows):
    return {str(row["id"]): row["updated_at"] for row in rows}


def _ends(rows):
    return [rows[0]["id"], rows[-1]["id"], len(rows)] if rows else []


def _moved(way, position, at):
    """On from there, remembering what was seen of what will come again."""
    seen = {
        id: stamp for id, stamp in position["seen"].items() if not way.is_beyond(at, tolerant.moment(stamp))
    }
    return position | {"at": written(at), "seen": seen, "page": 1, "has_new": False}


def _past(way, position, rows):
    """Half a step beyond a moment that cannot be read to its end: neither comparison includes it."""
    return _moved(way, position, _moment(rows[-1]) + way.sign * STEP / 2)
