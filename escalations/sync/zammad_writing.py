"""Writes to Zammad: notes, letters, fields and tags, each call once, and looks for what may have arrived."""

import base64
import re
from datetime import UTC, datetime, timedelta

import nh3

from . import tolerant
from .calls import path
from .connector import Found, Rejected, Unsure
from .html_text import has_word, same_words
from .zammad_notes import is_private as is_hidden
from .zammad_rows import NOBODY, is_custom

COLUMNS = {"status": "state_id", "priority": "priority_id", "group": "group_id", "agent": "owner_id"}
A_DAY = timedelta(days=1)


def add_note(calls, ticket, *, html, is_private, files=()):
    """The id of the article. `internal` is always said."""
    return _article(calls, ticket, html, files, type="note", internal=bool(is_private))


def add_reply(calls, ticket, *, html, files=()):
    """The id of the article, which Zammad mails to the customer. Raises Rejected if they have no address."""
    row = calls.read(path("tickets", ticket)).row()
    customer = calls.read(path("users", row.get("customer_id"))).row()
    address = tolerant.text(customer.get("email"))
    if not address:
        raise Rejected("The customer has no e-mail address in Zammad.", {"email": "There is none."})
    subject = tolerant.text(row.get("title"))
    return _article(calls, ticket, html, files, type="email", internal=False, to=address, subject=subject)


def find_note(articles, *, agent, marker, text, is_private, since):
    """A Found, or None. See `Connector.find_note`."""
    ours = [one for one in articles if _may_be_ours(one, agent, is_private, since)]
    bearing = [one for one in ours if has_word(tolerant.text(one.get("body")), marker)]
    saying = [one for one in ours if text and same_words(tolerant.text(one.get("body")), text)]
    for one in [*bearing, *saying]:
        if id := tolerant.code(one.get("id")):
            return Found(external_id=id, created_at=tolerant.moment(one.get("created_at")))
    return None


def set_fields(calls, ticket, values, kinds):
    """The answer to one PUT, leaving the rest. `kinds` is {state id: what it stands for}; one that waits gets its
    time: the one it has, or a day from now. Raises Rejected for a field or code that cannot be theirs."""
    waits = kinds.get(values.get("status")) == "pending"
    needs_row = waits or not values.keys() <= COLUMNS.keys()
    now = calls.read(path("tickets", ticket)) if needs_row else None
    sent = _fields(values, now.row() if now else {})
    if waits:
        sent |= _until(now)
    return calls.write("PUT", path("tickets", ticket), params={"expand": "true"}, json=sent)


def set_tags(calls, ticket, *, add, remove):
    """One by one; what was there already, or never was, is no trouble."""
    for item in dict.fromkeys(add):
        calls.write("POST", "/tags/add", json={"object": "Ticket", "o_id": int(ticket), "item": item})
    for item in dict.fromkeys(one for one in remove if one not in add):
        calls.write("DELETE", "/tags/remove", params={"object": "Ticket", "o_id": ticket, "item": item})


def _article(calls, ticket, html, files, **values):
    said = {
        "ticket_id": int(ticket),
        "body": nh3.clean(html.replace("\x00", "")),
        "content_type": "text/html",
    }
    attachments = [_file(*one) for one in files]
    answer = calls.write("POST", "/ticket_articles", json=said | {"attachments": attachments} | values)
    id = tolerant.code(tolerant.known(answer.data).get("id"))
    if id is None:
        raise Unsure("Zammad took it, but did not say under which id.")
    return id


def _file(name, content, kind):
    return {"filename": name, "data": base64.b64encode(content).decode(), "mime-type": kind}


def _may_be_ours(article, agent, is_private, since):
    created = tolerant.moment(article.get("created_at"))
    is_by_us = tolerant.code(article.get("created_by_id")) == agent
    return is_by_us and is_hidden(article) == is_private and (created is None or created >= since)


def _fields(values, row):
    """What is sent for them; unknown ones would be passed over without a word."""
    wrong, sent = {}, {}
    for name, value in values.items():
        if name not in COLUMNS:
            if name not in row or not is_custom(name):
                wrong[name] = "Zammad has no such field."
            sent[name] = value
        elif name == "agent" and value is None:
            sent["owner_id"] = int(NOBODY)
        elif not re.fullmatch(r"\d{1,18}", value or ""):
            wrong[name] = f"“{value}” is no code of Zammad."
        else:
            sent[COLUMNS[name]] = int(value)
    if wrong or not sent:
        raise Rejected("These values cannot be sent to Zammad.", wrong)
    return sent


def _until(answer):
    theirs, now = tolerant.moment(answer.row().get("pending_time")), answer.now or datetime.now(UTC)
    return {} if theirs and theirs > now else {"pending_time": (now + A_DAY).isoformat()}
