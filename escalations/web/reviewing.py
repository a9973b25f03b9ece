"""The step *Look-back* of the guided escalation: what was decided after looking back (S8 to S14)."""

from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import lookback, mentions
from escalations.domain.errors import InvalidInput

from . import found
from .guided import go_on, page, who
from .middleware import status_of


@require_http_methods(["GET", "POST"])
def review(request, number):
    """Record the look-back: recurring or not, references, pattern, warranty."""
    ticket = found.ticket(request, number)
    if request.method == "GET":
        return redirect("web:escalate", number)
    try:
        lookback.review(ticket, **_decided(request.POST), **who(request))
    except InvalidInput as refusal:
        again = {"decided": request.POST, "errors": refusal.fields}
        return page(request, ticket, "lookback", status=status_of(refusal), **again)
    _adjust_the_context(request, ticket)
    return go_on(ticket)


def _adjust_the_context(request, ticket):
    """S14. What was ticked beside the decision."""
    if request.POST.get("billing") == "on":
        mentions.mark_for_billing(ticket, **who(request))
    escalation = found.unfinished(ticket)
    is_written = escalation is not None and escalation.is_being_written
    if request.POST.get("mention") == "on" and request.POST["recurring"] == "yes" and is_written:
        mentions.mention_recurrence(escalation, **who(request))


def _decided(typed):
    if typed.get("recurring") not in {"yes", "no"}:
        raise InvalidInput({"recurring": "Say whether it is recurring: yes or no."})
    verdict = typed.get("warranty", "")
    further = typed.get("references", "").replace(",", " ").split()
    return {
        "recurring": typed["recurring"] == "yes",
        "references": [*typed.getlist("reference"), *further],
        "pattern": typed.get("pattern", ""),
        "reason": typed.get("reason", ""),
        "warranty": (verdict, typed.get("warranty_reason", "")) if verdict else None,
    }


urlpatterns = [
    path("tickets/<int:number>/escalate/review/", review, name="escalate_review"),
]
