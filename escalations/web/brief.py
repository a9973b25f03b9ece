"""The brief: one screen for the senior, with every step that may follow beside it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import workflow
from escalations.domain.brief import brief_of, markdown
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import Team, User

from . import found
from .brief_page import context_of
from .middleware import status_of

AFTERWARDS = {
    "accept": "Accepted. The ticket and its promise are yours now.",
    "send_back": "Sent back for completion; its author is told.",
    "release": "Released: it is in the queue again, in its place.",
    "hand_over": "Handed over to your colleague.",
    "reroute": "Rerouted: the other team has it in its queue.",
    "pass_on": "Passed on to the next tier.",
    "resolve": "Resolved. Its author is told what came of it.",
    "withdraw": "Withdrawn.",
}


def brief(request, pk):
    """The brief of an escalation; one that was never submitted leads to its guided page."""
    escalation = found.escalation(request, pk)
    if escalation.revision is None and escalation.is_unfinished:
        return redirect("web:escalate", escalation.ticket_id)
    found.read(request, escalation.ticket)
    return _page(request, escalation)


def _page(request, escalation, *, status=200, refused=None):
    revision = _revision(request, escalation)
    context = context_of(escalation, request.user, revision=revision, refused=refused)
    return render(request, "brief/page.html", context, status=status)


def _revision(request, escalation):
    """An earlier revision, if `?revision=` names one."""
    number = request.GET.get("revision", "")
    if not number.isdecimal() or len(number) > 4:
        return None
    return escalation.revisions.select_related("author").filter(number=int(number)).first()


def as_markdown(request, pk):
    """The brief as Markdown, to be copied."""
    escalation = found.escalation(request, pk)
    found_brief = brief_of(escalation)
    if found_brief is None:
        return redirect("web:brief", pk)
    return HttpResponse(markdown(found_brief), content_type="text/markdown; charset=utf-8")


@require_http_methods(["GET", "POST"])
def take(request, pk, name):
    """Take one step; what was typed comes back if it is refused."""
    escalation = found.escalation(request, pk)
    if request.method == "GET" or name not in WORDS:
        return redirect("web:brief", pk)
    try:
        getattr(workflow, name)(escalation, **WORDS[name](request), by=request.user, at=request.now)
    except (InvalidInput, StepNotAllowed) as refusal:
        errors = refusal.fields if isinstance(refusal, InvalidInput) else {"step": refusal.detail}
        again = found.escalation(request, pk)
        return _page(request, again, status=status_of(refusal), refused=(name, request.POST, errors))
    messages.success(request, AFTERWARDS[name])
    return redirect("web:ticket", escalation.ticket_id) if name == "accept" else redirect("web:brief", pk)


def _flags(request):
    return {
        "flags": [
            {
                "target": target,
                "reason_code": request.POST.get(f"reason-{target}", ""),
                "comment": request.POST.get(f"comment-{target}", ""),
            }
            for target in request.POST.getlist("target")
        ]
    }


def _named(*names):
    return lambda request: {name: request.POST.get(name, "") for name in names}


def _resolved(request):
    words = _named("outcome", "resolution", "would_have_helped")(request)
    return words | {"resolve_ticket": request.POST.get("resolve_ticket") == "on"}


def _chosen(model, name):
    def choose(request):
        pk = request.POST.get(name, "")
        return {name: model.objects.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 18 else None}

    return choose


WORDS = {
    "accept": _named("read_back"),
    "send_back": _flags,
    "release": _named("reason"),
    "hand_over": _chosen(User, "user"),
    "reroute": lambda request: _chosen(Team, "team")(request) | _named("reason")(request),
    "pass_on": _named("done", "ask"),
    "resolve": _resolved,
    "withdraw": _named("reason"),
}

urlpatterns = [
    path("escalations/<int:pk>/", brief, name="brief"),
    path("escalations/<int:pk>/brief.md", as_markdown, name="brief_markdown"),
    path("escalations/<int:pk>/<slug:name>/", take, name="step"),
]
