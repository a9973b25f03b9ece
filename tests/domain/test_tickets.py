"""How a ticket's fields change: what may not, what follows, and what happens when two change it."""

from datetime import timedelta

import pytest

from escalations.domain import tickets
from escalations.domain.errors import (
    EscalationRequired,
    InvalidInput,
    NotPermitted,
    SomebodyWasFaster,
    StaleWrite,
    StepNotAllowed,
)
from escalations.models import ACCEPTED, QUEUED, SENT_BACK, OutboxMessage, Ticket
from tests.factories import (
    NINE,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    EscalationFactory,
    PriorityFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    priority,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def desk():
    return TeamFactory(name="Service desk")


@pytest.fixture
def by(desk):
    return UserFactory(first_name="Tess", last_name="Nichols", teams=[desk])


@pytest.fixture
def ticket(desk, by):
    return TicketFactory(team=desk, assignee=by, subject="Scanner drops")


def state(ticket):
    return Ticket.objects.filter(pk=ticket.pk).values().get()


def test_an_edit_saves_what_differs_and_remembers_before_and_after(ticket, by):
    same = ticket.description

    changed = tickets.edit(ticket, {"subject": "Scanner stops", "description": same}, by=by, at=TEN)

    assert changed == {"subject": ["Scanner drops", "Scanner stops"]}
    ticket.refresh_from_db()
    assert (ticket.subject, ticket.version, ticket.updated_at, ticket.worked_at) == (
        "Scanner stops",
        2,
        TEN,
        TEN,
    )
    entry = ticket.history.get()
    assert (entry.event, entry.by, entry.at) == ("ticket.changed", by, TEN)
    assert entry.data == {"changes": changed, "version": 2}


def test_an_edit_that_changes_nothing_leaves_no_trace(ticket, by):
    before = state(ticket)

    assert tickets.edit(ticket, {"subject": "Scanner drops"}, by=by, at=TEN) == {}

    assert state(ticket) == before
    assert not ticket.history.exists()


def test_the_portals_edit_does_not_count_as_work(ticket):
    tickets.edit(ticket, {"subject": "Scanner stops"}, by=None, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.updated_at, ticket.worked_at) == (TEN, NINE)


@pytest.mark.parametrize("field", ["status", "version", "number", "merged_into", "colour"])
def test_other_fields_are_not_edited(ticket, by, field):
    with pytest.raises(InvalidInput) as refused:
        tickets.edit(ticket, {field: "resolved"}, by=by, at=TEN)

    assert list(refused.value.fields) == [field]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("priority", None, "Choose a priority."),
        ("team", None, "Choose a team: every ticket is some team's work."),
        ("impact", "huge", "The impact is low, medium or high."),
        ("subject", " ", "Give the ticket a subject: what is wrong, in a few words."),
    ],
)
def test_a_wrong_value_says_what_to_choose(ticket, by, field, value, sentence):
    with pytest.raises(InvalidInput) as refused:
        tickets.edit(ticket, {field: value}, by=by, at=TEN)

    assert refused.value.fields == {field: sentence}


def test_deactivated_values_are_refused_by_name(ticket, by):
    values = {
        "category": CategoryFactory(name="Old", is_active=False),
        "priority": PriorityFactory(name="Whenever", is_active=False),
        "team": TeamFactory(name="Gone", is_active=False),
        "assignee": UserFactory(first_name="Lee", last_name="Left", is_active=False),
    }

    with pytest.raises(InvalidInput) as refused:
        tickets.edit(ticket, values, by=by, at=TEN)

    assert refused.value.fields == {
        "category": "“Old” is deactivated; choose an active category.",
        "priority": "“Whenever” is deactivated; choose an active priority.",
        "team": "“Gone” is deactivated; choose an active team.",
        "assignee": "Lee Left is deactivated; choose somebody else.",
    }


def test_somebody_away_is_not_assigned(ticket, by):
    with pytest.raises(InvalidInput, match=r"Lee Left is away; choose somebody else."):
        tickets.edit(
            ticket, {"assignee": UserFactory(first_name="Lee", last_name="Left", is_away=True)}, by=by, at=TEN
        )


def test_a_deactivated_value_that_was_left_alone_is_no_objection(ticket, by):
    ticket.category.is_active = False
    ticket.category.save()

    changed = tickets.edit(ticket, {"category": ticket.category, "subject": "Still"}, by=by, at=TEN)

    assert list(changed) == ["subject"]


def test_a_category_can_be_taken_away(ticket, by):
    changed = tickets.edit(ticket, {"category": None}, by=by, at=TEN)

    assert changed["category"][1] is None


