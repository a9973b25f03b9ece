"""What the domain says about a row that came from a file: the same checks as behind the administration's forms."""

from zoneinfo import available_timezones

from escalations.domain import canned_shelf, configuring, hours_words, priorities, scenarios, teams
from escalations.domain.errors import InvalidInput
from escalations.models import Priority

from .parts import CANNED, CATEGORIES, PORTAL, PRIORITIES, SCENARIOS, TEAMS


def ask(part, row):
    """Raise InvalidInput, by field, unless the saved row is one an administrator could have made."""
    checks = {
        PORTAL.name: configuring.check_portal,
        TEAMS.name: _team,
        PRIORITIES.name: _priority,
        CATEGORIES.name: configuring.check_category,
        CANNED.name: lambda one: canned_shelf.check(one, teams=list(one.teams.all())),
        SCENARIOS.name: lambda one: scenarios.check(
            one, teams=list(one.teams.all()), groups=list(one.groups.all())
        ),
    }
    if part.name in checks:
        checks[part.name](row)


def _team(team):
    configuring.check_team(team)
    if team.is_default_escalation:
        configuring.check_default(team)
    teams.check_lead(team, {member.pk for member in team.members.all()})


def _priority(priority):
    configuring.check_priority(priority)
    other = Priority.objects.filter(rank=priority.rank).exclude(pk=priority.pk).first()
    if other is not None:
        raise InvalidInput({"rank": f"“{other}” has rank {priority.rank} already. Give each its own."})
    try:
        priorities.check_leaving(priority, None)
    except InvalidInput as refusal:
        raise InvalidInput({"is_active": refusal.detail}) from refusal
    priorities.carry_rank(priority)


def hours(values):
    """What a file says of a team's hours, as it is stored; raises InvalidInput by the path within the team."""
    found = dict(values)
    if "working_hours" in values:
        found["working_hours"] = _week(values["working_hours"])
    if "holidays" in values:
        found["holidays"] = _holidays(values["holidays"])
    if values.get("time_zone") and values["time_zone"] not in available_timezones():
        raise InvalidInput({"time_zone": "There is no such time zone. Write it as in Europe/London."})
    return found


def _week(week):
    for day, spans in week.items():
        if day not in hours_words.DAYS:
            raise InvalidInput({f"working_hours.{day}": f"Days are: {', '.join(hours_words.DAYS)}."})
        if not isinstance(spans, list) or not all(isinstance(span, str) for span in spans):
            raise InvalidInput({f"working_hours.{day}": 'Write a list of spans here, as in ["09:00-17:30"].'})
    try:
        return hours_words.read_week({day: hours_words.say_day(spans) for day, spans in week.items()})
    except InvalidInput as refusal:
        raise InvalidInput({f"working_hours.{day}": one for day, one in refusal.fields.items()}) from refusal


def _holidays(days):
    if not all(isinstance(name, str) for name in days.values()):
        raise InvalidInput({"holidays": "Write each holiday's name behind its date."})
    return hours_words.read_holidays(hours_words.say_holidays(days))
