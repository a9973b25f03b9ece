"""Django's own `migrate`; a portal that is not configured yet does not stop it, since it comes first."""

from django.core.checks.registry import registry
from django.core.management.commands import migrate

from escalations.checks import CONFIGURED


class Command(migrate.Command):
    """All checks but the one for a configured portal."""

    def get_check_kwargs(self, options):
        tags = sorted(registry.tags_available() - {CONFIGURED})
        return {**super().get_check_kwargs(options), "tags": tags}
