"""Categories and the steps that are always done for them."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet
from django.urls import reverse
from django.utils.html import format_html

from escalations.domain import category_merging, configuring, usage
from escalations.models import Category, StandardStep

from .base import CheckedForm, KeptAdmin, TabularRows
from .category_pages import CategoryPages


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
    """Asks back before a category that is used is deactivated: its tickets may move to another one first."""

    although_used = forms.BooleanField(label="Deactivate it although it is used", required=False)

    def check_with_domain(self):
        configuring.check_category(self.instance)

    def clean(self):
        values = super().clean()
        goes = self.instance.pk and "is_active" in self.changed_data and not values.get("is_active")
        if goes and not values.get("although_used"):
            self._ask_back()
        return values

    def _ask_back(self):
        held = category_merging.held_by(self.instance)
        if held.open_tickets or held.children:
            merge = reverse("admin:escalations_category_merge", args=[self.instance.pk])
            words = 'It is used: {}. <a href="{}">Merge it into another one</a>, or tick below that it goes anyway.'
            self.add_error("is_active", format_html(words, category_merging.in_words(held), merge))


@admin.register(Category)
class CategoryAdmin(CategoryPages, KeptAdmin):
    form = CategoryForm
    inlines = (StandardSteps,)
    instead_of_deleting = "../merge/"
    related = ("parent", "intake_team", "escalation_team")
    list_display = ("__str__", "intake_team", "escalation_team", "is_catch_all", "position", "is_active")
    list_filter = ("is_active", "is_catch_all", "escalation_team", "intake_team")
    search_fields = ("name", "parent__name")
    autocomplete_fields = ("parent", "intake_team", "escalation_team")
    fieldsets = (
        (None, {"fields": (("name", "is_active"), "parent", ("position", "is_catch_all"))}),
        ("Where its tickets go", {"fields": ("intake_team", "escalation_team")}),
    )

    def get_fieldsets(self, request, obj=None):
        """Whoever deactivates what is used says so; an added one is not used."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj and obj.is_active:
            fieldsets[-1][1]["fields"].append("although_used")
        return fieldsets

    def change_view(self, request, object_id, form_url="", extra_context=None):
        tools = [{"label": "Merge into another…", "url": "../merge/"}]
        return super().change_view(request, object_id, form_url, {"tools": tools, **(extra_context or {})})
