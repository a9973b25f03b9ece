"""What every page shows: the moment, and how much waits in the queue."""

from django.utils.functional import SimpleLazyObject

from escalations.models import Escalation

MANY = 99


def frame(request):
    """`now`, and `queue_count` for whoever may open the queue (a number, or "99+"), asked for when it is drawn."""
    user = getattr(request, "user", None)
    values = {"now": getattr(request, "now", None)}
    if user is not None and user.is_authenticated and user.is_senior:
        values["queue_count"] = SimpleLazyObject(lambda: _queue_count(user))
    return values


def _queue_count(user):
    waiting = Escalation.objects.waiting().filter(receiving_team__in=user.team_ids)
    count = waiting[: MANY + 1].count()
    return f"{MANY}+" if count > MANY else count
