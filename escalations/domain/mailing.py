"""What became of a reply on its way by mail: sent, refused or come back; and which mail it was (S28)."""

from django.db import transaction

from escalations.models import Escalation, MailMessage, Note, NoteKind, Ticket

from . import border, history, outbox, writing
from .errors import StepNotAllowed
from .taking import take_up

LONGEST = 500
MOST_REFERENCES = 20


def note_message_id(message_id, *, ticket, note=None, is_ours, at):
    """Keep under which Message-ID a note leaves or came; once, however often it is tried. Returns whether it is new."""
    given = {"ticket": ticket, "note": note, "is_ours": is_ours, "at": at}
    return MailMessage.objects.get_or_create(message_id=message_id, defaults=given)[1]


def thread(ticket, *, before):
    """(the customer's newest Message-ID or "", all of the ticket's in their order) ahead of the mail `before`."""
    rows = MailMessage.objects.filter(ticket=ticket).exclude(message_id=before).order_by("-at", "-id")
    mails = list(rows[:MOST_REFERENCES])
    newest = next((mail.message_id for mail in mails if not mail.is_ours), "")
    return newest, [mail.message_id for mail in reversed(mails)]


@transaction.atomic
def sent(note, *, at):
    """The mail server, or the helpdesk, has it. A bounce that was faster stays; a reply of unknown fate is found."""
    if _put(note, Note.Delivery.SENT, "", only_from=_may_arrive(note)):
        history.remember("reply.sent", ticket=note.ticket, by=None, at=at, note=note.pk)


@transaction.atomic
def refused(note, *, words, at):
    """A mail server will not have it; its words are kept, and author and acceptor are told."""
    if _put(note, Note.Delivery.REFUSED, words, only_from=[Note.Delivery.QUEUED]):
        _not_reached(note, "reply.refused", at=at)


@transaction.atomic
def bounced(note, *, words, at):
    """It came back after it was taken; otherwise as `refused`."""
    if _put(note, Note.Delivery.BOUNCED, words, only_from=[Note.Delivery.QUEUED, Note.Delivery.SENT]):
        _not_reached(note, "reply.bounced", at=at)


@transaction.atomic
def send_again(note, *, by, at):
    """Let a reply that did not arrive go once more, as a new mail to the contact's address of today; or a private
    note that the helpdesk did not take. It is for whoever may write on the ticket."""
    ticket = take_up(note.ticket, by=by)
    if note.kind != NoteKind.REPLY:
        return _tell_again(note, ticket, by=by, at=at)
    undelivered = [Note.Delivery.REFUSED, Note.Delivery.BOUNCED]
    if not _put(note, Note.Delivery.QUEUED, "", only_from=undelivered):
        raise StepNotAllowed(
            "This reply is on its way, or has arrived. Only one that did not arrive is sent again."
        )
    _acknowledged_by(note).update(acknowledgement_refused=False)
    if not border.tell_of_note(note, at=at):
        outbox.tell("reply.deliver", ticket=ticket, note=note, at=at)
    history.remember("reply.sent_again", ticket=ticket, by=by, at=at, note=note.pk)
    return note


def _tell_again(note, ticket, *, by, at):
    """With its old id, by which it is looked for over there before it is sent."""
    if not outbox.revive(ticket, note, "helpdesk.note", at=at):
        raise StepNotAllowed(
            "This note is on its way, or has arrived. Only one that was given up is sent again."
        )
    history.remember("note.sent_again", ticket=ticket, by=by, at=at, note=note.pk)
    return note


def _put(note, delivery, words, *, only_from):
    """Whether the note came from one of these states; a repeat changes nothing."""
    values = {"delivery": delivery, "delivery_words": " ".join(writing.clean(words).split())[:LONGEST]}
    changed = Note.objects.filter(pk=note.pk, delivery__in=only_from).update(**values)
    if changed:
        note.delivery, note.delivery_words = values["delivery"], values["delivery_words"]
    return bool(changed)


def _may_arrive(note):
    """By mail what was refused stays so; in a helpdesk it may be found after all."""
    lives_there = note.ticket.source == Ticket.Source.HELPDESK
    return [Note.Delivery.QUEUED, *([Note.Delivery.REFUSED] if lives_there else [])]


def _acknowledged_by(note):
    return Escalation.objects.filter(acknowledgement=note)


def _not_reached(note, event, *, at):
    """The escalation stays where it is; its acknowledgement is marked, and its people learn it (S28)."""
    escalations = list(_acknowledged_by(note).select_related("author", "accepted_by", "started_by"))
    _acknowledged_by(note).update(acknowledgement_refused=True)
    history.remember(event, ticket=note.ticket, by=None, at=at, note=note.pk, words=note.delivery_words)
    people = [note.author]
    for one in escalations:
        people += [one.author or one.started_by, one.accepted_by]
    about = "acknowledgement.not_reached" if escalations else "reply.not_reached"
    outbox.tell_people(
        people,
        about,
        at=at,
        ticket=note.ticket,
        escalation=escalations[0] if escalations else None,
        note=note,
    )
