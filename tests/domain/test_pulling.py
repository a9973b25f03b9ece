"""S29: a member of a higher tier pulls a ticket of their own accord."""

from datetime import timedelta

import pytest

from escalations.domain import pulling, tickets
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import ACCEPTED, DRAFT, QUEUED, SENT_BACK, WITHDRAWN
from tests.factories import NINE, EscalationFactory, SeniorFactory, TeamFactory, TicketFactory, UserFactory

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def network():
    return TeamFactory(name="Network", tier=2)


@pytest.fixture
def senior(network):
    return SeniorFactory(first_name="Sena", last_name="Iorio", teams=[network])


def test_s29_a_member_pulls_a_ticket_into_their_team(senior, network):
    ticket = TicketFactory()

    pulled = tickets.pull(ticket, by=senior, at=TEN)

    assert (pulled.team, pulled.assignee) == (network, senior)
    entry = ticket.history.get()
    assert (entry.event, entry.by) == ("ticket.pulled", senior)
    assert set(entry.data["changes"]) == {"team", "assignee"}


def test_s29_the_nearest_of_several_teams_is_taken(network):
    ticket = TicketFactory()
    by = SeniorFactory(teams=[TeamFactory(tier=3), network])

    assert tickets.pull(ticket, by=by, at=TEN).team == network


def test_s29_somebody_in_several_teams_chooses(network):
    core = TeamFactory(tier=3)

    pulled = tickets.pull(TicketFactory(), team=core, by=SeniorFactory(teams=[core, network]), at=TEN)

    assert pulled.team == core


def test_s29_only_members_pull(network):
    with pytest.raises(NotPermitted, match="You are not a member of Network"):
        tickets.pull(TicketFactory(), team=network, by=UserFactory(teams=[TeamFactory()]), at=TEN)


def test_pulling_within_ones_own_team_takes_the_ticket(network, senior):
    ticket = TicketFactory(team=network)

    assert tickets.pull(ticket, by=senior, at=TEN).assignee == senior


def test_pulling_downwards_leads_to_ones_highest_team():
    ticket, own = TicketFactory(team=TeamFactory(tier=3)), TeamFactory(tier=2)

    assert tickets.pull(ticket, by=UserFactory(teams=[TeamFactory(), own]), at=TEN).team == own


def test_somebody_in_no_team_is_told_whom_to_ask():
    with pytest.raises(NotPermitted, match="ask an administrator to add you"):
        tickets.pull(TicketFactory(), by=UserFactory(), at=TEN)


@pytest.mark.parametrize("status", [DRAFT, SENT_BACK])
def test_s29_a_draft_is_withdrawn_but_said_before(senior, status):
    escalation = EscalationFactory(status=status)

    with pytest.raises(StepNotAllowed, match="Pulling it withdraws that; confirm to go on") as refused:
        tickets.pull(escalation.ticket, by=senior, at=TEN)
    pulled = tickets.pull(escalation.ticket, withdraw=True, by=senior, at=TEN)

    assert refused.value.code == "will_withdraw"
    escalation.refresh_from_db()
    assert (escalation.status, escalation.withdrawn_reason) == (WITHDRAWN, "Sena Iorio pulled the ticket.")
    assert pulled.assignee == senior


def test_s29_with_a_queued_escalation_pulling_is_accepting():
    escalation = EscalationFactory(status=QUEUED)
    member = SeniorFactory(teams=[escalation.receiving_team])

    with pytest.raises(InvalidInput):
        tickets.pull(escalation.ticket, by=member, at=TEN)
    pulled = tickets.pull(escalation.ticket, read_back="Link drops; I read the port log.", by=member, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by) == (ACCEPTED, member)
    assert (pulled.team, pulled.assignee) == (escalation.receiving_team, member)


def test_s29_a_queued_escalation_is_accepted_by_its_receiving_team_only(senior):
    escalation = EscalationFactory(status=QUEUED)

    with pytest.raises(NotPermitted):
        tickets.pull(escalation.ticket, read_back="Mine.", by=senior, at=TEN)


def test_an_accepted_one_is_handed_over_to_whoever_pulls_it():
    escalation = EscalationFactory(status=ACCEPTED)
    colleague = SeniorFactory(teams=[escalation.receiving_team])

    pulled = tickets.pull(escalation.ticket, by=colleague, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.accepted_by, pulled.assignee) == (colleague, colleague)


def test_place_is_the_nearest_team_above(firm):
    """S29. Offered to members of a higher tier only."""
    assert pulling.place_for(firm.ticket, [firm.core, firm.network, firm.desk]) == firm.network
    assert pulling.place_for(firm.ticket, [firm.desk]) is None
