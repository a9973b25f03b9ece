"""What was said on a ticket, to whom, with which files; and what is still being typed."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models

from .customers import Contact
from .feed import told
from .people import User
from .ticket import Ticket


class NoteKind(models.TextChoices):
    REPLY = "reply", "Reply to customer"
    CUSTOMER_MESSAGE = "customer_message", "From customer"
    CALL = "call", "Logged call"
    PRIVATE_NOTE = "private_note", "Private note"
    SUMMARY = "summary", "Summary"
    ESCALATION = "escalation", "Escalation note"


PUBLIC = frozenset({NoteKind.REPLY, NoteKind.CUSTOMER_MESSAGE, NoteKind.CALL})
PRIVATE = frozenset({NoteKind.PRIVATE_NOTE, NoteKind.SUMMARY, NoteKind.ESCALATION})


class NoteQuerySet(models.QuerySet):
    def public(self):
        """What the contact may read."""
        return self.filter(kind__in=PUBLIC)

    def private(self):
        return self.filter(kind__in=PRIVATE)

    def by_a_person(self):
        """Without automatic messages: those count as nothing, in either direction (S28)."""
        return self.filter(is_automatic=False)


class Note(models.Model):
    """One entry of the conversation, private or public by its kind for ever (S22).

    Written by `domain.conversation`.
    """

    class Delivery(models.TextChoices):
        NONE = "", "Not to be delivered"
        QUEUED = "queued", "Queued"
        SENT = "sent", "Delivered"
        REFUSED = "refused", "Not reached"
        BOUNCED = "bounced", "Came back"

    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="notes")
    kind = models.CharField(max_length=16, choices=NoteKind)
    body = models.TextField()
    author = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="notes")
    contact = models.ForeignKey(Contact, models.PROTECT, null=True, blank=True, related_name="notes")
    is_automatic = models.BooleanField(default=False)
    is_from_other = models.BooleanField(
        "from another sender",
        default=False,
        help_text="Whoever wrote it was neither the ticket's contact nor of its company.",
    )
    delivery = models.CharField(max_length=8, choices=Delivery, blank=True, default=Delivery.NONE)
    delivery_words = models.CharField(
        "what the mail server said", max_length=500, blank=True, help_text="Why it did not arrive."
    )
    source = models.CharField(max_length=12, choices=Ticket.Source, default=Ticket.Source.WEB)
    superseded_by = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="supersedes"
    )
    is_pinned = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    corrected_at = models.DateTimeField(null=True, blank=True)
    search = models.GeneratedField(
        expression=SearchVector("body", config="simple"), output_field=SearchVectorField(), db_persist=True
    )

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at", "id"]
        indexes: ClassVar = [
            models.Index(fields=["ticket", "created_at", "id"], name="note_of_ticket"),
            GinIndex(fields=["search"], name="note_search"),
            models.Index(fields=["kind", "-id"], name="note_of_kind"),
            models.Index(
                fields=["delivery", "-id"], condition=~models.Q(delivery=""), name="note_to_be_delivered"
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["ticket"],
                condition=models.Q(kind="summary", superseded_by__isnull=True),
                name="one_summary_a_ticket",
            )
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(
                name="note_columns_are_kept",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__kind__df=pgtrigger.F("new__kind"))
                | pgtrigger.Q(old__author__df=pgtrigger.F("new__author"))
                | pgtrigger.Q(old__created_at__df=pgtrigger.F("new__created_at")),
            ),
            pgtrigger.Protect(
                name="note_body_is_kept",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__body__df=pgtrigger.F("new__body"))
                & ~pgtrigger.Q(old__kind__in=["private_note", "summary"]),
            ),
            pgtrigger.Protect(name="note_stays", operation=pgtrigger.Delete),
            *told(
                "note",
                ticket="r.ticket_id",
                is_private="r.kind IN ('private_note', 'summary', 'escalation')",
                ignore=["search"],
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} on #{self.ticket_id}"

    @property
    def is_private(self):
        return self.kind in PRIVATE

    @property
    def is_not_reached(self):
        """Whether the customer does not have it: refused at the door, or come back later."""
        return self.delivery in NOT_REACHED

    @property
    def is_from_customer(self):
        return self.kind == NoteKind.CUSTOMER_MESSAGE


NOT_REACHED = frozenset({Note.Delivery.REFUSED, Note.Delivery.BOUNCED})


class Correction(models.Model):
    """What a corrected private note or summary said before."""

    note = models.ForeignKey(Note, models.PROTECT, related_name="corrections")
    body = models.TextField()
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]
        triggers: ClassVar = [
            pgtrigger.Protect(name="corrections_are_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return f"Earlier text of note {self.note_id}"


class Attachment(models.Model):
    """A file. Private until it is used in a public note; served by an authorising view only."""

    ticket = models.ForeignKey(Ticket, models.PROTECT, null=True, blank=True, related_name="attachments")
    note = models.ForeignKey(Note, models.PROTECT, null=True, blank=True, related_name="attachments")
    file = models.FileField(upload_to="attachments/%Y/%m/", max_length=255)
    name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=120)
    size = models.PositiveBigIntegerField()
    uploaded_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    uploaded_at = models.DateTimeField()
    redacted_at = models.DateTimeField(null=True, blank=True)
    redacted_reason = models.CharField("why its content was taken out", max_length=500, blank=True)

    class Meta:
        ordering: ClassVar = ["uploaded_at", "id"]

    def __str__(self):
        return self.name


class NoteDraft(models.Model):
    """What somebody is typing on a ticket, one text a kind: private words never move into a reply."""

    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="+")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=16, choices=NoteKind)
    body = models.TextField(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["ticket", "user", "kind"], name="one_draft_a_kind")
        ]

    def __str__(self):
        return f"Draft of {self.user_id} on #{self.ticket_id}"
