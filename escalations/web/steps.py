"""Troubleshooting steps as rows, added and completed in place, on the ticket and in the guided escalation."""

from dataclasses import dataclass, field

from django.shortcuts import get_object_or_404, redirect, reverse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import conversation, private_links
from escalations.domain.errors import InvalidInput
from escalations.models import Outcome, StandardStep, TroubleshootingStep
from escalations.models.prepared import prepared

from . import answers, found
from .middleware import status_of

DONE_OUTCOMES = [(one.value, one.label) for one in list(Outcome)[:4]]
ALL_OUTCOMES = Outcome.choices


@dataclass
class Refused:
    """What was typed into one row, and what is wrong with it."""

    place: str
    typed: dict
    errors: list


@dataclass
class Line:
    """One row of the panel, with what its form shows: what is kept, or what was typed and refused."""

    place: str
    row: object
    choices: list
    typed: dict
    errors: list = field(default_factory=list)

    @property
    def is_shown_open(self):
        """Whether the row's form stands open: its result is missing, or what was typed was refused."""
        return bool(self.errors) or not self.row.has_result

    @property
    def private_link(self):
        """A file that is only linked, where the next team may not get at it (S33)."""
        return private_links.first(f"{self.row}\n{self.row.result}")


@dataclass
class Rows:
    """The steps panel: what is logged, what the category still asks for, and the line to add one."""

    ticket: object
    logged: list
    open_standard: list
    new: Line
    back: str
    focus: str = ""

    @property
    def missing(self):
        return sum(not line.row.has_result for line in self.logged)

    @property
    def count(self):
        words = f"{len(self.logged)} logged"
        return f"{words}, {len(self.open_standard)} standard open" if self.open_standard else words


def rows_of(ticket, *, back, logged=None, standard=None, refused=None, focus=""):
    """The panel of a ticket; `logged` and `standard` if they were read already; `focus` is the place to go on at."""
    if logged is None:
        logged = _logged(ticket=ticket.pk)
    if standard is None:
        standard = _asked_for(category=ticket.category_id)
    answered = {row.standard_step_id for row in logged}
    return Rows(
        ticket,
        [_line(f"step-{row.pk}", row, refused, row.standard_step_id) for row in logged],
        [_line(f"standard-{one.pk}", one, refused, True) for one in standard if one.pk not in answered],
        _line("new", None, refused, False),
        back,
        focus,
    )


@prepared
def _logged(*, ticket):
    return TroubleshootingStep.objects.filter(ticket=ticket).select_related("standard_step", "done_by")


@prepared
def _asked_for(*, category):
    return StandardStep.objects.filter(category=category, is_active=True)


def _line(place, row, refused, is_standard):
    choices = ALL_OUTCOMES if is_standard else DONE_OUTCOMES
    if refused and refused.place == place:
        return Line(place, row, choices, refused.typed, refused.errors)
    typed = {name: getattr(row, name, "") or "" for name in ("action", "outcome", "result")}
    return Line(place, row, choices, typed)


@require_http_methods(["GET", "POST"])
def add(request, number):
    """Log a step of one's own."""
    return _take(
        request,
        number,
        "new",
        lambda ticket: conversation.add_step(ticket, **_words(request), **_who(request)),
    )


@require_http_methods(["GET", "POST"])
def answer_standard(request, number, pk):
    """Answer a standard step: done, not applicable or could not (S1)."""
    step = get_object_or_404(StandardStep, pk=pk)

    def take(ticket):
        conversation.add_step(ticket, standard_step=step, **_words(request), **_who(request))

    return _take(request, number, f"standard-{pk}", take)


@require_http_methods(["GET", "POST"])
def change(request, number, pk):
    """Complete or correct a row."""
    names = ("action", "outcome", "result", "minutes")
    words = {name: value for name, value in _words(request).items() if name in request.POST and name in names}
    return _take(
        request,
        number,
        f"step-{pk}",
        lambda ticket: conversation.change_step(_row(ticket, pk), words, **_who(request)),
    )


@require_http_methods(["GET", "POST"])
def remove(request, number, pk):
    """Take a row away; history keeps it."""
    return _take(
        request, number, "", lambda ticket: conversation.remove_step(_row(ticket, pk), **_who(request))
    )


@require_http_methods(["GET", "POST"])
def copy(request, number, pk):
    """Copy a step of an earlier ticket, with where it was tried (S10)."""

    def take(ticket):
        step = get_object_or_404(TroubleshootingStep, pk=pk)
        found.ticket(request, step.ticket_id)
        conversation.copy_step(ticket, step, **_who(request))

    return _take(request, number, "", take)


def _take(request, number, place, change):
    ticket = found.ticket(request, number)
    home = reverse("web:ticket", args=[number])
    if request.method == "GET":
        return _panel(request, ticket) if request.htmx else redirect(home)
    try:
        change(ticket)
    except InvalidInput as refusal:
        if not request.htmx:
            raise
        typed = {name: request.POST.get(name, "") for name in ("action", "outcome", "result")}
        refused = Refused(place, typed, list(refusal.fields.values()))
        return _panel(request, ticket, refused=refused, status=status_of(refusal))
    if request.htmx:
        focus = place if place.startswith("step-") else "new"
        return _panel(request, ticket, focus=focus, announce="Steps saved", events=[answers.GATE_CHANGED])
    return answers.back(request, home)


def _panel(request, ticket, *, refused=None, focus="", **answer):
    back = request.POST.get("next", "") or request.GET.get("next", "")
    rows = rows_of(ticket, back=back, refused=refused, focus=focus or (refused.place if refused else ""))
    return answers.part(request, "ticket/_steps.html", {"steps": rows}, **answer)


def _row(ticket, pk):
    return get_object_or_404(TroubleshootingStep, ticket=ticket, pk=pk)


def _who(request):
    return {"by": request.user, "at": request.now}


def _words(request):
    minutes = request.POST.get("minutes", "").strip()
    if minutes and not minutes.isdecimal():
        raise InvalidInput({"minutes": "Minutes are a whole number from 0."})
    return {
        "action": request.POST.get("action", ""),
        "outcome": request.POST.get("outcome", ""),
        "result": request.POST.get("result", ""),
        "minutes": int(minutes[:9]) if minutes else None,
    }


urlpatterns = [
    path("tickets/<int:number>/steps/", add, name="step_add"),
    path("tickets/<int:number>/steps/<int:pk>/", change, name="step_change"),
    path("tickets/<int:number>/steps/<int:pk>/remove/", remove, name="step_remove"),
    path("tickets/<int:number>/steps/<int:pk>/copy/", copy, name="step_copy"),
    path("tickets/<int:number>/standard-steps/<int:pk>/", answer_standard, name="standard_step_answer"),
]
