"""Files are given to whoever may read them, as what they are, and to nobody else."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from escalations.domain import attachments, merging
from tests.factories import AttachmentFactory, TicketFactory

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16


def url(file, ticket=None):
    return reverse("web:attachment", args=[(ticket or file.ticket).pk, file.pk])


@pytest.fixture
def file(firm):
    trace = SimpleUploadedFile("tracé <b>.txt", b"<script>link down</script>")
    return attachments.upload(trace, ticket=firm.ticket, by=firm.technician, at=timezone.now())


def test_file_is_handed_out_to_be_saved(signed_in, file):
    answer = signed_in.get(url(file))

    assert b"".join(answer.streaming_content) == b"<script>link down</script>"
    assert answer["Content-Disposition"].startswith("attachment; filename")
    assert (answer["X-Content-Type-Options"], answer["Content-Type"]) == ("nosniff", "text/plain")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["Cache-Control"] == "private, no-store"
    answer.close()


def test_picture_is_shown_in_place(signed_in, firm):
    shot = SimpleUploadedFile("screen.png", PNG)
    row = attachments.upload(shot, ticket=firm.ticket, by=firm.technician, at=timezone.now())

    answer = signed_in.get(url(row))

    assert answer["Content-Disposition"] == 'inline; filename="screen.png"'
    answer.close()


def test_stranger_gets_no_file(browser_of, firm, file):
    firm.desk.is_restricted = True
    firm.desk.save()

    assert browser_of(firm.senior).get(url(file)).status_code == 404


def test_nobody_signed_out_gets_a_file(client, file):
    assert client.get(url(file)).status_code == 302


def test_file_of_another_ticket_is_not_there(signed_in, file):
    assert signed_in.get(url(file, TicketFactory())).status_code == 404


def test_file_of_a_merged_ticket_went_with_it(signed_in, firm, file):
    into = TicketFactory(team=firm.desk, contact=firm.contact)
    merging.merge(firm.ticket, into=into, by=firm.technician, at=timezone.now())

    answer = signed_in.get(url(file, firm.ticket))

    moved = signed_in.get(answer.url)
    moved.close()
    assert (answer.url, moved.status_code) == (url(file, into), 200)


def test_file_that_is_gone_from_the_store_is_said_to_be_gone(signed_in, firm):
    row = AttachmentFactory(ticket=firm.ticket)
    row.file.delete(save=False)
    type(row).objects.filter(pk=row.pk).update(file="attachments/gone.txt")

    assert signed_in.get(url(row)).status_code == 404
