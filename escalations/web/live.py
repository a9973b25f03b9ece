"""What an open page asks every few seconds: did anything change, and how much is unread; 304 if nothing did."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Subquery
from django.http import Http404, HttpResponseNotModified, JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe

from escalations.filters import QUEUE
from escalations.models import Escalation, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

from . import drafts, here, my_work, queue_rows, stamps
from .listing import listing
from .moved import moved
from .queue import for_seniors


@require_safe
def work(request):
    """GET: the mark of my work."""
    shown = _mine(user=request.user.pk)
    return _answer(request, stamps.of_work(shown, request.user.known_unread))


@prepared
def _mine(*, user):
    version = Escalation.objects.unfinished().filter(ticket=OuterRef("pk")).values("version")
    rows = my_work.mine(user).annotate(hand_off=Subquery(version[:1])).order_by(*my_work.ORDER)
    return rows.values_list("pk", "updated_at", "hand_off")[: my_work.MOST]


@require_safe
@for_seniors
def queue(request):
    """GET: the mark of the queue as its address filters and orders it; as most have it open, by one question."""
    if not request.GET:
        return _answer(request, stamps.of_queue(queue_rows.watched_first(request.user)))
    seen = queue_rows.seen_by(request.user)
    shown = listing(request, QUEUE, queue_rows.QueueFilter, seen, dressed=queue_rows.watched)
    return _answer(request, stamps.of_queue(shown.rows))


@require_safe
def ticket(request, number):
    """GET: the mark of a ticket, who moved it last, who is here; `?writes=1` tells that one is writing."""
    by, at = request.user, request.now
    found = _watched.first(by.sees_all, number=number, at=at, **by.sight)
    if found is None:
        raise Http404
    seen = stamps.of_ticket(found, found.seen_events, found.seen_hand_off)
    here.keep(found, found.present, writes=request.GET.get("writes") == "1", by=by, at=at)
    others = here.others(found.present, by=by, at=at)
    return _answer(request, seen, moved=moved(found.move, by=by, at=at), here=others, typed_at=found.typed_at)


@prepared
def _watched(sees_all, *, number, at, by, closed):
    asked = stamps.watched("pk") | {
        "move": Subquery(stamps.last_move("pk")),
        "present": ArraySubquery(here.present(at)),
        "typed_at": drafts.newest("pk", by),
    }
    rows = Ticket.objects.visible_to(Viewer(by, closed, sees_all)).filter(pk=number)
    return rows.only("pk", "version", "updated_at").annotate(**asked)


def _answer(request, seen, **more):
    """All that is told, marked as a whole; nothing if whoever asks has it already."""
    told = {"seen": seen, "unread": getattr(request.user, "known_unread", 0), **more}
    mark = f'"{stamps.stamp(told)}"'
    fresh = request.headers.get("If-None-Match") == mark
    answer = HttpResponseNotModified() if fresh else JsonResponse(told)
    answer["ETag"] = mark
    answer["Cache-Control"] = "private, no-store"
    return answer


urlpatterns = [
    path("live/work/", work, name="live_work"),
    path("live/queue/", queue, name="live_queue"),
    path("live/tickets/<int:number>/", ticket, name="live_ticket"),
]
