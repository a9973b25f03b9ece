"""What the gate says of a ticket at this moment, with the case it was read from; changes nothing."""

from dataclasses import dataclass

from escalations.models import Escalation, Outcome, Standard

from . import standard
from .case import Case, gather
from .findings import Report

OPEN, NO_RESULT, DONE = "open", "no_result", "done"


@dataclass(frozen=True)
class TicketReport:
    """A report, the case it judges, and how each standard step of the category stands (S1)."""

    report: Report
    case: Case

    @property
    def standard_steps(self):
        """[(standard step, state)], in their order."""
        answered = {row.standard_step_id: row for row in self.case.rows if row.standard_step_id}
        return [(step, _state(answered.get(step.pk))) for step in self.case.standard_steps]


def of_ticket(ticket, *, at):
    """By its escalation's standard, or before that is started by the one in force."""
    escalation = Escalation.objects.unfinished().filter(ticket=ticket).select_related("standard").first()
    by = escalation.standard if escalation else Standard.objects.in_force()
    case = gather(ticket, escalation, by, at)
    return TicketReport(standard.judge(case), case)


def _state(row):
    """open, no_result, done, not_applicable or could_not."""
    if row is None:
        return OPEN
    if not row.has_result:
        return NO_RESULT
    return str(row.outcome) if row.outcome in {Outcome.NOT_APPLICABLE, Outcome.COULD_NOT} else DONE
