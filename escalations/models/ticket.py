"""A ticket, the work done on it, and what was found when looking back."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Upper

from .configuration import Category, Level, Priority, StandardStep
from .customers import Company, Contact
from .feed import told
from .people import Team, User
from .prepared import Given, Within, prepared


class Status(models.TextChoices):
    OPEN = "open", "Open"
    PENDING = "pending", "Pending"
    WAITING_ON_CUSTOMER = "waiting_on_customer", "Waiting on customer"
    WAITING_ON_THIRD_PARTY = "waiting_on_third_party", "Waiting on third party"
    RESOLVED = "resolved", "Resolved"
    CLOSED = "closed", "Closed"


WAITING = frozenset({Status.PENDING, Status.WAITING_ON_CUSTOMER, Status.WAITING_ON_THIRD_PARTY})
FINISHED = frozenset({Status.RESOLVED, Status.CLOSED})


class ClosingReason(models.TextChoices):
    DONE = "done", "Done"
    CANCELLED = "cancelled", "Cancelled by the customer"
    DUPLICATE = "duplicate", "Duplicate"
    SPAM = "spam", "Spam"
    MERGED = "merged", "Merged into another ticket"
    NO_RESPONSE = "no_response", "No response from the customer"


@prepared
def _sharing(*, ticket, who):
    """The unfinished escalation that makes somebody one of a ticket's people.

    Asked of one ticket after the other, and only of those that lie in a team that is closed to them. Of an Exists
    PostgreSQL would make one set for all tickets: every unfinished escalation times the members of both its teams.
    """
    from .escalation import Escalation

    people = models.Q(started_by=who) | models.Q(authors__user=who) | models.Q(origin_assignee=who)
    people |= models.Q(ticket__assignee=who) | models.Q(origin_team__memberships__user=who)
    people |= models.Q(receiving_team__memberships__user=who)
    return Escalation.objects.unfinished().filter(people, ticket=ticket).order_by().values("pk")[:1]


class Seen(Within):
    """Whether somebody may see a ticket: it lies in none of the teams that are closed to them, or is shared."""

    def __init__(self, user, closed):
        super().__init__(_sharing.part, {"ticket": "number", "team": "team"}, {"who": user.pk})
        self.closed = closed

    def told(self, sql, parameters, columns):
        closed, keys = _in_sql(self.closed)
        return f"NOT ({columns['team']} = ANY({closed}) AND ({sql}) IS NULL)", [*keys, *parameters]


@prepared
def _team_of(*, ticket):
    return Ticket.objects.filter(pk=ticket).order_by().values("team")[:1]


class SeenWhereItWent(Within):
    """Whether a ticket was not merged, or into one that somebody may see: else it would tell of that one."""

    def __init__(self, user, closed):
        super().__init__(_sharing.part, {"ticket": "merged_into"}, {"who": user.pk})
        self.closed = closed

    def told(self, sql, parameters, columns):
        closed, keys = _in_sql(self.closed)
        into = columns["ticket"]
        team = into.join(_team_of.part.pieces)
        return f"({into} IS NULL OR NOT (({team}) = ANY({closed}) AND ({sql}) IS NULL))", [*keys, *parameters]


def _in_sql(keys):
    """(SQL, parameters) of a list, known, asked for or given later."""
    if isinstance(keys, Given):
        return keys.as_sql(None, None)
    if isinstance(keys, models.QuerySet):
        sql, parameters = keys.query.sql_with_params()
        return f"ARRAY({sql})", parameters
    return "%s", [keys]


class TicketQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Tickets `user`, or a Viewer, may see: all, but a restricted team's only as one of its people.

        A merged one is as closed as the one it went into.
        """
        closed = [] if user.is_administrator else user.closed_teams
        if closed == []:  # a question that is still to be asked is none
            return self
        return self.filter(Seen(user, closed), SeenWhereItWent(user, closed))

    def unfinished(self):
        return self.exclude(status__in=FINISHED)

    def with_people(self):
        """With everything a row of a list shows, in the same query."""
        return self.select_related("priority", "category__parent", "team", "assignee", "contact", "company")


