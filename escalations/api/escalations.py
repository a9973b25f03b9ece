"""The queue, and what a receiving team does with an escalation."""

from django.urls import path

from escalations.domain import rules, workflow
from escalations.domain.errors import NotPermitted
from escalations.filters import QUEUE, EscalationFilter
from escalations.models import EscalationOutcome, FlagReason, FlagTarget, Team, User, WouldHaveHelped

from . import escalations_shown, find
from .endpoint import Endpoint
from .escalation import ReasonGiven, detail, detail_now
from .escalations_shown import EscalationDetailShown, EscalationShown
from .fields import Choice, Given, Listed, Row, Text, YesNo
from .once import once
from .schema import describe


class AcceptGiven(Given):
    read_back = Text(max_length=500, help_text="In a line: what you understood, and what you do next.")


class FlagGiven(Given):
    """One thing to complete."""

    target = Choice(FlagTarget.values, help_text="What you point at.")
    reason_code = Choice(FlagReason.values, help_text="What is wrong with it.")
    comment = Text(max_length=2_000, help_text="What you need to go on.")


class SendBackGiven(Given):
    flags = Listed(child=FlagGiven(), max_length=len(FlagTarget), help_text="At least one, each target once.")


class HandOverGiven(Given):
    user = Row(User.objects.all(), help_text="An active member of the receiving team.")


class RerouteGiven(ReasonGiven):
    team = Row(Team.objects.all(), help_text="The team that is the right one.")


class PassOnGiven(Given):
    done = Text(max_length=4_000, help_text="What you did.")
    ask = Text(max_length=4_000, help_text="What you ask of the next tier.")


class ResolveGiven(Given):
    outcome = Choice(EscalationOutcome.values, help_text="What came of it.")
    resolution = Text(max_length=20_000, help_text="What was found and done; the origin team reads it.")
    would_have_helped = Choice(
        WouldHaveHelped.values, help_text="What would have let the origin team solve it."
    )
    resolve_ticket = YesNo(required=False, help_text="true: the ticket is resolved with it, where that fits.")


class Escalations(Endpoint):
    @describe("List escalations", shown=EscalationShown, lists=(QUEUE, EscalationFilter))
    def get(self, request):
        """The queue, by priority and age; `status`, `team` and the other filters narrow it. For senior technicians."""
        may = rules.may_open_queue(request.user)
        if not may:
            raise NotPermitted(may.why_not)
        rows = find.hand_offs(request)
        return self.listed(QUEUE, EscalationFilter, rows, shown=self.shown, dressed=find.of_page)

    def shown(self, rows):
        return [escalations_shown.of_escalation(one, at=self.request.now) for one in rows]


class OneEscalation(Endpoint):
    @describe("Read an escalation", shown=EscalationDetailShown, versioned=True)
    def get(self, request, id):
        """Its facts; its words with the scope `private_notes`."""
        return detail(self, find.escalation(request, id))


class StepOfEscalation(Endpoint):
    """One step of the receiving team: `take` is the domain's, `given` what it asks."""

    def take_step(self, request, pk, given, take):
        escalation = find.escalation(request, pk)
        words = self.read(given)
        self.check_current(escalation)
        take(escalation, **words, **self.who)
        return detail_now(self, escalation.pk)


class Accept(StepOfEscalation):
    @describe("Accept an escalation", given=AcceptGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """Take it on, and say back what you understood; ticket and promise are yours then."""
        return self.take_step(request, id, AcceptGiven, workflow.accept)


class SendBack(StepOfEscalation):
    @describe("Send an escalation back", given=SendBackGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """For completion, by section (S30). The target `passed_on` returns it to the team that passed it on."""
        return self.take_step(request, id, SendBackGiven, workflow.send_back)


class Release(StepOfEscalation):
    @describe("Release an escalation", given=ReasonGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """Back into the queue, in its place."""
        return self.take_step(request, id, ReasonGiven, workflow.release)


class HandOver(StepOfEscalation):
    @describe("Hand an escalation over", given=HandOverGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """A colleague of the receiving team goes on with it."""
        return self.take_step(request, id, HandOverGiven, workflow.hand_over)


class Reroute(StepOfEscalation):
    @describe("Reroute an escalation", given=RerouteGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """Another team is the right one; nobody has to write anything again."""
        return self.take_step(request, id, RerouteGiven, workflow.reroute)


class PassOn(StepOfEscalation):
    @describe("Pass an escalation on", given=PassOnGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """The next tier is needed."""
        return self.take_step(request, id, PassOnGiven, workflow.pass_on)


class Resolve(StepOfEscalation):
    @describe("Resolve an escalation", given=ResolveGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, id):
        """Say what came of it, and what would have let the origin team solve it."""
        return self.take_step(request, id, ResolveGiven, workflow.resolve)


ONE = "escalations/<int:id>/"
urlpatterns = [
    path("escalations/", Escalations.as_view(), name="escalations"),
    path(ONE, OneEscalation.as_view(), name="one_escalation"),
    path(f"{ONE}accept/", Accept.as_view(), name="accept"),
    path(f"{ONE}send-back/", SendBack.as_view(), name="send_back"),
    path(f"{ONE}release/", Release.as_view(), name="release"),
    path(f"{ONE}hand-over/", HandOver.as_view(), name="hand_over"),
    path(f"{ONE}reroute/", Reroute.as_view(), name="reroute"),
    path(f"{ONE}pass-on/", PassOn.as_view(), name="pass_on"),
    path(f"{ONE}resolve/", Resolve.as_view(), name="resolve"),
]
