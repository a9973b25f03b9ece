"""Which mail a note went out as, or came in as; every mail that came, as it came; the mailbox it is fetched from."""

from typing import ClassVar

from django.db import models

from .conversation import Note
from .ticket import Ticket


class MailMessage(models.Model):
    """One mail of a ticket's conversation: by its Message-ID an answer finds its ticket, and a repeat is known.

    Written by `domain.mailing`.
    """

    message_id = models.CharField(max_length=255, unique=True, help_text="With its angle brackets.")
    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="mail")
    note = models.ForeignKey(Note, models.PROTECT, null=True, blank=True, related_name="mail")
    is_ours = models.BooleanField(help_text="Sent by the portal.")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self):
        return self.message_id


class ReceivedMail(models.Model):
    """A mail as it came, kept before anything is done with it, and for a while afterwards.

    Written by `domain.mail_in`.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        TAKEN = "taken", "On its ticket"
        SET_ASIDE = "set_aside", "Set aside"
        REFUSED = "refused", "Refused"
        QUARANTINED = "quarantined", "Quarantined"

    digest = models.CharField(max_length=64, unique=True, editable=False, help_text="Of its bytes, SHA-256.")
    raw = models.BinaryField(null=True, help_text="Its bytes; none once a text of its ticket is redacted.")
    size = models.PositiveBigIntegerField(default=0)
    message_id = models.CharField(max_length=255, blank=True)
    sender = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=255, blank=True)
    received_at = models.DateTimeField()
    state = models.CharField(max_length=11, choices=State, default=State.WAITING)
    reason = models.CharField(max_length=500, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    ticket = models.ForeignKey(Ticket, models.SET_NULL, null=True, blank=True, related_name="received_mail")
    note = models.ForeignKey(Note, models.SET_NULL, null=True, blank=True, related_name="received_mail")

    class Meta:
        ordering: ClassVar = ["-received_at", "-id"]
        verbose_name_plural = "received mail"
        indexes: ClassVar = [
            models.Index(fields=["-received_at", "-id"], name="received_mail_by_time"),
            models.Index(
                fields=["state", "received_at"],
                condition=models.Q(state__in=["waiting", "quarantined"]),
                name="received_mail_unfinished",
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["message_id", "sender"],
                condition=~models.Q(message_id=""),
                name="each_received_mail_once",
            )
        ]

    def __str__(self):
        return self.subject or "(no subject)"


class Mailbox(models.Model):
    """The mailbox that mail is fetched from: who fetches just now, and how it went. Written by `receiving.polling`."""

    name = models.CharField(max_length=255, unique=True, help_text="Its address, without the password.")
    taken_until = models.DateTimeField(null=True, blank=True, editable=False)
    fetched_at = models.DateTimeField(null=True, blank=True)
    failing_since = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=500, blank=True)
    is_told = models.BooleanField(default=False, help_text="Administrators know that it fails.")

    class Meta:
        verbose_name_plural = "mailboxes"

    def __str__(self):
        return self.name
