"""A token for a password; locked out after too many wrong ones; never without the second factor."""

import pytest

from escalations.domain import tokens
from escalations.models import ApiToken
from tests.factories import PASSWORD

SIGN_IN, SIGN_OUT, ME = "/api/v1/auth/login/", "/api/v1/auth/logout/", "/api/v1/me/"


def sign_in(program, user, password=PASSWORD):
    return program.post(SIGN_IN, {"username": user.username, "password": password}, format="json")


def refusal(answer):
    return answer.status_code, answer.json()["errors"][0]["code"]


def test_token_for_a_password(firm, stranger):
    answer = sign_in(stranger, firm.technician)

    body = answer.json()
    assert (answer.status_code, body["user"]["name"]) == (200, "Tess Nichols")
    stranger.credentials(HTTP_AUTHORIZATION=f"Token {body['token']}")
    assert stranger.get(ME).json()["scopes"] == ["private_notes", "read", "write"]


def test_token_is_never_compressed(firm, stranger):
    """A compressed secret could be guessed from its length."""
    answer = stranger.post(
        SIGN_IN,
        {"username": firm.technician.username, "password": PASSWORD},
        format="json",
        HTTP_ACCEPT_ENCODING="gzip",
    )

    assert not answer.has_header("Content-Encoding")


@pytest.mark.parametrize("password", ["wrong", " " + PASSWORD, "x" * 4000])
def test_wrong_password_is_refused(firm, stranger, password):
    assert refusal(sign_in(stranger, firm.technician, password)) == (401, "authentication_failed")
    assert not ApiToken.objects.exists()


def test_deactivated_person_is_refused(firm, stranger):
    firm.technician.is_active = False
    firm.technician.save()

    assert refusal(sign_in(stranger, firm.technician)) == (401, "authentication_failed")


def test_second_factor_leads_to_the_profile_page(firm, stranger, monkeypatch):
    monkeypatch.setattr(tokens, "SECOND_WAYS", [lambda user: user == firm.technician])

    assert refusal(sign_in(stranger, firm.technician)) == (403, "use_token_page")
    assert not ApiToken.objects.exists()


def test_too_many_wrong_passwords_lock_out(firm, stranger, settings):
    settings.AXES_ENABLED = True

    answers = [sign_in(stranger, firm.technician, "wrong") for _ in range(6)]
    right = sign_in(stranger, firm.technician)

    assert {refusal(answer) for answer in answers[:4]} == {(401, "authentication_failed")}
    assert [refusal(answer) for answer in (*answers[4:], right)] == [(429, "throttled")] * 3
    assert right["Retry-After"] == "900"


def test_address_may_not_try_without_end(firm, stranger, settings):
    settings.API_SIGN_INS_PER_MINUTE = 2

    answers = [sign_in(stranger, firm.technician, "wrong") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [401, 401, 429]
    assert 1 <= int(answers[2]["Retry-After"]) <= 60


def test_sign_out_revokes_the_token(firm, program):
    answer = program.post(SIGN_OUT)

    assert (answer.status_code, answer.content) == (204, b"")
    assert program.get(ME).status_code == 401


def test_sign_out_leaves_a_session_alone(firm, client):
    client.force_login(firm.technician)

    assert client.post(SIGN_OUT).status_code == 204
    assert client.get(ME).status_code == 200
