"""Which priority impact and urgency expect, and when another one is explained (S16)."""

import pytest

from escalations.domain import priority
from escalations.models import Level, Priority, PriorityRule
from tests.factories import TicketFactory
from tests.factories import priority as named

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("impact", "urgency", "name"),
    [
        (Level.LOW, Level.LOW, "Low"),
        (Level.LOW, Level.HIGH, "Medium"),
        (Level.MEDIUM, Level.MEDIUM, "Medium"),
        (Level.HIGH, Level.LOW, "Medium"),
        (Level.HIGH, Level.HIGH, "Urgent"),
    ],
)
def test_expected_is_what_the_matrix_says(impact, urgency, name):
    """S16."""
    assert priority.expected(impact, urgency).name == name


def test_expected_is_nothing_for_an_empty_cell():
    PriorityRule.objects.filter(impact=Level.LOW, urgency=Level.LOW).delete()

    assert priority.expected(Level.LOW, Level.LOW) is None


def test_expected_is_nothing_for_a_deactivated_priority():
    Priority.objects.filter(name="Low").update(is_active=False)

    assert priority.expected(Level.LOW, Level.LOW) is None


def test_lowest_is_the_active_priority_that_waits_longest():
    Priority.objects.filter(name="Low").update(is_active=False)

    assert priority.lowest().name == "Medium"


def test_the_expected_priority_needs_no_reason():
    """S16."""
    assert priority.explained(TicketFactory())


def test_another_priority_needs_a_reason():
    """S16."""
    bare = TicketFactory(priority=named("Urgent"), priority_reason="  ")
    told = TicketFactory(priority=named("Urgent"), priority_reason="Payroll runs at 16:00.")

    assert not priority.explained(bare)
    assert priority.explained(told)


def test_no_matrix_asks_for_no_reason():
    PriorityRule.objects.all().delete()

    assert priority.explained(TicketFactory(priority=named("Urgent")))


def test_a_known_expectation_spares_the_query(django_assert_num_queries):
    ticket = TicketFactory(priority=named("Urgent"))
    low = named("Low")

    with django_assert_num_queries(0):
        assert not priority.explained(ticket, expected=low)
        assert priority.sentence(ticket, expected=low) == "Low impact and low urgency expect Low."


def test_the_sentence_is_empty_without_a_cell():
    ticket = TicketFactory()
    PriorityRule.objects.all().delete()

    assert priority.sentence(ticket) == ""
