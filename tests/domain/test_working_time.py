"""How working time passes: over nights, weekends, holidays and changes of the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from escalations.domain.working_time import Span, Week, add, overlapping, subtract, worked

LONDON = ZoneInfo("Europe/London")
OFFICE = tuple(Span(day, *hours) for day in range(5) for hours in [(9 * 60, 12 * 60), (13 * 60, 17 * 60)])
MINUTE = timedelta(minutes=1)


def london(day, hour, minute=0, month=11):
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


def hours(number):
    return timedelta(hours=number)


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        (london(10, 10), hours(1), london(10, 11)),
        (london(10, 11), hours(2), london(10, 14)),  # over lunch
        (london(10, 11), hours(1), london(10, 12)),  # to the minute of closing
        (london(10, 16, 30), hours(1), london(11, 9, 30)),  # over night
        (london(10, 3), hours(1), london(10, 10)),  # before opening
        (london(13, 16), hours(2), london(16, 10)),  # over the weekend
        (london(14, 12), hours(7), london(16, 17)),  # a whole day from a Saturday
        (london(10, 10), hours(0), london(10, 10)),
        (london(10, 20), hours(0), london(11, 9)),  # nothing passes before they open
    ],
)
def test_working_time_passes_while_the_team_works(start, length, end):
    assert add(start, length, Week(LONDON, OFFICE)) == end


def test_nobody_works_on_a_holiday():
    week = Week(LONDON, OFFICE, frozenset({date(2026, 11, 11), date(2026, 11, 12)}))

    assert add(london(10, 16, 30), hours(1), week) == london(13, 9, 30)


def test_a_night_shift_works_past_midnight_but_not_into_a_holiday():
    week = Week(LONDON, (Span(1, 22 * 60, 30 * 60),))
    holiday = Week(LONDON, week.spans, frozenset({date(2026, 11, 11)}))

    assert add(london(10, 23), hours(6), week) == london(11, 5)
    assert add(london(10, 23), hours(6), holiday) == london(18, 3)


def test_a_shift_of_sunday_night_ends_on_monday():
    week = Week(LONDON, (Span(6, 23 * 60, 25 * 60),))

    assert add(london(8, 23, 30), hours(1), week) == london(9, 0, 30)


@pytest.mark.parametrize(
    ("day", "month", "end"),
    [
        (29, 3, london(29, 4, 0, 3)),
        (25, 10, london(25, 2, 0, 10)),
    ],  # 01:00 to 02:00 is missing, then there twice
)
def test_a_changed_clock_counts_the_hours_that_pass(day, month, end):
    week = Week(LONDON, (Span(6, 0, 1440),))

    assert add(london(day, 0, 0, month), hours(3), week) == end


def test_a_span_in_the_missing_hour_is_missing():
    week = Week(LONDON, (Span(6, 60, 120),))

    assert worked(date(2026, 3, 29), week) == []
    assert worked(date(2026, 10, 25), week) == [
        (datetime(2026, 10, 25, 0, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)),
        (datetime(2026, 10, 25, 1, tzinfo=UTC), datetime(2026, 10, 25, 2, tzinfo=UTC)),
    ]


@pytest.mark.parametrize("count", [add, subtract])
def test_a_week_without_hours_never_passes(count):
    with pytest.raises(ValueError, match="never passes"):
        count(london(10, 9), hours(1), Week(LONDON))


def test_subtracting_looks_back_over_the_night():
    week = Week(LONDON, OFFICE)

    assert subtract(london(11, 9, 30), hours(1), week) == london(10, 16, 30)
    assert subtract(london(15, 12), hours(1), week) == london(13, 16)


def test_no_time_after_the_closing_is_the_next_opening():
    assert add(london(10, 17), timedelta(), Week(LONDON, OFFICE)) == london(11, 9)


def test_a_day_worked_until_midnight_leaves_the_next_one_free():
    week = Week(LONDON, (Span(1, 0, 1440),))

    assert [week.hours_of(london(day, 0).date()) for day in (10, 11)] == [[(0, 1440)], []]


def test_a_night_belongs_to_two_days():
    week = Week(LONDON, (Span(1, 1320, 1800),))

    assert [week.hours_of(london(day, 0).date()) for day in (10, 11)] == [[(1320, 1440)], [(0, 360)]]


def test_no_time_before_the_opening_is_the_closing_before():
    assert subtract(london(11, 9), timedelta(), Week(LONDON, OFFICE)) == london(10, 17)


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([], None),
        ([Span(0, 540, 720), Span(0, 720, 900)], None),
        ([Span(0, 720, 900), Span(0, 540, 721)], (Span(0, 540, 721), Span(0, 720, 900))),
        ([Span(0, 1320, 1800), Span(1, 300, 900)], (Span(0, 1320, 1800), Span(1, 300, 900))),
        ([Span(6, 1320, 1800), Span(0, 300, 900)], (Span(6, 1320, 1800), Span(0, 300, 900))),
        ([Span(6, 1320, 1440), Span(0, 300, 900)], None),
        ([Span(2, 0, 1440)], None),
    ],
)
def test_spans_that_share_a_minute_are_found(spans, found):
    assert overlapping(spans) == found


# Against the slowest way to count: minute by minute on the wall clock

ZONES = ["UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kathmandu"]
CHANGES = [date(2026, 3, 28), date(2026, 10, 24), date(2026, 4, 4), date(2026, 11, 10), date(2026, 10, 29)]


@st.composite
def weeks(draw):
    spans = st.builds(
        lambda day, opens, length: Span(day, opens, opens + length),
        st.integers(0, 6), st.integers(0, 1439), st.integers(15, 600),
    )  # fmt: skip
    drawn = draw(st.lists(spans, min_size=1, max_size=6))
    kept = []
    for span in drawn:
        kept += [] if overlapping([*kept, span]) else [span]
    holidays = draw(st.frozensets(st.dates(date(2026, 3, 25), date(2026, 4, 12)), max_size=4))
    return Week(ZoneInfo(draw(st.sampled_from(ZONES))), tuple(kept), holidays)


@st.composite
def moments(draw):
    day = draw(st.sampled_from(CHANGES))
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + draw(st.integers(0, 4000)) * MINUTE


def is_open(moment, week):
    local = moment.astimezone(week.zone)
    minute = local.hour * 60 + local.minute
    if local.date() in week.holidays:
        return False
    return any(
        span.opens <= minute + 1440 * ((local.weekday() - span.weekday) % 7) < span.closes
        for span in week.spans
    )


def minute_by_minute(moment, minutes, week):
    while minutes:
        minutes -= is_open(moment, week)
        moment += MINUTE
    return moment


@settings(max_examples=60, deadline=None)
@given(moments(), st.integers(1, 240), weeks())
def test_it_is_what_counting_every_minute_gives(moment, minutes, week):
    assert add(moment, minutes * MINUTE, week) == minute_by_minute(moment, minutes, week)


@settings(max_examples=40, deadline=None)
@given(moments(), st.integers(1, 2000), st.integers(1, 2000), weeks())
def test_two_lengths_are_one(moment, first, second, week):
    one_after_the_other = add(add(moment, first * MINUTE, week), second * MINUTE, week)

    assert one_after_the_other == add(moment, (first + second) * MINUTE, week)


@settings(max_examples=40, deadline=None)
@given(moments(), st.integers(1, 2000), weeks())
def test_subtracting_undoes_adding(moment, minutes, week):
    end = add(moment, minutes * MINUTE, week)

    start = subtract(end, minutes * MINUTE, week)

    assert start >= moment
    assert add(start, minutes * MINUTE, week) == end
