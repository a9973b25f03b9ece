"""Knows that their clock was set back: from then on what they stamp looks older than what is known already."""

from datetime import UTC, datetime, timedelta

from escalations.models import RemoteRecord

A_MINUTE = 60
A_MOMENT = timedelta(minutes=1)


def ahead(answer):
    """Seconds that their clock is ahead of ours; None if they do not say."""
    return (answer.now - datetime.now(UTC)).total_seconds() if answer.now else None


def since_last_run(position, answer):
    """The seconds that their clock was set back since the last run, whose position keeps how far it was `ahead`: what
    they stamp now looks old. 0 for none."""
    before, now = position.get("ahead"), ahead(answer)
    if position.get("began") or before is None or now is None:
        return 0
    return before - now if before - now > A_MINUTE else 0


def is_forgotten(source, type, external_id, *, now):
    """Whether the newest moment that is known of their row is still to come, by their clock at the time the row was
    read: what was just read is newer than that, and the moment is forgotten. None: they do not say."""
    if now is None:
        return False
    rows = RemoteRecord.objects.filter(source=source, type=type, external_id=external_id)
    return bool(rows.filter(updated_there_at__gt=now + A_MOMENT).update(updated_there_at=None))
