"""Which escalations the queue shows, in which order, and what a row of it tells."""

from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, F, IntegerField, OuterRef, Q, Value

from escalations.domain.warranty import IN_WINDOW
from escalations.filters import QUEUE, EscalationFilter
from escalations.filters.parameters import ChoiceFilter, IdFilter
from escalations.filters.tickets import MINE
from escalations.models import ACCEPTED, QUEUED, SENT_BACK, Authorship, Escalation, Priority, Team, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import among, holds, prepared

from .listing import LIMIT

UNREAD = ("ticket__search", "ticket__description", "ticket__resolution", "resolution", "readiness")
ALL = "all"
WAITING, ACCEPTED_BY_ME, BACK = "waiting", "accepted", "sent_back"
CONTEXTS = {
    "overdue": "Overdue to accept",
    "warranty": "In warranty",
    "recurring": "Recurring",
    "returned": "Returned after a send-back",
    "replied": "Customer replied since",
}


def seen_by(user):
    """Escalations `user`, or a Viewer, may see."""
    return Escalation.objects.filter(ticket__in=Ticket.objects.visible_to(user).values("pk"))


@prepared
def shown(*order, keys):
    """Those with these ids, with everything a row shows, in one query."""
    frozen = ("answers", "steps", "findings", "overruled", "confirmed", "facts")
    rows = Escalation.objects.filter(among("pk", keys)).order_by(*order)
    rows = rows.with_people().select_related("promise", "revision", "ticket__assignee")
    return rows.defer(*UNREAD, *(f"revision__{name}" for name in frozen))


@prepared
def watched(*order, keys):
    """The same with no more than tells whether they have changed."""
    told = ("version", "priority_rank", "queued_at", "accept_by", "ticket__updated_at")
    rows = Escalation.objects.filter(among("pk", keys)).order_by(*order)
    return rows.select_related("ticket").only(*told)


def watched_first(user):
    """The same of the first page that waits for the teams of somebody: what the queue shows unless asked otherwise."""
    teams = list(user.team_ids)
    return _first(user.sees_all, bool(teams), teams=teams, **user.sight)


@prepared
def _first(sees_all, has_teams, *, teams, by, closed):
    viewer = Viewer(by, closed, sees_all, teams if has_teams else ())
    rows = of_my_teams(under(WAITING, seen_by(viewer), viewer), viewer)
    rows = rows.order_by(*QUEUE.orderings[QUEUE.default])[:LIMIT]
    return rows.select_related("ticket").only("version", "ticket__updated_at")


@prepared
def previewed(sees_all, *, pk, by, closed):
    """One that may be seen with its authors, the whole revision and little else: each further join costs time."""
    people = ("ticket__priority", "receiving_team", "author", "accepted_by", "passed_on_team", "revision")
    rows = seen_by(Viewer(by, closed, sees_all)).filter(pk=pk).select_related(*people).defer(*UNREAD)
    wrote = Authorship.objects.filter(escalation=OuterRef("pk")).order_by().values("user_id")
    return rows.annotate(known_authors=ArraySubquery(wrote))


def under(tab, rows, user):
    """Of `rows` those of a tab."""
    if tab == ACCEPTED_BY_ME:
        return rows.filter(status=ACCEPTED, accepted_by=user.pk)
    return rows.filter(status=SENT_BACK if tab == BACK else QUEUED)


def of_my_teams(rows, user):
    """Those my teams receive; all of them for somebody without a team."""
    return rows.filter(holds("receiving_team", user.team_ids)) if user.team_ids else rows


class QueueFilter(EscalationFilter):
    """What waits for my teams, unless another tab or team is asked for."""

    tab = ChoiceFilter(choices=[WAITING, ACCEPTED_BY_ME, BACK], method="as_it_is")
    team = IdFilter(choices=[MINE, ALL], method="of_team")
    context = ChoiceFilter(choices=list(CONTEXTS), method="in_context")

    @staticmethod
    def unasked(rows, request):
        return of_my_teams(under(WAITING, rows, request.user), request.user)

    def filter_queryset(self, queryset):
        asked, user = self.form.cleaned_data, self.request.user
        tab = (asked.get("tab") or [WAITING])[0]
        rows = under(tab, super().filter_queryset(queryset), user)
        return rows if asked.get("team") or tab == ACCEPTED_BY_ME else of_my_teams(rows, user)

    def as_it_is(self, rows, name, values):
        """The tab holds also when none is named, so `filter_queryset` asks for it."""
        return rows

    def of_team(self, rows, name, ids):
        return rows if ALL in ids else super().of_team(rows, name, ids)

    def in_context(self, rows, name, values):
        for value in values:
            rows = rows.filter(_context(value, self.request.now))
        return rows


def _context(name, at):
    return {
        "overdue": Q(status=QUEUED, accept_by__lt=at),
        "warranty": Q(revision__review__warranty__verdict=IN_WINDOW),
        "recurring": Q(revision__review__recurring=True),
        "returned": Q(sent_back_count__gt=0),
        "replied": Q(ticket__customer_wrote_at__gt=F("revision__submitted_at")),
    }[name]


@dataclass(frozen=True)
class Row:
    """One escalation in the queue, with what its frozen revision says in a few words."""

    escalation: Escalation

    @property
    def ticket(self):
        return self.escalation.ticket

    @property
    def returned(self):
        number = self.escalation.revision.number
        return f"Returned, revision {number}" if self.escalation.sent_back_count and number > 1 else ""

    @property
    def is_in_warranty(self):
        return self.escalation.revision.review.get("warranty", {}).get("verdict") == IN_WINDOW

    @property
    def recurring(self):
        review = self.escalation.revision.review
        if not review.get("recurring"):
            return ""
        earlier = len(review.get("references", []))
        return f"Recurring, {earlier} earlier" if earlier else "Recurring"

    @property
    def customer_replied(self):
        wrote = self.ticket.customer_wrote_at
        return wrote is not None and wrote > self.escalation.revision.submitted_at

    @property
    def promised_at(self):
        promise = self.escalation.promise
        return promise.due_at if promise and not promise.ended_at else None


def offered(user):
    """{"team": [(id, label)], "priority": …}: what the selects offer, in one query."""
    found = {"team": [], "priority": []}
    for kind, _place, label, pk in _offered(user.is_administrator, by=user.pk):
        found[kind].append((str(pk), label))
    return found


@prepared
def _offered(sees_all, *, by):
    teams = Team.objects.active().open_to(Viewer(by, (), sees_all)).filter(tier__gt=1)
    kinds = [_of(teams, "team", "tier"), _of(Priority.objects.active(), "priority", "rank")]
    return kinds[0].union(kinds[1], all=True).order_by("kind", "place", "label")


def _of(rows, kind, place):
    marked = rows.order_by().annotate(
        kind=Value(kind, output_field=CharField()),
        place=F(place) + Value(0, output_field=IntegerField()),
        label=F("name"),
    )
    return marked.values_list("kind", "place", "label", "pk")
