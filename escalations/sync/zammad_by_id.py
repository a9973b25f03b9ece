"""Walks a list that goes by id and knows only page numbers, so that rows that vanish meanwhile make none slip by.

Each page begins at or before the last row that was read: while that row, or an older one, is on it, whatever comes
after it is new and complete. If none is, rows have slid forward, and the walk steps back until it meets them.
"""

MOST = 100  # rows a page, as documented
REPEATS = "The list repeats itself after {read} rows; those that follow could not be read."


def window(read, most):
    """(size, number) of the page with the most unread rows among those that hold the last of `read` rows."""
    if read == 0:
        return most, 1
    size = max(range(most, 0, -1), key=lambda one: _end(read, one))
    if _end(read, size) <= read:  # pages of a few rows cannot always overlap: the page before is asked again
        return most, read // most + 1
    return size, (read - 1) // size + 1


def next_rows(ask, position):
    """(rows, position, is_end, gap) that follow; `ask(page=, per_page=)` gives rows, `position` begins as {}."""
    last, most = position.get("last", 0), position.get("most", MOST)
    rows, start, size = _unslid(ask, position.get("read", 0), last, most)
    new = [row for row in rows if row["id"] > last]
    then = {"read": start + len(rows), "last": max([last, *(row["id"] for row in new)]), "most": most}
    if (
        len(rows) >= size and not new and then["read"] > position["read"]
    ):  # nothing slid, and yet nothing is new
        return new, then, True, REPEATS.format(read=position["read"])
    is_end = len(rows) < size
    if is_end and start == 0 and rows and "most" not in position and _goes_on(ask, size, then["last"]):
        return new, then | {"most": len(rows)}, False, ""
    return new, then, is_end, ""


def _end(read, size):
    return ((read - 1) // size + 1) * size


def _unslid(ask, read, last, most):
    while True:
        size, number = window(read, most)
        start = (number - 1) * size
        rows = ask(page=number, per_page=size)
        overlaps = start < read
        edge = rows[:1] if overlaps or start == 0 else ask(page=number - 1, per_page=size)[-1:]
        if start == 0 or (edge and edge[0]["id"] <= last):
            return rows, start, size
        read = start if overlaps else start - size


def _goes_on(ask, size, last):
    """Whether the first page was cut shorter than asked: the next one tells."""
    return any(row["id"] > last for row in ask(page=2, per_page=size))
