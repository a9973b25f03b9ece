"""Who may: each rule answers for one person and says why not. Membership decides; None is the portal."""

from dataclasses import dataclass

from django.db.models import Q

from escalations.models import Ticket, User
from escalations.models.people import ADMINISTRATOR


@dataclass(frozen=True)
class May:
    """Yes, or no with a sentence that can be shown."""

    why_not: str = ""

    def __bool__(self):
        return not self.why_not


YES = May()


def _either(allowed, why_not):
    return YES if allowed else May(why_not)


def may_see(ticket, by):
    """Everyone sees all tickets, but those of a restricted team."""
    asked = Ticket.objects.filter(pk=ticket.pk)
    # Asked first: it is so of nearly all, and takes far less than the whole question.
    of_an_open_team = asked.filter(team__is_restricted=False, merged_into=None)
    return _either(
        by is None or of_an_open_team.exists() or asked.visible_to(by).exists(),
        "You cannot see this ticket: its team is restricted. Ask one of its members.",
    )


def may_work(ticket, by):
    """Notes, steps, configuration: any active person who sees the ticket."""
    if by is not None and not by.is_active:
        return May("Your account is deactivated; ask an administrator.")
    return may_see(ticket, by)


def may_start(ticket, by):
    """Any technician who sees the ticket; administrators as members of a team, the portal never."""
    if by is None:
        return May("Only a person hands a ticket over: somebody has to answer for it.")
    if not (by.is_technician or by.team_ids):
        return May("You are in no team. Ask one of the ticket's technicians to escalate it.")
    return may_work(ticket, by)


def may_prepare(escalation, by):
    """Fill, record, acknowledge, escalate: whoever may start it."""
    return may_start(escalation.ticket, by)


def is_of_receiving_team(escalation, by):
    return by is not None and by.is_active and escalation.receiving_team_id in by.team_ids


def is_author(escalation, by):
    """Whether `by` submitted any revision; no query where the escalation was read with its `known_authors`."""
    known = getattr(escalation, "known_authors", None)
    authors = [one.user_id for one in escalation.authors.all()] if known is None else known
    return by is not None and by.pk in authors


def may_open_queue(by):
    """Senior technicians; everybody else hears whom to ask."""
    if by.is_senior:
        return YES
    named = Q(groups__name=ADMINISTRATOR) | Q(is_superuser=True)
    people = User.objects.filter(named, is_active=True).distinct()[:3]
    names = ", ".join(str(one) for one in people) or "an administrator"
    return May(
        f"The queue is for senior technicians. Ask to be added to the group “Senior technician”: {names}."
    )


def may_read_promises(by):
    """Senior technicians, and whoever leads a team."""
    return YES if by.is_senior or by.leads_a_team else may_open_queue(by)


def may_accept(escalation, by):
    """An active member of the receiving team who wrote no revision (also for send back)."""
    if not is_of_receiving_team(escalation, by):
        return May(f"Only members of {escalation.receiving_team} take this; ask one of them.")
    if is_author(escalation, by):
        return May("You wrote this escalation; a colleague of the receiving team has to take it.")
    return YES


def may_resolve(escalation, by):
    """The acceptor or another member of the receiving team (also pass on)."""
    return _either(
        is_of_receiving_team(escalation, by),
        f"Only members of {escalation.receiving_team} do this; ask one of them.",
    )


def may_release(escalation, by):
    """The same; and, once the acceptor is gone or away, the team's lead or an administrator."""
    acceptor = escalation.accepted_by
    if acceptor is None or acceptor.is_available:
        return may_resolve(escalation, by)
    return may_hand_over(escalation, by)


def may_hand_over(escalation, by):
    """The receiving team, its lead, an administrator (also reroute)."""
    allowed = is_of_receiving_team(escalation, by) or (
        by is not None and by.is_active and (_leads(escalation.receiving_team, by) or by.administers)
    )
    return _either(
        allowed, f"Only members or the lead of {escalation.receiving_team}, or an administrator, do this."
    )


def may_withdraw(escalation, by):
    """An author, the assignee, the origin team's lead, an administrator, whoever may resolve the ticket."""
    if by is None:
        return YES
    origin = escalation.origin_team or escalation.ticket.team
    allowed = by.is_active and (
        by.pk in {escalation.ticket.assignee_id, escalation.started_by_id}
        or by.administers
        or _leads(origin, by)
        or is_author(escalation, by)
        or escalation.ticket.team_id in by.team_ids
    )
    return _either(allowed, "Only its author, the assignee, the team or its lead withdraw an escalation.")


def may_cancel(escalation, by):
    """The portal alone: the ticket was merged, deleted or is spam."""
    return _either(by is None, "Only the portal cancels an escalation. Withdraw it instead.")


def may_run(scenario, by):
    """Members of its teams or groups; anybody, if it names none. Administrators as members only."""
    teams, groups = list(scenario.teams.all()), list(scenario.groups.all())
    if by is None or not (teams or groups):
        return YES
    allowed = not by.team_ids.isdisjoint(team.pk for team in teams) or not by.group_names.isdisjoint(
        group.name for group in groups
    )
    named = ", ".join(f"“{one.name}”" for one in [*teams, *groups])
    return _either(allowed, f"“{scenario}” is run by members of {named}. Ask one of them.")


def may_configure(by):
    return _either(by is None or by.administers, "Only administrators change the configuration.")


def _leads(team, by):
    return team is not None and team.lead_id == by.pk
