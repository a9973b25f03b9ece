"""The standard, version by version: drafts are edited, published ones only read (S34)."""

from functools import partial

from django import forms
from django.contrib import admin, messages
from django.http import HttpResponseRedirect
from django.urls import reverse

from escalations.domain import publishing, writing
from escalations.models import CheckSeverity, Standard, StandardSection

from .access import ForAdministrators
from .base import ConfigurationAdmin, StackedRows, TabularRows
from .tools import Tool, WithTools


class OfDraft(ForAdministrators):
    """Rows of a version of the standard: changed while it is a draft."""

    def has_add_permission(self, request, obj=None):
        return super().has_add_permission(request, obj) and is_draft(obj)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and is_draft(obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and is_draft(obj)


def is_draft(standard):
    return standard is None or standard.published_at is None


class Sections(OfDraft, StackedRows):
    """The seven sections: their words change, none comes or goes (S25)."""

    model = StandardSection
    fields = (
        ("label", "position"),
        "prompt",
        "help",
        "example",
        ("max_length", "may_be_not_applicable"),
    )

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name in {"help", "example"}:
            kwargs["widget"] = forms.Textarea(attrs={"rows": 3})
        if db_field.name == "max_length":
            kwargs |= {"min_value": 1, "max_value": 20_000}
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class SeverityForm(forms.ModelForm):
    code = forms.ChoiceField(
        choices=[
            (code, f"{code} (else: {severity})") for code, severity in writing.DEFAULT_SEVERITIES.items()
        ]
    )


class Severities(OfDraft, TabularRows):
    model = CheckSeverity
    form = SeverityForm
    max_num = len(writing.DEFAULT_SEVERITIES)
    verbose_name = "writing check that is not as strict as usual"
    verbose_name_plural = "writing checks: only those that differ from the usual"


PUBLISH = Tool(
    name="publish",
    label="Publish…",
    question=lambda standard: f"Publish version {standard.version} of the standard?",
    words="New escalations are judged by it at once; those under way keep the version they started with. "
    "A published version never changes.",
    take=partial(publishing.publish, without_rehearsal=True),
    said=lambda standard: f"Version {standard.version} is published and in force.",
    offered=is_draft,
)
DRAFT = Tool(
    name="draft",
    label="Make a draft of it…",
    question=lambda standard: f"Make a draft of version {standard.version}?",
    words="The draft is a copy with the next number. Nobody is judged by it until you publish it.",
    take=publishing.draft_from,
    said=lambda standard: f"Version {standard.version} is a draft: change it, then publish it.",
)


@admin.register(Standard)
class StandardAdmin(WithTools, OfDraft, ConfigurationAdmin):
    inlines = (Sections, Severities)
    related = ("published_by",)
    tools = (PUBLISH, DRAFT)
    actions = ("publish_chosen", "draft_from_chosen")
    list_display = ("__str__", "state", "note", "published_at", "published_by")
    list_filter = ("is_in_force",)
    readonly_fields = ("version", "state", "published_at", "published_by")
    fields = (
        ("version", "state"),
        "note",
        ("lookback_days", "warranty_days"),
        ("published_at", "published_by"),
    )

    def has_add_permission(self, request, obj=None):
        """A version begins as a copy of another one, never empty."""
        return False

    @admin.display(description="state")
    def state(self, standard):
        if standard.is_in_force:
            return "In force"
        return "Draft" if is_draft(standard) else "Published, replaced"

    @admin.action(description="Publish the ticked draft…")
    def publish_chosen(self, request, chosen):
        return self._lead_to(request, chosen, PUBLISH)

    @admin.action(description="Make a draft of the ticked version…")
    def draft_from_chosen(self, request, chosen):
        return self._lead_to(request, chosen, DRAFT)

    def _lead_to(self, request, chosen, tool):
        if len(chosen) != 1:
            self.message_user(request, "Tick one version, not several.", messages.ERROR)
            return None
        return HttpResponseRedirect(reverse(f"admin:{self._name(tool.name)}", args=[chosen[0].pk]))
