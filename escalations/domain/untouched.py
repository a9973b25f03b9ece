"""What nobody has touched for long: drafts to be shown, later withdrawn; send-backs that need somebody else."""

from datetime import timedelta

from django.db import transaction
from django.db.models import DurationField, ExpressionWrapper, F, Q, Value

from escalations.models import DRAFT, SENT_BACK, Escalation
from escalations.models.prepared import holds, prepared

from . import accept_time, locks, workflow

LOOKED_AT = 4  # times as many: some are not due yet in working time
SHOWN_AFTER = timedelta(days=14)
WITHDRAWN_AFTER = timedelta(days=30)
PATIENCE = ExpressionWrapper(
    F("ticket__priority__accept_minutes") * Value(timedelta(minutes=1), output_field=DurationField()),
    output_field=DurationField(),
)


def drafts(*, at):
    """Drafts untouched for 14 days, shown to whoever could go on with them."""
    return Escalation.objects.filter(status=DRAFT, touched_at__lt=at - SHOWN_AFTER)


def ends_at(escalation, *, at):
    """When the portal withdraws a draft that is untouched long enough to be shown; None for any other."""
    if escalation.status == DRAFT and escalation.touched_at < at - SHOWN_AFTER:
        return escalation.touched_at + WITHDRAWN_AFTER
    return None


def withdraw_drafts(*, at):
    """Withdraw drafts untouched for 30 days, as the portal; returns how many."""
    stale = Escalation.objects.filter(status=DRAFT, touched_at__lt=at - WITHDRAWN_AFTER)
    return sum(_withdraw(pk, at) for pk in stale.values_list("pk", flat=True))


@transaction.atomic
def _withdraw(pk, at):
    """Withdraw one, unless somebody took it up a moment ago."""
    escalation = locks.escalation(pk)
    is_stale = escalation.status == DRAFT and escalation.touched_at < at - WITHDRAWN_AFTER
    if is_stale:
        workflow.withdraw(escalation, reason="Untouched for 30 days.", by=None, at=at)
    return is_stale


def sent_back_to(user, *, at, most=100):
    """Send-backs `user` is to complete: their own, and those whose author is away or silent (S30); with people.

    Silent means untouched past the accept time: then it is the assignee's, the present or the origin's, else the
    origin team's.
    """
    found = _back_to(LOOKED_AT * most, user=user.pk, teams=list(user.team_ids), at=at)
    return [one for one in found if one.author_id == user.pk or _is_without_author(one, at)][:most]


@prepared
def _back_to(most, *, user, teams, at):
    rows = Escalation.objects.filter(status=SENT_BACK).annotate(due_again=F("touched_at") + PATIENCE)
    silent = Q(due_again__lt=at) | Q(author=None) | Q(author__is_active=False) | Q(author__is_away=True)
    assigned = Q(ticket__assignee=user) | Q(origin_assignee=user)
    nobody_else = _nobody_but_the_author("ticket__assignee") & _nobody_but_the_author("origin_assignee")
    in_theirs = Q(holds("origin_team", teams))
    rows = rows.filter(Q(author=user) | silent & (assigned | nobody_else & in_theirs))
    return rows.with_people().order_by("priority_rank", "sent_back_at", "id")[:most]


def _is_without_author(escalation, at):
    """Whether its author is gone, away or silent; working time takes longer than the clock that chose the row."""
    author = escalation.author
    if author is None or not author.is_available:
        return True
    return escalation.touched_at < accept_time.since(
        escalation.ticket.priority, escalation.receiving_team, at
    )


def _nobody_but_the_author(name):
    """Whether the person in this field is missing, gone, away, or the author, who is silent."""
    gone = Q(**{f"{name}__is_active": False}) | Q(**{f"{name}__is_away": True})
    return Q(**{name: None}) | Q(**{name: F("author")}) | gone
