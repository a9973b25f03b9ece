"""A file opened in a spreadsheet runs nothing."""

import pytest

from escalations.domain.spreadsheet import defused, plain


@pytest.mark.parametrize("cell", ["=1+1", "+44 20", "-3", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_begins_a_formula_is_led_by_an_apostrophe_and_read_back(cell):
    assert defused(cell) == f"'{cell}"
    assert plain(defused(cell)) == cell


@pytest.mark.parametrize(
    ("cell", "text"), [(None, ""), (7, "7"), ("Mail", "Mail"), ("'tis", "'tis"), ("", "")]
)
def test_any_other_cell_stays(cell, text):
    assert defused(cell) == text
    assert plain(text) == text
