"""How a member of a higher tier takes a ticket of their own accord (S29)."""

from django.db import transaction

from escalations.models import ACCEPTED, QUEUED

from . import changes, locks
from .errors import NotPermitted, StepNotAllowed
from .taking import take_up


@transaction.atomic
def pull(ticket, *, by, at, withdraw=False, read_back="", team=None):
    """Take the ticket into one's own team; returns it as it is now.

    With a queued escalation pulling is `accept` and needs its read-back. A draft or sent-back one is withdrawn,
    but only with `withdraw`. `team` chooses when somebody is in several; else the nearest tier is taken.
    """
    ticket = take_up(ticket, by=by)
    escalation = locks.unfinished_escalation(ticket)
    if escalation is not None and escalation.status in {QUEUED, ACCEPTED}:
        return _take_over(escalation, read_back=read_back, by=by, at=at)
    if escalation is not None and not withdraw:
        raise StepNotAllowed(
            f"{escalation.started_by or 'A colleague'} is preparing an escalation of this ticket. "
            "Pulling it withdraws that; confirm to go on.",
            code="will_withdraw",
            link="escalation",
        )
    place = {"team": team or _nearest_team(ticket, by), "assignee": by}
    _check_member(place["team"], by)
    changes.apply(ticket, place, by=by, at=at, event="ticket.pulled")
    if escalation is not None:
        _workflow().withdraw(escalation, reason=f"{by} pulled the ticket.", by=by, at=at)
        ticket.refresh_from_db()
    return ticket


def place_for(ticket, teams):
    """The team above the ticket's that a member of `teams` would take it to; None if there is none (S29)."""
    above = [team for team in teams if team.tier > ticket.team.tier and team.pk != ticket.team_id]
    return min(above, key=lambda team: (team.tier, team.name), default=None)


def _take_over(escalation, *, read_back, by, at):
    """Queued: accepting is the way to take it. Accepted: a colleague hands it to themselves."""
    if escalation.status == QUEUED:
        return _workflow().accept(escalation, read_back=read_back, by=by, at=at).ticket
    return _workflow().hand_over(escalation, user=by, by=by, at=at).ticket


def _nearest_team(ticket, by):
    """The ticket's own team if `by` is in it, else their nearest one above it, else their highest."""
    own = list(by.teams.active().order_by("tier", "name"))
    if not own:
        raise NotPermitted("You are in no team yet; ask an administrator to add you to one.")
    if ticket.team in own:
        return ticket.team
    return next((team for team in own if team.tier >= ticket.team.tier), own[-1])


def _check_member(team, by):
    if team.pk not in by.team_ids:
        raise NotPermitted(f"You are not a member of {team}; only its members pull a ticket there.")


def _workflow():
    from . import workflow  # it tells the story of tickets: imported at the top it would import us back

    return workflow
