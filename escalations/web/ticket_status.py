"""The status of a ticket, changed in place; resolving and closing ask why, and say what they withdraw (S17)."""

from django.shortcuts import redirect, reverse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain.errors import InvalidInput, StaleWrite, StepNotAllowed
from escalations.domain.statuses import change_status
from escalations.models import ClosingReason, Status

from . import answers, found
from .configuring import version_in
from .middleware import status_of
from .ways import way


@require_http_methods(["GET", "POST"])
def status(request, number):
    """Change the status; resolving and closing ask why, and say first what they withdraw (S17)."""
    ticket = found.ticket(request, number)
    home = reverse("web:ticket", args=[number])
    if request.method == "GET":
        return redirect(home)
    words = {
        "status": request.POST.get("status", ""),
        "closing_reason": request.POST.get("closing_reason", ""),
        "resolution": request.POST.get("resolution", ""),
    }
    try:
        change_status(
            ticket,
            **words,
            withdraw=request.POST.get("withdraw") == "on",
            version=version_in(request.POST),
            by=request.user,
            at=request.now,
        )
    except (InvalidInput, StaleWrite, StepNotAllowed) as refusal:
        return _status_refused(request, ticket, words, refusal)
    if not request.htmx:
        return answers.back(request, home)
    ticket = found.ticket(request, number)
    events = ["ticket-changed", answers.GATE_CHANGED]
    return _status_panel(request, ticket, None, None, announce="Status changed", events=events)


def _status_refused(request, ticket, words, refusal):
    from . import ticket_page  # it shows our panels: imported at the top it would import us back

    if request.htmx:
        return _status_panel(request, ticket, words, refusal)
    return ticket_page.show(
        request, ticket, status=status_of(refusal), **status_context(ticket, words, refusal)
    )


def _status_panel(request, ticket, words, refusal, **answer):
    context = status_context(ticket, words, refusal)
    code = status_of(refusal) if refusal else 200
    return answers.part(request, "ticket/_status.html", context, status=code, **answer)


def status_context(ticket, words=None, refusal=None):
    """What the status panel shows: the choices, what was typed, and why it was refused."""
    return {
        "ticket": ticket,
        "statuses": Status.choices,
        "closing_reasons": [one for one in ClosingReason.choices if one[0] != ClosingReason.MERGED],
        "typed": words or {"status": ticket.status, "closing_reason": "", "resolution": ticket.resolution},
        "refusal": refusal,
        "status_version": getattr(refusal, "version", ticket.version),
        "way": way(refusal, ticket) if refusal else None,
        "asks_to_withdraw": refusal is not None and refusal.code == "will_withdraw",
    }


urlpatterns = [path("tickets/<int:number>/status/", status, name="status")]
