"""How a private note or the summary is corrected; what it said before is kept."""

from django.db import transaction

from escalations.models import Correction, Note, NoteKind

from . import attachments as files
from . import changes, history, rules
from .errors import StaleWrite
from .notes import checked_body, write_note
from .step import check_person
from .taking import take_up


@transaction.atomic
def correct(note, *, body, by, at, version=None):
    """Correct one's own private note, or the summary as any technician of the ticket; the earlier text is kept.

    `version` is the one the text was read at, as `version_of` gives it: a text corrected since is refused with
    both texts (StaleWrite).
    """
    ticket = take_up(note.ticket, by=by)
    note = Note.objects.select_for_update(of=("self",), no_key=True).get(pk=note.pk)
    check_person(_may_correct(note, by))
    body = checked_body(body, "The summary" if note.kind == NoteKind.SUMMARY else "The note")
    if body == note.body:
        return note
    _check_version(note, body, version)
    Correction.objects.create(note=note, body=note.body, by=by, at=at)
    note.body, note.corrected_at = body, at
    note.save(update_fields=["body", "corrected_at"])
    changes.touch(ticket, by=by, at=at)
    history.remember("note.corrected", ticket=ticket, by=by, at=at, note=note.pk, kind=note.kind)
    return note


def version_of(note):
    """How often a text was written: 0 for no note at all, 1 for one never corrected."""
    return Correction.objects.filter(note=note).count() + 1 if note is not None else 0


def _check_version(note, body, version):
    now = version_of(note) if version is not None else None
    if version != now:
        raise StaleWrite(
            f"{_last_writer(note)} changed this text since you opened it. Take both into account, then save again.",
            differences={"body": (note.body, body)},
            version=now,
        )


def _last_writer(note):
    last = note.corrections.select_related("by").last()
    return (last.by if last else note.author) or "The portal"


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
def write_summary(ticket, *, body, by, at, attachments=(), version=None):
    """The ticket's one pinned, private summary: written, or corrected if it is there (S4); `version` as in correct."""
    ticket = take_up(ticket, by=by)
    current = Note.objects.filter(ticket=ticket, kind=NoteKind.SUMMARY, superseded_by=None).first()
    if current is not None:
        files.use(attachments, current, by=by)
        return correct(current, body=body, by=by, at=at, version=version)
    body = checked_body(body, "The summary")
    note = write_note(
        ticket, kind=NoteKind.SUMMARY, body=body, is_pinned=True, attachments=attachments, by=by, at=at
    )
    changes.touch(ticket, by=by, at=at)
    return note
