"""Remembers what happened, append-only, under dotted and stable names."""

from escalations.models import HistoryEntry


def remember(event, *, by, at, ticket=None, escalation=None, **data):
    """Add one entry: a dotted `event`, plain JSON `data`; `by` None is the portal."""
    return HistoryEntry.objects.create(
        event=event, ticket=ticket, escalation=escalation, by=by, at=at, data=data
    )
