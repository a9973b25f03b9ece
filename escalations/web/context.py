"""What every page shows: the moment, how much waits in the queue and from helpdesks, how much one has not read."""

from django.utils.functional import SimpleLazyObject

from escalations.models import Escalation
from escalations.models.prepared import among, prepared

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


@prepared
def _waiting(*, teams):
    waiting = Escalation.objects.waiting().filter(among("receiving_team", teams))
    return waiting.order_by().values_list("pk", flat=True)[: MANY + 1]


def _queue_count(user):
    count = len(_waiting(teams=list(user.team_ids))) if user.team_ids else 0
    return f"{MANY}+" if count > MANY else count
