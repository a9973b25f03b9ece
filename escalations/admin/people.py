"""People: groups and memberships decide what somebody may do."""

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group
from django.utils import timezone

from escalations.domain import configuration_log
from escalations.models import ACCEPTED, Membership, User
from escalations.models.people import ADMINISTRATOR

from .base import ConfigurationAdmin, TabularRows

admin.site.unregister(Group)  # Django's page for it comes along with its page for users; ours are fixed


class MembershipInline(TabularRows):
    model = Membership
    verbose_name = "member"
    verbose_name_plural = "members"


class TeamsOfPerson(MembershipInline):
    verbose_name = "team"
    verbose_name_plural = "teams"
    autocomplete_fields = ("team",)


class PersonForm(UserChangeForm):
    """Keeps administrators from shutting themselves out; `editor` is who fills it in."""

    editor = None

    def clean(self):
        values = super().clean()
        if self.editor != self.instance:
            return values
        if not values.get("is_active", True):
            self.add_error("is_active", "You cannot deactivate yourself. Ask another administrator to do it.")
        names = {group.name for group in values.get("groups", ())}
        if not self.editor.is_superuser and ADMINISTRATOR not in names:
            self.add_error(
                "groups", "You cannot leave the administrators yourself. Ask another one to do it."
            )
        return values


@admin.register(User)
class PersonAdmin(UserAdmin, ConfigurationAdmin):
    """Never deleted: what they wrote stays theirs."""

    form = PersonForm
    inlines = (TeamsOfPerson,)
    list_display = ("name", "username", "email", "groups_shown", "teams_shown", "is_away", "is_active")
    list_filter = ("is_active", "is_away", "groups", "teams")
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ()
    ordering = ("first_name", "last_name", "username")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Person", {"fields": (("first_name", "last_name"), "email")}),
        ("What they may do", {"fields": ("groups", "is_active", "is_away")}),
        ("How they like it", {"fields": ("theme", "single_keys"), "classes": ("collapse",)}),
        ("When", {"fields": (("last_login", "date_joined"),), "classes": ("collapse",)}),
    )
    add_fieldsets = (
        (None, {"fields": ("username", ("first_name", "last_name"), "email", "groups")}),
        ("Password", {"fields": ("usable_password", "password1", "password2")}),
    )

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups", "teams")

    def offered(self, rows):
        return rows.filter(is_active=True)

    def user_change_password(self, request, id, form_url=""):
        """A page of Django's own: it saves by itself."""
        person = User.objects.filter(pk=id).first() if id.isdecimal() else None
        with configuration_log.recorded(*filter(None, [person]), by=request.user, at=timezone.now()):
            return super().user_change_password(request, id, form_url)

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.editor = request.user
        return form

    def formfield_for_manytomany(self, db_field, request=None, **kwargs):
        if db_field.name == "groups":
            kwargs["widget"] = forms.CheckboxSelectMultiple()
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_related(self, request, form, formsets, change):
        """A person who goes leaves work behind: say so at once."""
        super().save_related(request, form, formsets, change)
        person = form.instance
        held = [] if person.is_available else what_waits_for(person)
        if held:
            words = f"{person} still holds {' and '.join(held)}. Give them to somebody else."
            self.message_user(request, words, messages.WARNING)

    @admin.display(description="groups")
    def groups_shown(self, person):
        return ", ".join(sorted(group.name for group in person.groups.all()))

    @admin.display(description="teams")
    def teams_shown(self, person):
        return ", ".join(sorted(team.name for team in person.teams.all()))


def what_waits_for(person):
    """In words, what is in this person's hands: ["3 open tickets", "1 accepted escalation"]."""
    tickets = person.assigned_tickets.unfinished().count()
    escalations = person.accepted_escalations.filter(status=ACCEPTED).count()
    counted = [(tickets, "open ticket"), (escalations, "accepted escalation")]
    return [f"{number} {name}{'' if number == 1 else 's'}" for number, name in counted if number]
