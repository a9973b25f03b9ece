"""Canned responses, and scenarios with their actions."""

from django import forms
from django.contrib import admin

from escalations.domain import automation, canned, configuring, escalating_scenario
from escalations.models import Action, CannedResponse, Scenario, Status

from .base import CheckedForm, KeptAdmin, StackedRows
from .tools import Tool, WithTools


class CannedResponseForm(CheckedForm):
    def check_with_domain(self):
        configuring.check_canned_response(self.instance)


@admin.register(CannedResponse)
class CannedResponseAdmin(KeptAdmin):
    form = CannedResponseForm
    list_display = ("title", "folder", "kind", "is_default", "is_active")
    list_filter = ("is_active", "kind", "folder", "teams")
    search_fields = ("title", "folder", "body")
    autocomplete_fields = ("teams",)
    fieldsets = (
        (None, {"fields": (("title", "folder"), "kind", "body")}),
        ("Who is offered it", {"fields": ("teams", "is_active", "is_default")}),
    )

    def offered(self, rows):
        return rows.filter(is_active=True)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "body":
            field.help_text = (
                f"May hold: {listed(canned.PUBLIC)}. In private notes also: {listed(canned.PRIVATE)}."
            )
        return field


def listed(placeholders):
    return ", ".join(f"{{{{ {name} }}}}" for name in placeholders)


class ActionForm(CheckedForm):
    """One action; the domain says what its kind needs, and what an escalation must not do."""

    status = forms.ChoiceField(choices=[("", "---------"), *Status.choices], required=False)

    def check_with_domain(self):
        automation.check(self.instance)


class Actions(StackedRows):
    model = Action
    form = ActionForm
    autocomplete_fields = ("team", "user", "priority", "canned_response")
    fields = (("kind", "position"), ("tag", "status"), "team", "user", "priority", "canned_response")


class ScenarioForm(CheckedForm):
    def check_with_domain(self):
        configuring.check_scenario(self.instance)


@admin.register(Scenario)
class ScenarioAdmin(WithTools, KeptAdmin):
    form = ScenarioForm
    inlines = (Actions,)
    list_display = ("name", "description", "escalates", "is_active")
    list_filter = ("is_active",)
    search_fields = ("name", "description")
    readonly_fields = ("use", "escalates")
    fieldsets = ((None, {"fields": (("name", "is_active"), "description", "escalates")}),)
    tools = (
        Tool(
            name="escalating",
            label="Make it the one that escalates…",
            question=lambda scenario: f"Let “{scenario.name}” be the scenario that escalates?",
            words="The one that escalates now is deactivated. Running this one becomes the step Escalate.",
            take=escalating_scenario.make_escalating,
            said=lambda scenario: f"“{scenario.name}” is the scenario that escalates now.",
            offered=lambda scenario: not scenario.escalates,
        ),
    )

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not (obj and obj.escalates)
