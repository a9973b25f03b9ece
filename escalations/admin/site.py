"""The site of the administration: who comes in, and how its first page is ordered."""

from functools import update_wrapper

from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.text import capfirst

from escalations.models import ConfigurationChange
from escalations.web import narrowing

from . import front

CLOSED = "The administration is for administrators. Ask one of them for what you need."
GROUPS = {
    "People": ["User", "Team", "ApiToken"],
    "Tickets": ["Category", "Priority", "PriorityRule", "CannedResponse", "Scenario", "Portal"],
    "The standard": ["Standard"],
    "Helpdesks": ["Helpdesk"],
    "Customers": ["Company", "Contact"],
    "Records, to look up": [
        "Ticket",
        "Note",
        "Attachment",
        "Escalation",
        "Revision",
        "HistoryEntry",
        "ScenarioRun",
        "OutboxMessage",
        "WebhookEndpoint",
        "WebhookDelivery",
        "ReceivedMail",
        "ConfigurationChange",
    ],
}

NAMES = {
    "User": "People",
    "ApiToken": "API tokens",
    "PriorityRule": "Priority matrix",
    "Portal": "The whole portal",
    "Standard": "Versions of the standard",
    "WebhookEndpoint": "Webhooks",
    "ConfigurationChange": "Changes to the configuration",
}


class HandoverAdminSite(AdminSite):
    """Open to active administrators; membership decides, not the staff mark."""

    site_header = "Handover administration"
    site_title = "Handover administration"
    index_title = "Handover administration"

    def __init__(self, name="admin"):
        super().__init__(name)
        self.disable_action("delete_selected")

    def has_permission(self, request):
        return request.user.is_active and getattr(request.user, "is_administrator", False)

    def admin_view(self, view, cacheable=False):
        """Tell somebody signed in that this is not theirs, instead of asking them to sign in again."""
        guarded = super().admin_view(view, cacheable)

        def inner(request, *args, **kwargs):
            if request.user.is_authenticated and not self.has_permission(request):
                raise PermissionDenied(CLOSED)
            if narrowing.is_narrowed(request):
                return narrowing.to_set_up(request)
            return guarded(request, *args, **kwargs)

        return update_wrapper(inner, guarded)

    def each_context(self, request):
        return {**super().each_context(request), "page_name": self._page_name(request)}

    def _page_name(self, request):
        """What the list above this page is called, for the way back to it."""
        asked = getattr(request.resolver_match, "url_name", None) or ""
        names = {model._meta.model_name: name_of(model) for model in self._registry}
        return next((names[part] for part in asked.split("_") if part in names), "")

    def index(self, request, extra_context=None):
        recent = ConfigurationChange.objects.select_related("by")[:8]
        mine = {"recent_changes": recent, "attention": front.attention()}
        return super().index(request, {**mine, **(extra_context or {})})

    def password_change(self, request, extra_context=None):
        """One's own password has one page, the portal's."""
        return HttpResponseRedirect(reverse("web:own_sign_in"))

    @method_decorator(login_not_required)
    def login(self, request, extra_context=None):
        """Sign-in has one page, the portal's."""
        index = reverse("admin:index")
        if self.has_permission(request):
            return HttpResponseRedirect(index)
        if request.user.is_authenticated:
            raise PermissionDenied(CLOSED)
        return redirect_to_login(request.GET.get("next") or index)

    def get_app_list(self, request, app_label=None):
        """The pages by what they are about, instead of by Django app."""
        listed = super().get_app_list(request, app_label)
        if app_label:
            return [{**app, "models": [_named(entry) for entry in app["models"]]} for app in listed]
        found = {entry["object_name"]: _named(entry) for app in listed for entry in app["models"]}
        groups = [
            (label, [found[name] for name in names if name in found]) for label, names in GROUPS.items()
        ]
        return [_group(label, models) for label, models in groups if models]


def name_of(model):
    """What its page is called: the plural, or a better word."""
    return NAMES.get(model.__name__, capfirst(model._meta.verbose_name_plural))


class TitledList:
    """A list's heading is its name, not an order to select."""

    def changelist_view(self, request, extra_context=None):
        return super().changelist_view(request, {"title": name_of(self.model), **(extra_context or {})})


def _named(entry):
    sentence = front.SENTENCES.get(entry["object_name"], "")
    return {**entry, "name": name_of(entry["model"]), "sentence": sentence}


def _group(label, models):
    return {
        "name": label,
        "app_label": label.lower().replace(",", "").replace(" ", "-"),
        "app_url": reverse("admin:index"),
        "has_module_perms": True,
        "models": models,
    }
