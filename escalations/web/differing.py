"""Decides where a helpdesk and the portal say something else; each decision is one press."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, reverse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import differences
from escalations.models import Difference, Ticket

from . import answers

AFTERWARDS = {
    "agree": "Agreed: the escalation is withdrawn, and the ticket is as they say.",
    "keep-open": "It stays Open, and they are told.",
    "take-theirs": "Theirs is taken.",
    "keep-ours": "Ours is kept, and set over there too.",
}


@require_http_methods(["GET", "POST"])
def decide(request, pk, decision):
    """POST: take one decision; GET, as after signing in again, leads back to the ticket."""
    row = _difference(request, pk)
    if decision not in DECISIONS:
        raise Http404
    if request.method == "GET":
        return redirect(f"{reverse('web:ticket', args=[row.ticket_id])}#differences")
    DECISIONS[decision](row, request)
    messages.success(request, AFTERWARDS[decision])
    return answers.back(request, reverse("web:my_work"))


def _difference(request, pk):
    seen = Ticket.objects.visible_to(request.user)
    return get_object_or_404(Difference.objects.filter(ticket__in=seen), pk=pk)


def _agree(row, request):
    differences.agree(row, by=request.user, at=request.now)


def _keep_open(row, request):
    differences.keep_open(row, words=request.POST.get("words", ""), by=request.user, at=request.now)


def _take_theirs(row, request):
    differences.take_theirs(row, by=request.user, at=request.now)


def _keep_ours(row, request):
    differences.keep_ours(row, by=request.user, at=request.now)


DECISIONS = {
    "agree": _agree,
    "keep-open": _keep_open,
    "take-theirs": _take_theirs,
    "keep-ours": _keep_ours,
}

urlpatterns = [path("differences/<int:pk>/<slug:decision>/", decide, name="difference_decide")]
