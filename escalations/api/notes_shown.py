"""How a note and its files are shown."""

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from rest_framework import serializers

from escalations.models import Attachment, Correction, Note, NoteKind, Ticket
from escalations.models.prepared import among, prepared

from .named import NamedShown, moment, of_row
from .tickets_shown import ReferenceElsewhereShown, references


class AttachmentShown(serializers.Serializer):
    """A file."""

    id = serializers.IntegerField(help_text="Its id; name it in a note to use the file there.")
    name = serializers.CharField(help_text="What it is called, such as trace.log.")
    size = serializers.IntegerField(help_text="In bytes.")
    content_type = serializers.CharField(help_text="Such as text/plain.")
    ticket = serializers.IntegerField(allow_null=True, help_text="The ticket it belongs to; null: none yet.")
    note = serializers.IntegerField(allow_null=True, help_text="The note that uses it; null: none yet.")
    is_private = serializers.BooleanField(help_text="Whether the contact never sees it.")
    uploaded_by = NamedShown(allow_null=True, help_text="Who uploaded it; null: the portal.")
    uploaded_at = serializers.DateTimeField(help_text="When, in UTC.")


class NoteShown(serializers.Serializer):
    """One entry of a ticket's conversation."""

    id = serializers.IntegerField(help_text="Its id.")
    kind = serializers.ChoiceField(NoteKind.values, help_text="What it is; never changes.")
    ticket = serializers.IntegerField(
        help_text="The ticket it is on; a message on a closed one begins a new ticket."
    )
    body = serializers.CharField(help_text="What it says; up to 50,000 characters.")
    is_private = serializers.BooleanField(
        help_text="Whether the contact never sees it; follows from the kind."
    )
    author = NamedShown(allow_null=True, help_text="Who wrote it; null: the contact, or the portal.")
    contact = NamedShown(allow_null=True, help_text="Whose message it is; null: not a contact's.")
    is_automatic = serializers.BooleanField(help_text="Whether a machine wrote it: it counts as no answer.")
    is_from_other = serializers.BooleanField(
        help_text="Whether whoever wrote it is neither the ticket's contact nor of its company."
    )
    is_pinned = serializers.BooleanField(help_text="Whether it stands above the conversation.")
    source = serializers.ChoiceField(Ticket.Source.values, help_text="How it came in.")
    delivery = serializers.ChoiceField(
        [one for one in Note.Delivery.values if one],
        allow_blank=True,
        help_text="Where a reply is on its way to the contact; empty: it is not sent.",
    )
    attachments = AttachmentShown(many=True, help_text="Its files.")
    version = serializers.IntegerField(help_text="Counts how often it was written; sent as ETag too.")
    superseded_by = serializers.IntegerField(
        allow_null=True, help_text="The note that stands in its place; null: none."
    )
    created_at = serializers.DateTimeField(help_text="When it was written, in UTC.")
    corrected_at = serializers.DateTimeField(allow_null=True, help_text="When it was last corrected, in UTC.")
    external_refs = ReferenceElsewhereShown(many=True, help_text="Who it is in other systems.")


def dressed():
    """Notes with everything that is shown but their files, in one query."""
    rows = Note.objects.select_related("author", "contact").defer("search")
    corrected = Correction.objects.filter(note=OuterRef("pk")).order_by().values("note")
    times = Coalesce(Subquery(corrected.annotate(number=Count("pk")).values("number")), 0)
    return rows.annotate(version=times + 1, elsewhere=references("note"))


@prepared
def of_page(*order, keys):
    """The same for a list."""
    return dressed().filter(among("pk", keys)).order_by(*order)


def of_notes(notes):
    """The dicts of some dressed notes; one query for the files of all."""
    files = {}
    for row in _used_in(notes=[note.pk for note in notes]):
        files.setdefault(row.note_id, []).append(of_file(row))
    return [_shown(note, files.get(note.pk, [])) for note in notes]


def of_note(note):
    return of_notes([note])[0]


def files_of(**which):
    return Attachment.objects.filter(**which).select_related("uploaded_by", "note")


@prepared
def _used_in(*, notes):
    return files_of().filter(among("note", notes))


def _shown(note, files):
    return {
        "id": note.pk,
        "ticket": note.ticket_id,
        "kind": note.kind,
        "body": note.body,
        "is_private": note.is_private,
        "author": of_row(note.author),
        "contact": of_row(note.contact),
        "is_automatic": note.is_automatic,
        "is_from_other": note.is_from_other,
        "is_pinned": note.is_pinned,
        "source": note.source,
        "delivery": note.delivery,
        "attachments": files,
        "version": note.version,
        "superseded_by": note.superseded_by_id,
        "created_at": moment(note.created_at),
        "corrected_at": moment(note.corrected_at),
        "external_refs": note.elsewhere,
    }


def of_file(row):
    return {
        "id": row.pk,
        "name": row.name,
        "size": row.size,
        "content_type": row.content_type,
        "ticket": row.ticket_id,
        "note": row.note_id,
        "is_private": is_private(row),
        "uploaded_by": of_row(row.uploaded_by),
        "uploaded_at": moment(row.uploaded_at),
    }


def is_private(row):
    """A file is as private as the note that uses it; before, it is private."""
    return row.note is None or row.note.is_private
