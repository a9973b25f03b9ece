"""A rehearsal: a draft of the standard tried on what was handed over and on what is being written (S34)."""

from typing import ClassVar

from django.db import models

from .escalation import Escalation, Revision
from .people import User
from .standard import Standard
from .ticket import Ticket


class Rehearsal(models.Model):
    """One run of a draft beside the version in force; it changes nothing. Written by `domain.rehearsing`."""

    class State(models.TextChoices):
        RUNNING = "running", "Running"
        DONE = "done", "Done"
        CANCELLED = "cancelled", "Cancelled"

    standard = models.ForeignKey(Standard, models.CASCADE, related_name="rehearsals")
    against = models.ForeignKey(Standard, models.CASCADE, related_name="+")
    content = models.CharField(max_length=64, help_text="Digest of the draft as it was rehearsed.")
    state = models.CharField(max_length=10, choices=State, default=State.RUNNING)
    last = models.PositiveIntegerField(help_text="How many of the last escalations it looks at.")
    total = models.PositiveIntegerField(default=0)
    started_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    started_at = models.DateTimeField()
    touched_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-started_at", "-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["standard"], condition=models.Q(state="running"), name="one_running_rehearsal_a_draft"
            )
        ]

    def __str__(self):
        return f"Rehearsal of version {self.standard.version}"

    @property
    def is_running(self):
        return self.state == self.State.RUNNING

    @property
    def is_done(self):
        return self.state == self.State.DONE


class Rehearsed(models.Model):
    """What one escalation or ticket would meet under the draft, beside the version in force."""

    class Outcome(models.TextChoices):
        WAITING = "waiting", "Not looked at yet"
        BLOCKED = "blocked", "Newly blocked"
        PASSES = "passes", "Newly passes"
        EASED = "eased", "Less blocks it"
        WARNED = "warned", "Newly warned"
        SAME = "same", "As before"

    rehearsal = models.ForeignKey(Rehearsal, models.CASCADE, related_name="rows")
    position = models.PositiveIntegerField()
    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="+")
    escalation = models.ForeignKey(Escalation, models.CASCADE, null=True, related_name="+")
    revision = models.ForeignKey(Revision, models.CASCADE, null=True, related_name="+")
    outcome = models.CharField(max_length=8, choices=Outcome, default=Outcome.WAITING)
    added = models.JSONField(
        default=list, help_text="Findings only the draft makes: {code, section, message}."
    )
    removed = models.JSONField(default=list, help_text="Blocking findings the draft no longer makes.")
    codes = models.JSONField(default=list, help_text="The codes under which it is listed.")
    went_to = models.CharField(max_length=80, blank=True, help_text="The team it was handed to.")
    goes_to = models.CharField(max_length=80, blank=True, help_text="The other team it would go to now.")

    class Meta:
        ordering: ClassVar = ["position"]
        indexes: ClassVar = [
            models.Index(fields=["rehearsal", "outcome", "position"], name="rehearsed_by_outcome")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rehearsal", "position"], name="each_place_once_a_rehearsal")
        ]

    def __str__(self):
        return f"#{self.ticket_id}: {self.get_outcome_display()}"
