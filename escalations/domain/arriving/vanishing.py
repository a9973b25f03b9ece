"""What becomes of a ticket that was merged, deleted or marked as spam over there: ended here, never lost."""

from escalations.domain import history, locks, merging, statuses, workflow
from escalations.domain.errors import DomainError
from escalations.models import FINISHED, ClosingReason, Status

from . import identity
from .remapping import agree
from .taken import Taken, What

WORDS = {
    "merged": "The ticket was merged in {source}.",
    "spam": "The ticket was marked as spam in {source}.",
    "deleted": "The ticket was deleted in {source}.",
    "gone": "The ticket cannot be found in {source} any more.",
}
REASONS = {
    "merged": ClosingReason.DUPLICATE,
    "spam": ClosingReason.SPAM,
    "deleted": ClosingReason.CANCELLED,
    "gone": ClosingReason.CANCELLED,
}


def vanish(record, why, *, source, at, theirs=None):
    """End a ticket for this reason (`merged`, `spam`, `deleted`, `gone`); it can come back. Returns Taken.

    Merged into one that is here too, it is merged here as well. An unfinished escalation is cancelled.
    """
    if record.gone_at is not None and record.gone_why == why:
        return Taken(What.UNCHANGED, record.ticket)
    ticket = locks.ticket(record.ticket_id)
    into = identity.ours(source, identity.TICKET, theirs.merged_into) if theirs else None
    if not _merged(ticket, into, why, source=source, at=at):
        _end(record, ticket, why, source=source, at=at)
    known = {"updated_there_at": theirs.updated_at} if theirs and theirs.updated_at else {}
    for name, value in {**known, "gone_at": at, "gone_why": why}.items():
        setattr(record, name, value)
    record.save(update_fields=[*known, "base", "gone_at", "gone_why"])
    history.remember("ticket.gone_there", ticket=ticket, by=None, at=at, why=why)
    ticket.refresh_from_db()
    return Taken(What.UPDATED, ticket)


def _merged(ticket, into, why, *, source, at):
    """Whether it was merged here too."""
    if into is None or into.pk == ticket.pk or ticket.merged_into_id:
        return bool(ticket.merged_into_id)
    try:
        merging.merge(ticket, into=into, reason=WORDS[why].format(source=source), by=None, at=at)
    except DomainError:
        return False  # a person has to look: it is closed as a duplicate instead
    return True


def _end(record, ticket, why, *, source, at):
    """Theirs has ended, so that ours did is no change of ours: if it comes back, both sides are at one."""
    words = WORDS[why].format(source=source)
    escalation = locks.unfinished_escalation(ticket)
    if escalation is not None:
        workflow.cancel(escalation, reason=words, by=None, at=at)
        ticket.refresh_from_db()
    if ticket.status not in FINISHED:
        statuses.put(ticket, Status.CLOSED, closing_reason=REASONS[why], resolution="", by=None, at=at)
        agree(record, ticket, "status")
