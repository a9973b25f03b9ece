"""Notes by program: private ones only with the scope, each kind by the rules of the pages."""

import pytest

from escalations.api.notes_shown import NoteShown
from escalations.models import Correction, Note, NoteKind, OutboxMessage, Promise, Status, Ticket
from tests import factories
from tests.firm import minutes

from .describing import undescribed

PUBLIC_ONLY = ["read", "write"]


def address(ticket, note=None):
    return f"/api/v1/tickets/{ticket.pk}/notes/" + (f"{note.pk}/" if note else "")


def add(program, ticket, kind="private_note", body="Saw E-31 twice.", **more):
    return program.post(address(ticket), {"kind": kind, "body": body, **more}, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.mark.parametrize("count", [1, 30])
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, count):
    for note in factories.NoteFactory.create_batch(count, ticket=firm.ticket):
        factories.AttachmentFactory(ticket=firm.ticket, note=note)

    with django_assert_num_queries(5):
        answer = program.get(address(firm.ticket), {"limit": 100})

    rows = answer.json()["results"]
    assert (len(rows), undescribed(rows[0], NoteShown)) == (count, [])


def test_private_notes_are_left_out_without_the_scope(firm, program, program_of):
    """S22."""
    for kind in NoteKind.values:
        factories.NoteFactory(ticket=firm.ticket, kind=kind)

    full = program.get(address(firm.ticket)).json()["results"]
    narrow = program_of(firm.technician, PUBLIC_ONLY).get(address(firm.ticket)).json()["results"]

    assert [row["kind"] for row in full] == NoteKind.values
    assert [row["kind"] for row in narrow] == ["reply", "customer_message", "call"]


def test_private_note_is_neither_read_nor_written_without_the_scope(firm, program_of):
    narrow = program_of(firm.technician, PUBLIC_ONLY)
    note = factories.NoteFactory(ticket=firm.ticket, author=firm.technician)

    read = narrow.get(address(firm.ticket, note))
    corrected = narrow.patch(address(firm.ticket, note), {"body": "Other"}, format="json")
    added = [add(narrow, firm.ticket, kind) for kind in ("private_note", "summary")]

    assert [refusals(one) for one in (read, corrected)] == [(404, [("not_found", None)])] * 2
    assert [refusals(one) for one in added] == [(403, [("scope_missing", None)])] * 2


def test_list_is_filtered_by_kind(firm, program):
    for kind in ("reply", "call"):
        factories.NoteFactory(ticket=firm.ticket, kind=kind)

    rows = program.get(address(firm.ticket), {"kind": "call"}).json()["results"]

    assert [row["kind"] for row in rows] == ["call"]


def test_reply_is_queued_once_and_renews_the_promise(firm, program, at_ten):
    """S28."""
    due = minutes(300)

    answer = add(program, firm.ticket, "reply", "We are on it.", next_update_at="2026-11-10T15:00:00+01:00")

    assert (answer.status_code, answer.json()["delivery"], answer.json()["is_private"]) == (
        201,
        "queued",
        False,
    )
    assert Promise.objects.get().due_at == due
    assert [one.kind for one in OutboxMessage.objects.filter(note=answer.json()["id"])] == ["reply.deliver"]


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"kind": "escalation"}, [("invalid_choice", "kind")]),
        ({"kind": None}, [("null", "kind")]),
        ({"body": ""}, [("invalid", "body")]),
        ({"body": "\u200b\u2063"}, [("invalid", "body")]),
        ({"body": "x" * 50_001}, [("max_length", "body")]),
        ({"next_update_at": "2026-11-10T15:00:00Z"}, [("invalid", "next_update_at")]),
        ({"kind": "call", "next_update_at": "2026-11-10T15:00:00"}, [("zone", "next_update_at")]),
        ({"kind": "call", "next_update_at": "2001-01-01T00:00:00Z"}, [("invalid", "next_update_at")]),
        ({"kind": "call", "next_update_at": "9999-12-31T23:59:59-12:00"}, [("overflow", "next_update_at")]),
        ({"kind": "call", "next_update_at": "9400-12-31T00:00:00Z"}, [("far", "next_update_at")]),
        ({"kind": "call", "next_update_at": 5}, [("invalid", "next_update_at")]),
        ({"attachments": [1] * 21}, [("too_long", "attachments")]),
        ({"attachments": [0]}, [("does_not_exist", "attachments.0")]),
        ({"is_private": False}, [("unknown_field", "is_private")]),
    ],
)
def test_note_with_something_wrong_is_refused(firm, program, at_ten, more, wrong):
    body = {"kind": "private_note", "body": "Saw E-31.", **more}

    answer = program.post(address(firm.ticket), body, format="json")

    assert refusals(answer) == (400, wrong)
    assert not Note.objects.exists()


