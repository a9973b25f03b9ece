"""Sends one mail over EMAIL_URL, and says plainly what became of it."""

import smtplib
from email.utils import formatdate, parseaddr

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.validators import validate_email
from django.utils.encoding import punycode

from . import PutOff

GREYLISTED = 300
OURS_TO_MEND = frozenset({530, 534, 535, 538})  # our own sign-in at the server: no word about the recipient


class Refused(Exception):
    """The mail will never be taken as it is; the text is the server's own words, or ours."""


def send(*, to, subject, text, html=None, headers=None, attachments=(), message_id):
    """Send one mail to one address; returns when the server has taken it.

    `attachments` are (name, bytes, content type); `message_id` stays the same when it is tried again, so that a mail
    whose fate is unknown (the line broke after its text was sent) is recognised if it arrives twice. Raises Refused
    for good, PutOff for a while (4xx, greylisting, our sign-in refused), and lets OSError and SMTPException through.
    """
    mail = EmailMultiAlternatives(
        subject=subject,
        body=text,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[_address(to)],
        headers={"Message-ID": message_id, "Date": formatdate(usegmt=True), **(headers or {})},
    )
    _refuse_injection(mail)
    if html:
        mail.attach_alternative(html, "text/html")
    for name, content, content_type in attachments:
        mail.attach(name, content, _harmless(content_type))
    connection = get_connection()
    try:
        connection.send_messages([mail])
    except smtplib.SMTPRecipientsRefused as refusal:
        _judge(*next(iter(refusal.recipients.values())), refusal)
    except smtplib.SMTPResponseException as refusal:
        _judge(refusal.smtp_code, refusal.smtp_error, refusal)
    finally:
        connection.close()


def domain():
    """The domain our mail comes from."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"


def _address(address):
    """The address as a mail server takes it; one that needs SMTPUTF8 is refused in words."""
    local, _, host = (address or "").strip().rpartition("@")
    if not local.isascii():
        raise Refused(
            f"{address} has letters before the @ that most mail servers do not take. Ask for another."
        )
    try:
        ascii_address = f"{local}@{punycode(host)}"
        validate_email(ascii_address)
    except (ValidationError, UnicodeError) as wrong:
        raise Refused(f"“{address}” is no mail address. Correct it at the contact.") from wrong
    return ascii_address


def _refuse_injection(mail):
    """A line break in a header would write further headers."""
    for value in [mail.subject, *mail.to, *mail.extra_headers.values()]:
        if any(sign in str(value) for sign in "\r\n\0"):
            raise Refused("A line break stands where mail has only one line. Correct the ticket's subject.")


def _harmless(content_type):
    """Django packs text and mails up anew; a file leaves as the bytes it has."""
    main = content_type.partition("/")[0]
    return "application/octet-stream" if main in {"text", "message", "multipart"} else content_type


def _judge(code, words, refusal):
    said = f"{code} {words.decode('utf-8', 'replace') if isinstance(words, bytes) else words}"
    if (
        code < 500
        or code in OURS_TO_MEND
        or isinstance(refusal, smtplib.SMTPConnectError | smtplib.SMTPHeloError)
    ):
        raise PutOff(GREYLISTED, said) from refusal
    raise Refused(said) from refusal
