"""The next update a customer was promised (S28)."""

from typing import ClassVar

from django.db import models

from .conversation import Note
from .people import User
from .ticket import Ticket


class PromiseQuerySet(models.QuerySet):
    def owed(self):
        return self.filter(ended_at__isnull=True)


class Promise(models.Model):
    """The next update a customer was promised (S28). A newer reply with a time ends the older one."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="promises")
    note = models.ForeignKey(Note, models.PROTECT, related_name="promises")
    due_at = models.DateTimeField()
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = PromiseQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["due_at", "id"]
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=models.Q(ended_at__isnull=True), name="promises_owed"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["ticket"], condition=models.Q(ended_at__isnull=True), name="one_promise_owed_a_ticket"
            )
        ]

    def __str__(self):
        return f"Update on #{self.ticket_id}"
