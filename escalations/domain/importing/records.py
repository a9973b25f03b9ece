"""Makes rows of the past: the only place where a ticket of any status is created.

Nothing made here notifies anybody, starts a clock or leaves a message in the outbox.
"""

from dataclasses import dataclass, field

from django.db import transaction

from escalations.domain.writing import clean
from escalations.models import (
    FINISHED,
    ClosingReason,
    HistoryEntry,
    Note,
    RemoteRecord,
    Status,
    Ticket,
    TroubleshootingStep,
)

SUBJECT_LENGTH = 255
NO_SUBJECT = "(no subject)"


@dataclass
class Batch:
    """Unsaved rows that belong together; `save_batch` writes them in one transaction."""

    tickets: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    steps: list = field(default_factory=list)
    records: list = field(default_factory=list)
    entries: list = field(default_factory=list)


def historic_ticket(
    *,
    subject,
    team,
    priority,
    created_at,
    description="",
    status=Status.OPEN,
    updated_at=None,
    resolved_at=None,
    closed_at=None,
    source=Ticket.Source.IMPORT,
    **values,
):
    """An unsaved ticket of any status, its texts cleaned and its moments completed.

    `values` are further fields of the model (contact, company, category, assignee, impact, urgency, tags,
    resolution, closing_reason, opened_by …). A finished ticket without `closing_reason` is *done*.
    """
    subject, description = _fit(clean(subject), clean(description))
    ticket = Ticket(
        subject=subject, description=description, team=team, priority=priority, status=status, source=source,
        created_at=created_at, updated_at=updated_at, **values,
    )  # fmt: skip
    _complete(ticket, resolved_at=resolved_at, closed_at=closed_at)
    return ticket


def historic_note(
    ticket, *, kind, body, at, author=None, contact=None, source=Ticket.Source.IMPORT, **values
):
    """An unsaved note written at `at`. A customer's message also moves the ticket's `customer_wrote_at`."""
    note = Note(
        ticket=ticket, kind=kind, body=clean(body), author=author, contact=contact, source=source,
        created_at=at, **values,
    )  # fmt: skip
    if note.is_from_customer and at >= (ticket.customer_wrote_at or at):
        ticket.customer_wrote_at = at
    return note


def historic_step(ticket, *, at, done_by=None, action="", outcome="", result="", **values):
    """An unsaved troubleshooting step, done at `at`."""
    return TroubleshootingStep(
        ticket=ticket, action=clean(action), outcome=outcome, result=clean(result), done_by=done_by,
        done_at=at, changed_at=at, **values,
    )  # fmt: skip


def historic_record(ticket, *, source, external_id, prefix=""):
    """An unsaved note of who the ticket is over there, so that importing it again finds it."""
    return RemoteRecord(
        ticket=ticket, type=RemoteRecord.Type.TICKET, source=source, external_id=external_id, prefix=prefix
    )


def historic_entry(ticket, event, *, by, at, **data):
    """An unsaved history entry about something that happened at `at`."""
    return HistoryEntry(ticket=ticket, event=event, by=by, at=at, data=data)


def save_batch(batch, *, by, at=None, remember=True):
    """Save the batch in one transaction; tickets get their numbers in the order of the list.

    Each ticket remembers `ticket.imported`, at its own `created_at` if `at` is None; not at all if
    `remember` is False, because the batch's own entries tell how it came about.
    """
    with transaction.atomic():
        Ticket.objects.bulk_create(batch.tickets, batch_size=500)
        RemoteRecord.objects.bulk_create(batch.records, batch_size=500)
        Note.objects.bulk_create(batch.notes, batch_size=500)
        TroubleshootingStep.objects.bulk_create(batch.steps, batch_size=500)
        imported = [_imported(ticket, by=by, at=at) for ticket in batch.tickets if remember]
        HistoryEntry.objects.bulk_create([*imported, *batch.entries], batch_size=500)


def _imported(ticket, *, by, at):
    return historic_entry(
        ticket,
        "ticket.imported",
        by=by,
        at=at or ticket.created_at,
        status=ticket.status,
        source=ticket.source,
    )


def _fit(subject, description):
    """A subject that fits its column; what is cut off stays readable in the description."""
    subject = " ".join(subject.split())
    if not subject:
        lines = (" ".join(line.split()) for line in description.splitlines())
        subject = next(filter(None, lines), NO_SUBJECT)
        return subject[:SUBJECT_LENGTH], description
    if len(subject) <= SUBJECT_LENGTH:
        return subject, description
    cut = subject[: SUBJECT_LENGTH - 1].rstrip() + "…"
    is_repeated = " ".join(description.split()).startswith(subject)
    return cut, description if is_repeated else f"{subject}\n\n{description}".rstrip()


def _complete(ticket, *, resolved_at, closed_at):
    """Fill the moments and the reason that the ticket's status asks for."""
    if ticket.status in FINISHED:
        ticket.closing_reason = ticket.closing_reason or ClosingReason.DONE
        ticket.resolved_at = resolved_at or closed_at or ticket.updated_at or ticket.created_at
    if ticket.status == Status.CLOSED:
        ticket.closed_at = closed_at or ticket.updated_at or ticket.resolved_at
    known = (ticket.created_at, ticket.resolved_at, ticket.closed_at)
    ticket.updated_at = ticket.updated_at or max(filter(None, known))
    ticket.worked_at = ticket.worked_at or ticket.updated_at
