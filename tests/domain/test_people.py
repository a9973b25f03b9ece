"""What somebody leaves behind when they go, and how it goes on without them."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group

from escalations.domain import people
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.domain.leaving import LEADS, POOL, TICKETS, WITHDRAW
from escalations.models import ACCEPTED, DRAFT, QUEUED, SENT_BACK, WITHDRAWN, ApiToken, HistoryEntry, Team
from tests.factories import (
    ADMINISTRATOR,
    NINE,
    ActionFactory,
    AdministratorFactory,
    ApiTokenFactory,
    EscalationFactory,
    SeniorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.racing import together

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
    queued = EscalationFactory(status=QUEUED, started_by=user)
    accepted = EscalationFactory(status=ACCEPTED, accepted_by=user)
    Team.objects.filter(pk=desk.pk).update(lead=user)
    token = ApiTokenFactory(user=user)
    action = ActionFactory(kind="assign", tag="", user=user)

    left = people.leaving(user)

    assert (left.rows(TICKETS), left.rows(DRAFT), left.rows(QUEUED)) == ([mine], [draft], [queued])
    assert (left.rows(SENT_BACK), left.rows(ACCEPTED), left.rows(LEADS)) == ([sent_back], [accepted], [desk])
    assert (left.tokens, left.scenarios, left.is_nothing) == ([token], [action.scenario], False)
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
    assert (entry.by, entry.data) == (administrator, {"user": user.pk, "to": colleague.pk, "tokens": 0})


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


# A choice for each group of rows


@pytest.mark.parametrize("status", [DRAFT, SENT_BACK, QUEUED])
def test_a_group_of_escalations_goes_with_its_tickets_to_a_colleague(status, desk, administrator):
    user, colleague = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    ticket = TicketFactory(team=desk, assignee=user)
    escalation = EscalationFactory(status=status, started_by=user, ticket=ticket)
    group = people.leaving(user).groups[0]

    people.deactivate(user, choices={group.key: colleague}, by=administrator, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.ticket.assignee) == (status, colleague)


@pytest.mark.parametrize("status", [DRAFT, SENT_BACK, QUEUED, ACCEPTED])
def test_a_group_of_escalations_is_withdrawn(status, administrator):
    escalation = EscalationFactory(status=status)
    user = escalation.accepted_by or escalation.started_by
    group = people.leaving(user).groups[0]

    people.deactivate(user, choices={group.key: WITHDRAW}, by=administrator, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.withdrawn_reason) == (WITHDRAWN, f"{user} is not here any more.")


def test_accepted_escalations_of_somebody_gone_go_back_to_the_queue(administrator):
    """Nobody of the team is named: an administrator releases what its acceptor cannot."""
    escalation = EscalationFactory(status=ACCEPTED)
    user, queued_at = escalation.accepted_by, escalation.queued_at

    people.deactivate(user, by=administrator, at=TEN)

    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by, escalation.queued_at) == (QUEUED, None, queued_at)


def test_whoever_wrote_an_escalation_is_not_offered_to_accept_it(administrator):
    escalation = EscalationFactory(status=ACCEPTED)
    member = SeniorFactory(teams=[escalation.receiving_team])
    escalation.author.teams.add(escalation.receiving_team)

    assert people.leaving(escalation.accepted_by).groups[0].members == [member]


def test_a_ticket_of_a_colleague_stays_theirs_when_its_draft_is_handed_over(desk, administrator):
    user, owner, third = (UserFactory(teams=[desk]) for _ in range(3))
    escalation = EscalationFactory(started_by=user, ticket=TicketFactory(team=desk, assignee=owner))

    people.deactivate(user, choices={f"draft-{desk.pk}": third}, by=administrator, at=TEN)

    escalation.ticket.refresh_from_db()
    assert escalation.ticket.assignee == owner


def test_teams_get_another_lead_and_tokens_end(desk, administrator):
    user, colleague = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    other = TeamFactory(lead=user)
    Team.objects.filter(pk=desk.pk).update(lead=user)
    ApiTokenFactory(user=user)
    kept = ApiTokenFactory()

    people.deactivate(user, choices={f"leads-{desk.pk}": colleague}, by=administrator, at=TEN)

    desk.refresh_from_db()
    other.refresh_from_db()
    assert (desk.lead, other.lead) == (colleague, None)
    assert list(ApiToken.objects.all()) == [kept]


@pytest.mark.parametrize("wrong", [WITHDRAW, "nobody known"])
def test_a_choice_that_is_none_undoes_everything(wrong, desk, administrator):
    user = UserFactory(teams=[desk])
    ticket = TicketFactory(team=desk, assignee=user)
    Team.objects.filter(pk=desk.pk).update(lead=user)

    with pytest.raises(InvalidInput) as refused:
        people.deactivate(
            user, choices={f"tickets-{desk.pk}": POOL, f"leads-{desk.pk}": wrong}, by=administrator, at=TEN
        )

    user.refresh_from_db()
    ticket.refresh_from_db()
    assert list(refused.value.fields) == [f"leads-{desk.pk}"]
    assert (user.is_active, ticket.assignee) == (True, user)


def test_what_came_since_it_was_shown_is_shown_first(desk, administrator):
    user = UserFactory(teams=[desk])
    seen = people.leaving(user).mark
    TicketFactory(team=desk, assignee=user)

    with pytest.raises(StepNotAllowed, match="has changed since you looked"):
        people.deactivate(user, seen=seen, by=administrator, at=TEN)

    user.refresh_from_db()
    assert user.is_active


def test_deactivating_twice_is_said(administrator):
    user = UserFactory()
    people.deactivate(user, by=administrator, at=TEN)

    with pytest.raises(StepNotAllowed, match="deactivated already"):
        people.deactivate(user, by=administrator, at=TEN)


def test_the_last_administrator_stays():
    administrator = AdministratorFactory()
    invited = AdministratorFactory()
    invited.set_unusable_password()
    invited.save()

    with pytest.raises(StepNotAllowed, match="the last administrator"):
        people.deactivate(administrator, by=None, at=TEN)

    root = UserFactory(is_superuser=True)
    people.deactivate(administrator, by=root, at=TEN)
    with pytest.raises(StepNotAllowed, match="the last administrator"):
        people.deactivate(root, by=None, at=TEN)


def test_two_administrators_do_not_deactivate_each_other(transactional_db):
    Group.objects.get(name=ADMINISTRATOR)
    one, other = AdministratorFactory(), AdministratorFactory()

    results = together(
        lambda: people.deactivate(other, by=one, at=TEN), lambda: people.deactivate(one, by=other, at=TEN)
    )

    assert sorted(type(one).__name__ for one in results) == ["Leaving", "StepNotAllowed"]


def test_somebody_comes_back(administrator):
    user = UserFactory(is_away=True)
    people.deactivate(user, by=administrator, at=TEN)

    people.reactivate(user, by=administrator, at=TEN)

    user.refresh_from_db()
    assert (user.is_active, user.is_away) == (True, False)
    assert HistoryEntry.objects.filter(event="person.reactivated").count() == 1
    with pytest.raises(NotPermitted):
        people.reactivate(user, by=user, at=TEN)


def test_somebody_away_keeps_what_is_not_handed_over(desk, administrator):
    user, colleague = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    ticket = TicketFactory(team=desk, assignee=user)
    escalation = EscalationFactory(status=ACCEPTED, accepted_by=user)

    people.set_away(user, True, choices={f"tickets-{desk.pk}": colleague}, by=administrator, at=TEN)

    escalation.refresh_from_db()
    ticket.refresh_from_db()
    assert (escalation.status, escalation.accepted_by, ticket.assignee) == (ACCEPTED, user, colleague)


def test_all_tokens_of_a_person_are_revoked(administrator):
    user = ApiTokenFactory(label="Sync").user
    ApiTokenFactory(user=user, label="Reports")

    people.revoke_tokens(user, by=administrator, at=TEN)

    assert not ApiToken.objects.exists()
    assert sorted(HistoryEntry.objects.get(event="person.tokens_revoked").data["labels"]) == [
        "Reports",
        "Sync",
    ]
    with pytest.raises(NotPermitted):
        people.revoke_tokens(user, by=user, at=TEN)
