"""Changes a team's working hours, time zone and holidays; they count for what is queued later."""

from zoneinfo import available_timezones

from escalations.models import Team

from . import accept_time, configuration_log, hours_words, rules, three_way
from .errors import InvalidInput
from .step import check_person


def written(team):
    """What stands in the form: {"monday": "09:00-17:00", …, "time_zone": "", "holidays": "2026-12-25 Christmas"}."""
    days = {day: hours_words.say_day(team.working_hours.get(day, [])) for day in hours_words.DAYS}
    return {**days, "time_zone": team.time_zone, "holidays": hours_words.say_holidays(team.holidays)}


def change(team, typed, *, seen, by, at):
    """Store what was typed, refused field by field; returns the team and the names of holidays that are past.

    `seen` is what `written` said when the form was opened: what somebody else changed since is not overwritten.
    """
    check_person(rules.may_configure(by))
    typed = _as_written(typed)
    with configuration_log.recorded(team, by=by, at=at):
        row = Team.objects.get(pk=team.pk)
        wanted = three_way.merged({name: seen.get(name, "") for name in typed}, typed, written(row))
        row.working_hours = hours_words.read_week(wanted)
        row.holidays = hours_words.read_holidays(wanted["holidays"])
        row.time_zone = wanted["time_zone"]
        _check_not_empty(row)
        row.save(update_fields=["working_hours", "holidays", "time_zone"])
    today = at.astimezone(accept_time.zone_of(row)).date().isoformat()
    return row, [f"{day} {name}" for day, name in row.holidays.items() if day < today]


def _as_written(typed):
    """The same in the words of `written`; everything that is wrong is named at once."""
    wrong, found = {}, {"time_zone": " ".join(typed.get("time_zone", "").split())}
    for read in (_days, _holidays, _zone):
        try:
            found |= read(typed, found)
        except InvalidInput as refusal:
            wrong |= refusal.fields
    if wrong:
        raise InvalidInput(wrong)
    return found


def _days(typed, found):
    week = hours_words.read_week(typed)
    return {day: hours_words.say_day(week.get(day, [])) for day in hours_words.DAYS}


def _holidays(typed, found):
    return {"holidays": hours_words.say_holidays(hours_words.read_holidays(typed.get("holidays", "")))}


def _zone(typed, found):
    if found["time_zone"] and found["time_zone"] not in available_timezones():
        raise InvalidInput(
            {"time_zone": "There is no such time zone. Write it as in “Europe/London”, or leave it empty."}
        )
    return {}


def _check_not_empty(team):
    if not team.working_hours and team.is_active and accept_time.anybody_counts_working_hours():
        raise InvalidInput(
            {
                "monday": "A priority counts working hours, so the week cannot be empty. Write hours for one day at "
                "least, or let that priority count around the clock."
            }
        )
