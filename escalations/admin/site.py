"""The site of the administration: who comes in, and how its first page is ordered."""

from functools import update_wrapper

from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator

CLOSED = "The administration is for administrators. Ask one of them for what you need."
GROUPS = {
    "People": ["User", "Team", "ApiToken"],
    "Tickets": ["Category", "Priority", "PriorityRule", "CannedResponse", "Scenario", "Portal"],
    "The standard": ["Standard"],
    "Customers": ["Company", "Contact"],
    "Records, to look up": [
        "Ticket",
        "Note",
        "Attachment",
        "Escalation",
        "Revision",
        "HistoryEntry",
        "OutboxMessage",
        "LogEntry",
    ],
}


class HandoverAdminSite(AdminSite):
    """Open to active administrators; membership decides, not the staff mark."""

    site_header = "Handover administration"
    site_title = "Handover administration"
    index_title = "Administration"

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
            return guarded(request, *args, **kwargs)

        return update_wrapper(inner, guarded)

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
            return listed
        found = {model["object_name"]: model for app in listed for model in app["models"]}
        groups = [
            (label, [found[name] for name in names if name in found]) for label, names in GROUPS.items()
        ]
        return [_group(label, models) for label, models in groups if models]


def _group(label, models):
    return {
        "name": label,
        "app_label": label.lower().replace(",", "").replace(" ", "-"),
        "app_url": reverse("admin:index"),
        "has_module_perms": True,
        "models": models,
    }
