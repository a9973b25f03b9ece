"""A batch of tickets of the past becomes exactly what each of them would have become alone."""

from collections import Counter
from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError
from django.forms.models import model_to_dict

from escalations.domain import arriving, origin
from escalations.domain.outside import MISSING, RemoteNote, RemoteTicket
from escalations.models import Change, HistoryEntry, Note, OutboxMessage, RemoteRecord, Ticket
from tests.factories import NINE, HelpdeskFactory

pytestmark = pytest.mark.django_db
LONG_AGO = NINE - timedelta(days=90)


def story(number, notes=(), **values):
    id = str(number)
    given = {
        "external_id": id,
        "number": id,
        "subject": f"Ticket {number}",
        "status": "2",
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
        **values,
    }
    written = [
        RemoteNote(**{"external_id": f"{id}-{n}", "ticket": id, "created_at": LONG_AGO, **note})
        for n, note in enumerate(notes)
    ]
    return arriving.Story(RemoteTicket(**given), tuple(written), settled=LONG_AGO.isoformat())


STORIES = [
    story(1, description="Since Monday the VPN drops.", contact="c1", group="302", agent="a1", priority="4"),
    story(
        2,
        status="5",
        closed_at=LONG_AGO,
        fields={"cf_floor": "Third"},
        tags=("vpn", "esc:queued"),
        contact="nobody",
        group=None,
    ),
    story(3, status="12", agent="a2", company="unseen", description="password: Hunter2-hunter2"),
    story(
        4,
        subject=MISSING,
        contact="c1",
        notes=[
            {"body": "Fuser is worn."},
            {"body": "On it.", "is_private": False, "author": "a1"},
            {"body": "Again.", "is_private": False, "is_from_customer": True, "author": "c1"},
            {"body": "", "is_private": False, "author": "a2", "is_automatic": True},
        ],
    ),
]


def take_alone(stories, side):
    for one in stories:
        taken = arriving.take_ticket(
            one.ticket, source=side.helpdesk.name, codes=side.codes, at=NINE, is_history=True
        )
        arriving.take_notes(
            taken.row,
            one.notes,
            source=side.helpdesk.name,
            codes=side.codes,
            at=NINE,
            live_since=NINE,
        )


def take_together(stories, side):
    with origin.coming_from(side.helpdesk.origin):
        arriving.take_past(stories, source=side.helpdesk.name, codes=side.codes, at=NINE)


def without(row, *names):
    return {name: value for name, value in model_to_dict(row).items() if name not in names}


def all_there(source):
    """Everything that came from there, without the numbers that our rows have."""
    said = []
    for record in RemoteRecord.objects.filter(source=source, type="ticket").order_by("external_id"):
        ticket = record.ticket
        notes = [(without(note, "id", "ticket"), note.created_at) for note in ticket.notes.order_by("id")]
        entries = [without(entry, "id", "ticket") for entry in ticket.history.order_by("id")]
        kept = without(record, "id", "source", "ticket") | {"said": dict(record.said, settled=None)}
        moments = (ticket.created_at, ticket.updated_at, ticket.resolved_at, ticket.closed_at)
        said.append((without(ticket, "number"), moments, kept, notes, entries))
    rows = RemoteRecord.objects.filter(source=source, type="note").order_by("external_id")
    return said, [without(row, "id", "source", "note") for row in rows]


def test_together_they_become_what_each_would_have_become(side):
    side.contact()
    with origin.coming_from(side.helpdesk.origin):
        take_alone(STORIES, side)
    alone = all_there("acme")
    RemoteRecord.objects.filter(type__in=["ticket", "note"]).update(source="before")

    take_together(STORIES, side)

    assert all_there("acme") == alone
    assert len(alone[0]) == len(STORIES)
    assert len(alone[1]) == 4


def test_what_was_read_for_certain_is_kept(side):
    take_together(STORIES, side)

    records = RemoteRecord.objects.filter(type="ticket")
    assert {record.said["settled"] for record in records} == {LONG_AGO.isoformat()}


def test_the_past_tells_nobody_and_its_feed_says_where_it_came_from(side):
    side.contact()

    take_together(STORIES, side)

    assert not OutboxMessage.objects.exists()
    told = Change.objects.filter(origin="helpdesk:acme").values_list("type", flat=True)
    assert Counter(told) == {"contact": 1, "ticket": 4, "note": 4}


@pytest.mark.parametrize("number", [1, 3, 30])
def test_a_batch_costs_the_same_whatever_its_size(side, number, django_assert_num_queries):
    side.contact()
    codes = side.codes
    stories = [story(n, contact="c1", notes=[{"body": f"Note {n}."}]) for n in range(number)]

    with django_assert_num_queries(10):
        arriving.take_past(stories, source="acme", codes=codes, at=NINE)


def test_one_that_came_before_refuses_them_all(side):
    take_together(STORIES[:1], side)

    with pytest.raises(IntegrityError):
        take_together(STORIES, side)

    assert Ticket.objects.filter(source="helpdesk").count() == 1
    assert not Note.objects.exists()
    assert HistoryEntry.objects.filter(event="ticket.imported").count() == 1


def test_one_that_the_database_refuses_leaves_nothing(side):
    with pytest.raises(DatabaseError):
        take_together([*STORIES, story("x" * 200)], side)

    assert not Ticket.objects.filter(source="helpdesk").exists()


@pytest.mark.parametrize(
    ("ticket", "notes", "is_past"),
    [
        ({}, [], True),
        ({}, [{"body": "Old."}], True),
        ({"created_at": NINE}, [], False),
        ({"created_at": None}, [], False),
        ({"is_spam": True}, [], False),
        ({}, [{"body": "Today.", "created_at": NINE}], False),
        ({}, [{"body": "Who knows.", "created_at": None}], False),
    ],
)
def test_past_is_what_has_nothing_new_in_it(ticket, notes, is_past):
    one = story(1, notes, **ticket)

    assert arriving.is_past(one.ticket, one.notes, live_since=NINE) == is_past


def test_another_helpdesk_is_another_place(side):
    take_together(STORIES, side)
    HelpdeskFactory(name="other")

    arriving.take_past(STORIES[:1], source="other", codes=side.codes, at=NINE)

    assert Ticket.objects.filter(remote_records__external_id="1").count() == 2


def test_what_is_stamped_with_a_time_to_come_is_from_when_it_came(side):
    """Their clock goes ahead, and was set right since or not."""
    soon = NINE + timedelta(hours=1)
    ahead = story(9, [{"body": "On it.", "created_at": soon}], created_at=soon, updated_at=soon)

    arriving.take_past([ahead], source="acme", codes=side.codes, at=NINE)

    note = Note.objects.get(remote_records__external_id="9-0")
    assert (note.created_at, note.ticket.created_at) == (NINE, NINE)
