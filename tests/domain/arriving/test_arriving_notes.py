"""Their conversation comes whole and once; nothing private becomes public by it, and nothing of ours comes back."""

from datetime import timedelta
from io import BytesIO

import pytest

from escalations.domain import conversation
from escalations.domain.arriving import echoes
from escalations.domain.outside import Fetched
from escalations.models import (
    Attachment,
    Correction,
    HistoryEntry,
    Note,
    NoteKind,
    OutboxMessage,
    Promise,
    RemoteRecord,
    Ticket,
)
from tests.factories import NINE, PromiseFactory

pytestmark = pytest.mark.django_db
FROM_CUSTOMER = {
    "external_id": "n1",
    "body": "It is down again.",
    "is_private": False,
    "is_from_customer": True,
}
REPLY = {"external_id": "n2", "body": "We look at it.", "is_private": False, "author": "a1"}
PRIVATE = {"external_id": "n3", "body": "Port 12 is flapping.", "author": "a2"}


def kinds(ticket):
    return [(note.kind, note.body) for note in Note.objects.filter(ticket=ticket).order_by("pk")]


def test_each_note_comes_once_as_what_it_is(side):
    side.contact()
    side.ticket()

    first = side.notes({**FROM_CUSTOMER, "author": "c1"}, REPLY, PRIVATE)
    again = side.notes({**FROM_CUSTOMER, "author": "c1", "created_at": None}, REPLY, PRIVATE)

    assert [one.what for one in first] == ["created"] * 3
    assert {one.what for one in again} == {"unchanged"}
    customer, reply, private = (one.row for one in first)
    assert (customer.kind, customer.contact.name, customer.author) == (
        "customer_message",
        "Gale Foreman",
        None,
    )
    assert (reply.kind, reply.author, reply.delivery) == ("reply", side.firm.technician, "sent")
    assert (private.kind, private.author) == ("private_note", None)
    assert RemoteRecord.objects.get(external_id="n3").said == {"author": "Somebody Else"}


def test_what_is_not_clearly_public_is_private(side):
    side.ticket()

    [taken] = side.notes({"external_id": "n1", "body": "Who sees this?"})

    assert taken.row.is_private


def test_a_customers_new_message_tells_the_assignee_and_history_nobody(side):
    side.contact()
    side.ticket(agent="a1")
    OutboxMessage.objects.all().delete()

    side.notes({**FROM_CUSTOMER, "created_at": NINE - timedelta(days=1)})
    assert not OutboxMessage.objects.exists()
    side.notes({**FROM_CUSTOMER, "external_id": "n9"})

    assert OutboxMessage.objects.get().payload["about"] == "customer.wrote"
    assert side.here().customer_wrote_at == side.at


def test_automatic_mail_counts_as_nothing(side):
    side.contact()
    side.ticket(agent="a1")
    OutboxMessage.objects.all().delete()

    side.notes({**FROM_CUSTOMER, "is_automatic": True})

    assert side.here().customer_wrote_at is None
    assert not OutboxMessage.objects.exists()


def test_a_reply_over_there_keeps_the_promise(side):
    """S28: counted as if it were written here."""
    side.ticket()
    PromiseFactory(ticket=side.here(), made_at=NINE, due_at=NINE + timedelta(hours=4))

    side.notes(REPLY)

    assert Promise.objects.get().kept_at == side.at


def test_an_edited_private_note_is_corrected_and_the_earlier_words_kept(side):
    side.ticket()
    side.notes(PRIVATE)

    [taken] = side.notes({**PRIVATE, "body": "Port 13 is flapping."})

    assert (taken.what, taken.row.body) == ("updated", "Port 13 is flapping.")
    assert Correction.objects.get().body == "Port 12 is flapping."


