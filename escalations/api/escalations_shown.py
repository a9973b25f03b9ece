"""How an escalation is shown: its facts to everyone who sees the ticket, its words to who may read private text."""

from rest_framework import serializers

from escalations.domain import standard
from escalations.domain.case import gather
from escalations.domain.findings import STEP_LABELS
from escalations.models import (
    EscalationOutcome,
    EscalationStatus,
    Flag,
    FlagReason,
    FlagTarget,
    ReasonCode,
    SectionKey,
    WouldHaveHelped,
)

from . import report_shown
from .named import NamedShown, moment, of_row
from .report_shown import GateReportShown, GuidedStepShown


class OfTicketShown(serializers.Serializer):
    """The ticket that is handed over, in short."""

    number = serializers.IntegerField(help_text="Its number, such as 100123.")
    subject = serializers.CharField(help_text="What is wrong, in a few words.")
    priority = NamedShown(help_text="Its priority now.")
    contact = NamedShown(allow_null=True, help_text="Whose matter it is; null: a machine's.")
    company = NamedShown(allow_null=True, help_text="The contact's company; null: none.")


class EscalationShown(serializers.Serializer):
    """One hand-off: its facts, without anything private."""

    id = serializers.IntegerField(help_text="The escalation's id.")
    ticket = OfTicketShown(help_text="What is handed over.")
    status = serializers.ChoiceField(EscalationStatus.values, help_text="Where it stands.")
    version = serializers.IntegerField(help_text="Counts its changes; sent as ETag too.")
    standard = serializers.IntegerField(help_text="The version of the standard it is judged by, to its end.")
    reason_code = serializers.ChoiceField(
        ReasonCode.values, allow_blank=True, help_text="Why it needs somebody else; empty: not chosen yet."
    )
    origin_team = NamedShown(allow_null=True, help_text="Where it came from; null before it was submitted.")
    receiving_team = NamedShown(
        allow_null=True, help_text="Whose queue it is in; null before it was submitted."
    )
    started_by = NamedShown(allow_null=True, help_text="Who started it.")
    author = NamedShown(allow_null=True, help_text="Who submitted the newest revision.")
    started_at = serializers.DateTimeField(help_text="When it was started, in UTC.")
    queued_at = serializers.DateTimeField(allow_null=True, help_text="Since when it is in the queue, in UTC.")
    accept_by = serializers.DateTimeField(
        allow_null=True, help_text="Until when it is to be accepted, in UTC."
    )
    is_overdue = serializers.BooleanField(help_text="Whether it waits longer than that.")
    accepted_by = NamedShown(allow_null=True, help_text="Who took it on.")
    accepted_at = serializers.DateTimeField(allow_null=True, help_text="When, in UTC.")
    next_update_at = serializers.DateTimeField(
        allow_null=True, help_text="When the customer was promised to hear more, in UTC."
    )
    acknowledgement = serializers.IntegerField(
        allow_null=True, help_text="The id of the reply or call that told the customer."
    )
    acknowledgement_waived = serializers.BooleanField(help_text="Nobody to tell: the ticket has no contact.")
    acknowledgement_not_reached = serializers.BooleanField(help_text="It was refused or bounced.")
    sent_back_count = serializers.IntegerField(help_text="How often it was sent back.")
    sent_back_at = serializers.DateTimeField(allow_null=True, help_text="When last, in UTC.")
    outcome = serializers.ChoiceField(
        EscalationOutcome.values,
        allow_blank=True,
        help_text="What came of it; empty while it is not resolved.",
    )
    would_have_helped = serializers.ChoiceField(
        WouldHaveHelped.values, allow_blank=True, help_text="What would have let the origin team solve it."
    )
    finished_at = serializers.DateTimeField(
        allow_null=True, help_text="When it was resolved or withdrawn, in UTC."
    )


class AnswerShown(serializers.Serializer):
    """One section as it stands."""

    text = serializers.CharField(allow_blank=True, help_text="Its words; secrets in them are masked.")
    not_applicable = serializers.CharField(allow_blank=True, help_text="Why it does not apply; else empty.")
    changed_at = serializers.DateTimeField(allow_null=True, help_text="When it was last changed, in UTC.")
    changed_by = NamedShown(allow_null=True, help_text="By whom.")


class AnswersShown(serializers.Serializer):
    """The seven sections."""

    def get_fields(self):
        return {key.value: AnswerShown(help_text=f"The section {key.label}.") for key in SectionKey}


class FlagShown(serializers.Serializer):
    """One thing the receiving team asks to be completed."""

    target = serializers.ChoiceField(FlagTarget.values, help_text="What it points at.")
    reason_code = serializers.ChoiceField(FlagReason.values, help_text="What is wrong with it.")
    comment = serializers.CharField(help_text="What is asked.")
    answer = serializers.CharField(allow_blank=True, help_text="Why it stands as it is; empty: not said.")


class PassedOnShown(serializers.Serializer):
    """What a team did before it passed the escalation on to the next tier."""

    by = NamedShown(allow_null=True, help_text="Who passed it on.")
    team = NamedShown(help_text="From which team.")
    done = serializers.CharField(help_text="What they did.")
    ask = serializers.CharField(help_text="What they ask.")


