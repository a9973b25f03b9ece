"""A team's week, zone and holidays are changed in words, each refused by its place."""

from datetime import timedelta

import pytest

from escalations.domain import working_hours
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite
from escalations.models import ConfigurationChange, Priority
from tests.factories import NINE, AdministratorFactory, PriorityFactory, TeamFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    return TeamFactory(name="Network", tier=2)


def change(team, *, seen=None, by=None, at=NINE, **typed):
    known = working_hours.written(team)
    return working_hours.change(
        team, {**known, **typed}, seen=seen or known, by=by or AdministratorFactory(), at=at
    )


def refusal(team, **typed):
    with pytest.raises(InvalidInput) as refused:
        change(team, **typed)
    return refused.value.fields


def test_hours_zone_and_holidays_are_stored_and_logged_as_one(team):
    row, past = change(
        team,
        monday="9-12, 13-17",
        friday="closed",
        time_zone=" Europe/London ",
        holidays="25 Dec 2026 Christmas",
    )

    team.refresh_from_db()
    assert team.working_hours == {"monday": ["09:00-12:00", "13:00-17:00"]}
    assert (team.time_zone, team.holidays) == ("Europe/London", {"2026-12-25": "Christmas"})
    assert (row, past) == (team, [])
    assert ConfigurationChange.objects.get().name == "Network"


def test_a_holiday_in_the_past_is_kept_and_named(team):
    _, past = change(team, holidays="2026-11-09 Yesterday\n2026-11-10 Today")

    team.refresh_from_db()
    assert past == ["2026-11-09 Yesterday"]
    assert list(team.holidays) == ["2026-11-09", "2026-11-10"]


def test_today_is_the_teams_own(team):
    _, past = change(
        team, time_zone="Pacific/Auckland", holidays="2026-11-10 Today", at=NINE + timedelta(hours=4)
    )

    assert past == ["2026-11-10 Today"]


def test_everything_wrong_is_named_at_once(team):
    assert set(refusal(team, monday="9-17, 16-20", holidays="Christmas", time_zone="Mars")) == {
        "monday",
        "holidays",
        "time_zone",
    }
    assert refusal(team, time_zone="../etc/passwd") == {
        "time_zone": "There is no such time zone. Write it as in “Europe/London”, or leave it empty."
    }


def test_an_empty_week_is_refused_while_a_priority_counts_it(team):
    change(team, monday="")

    PriorityFactory(clock=Priority.Clock.WORKING)

    assert list(refusal(team, monday="")) == ["monday"]
    team.is_active = False
    team.save()
    change(team, monday="")


def test_what_somebody_changed_meanwhile_is_not_overwritten(team):
    seen = working_hours.written(team)
    change(team, monday="9-17", tuesday="9-17")
    team.refresh_from_db()

    with pytest.raises(StaleWrite) as refused:
        change(team, seen=seen, **{**seen, "monday": "8-16"})
    assert refused.value.differences == {"monday": ("09:00-17:00", "08:00-16:00")}

    change(team, seen=seen, **{**seen, "sunday": "8-16"})
    team.refresh_from_db()
    assert set(team.working_hours) == {"monday", "tuesday", "sunday"}


def test_two_changes_do_not_overlap_unseen(team):
    """Each is right alone: a night shift here, an early one there."""
    seen = working_hours.written(team)
    change(team, monday="22-6")
    team.refresh_from_db()

    with pytest.raises(InvalidInput, match="overlap"):
        change(team, seen=seen, **{**seen, "tuesday": "5-9"})


def test_only_administrators_change_them(team):
    with pytest.raises(NotPermitted):
        change(team, by=UserFactory())
