"""Who is on a ticket at this moment: heard of every few seconds, forgotten soon after."""

from datetime import timedelta

from escalations.models import Presence

AGAIN_AFTER = timedelta(seconds=7)  # twice within the time somebody is taken to be here
WRITING_FOR = timedelta(seconds=9)
KEPT_FOR = timedelta(minutes=1)


def is_writing(wrote_at, *, at):
    return wrote_at is not None and wrote_at > at - WRITING_FOR


def is_due(seen_at, wrote_at, *, writes, at):
    """Whether what is known of somebody on a ticket is too old to be left as it is."""
    if seen_at is None or seen_at < at - AGAIN_AFTER:
        return True
    return writes and (wrote_at is None or wrote_at < at - WRITING_FOR / 2)


def came(*, by, at):
    """Forget where `by` was before, as they come to a ticket."""
    Presence.objects.filter(user=by, seen_at__lt=at - KEPT_FOR).delete()


def heard(ticket, *, writes, by, at):
    """Keep that `by` has the ticket open; `writes` that they are writing on it."""
    row = Presence(ticket=ticket, user=by, seen_at=at, wrote_at=at if writes else None)
    fields = ["seen_at", "wrote_at"] if writes else ["seen_at"]
    keys = ["ticket", "user"]
    Presence.objects.bulk_create([row], update_conflicts=True, unique_fields=keys, update_fields=fields)
