"""What administrators shape: categories and their standard steps, priorities, canned responses, scenarios."""

from typing import ClassVar

from django.contrib.auth.models import Group
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

from .people import Team, User
from .prepared import holds

MOST_ACCEPT_MINUTES = 30 * 24 * 60


class Level(models.TextChoices):
    """How much, or how soon: the two scales behind a priority (S16)."""

    LOW = "low", "Low"
    MEDIUM = "medium", "Medium"
    HIGH = "high", "High"


class CategoryQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def leaves(self):
        """Categories a ticket may carry: those without an active child."""
        children = Category.objects.filter(parent=models.OuterRef("pk"), is_active=True)
        return self.filter(~models.Exists(children))


class Category(models.Model):
    """What a ticket is about. Decides who takes it in and who receives its escalation (S15, S19)."""

    name = models.CharField(max_length=80)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    is_active = models.BooleanField("active", default=True)
    is_catch_all = models.BooleanField(
        "catch-all", default=False, help_text="Fits everything, says nothing: warned."
    )
    intake_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="takes_in")
    escalation_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="receives")
    position = models.PositiveIntegerField(default=0)

    objects = CategoryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "name"]
        verbose_name_plural = "categories"
        constraints: ClassVar = [
            models.UniqueConstraint(
                "parent", Lower("name"), nulls_distinct=False, name="category_name_once_a_parent"
            ),
            models.CheckConstraint(
                condition=models.Q(parent__isnull=True) | ~models.Q(parent=models.F("id")),
                name="category_not_in_itself",
            ),
        ]

    def __str__(self):
        return f"{self.parent.name} › {self.name}" if self.parent_id else self.name


class StandardStep(models.Model):
    """Troubleshooting the team always does for a category, before anything is escalated (S1)."""

    category = models.ForeignKey(Category, models.CASCADE, related_name="standard_steps")
    text = models.CharField(max_length=200)
    position = models.PositiveIntegerField(default=0)
    is_active = models.BooleanField("active", default=True)

    class Meta:
        ordering: ClassVar = ["position", "id"]

    def __str__(self):
        return self.text


class PriorityQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)


class Priority(models.Model):
    """How soon the business needs it, and how soon an escalation must be accepted."""

    class Clock(models.TextChoices):
        """Which minutes count until an escalation must be accepted."""

        WALL = "wall", "Around the clock"
        WORKING = "working", "In the receiving team's working hours"

    class Colour(models.TextChoices):
        """A second sign beside bars and name; amber and red have a meaning already."""

        PLAIN = "plain", "Plain"
        BLUE = "blue", "Blue"
        GREEN = "green", "Green"
        VIOLET = "violet", "Violet"
        ROSE = "rose", "Rose"

    name = models.CharField(max_length=40)
    rank = models.PositiveSmallIntegerField(help_text="1 comes first.")
    accept_minutes = models.PositiveIntegerField(
        help_text="Minutes within which an escalation is accepted or sent back."
    )
    clock = models.CharField("counted", max_length=7, choices=Clock, default=Clock.WALL)
    colour = models.CharField(max_length=6, choices=Colour, default=Colour.PLAIN)
    is_active = models.BooleanField("active", default=True)

    objects = PriorityQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["rank"]
        verbose_name_plural = "priorities"
        constraints: ClassVar = [
            models.UniqueConstraint(
                Lower("name"),
                name="priority_name_once",
                violation_error_message="There is a priority of this name already, perhaps in other letters.",
            ),
            # checked at the end, so that two priorities may change places
            models.UniqueConstraint(
                fields=["rank"],
                name="priority_rank_once",
                deferrable=models.Deferrable.DEFERRED,
                violation_error_message="Another priority has this rank. Move them with the arrows in the list.",
            ),
            models.CheckConstraint(
                condition=models.Q(accept_minutes__gte=1, accept_minutes__lte=MOST_ACCEPT_MINUTES),
                name="priority_accepted_in_time",
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def counts_working_hours(self):
        return self.clock == self.Clock.WORKING


class PriorityRule(models.Model):
    """One cell of the matrix: this impact and urgency expect that priority (S16)."""

    impact = models.CharField(max_length=6, choices=Level)
    urgency = models.CharField(max_length=6, choices=Level)
    priority = models.ForeignKey(Priority, models.PROTECT, related_name="rules")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["impact", "urgency"], name="one_priority_a_cell")
        ]

    def __str__(self):
        return f"{self.get_impact_display()} impact × {self.get_urgency_display()} urgency: {self.priority}"


class CannedResponseQuerySet(models.QuerySet):
    def open_to(self, user):
        """Those for everyone and those of the teams of `user`; administrators: all."""
        if user.administers:
            return self
        return self.filter(models.Q(teams=None) | models.Q(teams__in=user.team_ids)).distinct()


