"""What a file contains is taken out for good: the file is still named, its content is gone (invariant 4)."""

import pytest

from escalations.domain import redacting_files
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Attachment, HistoryEntry
from tests.factories import (
    NINE,
    AdministratorFactory,
    AttachmentFactory,
    HistoryEntryFactory,
    NoteFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
WHY = "The customer asked for it."


@pytest.fixture
def trace():
    return AttachmentFactory(name="export of Gale.txt")


def take_out(file, **more):
    values = {"reason": WHY, "by": AdministratorFactory(), "at": NINE} | more
    return redacting_files.redact_file(file, **values)


def test_content_is_replaced_and_the_old_one_deleted(trace, django_capture_on_commit_callbacks):
    """The name and the reason stay; the bytes are in no store any more."""
    old, storage = trace.file.name, trace.file.storage

    with django_capture_on_commit_callbacks(execute=True):
        take_out(trace)

    row = Attachment.objects.get()
    with row.file.open() as content:
        assert content.read() == f"[redacted]\n{WHY}\n".encode()
    assert (row.name, row.content_type, row.size) == ("export of Gale.txt", "text/plain", 38)
    assert (row.redacted_at, row.redacted_reason) == (NINE, WHY)
    assert not storage.exists(old)
    kept = HistoryEntry.objects.get(event="file.redacted")
    assert kept.data == {"reason": WHY, "attachment": row.pk, "name": "export of Gale.txt"}


def test_name_goes_as_well_wherever_the_ticket_has_it(trace):
    note = NoteFactory(ticket=trace.ticket, body="See EXPORT OF GALE.TXT, line 3.")
    entry = HistoryEntryFactory(ticket=trace.ticket, data={"name": trace.name})

    take_out(trace, mask_name=True)

    trace.refresh_from_db()
    note.refresh_from_db()
    entry.refresh_from_db()
    assert trace.name == "[redacted].txt"
    assert note.body == "See [redacted], line 3."
    assert entry.data == {"name": "[redacted]"}
    assert HistoryEntry.objects.get(event="file.redacted").data["name"] == "[redacted].txt"


def test_redaction_that_fails_keeps_the_file(trace):
    """Nothing is deleted before it is certain."""
    with pytest.raises(InvalidInput, match="Say why"):
        take_out(trace, reason=" ")

    assert trace.file.storage.exists(trace.file.name)
    assert Attachment.objects.get().redacted_at is None


def test_second_redaction_says_that_it_is_done(trace):
    take_out(trace)

    with pytest.raises(InvalidInput, match="taken out already"):
        take_out(trace)


@pytest.mark.parametrize("by", [UserFactory, lambda: None, lambda: AdministratorFactory(is_active=False)])
def test_only_administrators_take_files_out(trace, by):
    with pytest.raises(NotPermitted, match="Only administrators redact"):
        take_out(trace, by=by())

    assert not HistoryEntry.objects.exists()
