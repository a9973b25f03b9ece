"""Freshdesk's rows in the normal form: whatever is missing is not said, whatever is odd is borne."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain.outside import MISSING
from escalations.sync import freshdesk_shapes as shapes
from escalations.sync.freshdesk_notes import note

RECORDED = (
    Path(os.environ.get("HANDOVER_SAMPLE_DATA", Path(__file__).parents[3] / "shared" / "data")) / "freshdesk"
)
CALLS = SimpleNamespace(fetch=bytes)  # no file is fetched here
READERS = {
    "all_tickets": shapes.ticket,
    "ticket_1": shapes.ticket,
    "ticket_1_updated": shapes.ticket,
    "outbound_email_1": shapes.ticket,
    "search_tickets": shapes.ticket,
    "contact": shapes.contact,
    "contact_updated": shapes.contact,
    "contact_1_agent": shapes.contact,
    "contacts": shapes.contact,
    "customer": shapes.company,
    "search_contacts": shapes.contact,
    "companies": shapes.company,
    "company": shapes.company,
    "company_updated": shapes.company,
    "search_companies": shapes.company,
    "agents": shapes.agent,
    "agent_1": shapes.agent,
    "agent_1_updated": shapes.agent,
    "conversations": lambda row: note(CALLS, "1", row),
    "note_1": lambda row: note(CALLS, "1", row),
    "reply_1": lambda row: note(CALLS, "1", row),
}


def recorded(name):
    file = RECORDED / f"{name}.json"
    if not file.exists():
        pytest.skip("the recorded answers are not on this machine (HANDOVER_SAMPLE_DATA names their folder)")
    data = json.loads(file.read_text(encoding="utf-8"))
    data = data.get("results", data) if isinstance(data, dict) else data
    return data if isinstance(data, list) else [data]


@pytest.mark.parametrize("name", READERS)
def test_recorded_answers_are_read(name):
    rows = recorded(name)

    readable, unreadable = shapes.each(rows, READERS[name], "row")

    assert (len(readable), unreadable) == (len(rows), [])


def test_a_recorded_ticket_keeps_what_it_says():
    (ticket,) = (shapes.ticket(row) for row in recorded("ticket_1"))

    assert (ticket.external_id, ticket.subject, ticket.status, ticket.priority) == (
        "1", "This is a sample ticket", "2", "1",
    )  # fmt: skip
    assert (ticket.group, ticket.agent, ticket.contact) == (None, "6010396333", "6012691534")
    assert ticket.description == "This is a sample ticket, feel free to delete it."
    assert ticket.resolved_at == datetime(2020, 7, 24, 15, 35, 21, tzinfo=UTC)
    assert (ticket.tags, ticket.channel) == (("foo", "bar"), "portal")


def test_a_bare_row_says_nothing_it_does_not_know():
    ticket = shapes.ticket({"id": 7})

    unsaid = (
        "subject",
        "description",
        "status",
        "priority",
        "group",
        "agent",
        "type",
        "tags",
        "contact",
        "company",
    )
    assert {getattr(ticket, name) for name in unsaid} == {MISSING}
    assert (ticket.external_id, ticket.number, ticket.updated_at, ticket.fields) == ("7", "7", None, {})
    contact, company = shapes.contact({"id": 7}), shapes.company({"id": 7})
    assert (contact.email, contact.phone, contact.company, company.domain) == (MISSING,) * 4


def test_null_is_none_where_there_may_be_none():
    row = dict.fromkeys(["group_id", "responder_id", "type", "tags", "requester_id", "company_id", "status"])

    ticket = shapes.ticket(row | {"id": 7})

    assert (ticket.group, ticket.agent, ticket.type, ticket.tags, ticket.company) == (
        None,
        None,
        None,
        (),
        None,
    )
    assert ticket.status is MISSING


def test_ids_beyond_53_bits_stay_whole():
    assert (
        shapes.ticket({"id": 9007199254740993, "group_id": 158000000301.0}).external_id == "9007199254740993"
    )
    assert shapes.ticket({"id": 7, "group_id": 158000000301.0}).group == "158000000301"


def test_moments_with_an_offset_are_brought_to_utc():
    contact = shapes.contact({"id": 7, "updated_at": "2014-12-31T12:27:09+10:00"})

    assert contact.updated_at == datetime(2014, 12, 31, 2, 27, 9, tzinfo=UTC)


def test_texts_lose_what_the_database_refuses():
    ticket = shapes.ticket(
        {"id": 7, "subject": "a\x00b\r\nc", "description": "<p>x\x00</p><script>y</script>"}
    )

    assert (ticket.subject, ticket.description) == ("ab\nc", "x")


odd = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
NAMES = [
    "subject", "description", "description_text", "status", "priority", "source", "type", "requester_id", "tags",
    "stats", "custom_fields", "created_at", "updated_at", "deleted", "spam", "name", "email", "phone", "mobile",
    "job_title", "company_id", "agent", "contact", "domains", "body", "body_text", "private", "incoming", "user_id",
    "auto_response", "automation_id", "last_edited_at", "attachments", "group_id", "responder_id",
]  # fmt: skip


@given(st.dictionaries(st.sampled_from(NAMES), odd, max_size=12))
def test_whatever_comes_is_read_or_said_to_be_unreadable(row):
    for read in (
        shapes.ticket,
        shapes.contact,
        shapes.agent,
        shapes.company,
        lambda row: note(CALLS, "1", row),
    ):
        readable, unreadable = shapes.each([row | {"id": 7}, row | {"id": None}, None], read, "row")

        assert {one.why for one in unreadable} <= {"It has no id.", "It is no object."}
        assert ([one.external_id for one in readable], len(unreadable)) == (["7"], 2)
        for one in readable:
            texts = [value for value in vars(one).values() if isinstance(value, str)]
            assert [text for text in texts if "\x00" in text] == []
