"""Recognises what the portal itself wrote over there, by its marker or by its words, so that it never comes twice."""

import hashlib
import re
from dataclasses import dataclass
from html import unescape

from escalations.models import OutboxMessage

MARKER = re.compile(r"\[handover ([0-9a-f]{12})\]")
KINDS = ("helpdesk.note", "helpdesk.reply", "helpdesk.findings")


def marker(message):
    """The visible reference at the end of a note we write there: one for each message of the outbox."""
    return f"[handover {str(message.pk).replace('-', '')[:12]}]"


@dataclass
class Expected:
    """What of ours may be over there without our knowing its id: by marker, and replies by their words."""

    agent: str
    by_marker: dict
    by_words: dict

    def take(self, theirs):
        """(whether it is ours, the Note or None); each is recognised once."""
        named = MARKER.search(theirs.body or "")
        if named and named.group(0) in self.by_marker:
            return True, self._forget(self.by_marker[named.group(0)])
        if (
            theirs.is_private
            or theirs.is_from_customer
            or (self.agent and theirs.author not in {self.agent, None})
        ):
            return False, None
        note = self.by_words.get(digest(theirs.body))
        return note is not None, self._forget(note)

    def _forget(self, note):
        self.by_marker = {key: one for key, one in self.by_marker.items() if one != note or one is None}
        self.by_words = {key: one for key, one in self.by_words.items() if one != note}
        return note


def expected(ticket, source, helpdesk):
    """Our notes on their way there, and what was posted back of findings. A reply counts once a call was made."""
    if helpdesk is None:
        return Expected("", {}, {})
    rows = OutboxMessage.objects.filter(ticket=ticket, kind__in=KINDS)
    by_marker, by_words = {}, {}
    for message in rows.exclude(note__remote_records__source=source).select_related("note"):
        note = by_marker[marker(message)] = message.note
        if note is not None and message.kind == "helpdesk.reply" and "shown" in message.payload:
            by_words |= {digest(note.body): note, message.payload["shown"]: note}
    return Expected(helpdesk.agent, by_marker, by_words)


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
