"""Which mail a note went out as, or came in as."""

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
