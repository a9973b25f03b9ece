"""What the outside has to be told: saved with the change, delivered after commit, at least once."""

import logging

from django.db import transaction

from escalations.models import OutboxMessage

from . import history, rules
from .errors import NotPermitted, StepNotAllowed

logger = logging.getLogger(__name__)


def _nobody():
    """Until the portal says how a worker is woken, the sweep finds the message."""


wake = _nobody


def tell(kind, *, at, ticket=None, escalation=None, note=None, due_at=None, lane="", **payload):
    """Save one message in the current transaction and wake the workers after commit.

    `kind` names what is told (`reply.deliver`, `person.invite`, `person.notify`, `team.notify`, `chat.link`); `payload`
    holds ids and plain values, never private text. What shares a `lane` leaves in order, one at a time.
    """
    message = OutboxMessage.objects.create(
        kind=kind,
        ticket=ticket,
        escalation=escalation,
        note=note,
        payload=payload,
        lane=lane,
        created_at=at,
        due_at=due_at or at,
    )
    transaction.on_commit(lambda: wake(), robust=True)
    return message


def tell_people(people, about, *, at, ticket, escalation=None, **payload):
    """Tell each of `people` that `about` happened; a link, no context (S32). Nobody twice."""
    ids = sorted({person.pk for person in people if person is not None and person.is_active})
    if ids:
        tell("person.notify", at=at, ticket=ticket, escalation=escalation, about=about, users=ids, **payload)


@transaction.atomic
def send_again(message, *, by, at):
    """Let a message that was given up go once more, with its old id; an administrator's press. Returns it."""
    _check_person(by)
    message = OutboxMessage.objects.select_for_update(of=("self",)).get(pk=message.pk)
    if message.given_up_at is None:
        raise StepNotAllowed(
            "This message is on its way, or has arrived. Only one that was given up is sent again."
        )
    _revive(OutboxMessage.objects.filter(pk=message.pk), at)
    message.refresh_from_db()
    history.remember("outbox.sent_again", by=by, at=at, message=str(message.pk), kind=message.kind)
    return message


@transaction.atomic
def send_all_again(*, by, at):
    """The same for every message that was given up; returns how many."""
    _check_person(by)
    number = _revive(OutboxMessage.objects.filter(given_up_at__isnull=False), at)
    history.remember("outbox.all_sent_again", by=by, at=at, number=number)
    return number


def revive(ticket, note, kind, *, at):
    """Let what was given up of a note go once more; returns whether there was anything. Its people decide that."""
    rows = OutboxMessage.objects.filter(ticket=ticket, note=note, kind=kind, given_up_at__isnull=False)
    return bool(_revive(rows, at))


def _revive(rows, at):
    transaction.on_commit(lambda: wake(), robust=True)
    return rows.update(given_up_at=None, attempts=0, failing_since=None, taken_until=None, due_at=at)


def _check_person(by):
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
