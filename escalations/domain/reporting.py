"""How findings become a report: what was overruled or confirmed, and the state of each step."""

from . import sections, writing
from .findings import CONFIRMED, OVERRULED, STEP_LABELS, WARN, StepState


def settle(case, finding):
    """A writing block its author overruled no longer blocks; a warning somebody confirmed is settled."""
    escalation = case.escalation
    if escalation is None:
        return finding
    if finding.blocks and finding.key in escalation.overruled and may_be_overruled(finding):
        kept = escalation.overruled[finding.key]
        if not holds(kept, case.answers.get(finding.section)):
            return finding.settled_as(finding.severity, earlier_why=kept["why"])
        return finding.settled_as(OVERRULED, why=kept["why"])
    if finding.severity == WARN and {finding.key, finding.code} & set(escalation.confirmed):
        return finding.settled_as(CONFIRMED)
    return finding


def holds(overruling, answer):
    """An overruling holds for the text it was given for; that of a secret for its words, wherever they stand."""
    return "words" in overruling or overruling.get("of") == sections.substance(answer)


def steps_of(case, findings):
    """The ordered steps with their state; the first that lacks something is next."""
    waived = case.ticket.contact_id is None
    steps, found_next = [], False
    for name, label in STEP_LABELS.items():
        problems = [f for f in findings if f.step == name and f.blocks]
        open_ = bool(problems) or name == "escalate"
        if name == "acknowledge" and waived:
            state, words = "waived", "No contact: nobody to tell"
        elif not open_:
            state, words = "done", "Done"
        else:
            waits = found_next and not _may_come_first(case, name)
            state = "blocked" if waits else "next"
            words = _state_words(name, problems, blocked=waits)
            found_next = True
        steps.append(StepState(name, label, state, len(problems), words))
    return steps


def _may_come_first(case, name):
    """S27. Whether a step waits for none before it: telling the customer, where the version says so."""
    return name == "acknowledge" and case.standard.may_acknowledge_first


def _state_words(name, problems, *, blocked):
    if name == "escalate":
        return "When nothing blocks" if blocked else "Everything is ready"
    return f"{len(problems)} to complete"


def may_be_overruled(finding):
    """Only what the writing check blocks, and not what is empty, unchanged or too long."""
    head, _, code = finding.code.partition(".")
    return head == "writing" and code in writing.OVERRULABLE
