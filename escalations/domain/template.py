"""How the Escalation Info Template is written down: as the private note, and as the frozen revision."""

from django.utils.timezone import localtime

from escalations.models import Revision, SectionKey


def note_text(case):
    """The seven sections as one text, headings first; what the recorded note says (S20, S25)."""
    parts = [f"{section.label}\n{_section_text(case, section)}" for section in case.sections]
    return "\n\n".join(parts)


def answers(case):
    """The sections as they are frozen: key -> label, text, not_applicable."""
    return {
        section.key: {
            "label": section.label,
            "text": _words(case, section),
            "not_applicable": _why_not_applicable(case, section),
        }
        for section in case.sections
    }


def steps(case):
    """The rows as they are frozen."""
    return [
        {
            "action": str(row),
            "outcome": row.outcome,
            "result": row.result,
            "by": str(row.done_by or ""),
            "at": row.done_at.isoformat(),
            "minutes": row.minutes,
            "standard": row.standard_step_id is not None,
            "from_ticket": row.from_ticket_id,
        }
        for row in case.rows
    ]


def review(case):
    """The look-back as it is frozen: recurring, references, pattern, warranty with evidence (S11)."""
    warranty, decided = case.look_back.warranty, case.review
    overruled = bool(decided and decided.warranty_verdict)
    return {
        "recurring": bool(decided and decided.is_recurring),
        "reason": decided.reason if decided else "",
        "pattern": decided.pattern if decided else "",
        "references": [reference.to_id for reference in case.references],
        "at": decided.at.isoformat() if decided else None,
        "warranty": {
            "verdict": decided.warranty_verdict if overruled else warranty.verdict,
            "computed": warranty.verdict,
            "reason": decided.warranty_reason if overruled else "",
            "ticket": warranty.ticket.pk if warranty.ticket else None,
            "completed_on": str(warranty.completed_on) if warranty.completed_on else None,
            "days_between": warranty.days_between,
            "last_day": str(warranty.last_day) if warranty.last_day else None,
        },
    }


def facts(case):
    """The configuration and the reason as they are frozen."""
    ticket, escalation = case.ticket, case.escalation
    return {
        "subject": ticket.subject,
        "category": str(ticket.category),
        "priority": str(ticket.priority),
        "impact": ticket.impact,
        "urgency": ticket.urgency,
        "priority_reason": ticket.priority_reason,
        "assignee": str(ticket.assignee) if ticket.assignee else "",
        "team": str(ticket.team),
        "assets": ticket.assets,
        "reason_code": escalation.reason_code,
        "reason_detail": escalation.reason_detail,
    }


def unsaid_rows(case):
    """Rows logged or changed since the note was saved, of which it says something else or nothing."""
    note = next((one for one in case.notes if one.pk == case.escalation.note_id), None)
    said = note.body if note else ""
    rows = [row for row in case.rows if row.changed_at > case.escalation.recorded_at]
    return [row for row in rows if _what_came_of(row) not in said]


def freeze(escalation, case, report, *, by, at):
    """What is submitted now, as a Revision that never changes (invariant 4)."""
    number = escalation.revisions.count() + 1
    escalation.revision = Revision.objects.create(
        escalation=escalation,
        number=number,
        author=by,
        submitted_at=at,
        standard=escalation.standard,
        note=escalation.note,
        receiving_team=escalation.receiving_team,
        answers=answers(case),
        steps=steps(case),
        review=review(case),
        facts=facts(case),
        findings=[finding.as_json() for finding in report.findings],
        overruled=_overruled(escalation, report),
        confirmed=escalation.confirmed,
        blocking=len(report.blocking),
    )
    return escalation.revision


def _overruled(escalation, report):
    """What stands against a finding that is there; a reason for an earlier text is not handed over."""
    standing = {finding.key for finding in report.overruled}
    kept = escalation.overruled.items()
    return {key: why for key, why in kept if key in standing or "words" in why}


def _words(case, section):
    answer = case.answers.get(section.key)
    return answer.text if answer and not answer.is_not_applicable else ""


def _why_not_applicable(case, section):
    answer = case.answers.get(section.key)
    return answer.not_applicable if answer and answer.is_not_applicable else ""


def _section_text(case, section):
    why = _why_not_applicable(case, section)
    if why:
        return f"Not applicable: {why}"
    words = _words(case, section)
    if section.key == SectionKey.TROUBLESHOOTING_DONE:
        return "\n".join([*map(_row_text, case.rows), words]).strip()
    if section.key == SectionKey.ESCALATION_REASON:
        return f"{_reason(case)}\n{words}"
    return words


def _row_text(row):
    when = localtime(row.done_at).strftime("%Y-%m-%d %H:%M")
    return f"{_what_came_of(row)} ({row.done_by or 'portal'}, {when})"


def _what_came_of(row):
    source = f" (tried in #{row.from_ticket_id})" if row.from_ticket_id else ""
    return f"- {row}{source}: {row.get_outcome_display()}. {row.result}"


def _reason(case):
    words = case.escalation.get_reason_code_display()
    return f"{words}: {case.escalation.reason_detail}" if case.escalation.reason_detail else words
