"""Files of a ticket: taken with what is written, given only to whoever may read them."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import path

from escalations.domain import attachments
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Attachment

from . import found
from .conversation_view import FileLink

SHOWN_IN_PLACE = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})
MOST = 20


def take(request, ticket):
    """Keep the files of a form: (kept files, what is wrong). Good ones stay though another was refused."""
    kept, wrong = _kept_before(request, ticket), []
    files = request.FILES.getlist("files")
    if len(files) > MOST:
        return kept, {"files": f"{len(files)} files at once are too many; {MOST} is the limit. Zip them."}
    for file in files:
        try:
            row = attachments.upload(file, ticket=ticket, by=request.user, at=request.now)
            kept.append(FileLink(row))
        except InvalidInput as refusal:
            wrong.append(refusal.detail)
    return kept, {"files": " ".join(wrong)} if wrong else {}


def _kept_before(request, ticket):
    """Files that were taken when the form was refused before, and are still wanted."""
    numbers = [int(pk) for pk in request.POST.getlist("attachment") if pk.isdecimal() and len(pk) < 18]
    rows = Attachment.objects.filter(pk__in=numbers, ticket=ticket, note=None, uploaded_by=request.user)
    return [FileLink(row) for row in rows]


def attachment(request, number, pk):
    """The file itself; a merged ticket's files went with it."""
    ticket = found.ticket(request, number)
    if ticket.merged_into_id:
        return redirect("web:attachment", ticket.merged_into_id, pk)
    row = get_object_or_404(Attachment.objects.select_related("ticket"), ticket=ticket, pk=pk)
    may = attachments.may_read(row, request.user)
    if not may:
        raise NotPermitted(may.why_not)
    return _answer(row)


def _answer(row):
    try:
        file = row.file.open("rb")
    except OSError as gone:
        raise Http404(f"“{row}” is not in the store any more. Ask whoever uploaded it.") from gone
    in_place = row.content_type in SHOWN_IN_PLACE
    answer = FileResponse(file, as_attachment=not in_place, filename=row.name, content_type=row.content_type)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


urlpatterns = [path("tickets/<int:number>/attachments/<int:pk>/", attachment, name="attachment")]
