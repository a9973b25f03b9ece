"""A POST with an Idempotency-Key is done once, whoever sends it again and when."""

from datetime import timedelta

import pytest
from rest_framework.test import APIClient

from escalations.api import once
from escalations.models import IdempotentAnswer, Ticket
from tests.factories import ApiTokenFactory
from tests.firm import Firm, minutes
from tests.racing import together

TICKETS = "/api/v1/tickets/"
KEY = {"HTTP_IDEMPOTENCY_KEY": "order-66"}


def send(program, subject="The printer smokes", path=TICKETS, **headers):
    return program.post(path, {"subject": subject}, format="json", **(headers or KEY))


def made():
    return Ticket.objects.filter(subject="The printer smokes").count()


def refusal(answer):
    return answer.status_code, answer.json()["errors"][0]["code"]


def test_second_time_gets_the_first_answer(firm, program):
    first, second = send(program), send(program)

    assert (second.status_code, second.json()) == (201, first.json())
    assert (second["ETag"], second["Idempotency-Replayed"]) == (first["ETag"], "true")
    assert made() == 1


def test_without_a_key_each_time_counts(firm, program):
    program.post(TICKETS, {"subject": "The printer smokes"}, format="json")
    program.post(TICKETS, {"subject": "The printer smokes"}, format="json")

    assert (made(), IdempotentAnswer.objects.count()) == (2, 0)


def test_other_body_is_a_mistake(firm, program):
    send(program)

    answer = send(program, subject="Another printer")

    assert refusal(answer) == (409, "idempotency_mismatch")


def test_other_answer_to_a_suspected_secret_is_a_mistake(firm, program):
    """S26. What the address says of the words belongs to the request."""
    send(program, path=f"{TICKETS}?secret=mask")

    assert refusal(send(program, path=f"{TICKETS}?secret=keep")) == (409, "idempotency_mismatch")
    assert send(program, path=f"{TICKETS}?secret=mask").status_code == 201
    assert made() == 1


def test_key_is_ones_own(firm, program, program_of):
    send(program)

    assert send(program_of(firm.colleague)).status_code == 201
    assert made() == 2


def test_refusal_is_not_kept(firm, program):
    refused = program.post(TICKETS, {"nonsense": 1}, format="json", **KEY)

    assert (refused.status_code, send(program).status_code, made()) == (400, 201, 1)


def test_answer_is_only_for_who_may_still_see_it(firm, program):
    number = send(program).json()["number"]
    firm.core.is_restricted = True
    firm.core.save()
    Ticket.objects.filter(pk=number).update(team=firm.core)

    assert refusal(send(program)) == (404, "not_found")


def test_private_answer_needs_the_scope_again(firm, program):
    send(program)
    IdempotentAnswer.objects.update(is_private=True)
    program.token.scopes = ["read", "write"]
    program.token.save()

    assert refusal(send(program)) == (403, "scope_missing")


def test_answer_is_forgotten_after_a_day(firm, program):
    send(program)
    IdempotentAnswer.objects.update(created_at=minutes(0))

    assert send(program).status_code == 201
    assert made() == 2


def test_sweep_leaves_what_is_younger_than_a_day(firm, program):
    send(program)
    kept = IdempotentAnswer.objects.get()

    swept = [once.sweep(at=kept.created_at + timedelta(hours=hours)) for hours in (23, 24)]

    assert swept == [0, 1]


@pytest.mark.parametrize("key", ["", "x" * 256, "ümlaut", "a\tb"])
def test_key_that_is_none_is_refused(firm, program, key):
    assert refusal(send(program, HTTP_IDEMPOTENCY_KEY=key)) == (400, "invalid")


@pytest.mark.database
@pytest.mark.django_db(transaction=True)
def test_twenty_at_once_make_one_note():
    """One makes it; the others are told that it runs, or get its answer."""
    firm = Firm()
    key = ApiTokenFactory(user=firm.technician, scopes=["read", "write", "private_notes"]).key
    notes, body = f"{TICKETS}{firm.ticket.pk}/notes/", {"kind": "private_note", "body": "Swapped the cable."}

    def act():
        client = APIClient()
        client.credentials(HTTP_AUTHORIZATION=f"Token {key}")
        return client.post(notes, body, format="json", **KEY)

    answers = together(*[act] * 20)

    statuses = {answer.status_code for answer in answers}
    assert firm.ticket.notes.filter(body="Swapped the cable.").count() == 1
    assert statuses in ({201}, {201, 409})
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
    assert {refusal(one)[1] for one in answers if one.status_code == 409} <= {"already_running"}
