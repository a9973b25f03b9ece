"""Teams: who is in them, what they stand for in the tiers, and where they escalate."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from escalations.domain import chat_link, configuring, hours_words, teams
from escalations.domain.configuration_words import masked
from escalations.domain.errors import InvalidInput
from escalations.models import Team

from .base import CheckedForm, KeptAdmin
from .map_screens import MapScreens
from .people import MembershipInline
from .team_screens import DeactivationScreen, HoursScreen, preview
from .tools import Tool, WithTools


class MembersWithLead(BaseInlineFormSet):
    """The lead is among those who are about to be saved."""

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if "DELETE" in form.fields:
            who = form.instance.user if form.instance.pk else "this row"
            form.fields["DELETE"].widget.attrs["aria-label"] = f"Remove {who}"

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms]
        members = {form.cleaned_data["user"].pk for form in kept if form.cleaned_data.get("user")}
        try:
            teams.check_lead(self.instance, members)
        except InvalidInput as refusal:
            raise ValidationError(refusal.detail) from refusal


class PeopleOfTeam(MembershipInline):
    formset = MembersWithLead
    autocomplete_fields = ("user",)


class TeamForm(CheckedForm):
    """Asks for a new chat link, since the one that is kept is never shown whole."""

    new_chat_link = forms.URLField(
        required=False,
        assume_scheme="https",
        max_length=200,
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
        label="New chat link",
        help_text=f"{Team._meta.get_field('chat_link').help_text} Leave it empty to keep the one that is there.",
    )
    forget_chat_link = forms.BooleanField(required=False, label="Forget the chat link")

    def check_with_domain(self):
        configuring.check_team(self.instance)

    def clean(self):
        values = super().clean()
        if values.get("forget_chat_link"):
            self.instance.chat_link = ""
        elif values.get("new_chat_link"):
            self.instance.chat_link = values["new_chat_link"]
        return values


ACTIVATE = Tool(
    name="activate",
    label="Activate…",
    question=lambda team: f"Let “{team}” be chosen again?",
    words="Nothing comes back to it by itself: lead categories and teams to it where they belong.",
    take=teams.activate,
    said=lambda team: f"“{team}” is active.",
    offered=lambda team: not team.is_active,
)


TRY_CHAT = Tool(
    name="try_chat",
    label="Try the chat link…",
    question=lambda team: f"Post a test card in the chat of “{team}”?",
    words="It names the team and leads to the portal. If none arrives, the outbox says why.",
    take=chat_link.try_out,
    said=lambda team: f"A test card is on its way to the chat of “{team}”.",
    offered=lambda team: team.is_active and bool(team.chat_link),
)


@admin.register(Team)
class TeamAdmin(MapScreens, HoursScreen, DeactivationScreen, WithTools, KeptAdmin):
    form = TeamForm
    inlines = (PeopleOfTeam,)
    related = ("lead", "escalates_to")
    tools = (ACTIVATE, TRY_CHAT)
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
    readonly_fields = ("use", "chat_shown", "hours_shown", "preview")
    fieldsets = (
        (None, {"fields": ("name", "lead")}),
        ("Escalation", {"fields": ("tier", "escalates_to", "is_default_escalation")}),
        (
            "How it works",
            {
                "fields": (
                    "works_from_pool",
                    "is_restricted",
                    "signature",
                    ("chat_shown", "forget_chat_link"),
                    "new_chat_link",
                )
            },
        ),
        ("Working hours", {"fields": ("hours_shown", "preview")}),
    )
    screens = (
        ("map", "map/", "map_view"),
        ("dead_ends", "dead-ends/", "dead_ends_view"),
        ("hours", "<int:number>/hours/", "hours_view"),
        ("deactivate", "<int:number>/deactivate/", "deactivate_view"),
    )

    def get_fieldsets(self, request, obj=None):
        """A new team gets its hours once it is there."""
        kept = super().get_fieldsets(request, obj)
        return kept if obj else [one for one in kept if one[0] != "Working hours"]

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            links = [{"label": "Working hours and holidays…", "url": self.address("hours", obj.pk)}]
            if obj.is_active:
                links.append({"label": "Deactivate…", "url": self.address("deactivate", obj.pk)})
            context["tools"] = [*links, *context.get("tools", [])]
        return super().render_change_form(request, context, add, change, form_url, obj)

    @admin.display(description="chat link")
    def chat_shown(self, team):
        return team.chat_link.problem or masked(team.chat_link) or "None."

    @admin.display(description="hours")
    def hours_shown(self, team):
        days = [
            f"{day.capitalize()} {hours_words.say_day(team.working_hours[day])}"
            for day in hours_words.DAYS
            if day in team.working_hours
        ]
        return "; ".join(days) or "None: its time counts around the clock."

    @admin.display(description="if it were queued now")
    def preview(self, team):
        lines = format_html_join("", "<li>{}</li>", ((line,) for line in preview(team, timezone.now())))
        return format_html('<ul class="plain">{}</ul>', lines)
