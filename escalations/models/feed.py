"""The feed of changes: one row for each change that a program in step with the portal has to know of."""

from typing import ClassVar

import pgtrigger
from django.db import models

ORIGIN = "handover.origin"  # the transaction-local setting that says where a change comes from
PORTAL = "portal"


class Change(models.Model):
    """One change, told by the database itself. Written by triggers; numbered, and forgotten, by `domain.feed`.

    It holds no text: whoever reads it is shown the row as it is now, if they may see it. `position` is given once
    the change is committed, so that a reader who has come to a position has seen everything before it.
    """

    class Type(models.TextChoices):
        TICKET = "ticket", "Ticket"
        NOTE = "note", "Note"
        CONTACT = "contact", "Contact"
        COMPANY = "company", "Company"
        ESCALATION = "escalation", "Escalation"

    class Op(models.TextChoices):
        UPSERT = "upsert", "Added or changed"
        DELETE = "delete", "Deleted"
        MERGE = "merge", "Merged into another"

    position = models.BigIntegerField(null=True, unique=True, editable=False)
    type = models.CharField(max_length=10, choices=Type)
    op = models.CharField(max_length=6, choices=Op)
    object_id = models.BigIntegerField()
    ticket_id = models.BigIntegerField(null=True, help_text="Whoever sees this ticket sees the change.")
    is_private = models.BooleanField(default=False)
    version = models.PositiveIntegerField(null=True)
    origin = models.CharField(max_length=80)
    changed_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["position", "id"]
        indexes: ClassVar = [
            models.Index(
                fields=["id"], condition=models.Q(position__isnull=True), name="change_without_position"
            )
        ]

    def __str__(self):
        return f"{self.type} {self.object_id}: {self.op}"


def told(type, *, key="id", ticket="NULL", is_private="false", version="NULL", merge="false", ignore=()):
    """The triggers that tell of a table's rows; the SQL names the row as `r`. Columns in `ignore` show nothing."""
    telling = f"""
        INSERT INTO escalations_change
            (type, op, object_id, ticket_id, is_private, version, origin, changed_at)
        SELECT '{type}', {{op}}, r.{key}, {ticket}, {is_private}, {version},
            COALESCE(NULLIF(current_setting('{ORIGIN}', true), ''), '{PORTAL}'), now()
        FROM {{rows}} r;
        RETURN NULL;
    """  # noqa: S608 - written once, by us; nothing in it was entered by anybody
    return [
        pgtrigger.Trigger(
            name="feed_is_told_of_new_rows",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            referencing=pgtrigger.Referencing(new="new_rows"),
            func=telling.format(op=_upsert(merge), rows="new_rows"),
        ),
        pgtrigger.Trigger(
            name="feed_is_told_of_changed_rows",
            when=pgtrigger.After,
            operation=pgtrigger.Update,
            condition=pgtrigger.AnyChange(exclude=list(ignore)),
            func=telling.format(op=_upsert(merge), rows="(SELECT NEW.*)"),
        ),
        pgtrigger.Trigger(
            name="feed_is_told_of_deleted_rows",
            when=pgtrigger.After,
            operation=pgtrigger.Delete,
            func=telling.format(op="'delete'", rows="(SELECT OLD.*)"),
        ),
    ]


def _upsert(merge):
    return f"CASE WHEN {merge} THEN 'merge' ELSE 'upsert' END"