def test_an_edited_reply_is_followed_by_a_new_one_in_its_place(side):
    """Invariant 3: what a customer may have read stays."""
    side.ticket()
    [first] = side.notes(REPLY)

    [taken] = side.notes({**REPLY, "body": "We looked at it."})
    [again] = side.notes({**REPLY, "body": "We looked at it.", "updated_at": side.at})

    first.row.refresh_from_db()
    assert (first.row.body, first.row.superseded_by) == ("We look at it.", taken.row)
    assert (taken.row.kind, again.what, again.row) == ("reply", "unchanged", taken.row)


def test_an_older_state_of_a_note_changes_nothing(side):
    side.ticket()
    side.notes(PRIVATE)

    [taken] = side.notes({**PRIVATE, "body": "Older", "updated_at": NINE - timedelta(days=1)})

    assert (taken.what, taken.row.body) == ("stale", "Port 12 is flapping.")


def test_a_private_note_made_public_over_there_stays_private_here(side):
    side.ticket()
    side.notes(PRIVATE)

    [taken] = side.notes({**PRIVATE, "is_private": False})

    assert taken.row.is_private


def test_a_deleted_note_is_kept_and_said(side):
    side.ticket()
    side.notes(REPLY, PRIVATE)

    side.notes(REPLY, is_whole=True)
    side.notes(REPLY, is_whole=True)

    assert len(kinds(side.here())) == 2
    assert HistoryEntry.objects.filter(event="note.gone_there").count() == 1
    assert RemoteRecord.objects.get(external_id="n3").gone_why == "deleted"


def test_one_that_comes_back_is_the_same(side):
    side.ticket()
    side.notes(PRIVATE)
    side.notes(is_whole=True)

    side.notes(PRIVATE)

    assert RemoteRecord.objects.get(external_id="n3").gone_at is None
    assert Note.objects.count() == 1


def ours(side, kind=NoteKind.PRIVATE_NOTE, body="Looked at **it**."):
    side.contact()
    side.ticket()
    note = conversation.add_note(side.here(), kind=kind, body=body, by=side.firm.technician, at=side.at)
    OutboxMessage.objects.filter(note=note).update(payload={"shown": echoes.digest("as it was sent")})
    return note, OutboxMessage.objects.get(note=note)


def test_our_own_note_is_known_by_its_marker(side):
    """Found before its id was known: a push that died half way never makes two."""
    note, message = ours(side)

    [taken] = side.notes(
        {"external_id": "77", "body": f"Looked at it. {echoes.marker(message)}", "author": "ours"}
    )

    assert (taken.what, taken.row) == ("unchanged", note)
    assert RemoteRecord.objects.get(external_id="77").note == note


def test_our_own_reply_is_known_by_its_words(side):
    note, _ = ours(side, kind=NoteKind.REPLY, body="We're **on** it; &c.")

    [taken] = side.notes(
        {"external_id": "77", "body": "We're on it; &c.", "is_private": False, "author": side.helpdesk.agent}
    )

    assert taken.row == note


def test_the_same_words_twice_are_one_of_ours_and_one_of_theirs(side):
    ours(side, kind=NoteKind.REPLY, body="On it.")

    taken = side.notes(
        {"external_id": "0", "body": "On it.", "is_private": False, "author": "a1"},
        *({"external_id": name, "body": "On it.", "is_private": False} for name in ("1", "2")),
    )

    assert [one.what for one in taken] == ["created", "unchanged", "created"]


def test_what_was_never_sent_is_not_found_there(side):
    """A colleague there said the same a moment earlier: ours still goes."""
    _, message = ours(side, kind=NoteKind.REPLY, body="On it.")
    OutboxMessage.objects.filter(pk=message.pk).update(payload={})

    [taken] = side.notes({"external_id": "77", "body": "On it.", "is_private": False})

    assert taken.what == "created"


def test_a_reply_reads_there_as_it_was_sent(side):
    note, _ = ours(side, kind=NoteKind.REPLY, body="[here](https://x.example)")

    [taken] = side.notes({"external_id": "77", "body": "As it was sent", "is_private": False})

    assert taken.row == note


