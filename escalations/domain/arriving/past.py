"""A first import: tickets of the past that never came before, with their conversations, saved together.

Row by row each ticket costs some thirty questions to the database; a batch shares them.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction

from escalations.domain.outside import RemoteNote, RemoteTicket
from escalations.models import HistoryEntry, RemoteRecord, Ticket

from . import conversation, identity, tickets
from .lookups import Lookups
from .their_clock import TheirClock


@dataclass(frozen=True)
class Story:
    """A ticket with its whole conversation, without files; `settled` is what its record says of how it was read."""

    ticket: RemoteTicket
    notes: tuple[RemoteNote, ...]
    settled: str = ""


def is_past(theirs, notes, *, live_since):
    """Whether nothing of it is newer than `live_since`, and it is still a ticket over there."""
    moments = [theirs.created_at, *(note.created_at for note in notes)]
    return not tickets.why_gone(theirs) and all(moment and moment < live_since for moment in moments)


@transaction.atomic
def take_past(stories, *, source, codes, at):
    """Take in Stories that are all past, and none of which ever came: all of them or, if one is refused, none."""
    lookups, clock = _looked_up(stories, source), TheirClock(timedelta(0), at)
    new = [
        tickets.made(codes.placed(story.ticket), codes=codes, lookups=lookups, clock=clock, is_history=True)
        for story in stories
    ]
    for story, made in zip(stories, new, strict=True):
        made.record.said["settled"] = story.settled
    Ticket.objects.bulk_create(made.ticket for made in new)
    RemoteRecord.objects.bulk_create(made.record for made in new)
    HistoryEntry.objects.bulk_create(made.entry for made in new)
    notes = [
        (note, conversation.past_note(made.ticket, note, codes=codes, lookups=lookups, clock=clock))
        for story, made in zip(stories, new, strict=True)
        for note in story.notes
    ]
    conversation.save_past(notes, source=source, codes=codes)


def _looked_up(stories, source):
    lookups = Lookups(source)
    contacts = {story.ticket.contact for story in stories}
    contacts |= {note.author for story in stories for note in story.notes if note.is_from_customer}
    lookups.look_up(identity.CONTACT, set(filter(None, contacts)))
    lookups.look_up(identity.COMPANY, set(filter(None, (story.ticket.company for story in stories))))
    return lookups
