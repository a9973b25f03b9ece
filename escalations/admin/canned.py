"""Canned responses: their words beside a preview on a real ticket, their folders, the default among them."""

from django import forms
from django.contrib import admin
from django.http import HttpResponseRedirect
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from escalations.domain import canned, canned_shelf, configuration_log
from escalations.domain.errors import InvalidInput
from escalations.models import CannedResponse

from .base import CheckedForm, KeptAdmin
from .own_screens import WithScreens
from .picking import TicketPicker, find_ticket
from .tools import Tool, WithTools

Kind = CannedResponse.Kind
FOLDER = "admin/escalations/cannedresponse"


class OfferedText(forms.TextInput):
    """One line, with what is there already offered while typing."""

    def __init__(self, offered):
        super().__init__()
        self.offered = offered

    def render(self, name, value, attrs=None, renderer=None):
        field = super().render(name, value, {**(attrs or {}), "list": f"offered-{name}"}, renderer)
        options = format_html_join("", '<option value="{}"></option>', ((one,) for one in self.offered()))
        return format_html('{}<datalist id="offered-{}">{}</datalist>', field, name, options)


def folder_names():
    return [row["folder"] for row in canned_shelf.folders()]


class CannedResponseForm(CheckedForm):
    def _get_validation_exclusions(self):
        """A second default is no mistake: saving it moves the mark."""
        return super()._get_validation_exclusions() | {"is_default"}

    def check_with_domain(self):
        canned_shelf.check(self.instance, teams=self.cleaned_data["teams"])


@admin.register(CannedResponse)
class CannedResponseAdmin(WithScreens, WithTools, KeptAdmin):
    form = CannedResponseForm
    screens = (("folders", "folders/", "folders_view"), ("preview", "preview/", "preview_view"))
    list_display = ("title", "folder", "kind", "for_teams", "is_default", "is_active")
    list_filter = ("is_active", "kind", "folder", "teams")
    search_fields = ("title", "folder", "body")
    autocomplete_fields = ("teams",)
    fieldsets = (
        (None, {"fields": (("title", "folder"), "kind", "body")}),
        ("Who is offered it", {"fields": ("teams", "is_active", "is_default")}),
    )
    tools = (
        Tool(
            name="make-default",
            label="Make it the default…",
            question=lambda response: f"Let “{response}” be the default acknowledgement?",
            words="It stands ready when somebody tells the customer about an escalation. "
            "The default of now is unmarked in the same press.",
            take=canned_shelf.make_default,
            said=lambda response: f"“{response}” is the default acknowledgement now.",
            offered=lambda response: response.kind == Kind.ACKNOWLEDGEMENT and not response.is_default,
        ),
    )

    class Media:
        js = ("js/insert.js", "js/admin_canned.js")

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("teams")

    def offered(self, rows):
        """For an action's drop-down: what it may add."""
        return rows.filter(is_active=True, kind=Kind.PRIVATE_NOTE)

    def verdict_of(self, obj):
        if not hasattr(obj, "_may_delete"):
            obj._may_delete = canned_shelf.may_delete(obj)
        return obj._may_delete

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "folder":
            kwargs["widget"] = OfferedText(folder_names)
            kwargs["help_text"] = "One that is there, or a new name. Empty: in no folder."
        if db_field.name == "body":
            kwargs["widget"] = forms.Textarea(attrs={"rows": 14, "spellcheck": "true"})
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        obj.before_change = configuration_log.stored(obj) if change else None
        canned_shelf.save(obj, by=request.user, at=timezone.now())

    @admin.display(description="for")
    def for_teams(self, response):
        return ", ".join(team.name for team in response.teams.all()) or "everyone"

    def render_change_form(self, request, context, *args, **kwargs):
        return super().render_change_form(request, {**context, **self._beside()}, *args, **kwargs)

    def _beside(self):
        """What stands beside the text: the placeholders, and the ticket to try it on."""
        return {
            "placeholders": [
                {"name": name, "meaning": canned.MEANING[name], "is_private": name in canned.PRIVATE}
                for name in canned.PLACEHOLDERS
            ],
            "picker": TicketPicker(),
        }

    def preview_view(self, request):
        """The text as it stands in the form, filled in for a ticket; nothing is saved."""
        if request.method != "POST":
            return HttpResponseRedirect(self.address("changelist"))
        name = "_preview" if request.htmx else "preview"
        return self.screen(request, f"{FOLDER}/{name}.html", title="Preview", **_preview(request))

    def folders_view(self, request):
        """All folders, each with its new name."""
        refused, typed = {}, {}
        if request.method == "POST":
            typed = request.POST
            try:
                return self._rename_folder(request, typed.get("folder", ""), typed.get("to", ""))
            except InvalidInput as refusal:
                refused = refusal.fields
        return self.screen(
            request,
            f"{FOLDER}/folders.html",
            title="Folders of canned responses",
            folders=canned_shelf.folders(),
            refused=" ".join(refused.values()),
            refused_folder=typed.get("folder", ""),
            typed=typed.get("to", ""),
        )

    def _rename_folder(self, request, name, to):
        moved = canned_shelf.rename_folder(name, to=to, by=request.user, at=timezone.now())
        counted = "1 response" if moved == 1 else f"{moved} responses"
        return self.done(request, f"“{name}” is “{to.strip()}” now, with {counted}.", self.address("folders"))


def _preview(request):
    """What the preview shows: the words and who reads them, or what is wrong."""
    kind = request.POST.get("kind", "")
    shown = {"words": "", "fault": "", "ticket": None, "is_public": kind in canned.READ_BY_CUSTOMERS}
    try:
        ticket = shown["ticket"] = find_ticket(request.POST.get("try_on", ""), by=request.user)
        shown["words"] = canned.preview(request.POST.get("body", ""), kind, ticket=ticket, by=request.user)
    except InvalidInput as refusal:
        shown["fault"] = refusal.detail
    return shown
