"""What is said on a ticket: read, added, corrected."""

from django.shortcuts import get_object_or_404
from django.urls import path

from escalations.domain import conversation, saying
from escalations.filters import NOTES, NoteFilter
from escalations.models import PRIVATE, PUBLIC, Attachment, NoteKind, Scope

from . import find, notes_shown
from .endpoint import Endpoint
from .fields import Choice, Given, Listed, Moment, Row, Text
from .notes_shown import NoteShown
from .once import once
from .schema import describe

BY_PROGRAM = [one for one in NoteKind.values if one != NoteKind.ESCALATION]


class NoteGiven(Given):
    """A new note. Private or public follows from its kind, for ever."""

    kind = Choice(BY_PROGRAM, help_text="What it is. A `reply` is delivered to the contact.")
    body = Text(max_length=50_000, help_text="What it says.")
    attachments = Listed(
        child=Row(Attachment.objects.all()), max_length=20, required=False, help_text="Ids of uploaded files."
    )
    next_update_at = Moment(
        required=False,
        allow_null=True,
        help_text="Promises the customer the next update; with a reply or a call (S28).",
    )


class CorrectionGiven(Given):
    """The text as it should have been; the earlier one is kept."""

    body = Text(max_length=50_000, required=True, help_text="What it says now.")


class OfNotes(Endpoint):
    """What both addresses of notes share."""

    def kinds(self):
        return PUBLIC | PRIVATE if self.sees_private else PUBLIC

    def note(self, pk, *, status=200):
        note = notes_shown.dressed().select_related("ticket").defer("ticket__search").get(pk=pk)
        shown = notes_shown.of_note(note)
        return self.answer(
            shown, status=status, version=note.version, ticket=note.ticket, is_private=note.is_private
        )


class Notes(OfNotes):
    @describe("List the notes of a ticket", shown=NoteShown, lists=(NOTES, NoteFilter))
    def get(self, request, number):
        """The conversation, oldest first. Private notes need the scope private_notes; without it they are left out."""
        rows = find.ticket(request, number).notes.filter(kind__in=self.kinds())
        return self.listed(NOTES, NoteFilter, rows, dressed=notes_shown.of_page, shown=notes_shown.of_notes)

    @describe("Add a note", given=NoteGiven, shown=NoteShown, status=201, versioned=True)
    @once
    def post(self, request, number):
        """A reply, a message from the customer, a logged call, a private note, or the summary of the ticket."""
        ticket = find.ticket(request, number)
        given = self.read(NoteGiven)
        if given["kind"] in PRIVATE:
            self.need(Scope.PRIVATE_NOTES)
        note = saying.say(ticket, **given, **self.who)
        return self.note(note.pk, status=201)


class OneNote(OfNotes):
    @describe("Read a note", shown=NoteShown, versioned=True)
    def get(self, request, number, id):
        """A note; a private one needs the scope private_notes."""
        return self.note(self.found(number, id).pk)

    @describe("Correct a note", given=CorrectionGiven, shown=NoteShown, versioned=True, refusals=(409,))
    def patch(self, request, number, id):
        """One's own private note, or the summary as any technician of the ticket. What the customer may have read,
        and escalation notes, stay as they are."""
        note = self.found(number, id)
        body = self.read(CorrectionGiven).get("body", note.body)
        conversation.correct(note, body=body, version=self.version_of(note), **self.who)
        return self.note(note.pk)

    def found(self, number, pk):
        """A note of a ticket that may be seen, if its kind may be seen."""
        ticket = find.ticket(self.request, number)
        return get_object_or_404(notes_shown.dressed(), ticket=ticket, kind__in=self.kinds(), pk=pk)


urlpatterns = [
    path("tickets/<int:number>/notes/", Notes.as_view(), name="notes"),
    path("tickets/<int:number>/notes/<int:id>/", OneNote.as_view(), name="note"),
]
