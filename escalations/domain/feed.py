"""Numbers the changes once they are committed, and forgets the old ones.

A number given before commit would be lost on whoever has read past it by then. So nobody numbers a change while it is
made: one sequencer at a time, under an advisory lock, gives the next positions to all that it sees, which is only what
is committed. A transaction that is still open keeps nobody waiting; its changes get later positions.
"""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Max, Min, Q

from escalations.models import Change, Ticket

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


def last():
    """The newest position; 0 before the first."""
    return Change.objects.aggregate(last=Max("position"))["last"] or 0


def after(position):
    """Changes after a position, in order. Raises Expired if they are not all there any more."""
    ends = Change.objects.aggregate(first=Min("position"), last=Max("position"))
    if not (ends["first"] or 1) - 1 <= position <= (ends["last"] or 0):
        raise Expired
    return Change.objects.filter(position__gt=position).order_by("position")


def all_kept():
    """Every change that is still kept, in order."""
    return Change.objects.filter(position__isnull=False).order_by("position")


def shown_to(user, *, private_notes):
    """What of the feed somebody may be shown: tickets that they see, and what belongs to no ticket."""
    public = Q() if private_notes else Q(is_private=False)
    if user.is_administrator:
        return public
    tickets = Ticket.objects.visible_to(user).values("pk")
    return public & (Q(ticket_id__isnull=True) | Q(ticket_id__in=tickets))


def forget(*, at):
    """Forget what is older than thirty days, but never the newest: the numbers go on from it. Returns how many."""
    old = Change.objects.filter(position__lt=last(), changed_at__lt=at - KEPT_FOR)
    upto = old.aggregate(upto=Max("position"))["upto"] or 0
    young = Change.objects.filter(position__lte=upto, changed_at__gte=at - KEPT_FOR)
    first_kept = young.aggregate(first=Min("position"))["first"] or upto + 1
    return Change.objects.filter(position__lt=first_kept).delete()[0]
