"""The case of an escalation as it was submitted: the revision's answers, steps and look-back, not today's."""

from copy import copy
from dataclasses import replace
from datetime import datetime

from escalations.models import Answer, Reference, Review, Ticket, TroubleshootingStep

from . import case as cases

REASON = ("reason_code", "reason_detail")
OF_THE_TICKET = ("subject", "assets")


def case_of(revision, standard):
    """What `standard` would have looked at when the revision was submitted, as far as it was kept.

    Frozen: the sections, the steps, the look-back and its references, the reason, what was overruled and confirmed,
    the notes up to that moment. As they are today: status, category, priority and routing; no version speaks of them.
    """
    escalation = _escalation(revision, standard)
    found = cases.gather(escalation.ticket, escalation, standard, revision.submitted_at)
    return replace(
        found,
        answers=_answers(revision, escalation),
        rows=_rows(revision, found),
        notes=[note for note in found.notes if note.created_at <= revision.submitted_at],
        review=_review(revision),
        references=_references(revision, found),
        flags=[],
    )


def _escalation(revision, standard):
    """A copy with what was submitted, of a ticket that is still with its origin."""
    escalation = copy(revision.escalation)
    escalation.ticket = _ticket(revision, escalation)
    escalation.standard = standard
    escalation.overruled, escalation.confirmed = revision.overruled, revision.confirmed
    escalation.note_id, escalation.recorded_at = revision.note_id, revision.submitted_at
    escalation.read_at = revision.submitted_at
    for name in REASON:
        setattr(escalation, name, revision.facts.get(name, getattr(escalation, name)))
    return escalation


def _ticket(revision, escalation):
    ticket = copy(escalation.ticket)
    ticket.team = escalation.origin_team or ticket.team
    ticket.assignee = escalation.origin_assignee or revision.author
    for name in OF_THE_TICKET:
        setattr(ticket, name, revision.facts.get(name, getattr(ticket, name)))
    return ticket


def _answers(revision, escalation):
    return {
        key: Answer(
            escalation=escalation,
            section=key,
            text=kept["text"],
            not_applicable=kept["not_applicable"],
            is_not_applicable=bool(kept["not_applicable"]),
            changed_at=revision.submitted_at,
        )
        for key, kept in revision.answers.items()
    }


def _rows(revision, found):
    steps = {step.text: step.pk for step in found.standard_steps}
    return [
        TroubleshootingStep(
            action=kept["action"],
            outcome=kept["outcome"],
            result=kept["result"],
            from_ticket_id=kept["from_ticket"],
            standard_step_id=steps.get(kept["action"]) if kept["standard"] else None,
            done_at=datetime.fromisoformat(kept["at"]),
            changed_at=revision.submitted_at,  # it was handed over like this
        )
        for kept in revision.steps
    ]


def _review(revision):
    """The look-back that was recorded then; the row itself tells which tickets it had seen."""
    at = revision.review.get("at")
    if at is None:
        return None
    made = Review.objects.filter(ticket=revision.escalation.ticket_id, at=datetime.fromisoformat(at))
    return made.first()


def _references(revision, found):
    """Those it named then, also if they were taken away since."""
    named = revision.review.get("references", [])
    there = [reference for reference in found.references if reference.to_id in named]
    gone = set(named) - {reference.to_id for reference in there}
    tickets = Ticket.objects.in_bulk(gone) if gone else {}
    return [*there, *(Reference(ticket=found.ticket, to=ticket) for ticket in tickets.values())]
