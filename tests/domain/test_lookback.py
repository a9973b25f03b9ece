"""The look-back: windows, whose tickets, what a review has seen (S8 to S13)."""

from datetime import timedelta

import pytest

from escalations.domain import lookback
from escalations.models import Status
from tests.factories import NINE, TicketFactory, days

pytestmark = pytest.mark.django_db


def look(ticket, at=NINE, **kwargs):
    return lookback.look_back(ticket, days=14, warranty_days=14, at=at, **kwargs)


@pytest.mark.parametrize("count", [1, 30])
def test_a_look_back_asks_two_questions_however_much_there_is(count, django_assert_num_queries):
    ticket = TicketFactory(assets=["LT-0142"])
    for number in range(count):
        TicketFactory(
            contact=ticket.contact,
            category=ticket.category,
            assets=["LT-0142"],
            status=Status.RESOLVED,
            created_at=NINE - timedelta(hours=number + 1),
        )

    with django_assert_num_queries(2):
        found = look(ticket)

    assert len(found.candidates) == count
