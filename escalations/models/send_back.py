"""What a senior sent back, flag by flag, and how each was answered (S30)."""

from typing import ClassVar

from django.db import models

from .escalation import Escalation, Revision
from .people import User


class SendBack(models.Model):
    """That a senior sent a revision back for completion (S30)."""

    escalation = models.ForeignKey(Escalation, models.PROTECT, related_name="send_backs")
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="send_backs")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self):
        return f"Send-back of escalation {self.escalation_id}"


class FlagTarget(models.TextChoices):
    """What a flag points at: one of the seven sections, or something beside them."""

    ISSUE_SUMMARY = "issue_summary", "Issue Summary"
    USER_IMPACT = "user_impact", "User Impact"
    WHATS_HAPPENING = "whats_happening", "What's Happening"
    TROUBLESHOOTING_DONE = "troubleshooting_done", "Troubleshooting Done"
    ENVIRONMENT = "environment", "Environment"
    RECENT_CHANGES = "recent_changes", "Recent Changes"
    ESCALATION_REASON = "escalation_reason", "Escalation Reason"
    HISTORY = "history", "Recent history"
    CONFIGURATION = "configuration", "Configuration"
    STEPS = "steps", "Troubleshooting steps"
    ACKNOWLEDGEMENT = "acknowledgement", "Acknowledgement"
    PASSED_ON = "passed_on", "What the passing team was to do"


class FlagReason(models.TextChoices):
    INCOMPLETE = "incomplete", "Incomplete"
    VAGUE = "vague", "Vague"
    WRONG_TEAM = "wrong_team", "Wrong team"
    WRONG_CATEGORY = "wrong_category", "Wrong category"
    MISSING_RESULT = "missing_result", "Result missing"
    NOT_ACKNOWLEDGED = "not_acknowledged", "Customer not told"
    RECURRING_NOT_REFERENCED = "recurring_not_referenced", "Recurring, but not referenced"


class Flag(models.Model):
    """One thing to complete, with a reason and a question; answered by a change or by a sentence (S30)."""

    send_back = models.ForeignKey(SendBack, models.PROTECT, related_name="flags")
    target = models.CharField(max_length=24, choices=FlagTarget)
    reason_code = models.CharField(max_length=28, choices=FlagReason)
    comment = models.TextField(max_length=2_000)
    before = models.TextField(
        blank=True, help_text="A digest of what it pointed at, to see whether it changed."
    )
    answer = models.CharField(max_length=500, blank=True, help_text="Why it stands as it is.")
    answered_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["send_back", "target"], name="one_flag_a_target")
        ]

    def __str__(self):
        return f"{self.get_target_display()}: {self.get_reason_code_display()}"
