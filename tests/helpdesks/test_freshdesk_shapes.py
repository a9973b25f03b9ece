"""The made-up Freshdesk's answers have at least the keys of recorded ones, where the recordings are at hand."""

import json
import os
from pathlib import Path

import pytest

RECORDED = (
    Path(os.environ.get("HANDOVER_SAMPLE_DATA", Path(__file__).parents[3] / "shared" / "data")) / "freshdesk"
)
OF_OLD_TICKETS = {"priority_name", "status_name", "source_name", "requester_status_name", "to_email"}
OF_OLD_CONTACTS = {"customer_id", "external_id", "fb_profile_id", "helpdesk_agent", "custom_field", "deleted"}


def recorded(name):
    file = RECORDED / f"{name}.json"
    if not file.exists():
        pytest.skip("the recorded answers are not on this machine (HANDOVER_SAMPLE_DATA names their folder)")
    return json.loads(file.read_text(encoding="utf-8"))


def missing(recording, answer, older=()):
    """Keys the recording has and ours lacks; recordings of older shapes leave some over."""
    recording = recording[0] if isinstance(recording, list) else recording
    answer = answer[0] if isinstance(answer, list) else answer
    return set(recording) - set(answer) - set(older)


@pytest.mark.parametrize(
    ("name", "path", "older"),
    [
        ("ticket_1", "/tickets/1?include=stats,requester", OF_OLD_TICKETS),
        ("conversations", "/tickets/1/conversations", ()),
        ("agents", "/agents", ()),
        ("agent_1", "/agents/me", ()),
        ("groups", "/groups", ()),
        ("group_1", "/groups/158000000301", ()),
        ("companies", "/companies", ()),
        ("company", "/companies/158030000001", ()),
        ("contact", "/contacts", OF_OLD_CONTACTS),
    ],
)
def test_an_answer_has_every_key_of_the_recorded_one(fresh, ask, name, path, older):
    company = fresh.add_company()
    ticket = fresh.add_ticket(requester_id=fresh.add_contact(email="c@example.org", company_id=company))
    fresh.add_note(ticket, "Hello")

    assert missing(recorded(name), ask.get(path).json(), older) == set()


def test_a_search_is_wrapped_as_the_recorded_one(ask):
    assert set(ask.get("/search/tickets", query='"priority:4"').json()) == set(recorded("search_tickets"))


@pytest.mark.parametrize("name", ["priority_changed", "private_note", "ticket_created"])
def test_a_webhook_has_the_recorded_keys(fresh, name):
    fresh.webhook("http://127.0.0.1:1/nobody")
    ticket = fresh.add_ticket()
    fresh.add_note(ticket, "Hello")

    ours = fresh.webhooks_waiting[0]["freshdesk_webhook"]

    assert set(recorded(f"webhooks/{name}")["freshdesk_webhook"]) - set(ours) == set()
