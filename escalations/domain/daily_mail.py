"""When somebody gets the one mail of the day: as their team begins to work, or at eight where no hours are known."""

from datetime import time

from django.db import transaction
from django.utils.timezone import get_default_timezone

from escalations.models import Membership, Notification, Reminder, User, Way

from . import accept_time, outbox, working_time

EIGHT = time(8)


def ask(*, at):
    """Ask for the mail of everybody whose working day has begun and who has something in it; returns how many."""
    waiting = Notification.objects.filter(way=Way.DAILY, mailed_at=None).values("user")
    people = User.objects.filter(pk__in=waiting, is_active=True, is_away=False)
    teams = _teams(people)
    return sum(_ask(person, teams.get(person.pk), at) for person in people)


def _teams(people):
    """{person: the first of their teams that has working hours, else any}."""
    rows = Membership.objects.filter(user__in=people, team__is_active=True).select_related("team")
    found = {}
    for row in sorted(rows, key=lambda row: (not row.team.working_hours, row.team.tier, row.team.name)):
        found.setdefault(row.user_id, row.team)
    return found


def _ask(person, team, at):
    day = begun(team, at)
    return day is not None and _once(person, day, at)


def begun(team, at):
    """The day that has begun for `team` at `at`, None if it is closed today or does not work yet."""
    here = at.astimezone(accept_time.zone_of(team) if team else get_default_timezone())
    week = accept_time.week_of(team) if team else None
    if not week:
        return here.date() if here.time() >= EIGHT else None
    pieces = working_time.worked(here.date(), week)
    return here.date() if pieces and pieces[0][0] <= at else None


@transaction.atomic
def _once(person, day, at):
    """Whether this is the first mail of that day."""
    _, is_first = Reminder.objects.get_or_create(key=f"daily:{person.pk}:{day}", defaults={"at": at})
    if is_first:
        outbox.tell("person.mail", at=at, user=person.pk, way=Way.DAILY.value)
    return is_first
