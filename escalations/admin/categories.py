"""Categories and the steps that are always done for them."""

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet

from escalations.domain import configuring, usage
from escalations.models import Category, StandardStep

from .base import CheckedForm, KeptAdmin, TabularRows


class KeptSteps(BaseInlineFormSet):
    """Refuses to delete a step that was answered on a ticket."""

    def clean(self):
        super().clean()
        for form in self.deleted_forms:
            if form.instance.pk and not usage.may_delete(form.instance):
                raise ValidationError(
                    f"“{form.instance}” was answered on tickets, so it stays. Untick “active” instead."
                )


class StandardSteps(TabularRows):
    model = StandardStep
    formset = KeptSteps
    fields = ("position", "text", "is_active")


class CategoryForm(CheckedForm):
    def check_with_domain(self):
        configuring.check_category(self.instance)


@admin.register(Category)
class CategoryAdmin(KeptAdmin):
    form = CategoryForm
    inlines = (StandardSteps,)
    related = ("parent", "intake_team", "escalation_team")
    list_display = ("__str__", "intake_team", "escalation_team", "is_catch_all", "position", "is_active")
    list_filter = ("is_active", "is_catch_all", "escalation_team", "intake_team")
    search_fields = ("name", "parent__name")
    autocomplete_fields = ("parent", "intake_team", "escalation_team")
    fieldsets = (
        (None, {"fields": (("name", "is_active"), "parent", ("position", "is_catch_all"))}),
        ("Where its tickets go", {"fields": ("intake_team", "escalation_team")}),
    )
