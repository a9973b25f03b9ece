"""What a program writes on a ticket: what its person says, or what a customer said elsewhere."""

from django.db import transaction

from escalations.models import NoteKind

from . import attachments as files
from . import conversation, inbound
from .errors import InvalidInput
from .notes import checked_body
from .promises import check_promise
from .taking import take_up


def say(ticket, *, kind, body, attachments=(), next_update_at=None, by, at):
    """Add a note of any kind but `escalation`, which only `record` makes; returns it."""
    words = {"body": body, "attachments": attachments, "by": by, "at": at}
    if kind == NoteKind.CUSTOMER_MESSAGE:
        check_promise(kind, next_update_at, at)
        return relay(ticket, **words)
    return conversation.add_note(ticket, kind=kind, next_update_at=next_update_at, source="api", **words)


@transaction.atomic
def relay(ticket, *, body, attachments=(), by, at):
    """Pass on what the contact said elsewhere; it does what their mail would do, see `inbound`."""
    ticket = take_up(ticket, by=by)
    if ticket.contact is None:
        raise InvalidInput({"kind": "This ticket has no contact. Set one first, or write a private note."})
    note = inbound.customer_message(ticket, body=checked_body(body, "The message"), source="api", at=at)
    files.use(attachments, note, by=by)
    return note
