"""Programs that are called, and every call: to look up, to switch off, to send again."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from escalations.domain import webhook_log, webhooks
from escalations.models import WebhookDelivery, WebhookEndpoint

from .records import RecordAdmin, pretty
from .tools import Tool, WithTools


def switch_off(endpoint, *, by, at):
    return webhooks.switch_off(endpoint, f"Switched off by {by}.", by=by, at=at)


OFF = Tool(
    name="switch-off",
    label="Switch off…",
    question=lambda endpoint: f"Stop calling “{endpoint}”?",
    words="Its owner is told, and can switch it on again; it then hears what it missed, thirty days back.",
    take=switch_off,
    said=lambda endpoint: f"“{endpoint}” is not called any more.",
    offered=lambda endpoint: endpoint.is_active,
)
AGAIN = Tool(
    name="again",
    label="Send again…",
    question=lambda delivery: f"Send “{delivery}” again?",
    words="It goes under its old id, so that a program that has it already knows it.",
    take=webhook_log.send_again,
    said=lambda delivery: f"“{delivery}” is sent again.",
    offered=webhook_log.may_go_again,
)


CALLS = pretty("attempts", "calls")


class Calling(admin.SimpleListFilter):
    """Whether it is called, and whether it answers."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("on", "Called"), ("failing", "Failing"), ("off", "Switched off")]

    def queryset(self, request, rows):
        if self.value() == "failing":
            return rows.filter(is_active=True, failing_since__isnull=False)
        return rows.filter(is_active=self.value() == "on") if self.value() in {"on", "off"} else rows


@admin.register(WebhookEndpoint)
class WebhookEndpointAdmin(WithTools, RecordAdmin):
    """Made by programs, through the API: its owner alone has its secret, and nobody is shown it again."""

    related = ("owner",)
    by_number = "pk"
    search_help_text = "Its number, or a part of its address."
    list_display = ("__str__", "url", "owner", "told", "state", "created_at")
    list_filter = (Calling,)
    fields = (
        "label", "url", "owner", "told", "private_notes", "state", "previous_until", "position", "created_at", "log",
    )  # fmt: skip
    readonly_fields = ("told", "state", "log")
    tools = (OFF,)

    @admin.display(description="is told of")
    def told(self, endpoint):
        return ", ".join(event.partition(".")[0] for event in endpoint.events)

    @admin.display(description="state")
    def state(self, endpoint):
        if not endpoint.is_active:
            return f"Switched off. {endpoint.switched_off_why}".strip()
        if not endpoint.owner.is_active:
            return "Not called: its owner is deactivated."
        return f"Failing since {endpoint.failing_since:%d %b %H:%M}" if endpoint.failing_since else "Called"

    @admin.display(description="what was sent")
    def log(self, endpoint):
        address = reverse("admin:escalations_webhookdelivery_changelist")
        return format_html('<a href="{}?endpoint__id__exact={}">Its deliveries</a>', address, endpoint.pk)

    def search_words(self, rows, words):
        return rows.filter(url__icontains=words)


@admin.register(WebhookDelivery)
class WebhookDeliveryAdmin(WithTools, RecordAdmin):
    """Ids and answers; no text of ours was sent."""

    related = ("endpoint__owner",)
    by_number = "endpoint"
    search_help_text = "The number of a webhook, or a whole webhook-id."
    list_display = ("__str__", "endpoint", "state", "last", "due_at", "created_at")
    list_filter = ("state", "event")
    fields = (
        "endpoint", "event", "object_id", "version", "position", "webhook_id", "state", CALLS, "due_at",
        "delivered_at", "created_at",
    )  # fmt: skip
    readonly_fields = (CALLS,)
    tools = (AGAIN,)

    @admin.display(description="last answer")
    def last(self, delivery):
        if not delivery.attempts:
            return ""
        last = delivery.attempts[-1]
        return f"{last['status'] or ''} {last['answer'][:80]}".strip()

    def search_words(self, rows, words):
        number = words.lower().removeprefix("msg_")
        is_id = len(number) == 32 and set(number) <= set("0123456789abcdef")
        return rows.filter(webhook_id=number) if is_id else rows.none()
