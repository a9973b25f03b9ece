"""Recognises what the portal itself wrote over there, by its marker or by its words, so that it never comes twice."""

import hashlib
import re
from dataclasses import dataclass
from html import unescape

from escalations.models import OutboxMessage, RemoteRecord

MARKER = re.compile(r"\[handover ([0-9a-f]{12})\]")
STOOD_FOR = "stood_for"  # in what is kept of a note: ids of the notes it was before
KINDS = ("helpdesk.note", "helpdesk.reply", "helpdesk.findings")


def marker(message):
    """The visible reference at the end of a note we write there: one for each message of the outbox."""
    return f"[handover {str(message.pk).replace('-', '')[:12]}]"


@dataclass
class Expected:
    """The messages of which something may be over there without our knowing its id: by marker, replies by words."""

    agent: str
    by_marker: dict
    by_words: dict

    def take(self, theirs):
        """The message that this note came of; None if it is not ours. Each is recognised once."""
        named = MARKER.search(theirs.body or "")
        found = self.by_marker.get(named.group(0)) if named else None
        return self._forget(found or self._said_as(theirs))

    def _said_as(self, theirs):
        is_agents = not self.agent or theirs.author in {self.agent, None}
        if theirs.is_private or theirs.is_from_customer or not is_agents:
            return None
        return self.by_words.get(digest(theirs.body))

    def _forget(self, message):
        if message is not None and message.note is not None:
            self.by_marker, self.by_words = (
                {key: one for key, one in some.items() if one.note_id != message.note_id}
                for some in (self.by_marker, self.by_words)
            )
        return message


def expected(ticket, source, helpdesk):
    """What is on its way there, and what was posted back of findings. A reply counts once a call was made."""
    if helpdesk is None:
        return Expected("", {}, {})
    rows = OutboxMessage.objects.filter(ticket=ticket, kind__in=KINDS)
    messages = list(rows.exclude(note__remote_records__source=source).select_related("note"))
    arrived = stood_for(ticket, source) if messages else set()
    by_marker, by_words = {}, {}
    for message in messages:
        note = message.note
        if note is not None and note.pk in arrived:
            continue
        by_marker[marker(message)] = message
        if note is not None and message.kind == "helpdesk.reply" and "shown" in message.payload:
            by_words |= {digest(note.body): message, message.payload["shown"]: message}
    return Expected(helpdesk.agent, by_marker, by_words)


def stood_for(ticket, source):
    """The ids of this ticket's notes that arrived, and were edited over there since: others stand in their place."""
    rows = RemoteRecord.objects.filter(
        source=source, type=RemoteRecord.Type.NOTE, note__ticket=ticket, said__has_key=STOOD_FOR
    )
    return {pk for said in rows.values_list("said", flat=True) for pk in said[STOOD_FOR]}


def has_arrived(note, source):
    """Whether a note of ours is known to be over there."""
    return note.remote_records.filter(source=source).exists() or note.pk in stood_for(note.ticket_id, source)


def is_same(record, body):
    """Whether this text is the note's own, or how our own note reads over there."""
    return (
        record.note is None
        or words(body) == words(record.note.body)
        or digest(body) == record.said.get("shown")
    )


def digest(text):
    """Stands for the words of a text; it tells nothing of them."""
    return hashlib.sha256(words(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def words(body):
    """A text without markup, markers and the differences that sending makes: its letters and digits."""
    text = MARKER.sub(" ", unescape(body or ""))
    text = re.sub(r"<[^>]{0,500}>", " ", text)
    return "".join(sign for sign in text.casefold() if sign.isalnum())
