"""The step *Customer told* of the guided escalation: a reply or a call, with a promised next update (S28)."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import canned, workflow
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import Note

from . import acknowledgement, answers, found
from .guided import changes_draft, go_on, guide_of, page, who
from .middleware import status_of

NAMES_ANOTHER_TIME = (
    "The text named another time than you promise. It names the promised one now: read it, then send."
)


@changes_draft("acknowledge")
def acknowledge(request, ticket, escalation):
    """Tell the customer; the text must not name another time than the promised one."""
    typed = request.POST.copy()
    if _restate(typed):
        return _again(request, ticket, typed, InvalidInput({typed.get("kind", ""): NAMES_ANOTHER_TIME}))
    kind = typed.get("kind", "")
    at = acknowledgement.moment(typed.get("date"), typed.get("time"))
    try:
        workflow.acknowledge(
            escalation, kind=kind, body=typed.get(kind, ""), next_update_at=at, **who(request)
        )
    except (InvalidInput, StepNotAllowed) as refusal:
        return _again(request, ticket, typed, refusal)
    messages.success(request, "The customer is told. The promise is yours until a senior accepts.")
    return go_on(ticket)


@changes_draft("acknowledge")
def take(request, ticket, escalation, pk):
    """Take a reply or call that is there already as the acknowledgement; only the time is asked."""
    note = get_object_or_404(Note, ticket=ticket, pk=pk)
    at = acknowledgement.moment(request.POST.get("date"), request.POST.get("time"))
    try:
        workflow.take_as_acknowledgement(escalation, note=note, next_update_at=at, **who(request))
    except (InvalidInput, StepNotAllowed) as refusal:
        again = {"told_as": request.POST, "errors": _errors(refusal)}
        return page(request, ticket, "acknowledge", status=status_of(refusal), **again)
    messages.success(request, "Taken as the acknowledgement. The customer was told, and when to expect more.")
    return go_on(ticket)


def _again(request, ticket, typed, refusal):
    """The form with everything typed."""
    errors = _errors(refusal)
    if "body" in errors:
        errors[typed.get("kind")] = errors.pop("body")
    return page(request, ticket, "acknowledge", status=status_of(refusal), told_as=typed, errors=errors)


def _errors(refusal):
    return dict(refusal.fields) if isinstance(refusal, InvalidInput) else {"step": refusal.detail}


@require_http_methods(["GET", "POST"])
def words(request, number):
    """The texts again: with the promised time they are to name, or with a canned response in their place."""
    if request.method == "GET":
        return go_on(found.ticket(request, number), "acknowledge")
    guide = guide_of(request, number)
    typed = request.POST.copy()
    _restate(typed)
    told = acknowledgement.of(guide, typed)
    _put_canned(request, guide.ticket, told)
    context = {"told": told, "ticket": guide.ticket, "escalation": guide.escalation}
    return answers.part(request, "escalate/_acknowledge_text.html", context)


def _put_canned(request, ticket, told):
    """A canned response takes the place of an empty text or of another response; never of typed words unasked."""
    chosen = next((one for one in told.offered if str(one.pk) == request.GET.get("canned")), None)
    if chosen is None:
        return
    at = acknowledgement.moment(told.date, told.time)
    ready = [canned.fill_in(one, ticket=ticket, by=request.user, promise_at=at) for one in told.offered]
    there = told.bodies[told.kind].split()
    if there and "replace" not in request.GET and there not in [text.split() for text in ready]:
        told.question = chosen
        return
    told.bodies[told.kind] = ready[told.offered.index(chosen)]


def _restate(typed):
    """Let the typed texts name the promised time instead of the one they were written for; whether they changed."""
    was = acknowledgement.named_in(typed)
    will = acknowledgement.moment(typed.get("date"), typed.get("time"))
    if was is None or will is None or was == will:
        return False
    before = {kind: typed.get(kind, "") for kind in acknowledgement.KINDS}
    for kind, text in before.items():
        typed[kind] = canned.restated(text, was=was, will=will)
    typed["named"] = will.isoformat()
    return any(typed[kind] != text for kind, text in before.items())


BASE = "tickets/<int:number>/escalate/acknowledge/"
urlpatterns = [
    path(BASE, acknowledge, name="escalate_acknowledge"),
    path(f"{BASE}words/", words, name="escalate_words"),
    path(f"{BASE}<int:pk>/", take, name="escalate_take"),
]
