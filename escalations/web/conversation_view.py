"""The conversation of a ticket as its page shows it: the newest words, who reads them, with their files."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import Q
from django.shortcuts import reverse

from escalations import paging
from escalations.domain import pasted
from escalations.models import PRIVATE, PUBLIC, Attachment, Note, NoteKind
from escalations.models.prepared import among, prepared

from .lives_there import NOT_CROSSED, Crossing, Crossings

NEWEST = 50
KINDS = {"public": PUBLIC, "private": PRIVATE}
KEYSET = paging.Keyset("conversation", default="-written", written=("created_at", "id"))
PINNED = Q(kind=NoteKind.SUMMARY, superseded_by=None)


@dataclass(frozen=True)
class FileLink:
    """A file as a page links to it."""

    row: Attachment

    @property
    def url(self):
        return reverse("web:attachment", args=[self.row.ticket_id, self.row.pk])

    @property
    def name(self):
        return self.row.name

    @property
    def size(self):
        return self.row.size


@dataclass
class Entry:
    """One note, and what can be done with it here."""

    note: Note
    shape: str
    files: list = field(default_factory=list)
    may_correct: bool = False
    carries_template: bool = False
    crossing: Crossing = NOT_CROSSED

    @property
    def foot(self):
        """The template of what stands below the note, if anything does."""
        return "ticket/_entry_foot.html" if self.note.is_private else ""


@dataclass
class Talk:
    """One page of the conversation, oldest first, and the ways to the others."""

    entries: list
    show: str
    problem: str
    older_url: str
    newer_url: str


def talk(ticket, params, *, by, files, recorded_note=None, crossings=None):
    """The Talk that `params` ask for; `files` of the whole ticket; `recorded_note` is pinned above it.

    `crossings` tell of each note how it came from a helpdesk or went there.
    """
    crossed = crossings or Crossings()
    place, problem = _place(params)
    show = next(iter(place.filters.get("show", [])), "")
    page = KEYSET.page(_rows(ticket, show), place, limit=NEWEST, dressed=_dressed)
    by_note = _by_note(files)
    return Talk(
        entries=[_entry(note, by, by_note, recorded_note, crossed.of(note)) for note in reversed(page.rows)],
        show=show if show in KINDS else "",
        problem=problem,
        older_url=_url(page.next),
        newer_url=_url(page.previous),
    )


def summary_of(ticket):
    """The pinned summary, or None."""
    return _summary.first(ticket=ticket.pk)


@prepared
def _summary(*, ticket):
    rows = Note.objects.filter(PINNED, ticket=ticket).defer("search").select_related("author")
    return rows[:1]


def files_of(ticket):
    """Every file of the ticket, oldest first."""
    rows = Attachment.objects.filter(ticket=ticket).select_related("uploaded_by")
    return [FileLink(row) for row in rows]


def entry(note, *, by, files=()):
    """One note alone, after it was corrected."""
    return _entry(note, by, _by_note(files), None)


def _rows(ticket, show):
    rows = Note.objects.filter(~PINNED, ticket=ticket)
    return rows.filter(kind__in=KINDS[show]) if show in KINDS else rows


@prepared
def _dressed(*order, keys):
    rows = Note.objects.filter(among("pk", keys)).order_by(*order)
    return rows.defer("search").select_related("author", "contact")


def _place(params):
    try:
        return KEYSET.place(params, ["show"]), ""
    except paging.WrongPlace as wrong:
        return KEYSET.start(params, ["show"]), str(wrong)


def _url(cursor):
    return f"?{urlencode({'cursor': cursor})}#conversation" if cursor else ""


def _by_note(files):
    found = {}
    for file in files:
        found.setdefault(file.row.note_id, []).append(file)
    return found


def _entry(note, by, files, recorded_note, crossing=NOT_CROSSED):
    is_plain = note.kind == NoteKind.PRIVATE_NOTE and not note.superseded_by_id
    return Entry(
        note=note,
        shape=_shape(note, recorded_note),
        files=files.get(note.pk, []),
        may_correct=is_plain and note.author_id == by.pk,
        carries_template=is_plain and _carries_template(note.body),
        crossing=crossing,
    )


def _shape(note, recorded_note):
    if note.is_automatic:
        return "automatic"
    if note.pk == recorded_note:
        return "pinned"
    return "replaced" if note.superseded_by_id else "note"


def _carries_template(body):
    """Whether the seven headings are there (S20); most notes are passed over at a glance."""
    return "environment" in body.lower() and pasted.looks_like_template(body) is not None