class EscalationDetailShown(EscalationShown):
    """One hand-off with its words; null without the scope `private_notes`."""

    reason_detail = serializers.CharField(
        allow_null=True, allow_blank=True, help_text="Which access is needed."
    )
    answers = AnswersShown(allow_null=True, help_text="The seven sections as they stand.")
    overruled = serializers.DictField(
        child=serializers.CharField(),
        allow_null=True,
        help_text="Writing findings its author let stand, `code:section` with the sentence why.",
    )
    confirmed_warnings = serializers.ListField(
        child=serializers.CharField(), allow_null=True, help_text="Warnings confirmed as they are."
    )
    flags = FlagShown(many=True, allow_null=True, help_text="Of the newest send-back.")
    read_back = serializers.CharField(
        allow_null=True, allow_blank=True, help_text="What the acceptor understood."
    )
    passed_on = PassedOnShown(allow_null=True, help_text="Set when another team passed it on.")
    resolution = serializers.CharField(
        allow_null=True, allow_blank=True, help_text="What was found and done."
    )
    withdrawn_reason = serializers.CharField(
        allow_null=True, allow_blank=True, help_text="Why it was withdrawn."
    )


class GuidedEscalationShown(EscalationDetailShown):
    """An unfinished escalation with the gate's report and the ordered steps."""

    report = GateReportShown(help_text="What the gate says now.")
    next_step = serializers.ChoiceField(list(STEP_LABELS), help_text="What is due next.")
    steps = GuidedStepShown(many=True, help_text="The way to Escalate, in order.")


PRIVATE = (
    "reason_detail", "answers", "overruled", "confirmed_warnings", "flags", "read_back", "passed_on", "resolution",
    "withdrawn_reason",
)  # fmt: skip


def of_escalation(one, *, at):
    """The facts; no query for a dressed row."""
    ticket, was_queued = one.ticket, one.revision_id is not None
    return {
        "id": one.pk,
        "ticket": {
            "number": ticket.pk,
            "subject": ticket.subject,
            "priority": of_row(ticket.priority),
            "contact": of_row(ticket.contact),
            "company": of_row(ticket.company),
        },
        "status": one.status,
        "version": one.version,
        "standard": one.standard.version,
        "reason_code": one.reason_code,
        "origin_team": of_row(one.origin_team),
        "receiving_team": of_row(one.receiving_team),
        "started_by": of_row(one.started_by),
        "author": of_row(one.author),
        "started_at": moment(one.started_at),
        "queued_at": moment(one.queued_at) if was_queued else None,
        "accept_by": moment(one.accept_by) if was_queued else None,
        "is_overdue": one.is_overdue(at),
        "accepted_by": of_row(one.accepted_by),
        "accepted_at": moment(one.accepted_at),
        "next_update_at": moment(one.promise.due_at) if one.promise else None,
        "acknowledgement": one.acknowledgement_id,
        "acknowledgement_waived": one.acknowledgement_waived,
        "acknowledgement_not_reached": one.acknowledgement_refused,
        "sent_back_count": one.sent_back_count,
        "sent_back_at": moment(one.sent_back_at),
        "outcome": one.outcome,
        "would_have_helped": one.would_have_helped,
        "finished_at": moment(one.finished_at),
    }


def of_detail(one, *, at, is_private):
    """The facts, and the words if they may be read; three queries more."""
    words = _words(one) if is_private else dict.fromkeys(PRIVATE)
    return of_escalation(one, at=at) | words


def of_guided(one, *, at):
    """All of an unfinished escalation, judged at the moment `at`."""
    case = gather(one.ticket, one, one.standard, at)
    report = standard.judge(case)
    return of_detail(one, at=at, is_private=True) | {
        "report": report_shown.of_report(report),
        "next_step": report.next_step,
        "steps": report_shown.of_steps(case, report),
    }


def _words(one):
    return {
        "reason_detail": one.reason_detail,
        "answers": _answers(one),
        "overruled": {key: kept["why"] for key, kept in one.overruled.items()},
        "confirmed_warnings": one.confirmed,
        "flags": _flags(one),
        "read_back": one.read_back,
        "passed_on": _passed_on(one),
        "resolution": one.resolution,
        "withdrawn_reason": one.withdrawn_reason,
    }


def _answers(one):
    rows = {row.section: row for row in one.answers.select_related("changed_by")}
    return {key.value: _answer(rows.get(key.value)) for key in SectionKey}


def _answer(row):
    return {
        "text": row.text if row and not row.is_not_applicable else "",
        "not_applicable": row.not_applicable if row else "",
        "changed_at": moment(row.changed_at) if row else None,
        "changed_by": of_row(row.changed_by) if row else None,
    }


def _flags(one):
    newest = one.send_backs.order_by("-at", "-id").values("pk")[:1]
    names = ("target", "reason_code", "comment", "answer")
    return list(Flag.objects.filter(send_back=newest).values(*names)) if one.sent_back_count else []


def _passed_on(one):
    if one.passed_on_team is None:
        return None
    return {
        "by": of_row(one.passed_on_by),
        "team": of_row(one.passed_on_team),
        "done": one.passed_on_done,
        "ask": one.passed_on_ask,
    }
