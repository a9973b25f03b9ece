"""Categories as the tree they are: paths, order, and how one is moved among its siblings (S15)."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count

from escalations.models import Category, Ticket

from . import configuration_log
from .errors import NotPermitted, StepNotAllowed
from .rules import may_configure

BETWEEN = " › "
UP, DOWN = "up", "down"


@dataclass(frozen=True)
class Branch:
    """One category where it stands; `tickets` counts its own that are not finished."""

    category: Category
    depth: int
    path: str
    is_first: bool
    is_last: bool
    tickets: int = 0
    steps: int = 0


def branches():
    """Every category as a Branch, each below its parent; three queries, however many there are."""
    rows = list(Category.objects.select_related("parent", "intake_team", "escalation_team"))
    children = {}
    for row in rows:
        children.setdefault(row.parent_id, []).append(row)
    return list(_below(None, children, _open_tickets(), _active_steps(), depth=0, above=()))


def _below(parent, children, tickets, steps, *, depth, above):
    siblings = children.get(parent, [])
    for row in siblings:
        names = (*above, row.name)
        yield Branch(
            category=row,
            depth=depth,
            path=BETWEEN.join(names),
            is_first=row is siblings[0],
            is_last=row is siblings[-1],
            tickets=tickets.get(row.pk, 0),
            steps=steps.get(row.pk, 0),
        )
        yield from _below(row.pk, children, tickets, steps, depth=depth + 1, above=names)


def _open_tickets():
    counted = Ticket.objects.unfinished().filter(category__isnull=False).order_by()
    return dict(counted.values_list("category").annotate(Count("pk")))


def _active_steps():
    active = Category.objects.filter(standard_steps__is_active=True).order_by()
    return dict(active.values_list("pk").annotate(Count("standard_steps")))


def path_of(category):
    """Its names from the top: "Mail › Outlook › Profile"; one query for each level."""
    names, seen = [], set()
    while category is not None and category.pk not in seen:
        names.insert(0, category.name)
        seen.add(category.pk)
        category = category.parent
    return BETWEEN.join(names)


@transaction.atomic
def step_aside(category, way, *, by, at):
    """Move it one place up or down among its siblings; at the end it stays where it is."""
    order = _siblings(category, by)
    here = _place(order, category)
    there = here - 1 if way == UP else here + 1
    if not 0 <= there < len(order):
        return order[here]
    order[here], order[there] = order[there], order[here]
    return _put_in_order(order, category, by=by, at=at)


@transaction.atomic
def place_before(category, before, *, by, at):
    """Move it before a sibling, or behind all of them where `before` is None."""
    known = _siblings(category, by)
    moved = known[_place(known, category)]
    order = [one for one in known if one != moved]
    order.insert(len(order) if before is None else _place(order, before), moved)
    return moved if order == known else _put_in_order(order, category, by=by, at=at)


def _siblings(category, by):
    """All with the same parent in their order, locked, so that two moves follow one another."""
    verdict = may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    rows = Category.objects.filter(parent=category.parent_id).select_for_update(of=("self",), no_key=True)
    return sorted(rows.order_by("pk"), key=lambda row: (row.position, row.name))


def _place(order, category):
    for number, row in enumerate(order):
        if row.pk == category.pk:
            return number
    raise StepNotAllowed("Somebody moved a category meanwhile. Look at the tree again, then move yours.")


def _put_in_order(order, category, *, by, at):
    """One entry in the log, for what was moved; its siblings only make room."""
    here = _place(order, category)
    row = order[here]
    words = f"before “{order[here + 1].name}”" if here + 1 < len(order) else "to the end"
    with configuration_log.recorded(row, verb="changed", note=f"Moved {words}.", by=by, at=at):
        for number, one in enumerate(order, start=1):
            one.position = number
        Category.objects.bulk_update(order, ["position"])
    return row
