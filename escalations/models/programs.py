"""What is kept for programs that call the API: answers to be given again, and how much they asked lately."""

from typing import ClassVar

from django.db import models

from .people import User
from .ticket import Ticket


class IdempotentAnswer(models.Model):
    """The first answer to a POST with an Idempotency-Key, given again for a day.

    Written by `api.once`, in the transaction of the change itself. `ticket` is what the answer is about: whoever
    cannot see it any more does not get it again, and redaction reaches the text kept here.
    """

    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    path = models.CharField(max_length=255)
    key = models.CharField(max_length=255)
    digest = models.CharField(max_length=64, help_text="SHA-256 of the request's body.")
    ticket = models.ForeignKey(Ticket, models.CASCADE, null=True, blank=True, related_name="+")
    is_private = models.BooleanField(default=False)
    status_code = models.PositiveSmallIntegerField()
    body = models.JSONField(default=dict, null=True)
    headers = models.JSONField(default=dict)
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "path", "key"], name="one_answer_a_key")
        ]

    def __str__(self):
        return f"{self.path} {self.key}"


class ApiUsage(models.Model):
    """How often one caller asked within a window of time. Written by `api.rates` in one statement.

    The table is not logged: after a crash of the database everybody simply begins to count again.
    """

    caller = models.CharField(max_length=80, primary_key=True)
    window = models.BigIntegerField()
    count = models.PositiveIntegerField()

    def __str__(self):
        return self.caller
