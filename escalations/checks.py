"""What `manage.py check --database default` says of a portal that cannot route every escalation (S19)."""

from django.core.checks import Error, register
from django.db import connections
from django.db.utils import DatabaseError

from escalations.models import Standard, Team

CONFIGURED = "configured"


@register(CONFIGURED)
def portal_can_route(app_configs=None, databases=None, **kwargs):
    """A default escalation team and a standard in force; asked only of a database that was named.

    Nothing is wrong with a database that has no tables or no standard yet: it still waits for `migrate`, which
    leaves this check out, since it is what brings a portal to where it can be configured.
    """
    if not databases or "default" not in databases:
        return []
    try:
        tables = connections["default"].introspection.table_names()
        return list(_problems()) if Team._meta.db_table in tables and Standard.objects.exists() else []
    except DatabaseError:
        return []


def _problems():
    if not Team.objects.active().filter(is_default_escalation=True).exists():
        yield Error(
            "There is no active default escalation team: what no category and no team routes goes nowhere.",
            hint="Mark one team as the default escalation team in the admin.",
            id="handover.E001",
        )
    if not Standard.objects.filter(is_in_force=True).exists():
        yield Error(
            "No standard is in force: nothing can be escalated.",
            hint="Publish a version of the standard in the admin.",
            id="handover.E002",
        )
