"""The brief of an escalation: as JSON, or as Markdown where Accept asks for it."""

from django.urls import path
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.renderers import BaseRenderer, JSONRenderer

from escalations.domain.brief import brief_of, markdown
from escalations.models import Scope

from . import find
from .endpoint import Endpoint
from .findings_shown import GateFindingShown
from .named import NamedShown, moment, of_row
from .refusals import missing
from .schema import describe

FORM = OpenApiParameter("format", str, enum=["json", "md"], description="Instead of Accept.")


class BriefPartShown(serializers.Serializer):
    """One section as it was submitted."""

    key = serializers.CharField(help_text="The section's key.")
    label = serializers.CharField(help_text="What the standard calls it.")
    text = serializers.CharField(allow_blank=True, help_text="Its words.")
    not_applicable = serializers.CharField(allow_blank=True, help_text="Why it does not apply; else empty.")
    before = serializers.CharField(
        allow_null=True, allow_blank=True, help_text="What the revision before said; null: the first one."
    )
    is_changed = serializers.BooleanField(help_text="Whether it differs from that.")


class BriefBlockShown(serializers.Serializer):
    """Situation, background, assessment or recommendation."""

    name = serializers.CharField(help_text="Which of the four.")
    parts = BriefPartShown(many=True, help_text="Its sections.")


class BriefRowShown(serializers.Serializer):
    """One troubleshooting step as it was submitted."""

    action = serializers.CharField(help_text="What was done.")
    outcome = serializers.CharField(allow_blank=True, help_text="What it led to, as on the ticket's steps.")
    result = serializers.CharField(allow_blank=True, help_text="In words.")
    by = serializers.CharField(allow_blank=True, help_text="By whom.")
    at = serializers.DateTimeField(help_text="When, in UTC.")
    minutes = serializers.IntegerField(allow_null=True, help_text="How long it took, in minutes.")
    standard = serializers.BooleanField(help_text="Whether the category asks for it.")
    from_ticket = serializers.IntegerField(allow_null=True, help_text="The ticket it was copied from.")


class BriefSinceShown(serializers.Serializer):
    """One thing that happened after it was submitted."""

    at = serializers.DateTimeField(help_text="When, in UTC.")
    words = serializers.CharField(help_text="What.")
    note = serializers.IntegerField(allow_null=True, help_text="The id of the note it is, or null.")


class BriefShown(serializers.Serializer):
    """All that a senior needs to go on, from the newest revision and what came after it."""

    escalation = serializers.IntegerField(help_text="The escalation's id.")
    ticket = serializers.IntegerField(help_text="The ticket's number.")
    subject = serializers.CharField(help_text="What is wrong, in a few words.")
    revision = serializers.IntegerField(help_text="Which submission this is, from 1.")
    author = NamedShown(allow_null=True, help_text="Who submitted it.")
    submitted_at = serializers.DateTimeField(help_text="When, in UTC.")
    reason = serializers.CharField(allow_blank=True, help_text="Why it needs somebody else, with its detail.")
    blocks = BriefBlockShown(many=True, help_text="Situation, background, assessment, recommendation.")
    steps = BriefRowShown(many=True, help_text="The troubleshooting that was done.")
    review = serializers.DictField(help_text="The look-back: recurring, references, pattern, warranty.")
    overruled = GateFindingShown(many=True, help_text="Checks the author let stand, `evidence.why` says why.")
    confirmed = GateFindingShown(many=True, help_text="Warnings the author confirmed.")
    since = BriefSinceShown(many=True, help_text="What happened since, oldest first.")


class AsMarkdown(BaseRenderer):
    """The same in words; a refusal stays JSON."""

    media_type, format, charset = "text/markdown", "md", "utf-8"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        response = renderer_context["response"]
        if isinstance(data, str):
            return data.encode()
        response.content_type = response["Content-Type"] = "application/json"
        return JSONRenderer().render(data)


class Brief(Endpoint):
    needs = (Scope.PRIVATE_NOTES,)
    renderer_classes = (JSONRenderer, AsMarkdown)

    @describe("Read the brief", shown=BriefShown, parameters=[FORM])
    def get(self, request, id):
        """One page for the senior; `Accept: text/markdown` gets it as text. 404 while nothing was submitted."""
        brief = brief_of(find.escalation(request, id))
        if brief is None:
            raise missing("This escalation was not submitted yet, so there is no brief.")
        is_text = request.accepted_renderer.format == AsMarkdown.format
        return self.answer(markdown(brief) if is_text else shown(brief))


def shown(brief):
    """The dict of a Brief."""
    escalation, revision = brief.escalation, brief.revision
    return {
        "escalation": escalation.pk,
        "ticket": escalation.ticket_id,
        "subject": escalation.ticket.subject,
        "revision": revision.number,
        "author": of_row(revision.author),
        "submitted_at": moment(revision.submitted_at),
        "reason": brief.reason,
        "blocks": [
            {"name": name, "parts": [_part(one) for one in parts]} for name, _hint, parts in brief.blocks
        ],
        "steps": brief.rows,
        "review": brief.review,
        "overruled": [_finding(one) for one in brief.overruled],
        "confirmed": [_finding(one) for one in brief.confirmed],
        "since": [{"at": moment(one.at), "words": one.words, "note": one.note} for one in brief.since],
    }


def _finding(kept):
    """A finding as the revision keeps it."""
    names = ("code", "severity", "section", "evidence", "fix")
    return {name: kept[name] for name in names} | {"detail": kept["message"]}


def _part(part):
    names = ("key", "label", "text", "not_applicable", "before", "is_changed")
    return {name: getattr(part, name) for name in names}


urlpatterns = [path("escalations/<int:id>/brief/", Brief.as_view(), name="brief")]
