"""Writing on a ticket: replies, private notes, calls, their drafts, canned words, corrections, the summary."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods

from escalations.domain import canned, conversation, mailing, private_links
from escalations.domain.errors import InvalidInput, StaleWrite
from escalations.models import CannedResponse, Note, NoteKind
from escalations.templatetags.when import moment

from . import answers, attachments, conversation_view, found, ticket_page
from .composer import MODES, Typed, in_folders, ready_words
from .configuring import version_in
from .middleware import status_of
from .ticket_view import TicketPage

SECOND_PRESS = timedelta(minutes=1)
LONGEST_OPEN = timedelta(days=1)
LINKS = "It links {link}: others may not be able to open it. Attach the file instead."
BEFORE = "You wrote this {when} already; it was not added again. Change a word if it is to be said twice."
Kind = CannedResponse.Kind


@require_http_methods(["GET", "POST"])
def add(request, number):
    """Add what was written in the chosen mode; refused, everything typed and uploaded comes back."""
    ticket = found.ticket(request, number)
    if request.method == "GET":
        return redirect(ticket_page.url_of(ticket, "write"))
    typed = Typed.of(request.POST)
    typed.files, typed.errors = attachments.take(request, ticket)
    if typed.has_half_a_promise:
        typed.errors["next_update_at"] = "Give the day and the time of the next update, or neither."
    note = _added(request, ticket, typed) if not typed.errors else None
    if note is None:
        return ticket_page.show(request, found.ticket(request, number), written=typed, status=422)
    if note.created_at < request.now - SECOND_PRESS:
        messages.warning(request, BEFORE.format(when=moment(note.created_at, request.now)))
    else:
        messages.success(request, _afterwards(ticket, note))
    if note.kind == NoteKind.PRIVATE_NOTE and (link := private_links.first(note.body)):
        messages.warning(request, LINKS.format(link=link))
    return redirect(ticket_page.url_of(ticket, f"note-{note.pk}"))


def _added(request, ticket, typed):
    """The note, or None with the reasons in `typed.errors`."""
    try:
        return conversation.add_note(
            ticket,
            kind=typed.kind,
            body=typed.body,
            attachments=[file.row for file in typed.files],
            next_update_at=typed.promised_at,
            unless_written_since=_opened(typed, request.now),
            **_who(request),
        )
    except InvalidInput as refusal:
        typed.errors = refusal.fields
        status_of(refusal)
        return None


def _opened(typed, now):
    """Since when the same words are the same press: a form says them once, however long its answer was awaited."""
    latest = now - SECOND_PRESS
    return max(min(typed.opened_at or latest, latest), now - LONGEST_OPEN)


def _afterwards(ticket, note):
    if note.kind == NoteKind.REPLY:
        return f"Your reply to {ticket.contact} is on its way."
    if note.kind == NoteKind.CALL:
        return "The call is logged."
    if conversation.looks_like_template(note.body):
        return "Private note added. It is a filled-in Escalation Info Template: take it over into the escalation."
    return "Private note added."


@require_http_methods(["GET", "POST"])
def draft(request, number, mode):
    """Keep what is being typed, one text a mode; answers with when it was kept."""
    ticket = found.ticket(request, number)
    if request.method == "GET" or mode not in MODES:
        return redirect(ticket_page.url_of(ticket, "write"))
    try:
        kept = conversation.keep_draft(
            ticket, kind=MODES[mode], body=request.POST.get(mode, ""), **_who(request)
        )
    except InvalidInput as refusal:
        if not request.htmx:
            raise
        return HttpResponse(format_html("<strong>Draft not saved.</strong> {}", refusal.detail))
    if not request.htmx:
        return redirect(ticket_page.url_of(ticket, "write"))
    return HttpResponse(_kept_words(kept, request.now) if kept else "")


def _kept_words(draft, now):
    """When it was kept; and, at once, that a file is only linked (S33)."""
    words = format_html("Draft saved {}", moment(now, now))
    link = private_links.first(draft.body)
    if not link:
        return words
    return format_html(
        "{}. <strong>Attach the file instead of linking {}: others may not be able to open it.</strong>",
        words,
        link,
    )


def canned_responses(request, number):
    """Ready words for this ticket, filled in, each for the mode that may carry them."""
    ticket = found.ticket(request, number)
    promise_at = Typed.of(request.GET).promised_at
    rows = list(canned.offered(ticket, request.user).prefetch_related("teams"))
    offered = ready_words(rows, ticket, by=request.user, promise_at=promise_at)
    context = {
        "ticket": ticket,
        "offered": offered,
        "folders": in_folders(offered),
        "templates": [row for row in rows if row.kind == Kind.ESCALATION],
    }
    return render(request, "ticket/_canned.html" if request.htmx else "ticket/canned.html", context)


@require_http_methods(["GET", "POST"])
def summary(request, number):
    """GET: the summary as a form. POST: write or correct it (S4)."""
    ticket = found.ticket(request, number)
    if request.method == "POST":
        return _save_summary(request, ticket)
    if not request.htmx:
        return redirect(f"{ticket_page.url_of(ticket)}?edit=summary#summary")
    note = conversation_view.summary_of(ticket)
    editing = "" if "shown" in request.GET else "summary"
    return _summary_part(request, ticket, note, editing=editing, summary_body=note.body if note else "")


def _save_summary(request, ticket):
    body = request.POST.get("body", "")
    version = version_in(request.POST)
    try:
        note = conversation.write_summary(ticket, body=body, version=version, **_who(request))
    except InvalidInput as refusal:
        return _summary_again(request, ticket, refusal, body, version, refused=refusal.fields)
    except StaleWrite as refusal:
        conflict = {"detail": refusal.detail, "theirs": refusal.differences["body"][0], "yours": body}
        return _summary_again(request, ticket, refusal, body, refusal.version, conflict=conflict)
    if not request.htmx:
        return redirect(ticket_page.url_of(ticket, "summary"))
    events = [answers.GATE_CHANGED]
    return _summary_part(request, ticket, note, announce="Summary saved", events=events)


def _summary_again(request, ticket, refusal, body, version, **why):
    shown = {"editing": "summary", "summary_body": body, "summary_version": version or 0, **why}
    status = status_of(refusal)
    if request.htmx:
        note = conversation_view.summary_of(ticket)
        return _summary_part(request, ticket, note, status=status, **shown)
    return ticket_page.show(request, ticket, status=status, **shown)


def _summary_part(request, ticket, note, *, status=200, announce="", events=(), **shown):
    context = {"ticket": ticket, "summary": note, "refused": {}, "editing": "", "focus": True, **shown}
    context.setdefault("summary_version", conversation.version_of(note))
    return answers.part(
        request, "ticket/_summary.html", context, status=status, announce=announce, events=events
    )


@require_http_methods(["GET", "POST"])
def correct(request, number, pk):
    """GET: one's own private note as a form. POST: correct it; the earlier text is kept."""
    ticket = found.ticket(request, number)
    note = get_object_or_404(Note.objects.defer("search").select_related("author"), ticket=ticket, pk=pk)
    if request.method == "GET":
        if "shown" in request.GET:
            return _entry(request, ticket, note)
        return _correction(request, ticket, note, note.body, conversation.version_of(note))
    body = request.POST.get("body", "")
    try:
        note = conversation.correct(note, body=body, version=version_in(request.POST), **_who(request))
    except InvalidInput as refusal:
        return _correction(
            request, ticket, note, body, version_in(request.POST), refusal, refused=refusal.fields
        )
    except StaleWrite as refusal:
        conflict = {"detail": refusal.detail, "theirs": refusal.differences["body"][0], "yours": body}
        return _correction(request, ticket, note, body, refusal.version, refusal, conflict=conflict)
    return _entry(request, ticket, note, announce="Note corrected")


