"""Fetches what lies in the mailbox: one at a time does it, and a mail is marked as done once it is kept."""

import logging
from datetime import timedelta

from django.conf import settings
from django.db.models import Q

from escalations.domain import outbox
from escalations.models import Mailbox

from . import mailbox, receive

LEASE = timedelta(minutes=10)
SWEEP = timedelta(seconds=50)  # the next minute goes on
MOST = 200
LARGEST = 60 * 1024 * 1024
SILENT = timedelta(minutes=15)

logger = logging.getLogger(__name__)


def fetch(*, clock):
    """Fetch from MAIL_IN_URL, if there is one and nobody else does; returns how many mails are kept now."""
    if settings.MAIL_IN is None:
        return 0
    place = mailbox.Place(**settings.MAIL_IN)
    row, _ = Mailbox.objects.get_or_create(name=place.name[:255])
    if not _take(row, clock()):
        return 0
    kept = []
    try:
        with mailbox.opened(place) as box:
            _fetch_all(box, kept, clock)
    except (OSError, mailbox.Refused) as failure:
        _fail(row, failure, clock())
    else:
        _finish(row, fetched_at=clock(), failing_since=None, last_error="", is_told=False)
    return len(kept)


def _take(row, at):
    """Whether the mailbox is ours for a while."""
    free = Q(taken_until__isnull=True) | Q(taken_until__lte=at)
    row.taken_until = at + LEASE
    return bool(Mailbox.objects.filter(free, pk=row.pk).update(taken_until=row.taken_until))


def _finish(row, **values):
    """Give it back, unless somebody has it already."""
    Mailbox.objects.filter(pk=row.pk, taken_until=row.taken_until).update(taken_until=None, **values)


def _fetch_all(box, kept, clock):
    until = clock() + SWEEP
    for uid in box.waiting(MOST):
        if clock() > until:
            return
        if _fetch(box, uid, at=clock()):
            kept.append(uid)


def _fetch(box, uid, *, at):
    """Whether it is kept; what is too large stays where it is, marked for a person."""
    size = box.size(uid)
    if size is not None and size > LARGEST:
        logger.error("A mail of %s MB is too large; it stays in the mailbox, flagged.", size // 1024 // 1024)
        box.set_aside(uid)
        return False
    raw = box.content(uid)
    if not raw:  # gone meanwhile, or empty
        return False
    receive(raw, at=at)
    box.finish(uid)
    return True


def _fail(row, failure, at):
    """Keep what the server said; after a while administrators are told, once."""
    logger.warning("The mailbox %s could not be read: %s", row.name, failure)
    since = row.failing_since or at
    tell = not row.is_told and at - since >= SILENT
    if tell:
        outbox.tell("administrators.notify", at=at, about="mailbox_silent")
    _finish(row, failing_since=since, last_error=str(failure)[:500], is_told=row.is_told or tell)
