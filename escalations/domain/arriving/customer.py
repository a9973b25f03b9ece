"""What contacts and companies have in common as they arrive: followed field by field, each change remembered."""

from escalations.domain import changes, history
from escalations.domain.outside import MISSING

from . import identity
from .merging import news
from .taken import Taken, What


def take_again(record, row, theirs, said, *, free, at):
    """Follow what they changed of a row that is known; returns Taken. `said` is what they say by our fields; `free`
    gives, of a row and its new values, (those it can have, problems)."""
    if identity.is_older(record, theirs):
        return Taken(What.STALE, row)
    if identity.is_known(record, theirs):
        return Taken(What.UNCHANGED, row)
    values, problems = free(row, news(said, record.base))
    changed = change(row, values, at=at)
    gone_at = at if theirs.is_deleted else None
    identity.note_seen(record, theirs, base=record.base | agreed(said), gone_at=gone_at)
    what = What.DIFFERENCE if problems else What.UPDATED if changed else What.UNCHANGED
    return Taken(what, row, problems)


def agreed(said):
    """What a later change is told by."""
    return {name: value for name, value in said.items() if value is not MISSING}


def change(row, values, *, at):
    """Set what differs of a contact or company, and remember it; whether anything did."""
    values = {name: value for name, value in values.items() if getattr(row, name) != value}
    if not values:
        return False
    told = {name: [changes.shown(getattr(row, name)), changes.shown(value)] for name, value in values.items()}
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = at
    row.save(update_fields=[*values, "updated_at"])
    kind = row._meta.model_name
    history.remember(f"{kind}.changed", by=None, at=at, **{kind: changes.shown(row)}, changes=told)
    return True
