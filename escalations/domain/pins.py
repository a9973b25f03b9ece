"""What matters in a conversation is pinned, so that it stands beside the escalation (S7)."""

from django.db import transaction

from escalations.models import Note

from . import changes, history
from .taking import take_up


@transaction.atomic
def pin(note, *, pinned, by, at):
    """Pin a note, or let it go; any technician of the ticket may. Twice is once."""
    ticket = take_up(note.ticket, by=by)
    note = Note.objects.select_for_update(of=("self",), no_key=True).get(pk=note.pk)
    if note.is_pinned == pinned:
        return note
    note.is_pinned = pinned
    note.save(update_fields=["is_pinned"])
    changes.touch(ticket, by=by, at=at)
    history.remember("note.pinned" if pinned else "note.unpinned", ticket=ticket, by=by, at=at, note=note.pk)
    return note
