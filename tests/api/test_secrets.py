"""What looks like a password is stored only as its writer says (S26)."""

import pytest

from escalations.models import Note

BODY = {"kind": "private_note", "body": "Panel of GT-104, password: Wren-4711-x"}
HINT = "Send it again with ?secret=mask to store it masked, or with ?secret=keep if it is none."


def say(program, ticket, answer=""):
    return program.post(f"/api/v1/tickets/{ticket.pk}/notes/{answer}", BODY, format="json")


def test_note_that_looks_secret_is_asked_about(firm, program):
    answer = say(program, firm.ticket)

    error = answer.json()["errors"][0]
    assert (answer.status_code, error["code"], error["attr"]) == (400, "looks_secret", "body")
    assert error["detail"].endswith(HINT)
    assert "Wren-4711-x" not in answer.content.decode()
    assert Note.objects.count() == 0


@pytest.mark.parametrize(
    ("answer", "kept"),
    [("mask", "Panel of GT-104, password: ••••••••"), ("keep", "Panel of GT-104, password: Wren-4711-x")],
)
def test_note_is_stored_as_its_writer_says(firm, program, answer, kept):
    assert say(program, firm.ticket, f"?secret={answer}").json()["body"] == kept


@pytest.mark.parametrize("answer", ["", "hide", "MASK"])
def test_other_answers_are_refused(firm, program, answer):
    told = say(program, firm.ticket, f"?secret={answer}").json()["errors"]

    assert [(one["code"], one["attr"]) for one in told] == [("invalid_choice", "secret")]
    assert Note.objects.count() == 0
