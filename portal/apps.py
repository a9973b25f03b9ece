"""Joins the parts that may not know of each other, once, at start-up."""

from django.apps import AppConfig
from django.core.signals import got_request_exception


class PortalConfig(AppConfig):
    name = "portal"

    def ready(self):
        """Give the outbox its way to wake the workers, and a request's line the error that broke it."""
        from portal.celery import join_outbox
        from portal.requests import remember_error

        join_outbox()
        got_request_exception.connect(remember_error)
