"""What a customer's message does to their ticket; it is never refused and waits for nobody."""

from django.db import transaction
from django.db.models import F

from escalations.models import QUEUED, Category, NoteKind, Status, Ticket

from . import conversation, mail_senders, outbox, statuses, writing
from .opening import open_ticket

LONGEST = 200_000


@transaction.atomic
def customer_message(ticket, *, body, contact=None, is_automatic=False, at, source="email", attachments=()):
    """Add a message from outside; returns its Note, whose ticket may be another one.

    A waiting or resolved ticket opens again, a closed one is followed by a new ticket, a merged one passes the
    message on. Automatic mail does none of this (S28), nor does any message while an escalation is queued (S17).
    Whoever is neither the contact nor of its company is taken in as well, and marked.
    """
    ticket = _where_it_goes_on(ticket)
    contact = contact or ticket.contact
    if ticket.status == Status.CLOSED and not is_automatic:
        ticket = _follow_up(ticket, contact, source=source, at=at)
    note = conversation.write_note(
        ticket,
        kind=NoteKind.CUSTOMER_MESSAGE,
        body=writing.clean(body or "").strip()[:LONGEST] or "(no text)",
        contact=contact,
        is_automatic=is_automatic,
        is_from_other=mail_senders.is_other(ticket, contact),
        source=source,
        attachments=attachments,
        by=None,
        at=at,
    )
    if not is_automatic:
        _wake(ticket, at=at)
    return note


def _where_it_goes_on(ticket):
    ticket = Ticket.objects.get(pk=ticket.pk)
    while ticket.merged_into_id:
        ticket = ticket.merged_into
    return ticket


def _follow_up(ticket, contact, *, source, at):
    """A closed ticket stays closed: the matter goes on in a new one that follows it."""
    category = ticket.category
    still_fits = category and Category.objects.active().leaves().filter(pk=category.pk).exists()
    return open_ticket(
        subject=ticket.subject,
        contact=contact,
        company=ticket.company if contact == ticket.contact else None,
        category=category if still_fits else None,
        impact=ticket.impact,
        urgency=ticket.urgency,
        source=source,
        follows=ticket,
        by=None,
        at=at,
    )


def _wake(ticket, *, at):
    """The update takes the row; only then is its status read."""
    Ticket.objects.filter(pk=ticket.pk).update(customer_wrote_at=at, updated_at=at, version=F("version") + 1)
    ticket.refresh_from_db()
    is_queued = ticket.escalations.filter(status=QUEUED).exists()
    if ticket.status != Status.OPEN and not is_queued:
        statuses.put(ticket, Status.OPEN, by=None, at=at)
    outbox.tell_people([ticket.assignee], "customer.wrote", at=at, ticket=ticket)
