"""What moves from a ticket to the one it is merged into, each thing by its own rule; both are locked."""

from escalations.models import (
    Attachment,
    Draft,
    Escalation,
    MailMessage,
    Note,
    NoteDraft,
    NoteKind,
    Promise,
    ReceivedMail,
    Reference,
    Review,
    Ticket,
    TroubleshootingStep,
)


def move_all(ticket, into, *, at):
    """Move everything but history, which is append-only and stays where it happened."""
    _summary(ticket, into)
    _steps(ticket, into)
    _references(ticket, into)
    _promises(ticket, into, at=at)
    _drafts(ticket, into)
    if Escalation.objects.unfinished().filter(ticket=ticket).exists():
        Review.objects.filter(ticket=ticket).update(ticket=into)
    for model in (Note, TroubleshootingStep, Attachment, Promise, Escalation, MailMessage, ReceivedMail):
        model.objects.filter(ticket=ticket).update(ticket=into)
    Ticket.objects.filter(merged_into=ticket).update(merged_into=into)
    _promise_of_escalation(into)


def _summary(ticket, into):
    """One summary a ticket: the other one's stays, ours is kept below it."""
    summaries = Note.objects.filter(kind=NoteKind.SUMMARY, superseded_by=None)
    theirs = summaries.filter(ticket=into).first()
    if theirs is not None:
        summaries.filter(ticket=ticket).update(superseded_by=theirs, is_pinned=False)


def _steps(ticket, into):
    """A standard step is answered once: a second answer stays as a step of its own."""
    answered = TroubleshootingStep.objects.filter(ticket=into).exclude(standard_step=None)
    twice = TroubleshootingStep.objects.filter(
        ticket=ticket, standard_step__in=answered.values("standard_step")
    )
    for row in twice.select_related("standard_step"):
        row.action, row.standard_step = row.action or str(row.standard_step), None
        row.save(update_fields=["action", "standard_step"])


def _references(ticket, into):
    """Relations follow, in both directions; never to itself, never twice."""
    for row in Reference.objects.filter(ticket=ticket):
        _keep_reference(row, ticket_id=into.pk, to_id=row.to_id)
    for row in Reference.objects.filter(to=ticket):
        _keep_reference(row, ticket_id=row.ticket_id, to_id=into.pk)


def _keep_reference(row, *, ticket_id, to_id):
    if ticket_id == to_id or Reference.objects.filter(ticket_id=ticket_id, to_id=to_id).exists():
        row.delete()
        return
    row.ticket_id, row.to_id = ticket_id, to_id
    row.save(update_fields=["ticket", "to"])


def _promises(ticket, into, *, at):
    """One promise owed: the earlier one is kept, the customer waits for that."""
    owed = Promise.objects.owed().filter(ticket__in=[ticket, into]).order_by("due_at", "id")
    for later in owed[1:]:
        later.ended_at = at
        later.save(update_fields=["ended_at"])


def _promise_of_escalation(into):
    owed = Promise.objects.owed().filter(ticket=into).first()
    if owed is not None:
        Escalation.objects.unfinished().filter(ticket=into, promise__isnull=False).update(promise=owed)


def _drafts(ticket, into):
    """What somebody is typing goes along, unless they are typing the same kind over there."""
    for draft in NoteDraft.objects.filter(ticket=ticket):
        if not NoteDraft.objects.filter(ticket=into, user=draft.user_id, kind=draft.kind).exists():
            draft.ticket = into
            draft.save(update_fields=["ticket"])
    Draft.objects.filter(ticket=ticket).update(ticket=into)
