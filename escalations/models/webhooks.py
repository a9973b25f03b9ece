"""Programs that want to be called when something changes, and every call made to them."""

import uuid
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from .feed import Change
from .people import User
from .secret import SecretField


class WebhookEvent(models.TextChoices):
    """What an endpoint is told of: one for each type of the feed, whatever became of the row."""

    TICKET = "ticket.changed", "A ticket"
    NOTE = "note.changed", "A note"
    ESCALATION = "escalation.changed", "An escalation"
    CONTACT = "contact.changed", "A contact"
    COMPANY = "company.changed", "A company"

    @property
    def change_type(self):
        """The feed's word for it."""
        return Change.Type(self.value.partition(".")[0])


PING = "ping"


class WebhookEndpoint(models.Model):
    """Where one person's program is called. Written by `domain.webhooks` and, as it is called,
    by `domain.webhook_calls`.

    It is told what its owner may see, private notes only if the program that made it might read them.
    """

    owner = models.ForeignKey(User, models.CASCADE, related_name="webhook_endpoints")
    label = models.CharField(max_length=80, blank=True)
    url = models.CharField("address", max_length=500)
    events = ArrayField(models.CharField(max_length=20, choices=WebhookEvent), default=list)
    private_notes = models.BooleanField(default=False)
    secret = SecretField()
    previous_secret = SecretField(blank=True)
    previous_until = models.DateTimeField("earlier secret until", null=True, blank=True)
    position = models.BigIntegerField(default=0, help_text="How far in the feed it has been followed.")
    is_active = models.BooleanField("active", default=True)
    switched_off_why = models.CharField(max_length=250, blank=True)
    failing_since = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveIntegerField(default=0, help_text="In a row.")
    rests_until = models.DateTimeField(null=True, blank=True)
    taken_until = models.DateTimeField(null=True, blank=True, editable=False)
    pinged_until = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["id"]
        verbose_name = "webhook"
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(is_active=False) | models.Q(switched_off_why=""),
                name="a_webhook_that_is_on_was_not_switched_off",
            )
        ]

    def __str__(self):
        return self.label or self.url


class WebhookDeliveryQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(state=WebhookDelivery.State.WAITING)


class WebhookDelivery(models.Model):
    """One event for one endpoint, with its calls. Made by `domain.webhook_following`, sent by `webhook_calls`.

    Like the feed it holds no text. Its `webhook_id` is the same however often it is sent.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        DELIVERED = "delivered", "Delivered"
        GIVEN_UP = "given_up", "Given up"
        WITHHELD = "withheld", "Withheld: its owner may not see it any more"

    endpoint = models.ForeignKey(WebhookEndpoint, models.CASCADE, related_name="deliveries")
    webhook_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.CharField(max_length=20, choices=[*WebhookEvent.choices, (PING, "A test")])
    position = models.BigIntegerField(null=True)
    object_id = models.BigIntegerField(null=True)
    version = models.PositiveIntegerField(null=True)
    ticket_id = models.BigIntegerField(null=True, help_text="Whoever sees this ticket is told.")
    is_private = models.BooleanField(default=False)
    changed_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0, help_text="Since it was last asked for.")
    attempts = models.JSONField(default=list, help_text="The newest twenty: at, status, seconds, answer.")
    due_at = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    objects = WebhookDeliveryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        verbose_name_plural = "webhook deliveries"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["endpoint", "position"], name="each_change_once_a_webhook")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["endpoint", "event", "object_id", "id"],
                condition=models.Q(state="waiting"),
                name="webhook_deliveries_waiting",
            ),
            models.Index(fields=["endpoint", "-id"], name="webhook_deliveries_of_one"),
            models.Index(fields=["created_at"], name="webhook_deliveries_by_time"),
        ]

    def __str__(self):
        return f"{self.event} {self.object_id or ''}".strip()

    @property
    def name(self):
        """What it is called on its way, in the header `webhook-id`."""
        return f"msg_{self.webhook_id.hex}"
