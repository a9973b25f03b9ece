"""Files that pretend: taken by no way in, or handed out as nothing a browser would run."""

import io
import zipfile
from itertools import count

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from escalations import receiving
from escalations.models import Attachment, Scope
from tests.factories import ApiTokenFactory
from tests.firm import minutes
from tests.receiving.writing import mail

HTML = b"<html><script>parent.ran=1</script>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="parent.ran=1"/>'
GIF_JS = b"GIF89a/*" + b"\0" * 8 + b"*/=1;parent.ran=1;//"
PDF_HTML = b"%PDF-1.7\n" + HTML


def bomb():
    """Ten megabytes of nothing in ten kilobytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../../etc/cron.d/x", b"\0" * 10_000_000)
    return packed.getvalue()


# What it is called, what is in it, what the sender says it is: refused.
REFUSED = [
    ("page.html", HTML, "text/plain"),
    ("page.xhtml", HTML, "image/png"),
    ("drawing.svg", SVG, "image/png"),
    ("script.js", b"parent.ran=1", "text/plain"),
    ("photo.png.html", b"\x89PNG\r\n\x1a\n" + HTML, "image/png"),
    ("photo.png", HTML, "image/png"),
    ("photo.png", SVG, "image/png"),
    ("photo.gif", b"<!--GIF89a-->" + HTML, "image/gif"),
    ("photo.png\0.html", HTML, "image/png"),
    ("photo.html\0.", HTML, "text/html"),
    ("photo.html.", HTML, "text/html"),
    ("photo.html ", HTML, "text/html"),
    ("gnp.\u202elmth.html", HTML, "image/png"),
    (".htaccess", b"AddType text/html .txt", "text/plain"),
    ("shell.php", b"<?php ?>", "text/plain"),
    ("run.txt", b"MZ\x90\0", "text/plain"),
    ("run.csv", b"#!/bin/sh", "text/csv"),
]
# Kept under this name, and handed out to be saved or, a picture, shown as this type and nothing else.
KEPT = [
    ("photo.gif", GIF_JS, "text/javascript", "photo.gif", "image/gif"),
    ("doc.pdf", PDF_HTML, "text/html", "doc.pdf", "application/pdf"),
    ("page.html.txt", HTML, "text/html", "page.html.txt", "text/plain"),
    ("drawing.xml", SVG, "image/svg+xml", "drawing.xml", "text/plain"),
    ("mail.eml", HTML, "text/html", "mail.eml", "message/rfc822"),
    ("data.json", HTML, "text/html", "data.json", "application/json"),
    ("bomb.zip", bomb(), "application/zip", "bomb.zip", "application/zip"),
    ("../../etc/cron.d/x.txt", b"x", "text/plain", "x.txt", "text/plain"),
    ("..\\..\\x.txt", b"x", "text/plain", "x.txt", "text/plain"),
    ("/etc/passwd.txt", b"x", "text/plain", "passwd.txt", "text/plain"),
    ("a\u202etxt.exe.txt", b"x", "text/plain", "atxt.exe.txt", "text/plain"),
]


@pytest.fixture
def ways(firm, settings, tmp_path):
    """{way in: takes (name, content, type)} for the firm's ticket."""
    settings.MEDIA_ROOT = tmp_path
    person, program = Client(), APIClient()
    person.force_login(firm.technician)
    token = ApiTokenFactory(user=firm.technician, scopes=list(Scope.values))
    program.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    number = count()
    notes = reverse("web:note_add", args=[firm.ticket.pk])

    def file(name, content, kind):
        made = SimpleUploadedFile("x", content, kind)
        made._name = name  # a browser of an attacker's own sends what it likes
        return made

    def by_page(name, content, kind):
        given = {"mode": "private", "private": "The file.", "files": file(name, content, kind)}
        person.post(notes, given)

    def by_program(name, content, kind):
        program.post("/api/v1/attachments/", {"file": file(name, content, kind)}, format="multipart")

    def by_mail(name, content, kind):
        raw = mail(files=[(name, content, kind)], Message_ID=f"<{next(number)}@x.example>")
        receiving.receive(raw, at=minutes(50))

    return {"page": by_page, "api": by_program, "mail": by_mail}


@pytest.mark.parametrize("way", ["page", "api", "mail"])
def test_what_a_browser_or_a_system_would_run_is_not_taken(ways, way):
    taken = []
    for name, content, kind in REFUSED:
        ways[way](name, content, kind)
        taken += [(name, row.name) for row in Attachment.objects.all()]
        Attachment.objects.all().delete()

    assert taken == []


def safely_handed_out(person, ticket, row, *, content, kept, kind):
    """[what is wrong]: name, type, sandbox, and whether it is shown in place, which only a picture may be."""
    answer = person.get(reverse("web:attachment", args=[ticket.pk, row.pk]))
    same = b"".join(answer.streaming_content) == content
    said = (row.name, answer["Content-Type"], answer["X-Content-Type-Options"], same)
    policy = answer["Content-Security-Policy"]
    shown = answer["Content-Disposition"].partition(";")[0]
    expected = "inline" if kind == "image/gif" else "attachment"
    is_safe = said == (kept, kind, "nosniff", True) and "sandbox" in policy and shown == expected
    return [] if is_safe else [(kept, said, policy, shown)]


@pytest.mark.parametrize("way", ["page", "api", "mail"])
def test_what_is_taken_is_handed_out_as_what_its_ending_says(firm, ways, way, tmp_path):
    person = Client()
    person.force_login(firm.technician)
    wrong = []
    for name, content, claimed, kept, kind in KEPT:
        ways[way](name, content, claimed)
        row = Attachment.objects.first()
        if row is None:
            wrong.append((name, "not taken"))
            continue
        Attachment.objects.update(ticket=firm.ticket)
        wrong += safely_handed_out(person, firm.ticket, row, content=content, kept=kept, kind=kind)
        Attachment.objects.all().delete()

    assert wrong == []
    assert {path.parent for path in tmp_path.rglob("*") if path.is_file()} <= {
        path for path in (tmp_path / "attachments").rglob("*") if path.is_dir()
    }
