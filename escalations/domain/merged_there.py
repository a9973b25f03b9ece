"""Whether a ticket that was closed in a Freshdesk was merged there.

Only a private note tells, which anybody may write or change: it is a hint for whoever decides, and nothing is done
because of it.
"""

import re
from dataclasses import dataclass

from escalations.models import FINISHED, Difference, Helpdesk, Note, NoteKind, RemoteRecord, Ticket

SAYS = "merged into ticket"
INTO = re.compile(rf"{SAYS}\W{{0,3}}(\d{{1,18}})", re.IGNORECASE)


@dataclass(frozen=True)
class Hint:
    """`number` is the ticket over there that a note names, at `address`; "" where no note does. `ticket` is its number
    here, None if it never came."""

    number: str = ""
    address: str = ""
    ticket: int | None = None


def hints(rows):
    """{id: Hint} of those Differences, fetched with their helpdesks, that a merge over there may be behind."""
    rows = [row for row in rows if _may_be(row)]
    if not rows:
        return {}
    numbers = _numbers([row.ticket_id for row in rows])
    here = _here({row.helpdesk.name for row in rows}, numbers.values())
    return {row.pk: _hint(row.helpdesk, numbers.get(row.ticket_id), here) for row in rows}


def _may_be(row):
    is_closed = row.kind == Difference.Kind.STATUS and row.theirs in FINISHED
    return is_closed and row.helpdesk.kind == Helpdesk.Kind.FRESHDESK


def _numbers(tickets):
    """{ticket: what its newest such note names}."""
    said = Note.objects.filter(kind=NoteKind.PRIVATE_NOTE, source=Ticket.Source.HELPDESK, ticket__in=tickets)
    said = said.filter(body__icontains=SAYS).order_by("created_at", "pk")
    newest = dict(said.values_list("ticket", "body"))
    return {ticket: match[1] for ticket, body in newest.items() if (match := INTO.search(body))}


def _here(sources, numbers):
    rows = RemoteRecord.objects.filter(
        source__in=sources, type=RemoteRecord.Type.TICKET, external_id__in=list(numbers)
    )
    return {
        (source, id): ticket for source, id, ticket in rows.values_list("source", "external_id", "ticket")
    }


def _hint(helpdesk, number, here):
    if number is None:
        return Hint()
    return Hint(number, helpdesk.address_of(number), here.get((helpdesk.name, number)))
