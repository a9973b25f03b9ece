"""How a ticket's status changes: waiting, resolved, closed, open again (S17)."""

from django.db import transaction

from escalations.models import (
    ACCEPTED,
    FINISHED,
    QUEUED,
    ClosingReason,
    Promise,
    Status,
)

from . import changes, locks, rules, staleness, texts
from .errors import InvalidInput, StepNotAllowed
from .step import check_person
from .taking import take_up


@transaction.atomic
def change_status(ticket, status, *, closing_reason="", resolution="", by, at, withdraw=False, version=None):
    """Change the status by S17; returns the ticket as it is now.

    Resolving and closing need a reason, and a resolution when it is `done`. They withdraw a draft or sent-back
    escalation, but only with `withdraw`; while one is queued or accepted they are refused.
    """
    ticket = take_up(ticket, by=by)
    _check_status(status)
    if status == ticket.status:
        return ticket
    staleness.check(ticket, {"status": status}, version=version)
    escalation = locks.unfinished_escalation(ticket)
    if escalation is not None:
        _check_escalation(escalation, status, by=by, withdraw=withdraw)
    words = _closing_words(ticket, closing_reason, resolution) if status in FINISHED else {}
    put(ticket, status, by=by, at=at, **words)
    if escalation is not None and status in FINISHED:
        _withdraw(escalation, ticket, by=by, at=at)
    return ticket


def put(ticket, status, *, by, at, event="ticket.status_changed", **also):
    """Set the status of a locked ticket with all that follows from it; asks nobody whether it may."""
    values = {"status": status, **_moments(ticket, status, at), **also}
    changed = changes.apply(ticket, values, by=by, at=at, event=event)
    if status in FINISHED:
        Promise.objects.filter(ticket=ticket).owed().update(ended_at=at)
    return changed


def _moments(ticket, status, at):
    if status == Status.CLOSED:
        return {"resolved_at": ticket.resolved_at or at, "closed_at": at}
    if status == Status.RESOLVED:
        return {"resolved_at": ticket.resolved_at or at, "closed_at": None}
    if not ticket.is_finished:
        return {}
    return {
        "reopened_count": ticket.reopened_count + 1,
        "closing_reason": "",
        "resolution": "",
        "resolved_at": None,
        "closed_at": None,
    }


def _check_status(status):
    if status not in Status.values:
        names = ", ".join(label.lower() for label in Status.labels)
        raise InvalidInput({"status": f"“{status}” is not a status. Choose one of: {names}."})


def _check_escalation(escalation, status, *, by, withdraw):
    """S17. Queued: nobody. Accepted: the receiving team. Draft, sent back: finishing withdraws it."""
    if escalation.status == QUEUED:
        raise StepNotAllowed(
            f"The ticket waits in the queue of {escalation.receiving_team}; its status stays Open until they "
            "take it or send it back. Withdraw the escalation to go on without them.",
            link="escalation",
        )
    if escalation.status == ACCEPTED:
        return _check_accepted(escalation, status, by)
    if status in FINISHED and not withdraw:
        raise StepNotAllowed(
            f"The ticket has an escalation in preparation ({escalation.get_status_display().lower()}). "
            f"“{Status(status).label}” will withdraw it; confirm to go on.",
            code="will_withdraw",
            link="escalation",
        )
    return None


def _check_accepted(escalation, status, by):
    if by is not None:
        check_person(rules.may_resolve(escalation, by))
    if status in FINISHED:
        raise StepNotAllowed(
            f"{escalation.receiving_team} accepted this escalation. Resolve the escalation; "
            "the ticket is resolved in the same press.",
            code="resolve_the_escalation",
            link="resolve",
        )


def _closing_words(ticket, closing_reason, resolution):
    reason = closing_reason or ticket.closing_reason
    resolution = texts.kept(resolution, field="resolution", name="The resolution", limit=20_000)
    resolution = resolution or ticket.resolution
    if reason == ClosingReason.MERGED:
        raise InvalidInput({"closing_reason": "Only merging closes a ticket as merged. Merge it instead."})
    if reason not in ClosingReason.values:
        raise InvalidInput({"closing_reason": "Say why: done, cancelled, duplicate, spam or no response."})
    if reason == ClosingReason.DONE and not resolution:
        raise InvalidInput({"resolution": "Say what solved it: the next one with this problem reads it."})
    return {"closing_reason": reason, "resolution": resolution}


def _withdraw(escalation, ticket, *, by, at):
    from . import workflow  # it tells the story of tickets: imported at the top it would import us back

    words = f"The ticket was {ticket.get_status_display().lower()}."
    workflow.withdraw(escalation, reason=words, by=by, at=at)
