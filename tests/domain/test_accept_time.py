"""By when an escalation is accepted: around the clock, or in the receiving team's hours (S19)."""

from datetime import UTC, datetime, timedelta

import pytest

from escalations.domain import accept_time, tickets, untouched, workflow
from escalations.models import Priority, User
from tests.factories import NINE, PriorityFactory, TeamFactory, priority
from tests.firm import minutes

pytestmark = pytest.mark.django_db

OFFICE = {
    day: ["09:00-12:00", "13:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
}
EVENING = datetime(2026, 11, 10, 16, 30, tzinfo=UTC)  # a Tuesday
HOUR = timedelta(hours=1)


def counting_working_hours(name="Low", accept_minutes=60):
    row = priority(name)
    row.clock, row.accept_minutes = Priority.Clock.WORKING, accept_minutes
    row.save()
    return row


def office(firm, **values):
    for name, value in {"working_hours": OFFICE, **values}.items():
        setattr(firm.network, name, value)
    firm.network.save()


def test_around_the_clock_every_minute_counts():
    team = TeamFactory(working_hours=OFFICE)

    assert accept_time.due(priority("Low"), team, EVENING) == EVENING + timedelta(minutes=480)
    assert accept_time.since(priority("Low"), team, EVENING) == EVENING - timedelta(minutes=480)


def test_working_hours_are_those_of_the_receiving_team():
    low = counting_working_hours()
    london = TeamFactory(working_hours=OFFICE, holidays={"2026-11-11": "Day off"})
    sydney = TeamFactory(working_hours=OFFICE, time_zone="Australia/Sydney")

    assert accept_time.due(low, london, EVENING) == datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
    assert accept_time.due(low, sydney, EVENING) == datetime(2026, 11, 10, 23, 0, tzinfo=UTC)
    assert accept_time.since(low, london, datetime(2026, 11, 12, 9, 30, tzinfo=UTC)) == EVENING


@pytest.mark.parametrize("team", [lambda: None, lambda: TeamFactory(holidays={"2026-11-11": "Day off"})])
def test_where_no_hours_are_known_every_minute_counts(team):
    low = counting_working_hours()

    assert accept_time.due(low, team(), EVENING) == EVENING + HOUR


def test_teams_above_the_first_line_without_hours_are_found():
    TeamFactory(tier=1)
    without = TeamFactory(tier=2)
    TeamFactory(tier=2, working_hours=OFFICE)
    TeamFactory(tier=2, is_active=False)

    assert list(accept_time.without_hours()) == [without]
    assert not accept_time.anybody_counts_working_hours()
    PriorityFactory(clock=Priority.Clock.WORKING)
    assert accept_time.anybody_counts_working_hours()


# On the way of an escalation


def test_what_is_escalated_in_the_evening_waits_until_morning(firm):
    counting_working_hours(accept_minutes=8 * 60)
    office(firm)

    escalation = firm.queued()

    assert escalation.accept_by == datetime(
        2026, 11, 11, 10, 21, tzinfo=UTC
    )  # queued at 9:21, an hour of lunch
    assert not escalation.is_overdue(datetime(2026, 11, 11, 10, 21, tzinfo=UTC))
    assert escalation.is_overdue(datetime(2026, 11, 11, 10, 22, tzinfo=UTC))


def test_another_team_counts_its_own_hours(firm):
    counting_working_hours()
    office(firm, working_hours={"monday": ["09:00-17:00"]})
    escalation = firm.queued()
    before = escalation.accept_by

    escalation = workflow.reroute(escalation, team=firm.core, reason="Core's", by=firm.senior, at=minutes(30))

    assert before == datetime(2026, 11, 16, 10, 0, tzinfo=UTC)
    assert escalation.accept_by == minutes(90)  # Core has no hours: around the clock


def test_another_priority_counts_from_when_it_was_queued(firm):
    counting_working_hours("Urgent", accept_minutes=60)
    office(firm, working_hours={"tuesday": ["09:00-09:30"], "wednesday": ["09:00-17:00"]})
    escalation = firm.queued()

    tickets.edit(
        escalation.ticket,
        {"priority": priority("Urgent"), "priority_reason": "VIP"},
        by=firm.technician,
        at=minutes(40),
    )

    escalation.refresh_from_db()
    assert (escalation.priority_rank, escalation.queued_at) == (1, minutes(21))
    assert escalation.accept_by == datetime(2026, 11, 11, 9, 51, tzinfo=UTC)


def test_changed_hours_leave_what_is_queued(firm):
    counting_working_hours()
    office(firm)
    before = firm.queued().accept_by

    office(firm, working_hours={"monday": ["09:00-17:00"]})

    assert firm.ticket.escalations.get().accept_by == before


def test_an_author_is_silent_only_once_working_time_has_passed(firm):
    """S30. Sent back at 9:30 on Tuesday, closed until Thursday."""
    counting_working_hours()
    office(firm, working_hours={"tuesday": ["09:00-09:45"], "thursday": ["09:00-17:00"]})
    escalation = firm.sent_back()
    escalation.ticket.assignee = firm.colleague
    escalation.ticket.save()
    colleague = User.objects.get(pk=firm.colleague.pk)

    wednesday, thursday = NINE + timedelta(days=1), NINE + timedelta(days=2, minutes=46)

    assert untouched.sent_back_to(colleague, at=wednesday) == []
    assert untouched.sent_back_to(colleague, at=thursday) == [escalation]


def test_the_consequence_names_the_moment(firm, client):
    """S19: shown before pressing."""
    counting_working_hours()
    office(firm, working_hours={"sunday": ["09:00-17:00"]})
    client.force_login(firm.technician)

    page = client.get(f"/tickets/{firm.ticket.pk}/escalate/?step=escalate").content.decode()

    assert "within 1 h</b> of their working hours, by <time" in page
    assert "Sun " in page
