"""What was tried on a ticket: rows of troubleshooting, each with what came of it."""

from django.shortcuts import get_object_or_404
from django.urls import path
from rest_framework import serializers

from escalations.domain import conversation
from escalations.domain.troubleshooting import MOST_MINUTES
from escalations.filters import STEPS, StepFilter
from escalations.models import Outcome, StandardStep, TroubleshootingStep

from . import find
from .endpoint import Endpoint
from .fields import Choice, Given, Row, Text, Whole
from .named import NamedShown, moment, of_row
from .once import once
from .schema import describe

OUTCOMES = ["", *Outcome.values]


class StepWordsGiven(Given):
    """What is the same on adding and on changing a step."""

    action = Text(
        max_length=2_000, required=False, help_text="What was done; may be left out for a standard step."
    )
    outcome = Choice(
        OUTCOMES,
        required=False,
        help_text="What it led to; empty: not known yet. `not_applicable` and `could_not` answer standard steps only.",
    )
    result = Text(
        max_length=4_000, required=False, help_text="In words; without it the gate says steps.no_result."
    )
    minutes = Whole(
        min_value=0, max_value=MOST_MINUTES, required=False, allow_null=True, help_text="How long it took."
    )


class StepGiven(StepWordsGiven):
    """A step that was tried."""

    standard_step = Row(
        StandardStep.objects.all(), required=False, allow_null=True, help_text="The standard step it answers."
    )
    from_ticket = Whole(
        min_value=1,
        required=False,
        allow_null=True,
        help_text="The earlier ticket on which it was tried (S10).",
    )


class StepChangesGiven(StepWordsGiven):
    """What changes of a step; whatever is left out stays."""


class StepShown(serializers.Serializer):
    """One row of troubleshooting."""

    id = serializers.IntegerField(help_text="Its id.")
    action = serializers.CharField(
        allow_blank=True, help_text="What was done; empty: what the standard step says."
    )
    outcome = serializers.ChoiceField(
        Outcome.values, allow_blank=True, help_text="What it led to; empty: not known yet."
    )
    result = serializers.CharField(allow_blank=True, help_text="The same in words.")
    minutes = serializers.IntegerField(allow_null=True, help_text="How long it took; null: not said.")
    has_result = serializers.BooleanField(help_text="Whether outcome and result are there: else it blocks.")
    standard_step = NamedShown(
        allow_null=True, help_text="The standard step it answers; null: one of its own."
    )
    from_ticket = serializers.IntegerField(
        allow_null=True, help_text="The earlier ticket on which it was tried."
    )
    done_by = NamedShown(allow_null=True, help_text="Who did it.")
    done_at = serializers.DateTimeField(help_text="When it was logged, in UTC.")
    changed_at = serializers.DateTimeField(help_text="When it was last changed, in UTC.")


def of_step(row):
    return {
        "id": row.pk,
        "action": row.action,
        "outcome": row.outcome,
        "result": row.result,
        "minutes": row.minutes,
        "has_result": row.has_result,
        "standard_step": of_row(row.standard_step),
        "from_ticket": row.from_ticket_id,
        "done_by": of_row(row.done_by),
        "done_at": moment(row.done_at),
        "changed_at": moment(row.changed_at),
    }


def of_steps(rows):
    return [of_step(row) for row in rows]


class Steps(Endpoint):
    @describe("List the steps of a ticket", shown=StepShown, lists=(STEPS, StepFilter))
    def get(self, request, number):
        """What was tried, oldest first."""
        rows = find.ticket(request, number).steps.select_related("standard_step", "done_by")
        return self.listed(STEPS, StepFilter, rows, shown=of_steps)

    @describe("Log a step", given=StepGiven, shown=StepShown, status=201)
    @once
    def post(self, request, number):
        """A row without outcome or result is kept; the gate asks for them."""
        ticket = find.ticket(request, number)
        given = self.read(StepGiven)
        earlier = given.pop("from_ticket", None)
        if earlier is not None:
            given["from_ticket"] = find.named(request, earlier, field="from_ticket")
        row = conversation.add_step(ticket, **given, **self.who)
        return self.answer(of_step(row), status=201, ticket=ticket)


class OneStep(Endpoint):
    @describe("Change a step", given=StepChangesGiven, shown=StepShown)
    def patch(self, request, number, id):
        """Anybody who works on the ticket may complete a row."""
        row = self.found(number, id)
        return self.answer(of_step(conversation.change_step(row, self.read(StepChangesGiven), **self.who)))

    @describe("Remove a step", status=204)
    def delete(self, request, number, id):
        """History keeps what it said."""
        conversation.remove_step(self.found(number, id), **self.who)
        return self.answer(None, status=204)

    def found(self, number, pk):
        rows = TroubleshootingStep.objects.select_related("standard_step", "done_by")
        return get_object_or_404(rows, ticket=find.ticket(self.request, number), pk=pk)


urlpatterns = [
    path("tickets/<int:number>/steps/", Steps.as_view(), name="steps"),
    path("tickets/<int:number>/steps/<int:id>/", OneStep.as_view(), name="step"),
]
