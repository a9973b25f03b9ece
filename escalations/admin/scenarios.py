"""Scenarios: their actions in order, who may run them, what is wrong with them since, and a dry run."""

import json

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.forms import BaseInlineFormSet
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from escalations.domain import actions, dry_run, escalating_scenario, scenarios
from escalations.domain.errors import InvalidInput
from escalations.models import FINISHED, Action, Scenario, Status

from .base import CheckedForm, KeptAdmin, StackedRows
from .own_screens import WithScreens
from .picking import TicketPicker, find_ticket
from .tools import Tool, WithTools

STATUSES = [("", "---------"), *(one for one in Status.choices if one[0] not in FINISHED)]


class ActionForm(CheckedForm):
    """One action; the domain says what its kind needs, and what an escalation must not do."""

    status = forms.ChoiceField(choices=STATUSES, required=False)
    position = forms.IntegerField(
        required=False, min_value=0, max_value=1_000, initial=0, help_text="1 comes first."
    )

    class Meta:
        widgets = {"kind": forms.Select(attrs={"data-fields": json.dumps(actions.FIELD)})}

    def clean_position(self):
        """Without a number it comes last."""
        return self.cleaned_data["position"] or 1_000

    def check_with_domain(self):
        """What was left alone in a deactivated scenario may stay wrong: it does not run."""
        actions.tidy(self.instance)
        if self.has_changed() or self.instance.scenario.is_active:
            actions.check(self.instance)


class OrderedActions(BaseInlineFormSet):
    """Refuses a scenario that would do nothing."""

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if self._holds_an_action(form)]
        try:
            scenarios.check_number(self.instance, len(kept))
        except InvalidInput as refusal:
            raise ValidationError(refusal.detail) from refusal

    def _holds_an_action(self, form):
        return (form.instance.pk or form.has_changed()) and not self._should_delete_form(form)


class Actions(StackedRows):
    model = Action
    form = ActionForm
    formset = OrderedActions
    extra = 1
    autocomplete_fields = ("team", "user", "priority", "canned_response")
    fields = ("kind", "position", "tag", "status", "team", "user", "priority", "canned_response")


class ScenarioForm(CheckedForm):
    def check_with_domain(self):
        scenarios.check(
            self.instance,
            teams=self.cleaned_data.get("teams", ()),
            groups=self.cleaned_data.get("groups", ()),
        )


@admin.register(Scenario)
class ScenarioAdmin(WithScreens, WithTools, KeptAdmin):
    form = ScenarioForm
    inlines = (Actions,)
    list_display = ("name", "description", "who", "state", "role", "is_active")
    list_filter = ("is_active", "teams", "groups")
    search_fields = ("name", "description")
    readonly_fields = ("use", "role", "state")
    autocomplete_fields = ("teams",)
    fieldsets = (
        (None, {"fields": (("name", "is_active"), "description", ("role", "state"))}),
        (
            "Who may run it",
            {"fields": ("teams", "groups"), "description": "Members of any of these. None: everybody."},
        ),
    )
    screens = (("dry_run", "<path:object_id>/dry-run/", "dry_run_view"),)
    pages = (("Dry run…", "../dry-run/"),)
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

    class Media:
        js = ("js/admin_actions.js",)

    def get_queryset(self, request):
        known = Action.objects.select_related("team", "user", "priority", "canned_response")
        return super().get_queryset(request).prefetch_related(Prefetch("actions", known), "teams", "groups")

    def verdict_of(self, obj):
        if not hasattr(obj, "_may_delete"):
            obj._may_delete = scenarios.may_delete(obj)
        return obj._may_delete

    def formfield_for_manytomany(self, db_field, request=None, **kwargs):
        if db_field.name == "groups":
            kwargs["widget"] = forms.CheckboxSelectMultiple()
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        scenarios.put_in_order(form.instance)

    @admin.display(description="run by")
    def who(self, scenario):
        named = [*scenario.teams.all(), *scenario.groups.all()]
        return ", ".join(one.name for one in named) or "everybody"

    @admin.display(description="escalates")
    def role(self, scenario):
        return "Yes: running it is the step Escalate" if scenario.escalates else "No"

    @admin.display(description="state")
    def state(self, scenario):
        found = scenarios.faults(scenario)
        if not found:
            return "Can run"
        listed = format_html_join("", "<li>{}</li>", ((str(fault),) for fault in found))
        return format_html('<strong class="fault">Cannot run</strong><ul class="faults">{}</ul>', listed)

    def dry_run_view(self, request, object_id):
        """What it would do to a ticket; nothing is changed."""
        scenario = self.get_object(request, object_id)
        if scenario is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        typed = request.POST.get("try_on", "")
        tried = self._trial(request, scenario, typed) if request.method == "POST" else NOT_TRIED
        return self.screen(
            request,
            "admin/escalations/scenario/dry_run.html",
            title=f"Dry run of “{scenario}”",
            scenario=scenario,
            who=self.who(scenario),
            picker=TicketPicker(typed),
            **tried,
        )

    def _trial(self, request, scenario, typed):
        try:
            ticket = find_ticket(typed, by=request.user)
        except InvalidInput as refusal:
            return {"trial": None, "fault": refusal.detail}
        trial = dry_run.dry_run(scenario, ticket, by=request.user, at=timezone.now())
        return {"trial": trial, "fault": ""}


NOT_TRIED = {"trial": None, "fault": ""}
