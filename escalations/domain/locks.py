"""Takes rows for a change, always in the same order: tickets by number, then the escalation."""

import zlib

from django.db import connection

from escalations.models import Escalation, Ticket

SOURCE = 5_204_813  # of another system's rows, among the portal's advisory locks


def ticket(number):
    """The ticket, locked until the transaction ends."""
    return Ticket.objects.select_for_update(of=("self",), no_key=True).get(pk=number)


def tickets(numbers):
    """Several tickets as {number: ticket}, locked in the order of their numbers."""
    rows = Ticket.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=numbers)
    return {row.pk: row for row in rows.order_by("pk")}


def portion(rows, *, most):
    """{number: version} of the first of these tickets, locked in the order of their numbers."""
    locked = rows.select_for_update(of=("self",), no_key=True).order_by("pk")
    return dict(locked.values_list("pk", "version")[:most])


def escalation(pk):
    """The escalation with its ticket, the ticket locked first."""
    locked = _ticket_of(pk)
    row = Escalation.objects.select_for_update(of=("self",), no_key=True).get(pk=pk)
    row.ticket = locked
    return row


def _ticket_of(pk):
    """Its ticket, locked; the other one if it was merged while we waited."""
    numbers = Escalation.objects.filter(pk=pk).values_list("ticket_id", flat=True)
    locked = ticket(numbers.get())
    while locked.pk != numbers.get():
        locked = ticket(numbers.get())
    return locked


def unfinished_escalation(of_ticket):
    """The unfinished escalation of a locked ticket, locked too; None if there is none."""
    rows = Escalation.objects.select_for_update(of=("self",), no_key=True)
    found = rows.filter(ticket=of_ticket).unfinished().first()
    if found:
        found.ticket = of_ticket
    return found


def sources(names):
    """Hold what comes from these systems until the transaction ends: two that send the same row go one by one."""
    with connection.cursor() as cursor:
        for name in sorted(names):
            key = zlib.crc32(name.encode()) - 2**31
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [SOURCE, key])
