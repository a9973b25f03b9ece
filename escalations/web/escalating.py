"""The guided escalation: its page, one step at a time, and the press that hands over."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import drafting, newer_standard, workflow
from escalations.domain.errors import InvalidInput, StandardNotMet, StepNotAllowed
from escalations.models import Flag

from . import answers, found
from .guide import Guide
from .guided import changes_draft, go_on, guide_of, page, page_of, saved, who
from .middleware import status_of


@require_http_methods(["GET", "POST"])
def escalate(request, number):
    """GET: the step asked for with `?step=`, else the next. POST: start, or go on with the same draft (S20)."""
    ticket, escalation = found.hand_off(request, number)
    if request.method == "POST":
        started = workflow.start(ticket, **who(request))
        if "newest_standard" in request.POST:
            newer_standard.move(started, **who(request))
        return go_on(ticket)
    if escalation is not None and not escalation.is_being_written:
        return redirect("web:brief", escalation.pk)
    guide = Guide(ticket, escalation, **who(request))
    return page_of(request, guide, request.GET.get("step"))


def gate(request, number):
    """The gate panel, the rail and the line “Draft saved”, as they are now; asked for after every change."""
    guide = guide_of(request, number)
    current = guide.step(request.GET.get("step"))
    return answers.part(request, "escalate/_renewed.html", guide.context(current) | {"oob": True})


@changes_draft("escalate")
def confirm(request, ticket, escalation):
    """Confirm warnings as they are (S26)."""
    drafting.confirm(escalation, request.POST.getlist("key"), **who(request))
    return saved(request, ticket, request.POST.get("step", "escalate"), "Confirmed")


@changes_draft("template")
def flag(request, ticket, escalation, pk):
    """Say in one sentence why something flagged stands (S30)."""
    flagged = get_object_or_404(Flag.objects.filter(send_back__escalation=escalation), pk=pk)
    sentence = request.POST.get("answer", "")
    try:
        drafting.answer_flag(flagged, answer=sentence, **who(request))
    except InvalidInput as refusal:
        typed = {"refused_flag": pk, "typed_answer": sentence, "why_refused": refusal.detail}
        return _flags(request, ticket, status=status_of(refusal), **typed)
    return _flags(request, ticket) if request.htmx else go_on(ticket, "template", f"flag-{pk}")


def _flags(request, ticket, status=200, **typed):
    if not request.htmx:
        return page(request, ticket, "template", status=status, **typed)
    context = guide_of(request, ticket.pk).context("template") | typed
    events = [answers.GATE_CHANGED]
    return answers.part(request, "escalate/_sent_back.html", context, status=status, events=events)


@changes_draft("escalate")
def hand(request, ticket, escalation):
    """Press Escalate: all or nothing (S29)."""
    ticked = request.POST.getlist("confirmed")
    try:
        done = workflow.escalate(escalation, confirmed=ticked, **who(request))
    except (StandardNotMet, StepNotAllowed) as refusal:
        messages.error(request, refusal.detail)
        return page(request, ticket, "escalate", status=status_of(refusal), ticked=ticked)
    messages.success(
        request, f"Handed over to {done.receiving_team}. You keep the customer until they accept."
    )
    return redirect("web:ticket", ticket.pk)


@changes_draft("")
def withdraw(request, ticket, escalation):
    """It is not needed any more."""
    reason = request.POST.get("reason", "")
    try:
        workflow.withdraw(escalation, reason=reason, **who(request))
    except InvalidInput as refusal:
        again = {"withdraw_reason": reason, "withdraw_error": refusal.detail}
        return page(request, ticket, request.POST.get("step"), status=status_of(refusal), **again)
    messages.success(request, "The escalation is withdrawn.")
    return redirect("web:ticket", ticket.pk)


BASE = "tickets/<int:number>/escalate/"
urlpatterns = [
    path(BASE, escalate, name="escalate"),
    path(f"{BASE}gate/", gate, name="escalate_gate"),
    path(f"{BASE}confirm/", confirm, name="escalate_confirm"),
    path(f"{BASE}flags/<int:pk>/", flag, name="escalate_flag"),
    path(f"{BASE}hand-over/", hand, name="escalate_hand"),
    path(f"{BASE}withdraw/", withdraw, name="escalate_withdraw"),
]
