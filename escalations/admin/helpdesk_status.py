"""How a helpdesk is being kept in step, on one page: always the same few questions, long lists cut short."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min, Q

from escalations.domain import helpdesks
from escalations.models import Difference, InboundHook, OutboxMessage

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

    @property
    def last(self):
        return self.runs[0] if self.runs else None

    @property
    def streams(self):
        """[(stream, “12 created, 3 failed”)] of the last run."""
        counts = self.last.counts if self.last else {}
        return [(stream, _told(found)) for stream, found in counts.items()]


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
        here=", ".join(f"{number:,} {what}" for what, number in here.items()),
        may_be_cut=helpdesks.may_be_cut(here, helpdesk),
        hooks=InboundHook.objects.filter(helpdesk=helpdesk, read_at=None).count(),
        differences=_few(open_ones.select_related("owner", "team", "ticket")),
        quarantined=_few(helpdesk.quarantined.all()),
        dead=_few(given_up.order_by("-given_up_at", "-id")),
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
    is_done: bool
    read_at: datetime | None
    position: str


def _cursor(row):
    position = row.position if isinstance(row.position, dict) else {"at": row.position}
    words = ", ".join(f"{name.replace('_', ' ')} {_short(value)}" for name, value in position.items())
    return Cursor(row.stream, row.is_done, row.read_at, words)


def _short(value):
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words if len(words) <= 60 else f"{words[:60]}…"


def _told(counts):
    told = [f"{counts[name]:,} {name}" for name in STATES if counts.get(name)]
    return ", ".join(told) or "nothing new"
