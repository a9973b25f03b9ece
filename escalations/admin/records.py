"""What happened and what is said: to look up, never to change. Lists stay quick at a million rows."""

import json

from django.contrib import admin
from django.urls import path, reverse
from django.utils.html import format_html

from escalations import paging
from escalations.domain import outbox
from escalations.filters import words as full_text
from escalations.models import (
    Attachment,
    Contact,
    Escalation,
    HistoryEntry,
    Note,
    OutboxMessage,
    Revision,
    Ticket,
)

from .access import Unchangeable
from .paged import Paged
from .sent_mail import SentMail
from .site import TitledList
from .tools import Tool, WithTools

OF_TICKET = ("ticket__description", "ticket__search", "ticket__resolution")


def pretty(name, label=None):
    """A JSON field, readable."""

    @admin.display(description=label or name.replace("_", " "))
    def show(row):
        return format_html("<pre>{}</pre>", json.dumps(getattr(row, name), indent=2, ensure_ascii=False))

    return show


class RecordAdmin(Paged, Unchangeable, TitledList, admin.ModelAdmin):
    """Rows to look up, newest first; `by_number` is the field a ticket's number is searched in."""

    is_record = True
    by_number = "ticket"
    search_fields = ("pk",)  # shows the field; what is searched is below
    search_help_text = "A ticket's number."
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # they count every row
    actions = None
    ordering = ("-pk",)

    def get_object(self, request, object_id, from_field=None):
        """With all that the page of one row shows."""
        row = super().get_object(request, object_id, from_field)
        return row and self.model._default_manager.select_related(*self.related).get(pk=row.pk)

    def get_search_results(self, request, queryset, search_term):
        """By number if it is one, else by words: both find their index."""
        term = search_term.strip().removeprefix("#")
        if not term or "\x00" in term:
            return (queryset.none() if term else queryset), False
        if term.isascii() and term.isdecimal() and len(term) < 19:
            return queryset.filter(**{self.by_number: int(term)}), False
        return self.search_words(queryset, term), False

    def search_words(self, rows, words):
        return rows.none()


@admin.register(Ticket)
class TicketAdmin(RecordAdmin):
    related = ("priority", "category__parent", "team", "assignee", "contact", "company")
    by_number = "pk"
    heavy = ("description", "search", "resolution")
    search_help_text = "A number, a contact's whole e-mail address, or words."
    list_display = (
        "number",
        "subject",
        "status",
        "priority",
        "category",
        "team",
        "assignee",
        "created_at",
    )
    list_filter = ("status", "priority", "team", "created_at")

    def search_words(self, rows, words):
        """As the portal's own search finds them; an address finds what its contact asked."""
        if "@" in words and " " not in words:
            asked = Contact.objects.filter(email__in={words, words.lower()})
            return rows.filter(contact__in=list(asked))
        return full_text.matching(rows, words)


@admin.register(Note)
class NoteAdmin(RecordAdmin):
    related = ("ticket", "author", "contact")
    search_help_text = "A ticket's number, or words of the note."
    list_display = ("__str__", "ticket", "author", "contact", "is_automatic", "delivery", "created_at")
    list_filter = ("kind", "delivery")
    heavy = ("body", "search", *OF_TICKET)

    def search_words(self, rows, words):
        return full_text.said(rows, words)


@admin.register(Attachment)
class AttachmentAdmin(RecordAdmin):
    """Without a link to the file: that has its own view, which asks who may read it."""

    related = ("ticket", "uploaded_by")
    heavy = OF_TICKET
    list_display = ("name", "ticket", "content_type", "size", "uploaded_by", "uploaded_at")
    exclude = ("file",)


@admin.register(Escalation)
class EscalationAdmin(RecordAdmin):
    related = ("ticket", "receiving_team", "author", "accepted_by")
    list_display = ("__str__", "ticket", "status", "receiving_team", "author", "accepted_by", "started_at")
    list_filter = ("status", "receiving_team")
    heavy = ("resolution", "passed_on_done", "passed_on_ask", *OF_TICKET)
    exclude = ("overruled", "confirmed")
    readonly_fields = (pretty("overruled"), pretty("confirmed"))


