"""The gate's one-press repairs: what a finding names, done and answered in place."""

from django.shortcuts import redirect, reverse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import drafting, lookback, priority, tickets
from escalations.domain.statuses import change_status
from escalations.models import Status

from . import answers, found

REPAIRS = {}


def repair(name):
    def add(press):
        REPAIRS[name] = press
        return press

    return add


@repair("set-open")
def _set_open(ticket, **who):
    change_status(ticket, Status.OPEN, **who)


@repair("assign-to-me")
def _assign_to_me(ticket, **who):
    tickets.assign_to_me(ticket, **who)


@repair("confirm-category")
def _confirm_category(ticket, **who):
    tickets.confirm_category(ticket, **who)


@repair("set-expected-priority")
def _set_expected_priority(ticket, **who):
    tickets.edit(ticket, {"priority": priority.expected(ticket.impact, ticket.urgency)}, **who)


@repair("renew-lookback")
def _renew_lookback(ticket, **who):
    lookback.renew(ticket, **who)


@repair("mark-read")
def _mark_read(ticket, **who):
    escalation = found.unfinished(ticket)
    if escalation is not None:
        drafting.mark_read(escalation, **who)


@require_http_methods(["GET", "POST"])
def press(request, number, name):
    """One press of a repair that a finding names."""
    ticket = found.ticket(request, number)
    home = reverse("web:escalate", args=[number])
    if request.method == "GET" or name not in REPAIRS:
        return redirect(home)
    REPAIRS[name](ticket, by=request.user, at=request.now)
    if request.htmx:
        return answers.nothing_to_show(announce="Done", events=[answers.GATE_CHANGED, "ticket-changed"])
    return answers.back(request, home)


urlpatterns = [path("tickets/<int:number>/repair/<slug:name>/", press, name="repair")]
