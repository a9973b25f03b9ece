"""Keeps what a helpdesk's webhooks bring, before anything of it is understood: a hint to read a ticket again."""

from datetime import timedelta

from django.db import transaction

from escalations.models import InboundHook

KEPT_FOR = timedelta(days=7)


def _nobody(helpdesk):
    """Until the portal says how a worker is woken, the run of the next minute reads it."""


wake = _nobody


def keep(helpdesk, *, delivery_id, ticket, body, problem="", at):
    """Keep one call and wake a worker; returns whether it leads to one more reading.

    A delivery that came before leads to none. Without an id of its own (""), all calls about a ticket within one
    minute are one; it is read again if it was read since.
    """
    named = delivery_id[:120] or f"{ticket or 'unknown'} {at:%Y-%m-%d %H:%M}"
    said = {"ticket": ticket[:120], "body": body.replace("\x00", ""), "problem": problem[:300]}
    row, is_new = InboundHook.objects.get_or_create(
        helpdesk=helpdesk, delivery_id=named, defaults={**said, "received_at": at}
    )
    is_read_again = not is_new and not delivery_id and _ask_again(row, at=at)
    if is_new or is_read_again:
        transaction.on_commit(lambda: wake(helpdesk.pk), robust=True)
    return is_new or is_read_again


def are_waiting(helpdesk):
    """Whether a helpdesk, named by its id, has hooks nobody has read yet."""
    return InboundHook.objects.filter(read_at=None, helpdesk=helpdesk).exists()


def forget(*, at):
    """What was kept for seven days is forgotten; returns how many."""
    return InboundHook.objects.filter(received_at__lte=at - KEPT_FOR).delete()[0]


def _ask_again(row, *, at):
    """Whoever is reading it this moment sees that it came again, and leaves it to be read once more."""
    rows = InboundHook.objects.filter(pk=row.pk)
    rows.update(received_at=at)
    return bool(rows.exclude(read_at=None).update(read_at=None))
