"""What contact and company had lately, the review of it, and what the gate says of a ticket."""

from django.urls import path
from rest_framework import serializers

from escalations.domain import lookback, readiness_report
from escalations.domain.warranty import VERDICTS
from escalations.models import ClosingReason, Review, Status

from . import find
from .endpoint import Endpoint
from .fields import Choice, Given, Listed, Text, Whole, YesNo
from .findings_shown import ReportShown, of_report
from .named import NamedShown, moment, of_row
from .once import once
from .schema import describe


class WindowShown(serializers.Serializer):
    """A span of time that is looked at."""

    start = serializers.DateTimeField(help_text="Its first moment, in UTC.")
    end = serializers.DateTimeField(help_text="Its last moment, in UTC.")


class CandidateShown(serializers.Serializer):
    """An earlier ticket, and how it resembles this one."""

    number = serializers.IntegerField(help_text="The earlier ticket.")
    subject = serializers.CharField(help_text="What it is about.")
    relation = serializers.ChoiceField(["contact", "company"], help_text="Whose it is.")
    status = serializers.ChoiceField(Status.values, help_text="Where it stands.")
    created_at = serializers.DateTimeField(help_text="When it was opened, in UTC.")
    resolved_at = serializers.DateTimeField(allow_null=True, help_text="When it was resolved, in UTC.")
    closing_reason = serializers.ChoiceField(
        ClosingReason.values, allow_blank=True, help_text="Why it is finished; empty while it is not."
    )
    score = serializers.FloatField(help_text="How alike they are, 0 to 1.")
    reasons = serializers.ListField(child=serializers.CharField(), help_text="What is alike, in words.")


class RecurrenceShown(serializers.Serializer):
    """Whether it looks as if it came back; a person decides."""

    suggested = serializers.BooleanField(help_text="Whether something like it was there before.")
    reasons = serializers.ListField(child=serializers.CharField(), help_text="Why, of the likest tickets.")


class EvidenceShown(serializers.Serializer):
    """What the warranty verdict rests on."""

    ticket = serializers.IntegerField(
        allow_null=True, help_text="The completed service; null: there is none."
    )
    completed_on = serializers.DateField(
        allow_null=True, help_text="The day it was completed, in the portal's zone."
    )
    days_between = serializers.IntegerField(
        allow_null=True, help_text="Days from then to this ticket's opening."
    )
    why_unclear = serializers.CharField(allow_blank=True, help_text="What makes it unclear, or empty.")


class WarrantyShown(serializers.Serializer):
    """Whether a service was completed shortly before (S11)."""

    verdict = serializers.ChoiceField(list(VERDICTS), help_text="What the portal finds.")
    evidence = EvidenceShown(help_text="What it rests on.")
    last_day = serializers.DateField(allow_null=True, help_text="The last day of the window; null: none.")


class ReviewShown(serializers.Serializer):
    """What somebody decided after looking back."""

    by = NamedShown(allow_null=True, help_text="Who looked back.")
    at = serializers.DateTimeField(help_text="When, in UTC.")
    recurring = serializers.BooleanField(help_text="Whether it comes back.")
    references = serializers.ListField(
        child=serializers.IntegerField(), help_text="Numbers of the tickets it refers to."
    )
    pattern = serializers.CharField(allow_blank=True, help_text="The pattern or repeated failure (S13).")
    reason = serializers.CharField(
        allow_blank=True, help_text="Why not recurring, against a strong suggestion."
    )
    warranty_verdict = serializers.CharField(
        allow_blank=True, help_text="The verdict it was overruled with, or empty."
    )
    warranty_reason = serializers.CharField(allow_blank=True, help_text="Why it was overruled, or empty.")
    stale = serializers.BooleanField(help_text="Whether something new came since: look again.")


class LookBackShown(serializers.Serializer):
    """What looking back finds now."""

    windows = WindowShown(many=True, help_text="Before the opening of this ticket, and before now.")
    candidates = CandidateShown(many=True, help_text="What is owed a look: the likest first.")
    more = serializers.IntegerField(help_text="How many further tickets of the company are not among them.")
    facts = serializers.ListField(
        child=serializers.CharField(),
        help_text="Ready facts for the pattern, such as “3rd ticket in 14 days”.",
    )
    recurrence = RecurrenceShown(help_text="Whether it looks as if it came back.")
    warranty = WarrantyShown(help_text="Whether the service warranty window is open.")
    review = ReviewShown(allow_null=True, help_text="The newest review; null: nobody has looked back yet.")


