"""Never a page, never a trace: whatever goes wrong is told in one shape."""

import json

import pytest
from django.test import Client

from escalations.api import tickets as tickets_of_api

TICKETS = "/api/v1/tickets/"


def shape(answer):
    """(status, code) of a refusal that has the one shape."""
    body = answer.json()
    assert answer["Content-Type"].startswith("application/json")
    assert answer["X-Request-ID"] == body["request_id"]
    assert {"code", "detail", "attr"} <= body["errors"][0].keys()
    return answer.status_code, body["errors"][0]["code"]


@pytest.mark.parametrize(
    "path", ["/api/", "/api/v1/", "/api/v2/tickets/", "/api/v1/nowhere", "/api/v1/tickets"]
)
@pytest.mark.parametrize("method", ["get", "post", "delete", "options"])
def test_unknown_address_is_told(db, stranger, path, method):
    assert shape(getattr(stranger, method)(path)) == (404, "not_found")


def test_unknown_host_is_told(db, stranger):
    assert shape(stranger.get(TICKETS, HTTP_HOST="elsewhere.example")) == (400, "bad_request")


@pytest.mark.parametrize("debug", [False, True])
def test_fault_is_told_without_a_trace(program, settings, monkeypatch, debug):
    settings.DEBUG = debug
    monkeypatch.setattr(tickets_of_api.find, "ticket", lambda *_: 1 / 0)

    answer = program.get(f"{TICKETS}100001/")

    assert shape(answer) == (500, "error")
    assert "ZeroDivision" not in answer.content.decode()


def test_fault_outside_a_view_is_told(firm, monkeypatch):
    from escalations.web.middleware import Moment

    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: 1 / 0))

    assert shape(Client(raise_request_exception=False).get(TICKETS)) == (500, "error")


@pytest.mark.parametrize("method", ["put", "delete", "options", "trace"])
def test_method_that_is_not_taken_is_told(program, method):
    answer = getattr(program, method)(TICKETS)

    assert shape(answer) == (405, "method_not_allowed")
    assert answer["Allow"] == "GET, POST, HEAD"


@pytest.mark.parametrize(
    ("content_type", "status", "code"),
    [
        ("application/xml", 415, "unsupported_media_type"),
        ("application/x-www-form-urlencoded", 415, "unsupported_media_type"),
        ("application/json", 400, "parse_error"),
    ],
)
def test_body_of_another_kind_is_told(program, content_type, status, code):
    answer = program.post(TICKETS, "subject=New", content_type=content_type)

    assert shape(answer) == (status, code)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("{", "parse_error"),
        ("[" * 100_000, "parse_error"),
        ('{"subject": NaN}', "parse_error"),
        ('{"subject": ' + "9" * 5000 + "}", "parse_error"),
        (b'{"subject": "\xff"}', "parse_error"),
        ("[]", "invalid"),
        ("null", "null"),
        ('"text"', "invalid"),
        ('{"subject": "a\\u0000b"}', "null_characters_not_allowed"),
        ('{"a\\u0000b": 1}', "null_characters_not_allowed"),
        ('{"subject": "\\ud800"}', "surrogate_characters_not_allowed"),
        ('{"tags": [' + "1," * 999_999 + "1]}", "too_many_items"),
        ('{"subject": ' + "[" * 30 + "]" * 30 + "}", "too_deep"),
        ('{"subject": "New", "nonsense": {"a": 1}}', "unknown_field"),
    ],
)
def test_body_that_says_nothing_is_told(program, body, code):
    answer = program.post(TICKETS, body, content_type="application/json")

    assert shape(answer) == (400, code)


@pytest.mark.parametrize("name", ["q", "tag", "cursor"])
def test_nul_in_the_address_of_a_list_is_told(program, name):
    """A filter that is dropped would answer with everything."""
    answer = program.get(f"{TICKETS}?{name}=%00")

    assert shape(answer) == (400, "null_characters_not_allowed")


@pytest.mark.parametrize(
    ("method", "body", "sentence"),
    [
        ("post", "{}", "This is needed. Write a value."),
        ("post", "[]", "Send a JSON object here: names with their values."),
        ("post", "null", "Send a JSON object here: names with their values."),
        ("delete", "{}", "DELETE is not taken here. The header Allow names what is."),
    ],
)
def test_what_is_wrong_is_told_in_our_words(program, method, body, sentence):
    answer = getattr(program, method)(TICKETS, body, content_type="application/json")

    assert sentence in {one["detail"] for one in answer.json()["errors"]}


def test_body_that_is_too_large_is_told(program, settings):
    settings.API_MAX_BYTES = 100

    answer = program.post(TICKETS, {"subject": "x" * 200}, format="json")

    assert shape(answer) == (413, "too_large")


def test_body_larger_than_any_form_is_told(program, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100

    answer = program.post(TICKETS, {"subject": "x" * 200}, format="json")

    assert shape(answer) == (413, "too_large")


def test_answer_in_another_form_is_not_given(program):
    assert shape(program.get(TICKETS, HTTP_ACCEPT="text/html")) == (406, "not_acceptable")


def test_no_answer_is_kept_by_a_cache(program, stranger):
    told = [program.get(TICKETS), stranger.get(TICKETS), stranger.get("/api/nowhere")]

    assert [answer["Cache-Control"] for answer in told] == ["no-store"] * 3


def test_refusal_leads_on(firm, program):
    """S29. The escalation is the way; the answer says where it is."""
    answer = program.patch(f"{TICKETS}{firm.ticket.pk}/", {"team": firm.network.pk}, format="json")

    assert answer.status_code == 409
    assert answer.json() == {
        "type": "step_not_allowed",
        "errors": [
            {
                "code": "escalation_required",
                "detail": "Network is tier 2. Only Escalate leads there.",
                "attr": None,
                "link": f"/tickets/{firm.ticket.pk}/escalate/?step=escalate",
            }
        ],
        "request_id": answer["X-Request-ID"],
    }


def test_programs_request_id_is_answered(program):
    answer = program.get("/api/nowhere", HTTP_X_REQUEST_ID="nightly-42")

    assert json.loads(answer.content)["request_id"] == answer["X-Request-ID"] == "nightly-42"
