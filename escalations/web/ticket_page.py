"""The ticket: what was said and done, how it is set, and the one way on to Escalate."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render, reverse
from django.urls import path

from escalations import paging
from escalations.domain import readiness
from escalations.models import HistoryEntry, Note

from . import answers, events, found
from .ticket_view import LAST_EVENTS, TicketPage

HISTORY = paging.Keyset("history", default="-happened", happened=("at", "id"))
HISTORY_PAGE = 50
PARTS = {"summary", "configuration", "customer", "subject", "description"}


def ticket(request, number):
    """The page; a merged number leads to where the ticket went."""
    ticket = found.ticket(request, number)
    if ticket.merged_into_id:
        messages.info(request, f"#{ticket.pk} was merged into #{ticket.merged_into_id}.")
        return redirect("web:ticket", ticket.merged_into_id)
    found.read(request, ticket)
    editing = request.GET.get("edit", "")
    return show(request, ticket, editing=editing if editing in PARTS else "")


def show(request, ticket, /, *, status=200, **more):
    """The whole page; with what was typed and why it was refused, if it was."""
    page = TicketPage(ticket, by=request.user, at=request.now, params=request.GET)
    return render(request, "ticket/page.html", page.context(**more), status=status)


def head(request, number):
    """The head of the page as it is now: asked for after every change in place."""
    ticket = found.ticket(request, number)
    page = TicketPage(ticket, by=request.user, at=request.now)
    if page.is_readiness_old:
        readiness.of([page.unfinished], at=request.now)
        page = TicketPage(ticket, by=request.user, at=request.now)
    return answers.part(request, "ticket/_head.html", page.head())


def earlier(request, number, pk):
    """What a corrected note said before, newest first."""
    ticket = found.ticket(request, number)
    note = get_object_or_404(Note.objects.defer("search").select_related("author"), ticket=ticket, pk=pk)
    texts = list(note.corrections.select_related("by").order_by("-at", "-pk"))
    after = [note.body, *(text.body for text in texts)]
    context = {"ticket": ticket, "note": note, "earlier": list(zip(texts, after, strict=False))}
    template = "ticket/_earlier.html" if request.htmx else "ticket/earlier.html"
    return render(request, template, context)


def history(request, number):
    """Everything that happened to the ticket, newest first."""
    ticket = found.ticket(request, number)
    if "part" in request.GET:
        shown = events.told(events.newest(ticket, LAST_EVENTS))
        return answers.part(request, "ticket/_history.html", {"ticket": ticket, "history": shown})
    rows = HistoryEntry.objects.filter(ticket=ticket).select_related("by")
    try:
        place = HISTORY.place(request.GET)
        page = HISTORY.page(rows, place, limit=HISTORY_PAGE)
    except paging.WrongPlace as wrong:
        messages.warning(request, str(wrong))
        return redirect("web:ticket_history", number)
    context = {
        "ticket": ticket,
        "history": events.told(page.rows),
        "next_url": f"?cursor={page.next}" if page.next else "",
        "previous_url": f"?cursor={page.previous}" if page.previous else "",
    }
    return render(request, "ticket/history.html", context)


def url_of(ticket, anchor=""):
    return reverse("web:ticket", args=[ticket.pk]) + (f"#{anchor}" if anchor else "")


urlpatterns = [
    path("tickets/<int:number>/", ticket, name="ticket"),
    path("tickets/<int:number>/head/", head, name="ticket_head"),
    path("tickets/<int:number>/history/", history, name="ticket_history"),
    path("tickets/<int:number>/notes/<int:pk>/earlier/", earlier, name="note_earlier"),
]
