"""The server's drafts of every form: kept while typed, given back on any device, gone once the form is taken."""

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Greatest
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import drafts
from escalations.domain.errors import InvalidInput
from escalations.models import Draft, NoteDraft

from . import found
from .composer import MODES
from .middleware import Secrets, status_of

LONGEST = 80
MOST = 200


@require_http_methods(["GET", "POST"])
def of_page(request):
    """GET: my unsent texts, of `?ticket=` or of no ticket. POST: keep one of them, its `name` and `body`."""
    ticket = _ticket(request)
    if request.method == "POST":
        return _keep(request, ticket)
    answer = JsonResponse({"drafts": _mine(request.user, ticket)})
    answer["Cache-Control"] = "private, no-store"
    return answer


def _ticket(request):
    number = request.GET.get("ticket", "")
    return found.ticket(request, int(number)) if number.isdecimal() and len(number) < 18 else None


def _keep(request, ticket):
    name, body = request.POST.get("name", "")[:LONGEST], request.POST.get("body", "")
    try:
        draft = drafts.keep(name, body=body, ticket=ticket, by=request.user, at=request.now)
    except InvalidInput as refusal:
        return HttpResponse(
            refusal.detail, status=status_of(refusal), content_type="text/plain; charset=utf-8"
        )
    return JsonResponse({"saved_at": draft.saved_at if draft else None})


def _mine(user, ticket):
    """{name: {body, saved_at}}; those of the composer under the names its fields have."""
    rows = Draft.objects.filter(user=user, ticket=ticket).order_by("-saved_at")[:MOST]
    mine = {row.name: _told(row) for row in rows}
    if ticket is not None:
        modes = {kind: mode for mode, kind in MODES.items()}
        for row in NoteDraft.objects.filter(user=user, ticket=ticket, kind__in=modes):
            mine[f"{ticket.pk}-{modes[row.kind]}"] = _told(row)
    return mine


def _told(row):
    return {"body": row.body, "saved_at": row.saved_at}


def newest(number, by):
    """When `by` last typed on the ticket that `number` names in the query; None if nothing of it is left."""
    rows = (model.objects.filter(ticket=OuterRef(number), user=by) for model in (Draft, NoteDraft))
    return Greatest(*(Subquery(one.order_by("-saved_at").values("saved_at")[:1]) for one in rows))


class SentDrafts:
    """Forgets the drafts of a form that was taken: it names them itself, as `kept`; refused, they stay."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        answer = self.get_response(request)
        if request.method == "POST" and self._is_form(request) and self._is_taken(request, answer):
            names = request.POST.getlist("kept")
            if names and request.user.is_authenticated:
                drafts.forget(names, by=request.user)
        return answer

    def _is_form(self, request):
        return request.content_type in Secrets.FORMS and not request.path_info.startswith("/api/")

    def _is_taken(self, request, answer):
        """A page that is shown again has taken nothing, whatever its status."""
        return answer.status_code in {301, 302, 303} or (request.htmx and answer.status_code < 300)


urlpatterns = [path("drafts/", of_page, name="drafts")]
