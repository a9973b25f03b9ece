"""A whole export: batch by batch, once, and on from where it stopped."""

import threading
from datetime import UTC

import pytest
from django.db import OperationalError, connection

from escalations.domain import importing
from escalations.models import Company, Contact, HistoryEntry, OutboxMessage, RemoteRecord, Team, Ticket
from tests.factories import NINE, CompanyFactory, ContactFactory, TeamFactory

HEADER = "id,subject,name,email,company\n"


@pytest.fixture
def desk(db):
    return TeamFactory(name="Service Desk")


@pytest.fixture
def bring_in(tmp_path, desk):
    def run(text, *, source="old", make=None, **options):
        path = tmp_path / "tickets.csv"
        path.write_text(text)
        export = importing.Export(path)
        fields = importing.fields_of(
            export.columns, given=[("name", "contact_name")] if "name" in text else ()
        )
        translation = importing.Translation(fields, source=source, zone=UTC, at=NINE, team=desk, make=make)
        return importing.import_rows(export, translation, at=NINE, **options)

    return run


def counts(tally):
    return tally.rows, tally.imported, tally.known, tally.refused


def test_every_row_becomes_a_ticket_in_order(bring_in, desk):
    tally = bring_in("id,subject\n7,Printer down\n8,VPN drops on PC-118\n", prefix="FD")

    assert counts(tally) == (2, 2, 0, 0)
    assert [(row.subject, row.team, row.assets) for row in Ticket.objects.order_by("number")] == [
        ("Printer down", desk, []),
        ("VPN drops on PC-118", desk, ["PC-118"]),
    ]
    assert list(RemoteRecord.objects.values_list("source", "external_id", "prefix").order_by("id")) == [
        ("old", "7", "FD"),
        ("old", "8", "FD"),
    ]
    assert {entry.event for entry in HistoryEntry.objects.all()} == {"ticket.imported"}
    assert OutboxMessage.objects.count() == 0


@pytest.mark.parametrize("text", ["id,subject\n7,a\n8,b\n9,c\n", "subject\na\na\nb\n"])
def test_the_same_file_again_brings_nothing_new(bring_in, text):
    bring_in(text, batch=2)

    assert counts(bring_in(text, batch=2)) == (3, 0, 3, 0)
    assert Ticket.objects.count() == 3


def test_a_longer_file_brings_in_what_is_missing(bring_in):
    bring_in("subject\na\na\n")

    assert counts(bring_in("subject\na\na\na\nb\n")) == (4, 2, 2, 0)


def test_another_source_is_another_helpdesk(bring_in):
    bring_in("id,subject\n7,a\n")

    assert counts(bring_in("id,subject\n7,a\n", source="other")) == (1, 1, 0, 0)


def test_a_run_that_broke_goes_on_where_it_stopped(bring_in):
    text = "id,subject\n" + "".join(f"{number},Ticket {number}\n" for number in range(10))

    def stop(tally):
        if tally.rows == 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in(text, batch=3, progress=stop)
    assert Ticket.objects.count() == 6

    assert counts(bring_in(text, batch=3)) == (10, 4, 6, 0)


def test_a_wrong_row_stays_out_and_is_told(bring_in):
    told = []

    tally = bring_in(
        "id,subject,created_at\n1,a,soon\n2,b,\n2,b,\n3\n", refuse=lambda *words: told.append(words), batch=1
    )

    assert counts(tally) == (4, 1, 1, 2)
    assert [(line.row, field, reason[:12]) for line, field, reason in told] == [
        (1, "created_at", "“soon” is no"),
        (4, "", "Has 1 cells,"),
    ]


def test_a_row_the_database_refuses_does_not_take_its_batch_along(bring_in):
    told = []
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE escalations_ticket ADD CONSTRAINT no_b CHECK (subject <> 'b')")

    tally = bring_in(HEADER + "1,a,Ada,,\n2,b,Bob,,\n3,c,Ada,,\n", refuse=lambda *words: told.append(words))

    assert counts(tally) == (3, 2, 0, 1)
    assert [(line.row, field) for line, field, _ in told] == [(2, "")]
    assert told[0][2].startswith(
        'The database refused it: new row for relation "escalations_ticket" violates'
    )
    assert [contact.name for contact in Contact.objects.all()] == ["Ada"]
    assert tally.contacts == 1


