"""How a team leaves: nothing that led to it leads nowhere afterwards (invariant 10)."""

import pytest

from escalations.domain import teams
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import ACCEPTED, QUEUED, Action, ConfigurationChange, Team
from tests.factories import (
    NINE,
    ActionFactory,
    CannedResponseFactory,
    CategoryFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.firm import minutes

pytestmark = pytest.mark.django_db


def deactivate(firm, team, **where):
    return teams.deactivate(team, **where, by=firm.administrator, at=minutes(90))


def refusal(firm, team, **where):
    with pytest.raises(InvalidInput) as refused:
        deactivate(firm, team, **where)
    return refused.value.fields


def test_everything_goes_where_it_was_led(firm):
    other = TeamFactory(name="Field", tier=2)
    queued, accepted = (
        firm.queued(),
        firm.accepted(TicketFactory(team=firm.desk, category=firm.category, assignee=firm.technician)),
    )
    firm.category.intake_team = firm.network
    firm.category.save()
    canned = CannedResponseFactory()
    canned.teams.add(firm.network)
    action = ActionFactory(kind=Action.Kind.NOTIFY_TEAM, tag="", team=firm.network)
    own = TicketFactory(team=firm.network)
    Team.objects.filter(pk=firm.network.pk).update(is_default_escalation=True)
    firm.network.refresh_from_db()

    assert teams.uses(firm.network).words == [
        "2 unfinished tickets",
        "2 queued or accepted escalations",
        "1 category it takes in",
        "1 category that escalates to it",
        "1 team that escalates to it",
        "1 canned response of its own",
        "1 scenario that names it",
        "the portal's default escalation team",
    ]
    deactivate(firm, firm.network, tickets_to=firm.desk, escalations_to=other)

    for row in (queued, accepted, firm.category, firm.desk, own, other, action, firm.network):
        row.refresh_from_db()
    assert (queued.status, queued.receiving_team) == (QUEUED, other)
    assert (accepted.status, accepted.receiving_team, accepted.ticket.team) == (QUEUED, other, firm.desk)
    assert (firm.category.intake_team, firm.category.escalation_team) == (firm.desk, other)
    assert (firm.desk.escalates_to, own.team, action.team) == (other, firm.desk, firm.desk)
    assert list(canned.teams.all()) == [firm.desk]
    assert (firm.network.is_active, firm.network.is_default_escalation, other.is_default_escalation) == (
        False,
        False,
        True,
    )
    assert teams.uses(firm.network).words == []
    told = set(ConfigurationChange.objects.values_list("name", flat=True))
    assert {"Network", "Field", "Yard scanners", "Service desk", canned.title, action.scenario.name} == told


def test_who_may_run_a_scenario_goes_along(firm):
    """Else nobody could run it any more."""
    scenario = ActionFactory(scenario__name="Visit").scenario
    scenario.teams.add(firm.network)

    asked = refusal(firm, firm.network, escalations_to=firm.core)
    deactivate(firm, firm.network, tickets_to=firm.desk, escalations_to=firm.core)

    assert list(asked) == ["tickets_to"]
    assert list(scenario.teams.all()) == [firm.desk]
    assert ConfigurationChange.objects.filter(name="Visit").exists()


def test_a_team_nobody_uses_goes_at_once(firm):
    alone = TeamFactory()

    deactivate(firm, alone)

    alone.refresh_from_db()
    assert not alone.is_active
    with pytest.raises(StepNotAllowed, match="deactivated already"):
        deactivate(firm, alone)


def test_where_it_goes_is_asked_for_both(firm):
    TicketFactory(team=firm.network)
    asked = {
        "tickets_to": "Choose the active team that takes its tickets.",
        "escalations_to": "Choose the active team that receives its escalations.",
    }
    inactive = TeamFactory(is_active=False)

    assert refusal(firm, firm.network) == asked
    assert refusal(firm, firm.network, tickets_to=firm.network, escalations_to=firm.network) == asked
    assert refusal(firm, firm.network, tickets_to=inactive, escalations_to=inactive) == asked


def test_tickets_do_not_climb_this_way(firm):
    """S29."""
    TicketFactory(team=firm.network)

    assert refusal(firm, firm.network, tickets_to=firm.core, escalations_to=firm.core) == {
        "tickets_to": "Core is of a higher tier: only escalating leads there. Choose tier 2 or lower."
    }


def test_a_team_that_does_not_fit_is_said_beside_it_and_nothing_happens(firm):
    firm.queued()
    low = TeamFactory(name="Reception", tier=1)

    told = refusal(firm, firm.network, tickets_to=firm.desk, escalations_to=low)

    assert told == {
        "escalations_to": "Service desk: Reception is of tier 1. Choose a team of a higher tier than 1."
    }
    firm.network.refresh_from_db()
    assert firm.network.is_active


def test_an_escalation_that_cannot_go_there_is_named(firm):
    """Nobody below leads there, so only the escalation itself finds out."""
    escalation = firm.queued()
    Team.objects.filter(pk=firm.desk.pk).update(escalates_to=None)
    low = TeamFactory(name="Reception", tier=1)

    told = refusal(firm, firm.network, escalations_to=low)

    assert told == {
        "escalations_to": f"#{escalation.ticket_id}: Reception is not of a higher tier than Service desk. "
        "Send it back instead."
    }
    escalation.refresh_from_db()
    assert escalation.receiving_team == firm.network


def test_an_accepted_one_goes_back_to_a_queue(firm):
    escalation = firm.accepted()
    assert escalation.status == ACCEPTED

    deactivate(firm, firm.network, tickets_to=firm.desk, escalations_to=firm.core)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.receiving_team) == (QUEUED, firm.core)


