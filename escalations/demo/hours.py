"""When things happen in the demo: office hours, and how a day is called."""

from datetime import timedelta
from zoneinfo import ZoneInfo

OPENS, CLOSES = 8, 18
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OFFICE = ZoneInfo("Europe/London")


def in_office_hours(at):
    """`at` itself, or the opening of the next working day, a few minutes in."""
    local = at.astimezone(OFFICE)
    if local.hour >= CLOSES:
        local = _morning(local + timedelta(days=1))
    elif local.hour < OPENS:
        local = _morning(local)
    while local.weekday() > 4:
        local = _morning(local + timedelta(days=1))
    return local


def _morning(local):
    return local.replace(hour=OPENS, minute=3 + local.minute // 2)


def round_up(at):
    """The next moment that people would name: full five minutes."""
    return at.replace(second=0, microsecond=0) + timedelta(minutes=-at.minute % 5)


def when(at):
    """How a promised time is said: 14:30 on Thursday."""
    local = at.astimezone(OFFICE)
    return f"{local:%H:%M} on {DAYS[local.weekday()]}"


def day(at, offset=0):
    """The weekday's name, `offset` days away; yesterday and tomorrow are working days."""
    local = at.astimezone(OFFICE) + timedelta(days=offset)
    while offset and local.weekday() > 4:
        local += timedelta(days=1 if offset > 0 else -1)
    return DAYS[local.weekday()]


def date(at):
    """The day of the month and the month: 5 March."""
    local = at.astimezone(OFFICE)
    return f"{local.day} {local:%B}"
