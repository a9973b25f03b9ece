"""How far a hand-off is, in short, for lists: kept with the escalation, worked out again when something changed."""

from datetime import timedelta

from escalations.models import Escalation

from . import sections, standard
from .case import gather

KEEPS_FOR = timedelta(hours=1)


def of(escalations, *, at):
    """{escalation id: {marks, ready, total, gap, next_step}}; no query for those that nothing happened to."""
    return {one.pk: one.readiness if _is_fresh(one, at) else _renew(one, at) for one in escalations}


def _is_fresh(escalation, at):
    seen = escalation.readiness_at
    changed = max(escalation.ticket.updated_at, escalation.touched_at)
    return seen is not None and changed <= seen and at - seen < KEEPS_FOR


def _renew(escalation, at):
    case = gather(escalation.ticket, escalation, escalation.standard, at)
    report = standard.judge(case)
    short = {
        "marks": [_mark(case, section, report) for section in case.sections],
        "ready": report.sections_ready,
        "total": report.sections_total,
        "gap": report.gap,
        "next_step": report.next_step,
    }
    Escalation.objects.filter(pk=escalation.pk).update(readiness=short, readiness_at=at)
    return short


def _mark(case, section, report):
    if sections.is_ready(section, report.findings, case):
        return "on"
    return "bad" if sections.is_complete(case, section) else "gap"