def _correction(request, ticket, note, body, version, refusal=None, **why):
    context = {"ticket": ticket, "note": note, "body": body, "version": version or 0, "refused": {}, **why}
    status = status_of(refusal) if refusal else 200
    template = "ticket/_correct.html" if request.htmx else "ticket/correct.html"
    return render(request, template, context, status=status)


def _entry(request, ticket, note, announce=""):
    if not request.htmx:
        return redirect(ticket_page.url_of(ticket, f"note-{note.pk}"))
    page = TicketPage(ticket, by=request.user, at=request.now)
    files = [file for file in conversation_view.files_of(ticket) if file.row.note_id == note.pk]
    entry = conversation_view.entry(note, by=request.user, files=files)
    context = {"ticket": ticket, "entry": entry, "page": page, "focus": True}
    return answers.part(request, "ticket/_entry.html", context, announce=announce)


@require_http_methods(["GET", "POST"])
def send_again(request, number, pk):
    """POST: let a reply that did not arrive, or a note the helpdesk did not take, go once more."""
    ticket = found.ticket(request, number)
    if request.method == "POST":
        note = get_object_or_404(Note.objects.defer("search"), ticket=ticket, pk=pk)
        mailing.send_again(note, **_who(request))
        what = f"The reply to {ticket.contact}" if note.kind == NoteKind.REPLY else "The note"
        messages.success(request, f"{what} is on its way once more.")
    return redirect(ticket_page.url_of(ticket, f"note-{pk}"))


def _who(request):
    return {"by": request.user, "at": request.now}


urlpatterns = [
    path("tickets/<int:number>/notes/", add, name="note_add"),
    path("tickets/<int:number>/notes/<int:pk>/correct/", correct, name="note_correct"),
    path("tickets/<int:number>/notes/<int:pk>/send-again/", send_again, name="note_send_again"),
    path("tickets/<int:number>/drafts/<slug:mode>/", draft, name="note_draft"),
    path("tickets/<int:number>/canned/", canned_responses, name="canned"),
    path("tickets/<int:number>/summary/", summary, name="summary"),
]
