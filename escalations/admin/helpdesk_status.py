"""How a helpdesk is being kept in step, on one page: always the same few questions, long lists cut short."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min, Q

from escalations.domain import helpdesks
from escalations.models import Difference, InboundHook, OutboxMessage
from escalations.sync import how_far

MOST = 20
STATES = (
    "created",
    "updated",
    "unchanged",
    "stale",
    "difference",
    "gone",
    "sent",
    "left out",
    "waiting",
    "failed",
)

SENT_AS = {
    "helpdesk.note": "Private note or call",
    "helpdesk.reply": "Reply to the customer",
    "helpdesk.fields": "Changed fields and tags",
    "helpdesk.findings": "What an escalation lacks",
}


@dataclass(frozen=True)
class Few:
    """The first rows of a list, and how many there are."""

    rows: list
    total: int

    @property
    def more(self):
        return self.total - len(self.rows)


@dataclass(frozen=True)
class Status:
    """Everything the page shows."""

    runs: list
    cursors: list
    backlog: dict
    here: str
    may_be_cut: list
    hooks: int
    differences: Few
    quarantined: Few
    dead: Few
    closed_streams: dict

    @property
    def last(self):
        return self.runs[0] if self.runs else None

    @property
    def streams(self):
        """[(stream, “12 created, 3 failed”)] of the last run."""
        counts = self.last.counts if self.last else {}
        return [(how_far.name(stream), _told(found)) for stream, found in counts.items()]

    @property
    def closed(self):
        """[(stream, why)]."""
        return [(how_far.name(stream), why) for stream, why in self.closed_streams.items()]


def of(helpdesk):
    """The Status of a helpdesk."""
    lane = OutboxMessage.objects.filter(lane__startswith=f"helpdesk:{helpdesk.name}:")
    open_ones = Difference.objects.open().filter(helpdesk=helpdesk)
    here = helpdesks.number_here(helpdesk)
    given_up = lane.filter(given_up_at__isnull=False).defer("payload")
    return Status(
        runs=list(helpdesk.runs.all()[:5]),
        cursors=[_cursor(one) for one in helpdesk.cursors.all()],
        backlog=_backlog(lane),
        here=helpdesks.in_words(here),
        may_be_cut=helpdesks.may_be_cut(here, helpdesk),
        hooks=InboundHook.objects.filter(helpdesk=helpdesk, read_at=None).count(),
        differences=_few(open_ones.select_related("owner", "team", "ticket")),
        quarantined=_few(helpdesk.quarantined.all()),
        dead=_dead(_few(given_up.order_by("-given_up_at", "-id"))),
        closed_streams=helpdesk.closed_streams,
    )


def _few(rows):
    return Few(list(rows[:MOST]), rows.order_by().count())


def _backlog(lane):
    waiting = lane.waiting()
    return waiting.aggregate(
        total=Count("pk"), failing=Count("pk", filter=Q(failing_since__isnull=False)), since=Min("created_at")
    )


@dataclass(frozen=True)
class Cursor:
    """How far one stream was read."""

    stream: str
    read_at: datetime | None
    far: str


def _cursor(row):
    far = how_far.words(row.stream, row.position, is_done=row.is_done)
    return Cursor(how_far.name(row.stream), row.read_at, far)


def _dead(few):
    for row in few.rows:
        row.called = SENT_AS.get(row.kind, row.kind)
    return few


def _told(counts):
    told = [f"{counts[name]:,} {_called(name, counts[name])}" for name in STATES if counts.get(name)]
    return ", ".join(told) or "nothing new"


def _called(name, number):
    return "differences" if name == "difference" and number != 1 else name
