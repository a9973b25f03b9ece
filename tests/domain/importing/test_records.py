"""Rows of the past: any status, and nobody is told."""

import pytest

from escalations.domain import importing
from escalations.models import HistoryEntry, OutboxMessage, RemoteRecord, Status, Ticket
from tests.factories import NINE, ContactFactory, TeamFactory, UserFactory, days, priority

pytestmark = pytest.mark.django_db


def ticket(**values):
    given = {"subject": "Printer down", "created_at": NINE} | values
    return importing.historic_ticket(**({"team": TeamFactory(), "priority": priority()} | given))


def saved(*tickets, by=None, at=None, **lists):
    batch = importing.Batch(tickets=list(tickets), **lists)
    importing.save_batch(batch, by=by, at=at)
    return [Ticket.objects.get(pk=one.pk) for one in tickets]


@pytest.mark.parametrize("status", Status.values)
def test_a_ticket_of_any_status_is_saved_and_nobody_is_told(status):
    [row] = saved(ticket(status=status))

    assert (row.status, row.source, row.version) == (status, "import", 1)
    assert OutboxMessage.objects.count() == 0


def test_an_open_ticket_has_no_end():
    [row] = saved(ticket(resolved_at=NINE, closed_at=NINE))

    assert (row.resolved_at, row.closed_at, row.closing_reason) == (None, None, "")
    assert row.updated_at == row.worked_at == NINE


def test_a_resolved_ticket_says_when_and_why():
    [row] = saved(ticket(status=Status.RESOLVED, resolved_at=NINE + days(1), closing_reason="cancelled"))

    assert (row.resolved_at, row.closed_at, row.closing_reason) == (NINE + days(1), None, "cancelled")
    assert row.updated_at == row.worked_at == NINE + days(1)


@pytest.mark.parametrize(
    ("moments", "resolved", "closed"),
    [
        ({}, 0, 0),
        ({"updated_at": NINE + days(2)}, 2, 2),
        ({"closed_at": NINE + days(3)}, 3, 3),
        ({"resolved_at": NINE + days(1)}, 1, 1),
        ({"resolved_at": NINE + days(1), "closed_at": NINE + days(3)}, 1, 3),
    ],
)
def test_a_closed_ticket_completes_its_moments(moments, resolved, closed):
    [row] = saved(ticket(status=Status.CLOSED, **moments))

    assert (row.resolved_at, row.closed_at) == (NINE + days(resolved), NINE + days(closed))
    assert row.closing_reason == "done"


@pytest.mark.parametrize(
    ("subject", "description", "kept"),
    [
        (" Printer\n\0down\u200b ", "a\0b", ("Printer down", "ab")),
        ("", "\n  first line \nsecond", ("first line", "\n  first line \nsecond")),
        ("", "x" * 300, ("x" * 255, "x" * 300)),
        ("\u200b", " \n", ("(no subject)", " \n")),
        ("y" * 256, "more", ("y" * 254 + "…", "y" * 256 + "\n\nmore")),
        ("y" * 256, "", ("y" * 254 + "…", "y" * 256)),
        ("y" * 256, "y" * 256 + " and more", ("y" * 254 + "…", "y" * 256 + " and more")),
    ],
)
def test_a_subject_fits_and_nothing_is_lost(subject, description, kept):
    [row] = saved(ticket(subject=subject, description=description))

    assert (row.subject, row.description) == kept


def test_notes_and_steps_come_with_the_ticket():
    author, contact = UserFactory(), ContactFactory()
    row = ticket(contact=contact)
    notes = [
        importing.historic_note(
            row, kind="customer_message", body="Still\0 down", at=NINE + days(2), contact=contact
        ),
        importing.historic_note(
            row, kind="customer_message", body="Down", at=NINE + days(1), contact=contact
        ),
        importing.historic_note(
            row, kind="reply", body="On it", at=NINE + days(3), author=author, delivery="sent"
        ),
    ]
    steps = [
        importing.historic_step(
            row, at=NINE, done_by=author, action="Swapped\0 cable", outcome="fixed", result="ok"
        )
    ]

    [row] = saved(row, notes=notes, steps=steps)

    assert [(note.kind, note.body, note.source) for note in row.notes.all()] == [
        ("customer_message", "Down", "import"),
        ("customer_message", "Still down", "import"),
        ("reply", "On it", "import"),
    ]
    assert row.customer_wrote_at == NINE + days(2)
    assert [(step.action, step.done_by, step.done_at) for step in row.steps.all()] == [
        ("Swapped cable", author, NINE)
    ]


def test_each_ticket_remembers_that_it_was_imported():
    person = UserFactory()

    early, late = saved(ticket(), ticket(created_at=NINE + days(1)), by=person)

    assert early.number < late.number
    assert [
        (one.ticket, one.event, one.by, one.at, one.data) for one in HistoryEntry.objects.order_by("id")
    ] == [
        (early, "ticket.imported", person, NINE, {"status": "open", "source": "import"}),
        (late, "ticket.imported", person, NINE + days(1), {"status": "open", "source": "import"}),
    ]


def test_history_of_its_own_replaces_the_import():
    row = ticket()
    entry = importing.historic_entry(row, "ticket.opened", by=None, at=NINE, source="email")

    importing.save_batch(
        importing.Batch(tickets=[row], entries=[entry]), by=None, at=NINE + days(1), remember=False
    )

    assert [(one.event, one.at, one.data) for one in row.history.all()] == [
        ("ticket.opened", NINE, {"source": "email"})
    ]


def test_a_ticket_is_known_over_there():
    row = ticket()

    saved(row, records=[importing.historic_record(row, source="old", external_id="7", prefix="OLD")])

    assert RemoteRecord.objects.values_list("source", "type", "external_id", "prefix", "ticket").get() == (
        "old",
        "ticket",
        "7",
        "OLD",
        row.pk,
    )
