"""Joins the parts that may not know of each other, once, at start-up."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "portal"

    def ready(self):
        """Give the outbox its way to wake the workers."""
        from portal.celery import join_outbox

        join_outbox()
