"""The one mail of the day: when it is asked for, and that it is once."""

from datetime import UTC, datetime

import pytest

from escalations.domain import daily_mail
from escalations.models import Notification, OutboxMessage, User
from tests.factories import NINE, TeamFactory, UserFactory

HOURS = {"tuesday": ["09:00-17:00"], "wednesday": ["09:00-17:00"]}


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def waiting_for(team=None, **more):
    person = UserFactory(teams=[team] if team else [], **more)
    Notification.objects.create(user=person, about="resolved", kind="hand_off", at=NINE, way="daily")
    return person


def test_it_comes_as_the_team_begins_to_work(db):
    person = waiting_for(TeamFactory(working_hours=HOURS))

    assert [daily_mail.ask(at=at(10, 8, 59)), daily_mail.ask(at=at(10, 9))] == [0, 1]
    assert OutboxMessage.objects.get().payload == {"user": person.pk, "way": "daily"}


def test_once_a_day_and_again_the_next(db):
    waiting_for(TeamFactory(working_hours=HOURS))

    asked = [daily_mail.ask(at=one) for one in (at(10, 9), at(10, 9, 10), at(10, 16), at(11, 9))]

    assert asked == [1, 0, 0, 1]


@pytest.mark.parametrize("day", [12, 10])
def test_not_on_a_day_the_team_is_closed(db, day):
    waiting_for(TeamFactory(working_hours=HOURS, holidays={"2026-11-10": "Day off"}))

    assert daily_mail.ask(at=at(day, 12)) == 0


def test_in_the_teams_own_time_zone(db):
    waiting_for(TeamFactory(working_hours=HOURS, time_zone="America/New_York"))

    assert [daily_mail.ask(at=at(10, 13, 59)), daily_mail.ask(at=at(10, 14))] == [0, 1]


@pytest.mark.parametrize("team", [None, {}])
def test_at_eight_where_no_hours_are_known(db, team):
    waiting_for(team if team is None else TeamFactory())

    assert [daily_mail.ask(at=at(10, 7, 59)), daily_mail.ask(at=at(10, 8))] == [0, 1]


def test_of_several_teams_the_one_with_hours_counts(db):
    person = waiting_for(TeamFactory(tier=1, name="A"))
    person.memberships.create(team=TeamFactory(tier=2, working_hours=HOURS))

    assert daily_mail.ask(at=at(10, 8, 30)) == 0


def test_not_to_whoever_left_is_away_or_has_nothing_in_it(db):
    waiting_for(is_active=False)
    waiting_for(is_away=True)
    UserFactory()
    Notification.objects.create(
        user=User.objects.last(), about="resolved", kind="hand_off", at=NINE, way="daily", mailed_at=NINE
    )

    assert daily_mail.ask(at=at(10, 12)) == 0
