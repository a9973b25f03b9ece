"""Brings a reply to the customer by mail, unless a helpdesk does; exactly the public words, nothing private."""

import smtplib
from datetime import timedelta

import nh3
from django.utils import timezone
from django.utils.html import escape
from markdown_it import MarkdownIt

from escalations.domain import border, mailing
from escalations.models import PUBLIC, Attachment, Note

from . import PutOff, delivers, mail, reply_address

FEW = 5  # attempts that say nothing yet, however old the reply is
PATIENCE = timedelta(hours=23)  # then people learn that it did not arrive; shortly before the outbox gives up
MARKDOWN = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": True}).enable("table")


@delivers("reply.deliver")
def deliver(message):
    """Send the note of the message; a second time it does nothing, or sends the same Message-ID again."""
    note = Note.objects.select_related("ticket__contact", "ticket__team").get(pk=message.note_id)
    if note.delivery != Note.Delivery.QUEUED or border.helpdesk_of(note.ticket):
        return
    message_id = f"<{message.pk}@{mail.domain()}>"
    mailing.note_message_id(message_id, ticket=note.ticket, note=note, is_ours=True, at=timezone.now())
    try:
        mail.send(**_letter(note, message_id))
    except mail.Refused as refusal:
        mailing.refused(note, words=str(refusal), at=timezone.now())
        return
    except (PutOff, OSError, smtplib.SMTPException) as failure:
        if message.attempts < FEW or timezone.now() - message.created_at < PATIENCE:
            raise
        mailing.refused(note, words=f"Tried for a day: {failure}", at=timezone.now())
        return
    mailing.sent(note, at=timezone.now())


def _letter(note, message_id):
    """What `mail.send` is given."""
    ticket = note.ticket
    if note.kind not in PUBLIC:
        raise mail.Refused("Only what the customer may read leaves by mail.")
    if ticket.contact is None or not ticket.contact.email:
        raise mail.Refused("The contact has no e-mail address.")
    signature = ticket.team.signature.strip()
    return {
        "to": ticket.contact.email,
        "subject": f"Re: {ticket.subject} [#{ticket.pk}]",
        "text": f"{note.body}\n\n-- \n{signature}\n" if signature else f"{note.body}\n",
        "html": _html(note.body, signature),
        "headers": _headers(note, message_id),
        "attachments": _files(note),
        "message_id": message_id,
    }


def _headers(note, message_id):
    """Where an answer goes, which conversation it belongs to, and whether a machine wrote it."""
    newest, references = mailing.thread(note.ticket, before=message_id)
    headers = {
        "Reply-To": reply_address.of(note.ticket_id),
        "In-Reply-To": newest or (references[-1] if references else ""),
        "References": " ".join(references),
        "Auto-Submitted": "auto-generated" if note.is_automatic else "",
    }
    return {name: value for name, value in headers.items() if value}


def _html(body, signature):
    words = nh3.clean(MARKDOWN.render(body), tags=nh3.ALLOWED_TAGS - {"img"})
    below = f"<p>-- <br>{escape(signature).replace(chr(10), '<br>')}</p>" if signature else ""
    return f"<!doctype html><html><body>{words}{below}</body></html>"


def _files(note):
    """The files of this very note; a file of a private one is never among them."""
    rows = Attachment.objects.filter(note=note, redacted_at=None)
    return [(row.name, _content(row), row.content_type) for row in rows]


def _content(row):
    with row.file.open("rb") as file:
        return file.read()