def test_a_rehearsal_writes_nothing_and_counts_the_same(bring_in):
    make = {"team": lambda name: Team(name=name)}
    text = (
        HEADER.replace("company", "company,team")
        + "1,a,Ada,,Acme,New\n2,b,Ada,,Acme,New\n3,c,,b@x.example,,\n"
    )

    rehearsed = bring_in(text, batch=1, is_rehearsal=True, make=make)

    assert [model.objects.count() for model in (Ticket, Contact, Company, RemoteRecord, Team)] == [
        0,
        0,
        0,
        0,
        1,
    ]
    done = bring_in(text, batch=1)
    assert counts(rehearsed) == counts(done) == (3, 3, 0, 0)
    assert (rehearsed.contacts, rehearsed.companies) == (done.contacts, done.companies) == (2, 1)


def test_contacts_are_found_by_mail_address_else_by_name_in_the_same_source(bring_in):
    acme = CompanyFactory(name="Acme")
    ada = ContactFactory(name="Ada", email="Ada@Acme.example", company=acme)
    ContactFactory(name="Bob", email=None, company=None)

    bring_in(
        HEADER
        + "1,a,,ada@acme.example,\n2,b,Bob,,ACME\n3,c,bob,,Other\n4,d,Cleo,cleo@x.example,Other\n5,e,,,\n"
    )
    bring_in(HEADER + "6,f,BOB,,\n7,g,Cleo C,CLEO@x.example,\n")
    bring_in(HEADER + "6,f,BOB,,\n", source="other")

    rows = list(Ticket.objects.select_related("contact", "company").order_by("number"))
    bob = rows[1].contact
    assert (rows[0].contact, rows[0].company) == (ada, acme)
    assert (bob.name, bob.email, bob.company) == ("Bob", None, acme)
    assert [row.contact == bob for row in rows] == [False, True, True, False, False, True, False, False]
    assert [row.company and row.company.name for row in rows] == [
        "Acme", "Acme", "Other", "Other", None, "Acme", "Other", None,
    ]  # fmt: skip
    assert rows[6].contact == rows[3].contact
    assert Contact.objects.count() == 5


def test_contacts_without_address_are_told_apart_by_their_id(bring_in):
    header = HEADER.replace("company", "contact_id")
    long = "x" * 150

    bring_in(header + f"1,a,Bob,,4\n2,b,Bob,,5\n3,c,Robert,,4\n4,d,{long},,\n5,e,{long},,\n")

    people = [row.contact.pk for row in Ticket.objects.order_by("number")]
    assert people[0] == people[2] != people[1]
    assert people[3] == people[4]


@pytest.mark.django_db(transaction=True)
def test_two_imports_at_once_bring_each_row_in_once(tmp_path):
    team = TeamFactory()
    path = tmp_path / "tickets.csv"
    path.write_text(HEADER + "".join(f"{n},Ticket {n},Person {n % 7},,Firm {n % 3}\n" for n in range(60)))
    tallies = []

    def run():
        try:
            export = importing.Export(path)
            fields = importing.fields_of(export.columns, given=[("name", "contact_name")])
            translation = importing.Translation(fields, source="old", zone=UTC, at=NINE, team=team)
            tallies.append(importing.import_rows(export, translation, at=NINE, batch=5))
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(tally.imported for tally in tallies) == Ticket.objects.count() == 60
    assert (Contact.objects.count(), Company.objects.count()) == (7, 3)


@pytest.mark.django_db(transaction=True)
def test_a_database_that_goes_away_stops_the_import(tmp_path):
    team = TeamFactory()
    path = tmp_path / "tickets.csv"
    path.write_text("subject\na\nb\n")
    export = importing.Export(path)
    translation = importing.Translation({"subject": "subject"}, source="old", zone=UTC, at=NINE, team=team)

    def cut(tally):
        connection.connection.close()

    with pytest.raises(OperationalError):
        importing.import_rows(export, translation, at=NINE, batch=1, progress=cut)

    connection.close()
    assert [row.subject for row in Ticket.objects.all()] == ["a"]
