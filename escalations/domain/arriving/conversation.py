"""How their conversation becomes ours: each note once, edits and deletions kept, ours recognised as ours."""

from dataclasses import dataclass, field
from typing import Any

from django.core.files import File
from django.db import transaction
from django.db.models import F

from escalations.domain import attachments, changes, history, locks, mailing, notes, outbox
from escalations.domain.errors import DiskFull, InvalidInput
from escalations.models import (
    Correction,
    HelpdeskCode,
    Note,
    NoteKind,
    RemoteRecord,
    Ticket,
)

from . import cleaned, echoes, identity
from .lookups import Lookups
from .taken import Taken, What
from .their_clock import TheirClock

NO_TEXT = "(no text)"


@transaction.atomic
def take_notes(
    ticket,
    theirs,
    *,
    source,
    codes,
    at,
    live_since,
    files=None,
    kept=None,
    is_whole=False,
    helpdesk=None,
    ahead=None,
):
    """Take in the RemoteNotes of a ticket; returns a Taken for each, in their order.

    `files` is {external id: [Fetched]}, of before; the rows of those that were taken
    are added to `kept`, so that they leave the disk if what follows fails. `is_whole`: these are all there
    are, so one that is missing was deleted over there. What was written before `live_since` (None: all) is history:
    nobody is notified of it, it keeps no promise, and it keeps its stamp. What is new is kept by our clock, if it is
    known by how much theirs goes `ahead` of it (see TheirClock).
    """
    ticket = locks.ticket(ticket.pk)
    while ticket.merged_into_id:  # there are more notes than these, and none of them is missing
        ticket, is_whole = locks.ticket(ticket.merged_into_id), False
    known = _records(theirs, source)
    ours = echoes.expected(ticket, source, helpdesk)
    with attachments.undone_on_failure() as rows:
        clock = TheirClock(ahead, at)
        came = Came(ticket, source, codes, at, files or {}, Lookups(source), rows, clock)
        taken = []
        for note in theirs:
            record = known.get(note.external_id)
            if record is not None:
                taken.append(_take_again(ticket, record, note, at=at))
                if record.note is not None and record.note.source == Ticket.Source.HELPDESK:
                    came.keep_files(note, record.note)
                clock.after(taken[-1].row)
                continue
            is_history = live_since is None or (note.created_at or at) < live_since
            taken.append(_echo(note, ours, came) or _take_new(note, came, is_history=is_history))
            clock.after(taken[-1].row)
        came.save_history()
        if is_whole:
            _note_missing(ticket, theirs, source, at=at)
    if kept is not None:
        kept += rows
    return taken


def _records(theirs, source):
    rows = RemoteRecord.objects.filter(
        source=source, type=identity.NOTE, external_id__in=[note.external_id for note in theirs]
    )
    return {row.external_id: row for row in rows.select_related("note")}


@dataclass
class Came:
    """What the new notes of one ticket have in common; those of history are saved together."""

    ticket: Ticket
    source: str
    codes: Any
    at: Any
    files: dict
    lookups: Lookups
    kept: list
    clock: TheirClock
    history: list = field(default_factory=list)

    def save_history(self):
        save_past(self.history, source=self.source, codes=self.codes)
        for theirs, note in self.history:
            self.keep_files(theirs, note)

    def keep_files(self, theirs, note):
        files = self.files.get(theirs.external_id, ())
        self.kept += keep_files(self.ticket, files, note=note, at=self.at)


def _echo(theirs, ours, came):
    """What came of a note that is our own; None if it is not. It may have been edited before it was seen."""
    message = ours.take(theirs)
    if message is None:
        return None
    note, shown = message.note, message.payload.get("shown")
    record = identity.keep(came.source, identity.NOTE, theirs, note, said={"shown": shown})
    if note is not None:
        mailing.sent(note, at=came.at)
    if shown and _was_touched(theirs) and _is_edited(record, theirs):
        record.note = _edit(came.ticket, record, theirs, at=came.at)
    else:
        record.said["shown"] = echoes.digest(theirs.body)
    record.save(update_fields=["note", "said"])
    return Taken(What.UNCHANGED, record.note)


def _was_touched(theirs):
    return None not in (theirs.created_at, theirs.updated_at) and theirs.created_at < theirs.updated_at


def _take_new(theirs, came, *, is_history):
    """History is only saved; what is new now also counts: as work, as a kept promise, as a customer's message."""
    if is_history:
        clock = came.clock.of_history()
        note = past_note(came.ticket, theirs, codes=came.codes, lookups=came.lookups, clock=clock)
        came.history.append((theirs, note))
        return Taken(What.CREATED, note)
    author, values = _values(theirs, came.codes, came.lookups)
    note = notes.write_note(
        came.ticket, by=author, at=came.clock.ours(theirs.created_at) or came.at, **values
    )
    identity.keep(came.source, identity.NOTE, theirs, note, said=_said(theirs, came.codes))
    came.keep_files(theirs, note)
    _count(note, came)
    return Taken(What.CREATED, note)


def past_note(ticket, theirs, *, codes, lookups, clock):
    """An unsaved Note as it was written over there; `clock` is TheirClock."""
    author, values = _values(theirs, codes, lookups)
    is_reply = values["kind"] == NoteKind.REPLY
    delivery = Note.Delivery.SENT if is_reply else Note.Delivery.NONE
    created = clock.ours(theirs.created_at) or clock.at
    return Note(ticket=ticket, author=author, created_at=created, delivery=delivery, **values)


