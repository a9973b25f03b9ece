"""A note as it is drawn: who wrote it and who can read it is never in doubt."""

from datetime import UTC, datetime

import pytest
from django.template.loader import render_to_string

from escalations.models import Contact, Note, User

NOW = datetime(2026, 11, 18, 10, 42, tzinfo=UTC)
ODILE = User(first_name="Odile", last_name="Farrant", username="odile")
ELSPETH = Contact(name="Elspeth Rowan")


def _drawn(kind, **fields):
    note = Note(pk=5, ticket_id=1, kind=kind, body="First line\n<b>second</b>", created_at=NOW, **fields)
    return render_to_string("partials/_note.html", {"note": note, "now": NOW})


@pytest.mark.parametrize(
    ("kind", "frame", "words"),
    [
        ("private_note", "note note--private", "Private"),
        ("summary", "note note--private", "Private"),
        ("escalation", "note note--private", "Private"),
        ("reply", "note note--reply", "To customer"),
        ("call", "note note--call", "Logged call"),
    ],
)
def test_a_note_says_who_reads_it_by_frame_and_word(kind, frame, words):
    """S22. Visibility can be double-checked at a glance."""
    drawn = _drawn(kind, author=ODILE)

    assert f'<li class="{frame}"' in drawn
    assert f"</svg>{words}</span>" in drawn
    assert ("Private</span>" in drawn) == (words == "Private")
    assert "Odile Farrant" in drawn


def test_a_customers_message_carries_their_name():
    drawn = _drawn("customer_message", contact=ELSPETH)

    assert "Elspeth Rowan" in drawn
    assert "From customer" in drawn


@pytest.mark.parametrize(("kind", "writer"), [("customer_message", "Customer"), ("private_note", "Handover")])
def test_a_note_of_nobody_still_has_a_writer(kind, writer):
    assert f'<span class="strong">{writer}</span>' in _drawn(kind)


def test_a_body_keeps_its_lines_and_runs_nothing():
    assert "<p>First line<br>&lt;b&gt;second&lt;/b&gt;</p>" in _drawn("reply", author=ODILE)


def test_a_reply_that_did_not_arrive_says_so():
    """S28. Refused or bounced: marked as not reached."""
    drawn = _drawn("reply", author=ODILE, delivery="bounced", delivery_words="mailbox full")

    assert "Not reached" in _drawn("reply", author=ODILE, delivery="refused")
    assert "Came back: “mailbox full”" in drawn
    assert "/tickets/1/notes/5/send-again/" in drawn