def test_s15_confirming_the_category_keeps_who_and_when(ticket, by):
    tickets.confirm_category(ticket, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.category_confirmed_by, ticket.category_confirmed_at) == (by, TEN)


def test_s15_a_category_is_set_before_it_is_confirmed(by, desk):
    with pytest.raises(InvalidInput, match="Set a category first"):
        tickets.confirm_category(TicketFactory(team=desk, category=None), by=by, at=TEN)


def test_s15_another_category_has_to_be_confirmed_again(ticket, by):
    tickets.confirm_category(ticket, by=by, at=TEN)

    tickets.edit(ticket, {"category": CategoryFactory()}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.category_confirmed_by, ticket.category_confirmed_at) == (None, None)


def test_s15_another_category_may_be_confirmed_in_the_same_press(ticket, by):
    tickets.confirm_category(ticket, by=by, at=NINE)

    tickets.edit(ticket, {"category": CategoryFactory(), "category_confirmed": True}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.category_confirmed_by, ticket.category_confirmed_at) == (by, TEN)


def test_s15_a_confirmation_is_taken_back(ticket, by):
    tickets.confirm_category(ticket, by=by, at=NINE)

    tickets.edit(ticket, {"category_confirmed": False}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.category_confirmed_at is None


def test_s15_confirming_a_category_that_was_just_changed_is_stale(ticket, by):
    tickets.edit(ticket, {"category": CategoryFactory()}, by=UserFactory(), at=TEN)

    with pytest.raises(StaleWrite):
        tickets.confirm_category(ticket, by=by, at=TEN)


def test_s16_an_expected_priority_follows_impact_and_urgency(ticket, by):
    tickets.edit(ticket, {"impact": "high", "urgency": "high"}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.priority == priority("Urgent")


def test_s16_a_priority_somebody_chose_stays(ticket, by):
    tickets.edit(ticket, {"priority": priority("High"), "priority_reason": "Audit today"}, by=by, at=TEN)

    tickets.edit(ticket, {"impact": "high"}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.priority == priority("High")


def test_s16_a_priority_given_with_the_impact_stands(ticket, by):
    tickets.edit(ticket, {"impact": "high", "priority": priority("Urgent")}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.priority == priority("Urgent")


def test_the_company_follows_the_contact_if_it_was_the_contacts(ticket, by):
    contact = ContactFactory()

    tickets.edit(ticket, {"contact": contact}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.company == contact.company


def test_a_company_somebody_chose_stays(ticket, by):
    company = CompanyFactory()
    tickets.edit(ticket, {"company": company}, by=by, at=TEN)

    tickets.edit(ticket, {"contact": ContactFactory()}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.company == company


def test_a_contact_for_a_machines_ticket_brings_the_company(by, desk):
    ticket, contact = TicketFactory(team=desk, contact=None), ContactFactory()

    tickets.edit(ticket, {"contact": contact}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.company == contact.company


def test_another_teams_ticket_does_not_stay_with_a_stranger(ticket, by):
    other = TeamFactory()

    tickets.edit(ticket, {"team": other}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.team, ticket.assignee) == (other, None)


def test_another_teams_ticket_stays_with_its_member(ticket, by):
    tickets.edit(ticket, {"team": TeamFactory(members=[by])}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.assignee == by


def test_an_assignee_given_with_another_team_gets_the_ticket(ticket, by):
    other = TeamFactory()
    theirs = UserFactory(teams=[other])

    tickets.edit(ticket, {"team": other, "assignee": theirs}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.team, ticket.assignee) == (other, theirs)


def test_the_new_assignee_is_told(ticket, by, desk):
    colleague = UserFactory(teams=[desk])

    tickets.edit(ticket, {"assignee": colleague}, by=by, at=TEN)
    tickets.edit(ticket, {"assignee": None}, by=by, at=TEN)

    assert [m.payload for m in OutboxMessage.objects.all()] == [
        {"about": "ticket.assigned", "users": [colleague.pk]}
    ]


def test_s29_a_team_of_a_higher_tier_is_refused_with_the_way(ticket, by):
    before = state(ticket)

    with pytest.raises(EscalationRequired) as refused:
        tickets.edit(ticket, {"team": TeamFactory(name="Network", tier=2)}, by=by, at=TEN)

    assert refused.value.detail == "Network is tier 2. Only Escalate leads there."
    assert (refused.value.code, refused.value.link) == ("escalation_required", "escalate")
    assert state(ticket) == before
    assert not ticket.history.exists()


def test_s29_its_member_is_told_about_pulling(ticket, desk):
    network = TeamFactory(name="Network", tier=2)

    with pytest.raises(EscalationRequired, match=r"As its member you can pull the ticket instead."):
        tickets.edit(ticket, {"team": network}, by=UserFactory(teams=[desk, network]), at=TEN)


def test_s29_the_portal_itself_has_no_side_door(ticket):
    with pytest.raises(EscalationRequired):
        tickets.edit(ticket, {"team": TeamFactory(tier=2)}, by=None, at=TEN)


def test_s29_an_assignee_who_works_only_higher_up_is_refused(ticket, by):
    senior = UserFactory(first_name="Sena", last_name="Iorio", teams=[TeamFactory(tier=2)])

    with pytest.raises(EscalationRequired, match="Sena Iorio works only above tier 1"):
        tickets.edit(ticket, {"assignee": senior}, by=by, at=TEN)


def test_s29_team_and_assignee_are_judged_together(by):
    network, core = TeamFactory(tier=2), TeamFactory(tier=3)
    ticket = TicketFactory(team=core)

    tickets.edit(ticket, {"team": network, "assignee": UserFactory(teams=[network])}, by=by, at=TEN)
    with pytest.raises(EscalationRequired):
        tickets.edit(ticket, {"assignee": UserFactory(teams=[core])}, by=by, at=TEN)


def test_s29_same_tier_and_downwards_are_free(by):
    ticket, other, lower = TicketFactory(team=TeamFactory(tier=2)), TeamFactory(tier=2), TeamFactory()

    tickets.edit(ticket, {"team": other}, by=by, at=TEN)
    tickets.edit(ticket, {"team": lower}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.team == lower


def test_an_accepted_ticket_is_not_moved_behind_the_acceptors_back(by):
    escalation = EscalationFactory(status=ACCEPTED)
    before = state(escalation.ticket)

    for values in ({"team": TeamFactory()}, {"assignee": None}):
        with pytest.raises(StepNotAllowed, match="Hand it over to a colleague, release it or reroute it"):
            tickets.edit(escalation.ticket, values, by=by, at=TEN)

    assert state(escalation.ticket) == before


def test_an_accepted_tickets_other_fields_are_free(by):
    escalation = EscalationFactory(status=ACCEPTED)

    tickets.edit(escalation.ticket, {"subject": "Scanner drops again"}, by=by, at=TEN)

    escalation.ticket.refresh_from_db()
    assert escalation.ticket.subject == "Scanner drops again"


def test_a_queued_tickets_priority_carries_rank_and_clock_along(by):
    escalation = EscalationFactory(status=QUEUED, queued_at=NINE)

    tickets.edit(escalation.ticket, {"priority": priority("Urgent")}, by=by, at=TEN)

    escalation.refresh_from_db()
    assert escalation.priority_rank == priority("Urgent").rank
    assert escalation.accept_by == NINE + timedelta(minutes=priority("Urgent").accept_minutes)


def test_a_sent_back_tickets_priority_moves_no_clock(by):
    escalation = EscalationFactory(status=SENT_BACK)

    tickets.edit(escalation.ticket, {"priority": priority("Urgent")}, by=by, at=TEN)

    before = escalation.accept_by
    escalation.refresh_from_db()
    assert escalation.accept_by == before


def test_a_queued_tickets_category_reroutes_nothing(by):
    escalation = EscalationFactory(status=QUEUED)
    team = escalation.receiving_team

    category = CategoryFactory(escalation_team=TeamFactory(tier=2))
    tickets.edit(escalation.ticket, {"category": category}, by=by, at=TEN)

    escalation.refresh_from_db()
    assert escalation.receiving_team == team


def test_a_field_changed_since_is_refused_with_the_difference(ticket, by):
    tickets.edit(ticket, {"subject": "Theirs"}, by=UserFactory(), at=TEN)

    with pytest.raises(StaleWrite) as refused:
        tickets.edit(ticket, {"subject": "Mine", "impact": "high"}, by=by, at=TEN, version=1)

    assert refused.value.differences == {"subject": ("Theirs", "Mine")}
    assert refused.value.version == 2
    assert "subject" in refused.value.detail
    ticket.refresh_from_db()
    assert (ticket.subject, ticket.impact) == ("Theirs", "low")


def test_other_fields_changed_since_are_no_objection(ticket, by):
    tickets.edit(ticket, {"subject": "Theirs"}, by=UserFactory(), at=TEN)

    tickets.edit(ticket, {"impact": "high"}, by=by, at=TEN, version=1)

    ticket.refresh_from_db()
    assert (ticket.subject, ticket.impact) == ("Theirs", "high")


def test_a_category_changed_since_is_no_objection_to_another_field(ticket, by):
    tickets.edit(ticket, {"category": CategoryFactory()}, by=UserFactory(), at=TEN)

    tickets.edit(ticket, {"subject": "Mine"}, by=by, at=TEN, version=1)

    ticket.refresh_from_db()
    assert ticket.subject == "Mine"


def test_both_writing_the_same_is_no_conflict(ticket, by):
    tickets.edit(ticket, {"subject": "Same"}, by=UserFactory(), at=TEN)

    assert tickets.edit(ticket, {"subject": "Same"}, by=by, at=TEN, version=1) == {}


def test_a_difference_names_rows_by_their_words(ticket, by):
    network = CategoryFactory(name="Network")
    tickets.edit(ticket, {"category": network}, by=UserFactory(), at=TEN)

    with pytest.raises(StaleWrite) as refused:
        tickets.edit(ticket, {"category": None}, by=by, at=TEN, version=1)

    assert refused.value.differences == {"category": ({"id": network.pk, "name": "Network"}, None)}


def test_a_program_changes_fields_and_status_together(ticket, by):
    values = {
        "subject": "Scanner works",
        "status": "resolved",
        "closing_reason": "done",
        "resolution": "New cable",
    }

    changed = tickets.change(ticket, values, by=by, at=TEN)

    changed.refresh_from_db()
    assert {name: getattr(changed, name) for name in values} == values


def test_a_program_that_names_no_status_leaves_it(ticket, by):
    tickets.change(ticket, {"subject": "Scanner stops"}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.subject, ticket.status) == ("Scanner stops", "open")


def test_no_resolution_and_an_empty_one_are_the_same_to_a_program(ticket, by):
    tickets.change(ticket, {"status": "closed", "closing_reason": "spam", "resolution": None}, by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.closing_reason, ticket.resolution) == ("spam", "")


@pytest.mark.parametrize("status", [None, "pending"])
def test_words_of_the_end_are_refused_without_an_end(ticket, by, status):
    before = state(ticket)
    values = {"closing_reason": "done", "subject": "Scanner works"} | ({"status": status} if status else {})

    with pytest.raises(InvalidInput) as refused:
        tickets.change(ticket, values, by=by, at=TEN)

    assert refused.value.fields == {
        "closing_reason": "This is said when a ticket is finished: send it with that status."
    }
    assert state(ticket) == before


def test_a_status_that_is_refused_leaves_the_fields_as_they_were(ticket, by):
    before = state(ticket)

    with pytest.raises(InvalidInput):
        tickets.change(ticket, {"subject": "Scanner works", "status": "resolved"}, by=by, at=TEN)

    assert state(ticket) == before


def test_a_program_withdraws_what_is_prepared_only_if_it_says_so(ticket, by):
    EscalationFactory(ticket=ticket)
    end = {"status": "closed", "closing_reason": "spam"}

    with pytest.raises(StepNotAllowed, match="will withdraw it"):
        tickets.change(ticket, end, by=by, at=TEN)
    tickets.change(ticket, end, withdraw=True, by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.status == "closed"
    assert not ticket.escalations.unfinished().exists()


def test_taking_a_ticket_makes_it_mine(ticket, desk):
    colleague = UserFactory(teams=[desk])

    taken = tickets.assign_to_me(ticket, by=colleague, at=TEN)

    assert taken.assignee == colleague
    assert ticket.history.get().event == "ticket.assigned"
    assert not OutboxMessage.objects.exists()


def test_taking_my_own_ticket_again_changes_nothing(ticket, by):
    tickets.assign_to_me(ticket, by=by, at=TEN)

    assert not ticket.history.exists()


def test_taking_a_ticket_a_colleague_took_meanwhile_is_kindly_refused(desk):
    ticket = TicketFactory(team=desk, assignee=None)
    first, second = UserFactory(first_name="Cole", last_name="Ager", teams=[desk]), UserFactory(teams=[desk])
    tickets.assign_to_me(ticket, by=first, at=TEN)

    with pytest.raises(SomebodyWasFaster, match="Cole Ager was faster than you"):
        tickets.assign_to_me(ticket, by=second, at=TEN)


def test_taking_a_ticket_by_the_version_on_the_page(desk):
    ticket = TicketFactory(team=desk, assignee=None)
    first, second = UserFactory(teams=[desk]), UserFactory(teams=[desk])
    tickets.assign_to_me(ticket, by=first, at=TEN)
    ticket.refresh_from_db()

    with pytest.raises(SomebodyWasFaster):
        tickets.assign_to_me(ticket, by=second, at=TEN, version=1)


def test_s29_somebody_of_a_higher_tier_is_told_to_pull(ticket):
    senior = UserFactory(teams=[TeamFactory(tier=2)])

    with pytest.raises(EscalationRequired, match="Pull the ticket into your team instead"):
        tickets.assign_to_me(ticket, by=senior, at=TEN)


def test_an_accepted_ticket_is_not_taken_away():
    escalation = EscalationFactory(status=ACCEPTED)
    by = UserFactory(teams=[escalation.receiving_team])

    with pytest.raises(StepNotAllowed):
        tickets.assign_to_me(escalation.ticket, by=by, at=TEN)


def test_tags_are_added_and_removed_beside_the_others(ticket, by):
    tickets.set_tags(ticket, add=["vip", "on site"], by=by, at=TEN)

    tickets.set_tags(ticket, add=["loud"], remove=["vip"], by=by, at=TEN)

    ticket.refresh_from_db()
    assert ticket.tags == ["on site", "loud"]


def test_a_restricted_ticket_is_not_edited_by_a_stranger(desk):
    ticket = TicketFactory(team=TeamFactory(is_restricted=True))

    with pytest.raises(NotPermitted, match="its team is restricted"):
        tickets.edit(ticket, {"subject": "Mine now"}, by=UserFactory(teams=[desk]), at=TEN)


@pytest.mark.parametrize(
    "change",
    [
        lambda ticket, by: tickets.edit(ticket, {"subject": "New"}, by=by, at=TEN),
        lambda ticket, by: tickets.change_status(ticket, "pending", by=by, at=TEN),
        lambda ticket, by: tickets.assign_to_me(ticket, by=by, at=TEN),
        lambda ticket, by: tickets.pull(ticket, by=by, at=TEN),
        lambda ticket, by: tickets.set_tags(ticket, add=["x"], by=by, at=TEN),
    ],
)
def test_a_merged_ticket_refuses_changes_and_names_the_other(desk, by, change):
    other = TicketFactory()
    ticket = TicketFactory(team=desk, status="closed", closing_reason="merged", merged_into=other)

    with pytest.raises(StepNotAllowed, match=f"merged into #{other.pk}") as refused:
        change(ticket, by)

    assert refused.value.link == f"ticket:{other.pk}"


@pytest.mark.django_db(transaction=True)
def test_twenty_people_editing_at_once_lose_nothing():
    ticket, by = TicketFactory(), UserFactory()
    adds = [lambda tag=f"tag-{n:02}": tickets.set_tags(ticket, add=[tag], by=by, at=TEN) for n in range(20)]

    results = together(*adds)

    assert not [one for one in results if isinstance(one, Exception)]
    ticket.refresh_from_db()
    assert sorted(ticket.tags) == [f"tag-{n:02}" for n in range(20)]
    assert (ticket.version, ticket.history.count()) == (21, 20)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_edit_a_field_at_once_one_is_shown_the_others_words():
    ticket, people = TicketFactory(subject="Scanner drops"), [UserFactory(), UserFactory()]

    results = together(
        *(
            lambda by=by: tickets.edit(ticket, {"subject": f"By {by.pk}"}, by=by, at=TEN, version=1)
            for by in people
        )
    )

    (refused,) = [one for one in results if isinstance(one, StaleWrite)]
    (changed,) = [one for one in results if isinstance(one, dict)]
    ticket.refresh_from_db()
    assert changed == {"subject": ["Scanner drops", ticket.subject]}
    assert refused.differences["subject"][0] == ticket.subject


@pytest.mark.django_db(transaction=True)
def test_of_two_who_take_a_ticket_at_once_one_is_told_who_was_faster():
    team = TeamFactory()
    ticket = TicketFactory(team=team, assignee=None)
    people = [UserFactory(teams=[team]) for _ in range(2)]
    seen = [Ticket.objects.get(pk=ticket.pk) for _ in people]

    results = together(
        *(
            lambda one=one, by=by: tickets.assign_to_me(one, by=by, at=TEN)
            for one, by in zip(seen, people, strict=True)
        )
    )

    refused = [one for one in results if isinstance(one, SomebodyWasFaster)]
    ticket.refresh_from_db()
    assert len(refused) == 1
    assert refused[0].detail.startswith(f"{ticket.assignee} was faster than you")
    assert ticket.history.count() == 1
