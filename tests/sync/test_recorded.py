"""What real helpdesks once sent is read without a word lost: webhooks of Freshdesk, every answer of Zammad."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from escalations.sync import freshdesk_hooks, zammad_notes, zammad_rows
from escalations.sync.hints import Hint

FOLDER = Path(os.environ.get("HANDOVER_SAMPLE_DATA", Path(__file__).parents[3] / "shared" / "data"))
MISSING = "the recorded answers are not on this machine (HANDOVER_SAMPLE_DATA names their folder)"


@pytest.mark.parametrize("name", ["priority_changed", "private_note", "ticket_created"])
def test_recorded_webhooks_of_freshdesk_name_their_ticket(name):
    file = FOLDER / "freshdesk" / "webhooks" / f"{name}.json"
    if not file.exists():
        pytest.skip(MISSING)

    hint = freshdesk_hooks.verify({"X-Handover-Secret": "s"}, file.read_bytes(), ["s"])

    assert hint == Hint("", "11")


def answered(path):
    """Every row of Zammad's recorded answers at such addresses."""
    file = FOLDER / "zammad" / "recorded_http.jsonl"
    if not file.exists():
        pytest.skip(MISSING)
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    found = [one["response"] for one in lines if f"/api/v1/{path}" in one["url"] and one["status_code"] < 300]
    rows = [row for one in found for row in (one if isinstance(one, list) else [one])]
    return [row for row in rows if isinstance(row, dict) and "id" in row]


def told(row):
    return datetime.fromisoformat(row["updated_at"])


def test_recorded_tickets_of_zammad_keep_what_they_say():
    rows = answered("tickets")

    read = [zammad_rows.ticket(row, {}) for row in rows]

    assert [(one.external_id, one.subject, one.updated_at) for one in read] == [
        (str(row["id"]), row["title"], told(row)) for row in rows
    ]
    assert {(one.status, one.priority, one.contact) for one in read} >= {("1", "2", "26")}


def test_recorded_articles_of_zammad_keep_what_they_say():
    rows = [row for row in answered("ticket_articles") if "ticket_id" in row]

    read = [zammad_notes.note(row, bytes) for row in rows]

    assert [(one.external_id, one.ticket, one.is_private) for one in read] == [
        (str(row["id"]), str(row["ticket_id"]), row["internal"]) for row in rows
    ]
    assert all(one.body for one in read)


def test_recorded_people_and_codes_of_zammad_keep_what_they_say():
    people, organizations = answered("users/me"), answered("organizations")
    states, priorities = answered("ticket_states"), answered("ticket_priorities")

    assert {zammad_rows.agent(row).code for row in people} == {str(row["id"]) for row in people}
    assert [zammad_rows.company(row).name for row in organizations] == [row["name"] for row in organizations]
    assert [zammad_rows.choice("status", row).label for row in states] == [row["name"] for row in states]
    assert [zammad_rows.choice("priority", row).code for row in priorities] == [
        str(row["id"]) for row in priorities
    ]
