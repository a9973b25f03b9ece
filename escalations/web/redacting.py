"""Taking a text out of a ticket for good: administrators only, with a reason."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import pins, redacting_files, redaction
from escalations.domain.errors import InvalidInput
from escalations.models import Attachment, Note

from . import answers, found, narrowing
from .middleware import status_of


@require_http_methods(["GET", "POST"])
def redact(request, number):
    """GET: the form. POST: replace the words everywhere on the ticket; what was typed comes back if refused."""
    ticket = found.ticket(request, number)
    if narrowing.is_narrowed(request):
        return narrowing.to_set_up(request)
    if not request.user.is_administrator:
        raise PermissionDenied("Only administrators redact; ask one, and say where the text stands.")
    words, reason = request.POST.get("words", ""), request.POST.get("reason", "")
    if request.method == "GET":
        return _form(request, ticket, words, reason, {})
    try:
        places = redaction.redact(ticket, words=words, reason=reason, by=request.user, at=request.now)
    except InvalidInput as refusal:
        return _form(request, ticket, words, reason, refusal.fields, status=status_of(refusal))
    count = sum(places.values())
    messages.success(request, f"Redacted in {count} place{'s' if count != 1 else ''}.")
    return redirect("web:ticket", number)


@require_http_methods(["GET", "POST"])
def redact_file(request, number):
    """POST: take the content of one of the ticket's files out for good; its name stays, or goes as well."""
    ticket = found.ticket(request, number)
    if narrowing.is_narrowed(request):
        return narrowing.to_set_up(request)
    if not request.user.is_administrator:
        raise PermissionDenied("Only administrators redact; ask one, and say which file it is.")
    if request.method == "GET":
        return redirect("web:redact", number)
    chosen, reason = request.POST.get("file", ""), request.POST.get("file_reason", "")
    mask_name = request.POST.get("mask_name") == "on"
    try:
        row = redacting_files.redact_file(
            _file(ticket, chosen), reason=reason, mask_name=mask_name, by=request.user, at=request.now
        )
    except InvalidInput as refusal:
        errors = {"file": refusal.fields.get("file", ""), "file_reason": refusal.fields.get("reason", "")}
        typed = {"file": chosen, "file_reason": reason, "mask_name": mask_name}
        return _form(request, ticket, "", "", errors, status=status_of(refusal), **typed)
    messages.success(request, f"The content of “{row}” is taken out.")
    return redirect("web:ticket", number)


def _file(ticket, chosen):
    files = Attachment.objects.filter(ticket=ticket)
    found = files.filter(pk=chosen).first() if chosen.isdecimal() and len(chosen) < 19 else None
    if found is None:
        raise InvalidInput({"file": "Choose one of the ticket's files."})
    return found


def _form(request, ticket, words, reason, errors, *, status=200, **of_file):
    typed = {"words": words, "reason": reason, "file": "", "file_reason": "", "mask_name": False} | of_file
    files = Attachment.objects.filter(ticket=ticket, redacted_at=None)
    context = {"ticket": ticket, "typed": typed, "errors": errors, "files": files}
    return render(request, "ticket/redact.html", context, status=status)


@require_http_methods(["GET", "POST"])
def pin(request, number, pk):
    """Pin a note of the conversation, or let it go (S7)."""
    ticket = found.ticket(request, number)
    if request.method == "POST":
        note = get_object_or_404(Note, ticket=ticket, pk=pk)
        pins.pin(note, pinned=request.POST.get("pinned") == "yes", by=request.user, at=request.now)
        return answers.back(request, f"/tickets/{number}/#note-{pk}")
    return redirect("web:ticket", number)


urlpatterns = [
    path("tickets/<int:number>/redact/", redact, name="redact"),
    path("tickets/<int:number>/redact/file/", redact_file, name="redact_file"),
    path("tickets/<int:number>/notes/<int:pk>/pin/", pin, name="note_pin"),
]
