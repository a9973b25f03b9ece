"""Somebody goes, is away, comes back, changes their groups: how it goes on without them."""

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import transaction
from django.db.models import Q

from escalations.models import ACCEPTED, ApiToken, Team, User
from escalations.models.people import ADMINISTRATOR

from . import configuration_log, history, locks, rules, tickets, webhooks, workflow
from .errors import InvalidInput, StepNotAllowed
from .leaving import LEADS, POOL, TICKETS, WITHDRAW, leaving
from .step import check_person

__all__ = [
    "deactivate",
    "end_sessions",
    "hand_over_all",
    "leaving",
    "reactivate",
    "revoke_tokens",
    "set_away",
]


@transaction.atomic
def deactivate(user, *, choices=None, to=None, seen=None, by, at):
    """Deactivate an account; what was theirs goes on without them, their tokens end. Returns what it was.

    `choices`, `to` and `seen` as in `hand_over_all`. The last administrator stays, and nobody deactivates themselves.
    """
    check_person(rules.may_configure(by))
    if by is not None and user.pk == by.pk:
        raise StepNotAllowed("You cannot deactivate yourself. Ask another administrator.")
    check_somebody_administers(user)
    if not _locked(user).is_active:
        raise StepNotAllowed(f"{user} is deactivated already.")
    _set(user, is_active=False, by=by, at=at)
    end_sessions(user, at=at)
    left = hand_over_all(user, choices=choices, to=to, seen=seen, by=by, at=at)
    _end_tokens(user, by=by, at=at)
    webhooks.stop_all_of(user)
    history.remember(
        "person.deactivated", by=by, at=at, user=user.pk, to=to and to.pk, tokens=len(left.tokens)
    )
    return left


@transaction.atomic
def reactivate(user, *, by, at):
    """Somebody is back for good: signs in with the old password; what was handed over stays where it is."""
    check_person(rules.may_configure(by))
    _set(user, is_active=True, is_away=False, by=by, at=at)
    history.remember("person.reactivated", by=by, at=at, user=user.pk)
    return user


@transaction.atomic
def set_away(user, is_away, *, choices=None, seen=None, by, at):
    """Somebody leaves for a while or is back: their own press, or an administrator's.

    With `choices` what they hold is handed over at once; a group that is not named stays with them.
    """
    if by is None or by.pk != user.pk:
        check_person(rules.may_configure(by))
    _set(user, is_away=is_away, by=by, at=at)
    if is_away and choices:
        hand_over_all(user, choices=choices, seen=seen, keeps=True, by=by, at=at)
    history.remember("person.away" if is_away else "person.back", by=by, at=at, user=user.pk)


@transaction.atomic
def hand_over_all(user, *, choices=None, to=None, seen=None, keeps=False, by, at):
    """Give everything of `user` to colleagues, or back to the pools; returns what it was.

    `choices` is {key of a group: POOL, WITHDRAW or a User}. A group that is not named goes to `to` if they are of its
    team, else to its pool, or stays (`keeps`). `seen` is the mark of what was shown: refused if it changed since.
    Raises InvalidInput, by the key of the group, for a choice that is none.
    """
    check_person(rules.YES if by is not None and by.pk == user.pk else rules.may_configure(by))
    left = _locked_all(user)
    if seen is not None and seen != left.mark:
        raise StepNotAllowed(f"What {user} holds has changed since you looked. Look again, then press again.")
    for group in left.groups:
        choice = (choices or {}).get(group.key)
        if choice is None and keeps:
            continue
        _check_choice(group, choice)
        choice = choice or (to if to in group.members else POOL)
        for row in group.rows:
            _pass(group, row, user, choice, by=by, at=at)
    return left