def test_message_of_the_customer_opens_a_waiting_ticket(firm, program, at_ten):
    Ticket.objects.filter(pk=firm.ticket.pk).update(status=Status.WAITING_ON_CUSTOMER)

    answer = add(program, firm.ticket, "customer_message", "It is dark again.")

    assert (answer.json()["contact"]["id"], answer.json()["author"]) == (firm.contact.pk, None)
    assert Ticket.objects.get().status == Status.OPEN


def test_message_on_a_closed_ticket_begins_a_new_one(firm, program, at_ten):
    closed = factories.TicketFactory(status=Status.CLOSED, contact=firm.contact)

    answer = add(program, closed, "customer_message", "It is dark again.")

    assert Ticket.objects.get(pk=answer.json()["ticket"]).follows == closed


def test_message_needs_somebody_who_sent_it(firm, program):
    machine = factories.TicketFactory(contact=None)

    answers = [
        add(program, machine, "customer_message", "It is dark."),
        add(program, firm.ticket, "customer_message", next_update_at="2036-11-10T15:00:00Z"),
    ]

    assert [refusals(one)[1] for one in answers] == [[("invalid", "kind")], [("invalid", "next_update_at")]]


def test_summary_is_written_and_corrected_in_its_place(firm, program):
    """S4."""
    first = add(program, firm.ticket, "summary", "GT-104 drops its link.")
    second = add(program, firm.ticket, "summary", "GT-104 drops its link after a minute.")

    assert (first.json()["is_pinned"], second.json()["id"]) == (True, first.json()["id"])
    assert second.json()["version"] == 2


def test_own_private_note_is_corrected_by_its_version(firm, program, at_ten):
    """Invariant 9."""
    note = factories.NoteFactory(ticket=firm.ticket, author=firm.technician, body="E-31")
    path = address(firm.ticket, note)

    first = program.patch(path, {"body": "E-31 at 09:00"}, format="json", HTTP_IF_MATCH='"1"')
    stale = program.patch(path, {"body": "E-13"}, format="json", HTTP_IF_MATCH='"1"')

    assert (first.json()["body"], first["ETag"]) == ("E-31 at 09:00", '"2"')
    assert (stale.status_code, stale.json()["current"]) == (412, {"body": "E-31 at 09:00", "version": 2})
    assert Correction.objects.get().body == "E-31"


@pytest.mark.parametrize("kind", ["reply", "call", "escalation", "private_note"])
def test_what_others_read_or_wrote_stays(firm, program, kind):
    note = factories.NoteFactory(ticket=firm.ticket, kind=kind, author=firm.colleague)

    answer = program.patch(address(firm.ticket, note), {"body": "Other words"}, format="json")

    assert refusals(answer) == (403, [("not_permitted", None)])


def test_kind_never_changes(firm, program):
    note = factories.NoteFactory(ticket=firm.ticket, author=firm.technician)

    answer = program.patch(address(firm.ticket, note), {"kind": "reply"}, format="json")

    assert refusals(answer) == (400, [("unknown_field", "kind")])


def test_notes_of_another_ticket_are_not_there(firm, program):
    note = factories.NoteFactory()

    assert program.get(address(firm.ticket, note)).status_code == 404


def test_merged_ticket_takes_no_note_and_leads_on(firm, program):
    other = factories.TicketFactory(team=firm.desk)
    Ticket.objects.filter(pk=other.pk).update(merged_into=firm.ticket)

    answer = add(program, other)

    assert refusals(answer) == (409, [("merged", None)])
    assert answer.json()["errors"][0]["link"] == f"/tickets/{firm.ticket.pk}/"
