"""A demo made out of hours."""

from escalations.demo.build import build
from escalations.models import Note, Ticket
from tests.factories import NINE


def test_demo_of_an_evening_has_nothing_of_tomorrow(db):
    """Out of hours the next working moment is tomorrow; nothing may have happened then."""
    evening = NINE.replace(hour=20, minute=40)

    build(seed=1, count=60, at=evening)

    assert Ticket.objects.filter(updated_at__gt=evening).count() == 0
    assert Note.objects.filter(created_at__gt=evening).count() == 0
