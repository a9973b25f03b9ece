"""Looks back before a hand-off: refers to the earlier tickets of a chain, or says why a likeness is none."""

from escalations.domain import lookback
from escalations.models import Standard

UNSAID = "It comes back after each repair; see the tickets referred to."


def review(ticket, planned, words, *, by, at):
    """Record the review as the story has it: recurring only if the plan says so."""
    if planned.earlier:
        references = [one.number for one in planned.earlier]
        pattern = words.pattern or UNSAID
        lookback.review(ticket, recurring=True, references=references, pattern=pattern, by=by, at=at)
    else:
        lookback.review(ticket, recurring=False, reason=_why_not(ticket, at), by=by, at=at)


def _why_not(ticket, at):
    """A sentence against a strong suggestion; empty without one."""
    standard = Standard.objects.in_force()
    found = lookback.look_back(
        ticket, days=standard.lookback_days, warranty_days=standard.warranty_days, at=at
    )
    if not found.recurrence.is_strong:
        return ""
    alike = [one.ticket for one in found.candidates if one.is_strong][:2]
    named = " and ".join(f"#{one.pk}, “{one.subject[:60]}”" for one in alike)
    return f"Read {named}: another cause, solved for good and confirmed by the customer."
