"""Keeping in step with a helpdesk: how far it was read, what failed, and what is undecided."""

from typing import ClassVar

from django.db import models

from .escalation import DRAFT, Escalation
from .helpdesk import Helpdesk
from .people import Team, User
from .ticket import Ticket


class SyncCursor(models.Model):
    """How far one stream of a helpdesk was read; saved with the rows it led to."""

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="cursors")
    stream = models.CharField(max_length=40)
    position = models.JSONField()
    is_done = models.BooleanField(default=False, help_text="Read to its end, where it has one.")
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["helpdesk", "stream"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["helpdesk", "stream"], name="one_cursor_a_stream")
        ]

    def __str__(self):
        return f"{self.helpdesk} {self.stream}"


class SyncRun(models.Model):
    """One run of keeping in step: what it saw and what failed."""

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="runs")
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    counts = models.JSONField(default=dict, help_text="{stream: {created, updated, unchanged, …}}")
    calls = models.PositiveIntegerField(default=0)
    trouble = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar = ["-id"]
        indexes: ClassVar = [models.Index(fields=["helpdesk", "-id"], name="sync_run_of_helpdesk")]

    def __str__(self):
        return f"{self.helpdesk} at {self.began_at:%Y-%m-%d %H:%M}"


class QuarantinedRow(models.Model):
    """A row of theirs that could not be taken in, with what came and why; tried again apart from the stream."""

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="quarantined")
    type = models.CharField(max_length=8)
    external_id = models.CharField(max_length=120)
    why = models.TextField()
    raw = models.TextField(blank=True, help_text="What came, as JSON.")
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=1)

    class Meta:
        ordering: ClassVar = ["-last_at", "-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["helpdesk", "type", "external_id"], name="each_quarantined_row_once"
            )
        ]

    def __str__(self):
        return f"{self.helpdesk} {self.type} {self.external_id}"


class DifferenceQuerySet(models.QuerySet):
    def open(self):
        return self.filter(decided_at__isnull=True)


class Difference(models.Model):
    """Both sides say something else, and a person decides. Written by `domain.differences`."""

    class Kind(models.TextChoices):
        STATUS = "status", "Status changed over there while an escalation is under way"
        FIELD = "field", "Changed on both sides"
        FLIP = "flip", "Keeps changing back and forth"

    class Decision(models.TextChoices):
        AGREE = "agree", "Agreed: withdrawn and closed"
        KEEP_OPEN = "keep_open", "Kept Open, and told them"
        RESOLVE = "resolve", "The escalation is resolved"
        THEIRS = "theirs", "Theirs taken"
        OURS = "ours", "Ours kept"
        SETTLED = "settled", "Settled by itself"

    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="differences")
    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="differences")
    escalation = models.ForeignKey(Escalation, models.CASCADE, null=True, blank=True, related_name="+")
    kind = models.CharField(max_length=6, choices=Kind)
    field = models.CharField(max_length=40)
    base = models.JSONField(null=True, blank=True)
    ours = models.JSONField(null=True, blank=True)
    theirs = models.JSONField(null=True, blank=True)
    their_words = models.CharField(max_length=200, blank=True)
    team = models.ForeignKey(Team, models.SET_NULL, null=True, blank=True, related_name="+")
    owner = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    arose_at = models.DateTimeField()
    answer_by = models.DateTimeField()
    lead_told_at = models.DateTimeField(null=True, blank=True)
    decision = models.CharField(max_length=10, choices=Decision, blank=True)
    decided_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = DifferenceQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["arose_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["ticket", "helpdesk", "field"],
                condition=models.Q(decided_at__isnull=True),
                name="one_open_difference_a_field",
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["answer_by"],
                condition=models.Q(decided_at__isnull=True),
                name="difference_undecided",
            )
        ]

    def __str__(self):
        return f"{self.field} of #{self.ticket_id}"


class OutsideEscalationQuerySet(models.QuerySet):
    def incomplete(self):
        """Those that nobody handed over or withdrew yet."""
        return self.filter(escalation__status=DRAFT)

    def of(self, user, teams):
        """Of tickets that are theirs, or one of these teams'; ids, or a query of them."""
        return self.filter(models.Q(ticket__assignee=user) | models.Q(ticket__team__in=teams))


class OutsideEscalation(models.Model):
    """Somebody escalated over there: a draft here, incomplete until the standard is met (S29)."""

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="outside_escalations")
    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="outside_escalations")
    escalation = models.OneToOneField(Escalation, models.CASCADE, related_name="from_outside")
    signal = models.CharField(max_length=200, help_text="What was done over there, in words.")
    at = models.DateTimeField()

    objects = OutsideEscalationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at", "-id"]

    def __str__(self):
        return f"#{self.ticket_id}: {self.signal}"


class InboundHook(models.Model):
    """A call of a helpdesk's webhook, stored before it is understood; only a hint to read a ticket again."""

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="hooks")
    delivery_id = models.CharField(max_length=120)
    ticket = models.CharField("their ticket", max_length=120, blank=True)
    body = models.TextField(blank=True)
    received_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["helpdesk", "delivery_id"], name="each_hook_delivery_once")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["helpdesk", "id"], condition=models.Q(read_at__isnull=True), name="hook_unread"
            )
        ]

    def __str__(self):
        return f"{self.helpdesk} {self.delivery_id}"
