"""What a sender is told of its changes that were not taken as they came."""

from escalations.domain import side_doors
from escalations.domain.errors import EscalationRequired
from escalations.models import FINISHED, QUEUED

from .taken import Problem

WAITS = "The ticket waits in the queue of {team}; its status stays Open until they take it or send it back."
RESOLVE = "{team} accepted this escalation. It is resolved by its step, and the ticket with it."
STAYS = "{team} accepted this escalation, and says how its ticket stands."
STEPS = "An escalation of this ticket is under way, and its steps say who has it."
BOTH = "It was changed here too, to {ours}. What you sent was taken; say it once more if ours is right."


def status(escalation, theirs):
    """S17. While an escalation is queued or accepted the status is nobody else's."""
    code = "step_not_allowed"
    words = WAITS if escalation.status == QUEUED else STAYS
    if escalation.status != QUEUED and theirs in FINISHED:
        code, words = "resolve_the_escalation", RESOLVE
    return Problem("status", code, words.format(team=escalation.receiving_team))


def place(field):
    """The steps of an escalation decide who has the ticket."""
    return Problem(field, "step_not_allowed", STEPS)


def upwards(ticket, values):
    """S29. The Problem if a team or an assignee would lead into a higher tier; None if they do not."""
    try:
        side_doors.check(ticket, **values, by=None)
    except EscalationRequired as refusal:
        team = values.get("team")
        is_team = team is not None and team.tier > ticket.team.tier
        return Problem("team" if is_team else "assignee", refusal.code, refusal.detail)
    return None


def both(field, ours):
    """Both sides changed it; theirs was taken."""
    return Problem(field, "both_changed", BOTH.format(ours=f"“{ours}”" if ours else "nobody"))
