"""How far a helpdesk was read, in words; the positions are those that the connectors make."""

import pytest

from escalations.models import SyncCursor
from escalations.sync import freshdesk_backfill, freshdesk_lists, freshdesk_people, how_far
from tests.factories import NINE
from tests.sync.office import LONG_AGO

pytestmark = pytest.mark.django_db(transaction=True)


def words(stream, position, **values):
    return how_far.words(stream, position, **{"is_done": False, **values})


def shown(office):
    return {
        how_far.name(one.stream): how_far.words(one.stream, one.position, is_done=one.is_done)
        for one in SyncCursor.objects.filter(helpdesk=office.helpdesk)
    }


def test_a_run_leaves_words_and_no_positions(office):
    office.write_in("Old", created_at=LONG_AGO)
    office.connect()
    office.later(minutes=10)
    office.write_in("New")
    office.sync()

    assert shown(office) == {
        "Companies": "",
        "Contacts": "Up to 10 Nov 2026, 09:00",
        "Tickets of the past": "All of it",
        "Tickets that change": "Up to 10 Nov 2026, 09:10",
        "Their spam": "",
        "Their trash": "",
    }


@pytest.mark.parametrize(
    ("stream", "position", "told"),
    [
        ("tickets:backfill", freshdesk_backfill.begin(NINE, None), "Back to 10 Nov 2026, 09:00"),
        ("tickets:backfill", {"at": NINE.isoformat(), "until": "1970-01-01"}, "Back to 10 Nov 2026, 09:00"),
        ("tickets:backfill", {"done": True}, "All of it"),
        ("tickets:backfill", {}, ""),
        ("tickets", freshdesk_lists.begin(freshdesk_lists.FIRST), ""),
        ("tickets", freshdesk_lists.begin(NINE), "Up to 10 Nov 2026, 09:00"),
        ("contacts", freshdesk_people.begin(), ""),
        ("contacts", freshdesk_people.begin() | {"page": 4}, "300 contacts of the whole list"),
        ("companies", {"walk": {"read": 1, "last": 7}}, "1 company of the whole list"),
        ("tickets", {"walk": {"read": 1200}, "at": "2026-11-10T09:00:00Z"}, "1,200 tickets of the whole list"),
        ("recheck", {"after": 42}, ""),
        ("recheck:all", {"edge": "2026-11-10T09:00:00+00:00", "shown": ["7"]}, "Up to 10 Nov 2026, 09:00"),
        ("tickets", ["damaged"], ""),
    ],
)  # fmt: skip
def test_every_position_is_said_in_words(stream, position, told):
    assert words(stream, position) == told


def test_a_stream_nobody_named_keeps_its_own_name():
    assert how_far.name("assets") == "assets"
