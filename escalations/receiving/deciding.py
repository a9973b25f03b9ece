"""What an administrator does with a mail that waits for somebody: try it again, open a ticket from it, set it aside."""

from escalations.domain import mail_in
from escalations.models import ReceivedMail

from . import again


def try_again(row, *, by, at):
    """Read it anew, now that what was in its way is mended."""
    mail_in.check_person(by)
    return again(ReceivedMail.objects.get(pk=row.pk), at=at)


def open_ticket(row, *, by, at):
    """A ticket from it, whatever it is; bytes that cannot be read are a file of that ticket."""
    mail_in.check_person(by)
    return again(ReceivedMail.objects.get(pk=row.pk), in_any_case=True, at=at)


def can_be_read_again(row):
    return row.state == mail_in.State.QUARANTINED


def can_be_a_ticket(row):
    return row.state in {mail_in.State.QUARANTINED, mail_in.State.SET_ASIDE}


def said(row):
    """What became of it."""
    if row.ticket_id:
        return f"“{row}” is on ticket #{row.ticket_id}."
    return f"“{row}” is {row.get_state_display().lower()}: {row.reason}"
