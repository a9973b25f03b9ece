"""How priorities change places, and what one leaves behind."""

import pytest

from escalations.domain import configuring, priorities
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Action, ConfigurationChange, EscalationStatus, Priority, PriorityRule
from tests.factories import (
    NINE,
    ActionFactory,
    AdministratorFactory,
    EscalationFactory,
    PriorityFactory,
    TicketFactory,
    UserFactory,
    priority,
)

pytestmark = pytest.mark.django_db


def order():
    return list(Priority.objects.values_list("name", flat=True))


def move(name, *, up):
    return priorities.move(priority(name), up=up, by=AdministratorFactory(), at=NINE)


def test_two_change_places_and_the_queue_follows():
    high = EscalationFactory(status=EscalationStatus.QUEUED, ticket=TicketFactory(priority=priority("High")))

    assert move("High", up=True)

    high.refresh_from_db()
    assert order() == ["High", "Urgent", "Medium", "Low"]
    assert high.priority_rank == 1
    assert ConfigurationChange.objects.count() == 2
    assert move("High", up=False)
    assert order() == ["Urgent", "High", "Medium", "Low"]


@pytest.mark.parametrize(("name", "up"), [("Urgent", True), ("Low", False)])
def test_there_is_nothing_beyond_the_ends(name, up):
    assert not move(name, up=up)
    assert order() == ["Urgent", "High", "Medium", "Low"]


def test_only_administrators_move_them():
    with pytest.raises(NotPermitted):
        priorities.move(priority("Low"), up=True, by=UserFactory(), at=NINE)


def test_a_new_one_stands_last():
    assert priorities.next_rank() == 5
    PriorityRule.objects.all().delete()
    Priority.objects.all().delete()
    assert priorities.next_rank() == 1


def test_a_new_rank_reaches_the_queue():
    row = PriorityFactory(rank=30)
    queued = EscalationFactory(status=EscalationStatus.QUEUED, ticket=TicketFactory(priority=row))
    resolved = EscalationFactory(status=EscalationStatus.RESOLVED, ticket=TicketFactory(priority=row))
    row.rank = 31

    priorities.carry_rank(row)

    queued.refresh_from_db()
    resolved.refresh_from_db()
    assert (queued.priority_rank, resolved.priority_rank) == (31, 30)


def used():
    """Low: in four cells, in a scenario, on a queued ticket."""
    row = priority("Low")
    ActionFactory(kind=Action.Kind.SET_PRIORITY, tag="", priority=row)
    EscalationFactory(status=EscalationStatus.QUEUED, ticket=TicketFactory(priority=row))
    row.is_active = False
    return row


def test_what_counts_on_one_is_told_in_words():
    assert priorities.uses(used()).words == (
        "3 cells of the matrix, 1 action of a scenario, 1 unfinished ticket, 1 escalation in the queue"
    )
    assert priorities.uses(PriorityFactory()).words == ""


def test_one_in_use_goes_only_when_another_stands_in_its_place():
    """S16."""
    row = used()

    for successor in (None, row, PriorityFactory(is_active=False)):
        with pytest.raises(InvalidInput) as refused:
            priorities.check_leaving(row, successor)
        assert list(refused.value.fields) == ["successor"]

    medium = priority("Medium")
    priorities.check_leaving(row, medium)
    priorities.put_in_place(row, medium, by=None, at=NINE)
    assert PriorityRule.objects.filter(priority=medium).count() == 6
    assert Action.objects.get(priority=medium)
    priorities.check_leaving(row, None)


def test_one_that_stays_or_is_new_is_not_asked():
    priorities.check_leaving(priority("Low"), None)
    priorities.check_leaving(Priority(name="New", is_active=False), None)


def test_a_name_is_there_once_in_any_letters():
    with pytest.raises(InvalidInput) as refused:
        configuring.check_priority(Priority(name="URGENT"))

    assert refused.value.fields == {"name": "There is a priority “Urgent” already. Choose another name."}
    configuring.check_priority(priority("Urgent"))
