"""How the gate's report is shown: its findings, each with its repair, and the steps of the guided escalation."""

from rest_framework import serializers

from escalations.domain.findings import STEP_LABELS
from escalations.models import Outcome

from .schema import CODES, RepairShown

HIDDEN = "The writing check objects to this section. What it quotes is for tokens with private_notes."
STATES = ["open", "no_result", "done", Outcome.NOT_APPLICABLE.value, Outcome.COULD_NOT.value]


class GateFindingShown(serializers.Serializer):
    """One thing the escalation standard objects to."""

    code = serializers.ChoiceField(CODES, help_text="A stable word for programs.")
    severity = serializers.ChoiceField(
        ["block", "warn", "overruled", "confirmed"], help_text="Whether it blocks, or only warns."
    )
    detail = serializers.CharField(help_text="What is wrong, and what to do.")
    section = serializers.CharField(allow_blank=True, help_text="The section of the template, or empty.")
    evidence = serializers.DictField(help_text="What it was found by, such as the words objected to.")
    fix = RepairShown(allow_null=True, help_text="How it is repaired.")


class StandardStepStateShown(serializers.Serializer):
    """A standard step of the ticket's category, and whether it is answered (S1)."""

    id = serializers.IntegerField(help_text="The standard step; name it in a step that answers it.")
    text = serializers.CharField(help_text="What is to be done.")
    state = serializers.ChoiceField(STATES, help_text="Whether it is answered.")


class StepStateShown(serializers.Serializer):
    """A step of the guided escalation."""

    name = serializers.ChoiceField(list(STEP_LABELS), help_text="Which step.")
    state = serializers.ChoiceField(["done", "next", "blocked", "waived"], help_text="Where it stands.")
    problems = serializers.IntegerField(help_text="How many findings block it.")
    words = serializers.CharField(help_text="The same in words.")


class ReportShown(serializers.Serializer):
    """The gate's answer at this moment."""

    findings = GateFindingShown(many=True, help_text="In the order of the standard.")
    standard_steps = StandardStepStateShown(many=True, help_text="Those of the ticket's category.")
    steps = StepStateShown(many=True, help_text="In the order of the guided escalation.")
    next_step = serializers.ChoiceField(list(STEP_LABELS), help_text="The first that lacks something.")


def of_finding(finding, *, sees_private=True):
    """The dict of a finding; what quotes a private text is only for who may read it."""
    told = finding.as_json()
    if not sees_private and finding.code.startswith("writing."):
        told |= {"message": HIDDEN, "evidence": {}}
    told["detail"] = told.pop("message")
    return {name: told[name] for name in ("code", "severity", "detail", "section", "evidence", "fix")}


def of_steps(report):
    return [
        {"name": one.name, "state": one.state, "problems": one.problems, "words": one.words}
        for one in report.steps
    ]


def of_report(found, *, sees_private):
    """The dict of a `readiness_report.TicketReport`."""
    return {
        "findings": [of_finding(one, sees_private=sees_private) for one in found.report.findings],
        "standard_steps": [
            {"id": step.pk, "text": step.text, "state": state} for step, state in found.standard_steps
        ],
        "steps": of_steps(found.report),
        "next_step": found.report.next_step,
    }
