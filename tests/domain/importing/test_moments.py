"""Dates of an export, without guessing."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from escalations.domain.importing.moments import moment
from tests.factories import NINE

BERLIN = ZoneInfo("Europe/Berlin")


def read(text, **options):
    return moment(text, **{"zone": UTC, "at": NINE, **options})


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-04 14:30",
        "2026-05-04T14:30:00Z",
        "2026-05-04  16:30:00 +0200",
        "2026-05-04 14:30:00 UTC",
        "2026-05-04T14:30:00.000-00:00",
        "2026/05/04 14:30",
        "04.05.2026 14:30",
        "4 May 2026 14:30",
        "May 4, 2026 2:30 PM",
        "Mon, 04 May 2026 14:30:00 +0000",
    ],
)
def test_a_date_that_means_one_thing_is_read(text):
    assert read(text) == datetime(2026, 5, 4, 14, 30, tzinfo=UTC)


def test_a_date_without_a_zone_is_in_the_given_one():
    assert read("2026-05-04 14:30", zone=BERLIN) == datetime(2026, 5, 4, 12, 30, tzinfo=UTC)


def test_a_date_of_its_own_zone_keeps_it():
    assert read("2026-05-04 14:30 +0000", zone=BERLIN) == datetime(2026, 5, 4, 14, 30, tzinfo=UTC)


def test_nothing_is_no_moment():
    assert read(" ") is None


@pytest.mark.parametrize("text", ["04/05/2026 14:30", "0000-00-00", "yesterday", "1714557600", "2026-02-30"])
def test_what_could_mean_two_things_or_none_is_refused(text):
    with pytest.raises(ValueError, match="is not a date that can be read without guessing"):
        read(text)


def test_a_given_format_settles_it():
    formats = ["%Y %j", "%d/%m/%Y %H:%M"]

    assert read("04/05/2026 14:30", formats=formats) == datetime(2026, 5, 4, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["1969-12-31", "2027-01-01", "0001-01-01", "9999-12-31 23:59 -1200"])
def test_a_date_out_of_the_world_is_refused(text):
    with pytest.raises(ValueError, match="lies before 1970 or in the future"):
        read(text)


def test_a_date_at_the_edge_of_time_is_refused():
    with pytest.raises(ValueError, match="lies before 1970 or in the future"):
        read("0001-01-01 00:00", zone=BERLIN)
