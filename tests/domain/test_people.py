"""What somebody leaves behind when they go, and how it goes on without them."""

from datetime import timedelta

import pytest

from escalations.domain import people
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import ACCEPTED, DRAFT, QUEUED, SENT_BACK, HistoryEntry
from tests.factories import (
    NINE,
    AdministratorFactory,
    EscalationFactory,
    SeniorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def administrator():
    return AdministratorFactory()


@pytest.fixture
def desk():
    return TeamFactory()


def test_what_is_theirs_is_shown_before(desk):
    user = UserFactory(teams=[desk])
    mine = TicketFactory(assignee=user, team=desk)
    TicketFactory(assignee=user, status="closed")
    draft = EscalationFactory(started_by=user)
    sent_back = EscalationFactory(status=SENT_BACK, started_by=user)
    accepted = EscalationFactory(status=ACCEPTED, accepted_by=user)

    left = people.leaving(user)

    assert (left.tickets, left.drafts) == ([mine], [draft])
    assert (left.sent_back, left.accepted, left.is_nothing) == ([sent_back], [accepted], False)
    assert people.leaving(UserFactory()).is_nothing


def test_tickets_go_to_a_colleague(desk, administrator):
    user, colleague = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    ticket = TicketFactory(assignee=user, team=desk)

    people.hand_over_all(user, to=colleague, by=administrator, at=TEN)

    ticket.refresh_from_db()
    assert ticket.assignee == colleague


def test_tickets_go_back_to_the_pool_without_one(desk, administrator):
    ticket = TicketFactory(assignee=UserFactory(), team=desk)

    people.hand_over_all(ticket.assignee, by=administrator, at=TEN)

    ticket.refresh_from_db()
    assert ticket.assignee is None


def test_s29_tickets_do_not_climb_by_somebody_leaving(desk, administrator):
    ticket = TicketFactory(assignee=UserFactory(), team=desk)
    senior = SeniorFactory(teams=[TeamFactory(tier=2)])

    people.hand_over_all(ticket.assignee, to=senior, by=administrator, at=TEN)

    ticket.refresh_from_db()
    assert ticket.assignee is None


def test_restricted_tickets_are_not_given_to_strangers(administrator):
    team = TeamFactory(is_restricted=True)
    ticket = TicketFactory(assignee=UserFactory(teams=[team]), team=team)

    people.hand_over_all(ticket.assignee, to=UserFactory(teams=[TeamFactory()]), by=administrator, at=TEN)

    ticket.refresh_from_db()
    assert ticket.assignee is None


def test_accepted_escalations_are_handed_over_to_a_member(administrator):
    escalation = EscalationFactory(status=ACCEPTED)
    member = SeniorFactory(teams=[escalation.receiving_team])

    people.hand_over_all(escalation.accepted_by, to=member, by=administrator, at=TEN)

    escalation.refresh_from_db()
    assert escalation.accepted_by == member


def test_accepted_escalations_are_released_by_whoever_goes():
    escalation = EscalationFactory(status=ACCEPTED)
    user = escalation.accepted_by

    people.hand_over_all(user, by=user, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by) == (QUEUED, None)


@pytest.mark.parametrize("to", ["nobody", "stranger", "author"])
def test_an_administrator_names_a_member_who_goes_on(administrator, to):
    escalation = EscalationFactory(status=ACCEPTED)
    author = escalation.author
    author.teams.add(escalation.receiving_team)
    person = {"nobody": None, "stranger": UserFactory(), "author": author}[to]

    with pytest.raises(InvalidInput, match=f"Choose a member of {escalation.receiving_team}"):
        people.hand_over_all(escalation.accepted_by, to=person, by=administrator, at=TEN)


def test_drafts_stay_open_to_all(administrator):
    escalation = EscalationFactory(status=DRAFT)

    people.deactivate(escalation.started_by, by=administrator, at=TEN)

    escalation.refresh_from_db()
    assert escalation.status == DRAFT


def test_deactivating_hands_over_and_is_remembered(desk, administrator):
    user, colleague = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    ticket = TicketFactory(assignee=user, team=desk)

    people.deactivate(user, to=colleague, by=administrator, at=TEN)

    ticket.refresh_from_db()
    user.refresh_from_db()
    assert (user.is_active, ticket.assignee) == (False, colleague)
    entry = HistoryEntry.objects.get(event="person.deactivated")
    assert (entry.by, entry.data) == (administrator, {"user": user.pk, "to": colleague.pk})


def test_nobody_deactivates_themselves(administrator):
    with pytest.raises(StepNotAllowed, match="You cannot deactivate yourself"):
        people.deactivate(administrator, by=administrator, at=TEN)


def test_only_administrators_deactivate_others():
    user = UserFactory()

    with pytest.raises(NotPermitted):
        people.deactivate(user, by=UserFactory(), at=TEN)

    user.refresh_from_db()
    assert user.is_active


def test_somebody_says_they_are_away_and_back(administrator):
    user = UserFactory()

    people.set_away(user, True, by=user, at=TEN)
    away = user.is_available
    people.set_away(user, False, by=administrator, at=TEN)

    user.refresh_from_db()
    assert (away, user.is_away) == (False, False)
    assert set(HistoryEntry.objects.values_list("event", flat=True)) == {"person.away", "person.back"}


def test_nobody_sends_a_colleague_away():
    with pytest.raises(NotPermitted):
        people.set_away(UserFactory(), True, by=UserFactory(), at=TEN)
