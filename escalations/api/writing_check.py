"""The writing check for programs: what the form says while somebody types."""

from django.urls import path
from rest_framework import serializers

from escalations.domain import writing
from escalations.models import SectionKey, Standard

from .endpoint import Endpoint
from .fields import Choice, Given, Text
from .schema import describe


class TextGiven(Given):
    """What is to be looked at."""

    is_kept = False
    section = Choice(SectionKey.values, help_text="Which section it is for.")
    text = Text(max_length=200_000, help_text="What was written.")
    subject = Text(
        max_length=255, required=False, help_text="The ticket's subject, which must not be repeated."
    )


class WritingFindingShown(serializers.Serializer):
    """One objection."""

    code = serializers.ChoiceField(list(writing.DEFAULT_SEVERITIES), help_text="Which check objects.")
    severity = serializers.ChoiceField(["block", "warn"], help_text="Whether it blocks, or only warns.")
    quote = serializers.CharField(allow_blank=True, help_text="The words objected to; a secret is masked.")
    detail = serializers.CharField(help_text="What to add, to be shown as it is.")


class CheckedShown(serializers.Serializer):
    verdict = serializers.ChoiceField(["pass", "warn", "block"], help_text="The worst of the findings.")
    findings = WritingFindingShown(many=True, help_text="What is objected to, blocks first.")


class WritingCheck(Endpoint):
    @describe("Check a text", given=TextGiven, shown=CheckedShown)
    def post(self, request):
        """By the standard in force. Nothing is saved, so it takes no Idempotency-Key."""
        given = self.read(TextGiven)
        found = writing.check(
            given["section"], given["text"], subject=given.get("subject", ""), **_strictness(given)
        )
        return self.answer({"verdict": writing.verdict(found), "findings": [_shown(one) for one in found]})


def _strictness(given):
    """What the version in force says of this section and of every check."""
    standard = Standard.objects.in_force()
    section = standard.sections.get(key=given["section"])
    return {
        "prompts": [section.prompt],
        "severities": dict(standard.severities.values_list("code", "severity")),
        "max_length": section.max_length,
    }


def _shown(finding):
    return {name: getattr(finding, name) for name in ("code", "severity", "quote", "detail")}


urlpatterns = [path("writing-check/", WritingCheck.as_view(), name="writing_check")]
