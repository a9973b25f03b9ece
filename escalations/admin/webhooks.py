"""Programs that are called, and every call: to look up, to switch off, to send again."""

from django.contrib import admin
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html, format_html_join
from django.utils.timezone import localtime

from escalations.domain import webhook_log, webhooks
from escalations.models import WebhookDelivery, WebhookEndpoint

from .records import RecordAdmin
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


SHORT = 50


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

    when_empty = "No program is called yet. A program asks for it through the API, with its own token."

    related = ("owner",)
    by_number = "pk"
    search_help_text = "Its number, or a part of its address."
    list_display = ("__str__", "owner", "state", "told", "address")
    list_filter = (Calling,)
    fields = (
        "label", "url", "owner", "told", "private_notes", "state", "previous_until", "position", "created_at", "log",
    )  # fmt: skip
    readonly_fields = ("told", "state", "log")
    tools = (OFF,)

    @admin.display(description="is told of")
    def told(self, endpoint):
        return ", ".join(event.partition(".")[0] for event in endpoint.events)

    @admin.display(description="address")
    def address(self, endpoint):
        return endpoint.url if len(endpoint.url) <= SHORT else f"{endpoint.url[:SHORT]}…"

    @admin.display(description="state")
    def state(self, endpoint):
        if not endpoint.is_active:
            return f"Switched off. {endpoint.switched_off_why}".strip()
        if not endpoint.owner.is_active:
            return "Not called: its owner is deactivated."
        since = endpoint.failing_since
        return f"Failing since {localtime(since):%d %b %H:%M}" if since else "Called"

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
    list_display = ("__str__", "endpoint", "where", "last", "created_at")
    list_filter = ("state", "event")
    fields = (
        "endpoint", "event", "object_id", "version", "position", "name", "where", "calls", "due_at",
        "delivered_at", "created_at",
    )  # fmt: skip
    readonly_fields = ("name", "where", "calls")
    tools = (AGAIN,)

    @admin.display(description="webhook-id")
    def name(self, delivery):
        return delivery.name

    @admin.display(description="state")
    def where(self, delivery):
        is_stuck = delivery.state == WebhookDelivery.State.WAITING and not delivery.endpoint.is_active
        return "Waiting: its webhook is switched off" if is_stuck else delivery.get_state_display()

    @admin.display(description="last answer")
    def last(self, delivery):
        return _words(delivery.attempts[-1], 80) if delivery.attempts else ""

    @admin.display(description="calls")
    def calls(self, delivery):
        lines = [(_moment(one["at"]), one["seconds"], _words(one)) for one in delivery.attempts]
        told = format_html_join("", "<li>{}, {} s: {}</li>", lines)
        return format_html('<ol class="acts">{}</ol>', told) if lines else ""

    def search_words(self, rows, words):
        number = words.lower().removeprefix("msg_")
        is_id = len(number) == 32 and set(number) <= set("0123456789abcdef")
        return rows.filter(webhook_id=number) if is_id else rows.none()


def _words(attempt, most=None):
    return f"{attempt['status'] or ''} {attempt['answer'][:most]}".strip()


def _moment(text):
    return f"{localtime(parse_datetime(text)):%d %b %H:%M:%S}"
