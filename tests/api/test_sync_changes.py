"""The feed and the snapshot: nothing is missed, nothing is shown to who may not see it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.api.sync_changes import ChangesShown
from escalations.api.sync_snapshot import SnapshotShown
from escalations.domain import feed
from escalations.domain.tokens import USUAL
from escalations.models import Change, Company, RemoteRecord, Ticket
from tests import factories
from tests.factories import CompanyFactory, ContactFactory, NoteFactory, TicketFactory

from .describing import undescribed

CHANGES, SNAPSHOT = "/api/v1/sync/changes/", "/api/v1/sync/snapshot/"


@pytest.fixture
def begun(firm):
    """The firm before anything else happens; nothing waits in the feed."""
    feed.number()
    Change.objects.filter(position__lt=feed.last()).delete()
    return firm


@pytest.fixture
def cursor(begun, program):
    """A cursor at the end."""
    return everything(program, CHANGES)[1]


def page(program, address=CHANGES, **asked):
    answer = program.get(address, asked)
    assert answer.status_code == 200, answer.json()
    return answer.json()


def everything(program, address, **asked):
    """(items, next_cursor) of all pages."""
    items = []
    while True:
        told = page(program, address, **asked)
        items += told["items"]
        if told["end_of_stream"]:
            return items, told["next_cursor"]
        asked["cursor"] = told["next_cursor"]


def told(items):
    return [(one["type"], one["op"], one["id"]) for one in items]


def test_changes_come_in_order_and_once(program, cursor):
    company = CompanyFactory()
    contact = ContactFactory(company=company)

    first = page(program, cursor=cursor, limit=1)
    second = page(program, cursor=first["next_cursor"])

    assert told([*first["items"], *second["items"]]) == [
        ("company", "upsert", company.pk),
        ("contact", "upsert", contact.pk),
    ]
    assert (first["end_of_stream"], second["end_of_stream"]) == (False, True)
    assert page(program, cursor=second["next_cursor"])["items"] == []


def test_a_change_shows_the_row_as_it_is_now(program, begun, cursor):
    Ticket.objects.filter(pk=begun.ticket.pk).update(subject="Now", version=7)
    RemoteRecord.objects.create(source="acme", type="ticket", external_id="12", ticket=begun.ticket)

    answer = page(program, cursor=cursor)

    item = answer["items"][0]
    assert undescribed(answer, ChangesShown) == []
    assert (item["data"]["subject"], item["version"], item["origin"]) == ("Now", 7, "portal")
    assert item["external_refs"] == [{"source": "acme", "external_id": "12"}]


def test_a_deletion_has_no_data(program, begun, cursor):
    company = CompanyFactory()
    pk = company.pk
    company.delete()

    items = page(program, cursor=cursor)["items"]

    assert [(one["op"], one["id"], one["data"]) for one in items] == [
        ("upsert", pk, None),
        ("delete", pk, None),
    ]


def test_every_type_is_shown(program, firm):
    firm.queued()

    items, _ = everything(program, CHANGES)

    assert {one["type"] for one in items} == {"company", "contact", "ticket", "note", "escalation"}
    assert all(one["data"] for one in items)
    assert {one["type"] for one in page(program, types="note,ticket")["items"]} == {"note", "ticket"}


def test_own_changes_are_left_out_unless_asked_for(program, program_of, begun, cursor):
    """No echo; another program is told."""
    program.post("/api/v1/companies/", {"name": "Leeds Mill"}, format="json")

    assert page(program, cursor=cursor)["items"] == []
    shown = page(program, cursor=cursor, include_own="true")["items"]
    assert shown[0]["origin"].startswith("token:")
    assert len(page(program_of(begun.technician), cursor=cursor)["items"]) == 1


def test_a_refused_change_leaves_nothing_and_its_mark_ends(program, cursor, client):
    answer = program.post("/api/v1/companies/", {"name": ""}, format="json")
    CompanyFactory()

    assert answer.status_code == 400
    assert [one["origin"] for one in page(program, cursor=cursor)["items"]] == ["portal"]


@pytest.mark.parametrize("address", [CHANGES, SNAPSHOT])
def test_private_notes_need_their_scope(firm, program_of, address):
    note = NoteFactory(ticket=firm.ticket, kind="private_note", body="Zyzzyva")
    NoteFactory(ticket=firm.ticket, kind="call", body="Rang them.")
    without = program_of(firm.technician, set(USUAL) - {"private_notes"})

    assert "Zyzzyva" not in str(everything(without, address)[0])
    assert "Rang them." in str(everything(without, address)[0])
    seen, _ = everything(program_of(firm.technician), address)
    assert ("note", note.pk) in [(one["type"], one["id"]) for one in seen]


@pytest.mark.parametrize("address", [CHANGES, SNAPSHOT])
def test_a_restricted_teams_tickets_are_its_own(firm, program_of, address):
    firm.queued()
    firm.desk.is_restricted = True
    firm.desk.save()
    ticket = TicketFactory(team=firm.desk)
    NoteFactory(ticket=ticket, kind="call")
    stranger = factories.UserFactory(teams=[factories.TeamFactory()])

    seen, _ = everything(program_of(stranger), address)
    assert ticket.pk not in [one["id"] for one in seen if one["type"] == "ticket"]
    assert not [one for one in seen if one["type"] == "note" and one["data"]["ticket"] == ticket.pk]
    for person in (firm.technician, factories.AdministratorFactory()):
        theirs, _ = everything(program_of(person), address)
        assert ticket.pk in [one["id"] for one in theirs if one["type"] == "ticket"]


def test_what_may_not_be_seen_is_passed_over_to_the_end(firm, program_of):
    """A page of what others may not see does not keep a program in the same place."""
    program = program_of(firm.technician, ["read", "sync"])
    _, cursor = everything(program, CHANGES)
    for _ in range(3):
        NoteFactory(ticket=firm.ticket, kind="private_note")

    first = page(program, cursor=cursor)
    CompanyFactory()

    assert (first["items"], first["end_of_stream"]) == ([], True)
    assert [
        one["type"] for one in page(program, cursor=first["next_cursor"])["items"] if one["type"] != "ticket"
    ] == ["company"]


def test_an_old_cursor_has_expired(program, cursor):
    for _ in range(3):
        CompanyFactory()
    feed.number()
    now = timezone.now()
    Change.objects.update(changed_at=now - timedelta(days=31))
    feed.forget(at=now)

    answer = program.get(CHANGES, {"cursor": cursor})

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (410, "cursor_expired")


def test_a_snapshot_is_whole_and_the_feed_goes_on_from_its_beginning(program, firm):
    """What changes while it is read comes afterwards."""
    firm.queued()
    first = page(program, SNAPSHOT, limit=2)
    companies = list(Company.objects.values_list("pk", flat=True))
    late = CompanyFactory(name="Late")
    rest, _ = everything(program, SNAPSHOT, cursor=first["next_cursor"], limit=2)

    rows = [(one["type"], one["id"]) for one in [*first["items"], *rest]]
    assert undescribed(first, SnapshotShown) == []
    assert len(rows) == len(set(rows))
    assert {("ticket", pk) for pk in Ticket.objects.values_list("pk", flat=True)} <= set(rows)
    assert {("company", pk) for pk in companies} <= set(rows)
    after = page(program, cursor=first["changes_cursor"])["items"]
    assert ("company", "upsert", late.pk) in told(after)


@pytest.mark.parametrize(
    ("asked", "attr"),
    [
        ({"types": "ticket,user"}, "types"),
        ({"limit": "0"}, "limit"),
        ({"limit": "501"}, "limit"),
        ({"limit": "ten"}, "limit"),
        ({"cursor": "made-up"}, "cursor"),
        ({"include_own": "maybe"}, "include_own"),
        ({"type": "ticket"}, "type"),
    ],
)
def test_what_is_asked_wrongly_is_refused(program, asked, attr):
    answer = program.get(CHANGES, asked)

    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_a_cursor_of_one_address_is_none_of_another(program, cursor):
    assert program.get(SNAPSHOT, {"cursor": cursor}).status_code == 400


@pytest.mark.parametrize("address", [CHANGES, SNAPSHOT])
def test_the_scope_sync_is_needed(firm, program_of, address):
    answer = program_of(firm.technician, ["read"]).get(address)

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (403, "scope_missing")


@pytest.mark.parametrize("rows", [1, 30])
def test_a_page_costs_the_same_however_long(program, firm, cursor, rows, django_assert_num_queries):
    for _ in range(rows):
        TicketFactory(contact=firm.ticket.contact, company=firm.ticket.company, team=firm.desk)
    feed.number()

    with django_assert_num_queries(5):
        shown = page(program, cursor=cursor)
    assert len(shown["items"]) == rows