def check_somebody_administers(without):
    """Raise unless another administrator could go on. Two who leave at once follow one another."""
    everybody = User.objects.filter(is_active=True)
    list(
        everybody.filter(groups__name=ADMINISTRATOR)
        .select_for_update(of=("self",), no_key=True)
        .order_by("pk")
    )
    able = everybody.filter(pk__in=User.objects.filter(groups__name=ADMINISTRATOR).values("pk"))
    able = able | everybody.filter(is_superuser=True)
    never_came = Q(last_login=None, password__startswith=UNUSABLE_PASSWORD_PREFIX)
    if without.is_administrator and not able.exclude(pk=without.pk).exclude(never_came).exists():
        raise StepNotAllowed(
            f"{without} is the last administrator who can sign in. Make somebody else an administrator first."
        )


@transaction.atomic
def revoke_tokens(user, *, by, at):
    """End every API token of a person: their programs are refused from now on. Returns the person."""
    check_person(rules.may_configure(by))
    labels = [token.label for token in ApiToken.objects.filter(user=user)]
    _end_tokens(user, by=by, at=at)
    history.remember("person.tokens_revoked", by=by, at=at, user=user.pk, labels=labels)
    return user


def end_sessions(user, *, at):
    """Sign somebody out everywhere: their next request, from whichever browser, leads to the sign-in page."""
    User.objects.filter(pk=user.pk).update(signed_out_at=at)
    user.signed_out_at = at


def _locked(user):
    """The person as the database has them: two who press at once follow one another."""
    return User.objects.select_for_update(of=("self",), no_key=True).get(pk=user.pk)


def _locked_all(user):
    """What they hold, read once its tickets are locked: nobody is half way through a step."""
    locks.tickets([ticket.pk for group in leaving(user).groups for ticket in group.tickets])
    return leaving(user)


def _set(user, *, by, at, **values):
    with configuration_log.recorded(user, by=by, at=at):
        User.objects.filter(pk=user.pk).update(**values)
    for name, value in values.items():
        setattr(user, name, value)


def _end_tokens(user, *, by, at):
    tokens = list(ApiToken.objects.filter(user=user))
    with configuration_log.recorded(*tokens, by=by, at=at):
        ApiToken.objects.filter(pk__in=[token.pk for token in tokens]).delete()


def _check_choice(group, choice):
    names = [POOL, None, *([WITHDRAW] if group.may_be_withdrawn else []), *group.members]
    if choice not in names:
        raise InvalidInput({group.key: f"Choose an available member of {group.team} for: {group.title}."})


def _pass(group, row, user, choice, *, by, at):
    """Each row takes its own verb."""
    if choice == WITHDRAW:
        workflow.withdraw(row, reason=f"{user} is not here any more.", by=by, at=at)
        _pass_ticket(row.ticket, user, None, by=by, at=at)
        return
    to = None if choice == POOL else choice
    if group.kind == LEADS:
        with configuration_log.recorded(row, by=by, at=at):
            Team.objects.filter(pk=row.pk).update(lead=to)
    elif group.kind == ACCEPTED:
        _pass_accepted(row, user, to, by=by, at=at)
    else:
        _pass_ticket(row if group.kind == TICKETS else row.ticket, user, to, by=by, at=at)


def _pass_accepted(escalation, user, to, *, by, at):
    team = escalation.receiving_team
    escalation.accepted_by = user
    if to is not None:
        workflow.hand_over(escalation, user=to, by=by, at=at)
    elif rules.may_release(escalation, by):
        workflow.release(escalation, reason=f"{user} is not here any more.", by=by, at=at)
    else:
        raise InvalidInput(
            {
                "to": f"{user} holds an accepted escalation of {team}. Choose a member of {team} to go on with it."
            }
        )


def _pass_ticket(ticket, user, to, *, by, at):
    """To `to`, also if it was nobody's; a ticket that is a colleague's already stays theirs."""
    ticket.refresh_from_db(fields=["assignee"])
    if ticket.assignee_id == user.pk or (ticket.assignee_id is None and to is not None):
        tickets.edit(ticket, {"assignee": to}, by=by, at=at)
