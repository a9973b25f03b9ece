"""What is said on a ticket: notes, promises, the summary, and what is still being typed."""

from django.db import transaction

from escalations.models import (
    Correction,
    Escalation,
    Note,
    NoteDraft,
    NoteKind,
    Promise,
    Ticket,
)

from . import attachments as files
from . import changes, history, outbox, rules, texts
from .errors import InvalidInput
from .pasted import looks_like_template
from .step import check_person
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
    "write_note",
    "write_summary",
]

LIMIT = 50_000
WRITTEN_BY_PEOPLE = frozenset({NoteKind.REPLY, NoteKind.CALL, NoteKind.PRIVATE_NOTE})
CARRY_A_PROMISE = frozenset({NoteKind.REPLY, NoteKind.CALL})
SENT_ELSEWHERE = frozenset({Ticket.Source.HELPDESK, Ticket.Source.IMPORT})


@transaction.atomic
def add_note(
    ticket, *, kind, body, by, at, attachments=(), next_update_at=None, is_automatic=False, source="web"
):
    """Add a reply, a logged call, a private note or the summary; never stale, nothing is overwritten.

    A reply is queued for delivery. `next_update_at` promises the customer the next update (S28).
    """
    if kind == NoteKind.SUMMARY:
        return write_summary(ticket, body=body, by=by, at=at)
    _check_kind(kind)
    ticket = take_up(ticket, by=by)
    body = _body(body)
    _check_promise(kind, next_update_at, at)
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
        _promise(ticket, note=note, due_at=next_update_at, by=by, at=at)
    NoteDraft.objects.filter(ticket=ticket, user=by, kind=kind).delete()
    return note


def write_note(
    ticket,
    *,
    kind,
    body,
    by,
    at,
    contact=None,
    is_automatic=False,
    source="web",
    attachments=(),
    is_pinned=False,
):
    """Save a note of any kind as it is, with its files, and queue a reply; asks nobody whether it may.

    For the steps of an escalation and for messages from outside; people write through `add_note`.
    """
    note = Note.objects.create(
        ticket=ticket,
        kind=kind,
        body=body,
        author=by,
        contact=contact,
        is_automatic=is_automatic,
        source=source,
        delivery=_delivery(kind, source),
        is_pinned=is_pinned,
        created_at=at,
    )
    files.use(attachments, note, by=by)
    history.remember("note.added", ticket=ticket, by=by, at=at, note=note.pk, kind=str(kind))
    if note.delivery == Note.Delivery.QUEUED:
        outbox.tell("reply.deliver", ticket=ticket, note=note, at=at)
    return note


def _delivery(kind, source):
    if kind != NoteKind.REPLY:
        return Note.Delivery.NONE
    return Note.Delivery.SENT if source in SENT_ELSEWHERE else Note.Delivery.QUEUED


def _check_kind(kind):
    if kind not in WRITTEN_BY_PEOPLE:
        raise InvalidInput(
            {"kind": f"A note is a reply, a call, a private note or the summary, not “{kind}”."}
        )


def _body(body, name="The note"):
    return texts.needed(body, field="body", name=name, limit=LIMIT, ask=f"{name} is empty; write something.")


def _check_reachable(ticket):
    contact = ticket.contact
    if contact is None:
        raise InvalidInput({"kind": "This ticket has no contact. Write a private note, or set a contact."})
    if not contact.email:
        raise InvalidInput({"kind": f"{contact} has no e-mail address. Log a call instead."})


def _check_promise(kind, due_at, at):
    if due_at is None:
        return
    if kind not in CARRY_A_PROMISE:
        raise InvalidInput(
            {"next_update_at": "Nobody reads a promise in a private note; make it in a reply or a call."}
        )
    if due_at <= at:
        raise InvalidInput({"next_update_at": "The next update lies in the past; choose a later time."})


@transaction.atomic
def promise(ticket, *, note, due_at, by, at):
    """Promise the customer the next update; it ends the promise owed before, in any state (S28)."""
    _check_promise(note.kind, due_at, at)
    return _promise(take_up(ticket, by=by), note=note, due_at=due_at, by=by, at=at)


def _promise(ticket, *, note, due_at, by, at):
    Promise.objects.filter(ticket=ticket).owed().update(ended_at=at)
    made = Promise.objects.create(ticket=ticket, note=note, due_at=due_at, made_by=by, made_at=at)
    promised = Escalation.objects.unfinished().filter(ticket=ticket, promise__isnull=False)
    promised.update(promise=made)
    history.remember(
        "promise.made", ticket=ticket, by=by, at=at, note=note.pk, due_at=due_at.isoformat(), promise=made.pk
    )
    return made


@transaction.atomic
def correct(note, *, body, by, at):
    """Correct one's own private note, or the summary as any technician of the ticket; the earlier text is kept."""
    ticket = take_up(note.ticket, by=by)
    note = Note.objects.select_for_update(of=("self",), no_key=True).get(pk=note.pk)
    check_person(_may_correct(note, by))
    body = _body(body, "The summary" if note.kind == NoteKind.SUMMARY else "The note")
    if body == note.body:
        return note
    Correction.objects.create(note=note, body=note.body, by=by, at=at)
    note.body, note.corrected_at = body, at
    note.save(update_fields=["body", "corrected_at"])
    changes.touch(ticket, by=by, at=at)
    history.remember("note.corrected", ticket=ticket, by=by, at=at, note=note.pk, kind=note.kind)
    return note


def _may_correct(note, by):
    if note.superseded_by_id:
        return rules.May("A newer note stands in its place; correct that one.")
    if note.kind == NoteKind.SUMMARY:
        return rules.YES
    if note.kind == NoteKind.ESCALATION:
        return rules.May("An escalation note is never changed. Change the answer and save the note again.")
    if note.kind != NoteKind.PRIVATE_NOTE:
        return rules.May("What the customer may have read stays as it is. Write another note.")
    if by is None or note.author_id != by.pk:
        return rules.May("Only its author corrects a private note. Write one of your own.")
    return rules.YES


@transaction.atomic
def write_summary(ticket, *, body, by, at):
    """The ticket's one pinned, private summary: written, or corrected if it is there (S4)."""
    ticket = take_up(ticket, by=by)
    current = Note.objects.filter(ticket=ticket, kind=NoteKind.SUMMARY, superseded_by=None).first()
    if current is not None:
        return correct(current, body=body, by=by, at=at)
    body = _body(body, "The summary")
    note = write_note(ticket, kind=NoteKind.SUMMARY, body=body, is_pinned=True, by=by, at=at)
    changes.touch(ticket, by=by, at=at)
    return note


def keep_draft(ticket, *, kind, body, by, at):
    """Keep what `by` is typing, one text a kind; an empty one is forgotten. Returns it, or None."""
    check_person(rules.may_work(ticket, by))
    _check_draft(kind)
    body = texts.kept(body, field="body", name="The note", limit=LIMIT)
    mine = {"ticket_id": ticket.pk, "user": by, "kind": kind}
    if not body:
        NoteDraft.objects.filter(**mine).delete()
        return None
    draft, _ = NoteDraft.objects.update_or_create(**mine, defaults={"body": body, "saved_at": at})
    return draft


def _check_draft(kind):
    if kind != NoteKind.SUMMARY:
        _check_kind(kind)


def draft_of(ticket, kind, by):
    """What `by` has typed so far as this kind of note; empty if nothing."""
    found = NoteDraft.objects.filter(ticket=ticket, kind=kind, user=by).values_list("body", flat=True)
    return found.first() or ""
