"""What the guided escalation shows: the case read once, its report, and each step in the form the page needs."""

from datetime import timedelta

from django.db.models import prefetch_related_objects
from django.shortcuts import reverse

from escalations.domain import accept_time, standard
from escalations.domain.case import gather
from escalations.domain.findings import STEP_LABELS
from escalations.domain.warranty import VERDICTS
from escalations.models import FlagTarget, ReasonCode, Standard

from . import audience, steps
from .section_view import view_of

FLAG_PLACES = {
    FlagTarget.HISTORY: "lookback",
    FlagTarget.CONFIGURATION: "configuration",
    FlagTarget.STEPS: "ready#steps",
    FlagTarget.TROUBLESHOOTING_DONE: "ready#steps",
    FlagTarget.ACKNOWLEDGEMENT: "acknowledge",
}
DECIDED = ("recurring", "references", "pattern", "reason", "warranty", "warranty_reason")

TICKED = ("billing", "mention")


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

    def sections(self, problems=None):
        """The seven, each as it is kept or, from `problems`, as it was typed and refused."""
        problems = problems or {}
        return [self.section_of(one.key, **problems.get(one.key, {})) for one in self.case.sections]

    def section_of(self, key, **typed):
        """One of the seven by its key."""
        number = [one.key for one in self.case.sections].index(key)
        return view_of(self.case, self.report, self.case.sections[number], number + 1, **typed)

    @property
    def flags(self):
        """The flags of the last send-back, each with where it is completed."""
        return [(one, FLAG_PLACES.get(one.target, f"template#{one.target}")) for one in self.case.flags]

    def look_back(self, typed=None):
        """The look-back with what was decided, or what was typed and refused, ready for its form."""
        review, found = self.case.review, self.case.look_back
        decided = _decision(review, self.case, found) if typed is None else _typed_decision(typed)
        return decided | {
            "found": found,
            "review": review,
            "is_stale": any(one.code == "history.stale" for one in self.report.findings),
            "candidates": [(one, one.ticket.pk in decided["ticked"]) for one in found.candidates],
            "verdicts": [(value, label) for value, label in VERDICTS.items() if value != "unclear"],
            "copied": {row.from_step_id for row in self.case.rows if row.from_step_id},
        }

    def consequences(self):
        """What will happen when Escalate is pressed."""
        priority, team = self.ticket.priority, self.case.route.team
        return {
            "route": self.case.route,
            "accept_within": timedelta(minutes=priority.accept_minutes),
            "in_working_hours": bool(accept_time.counted(priority, team)),
            "accept_by": accept_time.due(priority, team, self.at),
            "now": self.at,
            "readers": audience.sentence(self.ticket, getattr(self.escalation, "readers", None)),
            "warranty": self.case.look_back.warranty,
            "standard": self.case.standard,
        }

    def words_with_customer(self):
        """The newest messages, replies and calls between people."""
        newest = self.case.public_words()[-5:]
        for note in newest:
            if note.contact_id == self.ticket.contact_id:
                note.contact = self.ticket.contact
        prefetch_related_objects(
            [note for note in newest if note.contact_id != self.ticket.contact_id], "contact"
        )
        return newest

    def _reason(self):
        row = self.escalation
        words = {"reason_code": row.reason_code, "reason_detail": row.reason_detail} if row else {}
        return words | {"error": ""}

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
            "reason": self._reason(),
            "withdraw_reason": "",
            "consequences": self.consequences(),
        }


def _decision(review, case, found):
    """What stands in the form of the look-back: the newest review, or nothing yet."""
    others = [f"#{reference.to_id}" for reference in case.references if not _listed(reference, found)]
    decided = dict.fromkeys((*DECIDED, *TICKED), "") | {"references": " ".join(others)}
    decided["ticked"] = {reference.to_id for reference in case.references}
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
    ticked = {int(number) for number in typed.getlist("reference") if number.isdecimal()}
    return {name: typed.get(name, "") for name in (*DECIDED, *TICKED)} | {"ticked": ticked}


def _listed(reference, found):
    return any(one.ticket.pk == reference.to_id for one in found.candidates)