def test_a_stranger_who_quotes_no_marker_is_new(side):
    ours(side)

    [taken] = side.notes({"external_id": "77", "body": "Looked at it. [handover 000000000000]"})

    assert taken.what == "created"


@pytest.mark.parametrize("body", ["", "\x00\u200b", "x" * 300_000, "<script>alert(1)</script>", "שלום 🎉"])
def test_any_text_is_taken(side, body):
    side.ticket()

    [taken] = side.notes({"external_id": "n1", "body": body})

    assert taken.what == "created"
    assert 0 < len(taken.row.body) <= 200_000
    assert "\x00" not in taken.row.body


def test_files_come_under_their_note_and_what_is_not_taken_is_named(side):
    left = []
    side.ticket()

    [taken] = side.notes(
        PRIVATE,
        files={
            "n3": [
                Fetched(
                    name="log.txt", content=BytesIO(b"line"), limit=100, later=[].append, left=left.append
                ),
                Fetched(name="run.exe", content=BytesIO(b"MZ"), limit=100, later=[].append, left=left.append),
                Fetched(
                    name="gone.txt", why="The link has expired.", limit=100, later=[].append, left=left.append
                ),
                Fetched(
                    name="dump.txt", content=BytesIO(b"x" * 101), limit=100, later=[].append, left=left.append
                ),
            ]
        },
    )

    assert Attachment.objects.get(note=taken.row).name == "log.txt"
    refused = HistoryEntry.objects.filter(event="attachment.not_taken").order_by("pk")
    assert [entry.data["name"] for entry in refused] == ["run.exe", "gone.txt", "dump.txt"]
    assert left == [entry.data["why"] for entry in refused]


def test_a_merged_tickets_empty_conversation_deletes_nothing_where_it_went(side):
    side.ticket(external_id="900")
    side.ticket(external_id="1042")
    side.notes(PRIVATE)
    side.ticket(is_merged=True, merged_into="900")

    side.notes(is_whole=True)

    assert RemoteRecord.objects.get(external_id="n3").gone_at is None


def test_notes_of_a_merged_ticket_come_where_it_went(side):
    side.ticket(external_id="900")
    side.ticket(external_id="1042")
    side.ticket(is_merged=True, merged_into="900")

    [taken] = side.notes(PRIVATE)

    assert taken.row.ticket.remote_records.get(type="ticket").external_id == "900"


def test_what_looks_like_a_secret_is_masked_and_ours_that_is_none_stays(side):
    """S26. Nobody over there can be asked; our own writer was."""
    side.ticket()
    side.notes({"external_id": "n1", "body": "The gate's password is Winter!2026"})
    RemoteRecord.objects.filter(external_id="n1").update(fingerprint="")
    Note.objects.update(body="The gate's password is Winter!2026")

    again = side.notes({"external_id": "n1", "body": "The gate's password is Winter!2026"})
    other = side.notes({"external_id": "n2", "body": "The till's password is Summer!2026"})

    assert (again[0].what, Note.objects.get(pk=again[0].row.pk).body) == (
        "unchanged",
        "The gate's password is Winter!2026",
    )
    assert "Summer!2026" not in other[0].row.body


def test_a_brief_that_was_edited_there_stays_as_it_was_handed_over(side):
    """The new words stand beside it, for colleagues alone."""
    side.contact()
    side.ticket()
    Ticket.objects.filter(pk=side.here().pk).update(
        category=side.firm.category, assignee=side.firm.technician
    )
    brief = side.firm.queued(side.here()).revisions.get().note
    message = OutboxMessage.objects.get(note=brief)
    first = {"external_id": "77", "body": f"{brief.body} {echoes.marker(message)}"}

    [echo] = side.notes(first)
    [taken] = side.notes({**first, "body": "Somebody shortened it."})

    brief.refresh_from_db()
    assert (echo.row, brief.superseded_by) == (brief, None)
    assert (taken.row.kind, taken.row.body) == ("private_note", "Somebody shortened it.")
