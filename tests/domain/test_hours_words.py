"""Working hours and holidays as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain import hours_words
from escalations.domain.errors import InvalidInput
from escalations.domain.working_time import Span


def refusal(read, typed):
    with pytest.raises(InvalidInput) as refused:
        read(typed)
    return refused.value.fields


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("09:00-17:00", ["09:00-17:00"]),
        ("9-17", ["09:00-17:00"]),
        ("9.30 – 17", ["09:30-17:00"]),
        ("9am to 5:30pm", ["09:00-17:30"]),
        ("12am-12pm", ["00:00-12:00"]),
        ("13:30-17:30, 9:00-12:30", ["09:00-12:30", "13:30-17:30"]),
        ("9-12; 13-17;", ["09:00-12:00", "13:00-17:00"]),
        ("22:00-06:00", ["22:00-06:00"]),
        ("0-24", ["00:00-24:00"]),
        ("All day", ["00:00-24:00"]),
    ],
)
def test_hours_of_a_day_are_read(words, stored):
    assert hours_words.read_week({"tuesday": words}) == {"tuesday": stored}


@pytest.mark.parametrize("words", ["", " ", "closed", "Closed", "–"])
def test_a_day_may_be_closed(words):
    assert hours_words.read_week({"sunday": words}) == {}


@pytest.mark.parametrize(
    "words", ["morning", "9", "9-", "25-26", "9:75-10", "13pm-14pm", "24:00-25:00", "0am-5am", "9-17\x00"]
)
def test_what_is_not_understood_is_quoted(words):
    assert refusal(hours_words.read_week, {"monday": words}) == {
        "monday": f"“{words}” is not understood. Write hours such as “09:00-12:30, 13:30-17:30”, “all day” or “closed”."
    }


def test_every_wrong_day_is_named():
    assert set(refusal(hours_words.read_week, {"monday": "x", "friday": "9-9:10", "sunday": "9-17"})) == {
        "monday",
        "friday",
    }


@pytest.mark.parametrize("words", ["9:00-9:10", "9:00-9:00", "23:55-0:05"])
def test_a_span_of_no_length_is_refused(words):
    assert "shorter than 15 minutes" in refusal(hours_words.read_week, {"friday": words})["friday"]


def test_a_day_of_many_spans_is_refused():
    words = ", ".join(f"{hour}:00-{hour}:30" for hour in range(7))

    assert refusal(hours_words.read_week, {"friday": words}) == {
        "friday": "At most 6 spans a day; these are 7."
    }


def test_spans_that_overlap_are_refused_by_name():
    assert refusal(hours_words.read_week, {"monday": "9-13, 12-17"}) == {
        "monday": "Monday 09:00-13:00 and Monday 12:00-17:00 overlap. Let one end before the other."
    }
    assert refusal(hours_words.read_week, {"sunday": "22-6", "monday": "5-12"}) == {
        "monday": "Sunday 22:00-06:00 and Monday 05:00-12:00 overlap. Let one end before the other."
    }


def test_a_stored_week_is_its_spans():
    week = hours_words.read_week({"monday": "9-12, 13-17", "saturday": "22-6"})

    assert hours_words.spans_of(week) == (Span(0, 540, 720), Span(0, 780, 1020), Span(5, 1320, 1800))
    assert [hours_words.say_day(week.get(day, [])) for day in ("monday", "tuesday")] == [
        "09:00-12:00, 13:00-17:00",
        "closed",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2026-12-25 Christmas Day",
        "2026-12-25\tChristmas   Day",
        "2026-12-25; Christmas Day",
        "25.12.2026, Christmas Day",
        "25/12/2026 - Christmas Day",
        "25 Dec 2026: Christmas Day",
        "25 december 2026 Christmas Day",
    ],
)
def test_holidays_are_pasted_as_they_come(line):
    assert hours_words.read_holidays(f"\n{line}\n\n") == {"2026-12-25": "Christmas Day"}


def test_holidays_are_kept_in_order_and_once():
    words = "2027-01-01 New Year\n2026-12-25 Christmas\r\n2026-12-25 Christmas"

    stored = hours_words.read_holidays(words)

    assert hours_words.say_holidays(stored) == "2026-12-25 Christmas\n2027-01-01 New Year"
    assert hours_words.holidays_of(stored) == {date(2026, 12, 25), date(2027, 1, 1)}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Christmas", "Line 1, “Christmas”: Write a date and a name"),
        ("2026-02-30 Never", "Line 1, “2026-02-30 Never”: There is no such day"),
        ("2026-12-25", "Line 1, “2026-12-25”: Add what the holiday is called."),
        ("2026-12-25 " + "x" * 81, "longer than 80 characters"),
        ("2026-12-25 One\n2026-12-25 Other", "Line 2, “2026-12-25 Other”: 2026-12-25 is “One” already."),
        ("\n".join(["x"] * 401), "At most 400 holidays; these are 401."),
    ],
)
def test_a_wrong_line_is_named(words, said):
    assert said in refusal(hours_words.read_holidays, words)["holidays"]


names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=40)


@given(st.dictionaries(st.dates(date(2020, 1, 1), date(2040, 1, 1)).map(str), names, max_size=8))
def test_what_is_said_is_read_again(stored):
    assert hours_words.read_holidays(hours_words.say_holidays(stored)) == stored
