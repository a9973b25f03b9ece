"""Mail that came in, as it came: what became of it, and what waits for somebody."""

from django.contrib import admin

from escalations import paging
from escalations.domain import mail_in
from escalations.models import ReceivedMail
from escalations.receiving import deciding, showing

from .records import RecordAdmin
from .tools import Tool, WithTools

AGAIN = Tool(
    name="again",
    label="Try again…",
    question=lambda mail: f"Read “{mail}” again?",
    words="It finds its ticket or opens one, if what was in its way is mended.",
    take=deciding.try_again,
    said=deciding.said,
    offered=deciding.can_be_read_again,
)
OPEN = Tool(
    name="open",
    label="Open a ticket…",
    question=lambda mail: f"Open a ticket from “{mail}”?",
    words="Whatever it is. What cannot be read is a file of the ticket.",
    take=deciding.open_ticket,
    said=deciding.said,
    offered=deciding.can_be_a_ticket,
)
ASIDE = Tool(
    name="aside",
    label="Set aside…",
    question=lambda mail: f"Set “{mail}” aside?",
    words="Nobody answers it. It is forgotten thirty days after it came.",
    take=mail_in.set_aside,
    said=deciding.said,
    offered=deciding.can_be_read_again,
)


@admin.register(ReceivedMail)
class ReceivedMailAdmin(WithTools, RecordAdmin):
    """By ticket or sender; the text as it reads, never the HTML."""

    when_empty = (
        "No mail has come yet. The README's chapter Mail says how a mailbox is read, or a mail is piped in."
    )
    related = ("ticket", "note")
    heavy = ("raw", "ticket__description", "ticket__search", "ticket__resolution")
    keyset = paging.Keyset("administration.mail", default="-received_at", received_at=("received_at", "id"))
    search_help_text = "A ticket's number, or a sender's whole address."
    list_display = ("__str__", "sender", "state", "reason", "ticket", "received_at")
    list_filter = ("state",)
    ordering = ("-received_at", "-pk")
    readonly_fields = ("headers", "text")
    tools = (AGAIN, OPEN, ASIDE)

    def search_words(self, rows, words):
        return rows.filter(sender=words.lower()[:254])

    @admin.display(description="first lines")
    def headers(self, mail):
        return showing.headers_of(mail)

    @admin.display(description="text")
    def text(self, mail):
        return showing.text_of(mail)
