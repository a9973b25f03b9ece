"""The step *Template* of the guided escalation: the seven sections, saved while typed and with every press."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import conversation, drafting, workflow
from escalations.domain.errors import InvalidInput, StandardNotMet, StepNotAllowed
from escalations.models import Note, SectionKey

from . import answers, attachments, found
from .guided import changes_draft, go_on, guide_of, page, saved, who
from .middleware import status_of
from .typed import Typed


@changes_draft("template")
def fill(request, ticket, escalation):
    """Save everything that stands in the form (without a script)."""
    typed = Typed(request, escalation)
    typed.keep_all()
    return go_on(ticket, "template") if typed.is_kept else _again(request, ticket, typed)


@changes_draft("template")
def section(request, ticket, escalation, key):
    """Save one section while it is typed, and say what the writing check thinks of it (S24, S26).

    `?masked`, `?over=`, `?theirs`, `?hold=` and `?summary=` are presses of its buttons; by an ordinary press the
    other sections are saved as well, since they came along.
    """
    if key not in SectionKey:
        raise Http404
    typed = Typed(request, escalation, key)
    typed.press()
    if request.htmx:
        typed.keep(key)
        return _part(request, ticket, typed)
    typed.keep_all()
    return go_on(ticket, "template", key) if typed.is_kept else _again(request, ticket, typed)


def _part(request, ticket, typed):
    """The state under the section while it is typed; the whole section after a press."""
    guide = guide_of(request, ticket.pk)
    section = guide.section_of(typed.key, **typed.problems.get(typed.key, {}))
    shown = {"section": section, "is_fresh": typed.is_press and typed.is_kept}
    template = "escalate/_section.html" if typed.is_press else "escalate/_section_state.html"
    return answers.part(
        request,
        template,
        guide.context("template") | shown,
        status=typed.status,
        events=[answers.GATE_CHANGED] if typed.is_kept else (),
    )


def _again(request, ticket, typed):
    """The page with everything typed, and with what could not be saved."""
    messages.error(request, "Not everything is saved yet. Look at the marked sections.")
    again = {"problems": typed.problems} | ({"reason": typed.reason} if typed.reason else {})
    return page(request, ticket, "template", status=typed.status, **again)


@changes_draft("template")
def reason(request, ticket, escalation):
    """Choose why it needs somebody else (S2)."""
    typed = Typed(request, escalation)
    typed.keep_reason()
    if typed.reason and request.htmx:
        raise InvalidInput({"reason_code": typed.reason["error"]})
    return _again(request, ticket, typed) if typed.reason else saved(request, ticket, "template")


@changes_draft("template")
def record(request, ticket, escalation):
    """Save what was typed, then the template as the escalation's private note (S24)."""
    typed = Typed(request, escalation)
    typed.keep_all()
    if not typed.is_kept:
        return _again(request, ticket, typed)
    try:
        workflow.record(escalation, carrier=request.POST.get("carrier", "private_note"), **who(request))
    except (InvalidInput, StandardNotMet, StepNotAllowed) as refusal:
        messages.error(request, refusal.detail)
        return page(request, ticket, "template", status=status_of(refusal))
    messages.success(request, "The note is saved on the ticket, private.")
    return go_on(ticket)


@require_http_methods(["GET", "POST"])
def upload(request, number):
    """Put files on the ticket, private, so that nothing has to be linked (S33)."""
    ticket = found.ticket(request, number)
    if request.method == "GET":
        return go_on(ticket, "template", "files")
    files, wrong = attachments.take(request, ticket)
    if wrong or not files:
        messages.error(request, wrong.get("files", "Choose a file first, then upload it."))
    if files:
        names = ", ".join(f"“{file.name}”" for file in files)
        messages.success(
            request, f"On the ticket, private: {names}. Name it in the text instead of the link."
        )
    return go_on(ticket, "template", "files")


@require_http_methods(["GET", "POST"])
def take_over(request, number):
    """Take a pasted template over: a note's sections into the draft, where the draft is still empty (S20)."""
    ticket = found.ticket(request, number)
    if request.method == "GET":
        return go_on(ticket, "template")
    given = request.POST.get("note", "")
    pk = int(given) if given.isdecimal() and len(given) < 19 else 0
    sections = conversation.looks_like_template(get_object_or_404(Note, ticket=ticket, pk=pk).body)
    if sections is None:
        raise StepNotAllowed("This note does not carry the seven headings. Fill the template in.")
    escalation = workflow.start(ticket, **who(request))
    _take(request, escalation, sections)
    return go_on(ticket, "template")


def _take(request, escalation, sections):
    kept = set(escalation.answers.exclude(text="").values_list("section", flat=True))
    for key, text in sections.items():
        if key not in kept:
            drafting.fill(escalation, key, text=text, **who(request))
    words = "The note's sections are taken over. Read them once more."
    if kept:
        left = ", ".join(SectionKey(key).label for key in sections if key in kept)
        words += f" Left as they were, because you had written them already: {left}."
    messages.info(request, words)


BASE = "tickets/<int:number>/escalate/"
urlpatterns = [
    path(f"{BASE}fill/", fill, name="escalate_fill"),
    path(f"{BASE}section/<slug:key>/", section, name="escalate_section"),
    path(f"{BASE}reason/", reason, name="escalate_reason"),
    path(f"{BASE}record/", record, name="escalate_record"),
    path(f"{BASE}files/", upload, name="escalate_upload"),
    path(f"{BASE}take-over/", take_over, name="escalate_take_over"),
]
