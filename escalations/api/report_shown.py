"""How the gate's report is shown: findings in the standard's order, and the ordered steps with their state."""

from rest_framework import serializers

from escalations.domain.findings import STEP_LABELS

from .findings_shown import GateFindingShown, of_finding
from .named import NamedShown, moment, of_row


class GateReportShown(serializers.Serializer):
    """The gate's answer for this moment; asking changes nothing."""

    is_met = serializers.BooleanField(help_text="Whether nothing blocks; warnings may be left to confirm.")
    sections_ready = serializers.IntegerField(help_text="How many sections are ready.")
    sections_total = serializers.IntegerField(help_text="How many sections there are.")
    findings = GateFindingShown(many=True, help_text="In the order of the standard.")
    passed = serializers.ListField(child=serializers.CharField(), help_text="Sentences on what is in order.")


class GuidedStepShown(serializers.Serializer):
    """One step of the ordered way to Escalate."""

    name = serializers.ChoiceField(list(STEP_LABELS), help_text="Which step it is.")
    state = serializers.ChoiceField(
        ["done", "next", "blocked", "waived"], help_text="`blocked`: after the one that is next."
    )
    at = serializers.DateTimeField(allow_null=True, help_text="When it was done, where that is one moment.")
    by = NamedShown(allow_null=True, help_text="Who did it, where that is one person.")
    problems = serializers.ListField(
        child=serializers.CharField(),
        help_text="What it lacks: `code`, or `code:section`, as in the findings; also what is only warned of.",
    )


def of_report(report):
    """The dict of a Report."""
    return {
        "is_met": report.is_met,
        "sections_ready": report.sections_ready,
        "sections_total": report.sections_total,
        "findings": [of_finding(finding) for finding in report.findings],
        "passed": report.passed,
    }


def of_steps(case, report):
    """The ordered steps of a case, each with who did it and what it lacks."""
    done = _done(case)
    return [
        {
            "name": step.name,
            "state": step.state,
            "at": moment(done.get(step.name, (None, None))[0]),
            "by": of_row(done.get(step.name, (None, None))[1]),
            "problems": [one.key for one in report.findings if one.step == step.name and one.is_open],
        }
        for step in report.steps
    ]


def _done(case):
    """{step: (when, who)} as far as each is one moment of one person."""
    ticket, escalation, review = case.ticket, case.escalation, case.review
    told = escalation.acknowledgement
    return {
        "lookback": (review.at, review.by) if review else (None, None),
        "configuration": (ticket.category_confirmed_at, ticket.category_confirmed_by),
        "template": (escalation.recorded_at, escalation.note.author if escalation.note else None),
        "acknowledge": (told.created_at, told.author) if told else (None, None),
    }
