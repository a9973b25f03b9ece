"""How the fields of a ticket are changed: only what differs is saved, counted and remembered."""

from django.db import models

from . import border, history


def shown(value):
    """A field's value as history keeps it: words for rows, plain JSON otherwise."""
    if isinstance(value, models.Model):
        return {"id": value.pk, "name": str(value)}
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value


def apply(ticket, values, *, by, at, event="ticket.changed", **data):
    """Set `values` on a locked ticket; returns {field: [before, after]}, empty if nothing differs.

    One new version and one history entry for all of them together. `by` None is the portal.
    """
    before = {name: getattr(ticket, name) for name, value in values.items() if getattr(ticket, name) != value}
    if not before:
        return {}
    for name in before:
        setattr(ticket, name, values[name])
    changes = {name: [shown(old), shown(values[name])] for name, old in before.items()}
    touch(ticket, by=by, at=at, fields=list(before))
    history.remember(event, ticket=ticket, by=by, at=at, changes=changes, version=ticket.version, **data)
    border.tell_of_fields(ticket, changes, at=at)
    return changes


def touch(ticket, *, by, at, fields=()):
    """Count a change of the ticket or of something on it; a person's change also counts as work (S8)."""
    ticket.version += 1
    ticket.updated_at = at
    names = {"version", "updated_at", *fields}
    if by is not None:
        ticket.worked_at = at
        names.add("worked_at")
    ticket.save(update_fields=names)