class CannedResponse(models.Model):
    """Words the team uses often. Saved through `domain.canned_shelf`, which refuses unknown placeholders."""

    class Kind(models.TextChoices):
        REPLY = "reply", "Reply to customer"
        ACKNOWLEDGEMENT = "acknowledgement", "Acknowledgement of an escalation"
        PRIVATE_NOTE = "private_note", "Private note"
        ESCALATION = "escalation", "Escalation Info Template"

    title = models.CharField(max_length=120)
    folder = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=16, choices=Kind, default=Kind.REPLY)
    body = models.TextField(max_length=20_000, blank=True)
    teams = models.ManyToManyField(
        Team, blank=True, related_name="canned_responses", help_text="None: for everyone."
    )
    is_default = models.BooleanField("default acknowledgement", default=False)
    is_active = models.BooleanField("active", default=True)

    objects = CannedResponseQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["folder", "title"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["is_default"], condition=models.Q(is_default=True), name="one_default_acknowledgement"
            ),
            models.CheckConstraint(
                condition=models.Q(is_default=False) | models.Q(kind="acknowledgement"),
                name="default_is_an_acknowledgement",
            ),
            models.CheckConstraint(
                condition=models.Q(is_default=False) | models.Q(is_active=True),
                name="default_acknowledgement_is_active",
            ),
            models.UniqueConstraint(Lower("folder"), Lower("title"), name="canned_title_once_a_folder"),
        ]

    def __str__(self):
        return self.title


class ScenarioQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def for_person(self, user):
        """Active ones that `user` may run: those for everyone, for a team or for a group of theirs."""
        everyone = models.Q(teams=None, groups=None)
        theirs = models.Q(holds("teams", user.team_ids)) | models.Q(holds("groups__name", user.group_names))
        return self.active().filter(everyone | theirs).distinct()


class Scenario(models.Model):
    """Several actions on a ticket, run as one. The escalating one goes through the gate (S29)."""

    name = models.CharField(max_length=80, unique=True)
    description = models.CharField(max_length=200, blank=True)
    escalates = models.BooleanField(
        default=False, help_text="Running it is the step Escalate. Exactly one is active."
    )
    teams = models.ManyToManyField(Team, blank=True, related_name="scenarios")
    groups = models.ManyToManyField(Group, blank=True, related_name="+")
    is_active = models.BooleanField("active", default=True)

    objects = ScenarioQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(Lower("name"), name="scenario_name_in_any_case"),
            models.UniqueConstraint(
                fields=["escalates"],
                condition=models.Q(escalates=True, is_active=True),
                name="one_active_escalate_scenario",
                violation_error_message="Another active scenario escalates; deactivate that one first.",
            ),
        ]

    def __str__(self):
        return self.name


class Action(models.Model):
    """One thing a scenario does. The escalating scenario holds no team, assignee, priority or status."""

    class Kind(models.TextChoices):
        SET_TEAM = "set_team", "Set team"
        ASSIGN = "assign", "Assign to"
        ADD_TAG = "add_tag", "Add tag"
        REMOVE_TAG = "remove_tag", "Remove tag"
        SET_PRIORITY = "set_priority", "Set priority"
        SET_STATUS = "set_status", "Set status"
        PRIVATE_NOTE = "private_note", "Add private note from a canned response"
        NOTIFY_TEAM = "notify_team", "Notify team"
        CHAT_LINK = "chat_link", "Post the link in the team's chat"

    scenario = models.ForeignKey(Scenario, models.CASCADE, related_name="actions")
    position = models.PositiveIntegerField(default=0)
    kind = models.CharField(max_length=12, choices=Kind)
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    priority = models.ForeignKey(Priority, models.PROTECT, null=True, blank=True, related_name="+")
    canned_response = models.ForeignKey(
        CannedResponse, models.PROTECT, null=True, blank=True, related_name="+"
    )
    tag = models.CharField(max_length=50, blank=True)
    status = models.CharField(max_length=24, blank=True)

    class Meta:
        ordering: ClassVar = ["position", "id"]

    def __str__(self):
        return self.get_kind_display()


class Portal(models.Model):
    """What holds for the whole portal; one row."""

    asset_pattern = models.CharField(
        max_length=200,
        default=r"\b[A-Z]{2,4}-\d{2,6}\b",
        help_text="Regular expression that recognises assets in text.",
    )
    tags = ArrayField(
        models.CharField(max_length=50), default=list, blank=True, help_text="Tags offered while typing."
    )

    mail_says_more = models.BooleanField(
        "staff mail quotes the issue summary",
        default=False,
        help_text="Off: a mail to a colleague holds number, priority, team and a link, nothing that is private.",
    )
    mail_category = models.ForeignKey(
        Category,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="category of mail",
        help_text="What a new ticket that comes by mail is filed under; its team takes it in. None: the first line.",
    )

    class Meta:
        verbose_name_plural = "portal"
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(pk=1), name="one_portal")]

    def __str__(self):
        return "The portal"
