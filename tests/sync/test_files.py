"""Files that arrive from a helpdesk: kept, named and handed out as safely as those a person uploads here."""

import gzip
import tracemalloc
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from escalations.domain import arriving, attachments
from escalations.domain.outside import Fetched, RemoteNote
from escalations.models import Attachment, HistoryEntry, Note, QuarantinedRow
from escalations.sync import calls
from escalations.sync import files as fetching
from tests.factories import NINE, HelpdeskFactory, NoteFactory, RemoteRecordFactory, TicketFactory
from tests.helpdesks.serving import Answer
from tests.portal.test_trouble import full_disk
from tests.test_uploads import HTML, KEPT, REFUSED, safely_handed_out

MEGABYTE = 1024 * 1024


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def arrive(office, *files, comes_later=False):
    """A ticket of theirs with each (name, type, content) under a message of its own, read by one sync; ours."""
    number = office.write_in()
    for sent in files:
        file = office.fresh.file(sent) if isinstance(sent, tuple) else sent
        office.fresh.customer_writes(number, f"See {file['id']}.", attachments=[file])
    office.connect()
    assert office.sync().failed == comes_later
    return office.here(number)


def fetched(name, content):
    return Fetched(name=name, content=BytesIO(content), limit=MEGABYTE, later=[].append, left=[].append)


def on_disk(folder):
    return [path for path in Path(folder).rglob("*") if path.is_file()]


def refused():
    """{name: why} of what was not taken, as the ticket's history says it."""
    rows = HistoryEntry.objects.filter(event="attachment.not_taken")
    return {row.data["name"]: row.data["why"] for row in rows}


def test_what_a_browser_or_a_system_would_run_is_not_taken(office, folder):
    arrive(office, *((name, claimed, content) for name, content, claimed in REFUSED))

    assert [row.name for row in Attachment.objects.all()] == []
    assert on_disk(folder) == []
    assert Note.objects.filter(body__startswith="See ").count() == len(REFUSED)
    told = HistoryEntry.objects.filter(event="attachment.not_taken")
    assert told.count() == len(REFUSED)
    assert [row.data["name"] for row in told if set(row.data["name"]) & set("/\\\0\u202e")] == []


def test_what_is_taken_is_handed_out_as_what_its_ending_says(office, folder):
    ticket = arrive(office, *((name, claimed, content) for name, content, claimed, *_ in KEPT))
    person = Client()
    person.force_login(office.firm.technician)
    rows = list(Attachment.objects.select_related("note").order_by("note__remote_records__external_id"))

    assert [row.name for row in rows] == [kept for *_, kept, _ in KEPT]
    assert [
        wrong
        for row, (name, content, _, kept, kind) in zip(rows, KEPT, strict=True)
        for wrong in safely_handed_out(person, ticket, row, content=content, kept=kept, kind=kind)
    ] == []
    assert {path.parent for path in on_disk(folder)} == {Path(rows[0].file.path).parent}
    assert [path.name for path in on_disk(folder) if not path.stem.isalnum()] == []


def test_one_that_is_said_to_be_too_large_is_not_even_asked_for(office, folder):
    file = office.fresh.file(("dump.zip", "application/zip", b"PK")) | {"size": 21 * MEGABYTE}

    arrive(office, file)

    assert refused() == {"dump.zip": "“dump.zip” has 21 MB; 20 MB is the limit."}
    assert [call.path for call in office.fresh.calls if call.path.startswith("/attachments/")] == []


def test_whoever_reads_the_message_learns_what_stayed_there_and_where(office, folder):
    large = office.fresh.file(("dump.zip", "application/zip", b"PK")) | {"size": 21 * MEGABYTE}
    office.write_in(attachments=[office.fresh.file(("run.exe", "text/plain", b"MZ"))])

    ticket = arrive(office, large, ("log.txt", "text/plain", b"E-31"))
    office.sync()
    opened = office.here(1)
    person = Client()
    person.force_login(office.firm.technician)
    pages = [person.get(f"/tickets/{one.pk}/").content.decode() for one in (opened, ticket)]

    assert "run.exe stayed in acme: “.exe” files are not taken." in pages[0]
    assert pages[1].count("stayed in acme") == 1
    assert "dump.zip stayed in acme: “dump.zip” has 21 MB; 20 MB is the limit." in pages[1]
    assert f'href="{office.fresh.url}/a/tickets/2"' in pages[1]


