"""An escalation: the hand-off of a ticket into a higher tier, and everything that proves it complete."""

from typing import ClassVar

import pgtrigger
from django.db import models

from .conversation import Note
from .feed import told
from .people import Team, User
from .standard import SectionKey, Standard
from .ticket import Ticket


class EscalationStatus(models.TextChoices):
    DRAFT = "draft", "Draft"
    QUEUED = "queued", "In the queue"
    SENT_BACK = "sent_back", "Sent back"
    ACCEPTED = "accepted", "Accepted"
    RESOLVED = "resolved", "Resolved"
    WITHDRAWN = "withdrawn", "Withdrawn"


DRAFT, QUEUED, SENT_BACK, ACCEPTED, RESOLVED, WITHDRAWN = EscalationStatus
UNFINISHED = frozenset({DRAFT, QUEUED, SENT_BACK, ACCEPTED})
HANDED_OVER = frozenset({QUEUED, ACCEPTED, RESOLVED})

ALLOWED_PAIRS = [
    (DRAFT, QUEUED),
    (DRAFT, WITHDRAWN),
    (QUEUED, SENT_BACK),
    (QUEUED, ACCEPTED),
    (QUEUED, WITHDRAWN),
    (SENT_BACK, QUEUED),
    (SENT_BACK, WITHDRAWN),
    (ACCEPTED, QUEUED),
    (ACCEPTED, RESOLVED),
    (ACCEPTED, WITHDRAWN),
]


class ReasonCode(models.TextChoices):
    """Why it needs somebody else (S2)."""

    ELEVATED_ACCESS = "elevated_access", "Elevated access needed"
    DEEPER_INVESTIGATION = "deeper_investigation", "Deeper investigation needed"
    CAUSE_UNKNOWN = "cause_unknown", "Cause unknown after reasonable effort"
    BEYOND_SCOPE = "beyond_scope", "Beyond my scope or permissions"


class EscalationOutcome(models.TextChoices):
    FIXED = "fixed", "Fixed"
    NOT_REPRODUCIBLE = "not_reproducible", "Not reproducible"
    HANDED_BACK = "handed_back_with_guidance", "Handed back with guidance"
    PASSED_TO_VENDOR = "passed_to_vendor", "Passed to the vendor"


class WouldHaveHelped(models.TextChoices):
    """What would have let the origin team solve it."""

    KNOWLEDGE = "knowledge", "Knowledge"
    PERMISSION = "permission", "A permission"
    TOOL = "tool", "A tool"
    TRAINING = "training", "Training"
    NOTHING = "nothing", "Nothing, it had to come here"


class EscalationQuerySet(models.QuerySet):
    def unfinished(self):
        return self.filter(status__in=UNFINISHED)

    def waiting(self):
        """What lies in the queue."""
        return self.filter(status=QUEUED)

    def overdue(self, at):
        """Waiting, and not accepted in time."""
        return self.waiting().filter(accept_by__lt=at)

    def received_by(self, user):
        """Handed over to a team `user` is a member of."""
        return self.filter(receiving_team__memberships__user=user)

    def with_people(self):
        """With everything a row of the queue shows, in the same query."""
        return self.select_related(
            "ticket__priority",
            "ticket__company",
            "ticket__contact",
            "receiving_team",
            "author",
            "accepted_by",
        )

    def dressed(self):
        """With everything a program is shown of it, in the same query."""
        people = ("started_by", "passed_on_by", "passed_on_team", "origin_team", "standard", "promise")
        return self.with_people().select_related(*people).defer("ticket__search", "ticket__description")


