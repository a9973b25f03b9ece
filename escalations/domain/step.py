"""How any step of an escalation is taken, and the only writer of an escalation's status.

Lock the ticket, then the escalation; check order and person; change, save, remember: one transaction.
A second press by the same person with the same words finds the work done and changes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from django.db import transaction

from escalations.models import EscalationStatus, User

from . import border, differences, history, locks
from .errors import NotPermitted, SomebodyWasFaster, StepNotAllowed

STEPS: dict[str, "Step"] = {}
MOVES: set[str] = set()


@dataclass(frozen=True)
class Step:
    """One verb of the story: after which statuses it may follow, who may take it, where it leads."""

    name: str
    label: str
    after: frozenset
    leads_to: str | None
    permitted: Callable
    take: Callable

    def may_follow(self, escalation):
        return escalation.status in self.after


def _always(escalation, words):
    return True


def step(*, after, permitted, leads_to=None, label=None, repeats=_always):
    """Make a function of a locked escalation into a step.

    The function changes the escalation (and its ticket) and returns a dict that history keeps, or None.
    `leads_to` None leaves the status as it is. `repeats` tells from the words of a second press whether it asks
    for what is done already.
    """

    def decorate(change):
        name = change.__name__

        @wraps(change)
        def take(escalation, *, by, at, **words):
            with transaction.atomic():
                locked = locks.escalation(escalation.pk)
                check_works_here(by)
                if _was_just_taken(STEPS[name], locked, by):
                    if repeats(locked, words):
                        return locked
                    _check_is_another(STEPS[name], locked)
                check_order(STEPS[name], locked, by=by)
                check_person(permitted(locked, by))
                kept = change(locked, by=by, at=at, **words) or {}
                _save(locked, leads_to, at)
                history.remember(
                    f"escalation.{name}", ticket=locked.ticket, escalation=locked, by=by, at=at, **kept
                )
                if leads_to is not None:
                    differences.settled_by(locked, by=by, at=at)
                    border.tell_of_state(locked.ticket, at=at)
            return locked

        if leads_to is not None:
            MOVES.add(name)
        words = label or name.replace("_", " ").capitalize()
        STEPS[name] = Step(name, words, frozenset(after), leads_to, permitted, take)
        return take

    return decorate


def check_order(step, escalation, *, by):
    """Raise unless the step may follow now; kindly, if a colleague moved it on."""
    if step.may_follow(escalation):
        return
    status = escalation.get_status_display()
    last = escalation.history.select_related("by").first()
    if last and last.by and last.by != by and _took_it_from(step, last.event.removeprefix("escalation.")):
        raise SomebodyWasFaster(
            f"{last.by} was faster than you: this escalation is now “{status}”. Reload to see what changed."
        )
    allowed = " or ".join(f"“{EscalationStatus(one).label}”" for one in sorted(step.after))
    raise StepNotAllowed(
        f"“{step.label}” is not possible while the escalation is “{status}”; it follows {allowed}."
    )


def _took_it_from(step, moved):
    """Whether the last step, `moved`, was taken from where this one could have been taken too."""
    return moved in MOVES and not STEPS[moved].after.isdisjoint(step.after)


def _was_just_taken(step, escalation, by):
    """Whether this is the second press of a step the same person has taken."""
    if step.leads_to is None or escalation.status != step.leads_to:
        return False
    last = escalation.history.first()
    return (
        last is not None and last.event == f"escalation.{step.name}" and last.by_id == getattr(by, "pk", None)
    )


def _check_is_another(step, escalation):
    """Raise if what the same person did already is asked for in other words: those of the first press stand."""
    if not step.may_follow(escalation):
        raise StepNotAllowed(
            f"You did this already, “{step.label}”, with other words, and those were kept: this escalation is "
            f"“{escalation.get_status_display()}”. Add what is new as a note on the ticket."
        )


def check_person(verdict):
    """Raise unless the rule said yes."""
    if not verdict:
        raise NotPermitted(verdict.why_not)


def check_works_here(by):
    """Raise if `by` was deactivated since they were read: whoever waited for a lock may have waited for just that."""
    if by is not None and not User.objects.filter(pk=by.pk, is_active=True).exists():
        raise NotPermitted(f"The account of {by} is deactivated. What they held is with their colleagues.")


def _save(escalation, leads_to, at):
    if leads_to is not None:
        escalation.status = leads_to
    escalation.version += 1
    escalation.touched_at = at
    escalation.save()
