"""How a team leaves: what leads to it is counted, and goes elsewhere in the same step (invariant 10)."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from escalations.models import (
    ACCEPTED,
    QUEUED,
    Action,
    CannedResponse,
    Category,
    Escalation,
    Scenario,
    Team,
    Ticket,
)

from . import configuration_log, configuring, rules, tickets, workflow
from .actions import check as check_action
from .errors import DomainError, InvalidInput, StepNotAllowed
from .step import check_person


@dataclass(frozen=True)
class Uses:
    """All that would lead nowhere without the team."""

    tickets: list
    escalations: list
    intake: list
    receiving: list
    below: list
    canned: list
    scenarios: list
    is_default: bool

    @property
    def words(self):
        """["12 unfinished tickets", …]: what is shown before it is pressed."""
        counted = [
            (self.tickets, "unfinished ticket", "unfinished tickets"),
            (self.escalations, "queued or accepted escalation", "queued or accepted escalations"),
            (self.intake, "category it takes in", "categories it takes in"),
            (self.receiving, "category that escalates to it", "categories that escalate to it"),
            (self.below, "team that escalates to it", "teams that escalate to it"),
            (self.canned, "canned response of its own", "canned responses of its own"),
            (self.scenarios, "scenario that names it", "scenarios that name it"),
        ]
        said = [f"{len(rows)} {one if len(rows) == 1 else many}" for rows, one, many in counted if rows]
        return [*said, "the portal's default escalation team"] if self.is_default else said

    @property
    def needs_tickets_to(self):
        return bool(self.tickets or self.intake or self.canned or self.scenarios)

    @property
    def needs_escalations_to(self):
        return bool(self.escalations or self.receiving or self.below or self.is_default)


def uses(team):
    """What counts on the team now."""
    return Uses(
        tickets=list(Ticket.objects.unfinished().filter(team=team).order_by("number").defer("search")),
        escalations=list(
            Escalation.objects.filter(receiving_team=team, status__in=[QUEUED, ACCEPTED]).order_by(
                "ticket_id"
            )
        ),
        intake=list(Category.objects.active().filter(intake_team=team).select_related("parent")),
        receiving=list(Category.objects.active().filter(escalation_team=team).select_related("parent")),
        below=list(team.receives_from.active()),
        canned=list(CannedResponse.objects.filter(teams=team, is_active=True)),
        scenarios=list(Scenario.objects.active().filter(Q(actions__team=team) | Q(teams=team)).distinct()),
        is_default=team.is_default_escalation,
    )


@transaction.atomic
def deactivate(team, *, tickets_to=None, escalations_to=None, by, at):
    """Deactivate it; its tickets, words and scenarios go to one team, what is escalated to it to another."""
    check_person(rules.may_configure(by))
    team = Team.objects.select_for_update(no_key=True).get(pk=team.pk)
    if not team.is_active:
        raise StepNotAllowed(f"{team} is deactivated already.")
    found = uses(team)
    _check_targets(team, found, tickets_to, escalations_to)
    rows = {(type(row), row.pk): row for row in _touched(team, found, escalations_to)}
    with configuration_log.recorded(*rows.values(), by=by, at=at):
        _lead_elsewhere(team, found, tickets_to, escalations_to)
        Team.objects.filter(pk=team.pk).update(is_active=False, is_default_escalation=False)
        if found.is_default:
            _said_of(configuring.check_default, escalations_to, field="escalations_to")
            Team.objects.filter(pk=escalations_to.pk).update(is_default_escalation=True)
    _pass_on(team, found, tickets_to, escalations_to, by=by, at=at)
    return found


@transaction.atomic
def make_default(team, *, by, at):
    """Let it receive what no category and no team routes; there is one such team (S19)."""
    check_person(rules.may_configure(by))
    if not team.is_active:
        raise InvalidInput({"default_team": f"{team} is deactivated. Choose an active team."})
    _said_of(configuring.check_default, team, field="default_team")
    before = list(Team.objects.select_for_update(no_key=True).filter(is_default_escalation=True))
    if before == [team]:
        return
    with configuration_log.recorded(*before, team, by=by, at=at):
        Team.objects.filter(is_default_escalation=True).update(is_default_escalation=False)
        Team.objects.filter(pk=team.pk).update(is_default_escalation=True)


@transaction.atomic
def activate(team, *, by, at):
    """Let it be chosen again; nothing comes back to it by itself."""
    check_person(rules.may_configure(by))
    with configuration_log.recorded(team, by=by, at=at):
        Team.objects.filter(pk=team.pk).update(is_active=True)
    team.is_active = True
    return team


def check_lead(team, member_ids):
    """Raise InvalidInput unless the lead is an active member; `member_ids` are those about to be saved."""
    lead = team.lead
    if lead is None:
        return
    if not lead.is_active:
        raise InvalidInput({"lead": f"{lead} is deactivated. Choose another lead, or none."})
    if lead.pk not in member_ids:
        raise InvalidInput(
            {
                "lead": f"{lead} leads this team but is not among its members. Add them below, or choose another lead."
            }
        )


def _check_targets(team, found, tickets_to, escalations_to):
    wrong = {}
    if found.needs_tickets_to and (tickets_to is None or tickets_to == team or not tickets_to.is_active):
        wrong["tickets_to"] = "Choose the active team that takes its tickets."
    elif tickets_to is not None and tickets_to.tier > team.tier:
        wrong["tickets_to"] = (
            f"{tickets_to} is of a higher tier: only escalating leads there. Choose tier {team.tier} or lower."
        )
    if found.needs_escalations_to and (
        escalations_to is None or escalations_to == team or not escalations_to.is_active
    ):
        wrong["escalations_to"] = "Choose the active team that receives its escalations."
    if wrong:
        raise InvalidInput(wrong)


def _touched(team, found, escalations_to):
    rows = [team, *found.intake, *found.receiving, *found.below, *found.canned, *found.scenarios]
    return [*rows, escalations_to] if found.is_default else rows


def _lead_elsewhere(team, found, tickets_to, escalations_to):
    Category.objects.filter(pk__in=[one.pk for one in found.intake]).update(intake_team=tickets_to)
    Category.objects.filter(pk__in=[one.pk for one in found.receiving]).update(escalation_team=escalations_to)
    for one in found.below:
        one.escalates_to = escalations_to
        _said_of(configuring.check_team, one, field="escalations_to")
        one.save(update_fields=["escalates_to"])
    for response in found.canned:
        response.teams.add(tickets_to)
        response.teams.remove(team)
    for scenario in team.scenarios.active():
        scenario.teams.add(tickets_to)
        scenario.teams.remove(team)
    for action in Action.objects.filter(team=team, scenario__in=found.scenarios).select_related("scenario"):
        action.team = tickets_to
        _said_of(check_action, action, field="tickets_to")
        action.save(update_fields=["team"])


def _said_of(check, row, *, field):
    """A refusal of the row, said beside the team that was chosen."""
    try:
        check(row)
    except InvalidInput as refusal:
        raise InvalidInput({field: f"{row}: {refusal.detail}"}) from refusal


def _pass_on(team, found, tickets_to, escalations_to, *, by, at):
    """Each row takes its own verb: what is queued or accepted is rerouted, a ticket changes its team."""
    for escalation in found.escalations:
        _reroute(escalation, team, escalations_to, by=by, at=at)
    for ticket in Ticket.objects.unfinished().filter(team=team).order_by("number"):
        tickets.edit(ticket, {"team": tickets_to}, by=by, at=at)


def _reroute(escalation, team, to, *, by, at):
    try:
        workflow.reroute(escalation, team=to, reason=f"{team} was deactivated.", by=by, at=at)
    except DomainError as refusal:
        raise InvalidInput({"escalations_to": f"#{escalation.ticket_id}: {refusal.detail}"}) from refusal
