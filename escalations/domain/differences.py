"""Where the portal and a helpdesk say something else: who decides, and what each decision does."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from escalations.models import (
    ACCEPTED,
    FINISHED,
    QUEUED,
    RESOLVED,
    ClosingReason,
    Difference,
    Membership,
    NoteKind,
    Ticket,
)
from escalations.models.people import Viewer
from escalations.models.prepared import prepared

from . import accept_time, border, changes, history, locks, outbox, rules
from .errors import InvalidInput, NotPermitted, StepNotAllowed

A_DAY = timedelta(days=1)
Kind, Decision = Difference.Kind, Difference.Decision


def about_status(escalation, helpdesk, *, theirs, words, at):
    """A status was set over there while an escalation is queued or accepted. Its owner is asked; returns it.

    Queued: the receiving team; accepted: the acceptor. Unanswered past the accept time, the lead learns of it.
    Without a helpdesk there is nobody to decide against: nothing is kept.
    """
    if helpdesk is None:
        return None
    ticket = escalation.ticket
    found = _arise(
        ticket,
        helpdesk,
        "status",
        kind=Kind.STATUS,
        escalation=escalation,
        base=None,
        ours=ticket.status,
        theirs=theirs,
        their_words=words[:200],
        team=escalation.receiving_team,
        owner=escalation.accepted_by,
        answer_by=accept_time.due(ticket.priority, escalation.receiving_team, at),
        at=at,
    )
    _ask(found, at=at)
    return found


def about_field(ticket, helpdesk, field, *, base, ours, theirs, at, is_taken=True):
    """Both sides changed a field; theirs was taken (or, with `is_taken` False, could not be). Returns it.

    Without a helpdesk there is nobody to decide against: nothing is kept.
    """
    if helpdesk is None:
        return None
    return _arise(
        ticket,
        helpdesk,
        field,
        kind=Kind.FIELD,
        escalation=None if is_taken else ticket.escalations.unfinished().first(),
        base=base,
        ours=border.plain(ours),
        theirs=border.plain(theirs),
        their_words=_in_words(theirs)[:200],
        team=ticket.team,
        owner=ticket.assignee,
        answer_by=at + A_DAY,
        at=at,
    )


def about_flip(ticket, helpdesk, field, *, ours, theirs, words, at):
    """Both sides keep setting a field back and forth: neither value is taken or sent until a person decides."""
    is_new = not Difference.objects.open().filter(ticket=ticket, field=field, kind=Kind.FLIP).exists()
    found = _arise(
        ticket,
        helpdesk,
        field,
        kind=Kind.FLIP,
        escalation=None,
        base=None,
        ours=border.plain(ours),
        theirs=border.plain(theirs),
        their_words=(words or "nobody")[:200],
        team=ticket.team,
        owner=ticket.assignee,
        answer_by=at + A_DAY,
        at=at,
    )
    if is_new:
        _ask(found, at=at)
    return found


def agreed(ticket, field, *, at):
    """Both sides say the same again: what was open about it is settled."""
    rows = Difference.objects.open().filter(ticket=ticket, field=field).exclude(kind=Kind.FLIP)
    rows.update(decision=Decision.SETTLED, decided_at=at)


def settled_by(escalation, *, by, at):
    """A step moved the escalation: what a status over there asked is answered by it, or asked of somebody else."""
    rows = Difference.objects.open().filter(escalation=escalation)
    if escalation.status in {QUEUED, ACCEPTED}:
        rows.update(owner=escalation.accepted_by, team=escalation.receiving_team)
        return
    decision = Decision.RESOLVE if escalation.status == RESOLVED else Decision.SETTLED
    rows.update(decision=decision, decided_by=by, decided_at=at)


def merged(ticket, *, at):
    """It went into another one and is read only: of it nobody is asked any more."""
    Difference.objects.open().filter(ticket=ticket).update(decision=Decision.SETTLED, decided_at=at)


def of_user(user, *, most):
    """Open ones that wait for this person: their own, and those of their teams that nobody owns yet."""
    return _of_user(most, user.sees_all, **user.sight)


@prepared
def _of_user(most, sees_all, *, by, closed):
    mine = Q(owner=by) | Q(owner=None, team__in=Membership.objects.filter(user=by).values("team"))
    seen = Ticket.objects.visible_to(Viewer(by, closed, sees_all)).values("pk")
    rows = Difference.objects.open().filter(mine, ticket__in=seen)
    return rows.select_related("ticket__contact", "helpdesk", "team", "owner", "escalation")[:most]


def of_ticket(ticket):
    """Open ones of a ticket; none, and no query, if it lives in no helpdesk."""
    if ticket.source != Ticket.Source.HELPDESK:
        return Difference.objects.none()
    rows = Difference.objects.open().filter(ticket=ticket)
    return rows.select_related("ticket", "helpdesk", "team", "owner", "escalation")


def may_decide(difference, by):
    """Its owner, a member or the lead of its team, an administrator."""
    team = difference.team
    allowed = by.is_active and (
        by.pk == difference.owner_id
        or by.administers
        or (team is not None and (team.pk in by.team_ids or team.lead_id == by.pk))
    )
    return rules.YES if allowed else rules.May(f"This waits for {difference.owner or team}; ask them.")


@transaction.atomic
def agree(difference, *, by, at):
    """Withdraw the escalation and let the ticket be what they say it is."""
    from . import (
        statuses,
        workflow,
    )  # they tell of what differs: imported at the top they would import us back

    found, ticket = _take_up(difference, by)
    _check_kind(found, Kind.STATUS)
    words = f"{by} agrees with {found.helpdesk}: “{found.their_words or found.theirs}”."
    workflow.withdraw(found.escalation, reason=words, by=None, at=at)
    ticket.refresh_from_db()
    closing = (
        {"closing_reason": ticket.closing_reason or ClosingReason.CANCELLED}
        if found.theirs in FINISHED
        else {}
    )
    statuses.put(ticket, found.theirs, by=by, at=at, **closing)
    border.take_as_agreed(ticket, "status")
    return _decide(found, Decision.AGREE, by=by, at=at)


@transaction.atomic
def keep_open(difference, *, by, at, words=""):
    """Set it to Open over there again, and tell them in a private note why."""
    from . import conversation  # as above

    found, ticket = _take_up(difference, by)
    _check_kind(found, Kind.STATUS)
    told = (
        words.strip() or f"This ticket is escalated to {found.team}, who go on with it: please leave it open."
    )
    conversation.add_note(ticket, kind=NoteKind.PRIVATE_NOTE, body=told, by=by, at=at)
    ticket.refresh_from_db()
    border.tell_of_state(ticket, at=at, force=["status"])
    return _decide(found, Decision.KEEP_OPEN, by=by, at=at)


@transaction.atomic
def take_theirs(difference, *, by, at):
    """Let the field be what they say; refused while the steps of an escalation decide it."""
    found, ticket = _take_up(difference, by)
    _check_kind(found, Kind.FIELD, Kind.FLIP)
    if found.field == border.STATE:
        return _decide(found, Decision.THEIRS, by=by, at=at)  # it stays over there as they set it
    escalation = locks.unfinished_escalation(ticket)
    if (
        found.field in {"team", "assignee"}
        and escalation is not None
        and escalation.status in {QUEUED, ACCEPTED}
    ):
        raise StepNotAllowed(
            "An escalation of this ticket is under way, and its steps say who has it. Keep ours, or withdraw it.",
            link="escalation",
        )
    value = _value(found, found.theirs)
    if value is None and not Ticket._meta.get_field(found.field).null:
        words = f"“{found.their_words}” means nothing here. Have it mapped by an administrator, or keep ours."
        raise InvalidInput({"decision": words})
    changes.apply(ticket, {found.field: value}, by=by, at=at)
    border.take_as_agreed(ticket, found.field)
    return _decide(found, Decision.THEIRS, by=by, at=at)


@transaction.atomic
def keep_ours(difference, *, by, at):
    """Put back what we said, here and over there."""
    found, ticket = _take_up(difference, by)
    _check_kind(found, Kind.FIELD, Kind.FLIP)
    is_as_it_was = found.field == border.STATE or getattr(ticket, found.field) == _value(found, found.ours)
    if not is_as_it_was:
        changes.apply(ticket, {found.field: _value(found, found.ours)}, by=by, at=at)
    if is_as_it_was or not found.helpdesk.sends_fields:
        border.tell_of_state(ticket, at=at, force=[found.field])
    return _decide(found, Decision.OURS, by=by, at=at)


@transaction.atomic
def tell_leads(*, at):
    """Those nobody answered in time go to the lead, once; returns how many."""
    rows = (
        Difference.objects.open()
        .filter(answer_by__lt=at, lead_told_at=None)
        .select_related("ticket", "team__lead")
    )
    late = list(rows.select_for_update(of=("self",), skip_locked=True)[:100])
    for found in late:
        outbox.tell_people(
            [found.team and found.team.lead], "difference.unanswered", at=at, ticket=found.ticket
        )
    Difference.objects.filter(pk__in=[found.pk for found in late]).update(lead_told_at=at)
    return len(late)


def _arise(ticket, helpdesk, field, *, at, **values):
    """Keep it once a field; a newer word of theirs replaces the older, and our first value stays."""
    found = Difference.objects.open().filter(ticket=ticket, helpdesk=helpdesk, field=field).first()
    if found is None:
        found = Difference.objects.create(
            ticket=ticket, helpdesk=helpdesk, field=field, arose_at=at, **values
        )
    else:
        kept = {"theirs", "their_words", "team", "owner"}
        if values["kind"] != Kind.FIELD:  # what is asked now weighs more
            kept |= {"kind", "escalation"}
        for name in kept:
            setattr(found, name, values[name])
        found.save(update_fields=kept)
    history.remember(
        "difference.arose", ticket=ticket, by=None, at=at, field=field, ours=found.ours, theirs=found.theirs
    )
    return found


def _ask(found, *, at):
    ticket, escalation = found.ticket, found.escalation
    if found.owner is not None:
        outbox.tell_people([found.owner], "difference.arose", at=at, ticket=ticket, escalation=escalation)
        return
    outbox.tell(
        "team.notify",
        at=at,
        ticket=ticket,
        escalation=escalation,
        team=found.team_id,
        about="difference.arose",
    )


def _take_up(difference, by):
    """The difference and its ticket, locked; raises unless it is open and `by` decides it."""
    ticket = locks.ticket(difference.ticket_id)
    rows = Difference.objects.select_for_update(of=("self",)).select_related("helpdesk", "team", "owner")
    found = rows.get(pk=difference.pk)
    verdict = may_decide(found, by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    if found.decided_at is not None:
        words = found.get_decision_display().lower()
        raise StepNotAllowed(f"This was decided already: {words}. Reload to see the ticket as it is.")
    return found, ticket


def _check_kind(found, *kinds):
    if found.kind not in kinds:
        raise InvalidInput(
            {"decision": "This difference is decided otherwise. Reload, and choose one of its buttons."}
        )


def _decide(found, decision, *, by, at):
    found.decision, found.decided_by, found.decided_at = decision, by, at
    found.save(update_fields=["decision", "decided_by", "decided_at"])
    if found.kind == Kind.FLIP:
        border.forget_flips(found.ticket)
    history.remember(
        "difference.decided", ticket=found.ticket, by=by, at=at, field=found.field, decision=str(decision)
    )
    return found


def _in_words(value):
    if isinstance(value, list):
        return ", ".join(value) or "none"
    return str(value or "nobody")


def _value(found, kept):
    """What was kept as plain JSON, as a value of the ticket's field."""
    field = Ticket._meta.get_field(found.field)
    if field.related_model is None or kept is None:
        return kept
    return field.related_model._default_manager.filter(pk=kept).first()
