"""Merging one category into another: its tickets and sub-categories move, what happened keeps the old name."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F

from escalations.models import Category, ConfigurationChange, HistoryEntry, Ticket, TroubleshootingStep

from . import category_tree, configuration_log, locks
from .changes import shown
from .errors import InvalidInput, NotPermitted
from .rules import may_configure

BATCH = 2_000


@dataclass(frozen=True)
class Held:
    """What a category holds, counted."""

    open_tickets: int
    closed_tickets: int
    children: int
    steps: int
    answered: int

    @property
    def is_used(self):
        return bool(self.open_tickets or self.closed_tickets or self.children or self.steps)


def held_by(category):
    """The counts that are shown before anything is done."""
    tickets = Ticket.objects.filter(category=category).order_by()
    everything, unfinished = tickets.count(), tickets.unfinished().count()
    return Held(
        open_tickets=unfinished,
        closed_tickets=everything - unfinished,
        children=category.children.count(),
        steps=category.standard_steps.filter(is_active=True).count(),
        answered=TroubleshootingStep.objects.filter(standard_step__category=category).count(),
    )


def merge(category, into, *, by, at):
    """Move tickets and sub-categories of `category` to `into` and deactivate it; returns how many tickets moved.

    Its standard steps stay with it, and so do the answers to them. Queued and accepted escalations stay where they
    are. The tickets move in portions, each a transaction of its own, so that nobody waits long however many they
    are: whoever is interrupted merges again and moves the rest. Raises NotPermitted, or InvalidInput for a target
    that cannot take them.
    """
    verdict = may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    category, into = _close(category, into, by=by, at=at)
    return sum(_portions(category, into, by=by, at=at))


@transaction.atomic
def _close(category, into, *, by, at):
    """Everything but the tickets; from then on nobody chooses the category for another one."""
    locked = {one.pk: one for one in Category.objects.select_for_update(of=("self",)).order_by("pk")}
    if category.pk not in locked or into.pk not in locked:
        _refuse("One of the two categories is not there any more. Look at the tree again.")
    category, into = locked[category.pk], locked[into.pk]
    held = held_by(category)
    check(category, into, held)
    _check_not_merged_already(category, into, held)
    with configuration_log.recorded(category, by=by, at=at) as telling:
        if category.is_active or held.is_used:
            telling.verb, telling.note = "merged", f"Merged into “{into}”: {in_words(held)}."
        category.is_active = False
        category.save(update_fields=["is_active"])
    for child in category.children.all():
        with configuration_log.recorded(child, by=by, at=at):
            child.parent = into
            child.save(update_fields=["parent"])
    return category, into


def _check_not_merged_already(category, into, held):
    """An old page presses again: told where everything went, instead of an entry that says what is not so."""
    if category.is_active or held.open_tickets or held.closed_tickets or held.children:
        return
    merged = ConfigurationChange.objects.filter(type="category", object_id=str(category.pk), verb="merged")
    note = merged.order_by("-pk").values_list("note", flat=True).first() or ""
    if note and not note.startswith(f"Merged into “{into}”:"):
        went = note.removeprefix("Merged ").partition(":")[0]
        _refuse(f"“{category}” was merged already {went}. Nothing is left to move.")


def targets(category):
    """The branches it may be merged into, as far as they can be told apart before (S15)."""
    has_open = Ticket.objects.unfinished().filter(category=category).exists()
    found = [one for one in category_tree.branches() if one.category.is_active]
    parents = {one.category.parent_id for one in found}
    return [
        one for one in found if one.category != category and not (has_open and one.category.pk in parents)
    ]


def check(category, into, held):
    """Raise InvalidInput unless `into` can take what `category` holds."""
    if category.pk == into.pk:
        _refuse("A category is not merged into itself. Choose another one.")
    if not into.is_active:
        _refuse(f"“{into}” is deactivated. Choose an active category.")
    if _is_below(into, category):
        _refuse(f"“{into}” is below “{category}”. Choose a category of another branch.")
    taken = {name.lower() for name in into.children.values_list("name", flat=True)}
    twice = [name for name in category.children.values_list("name", flat=True) if name.lower() in taken]
    if twice:
        _refuse(f"Both have a sub-category “{twice[0]}”. Merge those two first.")
    _check_is_leaf(category, into, held)


def _check_is_leaf(category, into, held):
    """A ticket carries a category without sub-categories (S15)."""
    if held.open_tickets and into.children.filter(is_active=True).exists():
        _refuse(f"“{into}” has sub-categories. Choose one of them for the open tickets.")
    branches = category.children.filter(is_active=True).exists()
    if branches and (held.open_tickets or Ticket.objects.unfinished().filter(category=into).exists()):
        _refuse(
            f"“{category}” has sub-categories, and open tickets would stand beside them. "
            "Merge its sub-categories first, each where its tickets belong."
        )


def _refuse(sentence):
    raise InvalidInput({"into": sentence})


def _is_below(row, top):
    seen = set()
    while row is not None and row.pk not in seen:
        seen.add(row.pk)
        if row.parent_id == top.pk:
            return True
        row = row.parent
    return False


def in_words(held):
    """The counts as part of a sentence."""
    counted = [
        (held.open_tickets, "open ticket"),
        (held.closed_tickets, "finished ticket"),
        (held.children, "sub-category"),
        (held.steps, "standard step"),
    ]
    return ", ".join(_counted(number, name) for number, name in counted)


def _counted(number, name):
    plural = "sub-categories" if name == "sub-category" else f"{name}s"
    return f"{number:,} {name if number == 1 else plural}"


def _portions(category, into, *, by, at):
    """How many tickets moved, a portion at a time, in the order of their numbers."""
    last = 0
    while True:
        moved = _move_portion(category, into, after=last, by=by, at=at)
        if not moved:
            return
        last = moved[-1]
        yield len(moved)


@transaction.atomic
def _move_portion(category, into, *, after, by, at):
    """Numbers of the tickets it moved; each keeps the old name in its history, none counts as worked on."""
    versions = locks.portion(Ticket.objects.filter(category=category, pk__gt=after), most=BATCH)
    Ticket.objects.filter(pk__in=versions).update(category=into, version=F("version") + 1)
    changed = {"category": [shown(category), shown(into)]}
    HistoryEntry.objects.bulk_create(
        HistoryEntry(
            ticket_id=number,
            event="ticket.category_merged",
            by=by,
            at=at,
            data={"changes": changed, "version": version + 1},
        )
        for number, version in versions.items()
    )
    return list(versions)
