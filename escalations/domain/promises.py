"""What a customer was promised: when they hear from us next (S28)."""

from datetime import timedelta

from django.db import transaction

from escalations.models import Escalation, NoteKind, Promise

from . import history
from .errors import InvalidInput
from .taking import take_up

FARTHEST = timedelta(days=90)
CARRY_A_PROMISE = frozenset({NoteKind.REPLY, NoteKind.CALL})


@transaction.atomic
def promise(ticket, *, note, due_at, by, at):
    """Promise the customer the next update; it ends the promise owed before, in any state (S28)."""
    check_promise(note.kind, due_at, at)
    return make_promise(take_up(ticket, by=by), note=note, due_at=due_at, by=by, at=at)


def make_promise(ticket, *, note, due_at, by, at):
    """The same on a ticket that is locked already."""
    Promise.objects.filter(ticket=ticket).owed().update(ended_at=at)
    made = Promise.objects.create(ticket=ticket, note=note, due_at=due_at, made_by=by, made_at=at)
    promised = Escalation.objects.unfinished().filter(ticket=ticket, promise__isnull=False)
    promised.update(promise=made)
    history.remember(
        "promise.made", ticket=ticket, by=by, at=at, note=note.pk, due_at=due_at.isoformat(), promise=made.pk
    )
    return made


def keep(ticket, *, kind, is_automatic, at):
    """A person's reply or call is the update that was promised: it keeps what is owed, in time or late (S28)."""
    if kind in CARRY_A_PROMISE and not is_automatic:
        Promise.objects.filter(ticket=ticket, made_at__lt=at).owed().update(kept_at=at, ended_at=at)


def check_promise(kind, due_at, at):
    """Raise unless a note of this kind may promise this time; None promises nothing."""
    if due_at is None:
        return
    if kind not in CARRY_A_PROMISE:
        raise InvalidInput(
            {"next_update_at": "Nobody reads a promise in a private note; make it in a reply or a call."}
        )
    if due_at <= at:
        raise InvalidInput({"next_update_at": "The next update lies in the past; choose a later time."})
    check_near(due_at, at)


def check_near(due_at, at):
    """A day far away is a slip of the keyboard, and a promise nobody would be reminded of."""
    if due_at > at + FARTHEST:
        raise InvalidInput(
            {
                "next_update_at": f"That is more than {FARTHEST.days} days ahead. Promise a nearer day; then you "
                "can promise the next one."
            }
        )