def save_past(pairs, *, source, codes):
    """Save [(RemoteNote, its past_note)] with what is known of them over there."""
    Note.objects.bulk_create([note for _, note in pairs])
    RemoteRecord.objects.bulk_create(
        identity.unsaved(source, identity.NOTE, theirs, note, said=_said(theirs, codes))
        for theirs, note in pairs
    )


def _values(theirs, codes, lookups):
    """(its author here, the other values of the note)."""
    is_customers = theirs.is_from_customer
    author = None if is_customers else codes.ours(HelpdeskCode.Kind.AGENT, theirs.author)
    return author, {
        "kind": _kind(theirs),
        "body": cleaned.text(theirs.body) or NO_TEXT,
        "is_automatic": theirs.is_automatic,
        "source": Ticket.Source.HELPDESK,
        "contact": lookups.contact(theirs.author) if is_customers else None,
    }


def _count(note, came):
    """A customer's message is told to whoever has the ticket; automatic mail counts as nothing (S28)."""
    rows = Ticket.objects.filter(pk=came.ticket.pk)
    if note.is_from_customer and not note.is_automatic:
        rows.update(customer_wrote_at=note.created_at)
        outbox.tell_people([came.ticket.assignee], "customer.wrote", at=came.at, ticket=came.ticket)
    rows.update(updated_at=came.at, version=F("version") + 1)


def _kind(theirs):
    if theirs.is_private:
        return NoteKind.PRIVATE_NOTE
    if theirs.is_call:
        return NoteKind.CALL
    return NoteKind.CUSTOMER_MESSAGE if theirs.is_from_customer else NoteKind.REPLY


def _said(theirs, codes):
    """Who wrote it over there, where nobody here is that person."""
    if theirs.is_from_customer or not theirs.author:
        return {}
    return {"author": codes.label(HelpdeskCode.Kind.AGENT, theirs.author)}


def _take_again(ticket, record, theirs, *, at):
    if identity.is_older(record, theirs):
        return Taken(What.STALE, record.note)
    if identity.is_known(record, theirs) and record.gone_at is None:
        return Taken(What.UNCHANGED, record.note)
    is_edited = _is_edited(record, theirs)
    note = _edit(ticket, record, theirs, at=at) if is_edited else record.note
    identity.note_seen(record, theirs, note=note, said=record.said, gone_at=None)
    return Taken(What.UPDATED if is_edited else What.UNCHANGED, note)


def _is_edited(record, theirs):
    """Whether the words changed; our own note is shown there in other markup, which is no edit of it.

    What looks like a secret is masked here, unless our writer said that it is none.
    """
    came = (theirs.body, cleaned.text(theirs.body) or NO_TEXT)
    return not any(echoes.is_same(record, one) for one in came)


def _edit(ticket, record, theirs, *, at):
    """A private note is corrected, its earlier words kept; what a customer may have read stays, and a new one stands
    in its place. What was private never becomes public by it, nor the other way round."""
    note, body = record.note, cleaned.text(theirs.body) or NO_TEXT
    if note.kind == NoteKind.PRIVATE_NOTE:
        Correction.objects.create(note=note, body=note.body, by=None, at=at)
        note.body, note.corrected_at = body, at
        note.save(update_fields=["body", "corrected_at"])
        history.remember("note.corrected", ticket=ticket, by=None, at=at, note=note.pk, kind=note.kind)
        return note
    newer = Note.objects.create(
        ticket=ticket,
        kind=NoteKind.PRIVATE_NOTE if note.is_private or theirs.is_private else note.kind,
        body=body,
        author=note.author,
        contact=note.contact,
        is_automatic=note.is_automatic,
        source=Ticket.Source.HELPDESK,
        delivery=note.delivery,
        created_at=note.created_at,
    )
    if note.kind not in {NoteKind.ESCALATION, NoteKind.SUMMARY}:
        Note.objects.filter(pk=note.pk).update(superseded_by=newer)
    record.said[echoes.STOOD_FOR] = [*record.said.get(echoes.STOOD_FOR, []), note.pk]
    changes.touch(ticket, by=None, at=at)
    history.remember("note.edited_there", ticket=ticket, by=None, at=at, note=newer.pk, instead_of=note.pk)
    return newer


def _note_missing(ticket, theirs, source, *, at):
    """Deleted over there: kept here, and said."""
    there = {note.external_id for note in theirs}
    rows = RemoteRecord.objects.filter(source=source, type=identity.NOTE, note__ticket=ticket, gone_at=None)
    gone = [row for row in rows if row.external_id not in there]
    for row in gone:
        history.remember("note.gone_there", ticket=ticket, by=None, at=at, note=row.note_id)
    RemoteRecord.objects.filter(pk__in=[row.pk for row in gone]).update(gone_at=at, gone_why="deleted")


def keep_files(ticket, files, *, note=None, at):
    """Keep what was Fetched with the ticket, under the note if one is given and as public or private as it is; returns
    the rows. One that is not taken is named in history: the words come in without it."""
    told = {"ticket": ticket, "by": None, "at": at} | ({"note": note.pk} if note else {})
    with attachments.undone_on_failure() as rows:
        for one in files:
            try:
                rows.append(_kept(one, ticket, note, at=at))
            except DiskFull as full:
                one.later(full.detail)
            except InvalidInput as refusal:
                called = attachments.clean_name(one.name)
                one.left(refusal.detail)
                history.remember("attachment.not_taken", name=called, why=refusal.detail, **told)
    return rows


def _kept(fetched, ticket, note, *, at):
    if fetched.content is None:
        raise InvalidInput({"file": fetched.why})
    file = File(fetched.content, name=fetched.name)
    return attachments.upload(file, ticket=ticket, note=note, by=None, at=at, limit=fetched.limit)
