"""How a note of ours reads over there: who wrote it, its words, and the reference it is known by."""

import nh3
from django.utils.html import escape
from markdown_it import MarkdownIt

from escalations.domain.arriving import echoes
from escalations.models import NoteKind

LONGEST = 60_000
CUT = "<p>[The rest is in the portal.]</p>"
MARKDOWN = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": True}).enable("table")
SAID = {NoteKind.CALL: "logged a call", NoteKind.SUMMARY: "summed up", NoteKind.ESCALATION: "hands this over"}


def html_of(note, message):
    """A reply is exactly its words: the customer reads it. A private note also names its author and its reference."""
    words = _words(note.body)
    if message.kind == "helpdesk.reply":
        return words
    said = SAID.get(note.kind, "wrote")
    by = f"<p><strong>{escape(str(note.author or 'The portal'))}</strong> {said}:</p>"
    return f"{by}{words}<p><small>{echoes.marker(message)}</small></p>"


def findings_html(signal, report, message):
    """What is missing from an escalation that was begun over there."""
    items = "".join(f"<li>{escape(finding.message)}</li>" for finding in report.blocking)
    return (
        f"<p>This ticket was {escape(signal)} here, which does not hand it over: only a complete escalation in the "
        f"portal does. A draft is ready there. Missing so far:</p><ul>{items}</ul>"
        f"<p><small>{echoes.marker(message)}</small></p>"
    )


def files_of(note):
    """[(name, bytes, content type)] of the files of this very note, as many as one call takes."""
    found, room = [], 19 * 1024 * 1024
    for row in note.attachments.filter(redacted_at=None):
        if row.size <= room:
            room -= row.size
            with row.file.open("rb") as file:
                found.append((row.name, file.read(), row.content_type))
    return found


def _words(body):
    is_cut = len(body) > LONGEST
    words = nh3.clean(MARKDOWN.render(body[:LONGEST]), tags=nh3.ALLOWED_TAGS - {"img"})
    return words + CUT if is_cut else words
