"""How promised updates were kept, by team, in the last thirty days (S28); for seniors and leads."""

from collections import Counter, defaultdict
from datetime import timedelta

from django.db.models import Count
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from escalations.domain import rules
from escalations.models import Promise, Ticket

from .queue import for_those_who

DAYS = 30
COUNTED = ("kept", "late", "broken")


@require_safe
@for_those_who(rules.may_read_promises)
def promises(request):
    """GET: a row a team: kept, late, broken, and how many of a hundred were kept."""
    since = request.now - timedelta(days=DAYS)
    seen = Ticket.objects.visible_to(request.user)
    rows = Promise.objects.filter(due_at__gt=since, due_at__lte=request.now, ticket__in=seen)
    counted = rows.measured(request.now).order_by().values_list("ticket__team__name", "outcome")
    teams = defaultdict(Counter)
    for team, outcome, number in counted.annotate(number=Count("pk")):
        teams[team][outcome] += number
    lines = [_line(team, teams[team]) for team in sorted(teams)]
    return render(
        request, "promises/page.html", {"lines": [one for one in lines if one["all"]], "days": DAYS}
    )


def _line(team, counts):
    numbers = {name: counts[name] for name in COUNTED}
    total = sum(numbers.values())
    return {
        "team": team,
        "all": total,
        "share": round(100 * counts["kept"] / total) if total else 0,
        **numbers,
    }


urlpatterns = [path("promises/", promises, name="promises")]
