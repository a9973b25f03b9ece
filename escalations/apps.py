"""The product as a Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class EscalationsConfig(AppConfig):
    name = "escalations"
    verbose_name = "Handover"

    def ready(self):
        from . import checks  # noqa: F401 - registers itself; it needs the models

        post_migrate.connect(install_defaults, sender=self)


def install_defaults(sender, using, **kwargs):
    """After the last migration: the permissions first, then the groups that need them and the first standard.

    On the way there, or back, the tables are not what the models say.
    """
    if "plan" in kwargs and not all_are_applied(using):
        return
    from django.contrib.auth.management import create_permissions

    from .domain import defaults

    create_permissions(sender, verbosity=0)
    defaults.install()


def all_are_applied(using):
    """Whether this database has had every migration of ours."""
    from django.db import connections
    from django.db.migrations.loader import MigrationLoader

    loader = MigrationLoader(connections[using])
    return {key for key in loader.disk_migrations if key[0] == "escalations"} <= set(
        loader.applied_migrations
    )
