"""What somebody leaves behind when they go or are away, and how it goes on without them."""

from dataclasses import dataclass

from django.db import transaction

from escalations.models import ACCEPTED, DRAFT, SENT_BACK, Escalation, Ticket, User

from . import configuration_log, history, routing, rules, tickets, workflow
from .errors import InvalidInput, StepNotAllowed
from .step import check_person


@dataclass(frozen=True)
class Leaving:
    """What is somebody's now, shown before they are deactivated."""

    tickets: list
    drafts: list
    sent_back: list
    accepted: list

    @property
    def is_nothing(self):
        return not (self.tickets or self.drafts or self.sent_back or self.accepted)


def leaving(user):
    """Their unfinished tickets, drafts, sent-back and accepted escalations."""
    escalations = Escalation.objects.select_related("ticket", "receiving_team").order_by("id")
    accepted = list(escalations.filter(status=ACCEPTED, accepted_by=user))
    tickets = Ticket.objects.unfinished().filter(assignee=user).order_by("number")
    return Leaving(
        tickets=list(tickets.exclude(pk__in=[one.ticket_id for one in accepted])),
        drafts=list(escalations.filter(status=DRAFT, started_by=user)),
        sent_back=list(escalations.filter(status=SENT_BACK, author=user)),
        accepted=accepted,
    )


@transaction.atomic
def hand_over_all(user, *, to=None, by, at):
    """Give everything of `user` to a colleague, or back to the pools; returns what it was.

    Each row takes its own verb: an accepted escalation is handed over, or released if `to` is not of its team; a
    ticket is assigned, or left unassigned if it would be above or hidden from `to`. Drafts stay open to all.
    """
    check_person(_may_manage(user, by))
    left = leaving(user)
    for escalation in left.accepted:
        _pass_escalation(escalation, user, to, by=by, at=at)
    for ticket in left.tickets:
        _pass_ticket(ticket, to, by=by, at=at)
    return left


@transaction.atomic
def deactivate(user, *, to=None, by, at):
    """Deactivate an account; what was theirs goes on without them."""
    if by is not None and user.pk == by.pk:
        raise StepNotAllowed("You cannot deactivate yourself. Ask another administrator.")
    left = hand_over_all(user, to=to, by=by, at=at)
    with configuration_log.recorded(user, by=by, at=at):
        User.objects.filter(pk=user.pk).update(is_active=False)
    user.is_active = False
    history.remember("person.deactivated", by=by, at=at, user=user.pk, to=to and to.pk)
    return left


def set_away(user, is_away, *, by, at):
    """Somebody leaves for a while or is back: their own press, or an administrator's."""
    if by is None or by.pk != user.pk:
        check_person(rules.may_configure(by))
    User.objects.filter(pk=user.pk).update(is_away=is_away)
    user.is_away = is_away
    history.remember("person.away" if is_away else "person.back", by=by, at=at, user=user.pk)


def _may_manage(user, by):
    if by is not None and by.pk == user.pk:
        return rules.YES
    return rules.may_configure(by)


def _pass_escalation(escalation, user, to, *, by, at):
    team = escalation.receiving_team
    if to is not None and team.pk in to.team_ids and not rules.is_author(escalation, to):
        workflow.hand_over(escalation, user=to, by=by, at=at)
    elif rules.may_resolve(escalation, by):
        workflow.release(escalation, reason=f"{user} is not here any more.", by=by, at=at)
    else:
        raise InvalidInput(
            {
                "to": f"{user} holds an accepted escalation of {team}. Choose a member of {team} to go on with it."
            }
        )


def _pass_ticket(ticket, to, *, by, at):
    fits = (
        to is not None
        and not routing.needs_escalation(ticket, assignee=to, by=by)
        and (not ticket.team.is_restricted or ticket.team_id in to.team_ids)
    )
    tickets.edit(ticket, {"assignee": to if fits else None}, by=by, at=at)
