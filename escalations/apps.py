"""The product as a Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class EscalationsConfig(AppConfig):
    name = "escalations"
    verbose_name = "Handover"

    def ready(self):
        from . import checks  # noqa: F401 - registers itself; it needs the models

        post_migrate.connect(install_defaults, sender=self)


def install_defaults(sender, **kwargs):
    """After a migration: the permissions first, then the groups that need them and the first standard."""
    from django.contrib.auth.management import create_permissions

    from .domain import defaults

    create_permissions(sender, verbosity=0)
    defaults.install()
