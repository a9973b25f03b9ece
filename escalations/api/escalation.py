"""The hand-off of one ticket: started, filled, and led to the queue in the order of the standard."""

from django.urls import path

from escalations.domain import draft_changes, workflow
from escalations.models import ReasonCode, Scope, SectionKey

from . import escalations_shown, find
from .endpoint import Endpoint
from .escalations_shown import EscalationDetailShown, GuidedEscalationShown
from .fields import Choice, Given, Listed, Moment, Text, Whole, Words, by_name
from .once import once
from .refusals import wrong
from .schema import describe

CARRIERS = ("private_note", "summary")
KINDS = ("reply", "call")


class AnswerGiven(Given):
    """One section: its words, or why it does not apply."""

    text = Text(max_length=200_000, required=False, help_text="Its words; secrets in them are masked.")
    not_applicable = Text(
        max_length=2_000, required=False, help_text="Why it does not apply, where the standard lets it."
    )


class NoSecretGiven(Given):
    """A word that only looks like a secret."""

    word = Text(max_length=200, allow_blank=False, help_text="The word again: nothing of it was kept.")
    why = Text(max_length=500, allow_blank=False, help_text="Why every technician may read it.")


class DraftGiven(Given):
    """What changes in the draft; whatever is left out stays."""

    answers = by_name(
        "AnswersGiven", SectionKey.values, AnswerGiven, required=False, help_text="Sections by their key."
    )
    reason_code = Choice(
        [*ReasonCode.values, ""], required=False, help_text="Why it needs somebody else; empty: not chosen."
    )
    reason_detail = Text(max_length=300, required=False, help_text="Which access, for `elevated_access`.")
    overrule = Words(
        child=Text(max_length=500, allow_null=True),
        required=False,
        help_text="`writing.filler:issue_summary` and the like, each with the sentence why it may stand; null takes it "
        "back.",
    )
    not_secrets = by_name(
        "NoSecretsGiven",
        SectionKey.values,
        NoSecretGiven,
        required=False,
        help_text="By section: a word that was taken for a secret and is none. Send the section's text with it.",
    )
    flag_answers = Words(
        child=Text(max_length=500),
        required=False,
        help_text="By flag target: the sentence why it stands as it is.",
    )


class RecordGiven(Given):
    carrier = Choice(
        CARRIERS, default="private_note", help_text="A private note of its own, or the summary's place."
    )


class AcknowledgeGiven(Given):
    """A reply or call to be made now, or `note`: one that is there already."""

    kind = Choice(KINDS, required=False, help_text="How the customer is told; not beside `note`.")
    body = Text(max_length=100_000, required=False, help_text="What they are told; not beside `note`.")
    note = Whole(
        min_value=1, required=False, help_text="The id of a reply or call made after the note was saved."
    )
    next_update_at = Moment(help_text="When the customer hears more, in RFC 3339.")


class EscalateGiven(Given):
    confirmed_warnings = Listed(
        child=Text(max_length=120),
        max_length=100,
        required=False,
        help_text="Warnings to let stand: `code`, or `code:section`.",
    )


class ReasonGiven(Given):
    reason = Text(max_length=500, help_text="Why, in a line.")


class OfTicket(Endpoint):
    needs = (Scope.PRIVATE_NOTES,)

    @describe("Read the escalation of a ticket", shown=GuidedEscalationShown, versioned=True)
    def get(self, request, number):
        """The unfinished escalation with the gate's report and the ordered steps; 404 while there is none."""
        return guided(self, find.hand_off(request, number))

    @describe(
        "Start an escalation",
        shown=GuidedEscalationShown,
        status=201,
        versioned=True,
        also={200: "It was under way."},
    )
    @once
    def post(self, request, number):
        """201; or 200 with the one that is under way: a ticket has one unfinished escalation."""
        self.read(Given)
        ticket = find.ticket(request, number)
        before = ticket.escalations.unfinished().exists()
        workflow.start(ticket, **self.who)
        return guided(self, find.hand_off(request, number), status=200 if before else 201)

    @describe("Fill the template", given=DraftGiven, shown=GuidedEscalationShown, versioned=True)
    def patch(self, request, number):
        """All or nothing. With If-Match a section that was changed since is refused, the others are free."""
        escalation = find.hand_off(request, number)
        given = self.read(DraftGiven)
        draft_changes.change(escalation, given, version=self.version_of(escalation), **self.who)
        return guided(self, find.hand_off(request, number))


