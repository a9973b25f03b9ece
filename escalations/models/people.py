"""Who works here: people, the teams they are members of, and the tokens of their programs."""

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from knox.models import AbstractAuthToken

from .secret import SecretField

TECHNICIAN, SENIOR, ADMINISTRATOR = "Technician", "Senior technician", "Administrator"


class User(AbstractUser):
    """Somebody who signs in. What they may do follows from their groups and their teams."""

    is_narrowed = False  # set for one request whose token has no scope for what only administrators may

    class Theme(models.TextChoices):
        AUTO = "auto", "As the system"
        LIGHT = "light", "Light"
        DARK = "dark", "Dark"

    is_away = models.BooleanField(
        "away",
        default=False,
        help_text="On leave: not offered as an assignee, what waits for them goes on without.",
    )
    invited_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="When the link they have not used yet was made."
    )
    signed_out_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="Every session that began before it has ended."
    )
    theme = models.CharField(max_length=5, choices=Theme, default=Theme.AUTO)
    single_keys = models.BooleanField(
        "single-key shortcuts",
        default=True,
        help_text="j, k, a, b and ? act in lists while nothing is typed.",
    )
    soft_bell = models.BooleanField(
        default=True, help_text="A short sound when something new arrives on an open page."
    )
    title_count = models.BooleanField(
        "count in the page's title", default=True, help_text="How much arrived since you last looked."
    )

    class Meta:
        verbose_name = "person"
        verbose_name_plural = "people"
        ordering: ClassVar = ["first_name", "last_name", "username"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                Lower("username"),
                name="user_name_once_in_any_case",
                violation_error_message="Somebody has this user name already, perhaps in another case.",
            )
        ]

    def __str__(self):
        return self.name

    def _get_session_auth_hash(self, secret=None):
        """What a session has to know: the password, as in Django, and when all sessions were last ended."""
        if self.signed_out_at is None:
            return super()._get_session_auth_hash(secret)
        known = f"{self.password} {self.signed_out_at.timestamp()}"
        return salted_hmac(
            "escalations.models.people.session", known, secret=secret, algorithm="sha256"
        ).hexdigest()

    @property
    def name(self):
        """What colleagues call them: the full name, else the user name."""
        return self.get_full_name() or self.username

    @cached_property
    def group_names(self):
        return frozenset(self.groups.values_list("name", flat=True))

    @cached_property
    def team_ids(self):
        """Ids of the active teams they are a member of."""
        return frozenset(self.teams.filter(is_active=True).values_list("id", flat=True))

    @property
    def closed_teams(self):
        """The restricted teams they are no member of: ids of whoever is signed in, else a question."""
        known = getattr(self, "known_closed_teams", None)
        return Team.objects.closed_to(self).values("pk") if known is None else known

    @property
    def sees_all(self):
        """Whether no team is closed to them; of somebody who is not signed in it is not known before it is asked."""
        return self.is_administrator or self.closed_teams == []

    @property
    def sight(self):
        """What a prepared question is given for its Viewer."""
        return {"by": self.pk, "closed": self.closed_teams}

    @cached_property
    def leads_a_team(self):
        """Whether they lead an active team."""
        return self.leads.filter(is_active=True).exists()

    @property
    def is_administrator(self):
        """Whether they see everything."""
        return self.is_superuser or ADMINISTRATOR in self.group_names

    @property
    def administers(self):
        """Whether they may do what only administrators may; not through a token without that scope."""
        return self.is_administrator and not self.is_narrowed

    @property
    def is_technician(self):
        """Whether tickets are their work: by their group, whatever teams they are in."""
        return not self.group_names.isdisjoint({TECHNICIAN, SENIOR})

    @property
    def is_senior(self):
        """Whether the queue is theirs to open."""
        return self.is_active and self.has_perm("escalations.open_queue")

    @property
    def is_available(self):
        """Whether work may be given to them now."""
        return self.is_active and not self.is_away


