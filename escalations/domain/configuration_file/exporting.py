"""Writes the configuration: plain values in a fixed order, so that two files can be compared line by line."""

import yaml

from escalations.models import Standard

from .parts import (
    ACTIONS,
    CATEGORIES,
    CHILDREN,
    LISTS,
    PORTAL,
    STANDARD,
    VERSION,
    is_many,
    is_reference,
    name_of,
)


class Dumper(yaml.SafeDumper):
    """Several lines of text stay several lines."""


def _text(dumper, text):
    style = "|" if "\n" in text and not any(line.endswith(" ") for line in text.splitlines()) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Dumper.add_representer(str, _text)


def as_text(told):
    """The file's text."""
    return yaml.dump(told, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=100)


def everything():
    """The whole configuration as plain values; a draft of the standard is not part of it."""
    told = {"handover_configuration": VERSION, PORTAL.name: row_of(PORTAL.model.objects.get(), PORTAL)}
    for part in LISTS:
        told[part.name] = _tree() if part is CATEGORIES else rows_of(part, part.model.objects.all())
    told[STANDARD.name] = {"publish": True, **row_of(Standard.objects.in_force(), STANDARD)}
    return told


def rows_of(part, rows):
    order = ("position", "pk") if part is ACTIONS else part.key
    found = [row_of(row, part) for row in rows.order_by(*order)]
    if part.name in {"teams", "priorities", "steps", "sections"}:
        first = {"teams": "tier", "priorities": "rank"}.get(part.name, "position")
        found.sort(key=lambda row: row[first])
    return found


def row_of(row, part):
    """One row: its keys, its fields, its inner rows. An empty list or reference is left out."""
    told = {name: value_of(row, part.column(name)) for name in (*part.key, *part.fields)}
    for inner in part.inner:
        told[inner.name] = rows_of(inner, inner.model.objects.filter(**{inner.owner: row}))
    return {name: value for name, value in told.items() if value is not None and value not in ([], {})}


def value_of(row, column):
    if is_many(column):
        return sorted(name_of(one) for one in getattr(row, column.name).all())
    value = getattr(row, column.name)
    if is_reference(column):
        return name_of(value)
    return str(value) if isinstance(value, str) else value


def _tree():
    """Categories within one another."""
    rows = list(
        CATEGORIES.model.objects.select_related("intake_team", "escalation_team").order_by("position", "name")
    )
    return _below(rows, None)


def _below(rows, parent_id):
    found = []
    for row in rows:
        if row.parent_id == parent_id:
            below = _below(rows, row.pk)
            found.append({**row_of(row, CATEGORIES), **({CHILDREN: below} if below else {})})
    return found
