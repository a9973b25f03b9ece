"""Whether what a flag pointed at has changed since it was sent back (S30)."""

import hashlib
import json

from escalations.models import FlagTarget, SectionKey


def digest(case, target):
    """A short mark of what `target` says now; another mark later means it was changed."""
    return hashlib.sha256(json.dumps(_content(case, target), default=str).encode()).hexdigest()[:32]


def is_answered(case, flag):
    """By a change of what it points at, or by one sentence why it stands."""
    return bool(flag.answer.strip()) or digest(case, flag.target) != flag.before


def _content(case, target):
    if target == FlagTarget.TROUBLESHOOTING_DONE:
        return [_section(case, target), _rows(case)]
    if target == FlagTarget.ESCALATION_REASON:
        return [_section(case, target), case.escalation.reason_code, case.escalation.reason_detail]
    if target in SectionKey:
        return _section(case, target)
    return {
        FlagTarget.HISTORY: _history,
        FlagTarget.CONFIGURATION: _configuration,
        FlagTarget.STEPS: _rows,
        FlagTarget.ACKNOWLEDGEMENT: _acknowledgement,
        FlagTarget.PASSED_ON: _passed_on,
    }[target](case)


def _section(case, target):
    answer = case.answers.get(target)
    return [answer.text, answer.not_applicable] if answer else ["", ""]


def _rows(case):
    return [[row.pk, row.action, row.outcome, row.result] for row in case.rows]


def _history(case):
    return [case.review and case.review.pk, sorted(reference.to_id for reference in case.references)]


def _configuration(case):
    ticket = case.ticket
    return [
        ticket.category_id,
        ticket.impact,
        ticket.urgency,
        ticket.priority_id,
        ticket.priority_reason,
        ticket.assets,
    ]


def _acknowledgement(case):
    promise = case.escalation.promise
    return [case.escalation.acknowledgement_id, promise and promise.due_at]


def _passed_on(case):
    return [case.escalation.passed_on_done, case.escalation.passed_on_ask]
