"""Who took a ticket or moved its escalation last, in words that hold no private text."""

from datetime import datetime

from escalations.templatetags.when import moment

from .events import TELLERS


def moved(entry, *, by, at):
    """{id, who, did}, as `stamps.last_move` found it; `who` is empty if it was `by`. None if nobody did yet."""
    if entry is None:
        return None
    did = f"{_did(entry['event'])}, {moment(datetime.fromisoformat(entry['at']), at)}"
    return {"id": entry["id"], "who": "" if entry["by"] == by.pk else name_of(entry), "did": did}


def name_of(row):
    """What colleagues call the person of a JSON row; the portal if it is nobody."""
    full = f"{row['first'] or ''} {row['last'] or ''}".strip()
    return full or row["username"] or "The portal"


def _did(event):
    """The event told without its data, which may hold what somebody wrote."""
    tell = TELLERS[event]
    return tell({}) if callable(tell) else tell
