"""People: groups and memberships decide what somebody may do; they come by invitation."""

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group
from django.core.exceptions import NON_FIELD_ERRORS
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from escalations.domain import configuration_log, inviting, people
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import Membership, User
from escalations.models.people import ADMINISTRATOR

from .base import CheckedForm, ConfigurationAdmin, TabularRows
from .opened import OpenedForm
from .people_coming import ComingAndGoing

admin.site.unregister(Group)  # Django's page for it comes along with its page for users; ours are fixed

WHAT_GROUPS_DO = (
    "Technicians work on tickets and escalate. Senior technicians also open the queue. "
    "Administrators come in here."
)


class MembershipInline(TabularRows):
    model = Membership
    verbose_name = "member"
    verbose_name_plural = "members"


class TeamsOfPerson(MembershipInline):
    verbose_name = "team"
    verbose_name_plural = "teams"
    autocomplete_fields = ("team",)


class PersonForm(OpenedForm, UserChangeForm):
    """Keeps the portal administered; `editor` is who fills it in."""

    editor = None

    def clean(self):
        values = super().clean()
        names = {group.name for group in values.get("groups", ())}
        if self.instance.is_superuser or ADMINISTRATOR in names or "groups" not in values:
            return values
        if self.editor == self.instance:
            self.add_error(
                "groups", "You cannot leave the administrators yourself. Ask another one to do it."
            )
        elif self.instance.is_administrator:
            self._check_somebody_administers()
        return values

    def _check_somebody_administers(self):
        """Asked in the transaction that saves: two who are demoted at once follow one another."""
        try:
            people.check_somebody_administers(self.instance)
        except StepNotAllowed as refusal:
            self.add_error("groups", refusal.detail)

    def _post_clean(self):
        super()._post_clean()
        check_name(self)


class InvitationForm(CheckedForm):
    """Who is invited; they choose the password themselves."""

    editor = None

    class Meta:
        model = User
        fields = ("username", "first_name", "last_name", "email", "groups")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["groups"].required = True
        self.fields["groups"].error_messages["required"] = "Choose what they may do: at least one group."
        self.fields[
            "email"
        ].help_text = "Where the link is sent once mail is set up. You can also hand it over."

    def _post_clean(self):
        super()._post_clean()
        check_name(self)

    def save(self, commit=True):
        self.instance.set_unusable_password()
        return super().save(commit)


def check_name(form):
    """The domain's sentence in place of the database's."""
    if not form.instance.username:
        return
    try:
        inviting.check_name(form.instance)
    except InvalidInput as refusal:
        form.errors.pop(NON_FIELD_ERRORS, None)
        form.errors.pop("username", None)
        form.add_error("username", refusal.fields["username"])


@admin.register(User)
class PersonAdmin(ComingAndGoing, UserAdmin, ConfigurationAdmin):
    """Never deleted: what they wrote stays theirs. They come by invitation and go with a hand-over."""

    form = PersonForm
    add_form = InvitationForm
    add_form_template = None
    inlines = (TeamsOfPerson,)
    list_display = ("name", "username", "email", "groups_shown", "teams_shown", "state")
    list_filter = ("is_active", "is_away", "groups", "teams")
    readonly_fields = ("state", "last_login", "date_joined")
    filter_horizontal = ()
    ordering = ("first_name", "last_name", "username")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Person", {"fields": (("first_name", "last_name"), "email")}),
        ("What they may do", {"fields": ("groups", "state")}),
        (
            "How they like it",
            {"fields": ("theme", "single_keys", "soft_bell", "title_count"), "classes": ("collapse",)},
        ),
        ("When", {"fields": (("last_login", "date_joined"),), "classes": ("collapse",)}),
    )
    add_fieldsets = ((None, {"fields": (("first_name", "last_name"), "username", "email", "groups")}),)

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
            kwargs |= {"widget": forms.CheckboxSelectMultiple(), "help_text": WHAT_GROUPS_DO}
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def add_view(self, request, form_url="", extra_context=None):
        return super().add_view(request, form_url, {"title": "Invite somebody", **(extra_context or {})})

    def save_related(self, request, form, formsets, change):
        """Somebody new is invited once their groups and teams are known."""
        super().save_related(request, form, formsets, change)
        if not change:
            inviting.invite(form.instance, by=request.user, at=timezone.now())

    def response_add(self, request, obj, post_url_continue=None):
        self.message_user(request, f"{obj} is invited. Hand the link over.", messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:escalations_user_invitation", args=[obj.pk]))

    @admin.display(description="state", ordering="is_active")
    def state(self, person):
        if not person.is_active:
            return "Deactivated"
        if person.invited_at and person.last_login is None:
            return "Invited, has not come yet"
        return "Away" if person.is_away else "Active"

    @admin.display(description="groups")
    def groups_shown(self, person):
        return ", ".join(sorted(group.name for group in person.groups.all()))

    @admin.display(description="teams")
    def teams_shown(self, person):
        return ", ".join(sorted(team.name for team in person.teams.all()))
