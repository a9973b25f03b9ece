"""The keys of programs: listed and revoked; neither key nor hash is ever shown."""

from django.contrib import admin
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.html import format_html

from escalations.models import ApiToken

from .access import Unchangeable
from .base import ConfigurationAdmin
from .tools import Tool, WithTools


def handle(token):
    """What stands for a token in an address, since its own id is its hash."""
    return salted_hmac("escalations.admin.tokens", token.pk).hexdigest()[:20]


def revoke(token, *, by, at):
    """Delete it: the program is signed out at once. Returns its owner."""
    owner = token.user
    owner.revoked = token.label or "without a label"
    token.delete()
    return owner


@admin.register(ApiToken)
class ApiTokenAdmin(Unchangeable, WithTools, ConfigurationAdmin):
    related = ("user",)
    list_display = ("user", "label", "scopes", "created", "expiry", "revoke_link")
    list_display_links = None
    list_filter = ("created", "expiry")
    search_fields = ("label", "user__username", "user__first_name", "user__last_name")
    tools = (
        Tool(
            name="revoke",
            label="Revoke",
            question=lambda token: f"Revoke the token “{token.label or 'without a label'}” of {token.user}?",
            words="The program that uses it is refused from then on. It cannot be taken back.",
            take=revoke,
            said=lambda owner: f"API token revoked: {owner.revoked}.",
        ),
    )

    @admin.display(description="")
    def revoke_link(self, token):
        address = reverse("admin:escalations_apitoken_revoke", args=[handle(token)])
        return format_html('<a href="{}">Revoke…</a>', address)

    def get_object(self, request, object_id, from_field=None):
        return next((one for one in self.get_queryset(request) if handle(one) == object_id), None)

    def after_tool(self, owner):
        return reverse("admin:escalations_apitoken_changelist")

    def change_view(self, request, object_id, form_url="", extra_context=None):
        return self._get_obj_does_not_exist_redirect(request, self.opts, "with this address")

    delete_view = history_view = change_view
