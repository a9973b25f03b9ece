"""Who has a ticket open at this moment, and who is writing on it."""

from datetime import timedelta
from typing import ClassVar

from django.db import models

from .people import User
from .ticket import Ticket

HERE_FOR = timedelta(seconds=15)


class PresenceQuerySet(models.QuerySet):
    def here(self, at):
        """Those who were heard of so lately that they are taken to be here."""
        return self.filter(seen_at__gt=at - HERE_FOR)


class Presence(models.Model):
    """That somebody has a ticket open; no text. Written by `domain.presence`, and worth nothing a minute later."""

    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="+")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()
    wrote_at = models.DateTimeField(null=True)

    objects = PresenceQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["ticket", "user"], name="one_presence_a_ticket")
        ]

    def __str__(self):
        return f"{self.user_id} on #{self.ticket_id}"
