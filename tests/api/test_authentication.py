"""Who calls: tokens, sessions, strangers; and what a token's scopes leave of it."""

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from escalations.models import Scope
from tests.factories import days

ME = "/api/v1/me/"
TICKETS = "/api/v1/tickets/"


def refusal(answer):
    return answer.status_code, answer.json()["errors"][0]["code"]


def test_stranger_is_asked_for_a_token(db, stranger):
    answer = stranger.get(ME)

    assert refusal(answer) == (401, "not_authenticated")
    assert answer["WWW-Authenticate"] == "Token"


@pytest.mark.parametrize(
    "header", ["Token", "Token a b", "Token ä", "Token " + "f" * 5000, "token 0123456789", "Token \xff"]
)
def test_token_that_is_none_is_refused(db, stranger, header):
    answer = stranger.get(ME, HTTP_AUTHORIZATION=header)

    assert refusal(answer) == (401, "authentication_failed")


def test_other_scheme_is_not_ours(db, stranger):
    answer = stranger.get(ME, HTTP_AUTHORIZATION="Basic dXNlcjpwYXNz")

    assert refusal(answer) == (401, "not_authenticated")


def test_token_ends_at_its_expiry(firm, program):
    program.token.expiry = timezone.now() - days(1)
    program.token.save()

    assert refusal(program.get(ME)) == (401, "authentication_failed")


def test_token_holds_before_its_expiry(firm, program):
    program.token.expiry = timezone.now() + days(1)
    program.token.save()

    assert program.get(ME).status_code == 200


def test_revoked_token_is_refused(firm, program):
    program.token.delete()

    assert refusal(program.get(ME)) == (401, "authentication_failed")


def test_token_of_somebody_deactivated_is_refused(firm, program):
    firm.technician.is_active = False
    firm.technician.save()

    assert refusal(program.get(ME)) == (401, "authentication_failed")


@pytest.mark.parametrize("scopes", [[], ["write"], ["sync", "admin"]])
def test_reading_needs_its_scope(firm, program_of, scopes):
    answer = program_of(firm.technician, scopes).get(TICKETS)

    assert refusal(answer) == (403, "scope_missing")


def test_changing_needs_its_scope(firm, program_of):
    answer = program_of(firm.technician, ["read"]).post(TICKETS, {"subject": "New"}, format="json")

    assert refusal(answer) == (403, "scope_missing")


def test_session_reads_with_every_scope(firm):
    browser = APIClient()
    browser.force_login(firm.technician)

    assert browser.get(ME).json()["scopes"] == sorted(Scope.values)


def test_session_changes_nothing_without_its_csrf_token(firm):
    browser = APIClient(enforce_csrf_checks=True)
    browser.force_login(firm.technician)

    answer = browser.post(TICKETS, {"subject": "New"}, format="json")

    assert refusal(answer) == (403, "csrf_failed")


def test_administrator_without_the_scope_does_not_administer(firm, program_of):
    """They see what they see in the pages, and do only what everybody may."""
    firm.desk.is_restricted = True
    firm.desk.save()
    program = program_of(firm.administrator)

    assert program.get(f"{TICKETS}{firm.ticket.pk}/").status_code == 200


def test_me_tells_who_calls(firm, program):
    answer = program.get(ME).json()

    assert answer == {
        "id": firm.technician.pk,
        "username": firm.technician.username,
        "name": "Tess Nichols",
        "teams": [{"id": firm.desk.pk, "name": "Service desk"}],
        "groups": ["Technician"],
        "scopes": ["private_notes", "read", "sync", "write"],
    }
