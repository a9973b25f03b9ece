"""What somebody was told in the portal, and by which means they want to be told."""

from typing import ClassVar

from django.db import models

from .escalation import Escalation
from .people import Team, User
from .record import OutboxMessage
from .ticket import Ticket


class NotificationKind(models.TextChoices):
    """What a person chooses a way for; each word the domain tells belongs to one."""

    QUEUE = "queue", "An escalation arrives for my team"
    HAND_OFF = "hand_off", "My escalation is accepted, handed over or resolved"
    SENT_BACK = "sent_back", "An escalation is sent back to me"
    TICKET = "ticket", "A ticket is given to me or merged"
    CUSTOMER = "customer", "The customer writes on my ticket, or was not reached"
    PROMISE = "promise", "A promised update is due"
    WAITING = "waiting", "An escalation waits too long"
    PROGRAM = "program", "A program of mine is not called any more"
    PORTAL = "portal", "The portal needs an administrator"


class Way(models.TextChoices):
    """By which means. Whatever is mailed is in the portal, too."""

    IN_APP = "in_app", "In the portal"
    AT_ONCE = "at_once", "Mail at once"
    DAILY = "daily", "Mail once a day"
    OFF = "off", "Not at all"


class NotificationQuerySet(models.QuerySet):
    def of(self, user):
        """What the list of `user` shows: those gathered under another are counted there."""
        return self.filter(user=user, under__isnull=True)

    def unread(self):
        return self.filter(read_at__isnull=True)

    def to_mail(self, user, way):
        """What still has to be mailed to `user` this way."""
        return self.filter(user=user, way=way, mailed_at__isnull=True)


class Notification(models.Model):
    """One thing one person was told; a link and no context. Written by `domain.notifying` alone."""

    user = models.ForeignKey(User, models.CASCADE, related_name="notifications")
    kind = models.CharField(max_length=10, choices=NotificationKind)
    about = models.CharField(max_length=40)
    ticket = models.ForeignKey(Ticket, models.CASCADE, null=True, blank=True, related_name="+")
    escalation = models.ForeignKey(Escalation, models.CASCADE, null=True, blank=True, related_name="+")
    team = models.ForeignKey(Team, models.CASCADE, null=True, blank=True, related_name="+")
    number = models.PositiveIntegerField(default=1, help_text="How many it tells of at once.")
    message = models.ForeignKey(OutboxMessage, models.SET_NULL, null=True, related_name="+")
    under = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="gathered")
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)
    way = models.CharField(max_length=7, choices=Way, default=Way.IN_APP)
    mailed_at = models.DateTimeField(null=True, blank=True)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at", "-id"]
        indexes: ClassVar = [
            models.Index(
                fields=["user", "-at", "-id"],
                condition=models.Q(under__isnull=True),
                name="notifications_of_person",
            ),
            models.Index(
                fields=["user", "about", "-at"],
                condition=models.Q(under__isnull=True, read_at__isnull=True),
                name="notifications_unread",
            ),
            models.Index(
                fields=["user"],
                condition=models.Q(way__in=["at_once", "daily"], mailed_at__isnull=True),
                name="notifications_to_mail",
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message", "user"], name="each_message_once_a_person"),
        ]

    def __str__(self):
        return f"{self.about} for {self.user_id}"


class NotificationChoice(models.Model):
    """The way one person chose for one kind; without a row it is *in the portal*."""

    user = models.ForeignKey(User, models.CASCADE, related_name="notification_choices")
    kind = models.CharField(max_length=10, choices=NotificationKind)
    way = models.CharField(max_length=7, choices=Way)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "kind"], name="one_way_a_kind"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.get_way_display()}"


class Reminder(models.Model):
    """That an occasion was reminded of: its key is unique, so nobody is reminded twice. `domain.reminding`."""

    key = models.CharField(max_length=120, unique=True)
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["at"], name="reminders_by_time")]

    def __str__(self):
        return self.key
