"""What the brief's page shows beside the brief: every step that may follow, as a form with its choices."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.urls import reverse

from escalations.domain import workflow
from escalations.domain.brief import brief_of
from escalations.models import EscalationOutcome, FlagReason, FlagTarget, Team, User, WouldHaveHelped

from . import audience, difference_cards, stamps

STEPS = ("accept", "send_back", "resolve", "reroute", "hand_over", "pass_on", "release", "withdraw")
DECISIONS = ("accept", "resolve")
OFFERED_AS = {"send_back": "return_to_author"}
WRITTEN = {
    "read_back": "Read-back",
    "reason": "Reason",
    "done": "What you did",
    "ask": "What you ask",
    "resolution": "Resolution",
}


@dataclass
class Form:
    """The form of one step: empty, or with what was typed and refused."""

    typed: dict = field(default_factory=lambda: defaultdict(str))
    errors: dict = field(default_factory=lambda: defaultdict(str))
    is_refused: bool = False


def context_of(escalation, by, *, revision=None, refused=None):
    """Everything the page needs; `refused` is (step, what was typed, errors)."""
    may = {one.name: may for one, may in workflow.possible(escalation, by)}
    steps = {name for name, verdict in may.items() if verdict}
    forms = {name: Form() for name in STEPS}
    typed, left_over = None, []
    if refused:
        left_over = _left_over(*refused[:2], steps)
        name, typed, errors = refused
        forms[name] = Form(defaultdict(str, typed.dict()), defaultdict(str, errors), is_refused=True)
    return {
        "escalation": escalation,
        "ticket": escalation.ticket,
        "differences": difference_cards.of_ticket(escalation.ticket, by),
        "brief": brief_of(escalation, revision),
        "revisions": _numbers(escalation),
        "steps": steps,
        "left_over": left_over,
        "may_not": next((may[name].why_not for name in DECISIONS if name in may), ""),
        "flags": _last_flags(escalation),
        "targets": _targets(escalation, typed),
        "forms": forms,
        "readers": audience.sentence(escalation.ticket),
        "live": _live(escalation),
    } | _choices(escalation, may)


def _live(escalation):
    """Where the open page asks whether anything changed, and the mark of what it shows."""
    seen = stamps.of_ticket(escalation.ticket, escalation.seen_events, escalation.seen_hand_off)
    return {"url": reverse("web:live_ticket", args=[escalation.ticket_id]), "seen": seen}


def _left_over(name, typed, steps):
    """[(label, words)] typed into a form that is not offered any more: to be copied, never lost."""
    if OFFERED_AS.get(name, name) in steps:
        return []
    named = WRITTEN | {f"comment-{target.value}": target.label for target in FlagTarget}
    return [(label, typed[field]) for field, label in named.items() if typed.get(field, "").strip()]


def _numbers(escalation):
    return list(escalation.revisions.order_by("number").values_list("number", flat=True))


def _last_flags(escalation):
    if not escalation.sent_back_count and not escalation.passed_on_team_id:
        return []
    sent = escalation.send_backs.order_by("at", "pk").last()
    return list(sent.flags.select_related("send_back__by")) if sent else []


def _targets(escalation, typed):
    """What can be flagged, with what was ticked and typed if the form comes back."""
    chosen = typed.getlist("target") if typed else []
    return [
        {
            "value": target.value,
            "label": target.label,
            "checked": target.value in chosen,
            "reason": typed.get(f"reason-{target.value}", "") if typed else "",
            "comment": typed.get(f"comment-{target.value}", "") if typed else "",
        }
        for target in FlagTarget
        if target != FlagTarget.PASSED_ON or escalation.passed_on_team_id
    ]


def _choices(escalation, may):
    return {
        "reasons": FlagReason.choices,
        "outcomes": EscalationOutcome.choices,
        "helps": WouldHaveHelped.choices,
        "colleagues": _colleagues(escalation) if may.get("hand_over") else [],
        "teams": _teams(escalation) if may.get("reroute") else [],
    }


def _colleagues(escalation):
    """Who could go on with it: active members who neither have it nor wrote it."""
    rows = User.objects.filter(memberships__team=escalation.receiving_team_id, is_active=True)
    busy = {escalation.accepted_by_id, *(one.user_id for one in escalation.authors.all())} - {None}
    return list(rows.exclude(pk__in=busy))


def _teams(escalation):
    rows = Team.objects.active().filter(tier__gt=escalation.origin_team.tier)
    return list(rows.exclude(pk=escalation.receiving_team_id))
