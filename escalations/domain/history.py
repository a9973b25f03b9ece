"""Remembers what happened, append-only, under dotted and stable names."""

from escalations.models import HistoryEntry

from . import origin


def remember(event, *, by, at, ticket=None, escalation=None, **data):
    """Add one entry: a dotted `event`, plain JSON `data`; `by` None is the portal, or the helpdesk it came from."""
    made = entry(event, by=by, at=at, ticket=ticket, escalation=escalation, **data)
    made.save(force_insert=True)
    return made


def entry(event, *, by, at, ticket=None, escalation=None, **data):
    """The same, unsaved: for many that are saved together."""
    if by is None and origin.helpdesk():
        data.setdefault("origin", origin.helpdesk())
    return HistoryEntry(event=event, ticket=ticket, escalation=escalation, by=by, at=at, data=data)
