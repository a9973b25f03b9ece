"""Puts our administration in the place of Django's, with our pages and no other app's."""

from importlib import import_module

from django.contrib.admin.apps import SimpleAdminConfig

PAGES = [
    "people",
    "teams",
    "tokens",
    "categories",
    "priorities",
    "canned",
    "scenarios",
    "standard",
    "portal",
    "customers",
    "records",
    "mail",
    "configuration_changes",
    "scenario_runs",
    "webhooks",
    "helpdesks",
]


class HandoverAdminConfig(SimpleAdminConfig):
    default_site = "escalations.admin.site.HandoverAdminSite"

    def ready(self):
        """Register our own pages only: other apps' pages show tokens and rows nobody is to change."""
        super().ready()
        for page in PAGES:
            import_module(f"escalations.admin.{page}")
