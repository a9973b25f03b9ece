"""One row of Zammad at a time, and a ticket with its whole conversation."""

from functools import partial

from . import tolerant, zammad_notes, zammad_rows
from .calls import path
from .connector import Forbidden, Gone, Unreachable, Whole

TRIES = 3  # of a conversation that moves while it is read


def whole(calls, id, form):
    """A Whole; `form` makes a ticket of its row. Raises Gone.

    The ticket is read first: what moves afterwards moves it once more, and is read then. Its first public article is
    its description, and no note besides.
    """
    for _ in range(TRIES):
        answer, found = one(calls, "tickets", id, expand="true"), articles(calls, id)
        tags = calls.read("/tags", object="Ticket", o_id=id).row()
        if is_clean := _agree(answer.row(), found):
            break
    row = answer.row()
    opening = zammad_notes.first(found, tolerant.moment(row.get("created_at")))
    notes, unreadable = zammad_rows.read(found, "note", partial(zammad_notes.note, fetch=calls.fetch))
    said = {"tags": _words(tags.get("tags")), "description": zammad_notes.description(opening)}
    notes, files = zammad_notes.without(opening, notes)
    return Whole(
        ticket=readable(partial(form, **said), row),
        notes=notes,
        files=files,
        unreadable=unreadable,
        is_clean=is_clean and not unreadable,
        read_at=answer.now,
        ahead=answer.ahead,
    )


def one(calls, *parts, **asked):
    """The answer with a row. One that is not for this key is as good as gone."""
    try:
        return calls.read(path(*parts), **asked)
    except Forbidden as refusal:
        raise Gone(str(refusal)) from refusal


def articles(calls, id):
    return tolerant.rows(one(calls, "ticket_articles", "by_ticket", id).rows())


def readable(form, row):
    """The row in its normal form. Raises Unreachable where it has none."""
    try:
        return form(row)
    except zammad_rows.UNREADABLE as failure:
        raise Unreachable(f"Zammad sent something that cannot be read: {failure}") from failure


def _agree(row, found):
    """Whether the ticket names the very articles that came after it."""
    if isinstance(row.get("article_ids"), list):
        return set(row["article_ids"]) == {article.get("id") for article in found}
    return row.get("article_count") == len(found)


def _words(tags):
    return tuple(tolerant.text(tag) for tag in tolerant.items(tags))
