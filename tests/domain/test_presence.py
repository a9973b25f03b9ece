"""Who is on a ticket at this moment: kept now and then, forgotten soon."""

from datetime import timedelta

import pytest

from escalations.domain import presence
from escalations.models import Presence
from tests.factories import NINE, TicketFactory, UserFactory

pytestmark = pytest.mark.django_db


def seconds(number):
    return NINE + timedelta(seconds=number)


def here(at):
    return [(row.user_id, row.ticket_id) for row in Presence.objects.here(at).order_by("user_id")]


def test_somebody_is_here_for_fifteen_seconds():
    ticket, user = TicketFactory(), UserFactory()

    presence.heard(ticket, writes=False, by=user, at=NINE)

    assert here(seconds(14)) == [(user.pk, ticket.pk)]
    assert here(seconds(15)) == []


def test_hearing_again_keeps_one_row_and_when_they_wrote():
    ticket, user = TicketFactory(), UserFactory()
    presence.heard(ticket, writes=True, by=user, at=NINE)

    presence.heard(ticket, writes=False, by=user, at=seconds(4))

    assert list(Presence.objects.values_list("seen_at", "wrote_at")) == [(seconds(4), NINE)]


def test_writing_fades_before_presence():
    assert presence.is_writing(NINE, at=seconds(8))
    assert not presence.is_writing(NINE, at=seconds(9))
    assert not presence.is_writing(None, at=NINE)


@pytest.mark.parametrize(
    ("seen", "wrote", "writes", "due"),
    [
        (None, None, False, True),
        (0, None, False, False),
        (-8, None, False, True),
        (0, None, True, True),
        (0, -5, True, True),
        (0, -4, True, False),
        (0, -60, False, False),
    ],
)
def test_a_row_is_written_only_when_it_is_old(seen, wrote, writes, due):
    known = [None if at is None else seconds(at) for at in (seen, wrote)]

    assert presence.is_due(*known, writes=writes, at=NINE) is due


def test_coming_forgets_where_one_was_and_nobody_else():
    one, other = UserFactory(), UserFactory()
    before, now = TicketFactory(), TicketFactory()
    for user in (one, other):
        presence.heard(before, writes=False, by=user, at=NINE)
    presence.heard(now, writes=False, by=one, at=seconds(50))

    presence.came(by=one, at=seconds(70))

    assert here(NINE) == [(one.pk, now.pk), (other.pk, before.pk)]