class Record(Endpoint):
    needs = (Scope.PRIVATE_NOTES,)

    @describe(
        "Save the escalation note",
        given=RecordGiven,
        shown=GuidedEscalationShown,
        refusals=[422],
        versioned=True,
    )
    @once
    def post(self, request, number):
        """The template becomes the escalation's private note (S24); what blocks it is answered as findings."""
        escalation = find.hand_off(request, number)
        given = self.read(RecordGiven)
        self.check_current(escalation)
        workflow.record(escalation, **given, **self.who)
        return guided(self, find.hand_off(request, number))


class Acknowledge(Endpoint):
    needs = (Scope.PRIVATE_NOTES,)

    @describe("Tell the customer", given=AcknowledgeGiven, shown=GuidedEscalationShown, versioned=True)
    @once
    def post(self, request, number):
        """Write to the customer, or log the call, with the time of the next update (S28)."""
        escalation = find.hand_off(request, number)
        given = self.read(AcknowledgeGiven)
        self.check_current(escalation)
        if "note" in given:
            note = _note(escalation.ticket, given)
            words = {"note": note, "next_update_at": given["next_update_at"]}
            workflow.take_as_acknowledgement(escalation, **words, **self.who)
        else:
            workflow.acknowledge(escalation, **({"kind": None, "body": ""} | given), **self.who)
        return guided(self, find.hand_off(request, number))


class Escalate(Endpoint):
    needs = (Scope.PRIVATE_NOTES,)

    @describe("Escalate", given=EscalateGiven, shown=EscalationDetailShown, refusals=[422], versioned=True)
    @once
    def post(self, request, number):
        """Hand over: judged again, frozen, routed, the Escalate scenario run; all or nothing (S29)."""
        escalation = find.hand_off(request, number)
        given = self.read(EscalateGiven)
        self.check_current(escalation)
        workflow.escalate(escalation, confirmed=given.get("confirmed_warnings", []), **self.who)
        return detail_now(self, escalation.pk)


class Withdraw(Endpoint):
    @describe("Withdraw an escalation", given=ReasonGiven, shown=EscalationDetailShown, versioned=True)
    @once
    def post(self, request, number):
        """It is not needed any more."""
        escalation = find.hand_off(request, number)
        given = self.read(ReasonGiven)
        self.check_current(escalation)
        workflow.withdraw(escalation, **given, **self.who)
        return detail_now(self, escalation.pk)


def guided(endpoint, escalation, *, status=200):
    """The escalation as it is now, judged."""
    shown = escalations_shown.of_guided(escalation, at=endpoint.request.now)
    return endpoint.answer(
        shown, status=status, version=escalation.version, ticket=escalation.ticket, is_private=True
    )


def detail(endpoint, escalation):
    """The escalation with its words, for whoever may read them."""
    is_private = endpoint.sees_private
    shown = escalations_shown.of_detail(escalation, at=endpoint.request.now, is_private=is_private)
    return endpoint.answer(shown, version=escalation.version, ticket=escalation.ticket, is_private=is_private)


def detail_now(endpoint, pk):
    """The same as it is after a step; also if that took its ticket out of its caller's sight."""
    return detail(endpoint, find.of_page(keys=[pk])[0])


def _note(ticket, given):
    if given.keys() & {"kind", "body"}:
        raise wrong("note", "Send `note`, or `kind` and `body`: not both.")
    note = ticket.notes.filter(pk=given["note"]).first()
    if note is None:
        raise wrong("note", f"#{ticket.pk} has no note with the id {given['note']}.", code="does_not_exist")
    return note


BASE = "tickets/<int:number>/escalation/"
urlpatterns = [
    path(BASE, OfTicket.as_view(), name="escalation"),
    path(f"{BASE}record/", Record.as_view(), name="escalation_record"),
    path(f"{BASE}acknowledge/", Acknowledge.as_view(), name="escalation_acknowledge"),
    path(f"{BASE}escalate/", Escalate.as_view(), name="escalation_escalate"),
    path(f"{BASE}withdraw/", Withdraw.as_view(), name="escalation_withdraw"),
]
