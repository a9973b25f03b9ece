"""The small facts around a ticket that its page shows, read in one query."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, JSONObject, Left

from escalations.domain import automation
from escalations.models import (
    PRIVATE,
    PUBLIC,
    Attachment,
    Note,
    NoteDraft,
    NoteKind,
    Priority,
    PriorityRule,
    Promise,
    Reference,
    Scenario,
    Standard,
    Ticket,
)
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

from . import audience, stamps

EXCERPT = 240
MOST_PINNED = 20


@dataclass(frozen=True)
class Facts:
    """What is counted, owed, referred to and offered beside the ticket."""

    public_count: int
    private_count: int
    readers: int
    has_files: bool
    promised_at: datetime | None
    expected: Priority | None
    lookback_days: int
    warranty_days: int
    drafts: dict
    refers_to: list
    scenarios: list
    pinned: list
    seen_events: list
    seen_hand_off: list


def of(ticket, by):
    """The Facts of a ticket for `by`, whose own drafts they hold."""
    row = _facts.first(
        ticket.team.is_restricted,
        by.sees_all,
        number=ticket.pk,
        team=ticket.team_id,
        impact=ticket.impact,
        urgency=ticket.urgency,
        teams=list(by.team_ids),
        groups=list(by.group_names),
        **by.sight,
    )
    row["expected"] = Priority(**row["expected"]) if row["expected"] else None
    row["pinned"] = [note | {"is_private": note["kind"] in PRIVATE} for note in row["pinned"]]
    row["drafts"] = {draft["kind"]: _dated(draft) for draft in row["drafts"]}
    return Facts(**row)


@prepared
def _facts(is_restricted, sees_all, *, number, team, impact, urgency, teams, groups, by, closed):
    viewer = Viewer(by, closed, sees_all, teams, groups)
    readers = audience.inside(is_restricted, team)
    asked = _asked(readers, _expected(impact, urgency), viewer)
    return Ticket.objects.filter(pk=number).annotate(**asked).values(*asked)


def _asked(readers, expected, by):
    in_force = Standard.objects.filter(is_in_force=True)
    return {
        "public_count": _count(_notes().filter(kind__in=PUBLIC), "ticket"),
        "private_count": _count(_notes().filter(kind__in=PRIVATE), "ticket"),
        "readers": _count(readers, "is_active"),
        "has_files": Exists(Attachment.objects.filter(ticket=OuterRef("pk"))),
        "promised_at": Subquery(Promise.objects.owed().filter(ticket=OuterRef("pk")).values("due_at")[:1]),
        "expected": Subquery(expected[:1]),
        "lookback_days": Subquery(in_force.values("lookback_days")),
        "warranty_days": Subquery(in_force.values("warranty_days")),
        "drafts": ArraySubquery(_drafts(by)),
        "refers_to": ArraySubquery(_references(by)),
        "scenarios": ArraySubquery(_scenarios(by)),
        "pinned": ArraySubquery(_pinned()),
    } | stamps.watched("pk")


def _notes():
    """Every note but the summary, which is pinned."""
    pinned = Q(kind=NoteKind.SUMMARY, superseded_by=None)
    return Note.objects.filter(~pinned, ticket=OuterRef("pk"))


def _count(rows, group):
    counted = rows.order_by().values(group).annotate(number=Count("pk", distinct=True)).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def _expected(impact, urgency):
    rules = PriorityRule.objects.filter(impact=impact, urgency=urgency)
    return rules.values(row=JSONObject(id="priority_id", name="priority__name", rank="priority__rank"))


def _drafts(by):
    mine = NoteDraft.objects.filter(ticket=OuterRef("pk"), user=by.pk).order_by("saved_at")
    return mine.values(row=JSONObject(kind="kind", body="body", saved_at="saved_at"))


def _references(by):
    seen = Ticket.objects.visible_to(by).values("pk")
    rows = Reference.objects.filter(ticket=OuterRef("pk"), to__in=seen).order_by("at", "pk")
    return rows.values(row=JSONObject(number="to_id", subject="to__subject", status="to__status"))


def _scenarios(by):
    offered = automation.offered(by).values("pk")
    rows = Scenario.objects.filter(pk__in=offered).order_by("name")
    named = JSONObject(id="pk", name="name", description="description", escalates="escalates")
    return rows.values(row=named)


def _pinned():
    """Notes that somebody pinned (S7); summary and escalation notes have places of their own."""
    rows = _notes().filter(is_pinned=True).exclude(kind=NoteKind.ESCALATION).order_by("created_at", "pk")
    shown = JSONObject(id="pk", kind="kind", words=Left("body", EXCERPT))
    return rows.values(row=shown)[:MOST_PINNED]


def _dated(draft):
    return draft | {"saved_at": datetime.fromisoformat(draft["saved_at"])}
