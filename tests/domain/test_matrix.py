"""The matrix is changed as a whole: filled, not stale, logged once (S16)."""

import pytest

from escalations.domain import matrix
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite
from escalations.models import ConfigurationChange, PriorityRule
from tests.factories import NINE, AdministratorFactory, PriorityFactory, UserFactory, priority

pytestmark = pytest.mark.django_db


def number(name):
    return str(priority(name).pk)


def change(typed, *, seen=None, by=None):
    return matrix.change(typed, seen=seen or matrix.stored(), by=by or AdministratorFactory(), at=NINE)


def test_several_cells_are_one_change():
    wanted = {**matrix.stored(), "high_low": number("Urgent"), "low_low": number("High")}

    assert change(wanted) == ["high_low", "low_low"]

    entry = ConfigurationChange.objects.get()
    assert entry.name == "Priority matrix"
    assert (entry.before, entry.after) == (
        {"High impact, low urgency": "Medium", "Low impact, low urgency": "Low"},
        {"High impact, low urgency": "Urgent", "Low impact, low urgency": "High"},
    )
    assert matrix.stored() == wanted


def test_nothing_changed_is_not_logged():
    assert change(matrix.stored()) == []
    assert not ConfigurationChange.objects.exists()


def test_a_missing_cell_is_made():
    whole = matrix.stored()
    PriorityRule.objects.get(impact="low", urgency="low").delete()

    assert matrix.stored()["low_low"] == ""
    assert change(whole) == ["low_low"]
    assert PriorityRule.objects.count() == 9


@pytest.mark.parametrize("typed", ["", "999999", "high", "\x00", "9" * 5_000])
def test_an_empty_cell_is_named(typed):
    with pytest.raises(InvalidInput) as refused:
        change({**matrix.stored(), "high_medium": typed})

    assert refused.value.fields == {"high_medium": "High impact, medium urgency: choose a priority."}


def test_a_deactivated_priority_fills_no_cell():
    old = PriorityFactory(is_active=False)
    PriorityRule.objects.filter(impact="low", urgency="low").update(priority=old)

    assert matrix.stored()["low_low"] == ""
    with pytest.raises(InvalidInput):
        change(matrix.stored())


def test_a_cell_changed_meanwhile_is_refused_and_the_others_follow():
    seen = matrix.stored()
    change({**seen, "high_low": number("High"), "low_high": number("High")}, seen=seen)

    with pytest.raises(StaleWrite) as refused:
        change({**seen, "high_low": number("Urgent")}, seen=seen)
    assert refused.value.differences == {"high_low": (number("High"), number("Urgent"))}

    change({**seen, "low_low": number("Medium")}, seen=seen)
    now = matrix.stored()
    assert (now["high_low"], now["low_high"], now["low_low"]) == (
        number("High"),
        number("High"),
        number("Medium"),
    )


def test_a_cell_emptied_meanwhile_is_named():
    """Left alone here, deactivated there: nobody would see it."""
    seen = matrix.stored()
    PriorityRule.objects.get(impact="low", urgency="low").delete()

    with pytest.raises(InvalidInput) as refused:
        change({**seen, "high_low": number("Urgent")}, seen=seen)

    assert list(refused.value.fields) == ["low_low"]


def test_only_administrators_change_it():
    with pytest.raises(NotPermitted):
        change(matrix.stored(), by=UserFactory())
