"""Takes mail in: kept first, in a transaction of its own, then brought to its ticket; whatever fails, it stays kept."""

import logging
from datetime import timedelta

from django.conf import settings
from django.db import InterfaceError, OperationalError

from escalations.delivery import reply_address
from escalations.domain import mail_in
from escalations.domain.errors import DomainError
from escalations.domain.incoming import IncomingMail, MailedFile
from escalations.models import ReceivedMail

from . import reading

AWAY = (OperationalError, InterfaceError)  # the database; it will be back
LATE = timedelta(minutes=2)
MOST = 100
UNREADABLE = "A mail that cannot be read"
NO_BYTES = "Its bytes are gone: a text of its ticket was redacted."

logger = logging.getLogger(__name__)


def receive(raw, *, at):
    """Keep a mail and take it in; returns its row. Whoever sent it twice, it is once.

    Raises only if it could not be kept: then nothing has happened, and it can be brought again.
    """
    mail, why_not = _read(raw)
    row, is_new = mail_in.keep(raw, mail, at=at)
    return _take_in(row, mail, why_not, at=at) if is_new else row


def go_on(*, at):
    """Take in what is kept and was not taken in: whoever began it died, or lost the database. Returns how many."""
    waiting = ReceivedMail.objects.filter(state=mail_in.State.WAITING, received_at__lt=at - LATE)
    rows = list(waiting.order_by("received_at")[:MOST])
    for row in rows:
        again(row, at=at)
    return len(rows)


def again(row, *, in_any_case=False, at):
    """Read a kept mail anew and take it in; `in_any_case` as a ticket, whatever it is."""
    if row.raw is None:
        return mail_in.quarantine(row, reason=row.reason or NO_BYTES)
    mail, why_not = _read(bytes(row.raw))
    return _take_in(row, mail, why_not, in_any_case=in_any_case, at=at)


def _read(raw):
    """(the mail, "") or (None, why it cannot be read)."""
    try:
        return reading.read(raw, is_ours=reply_address.is_ours), ""
    except reading.Unreadable as problem:
        return None, str(problem)
    except Exception as fault:
        logger.exception("A mail could not be read; it is quarantined.")
        return None, f"It could not be read: {type(fault).__name__}: {fault}"


def _take_in(row, mail, why_not, *, in_any_case=False, at):
    """The row, taken in or quarantined; without the database it waits."""
    if mail is None and in_any_case:
        mail = IncomingMail(subject=row.subject or UNREADABLE, text=why_not, files=(_whole(row),))
    try:
        if mail is None:
            return mail_in.quarantine(row, reason=why_not)
        return _bring(row, mail, in_any_case=in_any_case, at=at)
    except AWAY:
        logger.exception("Mail %s is kept, and waits for the database.", row.pk)
        return row


def _whole(row):
    """Its bytes, for a program that reads what we cannot."""
    return MailedFile("mail.eml", bytes(row.raw))


def _bring(row, mail, *, in_any_case, at):
    numbers = (reply_address.number_in(address) for address in mail.recipients)
    try:
        return mail_in.take_in(
            row,
            mail,
            number=next((number for number in numbers if number is not None), None),
            is_ours=reply_address.is_ours(mail.sender),
            in_any_case=in_any_case,
            limit=settings.ATTACHMENT_MAX_BYTES,
            at=at,
        )
    except DomainError as refusal:
        return mail_in.quarantine(row, reason=refusal.detail)
    except AWAY:
        raise
    except Exception as fault:
        logger.exception("Mail %s could not be taken in; it is quarantined.", row.pk)
        return mail_in.quarantine(row, reason=f"It could not be taken in: {type(fault).__name__}: {fault}")
