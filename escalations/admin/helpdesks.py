"""Helpdesks in the administration: how each is, what its codes are here, and an administrator's presses."""

from django.contrib import admin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from escalations.domain import helpdesks
from escalations.domain.errors import DomainError
from escalations.models import Helpdesk, QuarantinedRow

from . import helpdesk_mapping, helpdesk_status
from .base import ConfigurationAdmin
from .own_screens import WithScreens
from .tools import Tool, WithTools

ADDED_BY = "add_helpdesk {name} --kind {kind} --url {url} --api-key …"
PAUSE = Tool(
    name="pause",
    label="Pause…",
    question=lambda helpdesk: f"Keep “{helpdesk}” no longer in step?",
    words="Nothing is read and nothing is sent until it is resumed. What waits to be sent keeps its place.",
    take=helpdesks.pause,
    said=lambda helpdesk: f"“{helpdesk}” is paused.",
    offered=lambda helpdesk: helpdesk.state != Helpdesk.State.PAUSED,
)
RESUME = Tool(
    name="resume",
    label="Resume…",
    question=lambda helpdesk: f"Keep “{helpdesk}” in step again?",
    words="It goes on where it stopped, with the key it has. A refused key is renewed with add_helpdesk.",
    take=helpdesks.resume,
    said=lambda helpdesk: f"“{helpdesk}” is kept in step.",
    offered=lambda helpdesk: helpdesk.state != Helpdesk.State.ACTIVE,
)
READ = Tool(
    name="read",
    label="Read now…",
    question=lambda helpdesk: f"Read “{helpdesk}” now?",
    words="A worker reads what changed there and sends what waits here. See the status page for what came of it.",
    take=helpdesks.read_now,
    said=lambda helpdesk: f"“{helpdesk}” is read by the next free worker.",
    offered=lambda helpdesk: helpdesk.state == Helpdesk.State.ACTIVE,
)
AGAIN = Tool(
    name="try-again",
    label="Try all again…",
    question=lambda helpdesk: f"Ask “{helpdesk}” for every quarantined row once more?",
    words="A worker asks for them one by one; what fails again stays, with its newest reason.",
    take=helpdesks.try_all_again,
    said=lambda helpdesk: f"The quarantined rows of “{helpdesk}” are asked for once more.",
    offered=lambda helpdesk: helpdesk.state == Helpdesk.State.ACTIVE,
)


@admin.register(Helpdesk)
class HelpdeskAdmin(WithTools, WithScreens, ConfigurationAdmin):
    """Added, and given another address or key, by a command that asks the helpdesk first."""

    when_empty = (
        "No helpdesk is kept in step yet. A command adds one, and asks it first what its key can see:"
        " manage.py add_helpdesk NAME --kind freshdesk --url https://… --api-key …"
    )
    list_display = ("name", "kind", "url", "state", "synced_at")
    list_filter = ("state", "kind")
    fields = (
        "name", "kind", "url", "command", "state", "state_words", "escalated_tag", "posts_findings",
        "sends_notes", "sends_fields", "sends_tags", "connected_at", "synced_at", "hook",
    )  # fmt: skip
    readonly_fields = (
        "name", "kind", "url", "command", "state", "state_words", "connected_at", "synced_at", "hook",
    )  # fmt: skip
    help_texts = {
        "posts_findings": "What is missing is posted back, as a private note, when somebody escalates over there; "
        "also where private notes and calls stay here.",
    }
    tools = (PAUSE, RESUME, READ, AGAIN)
    screens = (
        ("status", "<int:number>/status/", "status_view"),
        ("codes", "<int:number>/codes/", "codes_view"),
        ("row_again", "<int:number>/rows/<int:row>/again/", "row_again"),
        ("hook", "<int:number>/hook/", "hook_view"),
    )

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_form(self, request, obj=None, change=False, **kwargs):
        return super().get_form(request, obj, change=change, help_texts=self.help_texts, **kwargs)

    def links_of(self, row):
        pages = [
            {"label": "Status", "url": self.address("status", row.pk)},
            {"label": "Mapping", "url": self.address("codes", row.pk)},
        ]
        return pages + super().links_of(row)

    def after_tool(self, row):
        return self.address("status", row.pk)

    @admin.display(description="another address or key")
    def command(self, helpdesk):
        words = ADDED_BY.format(name=helpdesk.name, kind=helpdesk.kind, url=helpdesk.url)
        return format_html("Run <code>manage.py {}</code>: it asks the helpdesk before it keeps them.", words)

    @admin.display(description="webhooks")
    def hook(self, helpdesk):
        address = self.address("hook", helpdesk.pk)
        return format_html('<a href="{}">Address, and a new secret</a>', address)

    def status_view(self, request, number):
        """GET: how it is being kept in step."""
        helpdesk = get_object_or_404(Helpdesk, pk=number)
        words = {
            "helpdesk": helpdesk,
            "status_of": helpdesk_status.of(helpdesk),
            "tools": self._presses(helpdesk),
        }
        return self.screen(request, "admin/helpdesk_status.html", title=f"{helpdesk}: status", **words)

    def _presses(self, helpdesk):
        """The buttons of its page, from the status page."""
        names = {"change": "Settings", "codes": "Mapping"}
        pages = [{"label": label, "url": self.address(name, helpdesk.pk)} for name, label in names.items()]
        offered = [tool for tool in self.tools if tool.offered(helpdesk)]
        return pages + [{"label": one.label, "url": self.address(one.name, helpdesk.pk)} for one in offered]

    def row_again(self, request, number, row):
        """POST: ask for one quarantined row once more."""
        found = QuarantinedRow.objects.filter(helpdesk=number, pk=row).select_related("helpdesk").first()
        back = self.address("status", number)
        if found is None:
            return self.done(request, "This row is not in quarantine any more.", back, "WARNING")
        if request.method != "POST":
            return self.done(request, "Press “Try again” beside the row.", back, "INFO")
        try:
            helpdesks.try_again(found, by=request.user, at=timezone.now())
        except DomainError as refusal:
            return self.done(request, refusal.detail, back, "ERROR")
        return self.done(request, f"{found} is asked for once more.", back)

    def codes_view(self, request, number):
        """GET: every code and what it is here. POST: map some otherwise."""
        helpdesk = get_object_or_404(Helpdesk, pk=number)
        page = helpdesk_mapping.Page(helpdesk, request.POST if request.method == "POST" else None)
        if request.method == "POST" and page.save(by=request.user, at=timezone.now()):
            return self.done(request, page.said, self.address("codes", number))
        title, status = f"{helpdesk}: what its codes are here", 422 if page.is_refused else 200
        return self.screen(request, "admin/helpdesk_codes.html", title=title, page=page, status=status)

    def hook_view(self, request, number):
        """GET: the address, and what a secret is for. POST: a new secret, shown this once."""
        helpdesk = get_object_or_404(Helpdesk, pk=number)
        secret = ""
        if request.method == "POST":
            at_once = "at_once" in request.POST
            helpdesk = helpdesks.renew_hook_secret(
                helpdesk, at_once=at_once, by=request.user, at=timezone.now()
            )
            secret = helpdesk.hook_secret.reveal()
        address = request.build_absolute_uri(reverse("api:hook", args=[helpdesk.name]))
        words = {"title": f"{helpdesk}: webhooks", "helpdesk": helpdesk, "secret": secret, "address": address}
        return self.screen(request, "admin/helpdesk_hook.html", **words)
