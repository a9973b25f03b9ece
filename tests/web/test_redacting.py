"""Taking a text out for good, and pinning what matters, by their pages."""

import pytest
from django.urls import reverse

from escalations.models import Note
from tests.factories import AdministratorFactory, AttachmentFactory, NoteFactory, UserFactory


@pytest.fixture
def note(db):
    return NoteFactory(body="The canary sings at noon.")


def test_administrator_redacts_words_for_good(client, note):
    """Invariant 4. The one exception: replaced everywhere, with a reason, itself recorded."""
    client.force_login(AdministratorFactory())
    url = reverse("web:redact", args=[note.ticket_id])

    answer = client.post(url, {"words": "canary", "reason": "Asked by the customer."}, follow=True)

    note.refresh_from_db()
    assert note.body == "The [redacted] sings at noon."
    assert [str(one) for one in answer.context["messages"]] == ["Redacted in 1 place."]


def test_redacting_without_a_reason_keeps_what_was_typed(client, note):
    client.force_login(AdministratorFactory())

    answer = client.post(reverse("web:redact", args=[note.ticket_id]), {"words": "canary", "reason": ""})

    assert answer.status_code == 422
    assert b"canary" in answer.content
    assert Note.objects.get(pk=note.pk).body == "The canary sings at noon."


def test_redacting_is_for_administrators(client, note):
    client.force_login(UserFactory())

    answer = client.get(reverse("web:redact", args=[note.ticket_id]))

    assert answer.status_code == 403
    assert b"Only administrators redact" in answer.content


def test_redact_form_is_shown_to_an_administrator(client, note):
    client.force_login(AdministratorFactory())

    assert client.get(reverse("web:redact", args=[note.ticket_id])).status_code == 200


@pytest.mark.parametrize(("pressed", "kept"), [("yes", True), ("no", False)])
def test_note_is_pinned_and_let_go(client, note, pressed, kept):
    """S7. Pin what matters."""
    client.force_login(UserFactory())
    Note.objects.filter(pk=note.pk).update(is_pinned=not kept)
    url = reverse("web:note_pin", args=[note.ticket_id, note.pk])

    client.post(url, {"pinned": pressed})
    client.post(url, {"pinned": pressed})

    note.refresh_from_db()
    assert note.is_pinned is kept
    assert note.ticket.history.filter(event__in=["note.pinned", "note.unpinned"]).count() == 1


def test_pinning_answers_get_with_the_ticket(client, note):
    client.force_login(UserFactory())

    answer = client.get(reverse("web:note_pin", args=[note.ticket_id, note.pk]))

    assert answer.headers["Location"] == reverse("web:ticket", args=[note.ticket_id])


# Files


@pytest.fixture
def trace(note):
    return AttachmentFactory(ticket=note.ticket, name="trace.txt")


def test_administrator_takes_the_content_of_a_file_out(client, trace):
    """Invariant 4. The page says so where the file is listed; the file itself says why."""
    client.force_login(AdministratorFactory())
    form = client.get(reverse("web:redact", args=[trace.ticket_id])).text
    values = {"file": trace.pk, "file_reason": "Asked by the customer."}

    page = client.post(reverse("web:redact_file", args=[trace.ticket_id]), values, follow=True)

    assert f'<option value="{trace.pk}">trace.txt, 15' in form
    assert "Content taken out: Asked by the customer." in page.text
    file = client.get(reverse("web:attachment", args=[trace.ticket_id, trace.pk]))
    assert b"".join(file.streaming_content) == b"[redacted]\nAsked by the customer.\n"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"file_reason": "Asked."}, "Choose one of the ticket&#x27;s files."),
        ({"file": "x", "file_reason": "Asked."}, "Choose one of the ticket&#x27;s files."),
        ({"file_reason": " "}, "Say why the file must not stay."),
    ],
)
def test_file_form_comes_back_with_what_is_wrong(client, trace, values, words):
    client.force_login(AdministratorFactory())
    chosen = {"file": trace.pk} if words.startswith("Say") else {}

    answer = client.post(reverse("web:redact_file", args=[trace.ticket_id]), chosen | values)

    assert answer.status_code == 422
    assert words in answer.text


def test_taking_files_out_is_for_administrators(client, trace):
    client.force_login(UserFactory())

    assert client.post(reverse("web:redact_file", args=[trace.ticket_id])).status_code == 403
