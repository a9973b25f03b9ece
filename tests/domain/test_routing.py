"""Where an escalation goes, who could accept it, and what counts as upwards (S19, S29)."""

import pytest

from escalations.domain import routing
from tests.factories import (
    AuthorshipFactory,
    CategoryFactory,
    EscalationFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def test_the_category_names_the_receiving_team():
    """S19."""
    network, other = TeamFactory(tier=2), TeamFactory(tier=2)
    ticket = TicketFactory(
        category=CategoryFactory(escalation_team=network), team=TeamFactory(escalates_to=other)
    )

    route = routing.route(ticket)

    assert (route.team, route.why) == (network, "category")
    assert route.sentence == f"{network} receives this category."


def test_a_category_without_a_team_asks_the_one_above_it():
    """S19."""
    network = TeamFactory(tier=2)
    branch = CategoryFactory(escalation_team=network)
    ticket = TicketFactory(category=CategoryFactory(parent=branch))

    assert routing.route(ticket).team == network


def test_else_the_team_says_where_it_escalates_to():
    """S19."""
    network = TeamFactory(tier=2)
    ticket = TicketFactory(team=TeamFactory(escalates_to=network))

    route = routing.route(ticket)

    assert (route.team, route.why, route.is_default) == (network, "escalates_to", False)


def test_else_it_goes_to_the_default_and_says_so():
    """S19."""
    default = TeamFactory(tier=2, is_default_escalation=True)

    route = routing.route(TicketFactory(category=None))

    assert (route.team, route.why, route.is_default) == (default, "default", True)


def test_nobody_named_is_a_route_to_nowhere():
    """S19."""
    route = routing.route(TicketFactory())

    assert (route.team, route.why, route.may_accept, route.next_up) == (None, "", 0, None)
    assert route.sentence.startswith("Nobody receives this")


def test_inactive_teams_are_passed_over():
    """S19."""
    gone = TeamFactory(tier=2, is_active=False, escalates_to=TeamFactory(tier=3))
    ticket = TicketFactory(
        category=CategoryFactory(escalation_team=gone), team=TeamFactory(escalates_to=gone)
    )

    route = routing.route(ticket)

    assert (route.team, route.why) == (gone.escalates_to, "escalates_to")


def test_a_ring_of_inactive_teams_ends():
    first, second = TeamFactory(tier=2, is_active=False), TeamFactory(tier=2, is_active=False)
    first.escalates_to, second.escalates_to = second, first
    first.save()
    second.save()

    assert routing.route(TicketFactory(team=TeamFactory(escalates_to=first))).team is None


def test_a_ticket_is_never_escalated_to_its_own_team_or_down():
    """S19."""
    second = TeamFactory(tier=2)
    third = TeamFactory(tier=3, is_default_escalation=True)
    own = TicketFactory(team=second, category=CategoryFactory(escalation_team=second))
    down = TicketFactory(team=second, category=CategoryFactory(escalation_team=TeamFactory(tier=1)))

    assert [routing.route(ticket).team for ticket in (own, down)] == [third, third]


def test_a_category_may_name_another_team_of_the_same_tier():
    """S19. Sideways is no way down: the printers' desk takes what the service desk cannot."""
    printers = TeamFactory(tier=1)
    ticket = TicketFactory(category=CategoryFactory(escalation_team=printers), team=TeamFactory(tier=1))

    assert (routing.route(ticket).team, routing.route(ticket).why) == (printers, "category")


def test_may_accept_counts_who_is_there_and_wrote_nothing():
    """S19."""
    network = TeamFactory(tier=2)
    author, _ = UserFactory(teams=[network]), UserFactory(teams=[network])
    UserFactory(teams=[network], is_active=False)
    UserFactory(teams=[network], is_away=True)
    ticket = TicketFactory(category=CategoryFactory(escalation_team=network))
    started = EscalationFactory(ticket=ticket, started_by=author)

    assert routing.route(ticket).may_accept == 2
    assert routing.route(ticket, escalation=started).may_accept == 1


def test_may_accept_leaves_out_every_author():
    """S19."""
    network = TeamFactory(tier=2)
    author, earlier = UserFactory(teams=[network]), UserFactory(teams=[network])
    ticket = TicketFactory(category=CategoryFactory(escalation_team=network))
    escalation = EscalationFactory(
        ticket=ticket, status="sent_back", started_by=author, receiving_team=network
    )
    AuthorshipFactory(escalation=escalation, user=earlier)
    colleagues = routing.route(ticket).may_accept

    assert routing.route(ticket, escalation=escalation).may_accept == colleagues - 2


def test_an_escalation_whose_starter_is_gone_leaves_nobody_out():
    network = TeamFactory(tier=2, members=[UserFactory()])
    ticket = TicketFactory(category=CategoryFactory(escalation_team=network))
    escalation = EscalationFactory(ticket=ticket, started_by=None)

    assert routing.route(ticket, escalation=escalation).may_accept == 1


def test_the_next_team_up_is_offered():
    """S19."""
    network = TeamFactory(tier=2, escalates_to=TeamFactory(tier=3))
    ticket = TicketFactory(category=CategoryFactory(escalation_team=network))

    route = routing.route(ticket)

    assert (route.may_accept, route.next_up) == (0, network.escalates_to)


def test_next_tier_follows_the_team_then_the_tiers():
    """S19."""
    top = TeamFactory(tier=4)
    third = TeamFactory(tier=3, name="B")
    sideways = TeamFactory(tier=2, escalates_to=TeamFactory(tier=2))

    assert routing.next_tier(TeamFactory(tier=2, escalates_to=top)) == top
    assert routing.next_tier(sideways) == third
    assert routing.next_tier(TeamFactory(tier=2)) == third
    assert routing.next_tier(top) is None


def test_next_tier_takes_the_first_by_name_among_equals():
    TeamFactory(tier=3, name="B")
    first = TeamFactory(tier=3, name="A")
    TeamFactory(tier=3, name="C")

    assert routing.next_tier(TeamFactory(tier=2)) == first


def test_next_tier_prefers_the_default_among_equals():
    TeamFactory(tier=3, name="A")
    default = TeamFactory(tier=3, name="B", is_default_escalation=True)

    assert routing.next_tier(TeamFactory(tier=2)) == default


@pytest.mark.parametrize("count", [1, 30])
def test_a_route_asks_one_question(count, django_assert_num_queries):
    network = TeamFactory(tier=2, escalates_to=TeamFactory(tier=3))
    for _ in range(count):
        UserFactory(teams=[network, TeamFactory(tier=2)])
    ticket = TicketFactory(category=CategoryFactory(parent=CategoryFactory(escalation_team=network)))
    escalation = EscalationFactory(ticket=ticket)

    with django_assert_num_queries(1):
        assert routing.route(ticket, escalation=escalation).may_accept == count


def test_a_higher_team_needs_an_escalation():
    """S29: no side door."""
    ticket = TicketFactory(team=TeamFactory(tier=2))
    by = UserFactory()

    needs = [routing.needs_escalation(ticket, team=TeamFactory(tier=tier), by=by) for tier in (1, 2, 3)]

    assert needs == [False, False, True]


def test_an_assignee_who_works_only_above_needs_an_escalation():
    """S29: no side door."""
    ticket = TicketFactory()
    first, second, gone = TeamFactory(), TeamFactory(tier=2), TeamFactory(is_active=False)

    assert routing.needs_escalation(ticket, assignee=UserFactory(teams=[second]), by=None)
    assert routing.needs_escalation(ticket, assignee=UserFactory(teams=[second, gone]), by=None)
    assert not routing.needs_escalation(ticket, assignee=UserFactory(teams=[first, second]), by=None)
    assert not routing.needs_escalation(ticket, assignee=UserFactory(), by=None)


def test_whoever_has_the_ticket_may_keep_it():
    """S29."""
    senior = UserFactory(teams=[TeamFactory(tier=2)])
    ticket = TicketFactory(assignee=senior)

    assert not routing.needs_escalation(ticket, team=TeamFactory(), assignee=senior, by=None)
    assert not routing.needs_escalation(ticket, by=None)
