"""Categories in their tree, and how one is moved among its siblings."""

import pytest

from escalations.domain import category_tree
from escalations.domain.category_tree import branches, path_of, place_before, step_aside
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import Category, ConfigurationChange
from tests import factories
from tests.factories import NINE

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return factories.AdministratorFactory()


@pytest.fixture
def three():
    """Three siblings nobody ordered yet: by name."""
    return [factories.CategoryFactory(name=name, position=0) for name in ("Apps", "Mail", "VPN")]


def order():
    return [branch.category.name for branch in branches()]


def test_the_tree_has_paths_depths_and_counts():
    mail = factories.CategoryFactory(name="Mail", position=2)
    outlook = factories.CategoryFactory(name="Outlook", parent=mail)
    factories.CategoryFactory(name="Profile", parent=outlook)
    factories.CategoryFactory(name="VPN", position=1)
    factories.StandardStepFactory(category=outlook)
    factories.StandardStepFactory(category=outlook, is_active=False)
    factories.TicketFactory(category=outlook)
    factories.TicketFactory(category=outlook, status="resolved")

    told = [(one.path, one.depth, one.tickets, one.steps, one.is_first, one.is_last) for one in branches()]

    assert told == [
        ("VPN", 0, 0, 0, True, False),
        ("Mail", 0, 0, 0, False, True),
        ("Mail › Outlook", 1, 1, 1, True, True),
        ("Mail › Outlook › Profile", 2, 0, 0, True, True),
    ]
    assert path_of(Category.objects.get(name="Profile")) == "Mail › Outlook › Profile"


@pytest.mark.parametrize("number", [1, 30])
def test_the_tree_asks_three_questions(number, django_assert_num_queries):
    for _ in range(number):
        factories.CategoryFactory(parent=factories.CategoryFactory(), intake_team=factories.TeamFactory())

    with django_assert_num_queries(3):
        branches()


def test_a_category_goes_up_and_down_and_stops_at_the_ends(three, by):
    mail = three[1]

    step_aside(mail, "up", by=by, at=NINE)
    assert order() == ["Mail", "Apps", "VPN"]
    step_aside(mail, "up", by=by, at=NINE)
    assert order() == ["Mail", "Apps", "VPN"]
    step_aside(mail, "down", by=by, at=NINE)
    step_aside(mail, "down", by=by, at=NINE)
    step_aside(mail, "down", by=by, at=NINE)

    assert order() == ["Apps", "VPN", "Mail"]
    assert [one.note for one in ConfigurationChange.objects.order_by("id")] == [
        "Moved before “Apps”.", "Moved before “VPN”.", "Moved to the end."
    ]  # fmt: skip
    assert {one.name for one in ConfigurationChange.objects.all()} == {"Mail"}


def test_a_category_is_dropped_before_another_or_at_the_end(three, by):
    apps, _, vpn = three

    place_before(vpn, apps, by=by, at=NINE)
    assert order() == ["VPN", "Apps", "Mail"]
    place_before(vpn, None, by=by, at=NINE)
    assert order() == ["Apps", "Mail", "VPN"]


def test_dropped_where_it_was_it_stays_and_nothing_is_told(three, by):
    apps, mail, vpn = three

    place_before(apps, mail, by=by, at=NINE)
    place_before(vpn, None, by=by, at=NINE)

    assert order() == ["Apps", "Mail", "VPN"]
    assert not ConfigurationChange.objects.exists()


def test_siblings_alone_change_places(three, by):
    apps, mail, _ = three
    child = factories.CategoryFactory(parent=mail)

    with pytest.raises(StepNotAllowed, match="Look at the tree again"):
        place_before(child, apps, by=by, at=NINE)
    with pytest.raises(StepNotAllowed):
        place_before(apps, apps, by=by, at=NINE)


def test_only_administrators_order(three):
    with pytest.raises(NotPermitted):
        step_aside(three[1], category_tree.UP, by=factories.SeniorFactory(), at=NINE)