@admin.register(Revision)
class RevisionAdmin(RecordAdmin):
    related = ("escalation__ticket", "author", "receiving_team")
    by_number = "escalation__ticket"
    list_display = ("__str__", "ticket", "author", "receiving_team", "submitted_at")
    frozen = ("answers", "steps", "review", "findings", "overruled", "confirmed", "facts")
    heavy = (*frozen, *(f"escalation__{name}" for name in OF_TICKET))
    exclude = frozen
    readonly_fields = tuple(pretty(name) for name in frozen)

    @admin.display(description="ticket")
    def ticket(self, revision):
        return revision.escalation.ticket


@admin.register(HistoryEntry)
class HistoryEntryAdmin(RecordAdmin):
    related = ("ticket", "by")
    search_help_text = "A ticket's number, or an event's whole name, such as escalation.accept."
    heavy = OF_TICKET
    list_filter = ("at",)
    list_display = ("event", "ticket", "by", "at")
    exclude = ("data",)
    readonly_fields = (pretty("data"),)

    def search_words(self, rows, words):
        return rows.filter(event=words.lower())


class Delivery(admin.SimpleListFilter):
    """Where a message is on its way out."""

    title = "delivery"
    parameter_name = "delivery"

    def lookups(self, request, model_admin):
        return [("given-up", "Given up"), ("waiting", "Waiting"), ("delivered", "Delivered")]

    def queryset(self, request, rows):
        if self.value() == "given-up":
            return rows.filter(given_up_at__isnull=False)
        if self.value() == "waiting":
            return rows.filter(given_up_at=None, delivered_at=None)
        return rows.filter(delivered_at__isnull=False) if self.value() == "delivered" else rows


AGAIN = Tool(
    name="again",
    label="Send again…",
    question=lambda message: f"Send “{message.kind}” again?",
    words="It is tried at once, and again later if that fails. Whoever gets it twice sees the same id.",
    take=outbox.send_again,
    said=lambda message: f"“{message.kind}” is sent again.",
    offered=lambda message: message.given_up_at is not None,
)
ALL_AGAIN = Tool(
    name="all-again",
    label="Send all again…",
    question=lambda rows: "Send every message again that was given up?",
    words="They are tried at once, and again later if that fails. Whoever gets one twice sees the same id.",
    take=outbox.send_all_again,
    said=lambda number: f"{number} message{' is' if number == 1 else 's are'} sent again.",
)


@admin.register(OutboxMessage)
class OutboxMessageAdmin(SentMail, WithTools, RecordAdmin):
    """What goes outside; what was given up can be sent again, one or all."""

    related = ("ticket",)
    heavy = OF_TICKET
    keyset = paging.Keyset("administration.outbox", default="-created_at", created_at=("created_at", "id"))
    search_help_text = "A ticket's number, or a whole kind, such as reply.deliver."
    list_display = (
        "kind",
        "ticket",
        "created_at",
        "due_at",
        "attempts",
        "delivered_at",
        "given_up_at",
        "why",
    )
    list_filter = (Delivery,)
    ordering = ("-created_at", "-pk")
    exclude = ("payload",)
    readonly_fields = (pretty("payload"),)
    tools = (AGAIN,)
    change_list_template = "admin/outbox.html"

    def get_urls(self):
        every = self.admin_site.admin_view(lambda request: self.use_on_all(request, ALL_AGAIN))
        return [path("all-again/", every, name=self._name("all_again")), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        given_up = OutboxMessage.objects.filter(given_up_at__isnull=False).exists()
        every = reverse(f"admin:{self._name('all_again')}") if given_up else ""
        links = {"all_again": every, "sent_mail": self.sent_address()}
        return super().changelist_view(request, {**links, **(extra_context or {})})

    @admin.display(description="last error")
    def why(self, message):
        return message.last_error[:200]

    def search_words(self, rows, words):
        return rows.filter(kind=words)
