"""When something was written over there, by our clock."""

from datetime import timedelta

import pytest

from escalations.domain.arriving.their_clock import TheirClock
from tests.factories import NINE

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
REPLY = {"body": "We look at it.", "is_private": False, "author": "a1"}


@pytest.mark.parametrize("ahead", [-HOUR, timedelta(0), HOUR])
def test_a_moment_is_moved_by_as_much_as_their_clock_goes_wrong(ahead):
    clock = TheirClock(ahead, at=NINE)

    assert clock.ours(NINE - MINUTE + ahead) == NINE - MINUTE
    assert clock.ours(None) is None


def test_nothing_was_written_after_it_came():
    assert TheirClock(timedelta(0), at=NINE).ours(NINE + HOUR) == NINE


def test_what_they_say_stands_where_their_clock_is_not_known():
    clock = TheirClock(None, at=NINE)

    assert clock.ours(NINE + HOUR) == NINE + HOUR
    assert clock.of_history().ours(NINE + HOUR) == NINE + HOUR


def test_history_keeps_its_stamps_up_to_when_it_came():
    clock = TheirClock(-HOUR, at=NINE).of_history()

    assert [clock.ours(NINE + passed) for passed in (-MINUTE, MINUTE)] == [NINE - MINUTE, NINE]


def kept(side, *given, **options):
    """The moments of their conversation, as they are kept here."""
    return [taken.row.created_at for taken in side.notes(*given, **options)]


@pytest.mark.django_db
def test_a_note_is_not_older_than_the_one_before_it(side):
    """Their clock was an hour behind when they wrote the second, and is right by now."""
    side.ticket()
    first, at = {**REPLY, "external_id": "n1"}, NINE + HOUR
    side.at = at
    kept(side, first, ahead=timedelta(0))
    second = {**REPLY, "external_id": "n2", "created_at": at - HOUR + 2 * MINUTE}

    came = kept(side, {**first, "updated_at": at + MINUTE}, second, ahead=timedelta(0))

    assert came == [at + MINUTE, at + MINUTE]


@pytest.mark.django_db
def test_imported_notes_and_tickets_are_not_kept_with_a_time_to_come(side):
    side.ticket(is_history=True, created_at=NINE + HOUR, updated_at=NINE + HOUR, ahead=timedelta(0))

    came = kept(
        side,
        {**REPLY, "external_id": "n1", "created_at": NINE + HOUR},
        live_since=NINE + 2 * HOUR,
        ahead=timedelta(0),
    )

    assert side.here().created_at == NINE + MINUTE
    assert came == [side.at]


@pytest.mark.django_db
def test_a_new_ticket_is_kept_by_our_clock(side):
    side.ticket(created_at=NINE - HOUR, updated_at=NINE - HOUR, ahead=-HOUR)

    assert (side.here().created_at, side.here().updated_at) == (NINE, NINE)
