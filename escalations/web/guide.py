"""What the guided escalation shows: the case read once, its report, and each step in the form the page needs."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.shortcuts import reverse
from django.utils import timezone

from escalations.domain import canned, drafting, reporting, standard, workflow
from escalations.domain.case import gather
from escalations.domain.findings import STEP_LABELS
from escalations.domain.warranty import VERDICTS
from escalations.models import CannedResponse, NoteKind, ReasonCode, SectionKey, Standard

from . import audience, steps

DETAILED = {SectionKey.ESCALATION_REASON}


@dataclass
class SectionView:
    """One of the seven, as the form shows it."""

    section: object
    number: int
    text: str
    why: str
    is_not_applicable: bool
    version: int
    state: str
    words: str
    findings: list
    overruled: list
    flags: list = field(default_factory=list)
    changed_summary: object = None
    secrets: list = field(default_factory=list)
    conflict: dict | None = None

    @property
    def key(self):
        return self.section.key

    @property
    def is_drawn_from_rows(self):
        return self.key == SectionKey.TROUBLESHOOTING_DONE


class Guide:
    """The guided escalation of one ticket at one moment, for one person."""

    def __init__(self, ticket, escalation, *, by, at):
        self.ticket, self.escalation, self.by, self.at = ticket, escalation, by, at
        in_force = escalation.standard if escalation else Standard.objects.in_force()
        self.case = gather(ticket, escalation, in_force, at)
        self.report = standard.judge(self.case)

    @property
    def url(self):
        return reverse("web:escalate", args=[self.ticket.pk])

    def step(self, wanted):
        """The step to show: the one asked for, else the next."""
        return wanted if wanted in STEP_LABELS else self.report.next_step

    def rail(self, current):
        """The steps with number, state, address."""
        return [
            {
                "number": number,
                "name": one.name,
                "label": one.label,
                "words": one.words,
                "is_done": one.state in {"done", "waived"},
                "is_current": one.name == current,
                "has_problems": one.state == "next" and bool(one.problems),
                "url": f"{self.url}?step={one.name}",
            }
            for number, one in enumerate(self.report.steps, start=1)
        ]

    def rows(self):
        back = f"{self.url}?step=ready"
        return steps.rows_of(self.ticket, back=back, logged=self.case.rows, standard=self.case.standard_steps)

    def sections(self):
        return [self.section(one, number) for number, one in enumerate(self.case.sections, start=1)]

    def section(self, section, number, **extra):
        answer = self.case.answers.get(section.key)
        found = self.report.of_section(section.key)
        shown = [
            one for one in found if one.code.startswith("writing.") and one.severity in {"block", "warn"}
        ]
        state, words = self._state(section, found)
        return SectionView(
            section=section,
            number=number,
            text=answer.text if answer else "",
            why=answer.not_applicable if answer else "",
            is_not_applicable=bool(answer and answer.is_not_applicable),
            version=answer.version if answer else 0,
            state=state,
            words=words,
            findings=[(one, reporting.may_be_overruled(one)) for one in shown],
            overruled=[one for one in found if one.severity == "overruled"],
            flags=[flag for flag in self.case.flags if flag.target == section.key],
            changed_summary=self._changed_summary(section, answer),
            **extra,
        )

    def _changed_summary(self, section, answer):
        if section.key != SectionKey.ISSUE_SUMMARY:
            return None
        return drafting.summary_changed_elsewhere(self.escalation, answer, note=self.case.summary)

    def _state(self, section, found):
        if any(one.code == "template.section_missing" for one in found):
            return "", "To fill in"
        answer = self.case.answers.get(section.key)
        if section.key == SectionKey.TROUBLESHOOTING_DONE and self.has_row_without_result:
            return "block", "Blocks"
        if any(one.blocks for one in found):
            return "block", "Blocks"
        if any(one.severity == "warn" for one in found):
            return "warn", "To confirm"
        if answer and answer.is_not_applicable:
            return "ok", "Not applicable"
        return "ok", "Ready"

    @property
    def has_row_without_result(self):
        return any(one.code == "steps.no_result" for one in self.report.findings)

    def look_back(self, typed=None):
        """The look-back with what was decided, or what was typed and refused, ready for its form."""
        review, found = self.case.review, self.case.look_back
        referenced = {reference.to_id for reference in self.case.references}
        return {
            "found": found,
            "review": review,
            "is_stale": any(one.code == "history.stale" for one in self.report.findings),
            "candidates": [(one, one.ticket.pk in referenced) for one in found.candidates],
            "verdicts": [(value, label) for value, label in VERDICTS.items() if value != "unclear"],
            "copied": {row.from_step_id for row in self.case.rows if row.from_step_id},
        } | (_typed_decision(typed) if typed is not None else _decision(review, self.case, found))

    def acknowledgement(self, response_id=None):
        """Everything the step *Customer told* shows."""
        offered = list(canned.offered(self.ticket, self.by).exclude(kind=CannedResponse.Kind.ESCALATION))
        offered = [one for one in offered if one.kind in canned.READ_BY_CUSTOMERS]
        promise_at = self.promise_at()
        chosen = _chosen(offered, response_id)
        body = canned.fill_in(chosen, ticket=self.ticket, by=self.by, promise_at=promise_at) if chosen else ""
        return {
            "offered": offered,
            "body": body,
            "promise_at": timezone.localtime(promise_at),
            "eligible": self._eligible(),
            "can_mail": bool(self.ticket.contact and self.ticket.contact.email),
        }

    def promise_at(self):
        """A time to promise: some while after it should have been accepted, on a full quarter of an hour."""
        later = self.at + timedelta(minutes=self.ticket.priority.accept_minutes + 60)
        return later + timedelta(
            minutes=-later.minute % 15, seconds=-later.second, microseconds=-later.microsecond
        )

    def _eligible(self):
        if self.escalation is None or self.escalation.acknowledgement_id:
            return []
        return [note for note in self.case.notes if workflow.may_acknowledge(self.escalation, note)]

    def consequences(self):
        """What will happen when Escalate is pressed."""
        minutes = timedelta(minutes=self.ticket.priority.accept_minutes)
        return {
            "route": self.case.route,
            "accept_within": minutes,
            "readers": audience.sentence(self.ticket),
            "warranty": self.case.look_back.warranty,
            "standard": self.case.standard,
        }

    def words_with_customer(self):
        kinds = {NoteKind.CUSTOMER_MESSAGE, NoteKind.REPLY, NoteKind.CALL}
        return [note for note in self.case.notes if note.kind in kinds and not note.is_automatic][-5:]

    def context(self, current):
        """What every part of the page shares."""
        return {
            "guide": self,
            "ticket": self.ticket,
            "escalation": self.escalation,
            "report": self.report,
            "rail": self.rail(current),
            "current": current,
            "reasons": ReasonCode.choices,
            "consequences": self.consequences(),
        }


def _decision(review, case, found):
    """What stands in the form of the look-back: the newest review, or nothing yet."""
    others = [f"#{reference.to_id}" for reference in case.references if not _listed(reference, found)]
    decided = {"references": " ".join(others), "recurring": "", "pattern": "", "reason": ""}
    decided |= {"warranty": "", "warranty_reason": ""}
    if review is None:
        return decided
    return decided | {
        "recurring": "yes" if review.is_recurring else "no",
        "pattern": review.pattern,
        "reason": review.reason,
        "warranty": review.warranty_verdict,
        "warranty_reason": review.warranty_reason,
    }


def _typed_decision(typed):
    names = ("recurring", "references", "pattern", "reason", "warranty", "warranty_reason")
    return {name: typed.get(name, "") for name in names}


def _listed(reference, found):
    return any(one.ticket.pk == reference.to_id for one in found.candidates)


def _chosen(offered, response_id):
    wanted = [one for one in offered if str(one.pk) == response_id]
    defaults = [one for one in offered if one.is_default]
    return next(iter([*wanted, *defaults]), None)
