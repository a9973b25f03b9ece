"""A ticket that was merged in a Freshdesk is only closed there: what a note says of it is a hint."""

import pytest

from escalations.domain import merged_there
from escalations.domain.merged_there import Hint
from escalations.models import NoteKind, Ticket
from tests.factories import (
    NINE,
    DifferenceFactory,
    HelpdeskFactory,
    NoteFactory,
    RemoteRecordFactory,
    TicketFactory,
)
from tests.firm import minutes

pytestmark = pytest.mark.django_db
SAID = "This ticket is closed and merged into ticket 1042"


@pytest.fixture
def closed():
    """The difference of a ticket that was closed over there."""
    return DifferenceFactory(
        helpdesk=HelpdeskFactory(name="acme"), kind="status", field="status", theirs="closed"
    )


def note(difference, body=SAID, **values):
    given = {
        "kind": NoteKind.PRIVATE_NOTE,
        "source": Ticket.Source.HELPDESK,
        "ticket": difference.ticket,
        **values,
    }
    return NoteFactory(body=body, **given)


def test_the_note_names_the_other_ticket_and_which_it_is_here(closed):
    other = TicketFactory()
    RemoteRecordFactory(source="acme", ticket=other, external_id="1042")
    note(closed)

    hint = Hint("1042", "https://acme.freshdesk.com/a/tickets/1042", other.pk)
    assert merged_there.hints([closed]) == {closed.pk: hint}


@pytest.mark.parametrize(
    "body",
    [SAID, "Merged into ticket #1042 by the app", "this ticket is closed and MERGED INTO TICKET: 1042."],
)
def test_however_it_is_said(closed, body):
    note(closed, body)

    assert merged_there.hints([closed])[closed.pk].number == "1042"


def test_the_newest_counts(closed):
    note(closed, "merged into ticket 7", created_at=NINE)
    note(closed, "merged into ticket 8", created_at=minutes(1))

    assert merged_there.hints([closed])[closed.pk].number == "8"


@pytest.mark.parametrize(
    ("body", "values"),
    [
        ("It is solved.", {}),
        ("merged into ticket soon", {}),
        (SAID, {"kind": NoteKind.CUSTOMER_MESSAGE}),
        (SAID, {"kind": NoteKind.REPLY}),
        (SAID, {"source": "web"}),
    ],
)
def test_where_no_agent_over_there_says_it_nothing_is_named(closed, body, values):
    note(closed, body, **values)

    assert merged_there.hints([closed]) == {closed.pk: Hint()}


def test_another_helpdesks_ticket_of_that_number_is_not_the_one(closed):
    RemoteRecordFactory(source="other", external_id="1042")
    note(closed)

    assert merged_there.hints([closed])[closed.pk].ticket is None


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("freshdesk", {"theirs": "pending"}),
        ("freshdesk", {"kind": "field", "field": "priority", "theirs": 1}),
        ("zammad", {}),  # it says what was merged
    ],
)
def test_what_no_merge_can_be_behind_has_no_hint(kind, values, django_assert_num_queries):
    given = {"kind": "status", "field": "status", "theirs": "closed", **values}
    row = DifferenceFactory(helpdesk=HelpdeskFactory(kind=kind), **given)

    with django_assert_num_queries(0):
        assert merged_there.hints([row]) == {}
