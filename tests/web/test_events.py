"""History in words: one sentence an event, no private text, nothing that breaks it."""

import re
from pathlib import Path

import pytest

from escalations.models import HistoryEntry
from escalations.web import events
from tests.factories import NINE

ROOT = Path(__file__).resolve().parents[2]
OF_NO_TICKET = ("standard.", "person.", "scenario.escalates", "token.", "outbox.", "webhook.")
OF_NO_TICKET += ("company.", "contact.", "helpdesk.")


def words(event, **data):
    return events.words_of(HistoryEntry(event=event, data=data))


@pytest.mark.parametrize(
    ("event", "data", "said"),
    [
        ("ticket.opened", {"source": "web"}, "opened the ticket"),
        ("ticket.opened", {"source": "monitoring"}, "took the ticket in (monitoring)"),
        (
            "ticket.changed",
            {"changes": {"priority": [{"id": 1, "name": "Low"}, {"id": 2, "name": "High"}]}},
            "changed priority from Low to High",
        ),
        (
            "ticket.changed",
            {"changes": {"assignee": [None, {"id": 1, "name": "Tess"}]}},
            "set assignee to Tess",
        ),
        (
            "ticket.changed",
            {"changes": {"assignee": [{"id": 1, "name": "Tess"}, None]}},
            "cleared assignee (Tess)",
        ),
        ("ticket.changed", {"changes": {"tags": [["a"], ["a", "b"]]}}, "added tags b"),
        ("ticket.changed", {"changes": {"tags": [["a", "b"], ["c"]]}}, "added tags c, removed tags a, b"),
        (
            "ticket.changed",
            {
                "changes": {
                    "category_confirmed_by": [None, {"id": 1, "name": "T"}],
                    "category_confirmed_at": [None, "x"],
                }
            },
            "confirmed the category",
        ),
        (
            "ticket.changed",
            {"changes": {"category_confirmed_by": [{"id": 1, "name": "T"}, None]}},
            "took back the category's confirmation",
        ),
        ("ticket.changed", {"changes": {"description": ["a", "b"]}}, "changed the description"),
        ("ticket.changed", {"changes": {"customer_wrote_at": [None, "x"]}}, "changed the ticket"),
        ("ticket.changed", {}, "changed the ticket"),
        (
            "ticket.status_changed",
            {"changes": {"status": ["open", "waiting_on_customer"]}},
            "set the status from Open to Waiting on customer",
        ),
        (
            "ticket.status_changed",
            {"changes": {"status": ["open", "closed"], "closing_reason": ["", "no_response"]}},
            "set the status from Open to Closed (no response)",
        ),
        (
            "ticket.merged",
            {"merged": 100002, "reason": "One fault."},
            "merged #100002 into this ticket: One fault.",
        ),
        ("ticket.merged", {"merged": 100002, "reason": ""}, "merged #100002 into this ticket"),
        (
            "ticket.merged",
            {"changes": {"merged_into": [None, {"id": 100003, "name": "#100003 X"}]}},
            "merged this ticket into #100003",
        ),
        ("note.added", {"kind": "reply"}, "replied to the customer"),
        ("note.added", {}, "added a note"),
        ("note.corrected", {"kind": "summary"}, "changed the summary"),
        ("note.corrected", {"kind": "private_note"}, "corrected a private note"),
        (
            "lookback.reviewed",
            {"recurring": True, "warranty": "in_window"},
            "looked back: recurring, in warranty",
        ),
        ("lookback.reviewed", {"recurring": False}, "looked back: not recurring"),
        (
            "promise.made",
            {"due_at": "2026-11-23T10:35:00+00:00"},
            "promised the next update by Mon 23 Nov 10:35",
        ),
        ("promise.made", {"due_at": "soon"}, "promised the next update by an agreed time"),
        ("escalation.acknowledge", {}, "told the customer, next update by an agreed time"),
        (
            "escalation.return_to_author",
            {"flags": [{"target": "user_impact"}, {"target": "history"}]},
            "sent the escalation back: User Impact, history",
        ),
        ("escalation.return_to_passer", {}, "sent the escalation back"),
        ("escalation.resolve", {"outcome": "fixed"}, "resolved the escalation: fixed"),
        ("escalation.resolve", {"outcome": "magic"}, "resolved the escalation"),
        ("escalation.accept", {"read_back": "I read it."}, "accepted the escalation: I read it."),
        ("escalation.accept", {}, "accepted the escalation"),
        ("reference.added", {"to": 100527}, "referred to #100527"),
        ("ticket.opened", {"source": "helpdesk", "origin": "acme"}, "brought the ticket in"),
        ("ticket.imported", {}, "brought the ticket in from an export"),
        ("ticket.imported", {"origin": "acme"}, "brought the ticket in with its past"),
        ("ticket.gone_there", {"why": "spam"}, "told that the ticket was marked as spam over there"),
        ("ticket.gone_there", {}, "told that the ticket is gone over there"),
        (
            "difference.arose",
            {"field": "status", "ours": "open", "theirs": "closed"},
            "said Closed where the status here is Open",
        ),
        (
            "difference.arose",
            {"field": "assignee", "ours": 3, "theirs": 7},
            "said something else about the assignee",
        ),
        ("difference.arose", {}, "said something else"),
        (
            "difference.decided",
            {"field": "priority", "decision": "theirs"},
            "decided about the priority: theirs taken",
        ),
        ("difference.decided", {"decision": "magic"}, "decided about a difference"),
        (
            "attachment.not_taken",
            {"name": "log.zip", "why": "It is too large."},
            "could not bring a file in: log.zip. It is too large.",
        ),
        ("attachment.not_taken", {}, "could not bring a file in"),
        (
            "escalation.begun_outside",
            {"signal": "tagged “escalated”"},
            "began an escalation over there: tagged “escalated”",
        ),
        ("some.new_event", {}, "some: new event"),
    ],
)
def test_event_is_one_sentence(event, data, said):
    assert words(event, **data) == said


def test_long_values_are_shortened():
    assert len(words("ticket.changed", changes={"subject": ["", "x" * 200]})) < 120


def test_every_event_the_domain_remembers_has_its_words():
    """A new event without words would be told by its dotted name."""
    source = "\n".join(path.read_text() for path in (ROOT / "escalations" / "domain").rglob("*.py"))
    remembered = set(re.findall(r"(?:remember\(\s*|event=)\"([a-z]+\.[a-z_]+)\"", source))
    steps = {f"escalation.{name}" for name in re.findall(r"@step\([^\n]*\)\ndef ([a-z_]+)\(", source)}
    of_no_ticket = {name for name in remembered if name.startswith(OF_NO_TICKET)}

    assert len(steps) > 10
    assert sorted((remembered | steps) - set(events.TELLERS) - of_no_ticket) == []


def test_what_came_from_a_helpdesk_is_told_under_its_name(firm):
    there = HistoryEntry(event="ticket.changed", at=NINE, data={"origin": "acme"})
    ours = HistoryEntry(event="ticket.changed", at=NINE, by=firm.technician, data={})

    assert [one.who for one in events.told([there, ours])] == ["acme", "Tess Nichols"]
