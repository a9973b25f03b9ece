"""How a ticket of theirs becomes one of ours and follows what changes there, as far as the standard lets it."""

from typing import NamedTuple

from django.db import transaction

from escalations.domain import border, confidential, history, importing, locks, opening
from escalations.models import FINISHED, HistoryEntry, RemoteRecord, Ticket

from . import cleaned, identity, own_fields, placing, values
from .following import follow
from .lookups import Lookups
from .taken import Taken, What
from .their_clock import TheirClock
from .vanishing import vanish

__all__ = ["take_ticket", "vanish"]


@transaction.atomic
def take_ticket(theirs, *, source, codes, at, is_history, helpdesk=None, ahead=None):
    """Take in a RemoteTicket; returns Taken with our Ticket. Its contact and company have to be taken in before.

    `codes` translates their codes (`Codes`, or whatever answers the same). `is_history`: it is imported, so nobody
    is notified and no clock starts. `helpdesk` is the one it lives in, if any; `ahead` is by how much its clock goes
    ahead of ours, where that is known: a new ticket is kept by our clock, an imported one as it was stamped.
    """
    record = identity.record_of(source, identity.TICKET, theirs.external_id)
    theirs = codes.placed(theirs)
    if record is None:
        clock = TheirClock(ahead, at)
        return _take_new(
            theirs, source=source, codes=codes, clock=clock, is_history=is_history, helpdesk=helpdesk
        )
    if why := why_gone(theirs):
        return vanish(record, why, theirs=theirs, source=source, at=at)
    if record.gone_at is None and identity.is_older(record, theirs):
        return Taken(What.STALE, record.ticket)
    if record.gone_at is None and identity.is_known(record, theirs):
        return Taken(What.UNCHANGED, record.ticket)
    ticket = locks.ticket(record.ticket_id)
    while ticket.merged_into_id:
        ticket = locks.ticket(ticket.merged_into_id)
    return follow(record, ticket, theirs, codes=codes, at=at, is_history=is_history, helpdesk=helpdesk)


def _take_new(theirs, *, source, codes, clock, is_history, helpdesk):
    """A row that is gone over there before it came here stays out."""
    if why_gone(theirs):
        return Taken(What.UNCHANGED)
    new = made(theirs, codes=codes, lookups=Lookups(source), clock=clock, is_history=is_history)
    for row in new:
        row.save(force_insert=True)
    ticket = new.ticket
    if not is_history and ticket.status not in FINISHED:
        opening.tell_assignee(ticket, by=None, at=clock.at)
        placing.look_for_escalation(ticket, theirs, {}, codes=codes, helpdesk=helpdesk, at=clock.at)
    return Taken(What.CREATED, ticket)


class New(NamedTuple):
    """The unsaved rows of a ticket that came for the first time, in the order they are saved."""

    ticket: Ticket
    record: RemoteRecord
    entry: HistoryEntry


def made(theirs, *, codes, lookups, clock, is_history):
    """A New of a RemoteTicket that is no row of ours yet; `clock` is TheirClock."""
    shown, at = (clock.of_history() if is_history else clock).of_row(theirs), clock.at
    with confidential.answered(confidential.MASK):
        ticket = _opened(shown, codes=codes, lookups=lookups, at=at)
    base = values.base_of(theirs) | {border.OURS: border.agreed_now(ticket)}
    said = values.words_of(theirs, codes)
    record = identity.unsaved(lookups.source, identity.TICKET, theirs, ticket, base=base, said=said)
    entry = history.entry(
        "ticket.imported" if is_history else "ticket.opened",
        ticket=ticket,
        by=None,
        at=at,
        status=ticket.status,
        source=ticket.source,
        version=ticket.version,
    )
    return New(ticket, record, entry)


def _opened(theirs, *, codes, lookups, at):
    """An unsaved ticket as it is over there; what is not mapped is answered as for any other way in."""
    contact, company = lookups.customers_of(theirs)
    category = values.category_of(theirs, codes)
    team = values.team_of(theirs, codes) or lookups.intake_team(category)
    impact, urgency = (values.level_of(name, theirs, codes) for name in values.LEVELS)
    expected = lookups.expected_priority(impact, urgency)
    priority = values.priority_of(theirs, codes) or expected
    created = theirs.created_at or at
    return importing.historic_ticket(
        subject=cleaned.line(theirs.subject or "", 2000),
        description=cleaned.text(theirs.description or ""),
        resolution=cleaned.text(theirs.resolution or ""),
        status=values.status_of(theirs, codes),
        team=team,
        priority=priority,
        priority_reason=values.why_other_than(expected, priority, lookups.source),
        impact=impact,
        urgency=urgency,
        assets=own_fields.assets_of(theirs.assets or None),
        assignee=placing.who_sees(values.agent_of(theirs, codes), team),
        category=category,
        contact=contact,
        company=company,
        tags=values.tags_of(theirs),
        closing_reason=values.closing_reason_of(theirs, codes),
        created_at=created,
        updated_at=max(theirs.updated_at or created, created),
        resolved_at=theirs.resolved_at,
        closed_at=theirs.closed_at,
        source=Ticket.Source.HELPDESK,
    )


def why_gone(theirs):
    """Why it is not a ticket any more over there; "" while it is one."""
    if theirs.is_merged:
        return "merged"
    if theirs.is_spam:
        return "spam"
    return "deleted" if theirs.is_deleted else ""
