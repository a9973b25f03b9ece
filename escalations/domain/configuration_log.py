"""Remembers every change of the configuration once, whatever path made it: who, when, what, before and after."""

from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction

from escalations.models import ConfigurationChange

from .configuration_words import SECRET, describe, differences

Verb = ConfigurationChange.Verb


@dataclass
class Telling:
    """What the log will say beside the difference; may be set until the block ends."""

    verb: str = ""
    note: str = ""


@contextmanager
def recorded(*rows, verb="", note="", by, at):
    """Record what the block does to `rows`: adds, changes or deletes them, with their inner rows.

    All in one transaction, the rows locked. Nothing is recorded of a row that stays as it was. Yields a Telling.
    """
    telling = Telling(verb, note)
    with transaction.atomic():
        known = [(row, row.pk, stored(row)) for row in rows]
        yield telling
        for row, pk, before in known:
            after = _found(type(row), row.pk or pk)
            remember(row, before, after, pk=pk, verb=telling.verb, note=telling.note, by=by, at=at)


def stored(row):
    """The row as the database has it, described and locked; None if it has none. Needs a transaction."""
    return _found(type(row), row.pk)


def seen(row):
    """The same without a lock: what somebody looked at."""
    found = type(row)._base_manager.filter(pk=row.pk).first()
    return found and describe(found)


def _found(model, pk):
    rows = model._base_manager.select_for_update(of=("self",), no_key=True)
    found = rows.filter(pk=pk).first() if pk else None
    return found and describe(found)


def remember(row, before, after, *, pk=None, verb="", note="", by, at):
    """Add one entry about `row`, unless nothing differs and no `note` says more; returns it, or None.

    `before` and `after` are what `describe` or `stored` said, None where the row was not there. `pk` names a row
    that is deleted. `by` None is the portal. A verb other than added, changed, deleted is the caller's to name.
    """
    lines = differences(before, after)
    if not lines and not (verb and note):
        return None
    return ConfigurationChange.objects.create(
        at=at,
        by=by,
        verb=verb or _verb(before, after),
        type=row._meta.model_name,
        object_id=identity(row, pk),
        name=(after or before).name[:250],
        note=note,
        lines=lines,
    )


def added(row, *, note="", by, at):
    """Add one entry about a row that was just made, with its inner rows."""
    return remember(row, None, describe(row), note=note, by=by, at=at)


def last(row):
    """Number of the newest entry about `row`, None if there is none: whether more was written since.

    Who holds the row locked, as after `stored`, is told of no other's entry.
    """
    return of(row).values_list("pk", flat=True).first()


def of(row):
    """All that was recorded about `row`, newest first."""
    return ConfigurationChange.objects.filter(type=row._meta.model_name, object_id=identity(row))


def who_changed(row, label):
    """Who wrote the newest value of the field with this `label`; None if the log does not know."""
    told = of(row).filter(lines__contains=[{"label": label}]).select_related("by").first()
    return told and told.by


def identity(row, pk=None):
    """How an entry names its row; "" where the row's own key is a secret."""
    key = row._meta.pk.name
    return "" if SECRET.search(key) else str(row.pk or pk)


def _verb(before, after):
    if before is None:
        return Verb.ADDED
    return Verb.CHANGED if after is not None else Verb.DELETED
