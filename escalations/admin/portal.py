"""What holds for the whole portal: one row, changed, never added or deleted."""

from django import forms
from django.contrib import admin
from django.contrib.admin import helpers
from django.db import transaction
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from escalations.domain import asset_pattern, configuring, teams
from escalations.domain.errors import InvalidInput
from escalations.models import Category, Portal, Team

from .base import CheckedForm, ConfigurationAdmin

LONGEST_SAMPLE = 20_000


class PortalForm(CheckedForm):
    """The row itself, and which team is the default."""

    default_team = forms.ModelChoiceField(
        Team.objects.active().filter(tier__gt=1),
        required=False,
        label="Default escalation team",
        help_text="Receives what no category and no team routes elsewhere. Only teams above the first tier.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["asset_pattern"].required = False  # the domain says better what to write
        self.fields["default_team"].initial = Team.objects.filter(is_default_escalation=True).first()

    def check_with_domain(self):
        configuring.check_portal(self.instance)
        self._check_default()

    def _check_default(self):
        chosen = self.cleaned_data["default_team"]
        if chosen is None and self.fields["default_team"].queryset.exists():
            raise InvalidInput({"default_team": "Choose the team that receives what nothing else routes."})
        if chosen is not None:
            self._say_here(configuring.check_default, chosen)

    def _say_here(self, check, team):
        try:
            check(team)
        except InvalidInput as refusal:
            raise InvalidInput({"default_team": refusal.detail}) from refusal


@admin.register(Portal)
class PortalAdmin(ConfigurationAdmin):
    form = PortalForm
    fieldsets = (
        ("Escalation", {"fields": ("default_team",)}),
        ("Tickets", {"fields": ("tags", "asset_pattern")}),
        ("Mail that comes in", {"fields": ("mail_category",)}),
        ("Mail to colleagues", {"fields": ("mail_says_more",)}),
    )

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "mail_category":
            field.queryset = Category.objects.active().leaves().select_related("parent")
        if db_field.name == "tags":
            field.widget = forms.Textarea(attrs={"rows": 3})
            field.help_text = "Offered while typing; separated by commas."
        return field

    @transaction.atomic
    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if form.cleaned_data["default_team"]:
            teams.make_default(form.cleaned_data["default_team"], by=request.user, at=timezone.now())

    def changelist_view(self, request, extra_context=None):
        """A list of one leads to it."""
        [portal] = self.get_queryset(request)
        return HttpResponseRedirect(reverse("admin:escalations_portal_change", args=[portal.pk]))

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """*Try it* shows what the typed pattern recognises, and saves nothing."""
        if request.method == "POST" and "_try" in request.POST:
            return self._try(request, object_id)
        return super().change_view(
            request, object_id, form_url, {"tried": None, "sample": "", **(extra_context or {})}
        )

    def _try(self, request, object_id):
        portal = self.get_object(request, object_id)
        if portal is None or not self.has_change_permission(request, portal):
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        sample = request.POST.get("sample", "")[:LONGEST_SAMPLE].replace("\x00", "")
        found, wrong = asset_pattern.recognised_in(sample, request.POST.get("asset_pattern", ""))
        words = {"tried": {"found": found, "wrong": wrong}, "sample": sample}
        return self.render_change_form(request, self._typed(request, portal) | words, change=True, obj=portal)

    def _typed(self, request, portal):
        """The page with what was typed, neither checked nor saved."""
        shown = {
            name: request.POST.get(name, "")
            for name in ("asset_pattern", "tags", "default_team", "mail_category", "mail_says_more")
        }
        form = self.get_form(request, portal, change=True)(instance=portal, initial=shown)
        form.fields["default_team"].initial = shown["default_team"]
        fields = helpers.AdminForm(form, list(self.get_fieldsets(request, portal)), {}, model_admin=self)
        return {
            **self.admin_site.each_context(request),
            "title": f"Change {self.opts.verbose_name}",
            "subtitle": str(portal),
            "adminform": fields,
            "object_id": str(portal.pk),
            "original": portal,
            "is_popup": False,
            "to_field": None,
            "media": self.media + fields.media,
            "inline_admin_formsets": [],
            "errors": [],
            "preserved_filters": self.get_preserved_filters(request),
        }
