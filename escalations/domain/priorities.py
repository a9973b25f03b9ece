"""How priorities stand to each other, and what happens when one is not to be used any more."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max

from escalations.models import Action, Escalation, Priority, PriorityRule, Scenario, Ticket

from . import configuration_log, rules
from .errors import InvalidInput
from .step import check_person


@dataclass(frozen=True)
class Uses:
    """What counts on a priority now."""

    cells: int
    actions: int
    tickets: int
    waiting: int

    @property
    def words(self):
        """ "3 cells of the matrix, 1 action of a scenario, 12 unfinished tickets"."""
        counted = [
            (self.cells, "cell of the matrix", "cells of the matrix"),
            (self.actions, "action of a scenario", "actions of scenarios"),
            (self.tickets, "unfinished ticket", "unfinished tickets"),
            (self.waiting, "escalation in the queue", "escalations in the queue"),
        ]
        return ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counted if n)


def uses(priority):
    return Uses(
        cells=priority.rules.count(),
        actions=Action.objects.filter(priority=priority, scenario__is_active=True).count(),
        tickets=Ticket.objects.unfinished().filter(priority=priority).count(),
        waiting=Escalation.objects.waiting().filter(ticket__priority=priority).count(),
    )


def check_leaving(priority, successor):
    """Raise InvalidInput unless what leads to a deactivated priority has another one to lead to (S16)."""
    if priority.pk is None or priority.is_active:
        return
    found = uses(priority)
    if (found.cells or found.actions) and successor is None:
        raise InvalidInput(
            {
                "successor": f"“{priority.name}” has {found.words}. Choose which priority stands in its place in "
                "matrix and scenarios; tickets keep it until somebody changes them."
            }
        )
    if successor is not None and (successor.pk == priority.pk or not successor.is_active):
        raise InvalidInput({"successor": "Choose another, active priority."})


def put_in_place(priority, successor, *, by, at):
    """Let the matrix and the scenarios lead to `successor` instead."""
    rules_of = PriorityRule.objects.filter(priority=priority)
    scenarios = Scenario.objects.filter(actions__priority=priority).distinct()
    with configuration_log.recorded(*rules_of, *scenarios, by=by, at=at):
        rules_of.update(priority=successor)
        Action.objects.filter(priority=priority).update(priority=successor)


def next_rank():
    """Where a new priority stands: last."""
    return (Priority.objects.aggregate(last=Max("rank"))["last"] or 0) + 1


@transaction.atomic
def move(priority, *, up, by, at):
    """Let it change places with the one before or after; what waits is ordered anew. False at either end."""
    check_person(rules.may_configure(by))
    rows = list(Priority.objects.select_for_update().order_by("rank"))
    place = next(index for index, row in enumerate(rows) if row.pk == priority.pk)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(rows):
        return False
    one, two = rows[place], rows[other]
    with configuration_log.recorded(one, two, by=by, at=at):
        one.rank, two.rank = two.rank, one.rank
        one.save(update_fields=["rank"])
        two.save(update_fields=["rank"])
    for row in (one, two):
        carry_rank(row)
    return True


def carry_rank(priority):
    """Give the escalations under way the new rank of their ticket's priority: the queue is ordered by it."""
    under_way = Escalation.objects.unfinished().filter(ticket__priority=priority)
    return under_way.update(priority_rank=priority.rank)
