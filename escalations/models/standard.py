"""The escalation standard as versioned data: what is asked, and how strictly (S25, S34)."""

from typing import ClassVar

import pgtrigger
from django.db import models

from .people import User


class SectionKey(models.TextChoices):
    """The seven sections of the Escalation Info Template, in their usual order (S25)."""

    ISSUE_SUMMARY = "issue_summary", "Issue Summary"
    USER_IMPACT = "user_impact", "User Impact"
    WHATS_HAPPENING = "whats_happening", "What's Happening"
    TROUBLESHOOTING_DONE = "troubleshooting_done", "Troubleshooting Done"
    ENVIRONMENT = "environment", "Environment"
    RECENT_CHANGES = "recent_changes", "Recent Changes"
    ESCALATION_REASON = "escalation_reason", "Escalation Reason"


class Severity(models.TextChoices):
    BLOCK = "block", "Blocks"
    WARN = "warn", "Warns"
    OFF = "off", "Off"


def kept_once_published(name):
    """A trigger for what belongs to a version: no row comes, changes or goes once the version is published (S34).

    The version's row is locked against a publication at the same moment.
    """
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func="""
            PERFORM 1 FROM escalations_standard WHERE id IN (OLD.standard_id, NEW.standard_id) FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM escalations_standard
                WHERE id IN (OLD.standard_id, NEW.standard_id) AND published_at IS NOT NULL
            ) THEN
                RAISE EXCEPTION 'pgtrigger: A published standard never changes (table %)', TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        """,
    )


class StandardQuerySet(models.QuerySet):
    def in_force(self):
        """The version new escalations are judged by."""
        return self.get(is_in_force=True)


class Standard(models.Model):
    """One version of the standard.

    A published one never changes; an escalation keeps the one it started with.
    """

    version = models.PositiveIntegerField(unique=True)
    note = models.TextField("what changed", blank=True)
    lookback_days = models.PositiveSmallIntegerField(default=14, help_text="Days the look-back covers (S8).")
    warranty_days = models.PositiveSmallIntegerField(
        default=14, help_text="Days of the service warranty window (S11)."
    )
    may_acknowledge_first = models.BooleanField(
        "the customer may be told before the note is saved",
        default=False,
        help_text="Otherwise only what is said after the note counts as the acknowledgement (S28).",
    )
    drafted_from = models.PositiveIntegerField("drafted from version", null=True, blank=True)
    drafted_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    edited_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    edited_at = models.DateTimeField(null=True, blank=True)
    is_in_force = models.BooleanField("in force", default=False)
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")

    objects = StandardQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["is_in_force"], condition=models.Q(is_in_force=True), name="one_standard_in_force"
            ),
            models.CheckConstraint(
                condition=models.Q(is_in_force=False) | models.Q(published_at__isnull=False),
                name="only_a_published_standard_is_in_force",
            ),
            models.CheckConstraint(
                condition=models.Q(lookback_days__gte=1, warranty_days__gte=1),
                name="a_window_has_at_least_one_day",
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(
                name="published_standard_is_kept",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__published_at__isnull=False),
            ),
            pgtrigger.Protect(
                name="published_standard_never_changes",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__published_at__isnull=False)
                & (
                    pgtrigger.Q(old__version__df=pgtrigger.F("new__version"))
                    | pgtrigger.Q(old__note__df=pgtrigger.F("new__note"))
                    | pgtrigger.Q(old__lookback_days__df=pgtrigger.F("new__lookback_days"))
                    | pgtrigger.Q(old__warranty_days__df=pgtrigger.F("new__warranty_days"))
                    | pgtrigger.Q(old__may_acknowledge_first__df=pgtrigger.F("new__may_acknowledge_first"))
                    | pgtrigger.Q(old__published_at__df=pgtrigger.F("new__published_at"))
                ),
            ),
        ]

    def __str__(self):
        return f"Standard, version {self.version}"

    @property
    def is_draft(self):
        return self.published_at is None


class StandardSection(models.Model):
    """How one of the seven sections is asked for in one version of the standard."""

    standard = models.ForeignKey(Standard, models.CASCADE, related_name="sections")
    key = models.CharField(max_length=24, choices=SectionKey)
    label = models.CharField(max_length=60)
    prompt = models.CharField(max_length=200, help_text="The question the section answers.")
    help = models.TextField(blank=True)
    example = models.TextField(blank=True, help_text="A good answer.")
    position = models.PositiveSmallIntegerField()
    max_length = models.PositiveIntegerField(default=20_000)
    may_be_not_applicable = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["standard", "key"], name="each_section_once_a_standard")
        ]
        triggers: ClassVar = [kept_once_published("sections_are_kept_once_published")]

    def __str__(self):
        return self.label


class CheckSeverity(models.Model):
    """How strict one writing check is in one version of the standard."""

    standard = models.ForeignKey(Standard, models.CASCADE, related_name="severities")
    code = models.CharField(max_length=40)
    severity = models.CharField(max_length=5, choices=Severity)

    class Meta:
        ordering: ClassVar = ["code"]
        verbose_name_plural = "check severities"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["standard", "code"], name="each_check_once_a_standard")
        ]
        triggers: ClassVar = [kept_once_published("severities_are_kept_once_published")]

    def __str__(self):
        return f"{self.code}: {self.get_severity_display()}"
