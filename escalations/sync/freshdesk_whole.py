"""A Freshdesk ticket with its whole conversation, read until nothing moved on the way."""

from functools import partial

from . import tolerant
from .calls import path
from .connector import Forbidden, Gone, Rejected, Unreachable, Whole
from .freshdesk_calls import PAGE, is_full
from .freshdesk_notes import files, is_there, note
from .freshdesk_shapes import NotReadable, each, ticket
from .html_text import same_words

EMBEDDED = 10  # so many conversations come with the ticket, the oldest ones
TRIES = 3
MOST_PAGES = 500
WEB_CHAT = "15"


def whole(calls, id):
    """A Whole. Raises Gone."""
    answer = _with_embedded(calls, id)
    row, rows, is_clean = _with_conversations(calls, id, answer.row())
    try:
        read = ticket(row)
    except NotReadable as failure:
        raise Unreachable(f"Ticket {id} cannot be read: {failure}") from failure
    there = [one for one in rows if is_there(one)]
    notes, unreadable = each(there, partial(note, calls, read.external_id), "note")
    notes = _oldest_first(notes)
    if (
        tolerant.code(row.get("source")) == WEB_CHAT
        and notes
        and same_words(notes[0].body, read.description or "")
    ):
        notes = notes[1:]  # a web chat says its first words twice
    return Whole(
        ticket=read,
        notes=tuple(notes),
        unreadable=tuple(unreadable),
        files=files(calls, row),
        is_clean=is_clean and not unreadable,
        read_at=answer.now,
        ahead=answer.ahead,
    )


def conversations(calls, id):
    """`(the rows of all pages, oldest first, how many pages)`."""
    found = {}
    for number in range(1, MOST_PAGES + 1):
        answer = calls.read(path("tickets", id, "conversations"), per_page=PAGE, page=number)
        fresh = {_key(row): row for row in answer.rows() if _key(row) not in found}
        found |= fresh
        if not fresh or not is_full(answer):
            break
    return list(found.values()), number


def one_ticket(calls, id):
    """The bare row of a ticket. Raises Gone."""
    return calls.read(path("tickets", id)).row()


def _with_conversations(calls, id, row):
    """`(row, rows of conversations, whether nothing moved)`."""
    embedded = row.get("conversations")
    if isinstance(embedded, list) and len(embedded) < EMBEDDED:
        return row, embedded, True
    for _ in range(TRIES):
        try:
            rows, is_one_piece = _twice_the_same(calls, id)
        except (Forbidden, Gone):
            return _embedded_only(calls, id, row)
        after = one_ticket(calls, id)
        if is_one_piece and after.get("updated_at") == row.get("updated_at"):
            return row, rows, True
        row |= after
    return row, rows, False


def _with_embedded(calls, id):
    """The ticket with as much as it will come with."""
    for include in ("conversations,stats", "stats"):
        try:
            return calls.read(path("tickets", id), include=include)
        except (Forbidden, Rejected):
            continue
    return calls.read(path("tickets", id))


def _embedded_only(calls, id, row):
    """What came with the ticket, where its conversations cannot be asked for. Raises Gone with the ticket."""
    one_ticket(calls, id)
    return row, tolerant.items(row.get("conversations")), False


def _twice_the_same(calls, id):
    """All conversations, and whether that was one moment: several pages are, when they say the same twice."""
    rows, pages = conversations(calls, id)
    if pages == 1:
        return rows, True
    again, _ = conversations(calls, id)
    return again, [_key(row) for row in rows] == [_key(row) for row in again]


def _key(row):
    return tolerant.code(row.get("id")) if isinstance(row, dict) else repr(row)


def _oldest_first(notes):
    if all(one.created_at for one in notes):
        return sorted(notes, key=lambda one: one.created_at)
    return notes
