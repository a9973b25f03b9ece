"""Single values of any shape."""

from datetime import UTC, datetime

import pytest

from escalations.sync import tolerant


@pytest.mark.parametrize(
    ("value", "number"),
    [("50.0", 50.0), (7, 7.0), ("inf", None), (float("nan"), None), (10**400, None), ("many", None), (None, None),
     ([], None)],
)  # fmt: skip
def test_a_number_is_finite_or_none(value, number):
    assert tolerant.number(value) == number


@pytest.mark.parametrize(
    ("value", "code"),
    [(158000000301, "158000000301"), (3.0, "3"), ("L2", "L2"), ("", None), (None, None), (True, None),
     ({}, None), (0, "0")],
)  # fmt: skip
def test_a_code_is_a_text_or_none(value, code):
    assert tolerant.code(value) == code


@pytest.mark.parametrize("value", ["", "soon", None, 7, "2026-13-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_moment_is_none(value):
    assert tolerant.moment(value) is None


@pytest.mark.parametrize("value", ["", "soon", None, "Tue, 32 Nov 2026 09:00:20 GMT"])
def test_a_header_that_is_no_moment_is_none(value):
    assert tolerant.header_moment(value) is None


def test_a_moment_without_an_offset_is_utc():
    assert tolerant.moment("2026-11-10T09:00:00") == datetime(2026, 11, 10, 9, tzinfo=UTC)
