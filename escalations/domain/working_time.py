"""When a team works, and which moment lies so much working time after or before another; pure."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property
from itertools import pairwise

MIDNIGHT = 24 * 60  # minutes of a day
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Span:
    """Open on `weekday` (Monday is 0) from minute `opens` to minute `closes` of the day; past 1440 is tomorrow."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True)
class Week:
    """A team's hours on the wall clock of its `zone`; nobody works on a holiday, from midnight to midnight."""

    zone: tzinfo
    spans: tuple[Span, ...] = ()
    holidays: frozenset[date] = field(default_factory=frozenset)

    def __bool__(self):
        return bool(self.spans)

    def hours_of(self, day):
        """Minutes of `day` somebody works, as sorted pairs; what began the evening before is there, too."""
        return [] if day in self.holidays else self._pieces[day.weekday()]

    @cached_property
    def _pieces(self):
        days = [[] for _ in range(7)]
        for span in self.spans:
            days[span.weekday].append((span.opens, min(span.closes, MIDNIGHT)))
            if span.closes > MIDNIGHT:
                days[(span.weekday + 1) % 7].append((0, span.closes - MIDNIGHT))
        return [sorted(pieces) for pieces in days]


def overlapping(spans):
    """The first two spans that share a minute, also across midnight and the week's end; None if none do."""
    ends = sorted((_of_week(span), _of_week(span) + span.closes - span.opens, span) for span in spans)
    if not ends:
        return None
    first = ends[0]
    around = (first[0] + 7 * MIDNIGHT, *first[1:])
    return next(((one[2], other[2]) for one, other in pairwise([*ends, around]) if other[0] < one[1]), None)


def add(moment, length, week):
    """The moment `length` of working time after `moment`; of a week without hours there is none: ValueError.

    Half a working day may end at closing time: the result is the earliest moment by which the time has passed.
    """
    left = _checked(length, week)
    day = moment.astimezone(week.zone).date()
    while True:
        for opens, closes in worked(day, week):
            opens = max(opens, moment)
            if closes > opens and left <= closes - opens:
                return (opens + left).astimezone(UTC)
            left -= max(closes - opens, timedelta())
        day += DAY


def subtract(moment, length, week):
    """The latest moment from which `length` of working time has passed at `moment`."""
    left = _checked(length, week)
    day = moment.astimezone(week.zone).date()
    while True:
        for opens, closes in reversed(worked(day, week)):
            closes = min(closes, moment)
            if closes > opens and left <= closes - opens:
                return (closes - left).astimezone(UTC)
            left -= max(closes - opens, timedelta())
        day -= DAY


def worked(day, week):
    """When the team works on that date, as sorted pairs of moments. A clock set back works its hour twice."""
    pieces = week.hours_of(day)
    return [pair for segment in _segments(day, week.zone) for pair in _within(segment, day, pieces)]


def _of_week(span):
    return span.weekday * MIDNIGHT + span.opens


def _checked(length, week):
    if not week:
        raise ValueError("A week without hours never passes.")
    return max(length, timedelta())


def _segments(day, zone):
    """The date in parts of one offset each: [(begins, ends, offset)], one part but when the clock is changed."""
    begins, ends = _midnight(day, zone), _midnight(day + DAY, zone)
    before, after = _offset(begins, zone), _offset(ends - MINUTE, zone)
    if before == after:
        return [(begins, ends, before)]
    change = _change(begins, ends, zone)
    return [(begins, change, before), (change, ends, after)]


def _within(segment, day, pieces):
    """The pieces of the wall clock, as moments, as far as they lie in the segment."""
    begins, ends, offset = segment
    midnight = datetime.combine(day, time(), UTC) - offset
    for opens, closes in pieces:
        pair = max(midnight + opens * MINUTE, begins), min(midnight + closes * MINUTE, ends)
        if pair[0] < pair[1]:
            yield pair


def _change(begins, ends, zone):
    """The minute at which the clock is changed between two moments."""
    before = _offset(begins, zone)
    low, high = 0, (ends - begins) // MINUTE
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(begins + middle * MINUTE, zone) == before else (low, middle)
    return begins + high * MINUTE


def _midnight(day, zone):
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _offset(moment, zone):
    return moment.astimezone(zone).utcoffset()
