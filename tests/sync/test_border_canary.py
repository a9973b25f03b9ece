"""Invariant 6 across the border: a word in private notes, theirs and ours, reaches no customer by any way (S22)."""

import pytest

from escalations.domain import conversation
from escalations.models import Change, Note, NoteKind, Notification, OutboxMessage
from tests.factories import NINE
from tests.sync.office import words

pytestmark = pytest.mark.django_db(transaction=True)
CANARY = "Zyzzyva"


def sings(*texts):
    return any(CANARY.lower() in str(text).lower() for text in texts)


def test_private_words_stay_private_on_both_sides(office):
    firm, number = office.firm, office.write_in(responder_id=office.tess)
    office.fresh.add_note(number, f"{CANARY} is the root password.")
    office.connect()
    office.sync()
    ticket = office.here(number)
    by = {"by": firm.technician, "at": NINE}
    conversation.add_note(ticket, kind=NoteKind.PRIVATE_NOTE, body=f"{CANARY} in our own note.", **by)
    conversation.add_note(ticket, kind=NoteKind.REPLY, body="We look into it.", **by)

    office.sync()
    office.later()
    office.fresh.edit_note(office.fresh.add_note(number, "Port 12."), f"{CANARY} once more.")
    office.sync(is_full=True)

    said = words(number, office.fresh)
    ours = Note.objects.filter(ticket=ticket)
    assert [is_private for is_private, text in said if sings(text)] == [True, True, True]
    assert [note.kind for note in ours if sings(note.body)] == ["private_note"] * 3
    told = Change.objects.filter(type="note", object_id__in=[note.pk for note in ours if note.is_private])
    assert set(told.values_list("is_private", flat=True)) == {True}
    assert not sings(*OutboxMessage.objects.values_list("payload", "last_error"))
    assert not sings(*Notification.objects.values_list("about", flat=True))
    assert OutboxMessage.objects.filter(kind="reply.deliver").count() == 0
