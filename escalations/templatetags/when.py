"""How a moment is said: relative where someone must act, absolute where it matters."""

from datetime import UTC, datetime, timedelta

from django.template import Library
from django.utils import timezone
from django.utils.safestring import SafeString

from .marks import chip

register = Library()

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
NEAR = timedelta(hours=1)
NAMED = {-1: "yesterday", 0: "today", 1: "tomorrow"}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _local(moment: datetime) -> datetime:
    return moment.astimezone(timezone.get_current_timezone()) if moment.tzinfo else moment


@register.filter
def span(length: timedelta | int | float | None) -> str:
    """A length of time in its two largest units: "3 h 18 min". Takes a timedelta or seconds."""
    if length is None or length == "":
        return ""
    seconds = int(length.total_seconds() if isinstance(length, timedelta) else length)
    seconds = abs(seconds)
    days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, seconds % HOUR // MINUTE
    if days >= 2:
        return f"{days} days"
    if days:
        return f"1 day {hours} h" if hours else "1 day"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min"


@register.filter
def ago(moment: datetime | None, now: datetime) -> str:
    """How long ago: "just now", "12 min ago", "2 days ago". A moment to come is said as "in 12 min"."""
    if not moment:
        return ""
    passed = now - moment
    if abs(passed) < timedelta(minutes=1):
        return "just now"
    return f"{span(passed)} ago" if passed > timedelta() else f"in {span(passed)}"


@register.filter
def left(moment: datetime | None, now: datetime) -> str:
    """Time until a limit: "19 min left", or "Overdue 3 min" once it has passed."""
    if not moment:
        return ""
    if moment < now:
        return f"Overdue {span(now - moment)}" if now - moment >= timedelta(minutes=1) else "Overdue"
    return f"{span(moment - now)} left" if moment - now >= timedelta(minutes=1) else "Under 1 min left"


@register.filter
def waiting(moment: datetime | None, now: datetime) -> str:
    """How long something has waited: "41 min"."""
    return span(max(now - moment, timedelta())) if moment else ""


@register.filter
def is_over(moment: datetime | None, now: datetime) -> bool:
    """Whether a limit has passed."""
    return bool(moment) and moment < now


@register.filter
def moment(at: datetime | None, now: datetime) -> str:
    """The wall clock, as short as it stays clear: "today 09:58", "Mon 16 Nov 09:12", "16 Nov 2024 09:12"."""
    if not at:
        return ""
    return f"{day(at, now)} {_clock(_local(at))}"


@register.filter
def day(at: datetime | None, now: datetime) -> str:
    """The day alone: "today", "yesterday", "tomorrow", "Mon 16 Nov", "16 Nov 2024"."""
    if not at:
        return ""
    there, here = _local(at), _local(now)
    days = there.toordinal() - here.toordinal()
    if days in NAMED:
        return NAMED[days]
    short = f"{there.day} {MONTHS[there.month - 1]}"
    return f"{WEEKDAYS[there.weekday()]} {short}" if abs(days) < 180 else f"{short} {there.year}"


def _time_element(at: datetime, words: str) -> SafeString:
    """Both texts are made here, of names, numbers and the zone's abbreviation: nothing in them is to be escaped."""
    here = _local(at)
    machine = at.astimezone(UTC).isoformat(timespec="seconds") if at.tzinfo else at.isoformat()
    weekday, month = WEEKDAYS[here.weekday()], MONTHS[here.month - 1]
    full = f"{weekday} {here.day} {month} {here.year}, {_clock(here)} {here.tzname() or ''}".rstrip()
    return SafeString(f'<time datetime="{machine}" title="{full}">{words}</time>')


def _clock(here):
    return f"{here.hour:02}:{here.minute:02}"


STYLES = {"moment": moment, "ago": ago, "left": left, "waiting": waiting, "day": day}


@register.simple_tag
def when(at: datetime | None, now: datetime, style: str = "moment"):
    """A <time> element whose tooltip holds the full moment. Styles: moment, ago, left, waiting, day."""
    if not at:
        return ""
    return _time_element(at, STYLES[style](at, now))


@register.simple_tag
def due(at: datetime | None, now: datetime):
    """A limit as a chip: inverse once overdue, outlined in its last hour, quiet before."""
    if not at:
        return ""
    kind = "overdue" if at < now else "fact" if at - now <= NEAR else ""
    return chip(_time_element(at, left(at, now)), kind, "clock")
