"""A draft may move to a standard published since it was started; nobody is forced to (S34)."""

from django.db import transaction

from escalations.models import Escalation, Standard

from . import history, locks, rules
from .errors import StepNotAllowed
from .step import check_person


@transaction.atomic
def move(escalation, *, by, at):
    """Judge a draft, or one sent back, by the standard in force from now on; twice is once."""
    escalation = locks.escalation(escalation.pk)
    check_person(rules.may_prepare(escalation, by))
    if not escalation.is_being_written:
        raise StepNotAllowed(
            "It is judged by its own standard to the end; only a draft moves to a newer one."
        )
    newest = Standard.objects.in_force()
    if escalation.standard_id == newest.pk:
        return escalation
    before = escalation.standard.version
    escalation.standard, escalation.touched_at = newest, at
    Escalation.objects.filter(pk=escalation.pk).update(standard=newest, touched_at=at)
    history.remember(
        "escalation.standard_moved",
        ticket=escalation.ticket,
        escalation=escalation,
        by=by,
        at=at,
        versions=[before, newest.version],
    )
    return escalation
