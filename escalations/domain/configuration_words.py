"""A row of the configuration in words a person reads: its fields, its relations by name, its inner rows, no secret."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.db import models
from django.utils.text import capfirst
from django.utils.timezone import localtime

from escalations.models import HIDDEN, Secret

from . import hours_words

SECRET = re.compile("password|secret|token|webhook|digest|api_key")
UNTOLD = {"created_at", "updated_at", "edited_at", "edited_by", "last_login", "date_joined"}
# they have a life, and a log, of their own
NOT_PARTS = {
    "apitoken", "notification", "notificationchoice", "rehearsal", "remoterecord", "webhookdelivery", "webhookendpoint",
    "helpdeskcode", "synccursor", "syncrun", "quarantinedrow", "difference", "outsideescalation", "inboundhook",
}  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """One value: the words for it, and what decides whether two are the same."""

    words: str
    value: Any


@dataclass(frozen=True)
class Described:
    """A row as it is at one moment; `parts` are its inner rows, by their kind and number."""

    name: str
    values: dict = field(default_factory=dict)
    parts: dict = field(default_factory=dict)

    @property
    def words(self):
        """All in one line: "Position: 1; Text: Restart Outlook"; of a single value the value alone."""
        told = {label: shown.words for label, shown in self.values.items() if shown.words}
        if len(self.values) == 1:
            return next(iter(told.values()), "")
        return "; ".join(f"{label}: {words}" for label, words in told.items())


def describe(row):
    """The row as it is stored, with its inner rows; one query for each kind of them."""
    return Described(name=str(row), values=_values(row), parts=dict(_parts(row)))


def differences(before, after):
    """Lines [{label, before, after}] of what differs; None on a side says that it was not there."""
    nothing = Described("")
    lines = list(_lines((before or nothing).values, (after or nothing).values))
    return lines + list(_part_lines((before or nothing).parts, (after or nothing).parts))


def _lines(before, after, prefix=""):
    for label in {**before, **after}:
        old, new = before.get(label), after.get(label)
        if (old and old.value) != (new and new.value) and not _says_nothing(old, new):
            yield {"label": prefix + label, "before": old and old.words, "after": new and _new(old, new)}


def _says_nothing(old, new):
    """Nothing before and an empty value now, or the other way round."""
    return (old is None or new is None) and not (old or new).words


def _new(old, new):
    """A secret that changed looks the same: say that it did."""
    return f"{new.words}, changed" if old and old.words == new.words else new.words


def _part_lines(before, after):
    before = _renumbered(before, after)
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        label = f"{key[0]} “{(new or old).name}”"
        if old and new:
            yield from _lines(old.values, new.values, prefix=f"{label}: ")
        else:
            yield {"label": label, "before": old and old.words, "after": new and new.words}


def _renumbered(before, after):
    """A row that was made anew under the same name is the same to a reader."""
    new = {(key[0], part.name): key for key, part in after.items() if key not in before}
    return {key if key in after else new.get((key[0], part.name), key): part for key, part in before.items()}


def _values(row, *, but=None):
    fields = [one for one in row._meta.concrete_fields if _is_told(one) and one.name != but]
    found = {capfirst(str(one.verbose_name)): _shown(row, one) for one in fields}
    named = [one for one in row._meta.many_to_many if one.remote_field.through._meta.auto_created]
    return found | {capfirst(str(one.verbose_name)): _names(row, one) for one in named}


def _is_told(one):
    return one.editable and not (one.primary_key or one.generated or one.name in UNTOLD)


def _names(row, one):
    words = ", ".join(sorted(map(str, getattr(row, one.name).all())))
    return Shown(words, words)


def _shown(row, one):
    value = getattr(row, one.name)
    if isinstance(value, Secret) or SECRET.search(one.name):
        return Shown(masked(value), value)
    words = _words(getattr(row, f"get_{one.name}_display")() if one.choices else value)
    return Shown(words, words)


def masked(value):
    """Of an address its host: enough to tell a chat from another one, too little to post there."""
    if isinstance(value, Secret) and value.problem:
        return f"{HIDDEN}, cannot be read any more"
    clear = value.reveal() if isinstance(value, Secret) else str(value or "")
    host = urlsplit(clear).hostname if "://" in clear else None
    return f"{host} ({HIDDEN})" if host else clear and HIDDEN


def _words(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{localtime(value):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, list):
        return ", ".join(map(_words, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_words(value[key])}" for key in sorted(value, key=_in_order))
    return str(value)


def _in_order(key):
    """Days as they follow each other, anything else by its letters."""
    return (hours_words.DAYS.index(key) if key in hours_words.DAYS else -1, str(key))


def _parts(row):
    """Rows that go when it goes: its steps, its actions, its sections, its members."""
    for relation in row._meta.related_objects:
        if not _is_part(relation):
            continue
        name = relation.field.name
        label = capfirst(str(relation.related_model._meta.verbose_name))
        related = [one.name for one in relation.related_model._meta.concrete_fields if one.is_relation]
        rows = relation.related_model._base_manager.filter(**{name: row}).select_related(*related)
        for part in rows.order_by("pk"):
            yield (label, part.pk), Described(str(part), _values(part, but=name))


def _is_part(relation):
    model = relation.related_model._meta
    is_inner = relation.one_to_many and relation.on_delete is models.CASCADE and not relation.hidden
    return is_inner and model.app_label == "escalations" and model.model_name not in NOT_PARTS
