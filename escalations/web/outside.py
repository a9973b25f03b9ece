"""Escalated outside, incomplete: hand-offs that somebody began in a helpdesk, and what is missing of each."""

from dataclasses import dataclass

from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from escalations.domain import outside_escalations, readiness
from escalations.models import Membership, OutsideEscalation

MOST = 50


@dataclass(frozen=True)
class Row:
    """One of them, with how far it is."""

    found: OutsideEscalation
    ready: dict


@require_safe
def outside(request):
    """GET: those of my teams; `teams=all` shows every one that I may see."""
    rows, is_all = outside_escalations.incomplete(request.user), request.GET.get("teams") == "all"
    if not is_all:
        rows = rows.of(request.user, Membership.objects.filter(user=request.user).values("team"))
    found = list(rows[: MOST + 1])
    context = {
        "rows": _with_readiness(found[:MOST], request.now),
        "has_more": len(found) > MOST,
        "is_all": is_all,
    }
    return render(request, "outside/page.html", context)


def _with_readiness(rows, at):
    for row in rows:
        row.escalation.ticket = row.ticket
    ready = readiness.of([row.escalation for row in rows], at=at)
    return [Row(row, ready[row.escalation_id]) for row in rows]


urlpatterns = [path("outside/", outside, name="outside")]
