"""What somebody is typing into any form, kept on the server until it is sent."""

from typing import ClassVar

from django.db import models

from .people import User
from .ticket import Ticket


class Draft(models.Model):
    """The unsent text of one field of one person, seen by them alone. Written by `domain.drafts`.

    `name` is the field's own, as its page carries it; what is written on a ticket leads to the ticket.
    """

    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    ticket = models.ForeignKey(Ticket, models.CASCADE, null=True, related_name="+")
    name = models.CharField(max_length=80)
    body = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["user", "name"], name="one_draft_a_field")]

    def __str__(self):
        return f"{self.name} of {self.user_id}"
