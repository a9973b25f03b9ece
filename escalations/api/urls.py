"""The addresses of the API; each part's module lists its own. What is none of them is told in JSON."""

from importlib import import_module

from django.urls import include, path, re_path

from .nowhere import Nowhere

app_name = "api"

PARTS = (
    "docs",
    "signing_in",
    "me",
    "tickets",
    "ticket_actions",
    "notes",
    "attachments",
    "steps",
    "looking_back",
    "customers",
    "scenarios",
    "escalation",
    "escalations",
    "brief",
    "writing_check",
    "configuration",
    "sync_changes",
    "sync_snapshot",
    "sync_upsert",
    "hooks",
    "webhooks",
    "webhook_log",
)

parts = [address for part in PARTS for address in import_module(f"escalations.api.{part}").urlpatterns]

urlpatterns = [path("v1/", include(parts)), re_path(r"^.*$", Nowhere.as_view(), name="nowhere")]
