"""From which stamp on a new connection's rows are news: before it everything is history, which notifies nobody."""

from datetime import UTC, datetime, timedelta

SECOND, FARTHEST = timedelta(seconds=1), timedelta(days=1)  # that a clock is ahead
FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def live_since(newest, *, has_any, now, sees_all):
    """Right behind the newest change there is (None: it is not told): rows may be stamped by another clock than the
    answers are, though not by one that is days ahead. Whoever sees all of an empty account has no history."""
    if newest is None:
        return FIRST if sees_all and not has_any else now
    second = newest.replace(microsecond=0)
    is_told_by_now = second == now.replace(microsecond=0) or second > now + FARTHEST
    return now if is_told_by_now else second + SECOND
