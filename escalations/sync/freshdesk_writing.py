"""Writes to Freshdesk: notes, replies, fields and tags, each call once, and looks for what may have arrived."""

import re

import nh3

from . import tolerant
from .calls import path
from .connector import Found, Rejected, Unreachable, Unsure
from .freshdesk_notes import is_there
from .freshdesk_shapes import NotReadable, words
from .freshdesk_shapes import ticket as read_ticket
from .freshdesk_whole import conversations, one_ticket
from .html_text import has_word, same_words

NUMBERS = {"status": "status", "priority": "priority", "group": "group_id", "agent": "responder_id"}
MAY_BE_NONE = {"group", "agent", "type"}
OWN_FIELD = "cf_"  # how an account's own fields begin


def add_note(calls, ticket, *, html, is_private, files=()):
    """The id of the note. `private` is always said: left out, it would be theirs to decide."""
    values = {"body": _sendable(html), "private": bool(is_private)}
    return _created(calls, path("tickets", ticket, "notes"), values, files)


def add_reply(calls, ticket, *, html, files=()):
    """The id of the reply, which Freshdesk mails to the customer."""
    return _created(calls, path("tickets", ticket, "reply"), {"body": _sendable(html)}, files)


def find_note(calls, ticket, *, agent, marker, text, is_private, since):
    """A Found, or None; `agent` "" is anybody but the customer. See `Connector.find_note`."""
    rows = [row for row in tolerant.rows(conversations(calls, ticket)[0]) if is_there(row)]
    ours = [row for row in rows if _may_be_ours(row, agent=agent, is_private=is_private, since=since)]
    bearing = [row for row in ours if has_word(_body(row), marker)]
    saying = [row for row in ours if text and same_words(_body(row), text)]
    for row in [*bearing, *saying]:
        if id := tolerant.code(row.get("id")):
            return Found(external_id=id, created_at=tolerant.moment(row.get("created_at")))
    return None


def set_fields(calls, ticket, values):
    """The ticket as it was answered. Raises Rejected for a field or code that cannot be theirs."""
    sent = _fields(values)
    row = calls.write("PUT", path("tickets", ticket), json=sent).data
    try:
        return read_ticket(row)
    except NotReadable as failure:
        raise Unsure("Freshdesk took the change, but did not show the ticket.") from failure


def set_tags(calls, ticket, *, add, remove):
    """Read, change single tags, write, read once more; tried twice, because the last one to write wins."""
    for _ in range(2):
        tags = _tags(calls, ticket)
        wanted = _with(tags, add, remove)
        if wanted == tags:
            return
        calls.write("PUT", path("tickets", ticket), json={"tags": wanted})
        after = _tags(calls, ticket)
        if _with(after, add, remove) == after:
            return
    raise Unreachable(
        "Somebody else keeps changing the tags of this ticket, or Freshdesk does not keep ours."
    )


def _created(calls, where, values, files):
    if files:
        content = {"data": _form(values), "files": _parts(files)}
    else:
        content = {"json": values}
    answer = calls.write("POST", where, **content)
    if id := tolerant.code(tolerant.known(answer.data).get("id")):
        return id
    if told := re.search(r"/conversations/(\d+)", answer.location):
        return told[1]
    raise Unsure("Freshdesk took it, but did not say under which id.")


def _form(values):
    return {name: str(value).lower() if isinstance(value, bool) else value for name, value in values.items()}


def _parts(files):
    return [("attachments[]", (name, content, kind)) for name, content, kind in files]


def _sendable(html):
    """Cleaned once more on the way out, whoever wrote it."""
    return nh3.clean(html.replace("\x00", ""))


def _may_be_ours(row, *, agent, is_private, since):
    author, created = tolerant.code(row.get("user_id")), tolerant.moment(row.get("created_at"))
    is_by_us = author == agent if agent else row.get("incoming") is not True
    is_recent = created is None or created >= since.replace(microsecond=0)
    return is_by_us and is_recent and (row.get("private") is not False) == is_private


def _body(row):
    """With its tags where they came, so that words are compared with and without them."""
    return tolerant.text(row.get("body")) or words(row, "body_text", "body")


def _fields(values):
    """What is sent for them: one call, group and agent together, codes as numbers."""
    wrong, sent, own = {}, {}, {}
    for name, value in values.items():
        if name.startswith(OWN_FIELD):
            own[name] = value
        elif name == "type":
            sent["type"] = value
        elif name not in NUMBERS:
            wrong[name] = "Freshdesk has no such field."
        elif value is None and name in MAY_BE_NONE:
            sent[NUMBERS[name]] = None
        elif not re.fullmatch(r"\d{1,19}", value or ""):
            wrong[name] = f"“{value}” is no code of Freshdesk."
        else:
            sent[NUMBERS[name]] = int(value)
    if wrong or not (sent or own):
        raise Rejected("These values cannot be sent to Freshdesk.", wrong)
    return sent | ({"custom_fields": own} if own else {})


def _tags(calls, ticket):
    return [tolerant.text(one) for one in tolerant.items(one_ticket(calls, ticket).get("tags"))]


def _with(tags, add, remove):
    """These tags with some more and some fewer; capital letters make no difference over there."""
    gone = {one.casefold() for one in remove} - {one.casefold() for one in add}
    kept = [one for one in tags if one.casefold() not in gone]
    there = {one.casefold() for one in kept}
    return [*kept, *(one for one in dict.fromkeys(add) if one.casefold() not in there)]
