"""The senior's queue: what waits, what I accepted, what was sent back; and the brief of a row beside it."""

from collections import Counter
from dataclasses import dataclass, field
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.db.models import CharField, Q, Value
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from escalations import paging
from escalations.domain import rules
from escalations.domain.brief import glance_of
from escalations.domain.step import STEPS
from escalations.filters import QUEUE
from escalations.filters.tickets import MINE
from escalations.models import Escalation
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

from . import queue_rows, stamps
from .listing import listing
from .queue_rows import ACCEPTED_BY_ME, ALL, BACK, CONTEXTS, WAITING, QueueFilter, Row

TABS = {WAITING: "Waiting", ACCEPTED_BY_ME: "Accepted by me", BACK: "Sent back"}
SORTS = [("priority", "Priority, then age"), ("accept_by", "Accept within")]
OFFERS = (
    ("accept", "Accept…", "accept"),
    ("return_to_author", "Send back…", "back"),
    ("resolve", "Resolve…", "resolve"),
)


@dataclass(frozen=True)
class Tab:
    """One of the three lists and how much is in it."""

    name: str
    label: str
    count: str
    is_current: bool


@dataclass(frozen=True)
class Select:
    """A filter that is chosen from a list; `chosen` is what holds now."""

    name: str
    label: str
    options: list
    chosen: str


@dataclass(frozen=True)
class Preview:
    """One escalation at a glance, and what may be done with it from here."""

    escalation: Escalation
    brief: object
    offers: list = field(default_factory=list)
    why_not: str = ""


def for_those_who(rule):
    """Whoever may not open the page is told whom to ask."""

    def decorate(view):
        @wraps(view)
        def checked(request, *args, **kwargs):
            may = rule(request.user)
            if not may:
                raise PermissionDenied(may.why_not)
            return view(request, *args, **kwargs)

        return checked

    return decorate


for_seniors = for_those_who(rules.may_open_queue)


@require_safe
@for_seniors
def queue(request):
    """The list as the address filters and orders it, the first row's brief beside it."""
    seen = queue_rows.seen_by(request.user)
    shown = listing(request, QUEUE, QueueFilter, seen, dressed=queue_rows.shown)
    tab = shown.value("tab") if shown.value("tab") in TABS else WAITING
    context = {
        "listing": shown,
        "rows": [Row(one) for one in shown.rows],
        "tab": tab,
        "selects": _selects(request, shown),
        "is_filtered": bool(set(shown.filters) - {"tab"}),
        "live": {
            "url": f"{reverse('web:live_queue')}?{request.GET.urlencode()}",
            "seen": stamps.of_queue(shown.rows),
        },
        "preview": _preview(request, shown.rows[0].pk) if shown.rows else None,
    } | _counted(request.user, request.now, tab)
    return render(request, "queue/page.html", context)


@require_safe
@for_seniors
def preview(request, pk):
    """The brief of one row at a glance; opened by itself it leads to the whole brief."""
    if not request.htmx:
        return redirect("web:brief", pk)
    return render(request, "queue/_preview.html", {"preview": _preview(request, pk)})


def _preview(request, pk):
    user = request.user
    escalation = queue_rows.previewed.first(user.sees_all, pk=pk, **user.sight)
    if escalation is None:
        raise Http404
    offers, why_not = _offers(escalation, request.user)
    return Preview(escalation, glance_of(escalation), offers, why_not)


def _offers(escalation, user):
    """([(label, place on the brief)], why there is none); each rule is asked once."""
    asked, offers = {}, []
    for name, label, place in OFFERS:
        step = STEPS[name]
        if step.may_follow(escalation):
            if step.permitted not in asked:
                asked[step.permitted] = step.permitted(escalation, user)
            if asked[step.permitted]:
                offers.append((label, place))
    refusals = [may.why_not for may in asked.values() if not may]
    return offers, refusals[0] if refusals and not offers else ""


def _selects(request, shown):
    offered = queue_rows.offered(request.user)
    everyone = [(ALL, "All teams"), *offered["team"]]
    teams = (
        [("", "All my teams"), *everyone] if request.user.team_ids else [("", "All teams"), *offered["team"]]
    )
    chosen = shown.value("team")
    sorted_by = next((name for name, sort in shown.sorts.items() if sort.state), QUEUE.default)
    return [
        Select("team", "Team", teams, "" if chosen == MINE else chosen),
        Select("priority", "Priority", [("", "Any"), *offered["priority"]], shown.value("priority")),
        Select("context", "Context", [("", "Any"), *CONTEXTS.items()], shown.value("context")),
        Select("ordering", "Sort by", SORTS, sorted_by),
    ]


def _counted(user, at, tab):
    """The tabs, how much is overdue and since when the oldest waits; one query that counts no further than 99."""
    rows = _waiting(bool(user.team_ids), by=user.pk, teams=list(user.team_ids), at=at)
    counts = Counter(kind for kind, _ in rows)
    return {
        "tabs": [Tab(name, label, _capped(counts[name]), name == tab) for name, label in TABS.items()],
        "waiting": _capped(counts[WAITING]),
        "queue_count": _capped(counts[WAITING]),
        "overdue": _capped(counts["overdue"]),
        "oldest": next((moment for kind, moment in rows if kind == "oldest"), None),
    }


@prepared
def _waiting(has_teams, *, by, teams, at):
    user = Viewer(by, (), False, teams if has_teams else ())
    mine = queue_rows.of_my_teams(Escalation.objects.order_by(), user)
    waiting = queue_rows.under(WAITING, mine, user)
    lists = [_marked(queue_rows.under(name, _scope(name, mine), user), name) for name in TABS]
    lists += [_marked(waiting.filter(Q(accept_by__lt=at)), "overdue")]
    oldest = waiting.order_by("queued_at")[:1].annotate(kind=Value("oldest", output_field=CharField()))
    return oldest.values_list("kind", "queued_at").union(*lists, all=True)


def _scope(name, mine):
    return Escalation.objects.order_by() if name == ACCEPTED_BY_ME else mine


def _marked(rows, kind):
    marked = rows.annotate(kind=Value(kind, output_field=CharField()))
    return marked.values_list("kind", "queued_at")[: paging.MANY + 1]


def _capped(count):
    return f"{paging.MANY}+" if count > paging.MANY else str(count)


urlpatterns = [
    path("queue/", queue, name="queue"),
    path("queue/<int:pk>/preview/", preview, name="queue_preview"),
]
