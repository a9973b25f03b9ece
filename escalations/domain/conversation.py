"""What is said on a ticket: notes, promises, the summary, what is being typed, what was tried."""

from django.db import transaction

from escalations.models import NoteDraft, NoteKind

from . import changes
from .corrections import correct, version_of, write_summary
from .errors import InvalidInput
from .note_drafts import draft_of, keep_draft
from .notes import check_kind, checked_body, write_note, written_since
from .pasted import looks_like_template
from .promises import check_promise, make_promise, promise
from .taking import take_up
from .troubleshooting import add_step, change_step, copy_step, remove_step

__all__ = [
    "add_note",
    "add_step",
    "change_step",
    "copy_step",
    "correct",
    "draft_of",
    "keep_draft",
    "looks_like_template",
    "promise",
    "remove_step",
    "version_of",
    "write_note",
    "write_summary",
]


@transaction.atomic
def add_note(
    ticket,
    *,
    kind,
    body,
    by,
    at,
    attachments=(),
    next_update_at=None,
    is_automatic=False,
    source="web",
    unless_written_since=None,
):
    """Add a reply, a logged call, a private note or the summary; never stale, nothing is overwritten.

    A reply is queued for delivery. `next_update_at` promises the customer the next update (S28). The same words
    of the same person since `unless_written_since`, with these files and this promise, are a second press: that
    note is returned, nothing is added.
    """
    check_promise(kind, next_update_at, at)
    if kind == NoteKind.SUMMARY:
        return write_summary(ticket, body=body, attachments=attachments, by=by, at=at)
    check_kind(kind)
    ticket = take_up(ticket, by=by)
    body = checked_body(body)
    pressed = written_since(
        ticket,
        kind=kind,
        body=body,
        by=by,
        since=unless_written_since,
        attachments=attachments,
        next_update_at=next_update_at,
    )
    if pressed is not None:
        return pressed
    if kind == NoteKind.REPLY:
        _check_reachable(ticket)
    note = write_note(
        ticket,
        kind=kind,
        body=body,
        is_automatic=is_automatic,
        source=source,
        attachments=attachments,
        by=by,
        at=at,
    )
    changes.touch(ticket, by=by, at=at)
    if next_update_at is not None:
        make_promise(ticket, note=note, due_at=next_update_at, by=by, at=at)
    NoteDraft.objects.filter(ticket=ticket, user=by, kind=kind).delete()
    return note


def _check_reachable(ticket):
    contact = ticket.contact
    if contact is None:
        raise InvalidInput({"kind": "This ticket has no contact. Write a private note, or set a contact."})
    if not contact.email:
        raise InvalidInput({"kind": f"{contact} has no e-mail address. Log a call instead."})
