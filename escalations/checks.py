"""What `manage.py check --database default` says of a portal that cannot route every escalation (S19)."""

from django.core.checks import Warning as Remark
from django.core.checks import register
from django.db import connections
from django.db.utils import DatabaseError

from escalations.models import Standard, Team


@register("database")
def portal_can_route(app_configs=None, databases=None, **kwargs):
    """A default escalation team and a standard in force; asked only of a database that was named."""
    if not databases or "default" not in databases:
        return []
    try:
        tables = connections["default"].introspection.table_names()
        return list(_remarks()) if Team._meta.db_table in tables else []
    except DatabaseError:
        return []


def _remarks():
    if not Team.objects.active().filter(is_default_escalation=True).exists():
        yield Remark(
            "There is no active default escalation team: what no category and no team routes goes nowhere.",
            hint="Mark one team as the default escalation team in the admin.",
            id="handover.W001",
        )
    if not Standard.objects.filter(is_in_force=True).exists():
        yield Remark(
            "No standard is in force: nothing can be escalated.",
            hint="Publish a version of the standard in the admin.",
            id="handover.W002",
        )
