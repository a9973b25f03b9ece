"""Where a hand-off puts its ticket, and its own place in the queue: team, assignee, status, clocks."""

from escalations.models import Authorship, ClosingReason, EscalationOutcome, Status

from . import accept_time, changes
from .errors import InvalidInput


def place(escalation, *, by, at, **values):
    changes.apply(escalation.ticket, values, by=by, at=at)


def go_home(escalation, *, by, at, **values):
    origin, assignee = escalation.origin_team, escalation.origin_assignee
    keeps = assignee if assignee and assignee.is_active else None
    place(escalation, team=origin, assignee=keeps, by=by, at=at, **values)


def clear_acceptor(escalation):
    """History keeps who it was and what they read back."""
    escalation.accepted_by, escalation.accepted_at, escalation.read_back = None, None, ""


def who_completes(escalation):
    """S30. The author if active, else the origin's assignee if active, else the origin team's pool."""
    people = (escalation.author, escalation.origin_assignee)
    return next((person for person in people if person and person.is_active), None)


def queue_again(escalation, at):
    escalation.queued_at = at
    escalation.priority_rank = escalation.ticket.priority.rank
    escalation.accept_by = accept_by(escalation, at)


def accept_by(escalation, at):
    """S19. By when the receiving team accepts what it gets at `at`."""
    return accept_time.due(escalation.ticket.priority, escalation.receiving_team, at)


def place_in_queue(escalation, case, *, by, at):
    ticket = escalation.ticket
    if escalation.origin_team_id is None:
        escalation.origin_team, escalation.origin_assignee = ticket.team, ticket.assignee
    escalation.author = by
    Authorship.objects.get_or_create(escalation=escalation, user=by)
    escalation.receiving_team = case.route.team
    escalation.acknowledgement_waived = ticket.contact_id is None
    escalation.passed_on_by, escalation.passed_on_team = None, None
    escalation.passed_on_done, escalation.passed_on_ask = "", ""
    queue_again(escalation, at)


def reopen_if_waiting(escalation, *, by, at):
    if escalation.ticket.is_waiting:
        changes.apply(escalation.ticket, {"status": Status.OPEN}, by=by, at=at, event="ticket.status_changed")


def leave_ticket(escalation, *, resolve_ticket, by, at):
    outcome = escalation.outcome
    if outcome == EscalationOutcome.HANDED_BACK:
        assignee = who_completes(escalation)
        place(escalation, team=escalation.origin_team, assignee=assignee, status=Status.OPEN, by=by, at=at)
    elif outcome == EscalationOutcome.PASSED_TO_VENDOR:
        place(escalation, status=Status.WAITING_ON_THIRD_PARTY, by=by, at=at)
    elif resolve_ticket:
        place(
            escalation,
            status=Status.RESOLVED,
            closing_reason=ClosingReason.DONE,
            resolution=escalation.resolution,
            resolved_at=at,
            by=by,
            at=at,
        )
        escalation.ticket.promises.owed().update(ended_at=at)


def check_target(escalation, team):
    if team is None or not team.is_active:
        raise InvalidInput({"team": "Choose an active team."})
    if team == escalation.receiving_team:
        raise InvalidInput({"team": f"{team} has it already; choose another team."})
    if team.tier <= escalation.origin_team.tier:
        raise InvalidInput(
            {"team": f"{team} is not of a higher tier than {escalation.origin_team}. Send it back instead."}
        )