@dataclass(frozen=True)
class Viewer:
    """Whoever a prepared question is asked for: all but whether they see all is put in when it is asked."""

    pk: object
    closed_teams: object
    is_administrator: bool  # whether they see all
    team_ids: object = ()
    group_names: object = ()


class TeamQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def closed_to(self, user):
        """Restricted teams that `user` is no member of; an OuterRef will do."""
        inside = Membership.objects.filter(team=models.OuterRef("pk"), user=user)
        return self.filter(~models.Exists(inside), is_restricted=True)

    def open_to(self, user):
        """Teams whose tickets `user` may see because of the team itself."""
        if user.is_administrator:
            return self
        return self.filter(models.Q(is_restricted=False) | models.Q(members=user.pk)).distinct()


class Team(models.Model):
    """People of one tier who share a queue. Only `escalate` leads into a higher tier (S29)."""

    name = models.CharField(max_length=80)
    tier = models.PositiveSmallIntegerField(
        default=1, help_text="1 is the first line; escalations go upwards."
    )
    lead = models.ForeignKey(
        User,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="leads",
        help_text="Told at the third send-back.",
    )
    escalates_to = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="receives_from",
        verbose_name="escalates to",
    )
    members = models.ManyToManyField(User, through="Membership", related_name="teams")
    works_from_pool = models.BooleanField(
        default=False, help_text="Tickets of this team need no assignee before they are escalated."
    )
    is_restricted = models.BooleanField(
        "restricted",
        default=False,
        help_text="Only members, administrators and the people of a hand-off see its tickets.",
    )
    is_active = models.BooleanField("active", default=True)
    is_default_escalation = models.BooleanField(
        "default escalation team",
        default=False,
        help_text="Receives what no category and no team routes elsewhere.",
    )
    chat_link = SecretField(
        blank=True, help_text="The team's chat channel. Messages there carry a link, no context."
    )
    signature = models.TextField(
        blank=True, max_length=1_000, help_text="Stands below each reply that leaves by mail."
    )
    time_zone = models.CharField(
        max_length=63, blank=True, help_text="As in Europe/London; empty: the portal's own."
    )
    working_hours = models.JSONField(
        default=dict, blank=True, help_text='As in {"monday": ["09:00-12:30", "13:30-17:30"]}.'
    )
    holidays = models.JSONField(default=dict, blank=True, help_text='As in {"2026-12-25": "Christmas Day"}.')

    objects = TeamQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["tier", "name"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                Lower("name"),
                name="team_name_once",
                violation_error_message="There is a team of this name already, perhaps in other letters.",
            ),
            models.UniqueConstraint(
                fields=["is_default_escalation"],
                condition=models.Q(is_default_escalation=True),
                name="one_default_escalation_team",
                violation_error_message="There is a default escalation team already; unmark that one first.",
            ),
            models.CheckConstraint(condition=models.Q(tier__gte=1), name="team_tier_from_one"),
            models.CheckConstraint(
                condition=models.Q(escalates_to__isnull=True) | ~models.Q(escalates_to=models.F("id")),
                name="team_not_to_itself",
            ),
        ]

    def __str__(self):
        return self.name


class Membership(models.Model):
    """That a person works in a team. Membership decides who may take a step."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, models.CASCADE, related_name="memberships")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "team"], name="one_membership_a_team")
        ]

    def __str__(self):
        return f"{self.user} in {self.team}"


class Scope(models.TextChoices):
    """What a token may be used for; none widens what its user may do."""

    READ = "read", "Read"
    WRITE = "write", "Write"
    PRIVATE_NOTES = "private_notes", "Private notes"
    SYNC = "sync", "Synchronise"
    ADMIN = "admin", "What only administrators may"


class ApiToken(AbstractAuthToken):
    """A program's key, stored as a hash. Its scopes narrow what its user may do, never widen it."""

    scopes = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    label = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering: ClassVar = ["-created"]
        verbose_name = "API token"

    def __str__(self):
        """Without its hash, which the row it inherits from would show."""
        return f"{self.label or 'without a label'}, of {self.user}"
