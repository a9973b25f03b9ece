"""What still points at a row of the configuration: such a row is deactivated, never deleted (invariant 10)."""

from django.db import models

from .rules import YES, May


def uses(row):
    """Names of what points at `row`, such as ["tickets"]; its own parts count by what points at them."""
    found = set()
    for relation in _relations(type(row)):
        rows = relation.related_model._base_manager.filter(**{relation.field.name: row})
        if relation.on_delete is models.CASCADE:
            found.update(name for part in rows for name in uses(part))
        elif rows.exists():
            found.add(str(relation.related_model._meta.verbose_name_plural))
    return sorted(found)


def may_delete(row):
    """Yes, or no with what uses it."""
    names = uses(row)
    if not names:
        return YES
    return May(f"“{row}” is used by {', '.join(names)}, so it stays. Deactivate it instead of deleting it.")


def _relations(model):
    fields = model._meta.get_fields(include_hidden=True)
    return [field for field in fields if field.auto_created and (field.one_to_many or field.one_to_one)]
