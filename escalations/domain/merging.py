"""How two tickets about one matter become one: everything moves, the old number leads to the new one."""

from django.db import transaction

from escalations.models import (
    ACCEPTED,
    QUEUED,
    UNFINISHED,
    ClosingReason,
    Escalation,
    NoteKind,
    Status,
)

from . import (
    changes,
    differences,
    history,
    locks,
    moving,
    outbox,
    rules,
    side_doors,
    statuses,
    texts,
    tickets,
)
from .errors import InvalidInput, StepNotAllowed
from .step import check_person
from .taking import refuse_merged


@transaction.atomic
def merge(ticket, *, into, reason="", by, at):
    """Merge `ticket` into another one and return that one; the merged one is closed and read only.

    An unfinished escalation moves along, or is cancelled if the other ticket has one. Across contacts, or out of
    a restricted team, it needs a reason; into a higher tier it is free for that team's members only (S29).
    """
    if ticket.pk == into.pk:
        raise InvalidInput({"into": "A ticket cannot be merged into itself. Name the other one."})
    locked = locks.tickets([ticket.pk, into.pk])
    ticket, into = locked[ticket.pk], locked[into.pk]
    escalation = _check(ticket, into, by)
    reason = _reason(ticket, into, reason)
    if escalation is not None:
        _settle(escalation, into, at=at)
        ticket.refresh_from_db()
    moving.move_all(ticket, into, at=at)
    differences.merged(ticket, at=at)
    _take_in(ticket, into, reason=reason, by=by, at=at)
    statuses.put(
        ticket,
        Status.CLOSED,
        closing_reason=ClosingReason.MERGED,
        merged_into=into,
        by=by,
        at=at,
        event="ticket.merged",
    )
    outbox.tell_people([into.assignee], "ticket.merged", at=at, ticket=into)
    return into


def consequences(ticket, into):
    """What merging will do, in sentences: who will read what, and what becomes of an escalation."""
    yield f"Notes, steps and files of #{ticket.pk} move to #{into.pk}; #{ticket.pk} is closed and leads there."
    if ticket.contact_id != into.contact_id:
        yield (
            f"What was written with {ticket.contact or 'nobody'} will stand beside what is read by "
            f"{into.contact or 'nobody'}. Say why they belong together."
        )
    if _opens_up(ticket, into):
        yield f"Private text of {ticket.team} will be seen by everyone who sees #{into.pk}."
    if _summary(ticket) and _summary(into):
        yield f"The summary of #{into.pk} stays; the one of #{ticket.pk} is kept below it."
    escalation = ticket.escalations.unfinished().first()
    if escalation is not None:
        moves = not into.escalations.unfinished().exists()
        yield (
            "Its escalation moves along."
            if moves
            else "Its escalation is cancelled: the other ticket has one."
        )


def _check(ticket, into, by):
    """Whether the two may be merged by this person; returns the unfinished escalation that goes along."""
    for one in (ticket, into):
        check_person(rules.may_work(one, by))
        refuse_merged(one)
    if by is None or into.team_id not in by.team_ids:
        side_doors.check(ticket, team=into.team, by=by)
    escalation = locks.unfinished_escalation(ticket)
    if escalation is None:
        return None
    if escalation.status == ACCEPTED:
        check_person(rules.may_resolve(escalation, by))
    if into.is_finished:
        raise StepNotAllowed(
            f"#{into.pk} is {into.get_status_display().lower()} and an escalation is under way here. "
            f"Set #{into.pk} to Open first.",
            link=f"ticket:{into.pk}",
        )
    return escalation


def _reason(ticket, into, reason):
    reason = texts.line(reason, field="reason", name="The reason", limit=500)
    if not reason and ticket.contact_id != into.contact_id:
        raise InvalidInput({"reason": "The tickets have different contacts. Say why they belong together."})
    if not reason and _opens_up(ticket, into):
        raise InvalidInput(
            {"reason": f"Private text of {ticket.team} will be seen by more people. Say why that is right."}
        )
    return reason


def _opens_up(ticket, into):
    return ticket.team.is_restricted and ticket.team_id != into.team_id


def _summary(ticket):
    return ticket.notes.filter(kind=NoteKind.SUMMARY, superseded_by=None).exists()


def _settle(escalation, into, *, at):
    """Cancel the escalation if the other ticket has one; else it will move with the rest."""
    from . import workflow  # it tells the story of tickets: imported at the top it would import us back

    if locks.unfinished_escalation(into) is not None:
        workflow.cancel(escalation, reason=f"The ticket was merged into #{into.pk}.", by=None, at=at)


def _take_in(ticket, into, *, reason, by, at):
    """The other ticket is as far as both were: its words are joined, its place follows an escalation."""
    values = {
        "tags": list(dict.fromkeys([*into.tags, *ticket.tags])),
        "assets": list(dict.fromkeys([*into.assets, *ticket.assets])),
        "customer_wrote_at": max(
            filter(None, (into.customer_wrote_at, ticket.customer_wrote_at)), default=None
        ),
        **_place(into),
    }
    kept = {"merged": ticket.pk, "reason": reason}
    if not changes.apply(into, values, by=by, at=at, event="ticket.merged", **kept):
        changes.touch(into, by=by, at=at)
        history.remember("ticket.merged", ticket=into, by=by, at=at, version=into.version, **kept)


def _place(into):
    """A queued escalation needs an open ticket in its queue, an accepted one the ticket itself."""
    escalation = Escalation.objects.filter(ticket=into, status__in=UNFINISHED).first()
    if escalation is None or escalation.status not in {QUEUED, ACCEPTED}:
        return {}
    if escalation.status == ACCEPTED:
        return {"team": escalation.receiving_team, "assignee": escalation.accepted_by}
    tickets.follow_in_queue(escalation)
    return {"status": Status.OPEN}
