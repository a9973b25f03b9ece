"""What one row of a rehearsal meets: the same case judged by the version in force, then by the draft."""

from copy import copy

from escalations.models import Rehearsed

from . import case as cases
from . import standard, submitted
from .findings import WARN

Outcome = Rehearsed.Outcome
SHOWN = 20


def judge(row, rehearsal, *, at):
    """Put into the row what the draft would change for it; nothing else is touched."""
    case = _case(row, rehearsal.standard, at)
    after = standard.judge(case)
    before = standard.judge(cases.under(case, rehearsal.against))
    blocked, warned, freed = _differences(before, after)
    row.outcome = _outcome(blocked, warned, freed, _is_met(row, after))
    labels = {section.key: section.label for section in case.sections}
    row.added = [_kept(one, labels) for one in (blocked or warned)[:SHOWN]]
    row.removed = [_kept(one, labels) for one in freed[:SHOWN]]
    row.codes = sorted(
        {one.code for one in {Outcome.BLOCKED: blocked, Outcome.WARNED: warned}.get(row.outcome, freed)}
    )
    row.went_to, row.goes_to = _route(row, case)


def _case(row, version, at):
    if row.revision is not None:
        return submitted.case_of(row.revision, version)
    escalation = copy(row.escalation)
    if escalation is not None:
        escalation.standard = version
    return cases.gather(row.ticket, escalation, version, at)


def _differences(before, after):
    """(what newly blocks, what newly warns, what no longer blocks)."""
    was = {one.key: one for one in before.findings}
    blocking = {one.key for one in after.blocking}
    blocked = [one for one in after.blocking if one.key not in was or not was[one.key].blocks]
    warned = [one for one in after.findings if one.severity == WARN and one.key not in was]
    freed = [one for one in before.blocking if one.key not in blocking]
    return blocked, warned, freed


def _outcome(blocked, warned, freed, is_met):
    if blocked:
        return Outcome.BLOCKED
    if freed:
        return Outcome.PASSES if is_met else Outcome.EASED
    return Outcome.WARNED if warned else Outcome.SAME


def _is_met(row, after):
    """Of what was handed over long ago, the ticket's configuration is today's and says nothing about it."""
    if row.revision is None:
        return after.is_met
    return all(one.step == "configuration" for one in after.blocking)


def _kept(finding, labels):
    """As the row keeps it; `label` is the section's name in the draft, empty for what belongs to none."""
    label = labels.get(finding.section, "")
    return {"code": finding.code, "section": finding.section, "label": label, "message": finding.message}


def _route(row, case):
    """(the team it was handed to, the other one it would go to today), empty if nothing differs."""
    if row.revision is None:
        return "", ""
    went, goes = row.revision.receiving_team, case.route.team
    return ("", "") if goes and went.pk == goes.pk else (str(went), str(goes or "nobody"))
