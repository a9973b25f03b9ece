"""The standard as a page that everybody can read: the version in force, or an earlier one."""

from datetime import date, timedelta

from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from escalations.domain import standard_difference
from escalations.domain.check_examples import told
from escalations.models import Escalation, ReasonCode, Standard, Ticket
from escalations.paging import capped

CHAPTERS = (
    ("when", "When to escalate"),
    ("before", "Before escalating"),
    ("warranty", "The warranty window"),
    ("order", "The order"),
    ("sections", "The seven sections"),
    ("checks", "What the portal checks"),
    ("after", "After escalating"),
    ("who", "Who may"),
)
OPENED = date(2026, 5, 20)


@require_safe
def standard(request):
    """GET: the version in force; `?version=3` reads an earlier one."""
    versions = list(Standard.objects.exclude(published_at=None).select_related("published_by"))
    shown, problem = _shown(versions, request.GET.get("version", ""))
    context = {
        "standard": shown,
        "versions": versions,
        "in_force": next(one for one in versions if one.is_in_force),
        "problem": problem,
        "sections": shown.sections.all(),
        "checks": told(dict(shown.severities.values_list("code", "severity"))),
        "reasons": ReasonCode.labels,
        "judged": capped(_judged_by(shown, request.user)),
        "chapters": CHAPTERS,
        "window": _window(shown),
    }
    return render(request, "standard/page.html", context)


@require_safe
def compare(request):
    """GET: two published versions side by side, `?a=1&b=3`; else the one in force beside the one before it."""
    versions = list(Standard.objects.exclude(published_at=None))
    (a, wrong_a), (b, wrong_b) = (_shown(versions, request.GET.get(name, "")) for name in "ab")
    if not request.GET.get("a"):
        a = next((one for one in versions if one.version < b.version), b)
    context = {
        "versions": versions,
        "a": a,
        "b": b,
        "problem": wrong_a or wrong_b,
        "changes": standard_difference.changes(a, b),
    }
    return render(request, "standard/compare.html", context)


def _shown(versions, asked):
    """(the version asked for, or the one in force; what is wrong with the question)."""
    in_force = next(one for one in versions if one.is_in_force)
    found = next((one for one in versions if str(one.version) == asked), in_force)
    wrong = bool(asked) and str(found.version) != asked
    return found, "There is no such version. This is the one in force." if wrong else ""


def _judged_by(standard, user):
    """The escalations it judged, as far as `user` knows of them."""
    return Escalation.objects.filter(standard=standard, ticket__in=Ticket.objects.visible_to(user))


def _window(standard):
    """The window of an example: the first and the last day that count, and how many days that is."""
    days = standard.warranty_days
    return {"opened": OPENED, "first": OPENED - timedelta(days=days), "count": days + 1}


urlpatterns = [
    path("standard/", standard, name="standard"),
    path("standard/compare/", compare, name="standard_compare"),
]
