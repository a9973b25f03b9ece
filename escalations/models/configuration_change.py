"""Who changed which part of the configuration, from what to what."""

from typing import ClassVar

import pgtrigger
from django.apps import apps
from django.db import models

from .people import User


class ConfigurationChange(models.Model):
    """One change of the configuration, in words; append-only. Written by `domain.configuration_log`.

    It names what was changed instead of pointing at it: the row may be renamed or deleted later.
    """

    class Verb(models.TextChoices):
        ADDED = "added", "Added"
        CHANGED = "changed", "Changed"
        DELETED = "deleted", "Deleted"
        MERGED = "merged", "Merged"
        PUBLISHED = "published", "Published"
        REPLACED = "replaced", "Replaced"

    at = models.DateTimeField()
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    verb = models.CharField(max_length=12, choices=Verb)
    type = models.CharField(max_length=40)
    object_id = models.CharField(max_length=40, blank=True)
    name = models.CharField(max_length=250)
    note = models.TextField(blank=True)
    lines = models.JSONField(default=list, blank=True)

    class Meta:
        ordering: ClassVar = ["-at", "-id"]
        verbose_name = "change to the configuration"
        verbose_name_plural = "changes to the configuration"
        indexes: ClassVar = [
            models.Index(fields=["-at", "-id"], name="configuration_by_time"),
            models.Index(fields=["type", "object_id", "-at", "-id"], name="configuration_of_object"),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="configuration_is_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return f"{self.get_verb_display()} {self.kind}: {self.name}"

    @property
    def kind(self):
        """What sort of thing was changed, in words: "canned response"."""
        models = apps.get_app_config("escalations").models
        return str(models[self.type]._meta.verbose_name) if self.type in models else self.type

    @property
    def before(self):
        """{label: shown value} as it was; {} for what was added."""
        return self._side("before")

    @property
    def after(self):
        """{label: shown value} as it is since then; {} for what was deleted."""
        return self._side("after")

    def _side(self, side):
        return {line["label"]: line[side] for line in self.lines if line[side] is not None}
