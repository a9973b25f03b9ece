"""What happened and what is said: to look up, never to change. Lists stay quick at a million rows."""

import json

from django.contrib import admin
from django.contrib.postgres.search import SearchQuery
from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.html import format_html

from escalations.models import Attachment, Escalation, HistoryEntry, Note, OutboxMessage, Revision, Ticket

from .access import Unchangeable
from .site import TitledList

CAP = 1_000


class CappedPaginator(Paginator):
    """Counts up to a limit: behind it one searches, nobody turns pages."""

    cap = CAP

    @cached_property
    def count(self):
        return self.object_list.order_by()[: self.cap].count()


def pretty(name, label=None):
    """A JSON field, readable."""

    @admin.display(description=label or name.replace("_", " "))
    def show(row):
        return format_html("<pre>{}</pre>", json.dumps(getattr(row, name), indent=2, ensure_ascii=False))

    return show


class RecordAdmin(Unchangeable, TitledList, admin.ModelAdmin):
    """Rows to look up, newest first; `by_number` is the field a ticket's number is searched in."""

    is_record = True
    related: tuple = ()
    by_number = "ticket"
    search_fields = ("pk",)  # shows the field; what is searched is below
    search_help_text = "A ticket's number."
    paginator = CappedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # they count every row
    list_per_page = 50
    actions = None
    sortable_by = ()
    ordering = ("-pk",)

    def get_queryset(self, request):
        return super().get_queryset(request).select_related(*self.related)

    def get_search_results(self, request, queryset, search_term):
        """By number if it is one, else by words: both find their index."""
        term = search_term.strip().removeprefix("#")
        if not term:
            return queryset, False
        if term.isdecimal() and len(term) < 19:
            return queryset.filter(**{self.by_number: int(term)}), False
        return self.search_words(queryset, search_term), False

    def search_words(self, rows, words):
        return rows.none()


def full_text(words):
    return SearchQuery(words, config="simple", search_type="websearch")


@admin.register(Ticket)
class TicketAdmin(RecordAdmin):
    related = ("priority", "category__parent", "team", "assignee", "contact", "company")
    by_number = "pk"
    search_help_text = "A number, or words of subject and description."
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
    list_filter = ("status", "priority", "team")

    def search_words(self, rows, words):
        return rows.filter(search=full_text(words))


@admin.register(Note)
class NoteAdmin(RecordAdmin):
    related = ("ticket", "author", "contact")
    search_help_text = "A ticket's number, or words of the note."
    list_display = ("__str__", "ticket", "author", "contact", "is_automatic", "delivery", "created_at")
    list_filter = ("kind", "delivery", "is_automatic")

    def search_words(self, rows, words):
        return rows.filter(search=full_text(words))


@admin.register(Attachment)
class AttachmentAdmin(RecordAdmin):
    """Without a link to the file: that has its own view, which asks who may read it."""

    related = ("ticket", "uploaded_by")
    list_display = ("name", "ticket", "content_type", "size", "uploaded_by", "uploaded_at")
    exclude = ("file",)


@admin.register(Escalation)
class EscalationAdmin(RecordAdmin):
    related = ("ticket", "receiving_team", "author", "accepted_by")
    list_display = ("__str__", "ticket", "status", "receiving_team", "author", "accepted_by", "started_at")
    list_filter = ("status", "receiving_team")
    exclude = ("overruled", "confirmed")
    readonly_fields = (pretty("overruled"), pretty("confirmed"))


@admin.register(Revision)
class RevisionAdmin(RecordAdmin):
    related = ("escalation__ticket", "author", "receiving_team")
    by_number = "escalation__ticket"
    list_display = ("__str__", "ticket", "author", "receiving_team", "submitted_at")
    frozen = ("answers", "steps", "review", "findings", "overruled", "confirmed", "facts")
    exclude = frozen
    readonly_fields = tuple(pretty(name) for name in frozen)

    @admin.display(description="ticket")
    def ticket(self, revision):
        return revision.escalation.ticket


@admin.register(HistoryEntry)
class HistoryEntryAdmin(RecordAdmin):
    related = ("ticket", "by")
    search_help_text = "A ticket's number, or the start of an event's name, such as escalation."
    list_display = ("event", "ticket", "by", "at")
    exclude = ("data",)
    readonly_fields = (pretty("data"),)

    def search_words(self, rows, words):
        return rows.filter(event__startswith=words.strip())


@admin.register(OutboxMessage)
class OutboxMessageAdmin(RecordAdmin):
    related = ("ticket",)
    search_help_text = "A ticket's number, or the start of a kind, such as reply."
    list_display = ("kind", "ticket", "created_at", "due_at", "attempts", "delivered_at", "given_up_at")
    list_filter = (
        ("delivered_at", admin.EmptyFieldListFilter),
        ("given_up_at", admin.EmptyFieldListFilter),
    )
    ordering = ("-created_at", "-pk")
    exclude = ("payload",)
    readonly_fields = (pretty("payload"),)

    def search_words(self, rows, words):
        return rows.filter(kind__startswith=words.strip())
