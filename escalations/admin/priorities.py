"""Priorities, and which impact and urgency expect which of them."""

from django.contrib import admin
from django.db import models

from escalations.domain import configuring
from escalations.models import Level, Priority, PriorityRule

from .base import CheckedForm, ConfigurationAdmin, KeptAdmin


def worst_first(name):
    """Rows by their level, high before low."""
    ranks = [models.When(**{name: level}, then=rank) for rank, level in enumerate(Level)]
    return models.Case(*ranks, output_field=models.IntegerField()).desc()


class PriorityForm(CheckedForm):
    def check_with_domain(self):
        configuring.check_priority(self.instance)


@admin.register(Priority)
class PriorityAdmin(KeptAdmin):
    form = PriorityForm
    list_display = ("name", "rank", "accept_minutes", "is_active")
    list_filter = ("is_active",)
    search_fields = ("name",)
    fields = (("name", "is_active"), "rank", "accept_minutes", "use")

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if change and "rank" in form.changed_data:
            configuring.carry_rank(obj)


@admin.register(PriorityRule)
class PriorityRuleAdmin(ConfigurationAdmin):
    """The nine cells of the matrix: each is changed, none goes."""

    related = ("priority",)
    list_display = ("cell", "priority")
    list_editable = ("priority",)
    ordering = (worst_first("impact"), worst_first("urgency"))

    def has_add_permission(self, request, obj=None):
        return super().has_add_permission(request) and PriorityRule.objects.count() < len(Level) ** 2

    def has_delete_permission(self, request, obj=None):
        return False

    def get_readonly_fields(self, request, obj=None):
        return ("impact", "urgency") if obj else ()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """Active priorities only, read once for all rows of the list."""
        field = super().formfield_for_foreignkey(
            db_field, request, queryset=Priority.objects.active(), empty_label=None, **kwargs
        )
        field.choices = list(field.choices)
        return field

    @admin.display(description="impact × urgency")
    def cell(self, rule):
        return f"{rule.get_impact_display()} impact, {rule.get_urgency_display().lower()} urgency"
