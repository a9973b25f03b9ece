"""What holds for the whole portal: one row, changed, never added or deleted."""

from django import forms
from django.contrib import admin

from escalations.domain import configuring
from escalations.models import Portal

from .base import CheckedForm, ConfigurationAdmin


class PortalForm(CheckedForm):
    def check_with_domain(self):
        configuring.check_portal(self.instance)


@admin.register(Portal)
class PortalAdmin(ConfigurationAdmin):
    form = PortalForm
    list_display = ("__str__", "asset_pattern")

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "tags":
            field.widget = forms.Textarea(attrs={"rows": 3})
            field.help_text = "Offered while typing; separated by commas."
        return field
