"""What every page shows: the moment, how much waits in the queue and from helpdesks, how much one has not read."""

from escalations.paging import MANY


def frame(request):
    """`now`, `unread_count`, `outside_count`, and `queue_count` for whoever may open the queue; each a number,
    or "99+"."""
    user = getattr(request, "user", None)
    values = {"now": getattr(request, "now", None)}
    if user is not None and user.is_authenticated and user.is_senior:
        values["queue_count"] = _shown(getattr(user, "known_waiting", 0))
    values["unread_count"] = _shown(getattr(user, "known_unread", 0))
    values["outside_count"] = _shown(getattr(user, "known_outside", 0))
    return values


def _shown(number):
    return f"{MANY}+" if number > MANY else number
