"""Which files are taken, how they are kept, who may read them."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile

from escalations.domain import attachments
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Attachment
from tests.factories import NINE, AttachmentFactory, TeamFactory, TicketFactory, UserFactory

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def by():
    return UserFactory()


def upload(by, name, content=b"09:00 link down", ticket=None, **more):
    ticket = ticket or TicketFactory()
    return attachments.upload(ContentFile(content, name=name), ticket=ticket, by=by, at=TEN, **more)


def test_s33_a_file_is_kept_with_the_ticket(by, media):
    ticket = TicketFactory()

    row = upload(by, "trace.log", ticket=ticket)

    assert (row.ticket, row.note, row.name, row.content_type, row.size) == (
        ticket,
        None,
        "trace.log",
        "text/plain",
        15,
    )
    assert (row.uploaded_by, row.uploaded_at) == (by, TEN)
    stored = Path(row.file.path)
    assert stored.read_bytes() == b"09:00 link down"
    assert media in stored.parents
    entry = ticket.history.get()
    assert (entry.event, entry.data) == ("attachment.added", {"attachment": row.pk, "name": "trace.log"})


def test_the_stored_path_is_random_and_tells_nothing(by):
    first, second = upload(by, "salaries.txt"), upload(by, "salaries.txt")

    assert "salaries" not in first.file.name
    assert first.file.name != second.file.name
    assert first.file.name.endswith(".txt")


@pytest.mark.parametrize(
    "name",
    ["run.exe", "run.bat", "a.js", "page.html", "page.htm", "a.svg", "a.ps1", "a.vbs", "a.php", "a.lnk"],
)
def test_dangerous_files_are_refused_with_what_is_taken(by, name):
    with pytest.raises(InvalidInput, match=r"files are not taken. Send it as one of: .*pdf"):
        upload(by, name)

    assert not Attachment.objects.exists()


def test_a_file_without_an_ending_is_refused(by):
    with pytest.raises(InvalidInput, match="Files without an ending are not taken"):
        upload(by, "README")


@pytest.mark.parametrize("name", ["photo.png.exe", "photo.PNG.EXE"])
def test_the_last_ending_counts(by, name):
    with pytest.raises(InvalidInput):
        upload(by, name, PNG)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.png", b"<html><script>alert(1)</script>"),
        ("photo.jpg", PNG),
        ("doc.pdf", b"MZ\x90\x00"),
        ("notes.txt", b"MZ\x90\x00 a program"),
        ("notes.txt", b"#!/bin/sh\nrm"),
        ("lib.log", b"\x7fELF"),
        ("data.zip", b"not a zip"),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_refused(by, name, content):
    with pytest.raises(InvalidInput, match="is not what its ending says"):
        upload(by, name, content)


@pytest.mark.parametrize(
    ("name", "content", "content_type"),
    [
        ("photo.PNG", PNG, "image/png"),
        ("doc.pdf", b"%PDF-1.7", "application/pdf"),
        ("mail.eml", b"From: gale", "message/rfc822"),
        ("data.csv", b"a,b", "text/csv"),
    ],
)
def test_the_type_follows_the_ending_not_what_the_browser_claims(by, name, content, content_type):
    assert upload(by, name, content).content_type == content_type


def test_a_large_file_is_refused_with_its_size(by):
    with pytest.raises(InvalidInput, match=r"“dump.log” has 3 MB; 2 MB is the limit."):
        upload(by, "dump.log", b"x" * 3 * 1024 * 1024, limit=2 * 1024 * 1024)


def test_the_limit_is_twenty_megabytes():
    assert attachments.LIMITS["size"] == 20 * 1024 * 1024


def test_an_empty_file_is_refused(by):
    with pytest.raises(InvalidInput, match="is empty"):
        upload(by, "trace.log", b"")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\me\\trace.txt", "trace.txt"),
        ("a\x00b\u202etxt.txt", "abtxt.txt"),
        ('we"ird<na>me?.txt', "we ird na me .txt"),
        ("x" * 300 + ".txt", "x" * 196 + ".txt"),
        ("y" * 300, "y" * 200),
        (None, ""),
    ],
)
def test_a_files_name_is_cleaned(given, kept):
    assert attachments.clean_name(given) == kept


def test_a_file_is_read_by_whoever_sees_the_ticket(by):
    team = TeamFactory(is_restricted=True)
    open_one, closed_one = AttachmentFactory(), AttachmentFactory(ticket=TicketFactory(team=team))

    assert attachments.may_read(open_one, by)
    assert not attachments.may_read(closed_one, by)
    assert attachments.may_read(closed_one, UserFactory(teams=[team]))


def test_a_file_without_a_ticket_is_read_by_its_uploader_only(by):
    file = AttachmentFactory(ticket=None, uploaded_by=by)

    assert attachments.may_read(file, by)
    assert not attachments.may_read(file, UserFactory())
    assert not attachments.may_read(file, None)


def test_a_stranger_uploads_nothing_to_a_restricted_ticket(by, media):
    with pytest.raises(NotPermitted):
        upload(by, "a.txt", ticket=TicketFactory(team=TeamFactory(is_restricted=True)))

    assert not list(media.rglob("*.txt"))
