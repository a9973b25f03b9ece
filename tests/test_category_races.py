"""Categories changed by two at once, in threads on the real database: nothing is half done."""

import pytest

from escalations.domain import category_merging, category_tree, configuration_log, tickets
from escalations.domain.errors import InvalidInput
from escalations.models import Category, ConfigurationChange, HistoryEntry, Ticket
from tests import factories
from tests.factories import NINE
from tests.racing import in_turn, together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


@pytest.fixture
def by():
    return factories.AdministratorFactory()


@pytest.fixture
def pair():
    return [factories.CategoryFactory(name=name, position=0) for name in ("Apps", "Mail")]


def test_two_merges_that_would_swap_leave_one_standing(pair, by):
    for category in pair:
        factories.TicketFactory(category=category)
    first, second = pair

    results = together(
        lambda: category_merging.merge(first, second, by=by, at=NINE),
        lambda: category_merging.merge(second, first, by=by, at=NINE),
    )

    assert sorted(type(one).__name__ for one in results) == ["InvalidInput", "int"]
    kept = Category.objects.get(is_active=True)
    assert set(Ticket.objects.values_list("category", flat=True)) == {kept.pk}
    assert HistoryEntry.objects.filter(event="ticket.category_merged").count() == 1
    assert ConfigurationChange.objects.count() == 1


def test_the_same_merge_pressed_twice_moves_each_ticket_once(pair, by):
    first, second = pair
    for _ in range(6):
        factories.TicketFactory(category=first)

    together(*[lambda: category_merging.merge(first, second, by=by, at=NINE)] * 2)

    assert Ticket.objects.filter(category=second).count() == 6
    assert HistoryEntry.objects.filter(event="ticket.category_merged").count() == 6


def test_a_ticket_that_is_being_changed_is_waited_for_and_loses_nothing(pair, by):
    first, second = pair
    ticket = factories.TicketFactory(category=first, impact="low")

    moved = in_turn(
        lambda: tickets.edit(ticket, {"impact": "high"}, by=by, at=NINE),
        lambda: category_merging.merge(first, second, by=by, at=NINE),
    )

    ticket.refresh_from_db()
    assert (moved, ticket.category, ticket.impact, ticket.version) == (1, second, "high", 3)


def test_two_who_order_at_once_leave_an_order(by):
    rows = [factories.CategoryFactory(name=name, position=0) for name in "ABCD"]

    together(
        lambda: category_tree.place_before(rows[3], rows[0], by=by, at=NINE),
        lambda: category_tree.place_before(rows[0], None, by=by, at=NINE),
    )

    assert sorted(Category.objects.values_list("position", flat=True)) == [1, 2, 3, 4]
    names = list(Category.objects.order_by("position").values_list("name", flat=True))
    assert names in (["D", "B", "C", "A"], ["B", "C", "D", "A"])


def test_the_log_of_two_who_save_the_same_row_tells_each_what_was_there(pair, by):
    category = pair[0]

    def rename(name):
        row = Category(pk=category.pk)
        with configuration_log.recorded(row, by=by, at=NINE):
            Category.objects.filter(pk=row.pk).update(name=name)

    in_turn(lambda: rename("One"), lambda: rename("Two"))

    told = ConfigurationChange.objects.order_by("id").values_list("lines", flat=True)
    assert [(lines[0]["before"], lines[0]["after"]) for lines in told] == [("Apps", "One"), ("One", "Two")]


def test_a_merge_waits_for_one_who_saves_the_target(pair, by):
    """Deactivated while we waited, it takes nothing."""
    first, second = pair

    refused = in_turn(
        lambda: Category.objects.filter(pk=second.pk).update(is_active=False),
        lambda: category_merging.merge(first, second, by=by, at=NINE),
    )

    assert isinstance(refused, InvalidInput)
    assert Category.objects.get(pk=first.pk).is_active
