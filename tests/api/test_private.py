"""S22, invariant 6: without the scope no private word comes out of the API, by no address and by no question."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from escalations.domain import attachments, conversation, drafting
from tests.firm import minutes

from .test_strangers import operations

CANARY = "Zyzzyva"


@pytest.fixture
def told(firm, settings, tmp_path, at_ten):
    """A draft with the word in a note, in a file, in the summary and in an answer that the check quotes."""
    settings.MEDIA_ROOT = tmp_path
    escalation = firm.draft()
    by = {"by": firm.technician, "at": minutes(18)}
    trace = SimpleUploadedFile(f"{CANARY}.txt", CANARY.encode())
    file = attachments.upload(trace, ticket=firm.ticket, **by)
    body = f"Saw {CANARY} twice."
    note = conversation.add_note(firm.ticket, kind="private_note", body=body, attachments=[file], **by)
    conversation.write_summary(firm.ticket, body=f"{CANARY} drops.", **by)
    drafting.fill(escalation, "environment", text=f"see {CANARY} in Teams", **by)
    return {"number": firm.ticket.pk, "note": note.pk, "file": file.pk, "escalation": escalation.pk}


def everything(program, told):
    """{address: what it answers} of every address that is read, with each id that could be guessed."""
    paths = {
        re.sub(r"<int:(\w+)>", lambda gap, pk=pk: str(told["number"] if gap[1] == "number" else pk), route)
        for name, method, route in operations()
        if method == "get" and name != "schema"
        for pk in told.values()
    }
    answers = {path: program.get(path) for path in paths}
    return {
        path: (b"".join(one.streaming_content) if one.streaming else one.content).decode()
        for path, one in answers.items()
    }


def test_private_word_is_there_for_who_has_the_scope(firm, program, told):
    sung = [path for path, words in everything(program, told).items() if CANARY in words]

    assert len(sung) >= 5


def test_private_word_is_told_to_nobody_else(firm, program_of, told):
    narrow = program_of(firm.technician, ["read", "write", "sync"])

    answers = everything(narrow, told)

    assert [path for path, words in answers.items() if CANARY in words] == []


def test_private_word_is_not_found_by_asking_for_it(firm, program, program_of, told):
    narrow = program_of(firm.technician, ["read"])

    found = [len(one.get(f"/api/v1/tickets/?q={CANARY}").json()["results"]) for one in (program, narrow)]

    assert found == [1, 0]


def test_refusal_quotes_it_to_nobody_else(firm, program_of, told):
    from escalations.models import Scenario

    path = f"/api/v1/tickets/{told['number']}/scenarios/{Scenario.objects.get(escalates=True).pk}/run/"

    full, narrow = (
        program_of(firm.technician, scopes).post(path, {}, format="json")
        for scopes in (["write", "private_notes"], ["write"])
    )

    assert (full.status_code, narrow.status_code) == (422, 422)
    assert [one["code"] for one in full.json()["errors"]] == [one["code"] for one in narrow.json()["errors"]]
    assert (CANARY in full.content.decode(), CANARY in narrow.content.decode()) == (True, False)
