"""Files by program: uploaded, used in a note, given only to whoever may read them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from escalations.api.notes_shown import AttachmentShown
from escalations.models import Attachment
from tests import factories

from .describing import undescribed

FILES = "/api/v1/attachments/"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def upload(program, name="trace.log", content=b"09:00 link down", **more):
    return program.post(FILES, {"file": SimpleUploadedFile(name, content), **more}, format="multipart")


def use(program, ticket, *files, kind="private_note"):
    body = {"kind": kind, "body": "See the trace.", "attachments": list(files)}
    return program.post(f"/api/v1/tickets/{ticket.pk}/notes/", body, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


def read(program, pk, **headers):
    answer = program.get(f"{FILES}{pk}/", **headers)
    return b"".join(answer.streaming_content) if answer.streaming else answer.status_code


def test_file_is_uploaded_and_used_in_a_note(firm, program):
    uploaded = upload(program, ticket=firm.ticket.pk)

    noted = use(program, firm.ticket, uploaded.json()["id"])

    shown = uploaded.json()
    assert (uploaded.status_code, undescribed(shown, AttachmentShown)) == (201, [])
    assert (shown["ticket"], shown["note"], shown["is_private"]) == (firm.ticket.pk, None, True)
    assert [one["name"] for one in noted.json()["attachments"]] == ["trace.log"]


def test_file_without_a_ticket_waits_for_a_note_of_ones_own(firm, program, program_of):
    pk = upload(program).json()["id"]
    colleague = program_of(firm.colleague)

    theirs = (read(colleague, pk), use(colleague, firm.ticket, pk).status_code)
    mine = use(program, firm.ticket, pk)

    assert (theirs, mine.status_code) == ((404, 400), 201)
    assert Attachment.objects.get().ticket == firm.ticket
    assert read(colleague, pk) == b"09:00 link down"


def test_file_is_used_once(firm, program):
    pk = upload(program, ticket=firm.ticket.pk).json()["id"]
    use(program, firm.ticket, pk)

    assert refusals(use(program, firm.ticket, pk)) == (400, [("invalid", "attachments")])


def test_file_is_read_as_it_is_or_as_what_is_known_of_it(firm, program):
    row = factories.AttachmentFactory(ticket=firm.ticket)

    answer = program.get(f"{FILES}{row.pk}/")
    known = program.get(f"{FILES}{row.pk}/", HTTP_ACCEPT="application/json").json()

    assert b"".join(answer.streaming_content) == b"09:00 link down"
    assert answer["Content-Disposition"] == 'attachment; filename="trace.txt"'
    assert (answer["X-Content-Type-Options"], known["name"]) == ("nosniff", "trace.txt")


def test_private_file_needs_the_scope(firm, program_of):
    """S22. Private until a public note uses it."""
    waiting = factories.AttachmentFactory(ticket=firm.ticket)
    notes = [factories.NoteFactory(ticket=firm.ticket, kind=kind) for kind in ("private_note", "reply")]
    private, public = (factories.AttachmentFactory(ticket=firm.ticket, note=note) for note in notes)

    narrow = program_of(firm.technician, ["read", "write"])

    assert [read(narrow, row.pk) for row in (waiting, private, public)] == [404, 404, b"09:00 link down"]


def test_file_of_a_restricted_team_is_not_there(firm, program_of):
    firm.desk.is_restricted = True
    firm.desk.save()
    row = factories.AttachmentFactory(ticket=firm.ticket)
    stranger = program_of(factories.UserFactory(teams=[factories.TeamFactory()]))

    assert read(stranger, row.pk) == 404
    assert upload(stranger, ticket=firm.ticket.pk).status_code == 404


def test_file_that_is_gone_is_not_there(firm, program):
    row = factories.AttachmentFactory(ticket=firm.ticket)
    row.file.storage.delete(row.file.name)

    assert read(program, row.pk) == 404
    assert read(program, 0) == 404


@pytest.mark.parametrize(
    ("name", "content", "more", "wrong"),
    [
        ("tool.exe", b"MZ", {}, [("invalid", "file")]),
        ("picture.png", b"no picture", {}, [("invalid", "file")]),
        ("empty.txt", b"", {}, [("invalid", "file")]),
        ("a.txt", b"x", {"ticket": "none"}, [("invalid", "ticket")]),
        ("a.txt", b"x", {"note": "1"}, [("unknown_field", "note")]),
    ],
)
def test_file_with_something_wrong_is_refused(firm, program, name, content, more, wrong):
    assert refusals(upload(program, name, content, **more)) == (400, wrong)
    assert not Attachment.objects.exists()


def test_form_without_a_file_is_refused(program):
    assert refusals(program.post(FILES, {}, format="multipart")) == (400, [("required", "file")])
    assert refusals(program.post(FILES, {"file": "x"}, format="json"))[0] == 415
    broken = program.post(FILES, b"nonsense", content_type="multipart/form-data; boundary=x")
    assert broken.status_code == 400


def test_file_that_is_too_large_is_refused_before_it_is_read(program, settings):
    settings.ATTACHMENT_MAX_BYTES = 100

    small, large = upload(program, content=b"x" * 200), upload(program, content=b"x" * 70_000)

    assert refusals(small) == (400, [("invalid", "file")])
    assert refusals(large) == (413, [("too_large", None)])


def test_form_of_too_many_fields_is_refused(program, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 2

    answer = upload(program, **{f"field{number}": "x" for number in range(5)})

    assert refusals(answer) == (400, [("parse_error", None)])


def test_form_of_a_stranger_is_not_read(db, stranger):
    assert refusals(upload(stranger, content=b"x" * 200_000)) == (401, [("not_authenticated", None)])


def test_same_upload_twice_is_one_file(program):
    answers = [
        program.post(
            FILES,
            {"file": SimpleUploadedFile("trace.log", content)},
            format="multipart",
            HTTP_IDEMPOTENCY_KEY="upload-1",
        )
        for content in (b"09:00 link down", b"09:00 link down", b"another")
    ]

    assert [answer.status_code for answer in answers] == [201, 201, 409]
    assert Attachment.objects.count() == 1
