"""Finds which row of ours a row of theirs is, and keeps what was last known of it."""

import hashlib
import json
from typing import Any

from escalations.domain import outside
from escalations.domain.outside import Ours
from escalations.models import Company, Contact, RemoteRecord

TICKET, CONTACT, COMPANY, NOTE = (
    RemoteRecord.Type.TICKET,
    RemoteRecord.Type.CONTACT,
    RemoteRecord.Type.COMPANY,
    RemoteRecord.Type.NOTE,
)
LONGEST_SOURCE, LONGEST_ID = 60, 120
CUSTOMERS: dict[str, Any] = {CONTACT: Contact, COMPANY: Company}


def record_of(source, type, external_id):
    """The record of their row, locked until the transaction ends; None if it was never seen."""
    rows = RemoteRecord.objects.select_for_update(of=("self",))
    return rows.filter(source=source, type=type, external_id=external_id).first()


def ours(source, type, external_id):
    """Our row of their id; None if it was never seen."""
    if not external_id:
        return None
    if isinstance(external_id, Ours):
        return CUSTOMERS[type].objects.filter(pk=external_id.pk).first()
    records = RemoteRecord.objects.select_related(type)
    record = records.filter(source=source, type=type, external_id=external_id).first()
    return getattr(record, type) if record else None


def ours_of(source, type, external_ids):
    """{their id: our row} of those that were seen, contacts with their company."""
    related = f"{type}__company" if type == CONTACT else type
    rows = RemoteRecord.objects.filter(source=source, type=type, external_id__in=external_ids)
    return {row.external_id: getattr(row, type) for row in rows.select_related(related)}


def is_taken(source, type, row):
    """Whether another row of theirs is this row of ours already."""
    return RemoteRecord.objects.filter(source=source, type=type, **{type: row}).exists()


def keep(source, type, theirs, row, **values):
    """Note for the first time who a row is over there. Returns the record."""
    record = unsaved(source, type, theirs, row, **values)
    record.save(force_insert=True)
    return record


def unsaved(source, type, theirs, row, **values):
    return RemoteRecord(
        source=source,
        type=type,
        external_id=theirs.external_id,
        updated_there_at=theirs.updated_at,
        fingerprint=fingerprint(theirs),
        **{type: row},
        **values,
    )


def note_seen(record, theirs, **values):
    """Keep what is known of it by now; an older moment never replaces a newer one."""
    newest = max(filter(None, (record.updated_there_at, theirs.updated_at)), default=None)
    given = {"updated_there_at": newest, "fingerprint": fingerprint(theirs), **values}
    for name, value in given.items():
        setattr(record, name, value)
    record.save(update_fields=list(given))


def is_older(record, theirs):
    """Whether a newer state of it was taken in already: out of order, or read again."""
    known, told = record.updated_there_at, theirs.updated_at
    return known is not None and told is not None and told < known


def is_known(record, theirs):
    """Whether exactly this was taken in already."""
    return record.fingerprint == fingerprint(theirs)


def fingerprint(theirs):
    """The same for the same content; files count by what is known of them."""
    content = json.dumps(theirs, sort_keys=True, default=outside.plain)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def digest(text):
    """Stands for a long text where only a change has to be seen."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
