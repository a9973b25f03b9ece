"""Recognises what the portal itself wrote over there, by its marker or by its words, so that it never comes twice."""

import hashlib
import re
from html import unescape

from escalations.models import OutboxMessage

MARKER = re.compile(r"\[handover ([0-9a-f]{12})\]")
KINDS = ("helpdesk.note", "helpdesk.reply")


def marker(message):
    """The visible reference at the end of a note we write there: one for each message of the outbox."""
    return f"[handover {str(message.pk).replace('-', '')[:12]}]"


def unrecognised(ticket, source, helpdesk):
    """{marker or digest of the words: Note} of our notes on their way there, whose id over there is not known yet."""
    if helpdesk is None:
        return {}
    rows = OutboxMessage.objects.filter(ticket=ticket, kind__in=KINDS)
    found = {}
    for message in rows.exclude(note__remote_records__source=source).select_related("note"):
        note = message.note
        if note is None:
            continue
        found[marker(message)] = note
        if message.kind == "helpdesk.reply":
            found.setdefault(digest(note.body), note)
            found.setdefault(message.payload.get("shown", ""), note)
    return found


def found(theirs, ours):
    """The note of ours that this is; each is found once."""
    if not ours:
        return None
    named = MARKER.search(theirs.body or "")
    is_reply = not theirs.is_private and not theirs.is_from_customer
    note = ours.get(named.group(0)) if named else ours.get(digest(theirs.body)) if is_reply else None
    if note is not None:
        for other in [one for one, row in ours.items() if row == note]:
            del ours[other]
    return note


def is_same(record, body):
    """Whether this text is the note's own, or how our own note reads over there."""
    return words(body) == words(record.note.body) or digest(body) == record.said.get("shown")


def digest(text):
    """Stands for the words of a text; it tells nothing of them."""
    return hashlib.sha256(words(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def words(body):
    """A text without markup, markers and the differences that sending makes: its letters and digits."""
    text = MARKER.sub(" ", unescape(body or ""))
    text = re.sub(r"<[^>]{0,500}>", " ", text)
    return "".join(sign for sign in text.casefold() if sign.isalnum())
