"""When somebody escalates in the helpdesk: a draft here, which the standard lets through like any other (S29)."""

from escalations.models import Escalation, OutsideEscalation, Standard, Ticket

from . import drafting, history, locks, outbox


def begin(ticket, helpdesk, *, signal, at):
    """Make a draft of a locked ticket that nobody is escalating yet; returns the OutsideEscalation, or None.

    `signal` says in words what was done over there. The assignee and the team learn of it, and what is missing is
    posted back, unless the helpdesk's `posts_findings` is off.
    """
    if ticket.is_finished or ticket.merged_into_id or locks.unfinished_escalation(ticket) is not None:
        return None
    escalation = Escalation.objects.create(
        ticket=ticket,
        standard=Standard.objects.in_force(),
        started_by=None,
        started_at=at,
        touched_at=at,
        read_at=at,
        queued_at=at,
        accept_by=at,
    )
    drafting.prefill_summary(escalation, by=None, at=at)
    found = OutsideEscalation.objects.create(
        helpdesk=helpdesk, ticket=ticket, escalation=escalation, signal=signal[:200], at=at
    )
    history.remember(
        "escalation.begun_outside", ticket=ticket, escalation=escalation, by=None, at=at, signal=found.signal
    )
    _tell(found, at=at)
    return found


def incomplete(user):
    """Those that still wait for somebody to complete them, newest first, of tickets that `user` sees."""
    rows = OutsideEscalation.objects.incomplete().filter(ticket__in=Ticket.objects.visible_to(user))
    people = ("ticket__team", "ticket__assignee", "ticket__contact", "ticket__company", "ticket__priority")
    return rows.select_related("helpdesk", *people, "escalation__standard").defer("ticket__search")


def _tell(found, *, at):
    ticket, escalation = found.ticket, found.escalation
    if ticket.assignee is not None:
        outbox.tell_people(
            [ticket.assignee], "escalated_outside", at=at, ticket=ticket, escalation=escalation
        )
    else:
        outbox.tell(
            "team.notify",
            at=at,
            ticket=ticket,
            escalation=escalation,
            team=ticket.team_id,
            about="escalated_outside",
        )
    if found.helpdesk.posts_findings:
        outbox.tell(
            "helpdesk.findings",
            at=at,
            ticket=ticket,
            escalation=escalation,
            lane=f"helpdesk:{found.helpdesk.name}:{ticket.pk}",
        )
