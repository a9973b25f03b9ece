"""How a person takes a ticket up for a change: locked, seen, permitted, not merged away."""

from . import locks, rules
from .errors import StepNotAllowed
from .step import check_person


def take_up(ticket, *, by):
    """The ticket, locked until the transaction ends; raises unless `by` may work on it."""
    locked = locks.ticket(ticket.pk)
    check_person(rules.may_work(locked, by))
    refuse_merged(locked)
    return locked


def refuse_merged(ticket):
    """A merged ticket is read only: its story goes on in the other one."""
    if ticket.merged_into_id:
        raise StepNotAllowed(
            f"#{ticket.pk} was merged into #{ticket.merged_into_id}. Go on there.",
            code="merged",
            link=f"ticket:{ticket.merged_into_id}",
        )
