"""What every page shows: the moment, how much waits in the queue and from helpdesks, how much one has not read."""

from django.utils.functional import SimpleLazyObject

from escalations.models import Escalation

MANY = 99


def frame(request):
    """`now`, `unread_count`, and `queue_count` for whoever may open the queue (a number, or "99+"), on demand."""
    user = getattr(request, "user", None)
    values = {"now": getattr(request, "now", None)}
    if user is not None and user.is_authenticated and user.is_senior:
        values["queue_count"] = SimpleLazyObject(lambda: _queue_count(user))
    values["unread_count"] = _shown(getattr(user, "known_unread", 0))
    values["outside_count"] = _shown(getattr(user, "known_outside", 0))
    return values


def _shown(number):
    return f"{MANY}+" if number > MANY else number


def _queue_count(user):
    waiting = Escalation.objects.waiting().filter(receiving_team__in=user.team_ids)
    count = waiting[: MANY + 1].count()
    return f"{MANY}+" if count > MANY else count