def test_only_administrators_do_it(firm):
    with pytest.raises(NotPermitted):
        teams.deactivate(firm.network, by=firm.senior, at=NINE)
    with pytest.raises(NotPermitted):
        teams.activate(firm.network, by=firm.senior, at=NINE)


def test_it_may_come_back(firm):
    alone = TeamFactory(is_active=False)

    teams.activate(alone, by=firm.administrator, at=NINE)

    alone.refresh_from_db()
    assert alone.is_active
    assert ConfigurationChange.objects.count() == 1


def test_the_lead_is_an_active_member(firm):
    teams.check_lead(firm.desk, {firm.lead.pk})
    teams.check_lead(TeamFactory(), set())

    with pytest.raises(InvalidInput, match="Lea Dean leads this team but is not among its members"):
        teams.check_lead(firm.desk, {firm.technician.pk})
    firm.desk.lead = UserFactory(first_name="Old", last_name="Lead", is_active=False)
    with pytest.raises(InvalidInput, match="Old Lead is deactivated"):
        teams.check_lead(firm.desk, {firm.desk.lead.pk})


def test_an_action_that_would_break_is_said(firm):
    """Whatever the scenario may hold is asked as when it is saved."""
    CategoryFactory(intake_team=firm.network)
    action = ActionFactory(kind=Action.Kind.SET_TEAM, tag="", team=firm.network)
    action.scenario.escalates = False
    action.scenario.save()
    Action.objects.filter(pk=action.pk).update(kind="nonsense")

    told = refusal(firm, firm.network, tickets_to=firm.desk, escalations_to=firm.core)

    assert told == {"tickets_to": "nonsense: Choose what the action does."}


def test_one_team_is_the_default(firm):
    for team in (firm.network, firm.core, firm.core):
        teams.make_default(team, by=firm.administrator, at=NINE)

    assert list(Team.objects.filter(is_default_escalation=True)) == [firm.core]
    assert ConfigurationChange.objects.count() == 3


def test_a_default_is_active_and_above_others(firm):
    for team in (firm.desk, TeamFactory(tier=2, is_active=False)):
        with pytest.raises(InvalidInput) as refused:
            teams.make_default(team, by=firm.administrator, at=NINE)
        assert list(refused.value.fields) == ["default_team"]
    with pytest.raises(NotPermitted):
        teams.make_default(firm.core, by=firm.senior, at=NINE)