class Ticket(models.Model):
    """A customer's matter.

    Written by `domain.tickets`; its status there alone, or by a step of an escalation.
    """

    class Source(models.TextChoices):
        WEB = "web", "Entered by a technician"
        EMAIL = "email", "E-mail"
        PHONE = "phone", "Phone"
        MONITORING = "monitoring", "Monitoring"
        API = "api", "Program"
        IMPORT = "import", "Import"
        HELPDESK = "helpdesk", "External helpdesk"

    number = models.BigAutoField(primary_key=True)
    subject = models.CharField(max_length=255)
    description = models.TextField(blank=True, max_length=200_000)
    status = models.CharField(max_length=24, choices=Status, default=Status.OPEN)
    resolution = models.TextField(blank=True)
    closing_reason = models.CharField(max_length=12, choices=ClosingReason, blank=True)
    impact = models.CharField(max_length=6, choices=Level, default=Level.LOW)
    urgency = models.CharField(max_length=6, choices=Level, default=Level.LOW)
    priority = models.ForeignKey(Priority, models.PROTECT, related_name="tickets")
    priority_reason = models.CharField(max_length=500, blank=True)
    category = models.ForeignKey(Category, models.PROTECT, null=True, blank=True, related_name="tickets")
    category_confirmed_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    category_confirmed_at = models.DateTimeField(null=True, blank=True)
    team = models.ForeignKey(Team, models.PROTECT, related_name="tickets")
    assignee = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="assigned_tickets"
    )
    contact = models.ForeignKey(Contact, models.PROTECT, null=True, blank=True, related_name="tickets")
    company = models.ForeignKey(Company, models.PROTECT, null=True, blank=True, related_name="tickets")
    tags = ArrayField(models.CharField(max_length=50), default=list, blank=True)
    assets = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    source = models.CharField(max_length=12, choices=Source, default=Source.WEB)
    opened_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")
    follows = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="followed_by")
    reopened_count = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(db_index=True)
    updated_at = models.DateTimeField()
    worked_at = models.DateTimeField(help_text="Last changed by a person (S8).")
    customer_wrote_at = models.DateTimeField(null=True, blank=True)
    resolved_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    search = models.GeneratedField(
        expression=SearchVector("subject", "description", config="simple"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = TicketQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-number"]
        indexes: ClassVar = [
            models.Index(fields=["-updated_at", "-number"], name="ticket_by_update"),
            models.Index(fields=["contact", "-created_at"], name="ticket_of_contact"),
            models.Index(fields=["contact", "-worked_at"], name="ticket_work_for_contact"),
            models.Index(fields=["company", "-worked_at"], name="ticket_work_for_company"),
            models.Index(fields=["company", "-resolved_at"], name="ticket_done_for_company"),
            models.Index(fields=["contact", "-resolved_at"], name="ticket_done_for_contact"),
            models.Index(fields=["company", "category", "-created_at"], name="ticket_of_company"),
            models.Index(fields=["assignee", "status"], name="ticket_of_assignee"),
            models.Index(fields=["team", "status", "-updated_at"], name="ticket_of_team"),
            models.Index(fields=["status", "-number"], name="ticket_of_status"),
            models.Index(fields=["priority", "-number"], name="ticket_of_priority"),
            models.Index(
                fields=["category"],
                condition=~models.Q(status__in=["resolved", "closed"]),
                name="ticket_unfinished_in",
            ),
            GinIndex(fields=["search"], name="ticket_search"),
            GinIndex(fields=["tags"], name="ticket_tags"),
            GinIndex(fields=["assets"], name="ticket_assets"),
            GinIndex(OpClass(Upper("subject"), name="gin_trgm_ops"), name="ticket_subject_trgm"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(status__in=["resolved", "closed"]) | ~models.Q(closing_reason=""),
                name="a_finished_ticket_says_why",
            ),
            models.CheckConstraint(
                condition=models.Q(merged_into__isnull=True) | ~models.Q(merged_into=models.F("number")),
                name="ticket_not_merged_into_itself",
            ),
        ]
        triggers: ClassVar = told(
            "ticket",
            key="number",
            ticket="r.number",
            version="r.version",
            merge="r.merged_into_id IS NOT NULL",
            ignore=["updated_at", "worked_at", "customer_wrote_at", "search"],
        )

    def __str__(self):
        return f"#{self.number} {self.subject}"

    @property
    def is_finished(self):
        return self.status in FINISHED

    @property
    def is_waiting(self):
        return self.status in WAITING


class Outcome(models.TextChoices):
    """What a troubleshooting step led to (S6)."""

    FIXED = "fixed", "Fixed"
    NO_CHANGE = "no_change", "No change"
    WORSE = "worse", "Worse"
    NEW_INFORMATION = "new_information", "New information"
    NOT_APPLICABLE = "not_applicable", "Not applicable"
    COULD_NOT = "could_not", "Could not"


class TroubleshootingStep(models.Model):
    """What was tried on a ticket, by whom, and what came of it (S5, S6). Written by `domain.conversation`."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="steps")
    action = models.TextField(blank=True, max_length=2_000)
    outcome = models.CharField(max_length=16, choices=Outcome, blank=True)
    result = models.TextField(blank=True, max_length=4_000)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    standard_step = models.ForeignKey(
        StandardStep, models.SET_NULL, null=True, blank=True, related_name="answers"
    )
    from_ticket = models.ForeignKey(Ticket, models.PROTECT, null=True, blank=True, related_name="+")
    from_step = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    done_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    done_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["done_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["ticket", "standard_step"],
                condition=models.Q(standard_step__isnull=False),
                name="each_standard_step_answered_once",
            )
        ]

    def __str__(self):
        return self.action or str(self.standard_step)

    @property
    def is_copied(self):
        return self.from_ticket_id is not None

    @property
    def has_result(self):
        return bool(self.outcome and self.result.strip())


class Review(models.Model):
    """That somebody looked back, what they saw and what they decided (S8 to S13). The newest one counts."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="reviews")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    is_recurring = models.BooleanField()
    was_suggested = models.BooleanField(default=False)
    reason = models.CharField(
        max_length=500, blank=True, help_text="Why not recurring, against a strong suggestion."
    )
    pattern = models.TextField(blank=True, max_length=4_000)
    warranty_verdict = models.CharField(max_length=16, blank=True, help_text="Overruled verdict, if any.")
    warranty_reason = models.CharField(max_length=500, blank=True)
    seen = ArrayField(models.BigIntegerField(), default=list, help_text="Numbers of the tickets it covered.")

    class Meta:
        ordering: ClassVar = ["-at", "-id"]
        get_latest_by: ClassVar = ["at", "id"]

    def __str__(self):
        return f"Look-back on #{self.ticket_id}"


class Reference(models.Model):
    """That a ticket is related to an earlier one (S12)."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="references")
    to = models.ForeignKey(Ticket, models.PROTECT, related_name="referenced_by")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["ticket", "to"], name="each_reference_once"),
            models.CheckConstraint(condition=~models.Q(ticket=models.F("to")), name="no_reference_to_itself"),
        ]

    def __str__(self):
        return f"#{self.ticket_id} refers to #{self.to_id}"
