"""The matrix as a whole: nine cells of impact and urgency, changed together, none left empty (S16)."""

from django.db import transaction

from escalations.models import Level, Portal, Priority, PriorityRule

from . import configuration_log, rules, three_way
from .configuration_words import Described, Shown
from .errors import InvalidInput
from .step import check_person

WORST_FIRST = tuple(reversed(Level))
CELLS = {f"{impact}_{urgency}": (impact, urgency) for impact in WORST_FIRST for urgency in WORST_FIRST}


def place(cell):
    """ "High impact, low urgency"."""
    impact, urgency = CELLS[cell]
    return f"{impact.label} impact, {urgency.label.lower()} urgency"


def stored():
    """{cell: id of its priority, or ""}; a cell without an active priority is empty."""
    rows = PriorityRule.objects.filter(priority__is_active=True).values_list("impact", "urgency", "priority")
    found = {f"{impact}_{urgency}": str(priority) for impact, urgency, priority in rows}
    return {cell: found.get(cell, "") for cell in CELLS}


@transaction.atomic
def change(typed, *, seen, by, at):
    """Store the cells; refused by name if one is empty, per cell if somebody changed it since it was `seen`.

    Both are {cell: id as text, or ""}. Returns the cells that changed; they are logged as one change.
    """
    check_person(rules.may_configure(by))
    Portal.objects.select_for_update(no_key=True).get(pk=1)  # one administrator at a time
    now = stored()
    priorities = {str(one.pk): one for one in Priority.objects.active()}
    _check_filled(typed, priorities)
    wanted = three_way.merged({cell: seen.get(cell, "") for cell in CELLS}, typed, now)
    _check_filled(wanted, priorities)
    changed = [cell for cell in CELLS if wanted[cell] != now[cell]]
    for cell in changed:
        impact, urgency = CELLS[cell]
        PriorityRule.objects.update_or_create(
            impact=impact, urgency=urgency, defaults={"priority": priorities[wanted[cell]]}
        )
    _log({cell: now[cell] for cell in changed}, {cell: wanted[cell] for cell in changed}, by=by, at=at)
    return changed


def _check_filled(cells, priorities):
    empty = [cell for cell in CELLS if cells.get(cell, "") not in priorities]
    if empty:
        raise InvalidInput({cell: f"{place(cell)}: choose a priority." for cell in empty})


def _log(before, after, *, by, at):
    names = {str(pk): name for pk, name in Priority.objects.values_list("pk", "name")}
    sides = [
        Described(
            "Priority matrix", {place(cell): Shown(names.get(pk, ""), pk) for cell, pk in cells.items()}
        )
        for cells in (before, after)
    ]
    configuration_log.remember(PriorityRule(), *sides, pk="matrix", by=by, at=at)
