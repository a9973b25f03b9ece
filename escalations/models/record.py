"""What happened, what still has to be told to the outside, and who a row is over there."""

import uuid
from typing import ClassVar

import pgtrigger
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.db.models.functions import Now

from .conversation import Note
from .customers import Company, Contact
from .escalation import Escalation
from .people import User
from .ticket import Ticket


class HistoryEntry(models.Model):
    """One thing that happened; append-only, its event name dotted and stable. Written by `domain.history`."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, null=True, blank=True, related_name="history")
    escalation = models.ForeignKey(Escalation, models.PROTECT, null=True, blank=True, related_name="history")
    event = models.CharField(max_length=60)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField()
    data = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering: ClassVar = ["-at", "-id"]
        verbose_name_plural = "history entries"
        indexes: ClassVar = [
            models.Index(fields=["ticket", "-at", "-id"], name="history_of_ticket"),
            BrinIndex(fields=["at"], name="history_by_time"),
            models.Index(fields=["event", "-id"], name="history_of_event"),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="history_is_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return self.event


class OutboxQuerySet(models.QuerySet):
    def due(self, at):
        """Not delivered, not given up, and its time has come."""
        return self.waiting().filter(due_at__lte=at)

    def waiting(self):
        return self.filter(delivered_at__isnull=True, given_up_at__isnull=True)

    def waiting_first(self, until):
        """In nobody's hands, or in somebody's no longer than `until`, and the first that waits in its lane."""
        is_free = models.Q(taken_until__isnull=True) | models.Q(taken_until__lte=until)
        return self.waiting().filter(is_free, models.Q(lane="") | ~models.Exists(self._earlier_in_lane()))

    def _earlier_in_lane(self):
        me = models.OuterRef
        is_earlier = models.Q(queued_at__lt=me("queued_at")) | models.Q(
            queued_at=me("queued_at"), id__lt=me("id")
        )
        waiting = OutboxMessage.objects.waiting().exclude(lane="")
        return waiting.filter(is_earlier, lane=me("lane"))


class OutboxMessage(models.Model):
    """Something the outside has to be told, saved with the change; delivered at least once, with an id."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=40)
    ticket = models.ForeignKey(Ticket, models.PROTECT, null=True, blank=True, related_name="outbox")
    escalation = models.ForeignKey(Escalation, models.PROTECT, null=True, blank=True, related_name="outbox")
    note = models.ForeignKey(Note, models.PROTECT, null=True, blank=True, related_name="outbox")
    payload = models.JSONField(default=dict, blank=True)
    lane = models.CharField(
        max_length=120, blank=True, default="", help_text="Messages of one lane leave one by one, in order."
    )
    created_at = models.DateTimeField()
    queued_at = models.DateTimeField(db_default=Now(), editable=False)
    due_at = models.DateTimeField()
    taken_until = models.DateTimeField(null=True, blank=True, editable=False)
    failing_since = models.DateTimeField(null=True, blank=True, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    delivered_at = models.DateTimeField(null=True, blank=True)
    given_up_at = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(blank=True)

    objects = OutboxQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at", "id"]
        indexes: ClassVar = [
            models.Index(
                fields=["due_at", "created_at"],
                condition=models.Q(delivered_at__isnull=True, given_up_at__isnull=True),
                name="outbox_waiting",
            ),
            models.Index(
                fields=["lane", "queued_at", "id"],
                condition=models.Q(delivered_at__isnull=True, given_up_at__isnull=True) & ~models.Q(lane=""),
                name="outbox_in_lane",
            ),
            models.Index(fields=["-created_at", "-id"], name="outbox_by_time"),
            models.Index(fields=["kind", "-created_at", "-id"], name="outbox_of_kind"),
            models.Index(
                fields=["-created_at", "-id"],
                condition=models.Q(given_up_at__isnull=False),
                name="outbox_given_up",
            ),
        ]

    def __str__(self):
        return self.kind


class RemoteRecord(models.Model):
    """Which row of another system a row of ours is. Importing the same row again finds it here."""

    class Type(models.TextChoices):
        TICKET = "ticket", "Ticket"
        CONTACT = "contact", "Contact"
        COMPANY = "company", "Company"
        NOTE = "note", "Note"

    source = models.CharField(max_length=60)
    type = models.CharField(max_length=8, choices=Type)
    external_id = models.CharField(max_length=120)
    prefix = models.CharField(
        max_length=12, blank=True, help_text="How its number is written over there, such as FD."
    )
    ticket = models.ForeignKey(Ticket, models.CASCADE, null=True, blank=True, related_name="remote_records")
    contact = models.ForeignKey(Contact, models.CASCADE, null=True, blank=True, related_name="remote_records")
    company = models.ForeignKey(Company, models.CASCADE, null=True, blank=True, related_name="remote_records")
    note = models.ForeignKey(Note, models.CASCADE, null=True, blank=True, related_name="remote_records")
    updated_there_at = models.DateTimeField(null=True, blank=True, help_text="Its newest known change there.")
    fingerprint = models.CharField(max_length=64, blank=True, help_text="Of what was last taken in.")
    base = models.JSONField(
        default=dict, blank=True, help_text="What both sides last agreed on, by our field (three-way merge)."
    )
    said = models.JSONField(default=dict, blank=True, help_text="Their codes and words, mapped or not.")
    gone_at = models.DateTimeField(null=True, blank=True, help_text="Deleted, spam, merged or gone there.")
    gone_why = models.CharField(max_length=60, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "type", "external_id"], name="each_remote_record_once")
        ]
        indexes: ClassVar = [models.Index(fields=["prefix", "external_id"], name="remote_record_by_number")]

    def __str__(self):
        return f"{self.source} {self.type} {self.external_id}"
