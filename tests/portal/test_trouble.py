"""What people and programs are told when the machines below fail: real outages, and everything as before after them."""

import resource
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection
from django.test import Client
from django.urls import reverse

from escalations.domain import tokens
from escalations.models import Attachment, HistoryEntry
from escalations.outages import database_is_away, disk_is_full
from tests.factories import ApiTokenFactory
from tests.firm import Firm
from tests.portal.test_health import nowhere

MEGABYTE = 1024 * 1024


@contextmanager
def database_away():
    """Where it was, nobody listens."""
    known = {name: connection.settings_dict[name] for name in ("HOST", "PORT")}
    connection.close()
    connection.settings_dict |= {"HOST": "127.0.0.1", "PORT": nowhere()}
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict |= known


@contextmanager
def full_disk(megabytes=1):
    """No file of this process grows beyond so much: the kernel refuses it as it would on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (megabytes * MEGABYTE, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.django_db(transaction=True)
def test_without_a_database_pages_and_programs_are_told_and_nobody_is_signed_out():
    firm = Firm()
    browser, program = Client(raise_request_exception=False), Client(raise_request_exception=False)
    browser.force_login(firm.technician)
    token = {"Authorization": f"Token {ApiTokenFactory(user=firm.technician, scopes=tokens.USUAL).key}"}

    with database_away():
        begun = time.monotonic()
        page = browser.get("/")
        told = program.get("/api/v1/tickets/", headers=token)
        seconds = time.monotonic() - begun
    back = browser.get("/"), program.get("/api/v1/tickets/", headers=token)

    assert (page.status_code, page["Retry-After"]) == (503, "10")
    words = page.content.decode()
    assert ("Its database does not answer" in words, "Traceback" in words) == (True, False)
    assert (told.status_code, told["Retry-After"]) == (503, "10")
    assert told.json()["type"] == "server_error"
    assert told.json()["errors"][0]["code"] == "not_ready"
    assert seconds < 6
    assert [one.status_code for one in back] == [200, 200]


@pytest.fixture
def upload(settings, tmp_path, db):
    """Uploads so many megabytes as a page or a program does; the answer."""
    settings.MEDIA_ROOT = settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    firm = Firm()
    token = {"Authorization": f"Token {ApiTokenFactory(user=firm.technician, scopes=tokens.USUAL).key}"}
    browser = Client(raise_request_exception=False)

    def send(path, megabytes):
        file = SimpleUploadedFile("trace.log", b"x" * int(megabytes * MEGABYTE))
        headers = token if path == "api" else {}
        if path == "page":
            browser.force_login(firm.technician)
        where = {
            "api": "/api/v1/attachments/",
            "page": reverse("web:note_add", args=[firm.ticket.pk]),
        }
        form = {
            "api": {"file": file, "ticket": firm.ticket.pk},
            "page": {"files": file, "kind": "private_note", "body": "The trace of gate 4 from 09:00."},
        }
        with full_disk():
            return browser.post(where[path], form[path], headers=headers)

    return send


@pytest.mark.parametrize(
    ("path", "megabytes", "status"), [("api", 2, 409), ("api", 4, 507), ("page", 2, 409), ("page", 4, 507)]
)
def test_a_full_disk_is_told_and_keeps_no_part(upload, settings, path, megabytes, status):
    """A small file fails where it is stored, a large one already where it is received."""
    before = HistoryEntry.objects.count()

    answer = upload(path, megabytes)

    assert answer.status_code == status, answer.content
    assert "disk is full" in answer.content.decode()
    assert Attachment.objects.count() == 0
    assert HistoryEntry.objects.count() == before
    assert [one for one in Path(settings.MEDIA_ROOT).rglob("*") if one.is_file()] == []


class Cancelled(Exception):
    sqlstate = "57014"


class StartingUp(Exception):
    sqlstate = "57P03"


@pytest.mark.parametrize(
    ("cause", "away"), [(Cancelled(), False), (StartingUp(), True), (None, True), (Exception("closed"), True)]
)
def test_a_statement_that_took_too_long_is_no_outage(cause, away):
    error = OperationalError("…")
    error.__cause__ = cause

    assert database_is_away(error) == away
    assert not database_is_away(ValueError())


def test_a_file_that_is_not_there_is_no_full_disk():
    assert not disk_is_full(FileNotFoundError(2, "…"))
