"""The guided escalation: one address a step, every change answered in place, nothing typed is lost."""

from datetime import datetime

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render, reverse
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from escalations.domain import drafting, lookback, tickets, workflow
from escalations.domain.errors import (
    DomainError,
    InvalidInput,
    StaleWrite,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.models import Flag, Note, SectionKey

from . import answers, configuring, found
from .guide import Guide
from .middleware import status_of


@require_http_methods(["GET", "POST"])
def escalate(request, number):
    """GET: the step asked for with `?step=`, else the next. POST: start, or go on with the same draft (S20)."""
    ticket = found.ticket(request, number)
    if request.method == "POST":
        workflow.start(ticket, by=request.user, at=request.now)
        return redirect("web:escalate", number)
    escalation = found.unfinished(ticket)
    if escalation is not None and not escalation.is_being_written:
        return redirect("web:brief", escalation.pk)
    return _page(request, ticket, escalation, request.GET.get("step"))


def _page(request, ticket, escalation, step, *, status=200, **typed):
    guide = Guide(ticket, escalation, by=request.user, at=request.now)
    current = guide.step(step)
    context = guide.context(current) | _step_context(request, guide, current) | typed
    return render(request, "escalate/page.html", context, status=status)


def _step_context(request, guide, step):
    """What only one step needs."""
    if step == "ready":
        return {"steps": guide.rows(), "words": guide.words_with_customer()}
    if step == "lookback":
        return {"look": guide.look_back(), "errors": {}}
    if step == "configuration":
        form = configuring.ConfigurationForm(guide.ticket)
        return {"form": form, "guided": True, "expected": guide.case.expected_priority}
    if step == "acknowledge":
        return _acknowledge_context(guide, request.GET.get("canned"))
    if step == "template" and guide.escalation:
        return {"sections": guide.sections(), "rows": guide.case.rows}
    return {}


def gate(request, number):
    """The gate panel and the rail, as they are now; asked for after every change."""
    guide = _guide(request, number)
    context = guide.context(guide.step(request.GET.get("step")))
    return answers.part(request, "escalate/_gate_and_rail.html", context)


def _guide(request, number):
    ticket = found.ticket(request, number)
    return Guide(ticket, found.unfinished(ticket), by=request.user, at=request.now)


def _draft(request, number):
    """The ticket and its escalation while it is being written."""
    ticket = found.ticket(request, number)
    escalation = found.unfinished(ticket)
    if escalation is None:
        raise StepNotAllowed("This ticket has no escalation in preparation. Press Escalate to start one.")
    return ticket, escalation


def _who(request):
    return {"by": request.user, "at": request.now}


def changes_draft(view):
    """A POST on the draft of a ticket; GET leads back to the page."""

    def wrapped(request, number, *args, **kwargs):
        if request.method == "GET":
            return redirect("web:escalate", number)
        ticket, escalation = _draft(request, number)
        return view(request, ticket, escalation, *args, **kwargs)

    return require_http_methods(["GET", "POST"])(wrapped)


def _done(request, ticket, step, announce="Saved"):
    if request.htmx:
        return answers.nothing_to_show(announce=announce, events=[answers.GATE_CHANGED])
    return redirect(f"{reverse('web:escalate', args=[ticket.pk])}?step={step}")


@changes_draft
def section(request, ticket, escalation, key):
    """Save one section while it is typed, and say what the writing check thinks of it (S24, S26)."""
    text, why = request.POST.get("text", ""), _why(request)
    secrets = drafting.secrets_in(escalation, key, text) if key in SectionKey else []
    if secrets and "masked" not in request.POST:
        return _section_part(request, ticket, key, status=422, secrets=secrets)
    try:
        drafting.fill(
            escalation, key, text=text, not_applicable=why, version=_version(request), **_who(request)
        )
    except StaleWrite as refusal:
        return _section_part(request, ticket, key, status=409, conflict=_conflict(refusal, text))
    if not request.htmx:
        return _done(request, ticket, "template")
    return _section_part(request, ticket, key, events=[answers.GATE_CHANGED])


def _why(request):
    if "why" not in request.POST:
        return None
    return request.POST["why"] if request.POST.get("na") == "on" else ""


def _version(request):
    given = request.POST.get("version", "")
    return int(given) if given.isdecimal() else None


def _conflict(refusal, text):
    theirs = refusal.differences.get("text", ("", ""))[0]
    return {"detail": refusal.detail, "theirs": theirs, "yours": text, "version": refusal.version}


def _section_part(request, ticket, key, *, status=200, events=(), **extra):
    guide = Guide(ticket, found.unfinished(ticket), **_who(request))
    for number, one in enumerate(guide.case.sections, start=1):
        if one.key == key:
            view = guide.section(one, number, **extra)
            context = {"section": view, "ticket": ticket, "escalation": guide.escalation, "now": request.now}
            return answers.part(
                request, "escalate/_section_state.html", context, status=status, events=events
            )
    raise InvalidInput({"section": f"There is no section “{key}”."})


@changes_draft
def reason(request, ticket, escalation):
    """Choose why it needs somebody else (S2)."""
    drafting.set_reason(
        escalation,
        reason_code=request.POST.get("reason_code", ""),
        reason_detail=request.POST.get("reason_detail", ""),
        **_who(request),
    )
    return _done(request, ticket, "template")


@changes_draft
def overrule(request, ticket, escalation):
    """Let a writing block stand, with one sentence (S26)."""
    section, code = request.POST.get("section", ""), request.POST.get("code", "")
    why, word = request.POST.get("why", ""), request.POST.get("word", "")
    try:
        if word:
            drafting.not_a_secret(escalation, section, word=word, why=why, **_who(request))
        else:
            drafting.overrule(escalation, code, section, why=why, **_who(request))
    except InvalidInput as refusal:
        messages.error(request, refusal.detail)
    return redirect(f"{reverse('web:escalate', args=[ticket.pk])}?step=template#{section}")


@changes_draft
def hold_again(request, ticket, escalation):
    """Take an overruling back."""
    drafting.take_back_overruling(escalation, request.POST.get("key", ""), **_who(request))
    return redirect(f"{reverse('web:escalate', args=[ticket.pk])}?step=template")


@changes_draft
def confirm(request, ticket, escalation):
    """Confirm warnings as they are (S26)."""
    drafting.confirm(escalation, request.POST.getlist("key"), **_who(request))
    step = request.POST.get("step", "escalate")
    return _done(request, ticket, step, announce="Confirmed")


@changes_draft
def summary(request, ticket, escalation):
    """The summary was changed elsewhere: take it over, or keep one's own words (S4)."""
    if request.POST.get("take") == "theirs":
        note = drafting.summary_note(ticket)
        words = note.body if note else ""
        drafting.fill(escalation, SectionKey.ISSUE_SUMMARY, text=words, **_who(request))
    else:
        drafting.keep_own_summary(escalation, **_who(request))
    return redirect(f"{reverse('web:escalate', args=[ticket.pk])}?step=template")


@changes_draft
def flag(request, ticket, escalation, pk):
    """Say in one sentence why something flagged stands (S30)."""
    flagged = get_object_or_404(Flag.objects.filter(send_back__escalation=escalation), pk=pk)
    try:
        drafting.answer_flag(flagged, answer=request.POST.get("answer", ""), **_who(request))
    except InvalidInput as refusal:
        messages.error(request, refusal.detail)
    return redirect(f"{reverse('web:escalate', args=[ticket.pk])}?step=template#flag-{pk}")


@require_http_methods(["GET", "POST"])
def review(request, number):
    """Record the look-back: recurring or not, references, pattern, warranty (S8 to S13)."""
    ticket = found.ticket(request, number)
    if request.method == "GET":
        return redirect("web:escalate", number)
    try:
        lookback.review(ticket, **_reviewed(request), **_who(request))
        if request.POST.get("billing") == "on":
            tickets.set_tags(ticket, add=["billing"], **_who(request))
    except InvalidInput as refusal:
        guide = Guide(ticket, found.unfinished(ticket), **_who(request))
        again = {"look": guide.look_back(typed=request.POST), "errors": refusal.fields}
        return _page(request, ticket, guide.escalation, "lookback", status=422, **again)
    return redirect("web:escalate", number)


def _reviewed(request):
    if request.POST.get("recurring") not in {"yes", "no"}:
        raise InvalidInput({"recurring": "Say whether it is recurring: yes or no."})
    verdict = request.POST.get("warranty", "")
    references = [
        *request.POST.getlist("reference"),
        *request.POST.get("references", "").replace(",", " ").split(),
    ]
    return {
        "recurring": request.POST["recurring"] == "yes",
        "references": references,
        "pattern": request.POST.get("pattern", ""),
        "reason": request.POST.get("reason", ""),
        "warranty": (verdict, request.POST.get("warranty_reason", "")) if verdict else None,
    }


@changes_draft
def record(request, ticket, escalation):
    """Save the template as the escalation's private note (S24)."""
    try:
        workflow.record(escalation, carrier=request.POST.get("carrier", "private_note"), **_who(request))
    except (StandardNotMet, StepNotAllowed) as refusal:
        messages.error(request, refusal.detail)
        return _page(request, ticket, found.unfinished(ticket), "template", status=status_of(refusal))
    messages.success(request, "The note is saved on the ticket, private. Now tell the customer.")
    return redirect("web:escalate", ticket.pk)


@changes_draft
def acknowledge(request, ticket, escalation):
    """Tell the customer, with a promised next update (S28)."""
    try:
        workflow.acknowledge(
            escalation,
            kind=request.POST.get("kind", ""),
            body=request.POST.get("body", ""),
            next_update_at=_moment(request),
            **_who(request),
        )
    except (InvalidInput, StepNotAllowed) as refusal:
        return _acknowledge_again(request, ticket, escalation, refusal)
    messages.success(request, "The customer is told. The promise is yours until a senior accepts.")
    return redirect("web:escalate", ticket.pk)


@changes_draft
def take(request, ticket, escalation, pk):
    """Take a reply or call that is there already as the acknowledgement; only the time is asked (S28)."""
    note = get_object_or_404(Note, ticket=ticket, pk=pk)
    try:
        workflow.take_as_acknowledgement(
            escalation, note=note, next_update_at=_moment(request), **_who(request)
        )
    except (InvalidInput, StepNotAllowed) as refusal:
        return _acknowledge_again(request, ticket, escalation, refusal)
    return redirect("web:escalate", ticket.pk)


def _acknowledge_again(request, ticket, escalation, refusal):
    errors = refusal.fields if isinstance(refusal, InvalidInput) else {"body": refusal.detail}
    guide = Guide(ticket, escalation, **_who(request))
    context = _acknowledge_context(guide, None, typed=request.POST, errors=errors)
    return _page(request, ticket, escalation, "acknowledge", status=status_of(refusal), **context)


def _acknowledge_context(guide, response, typed=None, errors=None):
    told = guide.acknowledgement(response)
    typed = typed or {}
    return {
        "told": told,
        "errors": errors or {},
        "kind": typed.get("kind") or ("reply" if told["can_mail"] else "call"),
        "body": typed.get("body", told["body"]),
        "promise_date": typed.get("date") or told["promise_at"].strftime("%Y-%m-%d"),
        "promise_time": typed.get("time") or told["promise_at"].strftime("%H:%M"),
    }


def _moment(request):
    """The promised date and time in the portal's time zone; None if they are no moment."""
    words = f"{request.POST.get('date', '')}T{request.POST.get('time', '')}"
    try:
        return timezone.make_aware(datetime.fromisoformat(words))
    except ValueError:
        return None


@changes_draft
def hand(request, ticket, escalation):
    """Press Escalate: all or nothing (S29)."""
    try:
        done = workflow.escalate(escalation, confirmed=request.POST.getlist("confirmed"), **_who(request))
    except (StandardNotMet, StepNotAllowed) as refusal:
        messages.error(request, refusal.detail)
        ticket = found.ticket(request, ticket.pk)
        return _page(request, ticket, found.unfinished(ticket), "escalate", status=status_of(refusal))
    messages.success(
        request, f"Handed over to {done.receiving_team}. You keep the customer until they accept."
    )
    return redirect("web:ticket", ticket.pk)


@changes_draft
def withdraw(request, ticket, escalation):
    """It is not needed any more."""
    workflow.withdraw(escalation, reason=request.POST.get("reason", ""), **_who(request))
    messages.success(request, "The escalation is withdrawn.")
    return redirect("web:ticket", ticket.pk)


@require_http_methods(["GET", "POST"])
def take_over(request, number):
    """Take a pasted template over: a note's sections into the draft (S20)."""
    from escalations.domain import pasted

    ticket = found.ticket(request, number)
    if request.method == "GET":
        return redirect("web:escalate", number)
    note = get_object_or_404(Note, ticket=ticket, pk=request.POST.get("note") or 0)
    sections = pasted.looks_like_template(note.body) or {}
    escalation = workflow.start(ticket, **_who(request))
    for key, text in sections.items():
        _fill_if_possible(escalation, key, text, request)
    return redirect(f"{reverse('web:escalate', args=[number])}?step=template")


def _fill_if_possible(escalation, key, text, request):
    try:
        drafting.fill(escalation, key, text=text, **_who(request))
    except DomainError as refusal:
        messages.error(request, refusal.detail)


BASE = "tickets/<int:number>/escalate/"
urlpatterns = [
    path(BASE, escalate, name="escalate"),
    path(f"{BASE}gate/", gate, name="escalate_gate"),
    path(f"{BASE}section/<slug:key>/", section, name="escalate_section"),
    path(f"{BASE}reason/", reason, name="escalate_reason"),
    path(f"{BASE}overrule/", overrule, name="escalate_overrule"),
    path(f"{BASE}hold-again/", hold_again, name="escalate_hold_again"),
    path(f"{BASE}confirm/", confirm, name="escalate_confirm"),
    path(f"{BASE}summary/", summary, name="escalate_summary"),
    path(f"{BASE}flags/<int:pk>/", flag, name="escalate_flag"),
    path(f"{BASE}review/", review, name="escalate_review"),
    path(f"{BASE}record/", record, name="escalate_record"),
    path(f"{BASE}acknowledge/", acknowledge, name="escalate_acknowledge"),
    path(f"{BASE}acknowledge/<int:pk>/", take, name="escalate_take"),
    path(f"{BASE}hand-over/", hand, name="escalate_hand"),
    path(f"{BASE}withdraw/", withdraw, name="escalate_withdraw"),
    path(f"{BASE}take-over/", take_over, name="escalate_take_over"),
]
