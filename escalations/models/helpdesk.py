"""A helpdesk outside that the portal is kept in step with, and what its codes are here."""

import secrets
from typing import ClassVar

from django.db import models

from .configuration import Category, Priority
from .people import Team, User
from .secret import SecretField
from .ticket import Status


class HelpdeskQuerySet(models.QuerySet):
    def active(self):
        """Those that are read and written; a paused or refused one waits for a person."""
        return self.filter(state=Helpdesk.State.ACTIVE)


class Helpdesk(models.Model):
    """One account of an external helpdesk. Its `name` is the `source` of everything that came from it."""

    class Kind(models.TextChoices):
        FRESHDESK = "freshdesk", "Freshdesk"
        ZAMMAD = "zammad", "Zammad"

    class State(models.TextChoices):
        ACTIVE = "active", "Kept in step"
        PAUSED = "paused", "Paused"
        REFUSED = "refused", "Key refused"

    name = models.SlugField(max_length=40, unique=True)
    kind = models.CharField(max_length=10, choices=Kind)
    url = models.URLField(max_length=255)
    api_key = SecretField()
    hook_secret = SecretField()
    previous_hook_secret = SecretField(blank=True)
    previous_hook_secret_until = models.DateTimeField(null=True, blank=True, editable=False)
    allows_private_address = models.BooleanField(
        default=False, help_text="Its host may be inside the network, speak http, and use any port."
    )
    agent = models.CharField("our agent over there", max_length=60, blank=True, editable=False)
    state = models.CharField(max_length=8, choices=State, default=State.ACTIVE)
    state_words = models.CharField("why", max_length=500, blank=True)
    escalated_tag = models.CharField(
        max_length=50, default="escalated", blank=True, help_text="A tag that says “escalated” over there."
    )
    posts_findings = models.BooleanField(
        default=True, help_text="What is missing is posted back when somebody escalates over there."
    )
    sends_notes = models.BooleanField(
        "private notes and calls are written there",
        default=True,
        db_default=True,
        help_text="Replies always are: they answer the customer.",
    )
    sends_fields = models.BooleanField(
        "status, priority, team and assignee are set there",
        default=True,
        db_default=True,
        help_text="With the fields that were mapped to ours. What somebody decides to tell them is told in any case.",
    )
    sends_tags = models.BooleanField(
        "tags are set there",
        default=True,
        db_default=True,
        help_text="With the tag that says where an escalation is.",
    )
    closed_streams = models.JSONField(default=dict, blank=True, editable=False)
    calls_a_minute = models.FloatField(null=True, blank=True, editable=False)
    calls_left = models.FloatField(null=True, blank=True, editable=False)
    connected_at = models.DateTimeField()
    history_until = models.DateTimeField(null=True, blank=True, editable=False)  # by the stamps of their rows
    synced_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = HelpdeskQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self):
        return self.name

    @property
    def origin(self):
        """What the feed calls changes that came from here."""
        return f"helpdesk:{self.name}"

    @property
    def live_since(self):
        """From when on what they stamp is news: before it everything is history, which notifies nobody."""
        return self.history_until or self.connected_at

    def hook_secrets(self, at):
        """Those a webhook may prove itself with: the newest, and for a while the one before."""
        still = self.previous_hook_secret_until is not None and at < self.previous_hook_secret_until
        secrets = [self.hook_secret, self.previous_hook_secret if still else None]
        return [one.reveal() for one in secrets if one]

    def address_of(self, external_id):
        """The page of a ticket over there."""
        way = "a/tickets" if self.kind == self.Kind.FRESHDESK else "#ticket/zoom"
        return f"{self.url}/{way}/{external_id}"

    @staticmethod
    def new_hook_secret():
        return secrets.token_urlsafe(32)


class HelpdeskCode(models.Model):
    """A code of the helpdesk and what it is here; with nothing chosen it is *unmapped*, shown and never guessed."""

    class Kind(models.TextChoices):
        STATUS = "status", "Status"
        PRIORITY = "priority", "Priority"
        GROUP = "group", "Group"
        AGENT = "agent", "Agent"
        TYPE = "type", "Type"
        IMPACT = "impact", "Impact"
        URGENCY = "urgency", "Urgency"
        STATE = "state", "Escalation's state"
        LEVEL = "level", "Escalation's level"

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="codes")
    kind = models.CharField(max_length=8, choices=Kind)
    code = models.CharField(max_length=120)
    label = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=24, choices=Status, blank=True)
    priority = models.ForeignKey(Priority, models.CASCADE, null=True, blank=True, related_name="+")
    team = models.ForeignKey(Team, models.CASCADE, null=True, blank=True, related_name="+")
    user = models.ForeignKey(User, models.CASCADE, null=True, blank=True, related_name="+")
    category = models.ForeignKey(Category, models.CASCADE, null=True, blank=True, related_name="+")
    word = models.CharField(
        max_length=24, blank=True, help_text="A level, a tier, or the state of an escalation."
    )

    class Meta:
        ordering: ClassVar = ["helpdesk", "kind", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["helpdesk", "kind", "code"], name="each_helpdesk_code_once")
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.label or self.code}"

    @property
    def ours(self):
        """What it is here; None while it is unmapped."""
        return self.status or self.priority or self.team or self.user or self.category or self.word or None


class HelpdeskField(models.Model):
    """A field that an account of the helpdesk added to its tickets, and what it is here; unmapped, it is only shown."""

    class Shape(models.TextChoices):
        UNKNOWN = "", "Not known"
        CHOICE = "choice", "Choice"
        TEXT = "text", "Text"
        NUMBER = "number", "Number"
        DATE = "date", "Date"
        MOMENT = "moment", "Date and time"
        OTHER = "other", "Other"

    class Use(models.TextChoices):
        UNMAPPED = "", "Unmapped"
        SHOWN = "shown", "Keep, show only"
        IMPACT = "impact", "Impact"
        URGENCY = "urgency", "Urgency"
        ASSETS = "assets", "Assets"
        STATE = "state", "Escalation's state, told to them"
        LEVEL = "level", "Escalation's level, told to them"
        SINCE = "since", "Time of the escalation, told to them"

    helpdesk = models.ForeignKey(Helpdesk, models.CASCADE, related_name="own_fields")
    name = models.CharField(max_length=120)
    label = models.CharField(max_length=200, blank=True)
    shape = models.CharField(max_length=6, choices=Shape, blank=True)
    choices = models.JSONField(default=list, blank=True, help_text="[[code, label]], as they offer them.")
    is_required = models.BooleanField(default=False)
    use = models.CharField(max_length=8, choices=Use, blank=True)

    class Meta:
        ordering: ClassVar = ["helpdesk", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["helpdesk", "name"], name="each_helpdesk_field_once"),
            models.UniqueConstraint(
                fields=["helpdesk", "use"],
                condition=~models.Q(use__in=["", "shown"]),
                name="one_helpdesk_field_a_use",
            ),
        ]

    def __str__(self):
        return self.label or self.name