class OverruledGiven(Given):
    """Another verdict than the portal's."""

    verdict = Choice(list(VERDICTS), help_text="What it is instead.")
    reason = Text(max_length=500, help_text="Why, in a sentence.")


class ReviewGiven(Given):
    """What was decided after looking back."""

    recurring = YesNo(help_text="Whether it comes back (S9).")
    references = Listed(
        child=Whole(min_value=1),
        max_length=50,
        required=False,
        help_text="The tickets it refers to from now on; left out: as they are (S12).",
    )
    pattern = Text(max_length=4_000, required=False, help_text="The pattern or repeated failure (S13).")
    reason = Text(max_length=500, required=False, help_text="Why not recurring, against a strong suggestion.")
    warranty = OverruledGiven(
        required=False, allow_null=True, help_text="Overrules the warranty verdict (S11)."
    )


def of_look_back(found, review, references):
    """The dict of a look-back and of the newest review of it."""
    return {
        "windows": [{"start": moment(one.start), "end": moment(one.end)} for one in found.windows],
        "candidates": [_candidate(one) for one in found.candidates],
        "more": found.more,
        "facts": found.facts,
        "recurrence": {"suggested": found.recurrence.suggested, "reasons": found.recurrence.reasons},
        "warranty": _warranty(found.warranty),
        "review": _review(review, references, found) if review else None,
    }


def _candidate(one):
    return {
        "number": one.ticket.pk,
        "subject": one.ticket.subject,
        "relation": one.relation,
        "status": one.ticket.status,
        "created_at": moment(one.ticket.created_at),
        "resolved_at": moment(one.ticket.resolved_at),
        "closing_reason": one.ticket.closing_reason,
        "score": round(one.score, 3),
        "reasons": one.reasons,
    }


def _warranty(found):
    return {
        "verdict": found.verdict,
        "evidence": {
            "ticket": found.ticket and found.ticket.pk,
            "completed_on": found.completed_on and found.completed_on.isoformat(),
            "days_between": found.days_between,
            "why_unclear": found.why_unclear,
        },
        "last_day": found.last_day and found.last_day.isoformat(),
    }


def _review(review, references, found):
    return {
        "by": of_row(review.by),
        "at": moment(review.at),
        "recurring": review.is_recurring,
        "references": references,
        "pattern": review.pattern,
        "reason": review.reason,
        "warranty_verdict": review.warranty_verdict,
        "warranty_reason": review.warranty_reason,
        "stale": lookback.is_stale(review, found),
    }


class LookBack(Endpoint):
    @describe("Look back", shown=LookBackShown)
    def get(self, request, number):
        """The tickets of contact and company in the last days, whether it looks recurring, and the warranty verdict
        (S8 to S13); the same for everybody who sees the ticket."""
        return look_back(self, find.ticket(request, number))


class ReviewOfTicket(Endpoint):
    @describe("Record the look-back", given=ReviewGiven, shown=LookBackShown, status=201)
    @once
    def post(self, request, number):
        """What a person decided; the newest review counts. Answers the look-back as it is now."""
        ticket = find.ticket(request, number)
        given = self.read(ReviewGiven)
        overruled = given.pop("warranty", None)
        warranty = (overruled["verdict"], overruled["reason"]) if overruled else None
        lookback.review(ticket, **given, warranty=warranty, **self.who)
        return look_back(self, ticket, status=201)


class Report(Endpoint):
    @describe("Read the report", shown=ReportShown)
    def get(self, request, number):
        """What the gate says of the ticket now, whether its escalation was started or not; changes nothing."""
        found = readiness_report.of_ticket(find.ticket(request, number), at=request.now)
        return self.answer(of_report(found, sees_private=self.sees_private))


def look_back(endpoint, ticket, *, status=200):
    found = lookback.as_judged(ticket, at=endpoint.request.now)
    review = Review.objects.filter(ticket=ticket).select_related("by").first()
    references = list(ticket.references.values_list("to_id", flat=True))
    return endpoint.answer(of_look_back(found, review, references), status=status, ticket=ticket)


urlpatterns = [
    path("tickets/<int:number>/lookback/", LookBack.as_view(), name="lookback"),
    path("tickets/<int:number>/review/", ReviewOfTicket.as_view(), name="review"),
    path("tickets/<int:number>/report/", Report.as_view(), name="report"),
]
