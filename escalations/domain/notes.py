"""How a note of any kind is saved: its words, its files, its delivery."""

from escalations.models import Note, NoteKind, Ticket

from . import attachments as files
from . import border, history, outbox, promises, texts
from .errors import InvalidInput

LIMIT = 50_000
WRITTEN_BY_PEOPLE = frozenset({NoteKind.REPLY, NoteKind.CALL, NoteKind.PRIVATE_NOTE})
SENT_ELSEWHERE = frozenset({Ticket.Source.HELPDESK, Ticket.Source.IMPORT})


def write_note(
    ticket,
    *,
    kind,
    body,
    by,
    at,
    contact=None,
    is_automatic=False,
    is_from_other=False,
    source="web",
    attachments=(),
    is_pinned=False,
):
    """Save a note of any kind as it is, with its files, and queue its delivery; asks nobody whether it may.

    For the steps of an escalation and for messages from outside; people write through `add_note`.
    """
    note = Note.objects.create(
        ticket=ticket,
        kind=kind,
        body=body,
        author=by,
        contact=contact,
        is_automatic=is_automatic,
        is_from_other=is_from_other,
        source=source,
        delivery=_delivery(kind, source),
        is_pinned=is_pinned,
        created_at=at,
    )
    files.use(attachments, note, by=by)
    promises.keep(ticket, kind=kind, is_automatic=is_automatic, at=at)
    history.remember("note.added", ticket=ticket, by=by, at=at, note=note.pk, kind=str(kind))
    if source not in SENT_ELSEWHERE and border.tell_of_note(note, at=at):
        return note
    if note.delivery == Note.Delivery.QUEUED:
        outbox.tell("reply.deliver", ticket=ticket, note=note, at=at)
    return note


def written_since(ticket, *, kind, body, by, since, attachments=(), next_update_at=None):
    """The note with these very words that `by` wrote since then, or None; nothing is asked without a moment.

    One that lacks one of the files, or the promise, is another note: it was sent too early.
    """
    if since is None:
        return None
    mine = Note.objects.filter(ticket=ticket, kind=kind, author=by, created_at__gte=since)
    alike = (note for note in mine.defer("search") if note.body == body)
    return next((note for note in alike if _has_all(note, attachments, next_update_at)), None)


def _has_all(note, attachments, next_update_at):
    if next_update_at is not None and not note.promises.filter(due_at=next_update_at).exists():
        return False
    there = set(note.attachments.values_list("name", "size")) if attachments else set()
    return {(file.name, file.size) for file in attachments} <= there


def _delivery(kind, source):
    if kind != NoteKind.REPLY:
        return Note.Delivery.NONE
    return Note.Delivery.SENT if source in SENT_ELSEWHERE else Note.Delivery.QUEUED


def check_kind(kind):
    """Raise unless people write notes of this kind themselves."""
    if kind not in WRITTEN_BY_PEOPLE:
        raise InvalidInput(
            {"kind": f"A note is a reply, a call, a private note or the summary, not “{kind}”."}
        )


def checked_body(body, name="The note"):
    """The body as it is stored; refused when empty or longer than a person reads."""
    return texts.needed(body, field="body", name=name, limit=LIMIT, ask=f"{name} is empty; write something.")
