"""Lengths of time as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain import durations
from escalations.domain.errors import InvalidInput


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("4 h", 240),
        ("4h", 240),
        ("1 hour", 60),
        ("1 hour 30 minutes", 90),
        ("2 hours and 5 min", 125),
        ("1h30min", 90),
        ("90 min", 90),
        ("1.5 hours", 90),
        ("1,5 h", 90),
        ("1:30", 90),
        (" 8  H ", 480),
        ("720 h", 43_200),
    ],
)
def test_hours_and_minutes_are_read(words, minutes):
    assert durations.read(words, field="accept_within") == minutes


@pytest.mark.parametrize(
    "words", ["", " ", "soon", "4", "2 days", "-1 h", "1:75", "h", "4 h 5", "٤ h", "4\x00h", "9" * 900]
)
def test_other_words_say_how_it_is_written(words):
    with pytest.raises(InvalidInput) as refused:
        durations.read(words, field="accept_within")

    assert refused.value.fields == {
        "accept_within": "Write hours and minutes, for example “4 h”, “1 h 30 min” or “90 min”."
    }


@pytest.mark.parametrize("words", ["0 h", "0 min", "0:00", "0 h 0 min", "0.00 h"])
def test_no_time_at_all_is_refused(words):
    with pytest.raises(InvalidInput, match="at least 1 min"):
        durations.read(words, field="accept_within")


def test_more_than_thirty_days_are_refused():
    with pytest.raises(InvalidInput, match="At most 720 h"):
        durations.read("720 h 1 min", field="accept_within")


@given(st.integers(1, 43_200))
def test_what_is_said_is_read_again(minutes):
    assert durations.read(durations.say(minutes), field="accept_within") == minutes


def test_nothing_is_said_as_minutes():
    assert durations.say(0) == "0 min"
