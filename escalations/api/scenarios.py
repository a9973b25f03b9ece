"""Scenarios: several actions on a ticket, run as one; the escalating one goes through the gate."""

from functools import wraps

from django.shortcuts import get_object_or_404
from django.urls import path
from rest_framework import serializers

from escalations.domain import automation, scenario_log
from escalations.domain.errors import DomainError
from escalations.filters import SCENARIOS, ScenarioFilter
from escalations.models import Scenario

from . import find
from .endpoint import Endpoint
from .fields import Given, Listed, Text
from .once import once
from .schema import describe
from .tickets import answer
from .tickets_shown import TicketShown


class ScenarioShown(serializers.Serializer):
    """Several actions on a ticket, run as one."""

    id = serializers.IntegerField(help_text="Its id.")
    name = serializers.CharField(help_text="What people call it.")
    description = serializers.CharField(allow_blank=True, help_text="What it is for.")
    escalates = serializers.BooleanField(help_text="Whether running it is the step Escalate (S29).")


class RunGiven(Given):
    """How a scenario is run; may be left out."""

    confirmed_warnings = Listed(
        child=Text(max_length=80),
        required=False,
        help_text="Warnings that the escalating one may go past: `code`, or `code:section`.",
    )


def of_scenarios(rows):
    return [
        {"id": row.pk, "name": row.name, "description": row.description, "escalates": row.escalates}
        for row in rows
    ]


class Scenarios(Endpoint):
    @describe("List scenarios", shown=ScenarioShown, lists=(SCENARIOS, ScenarioFilter))
    def get(self, request):
        """The active ones, by name."""
        rows = Scenario.objects.filter(pk__in=automation.offered(request.user).values("pk"))
        return self.listed(SCENARIOS, ScenarioFilter, rows, shown=of_scenarios)


def keeps_refusals(view):
    """A request with a key is one transaction, refused as a whole; the log of runs keeps that it was."""

    @wraps(view)
    def post(self, request, *args, **kwargs):
        try:
            return view(self, request, *args, **kwargs)
        except DomainError as refusal:
            scenario_log.keep(refusal)
            raise

    return post


class RunScenario(Endpoint):
    @describe("Run a scenario", given=RunGiven, shown=TicketShown, versioned=True, refusals=(422,))
    @keeps_refusals
    @once
    def post(self, request, number, id):
        """All or nothing. The escalating one is refused like the button, with the same findings."""
        ticket = find.ticket(request, number)
        scenario = get_object_or_404(Scenario, pk=id)
        confirmed = self.read(RunGiven).get("confirmed_warnings", ())
        automation.run(scenario, ticket, confirmed=confirmed, **self.who)
        return answer(self, ticket.pk)


urlpatterns = [
    path("scenarios/", Scenarios.as_view(), name="scenarios"),
    path("tickets/<int:number>/scenarios/<int:id>/run/", RunScenario.as_view(), name="scenario_run"),
]