class Escalation(models.Model):
    """One hand-off, from draft to resolved. Its status is written by `domain.step` alone."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="escalations")
    status = models.CharField(max_length=10, choices=EscalationStatus, default=DRAFT)
    standard = models.ForeignKey(Standard, models.PROTECT, related_name="escalations")
    version = models.PositiveIntegerField(default=1)
    started_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    started_at = models.DateTimeField()
    touched_at = models.DateTimeField()
    reason_code = models.CharField(max_length=24, choices=ReasonCode, blank=True)
    reason_detail = models.CharField(
        max_length=300, blank=True, help_text="Which access, for elevated access."
    )
    reason_changed_in = models.PositiveIntegerField(
        default=1, help_text="The version in which the reason last changed."
    )
    overruled = models.JSONField(default=dict, blank=True, help_text="code:section -> {why, by, at, of}")
    confirmed = models.JSONField(
        default=list, blank=True, help_text="Warnings confirmed when it was escalated."
    )
    carrier = models.CharField(max_length=12, default="private_note")
    note = models.ForeignKey(Note, models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(null=True, blank=True)
    first_recorded_at = models.DateTimeField(null=True, blank=True)
    acknowledgement = models.ForeignKey(Note, models.PROTECT, null=True, blank=True, related_name="+")
    acknowledgement_waived = models.BooleanField(default=False)
    acknowledgement_refused = models.BooleanField("acknowledgement not reached", default=False)
    promise = models.ForeignKey("Promise", models.PROTECT, null=True, blank=True, related_name="+")
    read_at = models.DateTimeField(help_text="Customer messages up to here were read by the author (S7).")
    origin_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    origin_assignee = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    receiving_team = models.ForeignKey(
        Team, models.PROTECT, null=True, blank=True, related_name="escalations"
    )
    author = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="escalations")
    revision = models.ForeignKey("Revision", models.PROTECT, null=True, blank=True, related_name="+")
    priority_rank = models.PositiveSmallIntegerField(default=99)
    queued_at = models.DateTimeField()
    accept_by = models.DateTimeField()
    accepted_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="accepted_escalations"
    )
    accepted_at = models.DateTimeField(null=True, blank=True)
    read_back = models.CharField(max_length=500, blank=True)
    passed_on_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    passed_on_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    passed_on_done = models.TextField("what was done before passing on", blank=True)
    passed_on_ask = models.TextField("what is asked of the next tier", blank=True)
    sent_back_count = models.PositiveSmallIntegerField(default=0)
    sent_back_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=28, choices=EscalationOutcome, blank=True)
    resolution = models.TextField(blank=True)
    would_have_helped = models.CharField(max_length=10, choices=WouldHaveHelped, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)
    readiness = models.JSONField(default=dict, blank=True, help_text="The gate's answer in short, for lists.")
    readiness_at = models.DateTimeField(null=True, blank=True)

    objects = EscalationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        permissions: ClassVar = [("open_queue", "Can open the queue of escalations")]
        indexes: ClassVar = [
            models.Index(fields=["priority_rank", "queued_at", "id"], name="queue_by_priority"),
            models.Index(fields=["accept_by", "id"], name="queue_by_clock"),
            models.Index(
                fields=["receiving_team", "status", "priority_rank", "queued_at"], name="queue_of_team"
            ),
            models.Index(fields=["author", "status"], name="escalation_of_author"),
            models.Index(fields=["status", "-id"], name="escalation_of_status"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["ticket"],
                condition=models.Q(status__in=["draft", "queued", "sent_back", "accepted"]),
                name="one_unfinished_escalation_a_ticket",
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=["queued", "accepted", "resolved"])
                | models.Q(note__isnull=False, revision__isnull=False, receiving_team__isnull=False)
                & (
                    models.Q(acknowledgement__isnull=False, promise__isnull=False)
                    | models.Q(acknowledgement_waived=True)
                ),
                name="handed_over_means_complete",
            ),
            models.CheckConstraint(
                condition=~models.Q(status="accepted")
                | models.Q(accepted_at__isnull=False) & ~models.Q(read_back=""),
                name="accepted_means_read_back",
            ),
            models.CheckConstraint(
                condition=~models.Q(status="resolved") | ~models.Q(outcome=""),
                name="resolved_means_an_outcome",
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.FSM(name="status_follows_the_story", field="status", transitions=ALLOWED_PAIRS),
            pgtrigger.Protect(name="escalation_stays", operation=pgtrigger.Delete),
            *told(
                "escalation",
                ticket="r.ticket_id",
                version="r.version",
                ignore=["touched_at", "read_at", "readiness", "readiness_at"],
            ),
        ]

    def __str__(self):
        return f"Escalation {self.pk} of #{self.ticket_id}"

    @property
    def is_unfinished(self):
        return self.status in UNFINISHED

    @property
    def is_being_written(self):
        """Whether its sections may be changed: before the queue, or after a send-back."""
        return self.status in {DRAFT, SENT_BACK}

    def is_overdue(self, at):
        return self.status == QUEUED and self.accept_by < at


class Authorship(models.Model):
    """Who submitted any revision of an escalation; none of them may accept it."""

    escalation = models.ForeignKey(Escalation, models.CASCADE, related_name="authors")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["escalation", "user"], name="each_author_once")
        ]

    def __str__(self):
        return f"{self.user_id} wrote escalation {self.escalation_id}"


class Answer(models.Model):
    """One section as it is being written, with a version of its own."""

    escalation = models.ForeignKey(Escalation, models.CASCADE, related_name="answers")
    section = models.CharField(max_length=24, choices=SectionKey)
    text = models.TextField(blank=True)
    not_applicable = models.TextField("why it does not apply", blank=True)
    is_not_applicable = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)
    changed_in = models.PositiveIntegerField(
        default=1, help_text="The escalation's version in which this last changed."
    )
    changed_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["escalation", "section"], name="each_section_once")
        ]

    def __str__(self):
        return self.get_section_display()


class Revision(models.Model):
    """What was submitted, frozen: answers, rows, report and verdict. Never changed (invariant 4)."""

    escalation = models.ForeignKey(Escalation, models.PROTECT, related_name="revisions")
    number = models.PositiveSmallIntegerField()
    author = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    submitted_at = models.DateTimeField()
    standard = models.ForeignKey(Standard, models.PROTECT, related_name="+")
    note = models.ForeignKey(Note, models.PROTECT, related_name="+")
    receiving_team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    answers = models.JSONField(help_text="section -> {label, text, not_applicable}")
    steps = models.JSONField(
        help_text="rows: {action, outcome, result, by, at, minutes, standard, from_ticket}"
    )
    review = models.JSONField(help_text="recurring, references, pattern, warranty with its evidence")
    findings = models.JSONField(help_text="the report it passed with")
    overruled = models.JSONField(default=dict)
    confirmed = models.JSONField(default=list)
    facts = models.JSONField(
        default=dict, help_text="the ticket's configuration and the reason, as submitted"
    )
    blocking = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["escalation", "number"], name="each_revision_once"),
            models.CheckConstraint(condition=models.Q(blocking=0), name="a_revision_has_no_blocking_finding"),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="revisions_are_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return f"Revision {self.number} of escalation {self.escalation_id}"
