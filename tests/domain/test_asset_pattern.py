"""What the asset pattern recognises, and that trying it ends."""

import pytest

from escalations.domain import asset_pattern

PATTERN = r"\b[A-Z]{2,4}-\d{2,6}\b"


def test_assets_are_recognised_once_and_in_order():
    assert asset_pattern.recognised_in("LT-0142, PC-77 and LT-0142 again", PATTERN) == (
        ["LT-0142", "PC-77"],
        "",
    )
    assert asset_pattern.recognised_in("🎉 nothing here", PATTERN) == ([], "")


def test_as_on_a_ticket_there_is_a_limit():
    text = " ".join(f"LT-{number}" for number in range(1_000, 1_100))

    assert len(asset_pattern.recognised_in(text, PATTERN)[0]) == 50
    assert asset_pattern.recognised_in(" " * 20_000 + "LT-0142", PATTERN) == ([], "")
    assert asset_pattern.recognised_in("x" * 90, "x+") == ([], "")


@pytest.mark.parametrize("pattern", ["[A-Z", ""])
def test_a_pattern_that_may_not_be_used_says_why(pattern):
    assert asset_pattern.recognised_in("aaaa", pattern) == ([], asset_pattern.fault(pattern))


def test_a_text_that_takes_too_long_is_said(monkeypatch):
    """Quick on every probe, endless on this one text."""
    assert asset_pattern.recognised_in("é" * 20_000, "(é|[^a])+!é") == ([], asset_pattern.FOR_EVER)


def test_a_machine_too_busy_to_try_refuses(monkeypatch):
    monkeypatch.setattr(asset_pattern, "PATIENCE", 0.000_001)

    assert asset_pattern.fault(PATTERN) == asset_pattern.FOR_EVER
