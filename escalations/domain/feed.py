"""Numbers the changes once they are committed, and forgets the old ones.

A number given before commit would be lost on whoever has read past it by then. So nobody numbers a change while it is
made: one sequencer at a time, under an advisory lock, gives the next positions to all that it sees, which is only what
is committed. A transaction that is still open keeps nobody waiting; its changes get later positions.
"""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Exists, Max, Min, OuterRef, Q

from escalations.models import Change, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

LOCK = 5_204_811  # of the sequencer, among the portal's advisory locks
KEPT_FOR = timedelta(days=30)
AT_ONCE = 10_000

NUMBERED = """
    WITH waiting AS (
        SELECT id, row_number() OVER (ORDER BY id) AS n FROM escalations_change
        WHERE position IS NULL ORDER BY id LIMIT %s
    )
    UPDATE escalations_change c
    SET position = (SELECT COALESCE(MAX(position), 0) FROM escalations_change) + waiting.n
    FROM waiting WHERE c.id = waiting.id
"""


ENDS = """
    SELECT (SELECT MIN(position) FROM escalations_change), (SELECT MAX(position) FROM escalations_change),
        EXISTS (SELECT FROM escalations_change WHERE position IS NULL)
"""


class Expired(Exception):
    """What came after this position is partly forgotten, or was never there."""


def number():
    """Give positions to all changes committed so far; returns how many. Positions have no gaps."""
    total = 0
    while Change.objects.filter(position__isnull=True).exists():
        done = _number_some()
        total += done
        if done < AT_ONCE:
            break
    return total


@transaction.atomic
def _number_some():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        cursor.execute(NUMBERED, [AT_ONCE])
        return cursor.rowcount


def numbered():
    """(first, last) position, once all that is committed has one: one query where nothing waits for its number."""
    first, last, has_waiting = _ends()
    if has_waiting:
        number()
        first, last, _ = _ends()
    return first, last


def _ends():
    """The oldest and the newest position, 1 and 0 where there is none, and whether a change waits for its number."""
    with connection.cursor() as cursor:
        cursor.execute(ENDS)
        first, last, has_waiting = cursor.fetchone()
    return first or 1, last or 0, has_waiting


def last():
    """The newest position; 0 before the first."""
    return Change.objects.aggregate(last=Max("position"))["last"] or 0


def after(position, ends=None):
    """Changes after a position, in order. Raises Expired if they are not all there any more."""
    first, last = ends or _ends()[:2]
    if not first - 1 <= position <= last:
        raise Expired
    return Change.objects.filter(position__gt=position).order_by("position")


def all_kept():
    """Every change that is still kept, in order."""
    return Change.objects.filter(position__isnull=False).order_by("position")


def page(position, ends, *, types, but, user, private_notes, most):
    """The changes after a position that somebody may be shown, in order; None: from the oldest kept.

    `but` is an origin whose changes are left out, "" for none. Raises Expired.
    """
    if position is not None:
        after(position, ends)
    return _shown_page(
        position is None,
        tuple(types),
        bool(but),
        private_notes,
        user.is_administrator,
        user.sees_all,
        most,
        after=position or 0,
        upto=ends[1],
        but=but,
        **user.sight,
    )


@prepared
def _shown_page(
    is_first,
    types,
    leaves_out,
    private_notes,
    is_administrator,
    sees_all,
    most,
    *,
    after,
    upto,
    but,
    by,
    closed,
):
    rows = all_kept() if is_first else Change.objects.filter(position__gt=after).order_by("position")
    rows = rows.filter(position__lte=upto, type__in=types)
    rows = rows.exclude(origin=but) if leaves_out else rows
    return rows.filter(_shown(Viewer(by, closed, sees_all), is_administrator, private_notes))[:most]


def shown_to(user, *, private_notes):
    """What of the feed somebody may be shown: tickets that they see, and what belongs to no ticket."""
    return _shown(user, user.is_administrator, private_notes)


def _shown(user, is_administrator, private_notes):
    public = Q() if private_notes else Q(is_private=False)
    if is_administrator:
        return public
    ticket = Ticket.objects.visible_to(user).filter(pk=OuterRef("ticket_id"))
    return public & (Q(ticket_id__isnull=True) | Exists(ticket))


def forget(*, at):
    """Forget what is older than thirty days, but never the newest: the numbers go on from it. Returns how many."""
    old = Change.objects.filter(position__lt=last(), changed_at__lt=at - KEPT_FOR)
    upto = old.aggregate(upto=Max("position"))["upto"] or 0
    young = Change.objects.filter(position__lte=upto, changed_at__gte=at - KEPT_FOR)
    first_kept = young.aggregate(first=Min("position"))["first"] or upto + 1
    return Change.objects.filter(position__lt=first_kept).delete()[0]
