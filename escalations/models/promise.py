"""The next update a customer was promised (S28)."""

from typing import ClassVar

from django.db import models

from .conversation import Note
from .people import User
from .ticket import Ticket


class PromiseQuerySet(models.QuerySet):
    def owed(self):
        return self.filter(ended_at__isnull=True)

    def measured(self, at):
        """With `outcome`: kept, late, broken, owed, or moved (ended in time without a word)."""
        outcome = models.Case(
            models.When(kept_at__lte=models.F("due_at"), then=models.Value("kept")),
            models.When(kept_at__isnull=False, then=models.Value("late")),
            models.When(ended_at__isnull=True, due_at__gt=at, then=models.Value("owed")),
            models.When(ended_at__lte=models.F("due_at"), then=models.Value("moved")),
            default=models.Value("broken"),
            output_field=models.CharField(),
        )
        return self.annotate(outcome=outcome)


class Promise(models.Model):
    """The next update a customer was promised (S28). A newer reply with a time ends the older one."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="promises")
    note = models.ForeignKey(Note, models.PROTECT, related_name="promises")
    due_at = models.DateTimeField()
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True, blank=True, help_text="When the customer heard from a person.")
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
