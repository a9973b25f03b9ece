"""Ends a ticket at once when a write to it is answered with: there is no such ticket."""

from datetime import timedelta

from django.utils import timezone

from escalations.models import RemoteRecord

from . import sweeping
from .pulling import Pull
from .tally import Tally

LATELY = timedelta(days=1)


def look(helpdesk, connector, record):
    """Ask for that ticket: it may have been deleted, merged or marked as spam, or be there after all."""
    pull = Pull(helpdesk, connector, Tally())
    pull.ticket(record.external_id)
    end_if_missing(pull, record)


def end_if_missing(pull, record):
    """End what the pull asked for and did not find, as each night does; unless too many went lately, as they seem to
    when a key is narrowed. That night tells then."""
    if record.external_id not in pull.not_there:
        return
    here = RemoteRecord.objects.filter(source=record.source, type=RemoteRecord.Type.TICKET)
    lately = here.filter(gone_why="gone", gone_at__gte=timezone.now() - LATELY).count()
    if not sweeping.is_too_much(lately + 1, of=here.filter(gone_at=None).count()):
        pull.end(RemoteRecord.objects.get(pk=record.pk))
