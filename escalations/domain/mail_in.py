"""What a mail from outside does: it is kept first, finds its ticket or opens one, and is lost in no case."""

import hashlib
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from escalations.models import Category, MailMessage, Note, Portal, ReceivedMail, Ticket

from . import attachments, confidential, mail_senders, mailed_files, mailing, rules, writing
from .errors import NotPermitted, StepNotAllowed
from .inbound import customer_message
from .incoming import Hand, IncomingMail
from .opening import open_ticket

KEPT_FOR = timedelta(days=30)
LONGEST = 199_000
State = ReceivedMail.State
FINISHED = frozenset({State.TAKEN, State.REFUSED})
NO_TICKET = {
    Hand.ANSWER: "A program answered a mail, and it belongs to no ticket.",
    Hand.LIST: "It came from a mailing list, and belongs to no ticket.",
}


def keep(raw, mail, *, at):
    """(the mail as it came, whether it is new); the same bytes, or the same Message-ID of one sender, are once.

    `mail` is None where the bytes could not be read.
    """
    mail = mail or IncomingMail()
    digest = hashlib.sha256(raw).hexdigest()
    values = {"message_id": mail.message_id, "sender": mail.sender, "subject": _line(mail.subject, 255)}
    try:
        with transaction.atomic():
            row = ReceivedMail.objects.create(digest=digest, raw=raw, size=len(raw), received_at=at, **values)
    except IntegrityError:
        same = Q(digest=digest) | Q(message_id=mail.message_id, sender=mail.sender) & ~Q(message_id="")
        kept = ReceivedMail.objects.defer("raw").filter(same).first()
        if kept is None:
            raise  # something else stood in its way: it is not kept
        return kept, False
    return row, True


@transaction.atomic
def take_in(row, mail, *, number=None, is_ours=False, in_any_case=False, limit=attachments.LIMIT, at):
    """Bring a kept mail to its ticket, or say why it has none; one that is done with stays as it is.

    `number` is the ticket whose own address it was sent to, `is_ours` whether the portal itself sent it;
    `in_any_case` opens a ticket for what is otherwise set aside. Files over `limit` bytes are not taken.
    """
    row = ReceivedMail.objects.defer("raw").select_for_update(of=("self",)).get(pk=row.pk)
    if row.state in FINISHED:
        return row
    if is_ours or MailMessage.objects.filter(message_id=mail.message_id, is_ours=True).exists():
        return _finish(
            row, State.REFUSED, "The portal sent it itself; taken in, it would go round in circles."
        )
    if mail.hand == Hand.BOUNCE and not in_any_case:
        return _bounce(row, mail, at=at)
    ticket = _ticket_of(mail, number) if mail.sender else None
    state, why_not = (None, "") if in_any_case else _why_not(mail, ticket)
    if why_not:
        return _finish(row, state, why_not)
    with confidential.answered(confidential.MASK), attachments.undone_on_failure() as files:
        ticket, note = _write(mail, ticket, files, limit=limit, at=at)
    if mail.message_id:
        mailing.note_message_id(mail.message_id, ticket=ticket, note=note, is_ours=False, at=at)
    return _finish(row, State.TAKEN, "", ticket=ticket, note=note)


def quarantine(row, *, reason):
    """Keep a mail that cannot be taken in, for a person to look at."""
    row = ReceivedMail.objects.defer("raw").get(pk=row.pk)
    return row if row.state in FINISHED else _finish(row, State.QUARANTINED, reason)


@transaction.atomic
def set_aside(row, *, by, at):
    """A person looked at it, and nobody answers it."""
    check_person(by)
    row = ReceivedMail.objects.defer("raw").select_for_update(of=("self",)).get(pk=row.pk)
    if row.state != State.QUARANTINED:
        raise StepNotAllowed("Somebody else saw to this mail a moment ago. Look what became of it.")
    return _finish(row, State.SET_ASIDE, f"{by} set it aside on {at:%d %b %Y}.")


def check_person(by):
    """Raise unless `by` administers the portal."""
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)


def forget(*, at):
    """Forget what came more than 30 days ago, but nothing that still waits for somebody. Returns how many."""
    done = ReceivedMail.objects.exclude(state__in=[State.WAITING, State.QUARANTINED])
    return done.filter(received_at__lt=at - KEPT_FOR).delete()[0]


def _finish(row, state, reason, **found):
    values = {"state": state, "reason": _line(reason, 500), "attempts": row.attempts + 1, **found}
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=values)
    return row


def _ticket_of(mail, number):
    """By the address it was sent to, else by the mail it answers, the nearest first."""
    if number is not None and (found := Ticket.objects.filter(pk=number).first()):
        return found
    rows = MailMessage.objects.filter(message_id__in=mail.answers).select_related("ticket")
    by_id = {row.message_id: row.ticket for row in rows}
    return next((by_id[one] for one in mail.answers if one in by_id), None)


def _why_not(mail, ticket):
    """(state, reason) of a mail that opens no ticket; no reason if it does, or has one."""
    if not mail.sender:
        return State.QUARANTINED, "It names no sender. Read it, then open a ticket from it, or set it aside."
    if ticket is None and mail.hand in NO_TICKET:
        return State.SET_ASIDE, NO_TICKET[mail.hand]
    return None, ""


def _bounce(row, mail, *, at):
    """A reply came back: its author and whoever acknowledged are told."""
    note = Note.objects.filter(mail__message_id__in=mail.returned, mail__is_ours=True).first()
    if note is None:
        return _finish(row, State.SET_ASIDE, f"A mail came back that is no reply: {mail.returned_words}")
    mailing.bounced(note, words=mail.returned_words or "It came back.", at=at)
    return _finish(row, State.TAKEN, mail.returned_words, ticket=note.ticket, note=note)


def _write(mail, ticket, files, *, limit, at):
    """(ticket, note): the note on a ticket, or a new ticket and None."""
    refused = mailed_files.keep(mail.files, files, limit=limit, at=at)
    text = mailed_files.named(writing.clean(mail.text[:LONGEST]).strip(), refused)
    contact = mail_senders.contact_of(mail, at=at) if mail.sender else None
    if ticket is None:
        return _open(mail, text, contact, files, at=at), None
    note = customer_message(
        ticket,
        body=confidential.settled(text, field="body"),
        contact=contact,
        is_automatic=mail.is_automatic,
        attachments=files,
        at=at,
    )
    return note.ticket, note


def _open(mail, text, contact, files, *, at):
    ticket = open_ticket(
        subject=_line(mail.subject, 200) or "(no subject)",
        description=text,
        contact=contact,
        category=_category(),
        source=Ticket.Source.EMAIL,
        by=None,
        at=at,
    )
    attachments.place(files, ticket)
    return ticket


def _category():
    """What administrators chose for mail, while a ticket may carry it."""
    chosen = Portal.objects.values_list("mail_category", flat=True).first()
    return Category.objects.active().leaves().filter(pk=chosen).first()


def _line(text, limit):
    return " ".join(writing.clean(text).split())[:limit]