@pytest.mark.parametrize("said", [3, 0, None])
def test_one_that_is_larger_than_it_was_said_is_read_no_further(office, folder, said):
    large = office.fresh.file(("dump.txt", "text/plain", b"x" * (21 * MEGABYTE))) | {"size": said}

    arrive(office, large, ("log.txt", "text/plain", b"E-31"))

    assert list(refused()) == ["dump.txt"]
    assert "larger than it was said to be" in refused()["dump.txt"]
    assert [row.name for row in Attachment.objects.all()] == ["log.txt"]


def test_one_whose_packing_grows_is_read_no_further(office, monkeypatch):
    """The answer itself is packed: 200 MB of nothing in 200 kB."""
    bomb = gzip.compress(b"\0" * (200 * MEGABYTE), 9)
    packed = Answer(200, bomb, {"Content-Type": "text/plain", "Content-Encoding": "gzip"})
    monkeypatch.setattr(type(office.fresh), "_attachment", lambda fresh, call: packed)

    arrive(office, ("log.txt", "text/plain", b"E-31"))

    assert list(refused()) == ["log.txt"]
    assert not Attachment.objects.exists()


def test_one_whose_link_expired_comes_with_the_next_link(office):
    usual, office.fresh.attachment_ttl = office.fresh.attachment_ttl, -1
    ticket = arrive(office, ("log.txt", "text/plain", b"E-31"), comes_later=True)
    assert ticket.notes.filter(body__startswith="See ").exists()
    assert not Attachment.objects.exists()

    office.fresh.attachment_ttl = usual
    tally = office.sync()

    assert [file.name for file in Attachment.objects.all()] == ["log.txt"]
    assert (refused(), tally.failed) == ({}, False)


def test_one_whose_link_is_refused_each_time_is_named_and_its_message_comes_in(office):
    office.fresh.attachment_ttl = -1

    ticket = arrive(office, ("log.txt", "text/plain", b"E-31"), comes_later=True)
    assert refused() == {}
    for _ in range(fetching.FEW_TRIES):
        office.sync()

    assert refused() == {
        "log.txt": "The link to the file has expired. Take the file from the helpdesk itself."
    }
    assert ticket.notes.filter(body__startswith="See ").exists()


def test_one_for_which_the_disk_has_no_room_comes_once_there_is(office, folder):
    large = ("dump.txt", "text/plain", b"x" * (2 * MEGABYTE))
    with full_disk():
        arrive(office, large, ("log.txt", "text/plain", b"E-31"), comes_later=True)
        office.sync()
        assert [row.name for row in Attachment.objects.all()] == ["log.txt"]
        assert "The portal's disk is full" in QuarantinedRow.objects.get().why
        assert len(on_disk(folder)) == 1

    tally = office.sync()

    assert not tally.failed
    assert refused() == {}
    assert {(row.name, row.note.body) for row in Attachment.objects.all()} == {
        ("dump.txt", f"See {office.fresh.conversations_of(1)[0]['attachments'][0]['id']}."),
        ("log.txt", f"See {office.fresh.conversations_of(1)[1]['attachments'][0]['id']}."),
    }


def test_it_is_asked_for_as_long_as_the_disk_is_full(office, folder):
    """Longer than a file is tried that cannot be had."""
    file = office.fresh.file(("dump.txt", "text/plain", b"x" * (2 * MEGABYTE)))
    with full_disk():
        number = office.write_in(attachments=[file])
        office.connect()
        office.later()
        office.sync()
        for _ in range(fetching.MOST_TRIES + 2):
            QuarantinedRow.objects.update(attempts=1)
            office.sync()

    QuarantinedRow.objects.update(attempts=1)
    office.sync()

    assert (refused(), Attachment.objects.get().ticket) == ({}, office.here(number))


def test_one_that_fits_where_it_waits_but_not_where_it_is_kept_comes_later(office, folder, monkeypatch):
    """The place for what is being fetched has room, the one for what is kept has none."""
    with monkeypatch.context() as full:
        full.setattr(calls, "IN_MEMORY", 4 * MEGABYTE)
        with full_disk():
            arrive(office, ("dump.txt", "text/plain", b"x" * (2 * MEGABYTE)), comes_later=True)
    assert (refused(), on_disk(folder)) == ({}, [])

    office.sync()

    assert [row.name for row in Attachment.objects.all()] == ["dump.txt"]


