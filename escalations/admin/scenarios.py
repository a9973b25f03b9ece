"""Scenarios with their actions."""

from django import forms
from django.contrib import admin

from escalations.domain import automation, configuring, escalating_scenario
from escalations.models import Action, Scenario, Status

from .base import CheckedForm, KeptAdmin, StackedRows
from .tools import Tool, WithTools


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
