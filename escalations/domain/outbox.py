"""What the outside has to be told: saved with the change, delivered after commit, at least once."""

import logging

from django.db import transaction

from escalations.models import OutboxMessage

logger = logging.getLogger(__name__)


def _nobody():
    """Until the portal says how a worker is woken, the sweep finds the message."""


wake = _nobody


def tell(kind, *, at, ticket=None, escalation=None, note=None, due_at=None, **payload):
    """Save one message in the current transaction and wake the workers after commit.

    `kind` names what is told (`reply.deliver`, `person.notify`, `team.notify`, `chat.link`); `payload`
    holds ids and plain values, never private text.
    """
    message = OutboxMessage.objects.create(
        kind=kind,
        ticket=ticket,
        escalation=escalation,
        note=note,
        payload=payload,
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
