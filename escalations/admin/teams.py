"""Teams: who is in them, what they stand for in the tiers, and where they escalate."""

from django import forms
from django.contrib import admin

from escalations.domain import configuring
from escalations.models import Team

from .base import CheckedForm, KeptAdmin
from .people import MembershipInline


class PeopleOfTeam(MembershipInline):
    autocomplete_fields = ("user",)


class TeamForm(CheckedForm):
    chat_link = forms.URLField(
        required=False, assume_scheme="https", help_text=Team._meta.get_field("chat_link").help_text
    )

    def check_with_domain(self):
        configuring.check_team(self.instance)


@admin.register(Team)
class TeamAdmin(KeptAdmin):
    form = TeamForm
    inlines = (PeopleOfTeam,)
    related = ("lead", "escalates_to")
    list_display = (
        "name",
        "tier",
        "lead",
        "escalates_to",
        "works_from_pool",
        "is_restricted",
        "is_default_escalation",
        "is_active",
    )
    list_filter = ("is_active", "tier", "is_restricted")
    search_fields = ("name",)
    autocomplete_fields = ("lead", "escalates_to")
    fieldsets = (
        (None, {"fields": (("name", "is_active"), "lead")}),
        ("Escalation", {"fields": ("tier", "escalates_to", "is_default_escalation")}),
        ("How it works", {"fields": ("works_from_pool", "is_restricted", "chat_link")}),
    )