@pytest.mark.parametrize("most", [1, 30])
def test_the_largest_attachment_is_what_the_administrator_says(office, settings, most):
    settings.ATTACHMENT_MAX_BYTES = most * MEGABYTE
    sent = ("dump.txt", "text/plain", b"x" * (25 * MEGABYTE))

    arrive(office, sent, (*sent[:2], b"x" * MEGABYTE))

    large = {"dump.txt": f"“dump.txt” has 25 MB; {most} MB is the limit."}
    assert refused() == (large if most == 1 else {})
    assert Attachment.objects.count() == (1 if most == 1 else 2)


def test_little_of_what_is_fetched_is_held_in_memory(office, folder):
    """Sixteen files of one ticket, 160 MB; the made-up helpdesk in the same process has a few copies of one."""
    number = office.write_in()
    sent = ("dump.txt", "text/plain", b"x" * (10 * MEGABYTE))
    many = [office.fresh.file(sent) for _ in range(16)]
    office.fresh.customer_writes(number, "See these.", attachments=many)
    office.connect()

    tracemalloc.start()
    try:
        office.sync()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert Attachment.objects.count() == 16
    assert peak < 70 * MEGABYTE


@pytest.mark.django_db
def test_what_fails_behind_a_file_leaves_nothing_on_the_disk(folder, monkeypatch):
    ticket = TicketFactory()
    note = RemoteNote(external_id="n1", ticket="1", body="See the file.", is_private=True, created_at=NINE)
    codes = arriving.Codes(HelpdeskFactory(name="acme"))
    monkeypatch.setattr("escalations.domain.arriving.conversation._note_missing", lambda *_, **__: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        arriving.take_notes(
            ticket,
            [note],
            source="acme",
            codes=codes,
            at=NINE,
            live_since=None,
            files={"n1": [fetched("log.txt", b"E-31")]},
            is_whole=True,
        )

    assert on_disk(folder) == []


def test_a_ticket_that_fails_behind_its_files_leaves_none_on_the_disk_however_often(
    office, folder, monkeypatch
):
    """Its own and its notes'; once it can be taken in, each is there once."""
    office.connect()
    office.later()
    number = office.write_in(attachments=[office.fresh.file(("own.txt", "text/plain", b"E-30"))])
    sent = office.fresh.file(("log.txt", "text/plain", b"E-31"))
    office.fresh.customer_writes(number, "See the log.", attachments=[sent])
    office.later()

    with monkeypatch.context() as broken:
        broken.setattr("escalations.sync.pulling.Pull._note_settled", lambda *_: 1 / 0)
        left = [(office.sync().failed, on_disk(folder)) for _ in range(2)]
    office.sync()

    assert left == [(True, []), (True, [])]
    assert sorted(Attachment.objects.values_list("name", flat=True)) == ["log.txt", "own.txt"]
    assert len(on_disk(folder)) == 2


@pytest.mark.django_db
def test_our_own_file_is_not_hung_on_our_note_again(folder):
    """It was fetched because nobody knew yet that the note is ours."""
    note = NoteFactory(source="web")
    theirs = RemoteNote(external_id="n1", ticket="1", body=note.body, is_private=True, created_at=NINE)
    RemoteRecordFactory(type="note", external_id="n1", source="acme", note=note, ticket=note.ticket)
    codes = arriving.Codes(HelpdeskFactory(name="acme"))
    files = {"n1": [fetched("log.txt", b"E-31")]}

    arriving.take_notes(
        note.ticket, [theirs], source="acme", codes=codes, at=NINE, live_since=None, files=files
    )

    assert not Attachment.objects.exists()


@pytest.mark.django_db
def test_an_upload_that_cannot_be_remembered_leaves_nothing_on_the_disk(folder, monkeypatch):
    monkeypatch.setattr("escalations.domain.history.remember", lambda *_, **__: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        attachments.upload(SimpleUploadedFile("log.txt", HTML), by=None, at=NINE)

    assert on_disk(folder) == []
