"""The step *Look-back* of the guided escalation: what was decided after looking back (S8 to S14)."""

from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import lookback, tickets
from escalations.domain.errors import InvalidInput

from . import found
from .guided import go_on, page, who
from .middleware import status_of

BILLING = "billing"


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
    if request.POST.get("billing") == "on":
        tickets.set_tags(ticket, add=[BILLING], **who(request))
    return go_on(ticket)


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
