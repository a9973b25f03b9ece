"""By when an escalation must be accepted: around the clock, or in the receiving team's working hours."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.utils.timezone import get_default_timezone

from escalations.models import Priority, Team

from . import hours_words, working_time


def due(priority, team, at):
    """The last moment to accept what `team` gets at `at`. A team without working hours counts around the clock."""
    week = counted(priority, team)
    length = timedelta(minutes=priority.accept_minutes)
    return working_time.add(at, length, week) if week else at + length


def since(priority, team, at, *, times=1):
    """What was touched before this moment has waited longer than the accept time, so many `times`, at `at`."""
    week = counted(priority, team)
    length = timedelta(minutes=times * priority.accept_minutes)
    return working_time.subtract(at, length, week) if week else at - length


def counted(priority, team):
    """The week that counts; None where every minute does."""
    week = week_of(team) if priority.counts_working_hours and team is not None else None
    return week or None


def week_of(team):
    """The team's hours and holidays; false without hours."""
    return working_time.Week(
        zone_of(team), hours_words.spans_of(team.working_hours), hours_words.holidays_of(team.holidays)
    )


def zone_of(team):
    return ZoneInfo(team.time_zone) if team.time_zone else get_default_timezone()


def anybody_counts_working_hours():
    return Priority.objects.active().filter(clock=Priority.Clock.WORKING).exists()


def without_hours():
    """Active teams above the first line, where escalations arrive, that have no working hours."""
    return Team.objects.active().filter(tier__gt=1, working_hours={})
