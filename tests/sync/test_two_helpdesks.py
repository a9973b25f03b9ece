"""Two helpdesks at once, and people here: each change is told where its ticket lives, and that is the end of it."""

import pytest

from escalations.domain import defaults, tickets
from escalations.models import OutboxMessage, Priority, RemoteRecord, Ticket
from tests.factories import NINE
from tests.firm import Firm
from tests.helpdesks.freshdesk import Freshdesk
from tests.helpdesks.zammad import Zammad
from tests.sync.office import Office
from tests.sync.zammad_office import ZammadOffice

pytestmark = pytest.mark.django_db(transaction=True)
URGENT_THERE, HIGH_IN_ZAMMAD = 4, 3


class Other(ZammadOffice):
    name = "other"


@pytest.fixture
def offices(transactional_db):
    defaults.install()
    with Freshdesk(at=NINE) as fresh, Zammad(at=NINE) as zam:
        firm = Firm()
        yield Office(firm, fresh), Other(firm, zam)


def rounds(offices, number=3):
    for _ in range(number):
        for office in offices:
            office.later()
            office.sync()


def test_priority_is_changed_on_all_three_sides_and_it_ends(offices):
    first, second = offices
    numbers = first.write_in(), second.write_in()
    for office in offices:
        office.connect()
    rounds(offices, 1)
    one, other = first.here(numbers[0]), second.here(numbers[1])
    high = {"priority": Priority.objects.get(name="High"), "priority_reason": "Lorries wait."}
    tickets.edit(one, high, by=first.firm.technician, at=NINE)
    tickets.edit(other, high, by=first.firm.technician, at=NINE)
    first.fresh.change(numbers[0], priority=URGENT_THERE)

    rounds(offices)
    before = [len(office.fresh.called("PUT", "/tickets/")) for office in offices]
    rounds(offices, 2)

    assert [len(office.fresh.called("PUT", "/tickets/")) for office in offices] == before
    assert sum(before) <= 3
    assert first.here(numbers[0]).priority.name == "Urgent"  # both changed it: theirs, and a person is told
    assert first.fresh.tickets[numbers[0]]["priority"] == URGENT_THERE
    assert second.here(numbers[1]).priority.name == "High"
    assert second.fresh.tickets[numbers[1]]["priority_id"] == HIGH_IN_ZAMMAD
    assert not OutboxMessage.objects.waiting().filter(lane__startswith="helpdesk:").exists()


def test_each_tells_only_of_its_own(offices):
    for office in offices:
        office.write_in()
        office.connect()
    rounds(offices, 1)

    rounds(offices)

    sources = RemoteRecord.objects.filter(type="ticket").values_list("source", flat=True)
    assert sorted(sources) == ["acme", "other"]
    assert Ticket.objects.filter(source="helpdesk").count() == 2
    assert not [
        call
        for office in offices
        for call in office.fresh.calls
        if call.method in {"POST", "PUT"} and "search" not in call.path
    ]
