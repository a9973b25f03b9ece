"""The rehearsal of a draft as a page: begin it, watch it, read what it found; stop it."""

from http import HTTPStatus

from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from escalations.domain import rehearsing
from escalations.domain.check_examples import name_of
from escalations.domain.errors import DomainError, InvalidInput
from escalations.models import Rehearsed

FOLDER = "admin/escalations/standard"
Outcome = Rehearsed.Outcome
ORDER = (Outcome.BLOCKED, Outcome.PASSES, Outcome.EASED, Outcome.WARNED, Outcome.SAME)
REROUTED = "rerouted"
A_PAGE = 50


def rehearsal(page, request, draft):
    """GET: the newest rehearsal, its progress and what it found. POST: begin one."""
    problem, typed = "", str(rehearsing.LAST)
    if request.method == "POST":
        typed = request.POST.get("last", "")
        try:
            rehearsing.start(draft, last=_number(typed), by=request.user, at=timezone.now())
        except DomainError as refusal:
            problem = refusal.detail
        else:
            return HttpResponseRedirect(request.path)
    shown = newest(draft)
    context = frame(page, request, draft, f"Rehearse version {draft.version}")
    context |= {"problem": problem, "last": typed, "most": rehearsing.MOST, **_found(request, shown)}
    return TemplateResponse(request, f"{FOLDER}/rehearsal.html", context, status=status_of(problem))


def progress(page, request, draft):
    """POST: how far it is; takes a piece itself when no worker does (always for a press without script)."""
    shown = newest(draft)
    if shown is None or request.method != "POST":
        return HttpResponseRedirect("../")
    take = rehearsing.help_along if request.htmx else rehearsing.take_piece
    take(shown, at=timezone.now())
    shown = newest(draft)
    if not request.htmx:
        return HttpResponseRedirect("../")
    answer = TemplateResponse(request, f"{FOLDER}/_progress.html", {"shown": shown, **_progress(shown)})
    if not shown.is_running:
        answer["HX-Refresh"] = "true"
    return answer


def cancel(page, request, draft):
    """POST: stop the running rehearsal."""
    shown = newest(draft)
    if shown is not None and request.method == "POST":
        rehearsing.cancel(shown, by=request.user, at=timezone.now())
    return HttpResponseRedirect("../")


def groups(shown):
    """What would change, grouped: outcome, words, how many, and the codes with theirs."""
    outcomes, codes, rerouted = rehearsing.counts(shown)
    found = [(one.value, one.label, outcomes[one], _of(codes, one)) for one in ORDER]
    return [*found, (REROUTED, "Routed elsewhere today", rerouted, [])]


def _of(codes, outcome):
    """[(code, what people call it, how many)] of one outcome, the most frequent first."""
    named = [(code, name_of(code), many) for (of, code), many in codes.items() if of == outcome]
    return sorted(named, key=lambda one: (-one[2], one[0]))


def newest(draft):
    return draft.rehearsals.select_related("standard", "against", "started_by").first()


def frame(page, request, draft, title):
    return {
        **page.admin_site.each_context(request),
        "title": title,
        "opts": page.opts,
        "draft": draft,
        "original": draft,
        "back": reverse("admin:escalations_standard_change", args=[draft.pk]),
    }


def status_of(problem):
    return HTTPStatus.CONFLICT if problem else HTTPStatus.OK


def _found(request, shown):
    """What the page of a rehearsal shows of it; nothing before the first."""
    if shown is None:
        return {"shown": None}
    outcome, code = request.GET.get("outcome", ""), request.GET.get("code", "")
    return {
        "shown": shown,
        "is_current": rehearsing.is_current(shown),
        "groups": groups(shown),
        "listed": _listed(shown, outcome, code, request.GET.get("page")),
        "outcome": outcome,
        "code": code,
        **_progress(shown),
    }


def _listed(shown, outcome, code, number):
    """A page of the rows somebody asked for; all that would change without a choice."""
    rows = shown.rows.select_related("ticket", "escalation", "revision").order_by("position")
    if outcome == REROUTED:
        rows = rows.exclude(goes_to="")
    elif outcome in Outcome.values:
        rows = rows.filter(outcome=outcome)
    else:
        rows = rows.exclude(outcome__in=[Outcome.SAME, Outcome.WAITING])
    if code:
        rows = rows.filter(codes__contains=[code])
    return Paginator(rows, A_PAGE).get_page(number)


def _progress(shown):
    looked_at = rehearsing.progress(shown)
    return {"looked_at": looked_at, "percent": 100 * looked_at // (shown.total or 1)}


def _number(typed):
    digits = typed.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 7):
        raise InvalidInput({"last": "Write how many escalations it looks at, such as 200."})
    return int(digits)
