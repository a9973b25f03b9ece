"""What a helpdesk sends is proven, stored and answered at once; what is not proven leaves nothing behind."""

import hashlib
import hmac
import json
import logging
from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.models import InboundHook
from tests.factories import HelpdeskFactory

SECRET = "a-long-secret"
BODY = json.dumps({"freshdesk_webhook": {"ticket_id": "11", "ticket_subject": "VPN"}}).encode()


@pytest.fixture
def acme(db):
    return HelpdeskFactory(name="acme", hook_secret=SECRET)


@pytest.fixture
def zam(db):
    return HelpdeskFactory(name="zam", kind="zammad", hook_secret=SECRET)


@pytest.fixture
def send(client):
    def post(address, body=BODY, content_type="application/json", **headers):
        return client.post(f"/api/v1/hooks/{address}", body, content_type=content_type, headers=headers)

    return post


def kept():
    return list(InboundHook.objects.order_by("pk").values_list("ticket", "problem"))


def signed(body, secret=SECRET):
    return {"X-Hub-Signature": f"sha1={hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()}"}


def test_freshdesk_proves_itself_by_header_or_address(acme, send):
    by_header = send("acme/", **{"X-Handover-Secret": SECRET})
    by_address = send(f"acme/{SECRET}/", json.dumps({"ticket_id": 12}).encode())

    assert (by_header.status_code, by_header.content, by_address.status_code) == (202, b"", 202)
    assert kept() == [("11", ""), ("12", "")]


def test_zammad_proves_itself_by_its_signature(zam, send):
    body = json.dumps({"ticket": {"id": 5}}).encode()
    headers = {**signed(body), "X-Zammad-Delivery": "d-1"}

    answers = [send("zam/", body, **headers) for _ in range(2)]

    assert [one.status_code for one in answers] == [202, 202]
    assert list(InboundHook.objects.values_list("ticket", "delivery_id")) == [("5", "d-1")]


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        ("acme/", {}),
        ("acme/", {"X-Handover-Secret": "another"}),
        ("acme/another/", {}),
        ("acme/", signed(BODY)),
        ("zam/", {}),
        ("zam/", signed(BODY, "another")),
        ("zam/", signed(b"other words")),
        (f"zam/{SECRET}/", {"X-Handover-Secret": SECRET}),
    ],
)
def test_what_is_not_proven_is_refused_and_not_stored(acme, zam, send, address, headers):
    answer = send(address, **headers)

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (401, "not_genuine")
    assert kept() == []


@pytest.mark.parametrize(("hours", "status"), [(1, 202), (-1, 401)])
def test_the_secret_before_is_accepted_for_a_while(acme, zam, send, hours, status):
    until = timezone.now() + timedelta(hours=hours)
    for helpdesk in (acme, zam):
        helpdesk.previous_hook_secret, helpdesk.previous_hook_secret_until = "the-one-before", until
        helpdesk.save()
    body = json.dumps({"ticket": {"id": 5}}).encode()

    by_header = send("acme/", **{"X-Handover-Secret": "the-one-before"})
    by_address = send("acme/the-one-before/")
    by_signature = send("zam/", body, **signed(body, "the-one-before"))

    assert {by_header.status_code, by_address.status_code, by_signature.status_code} == {status}
    assert send("acme/", **{"X-Handover-Secret": SECRET}).status_code == 202


@pytest.mark.parametrize("secret", [SECRET, "another-long-secret"])
def test_a_secret_in_the_address_stands_in_no_log(acme, send, caplog, secret):
    with caplog.at_level(logging.DEBUG):
        send(f"acme/{secret}/")

    assert "api:hook_with_secret" in caplog.text
    assert secret not in caplog.text


def test_a_helpdesk_without_a_secret_proves_nothing(db, send):
    HelpdeskFactory(name="bare", hook_secret="")

    assert send("bare/", **{"X-Handover-Secret": ""}).status_code == 401


def test_an_unknown_helpdesk_is_unknown(db, send):
    assert send("nobody/").status_code == 404


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"freshdesk_webhook": {"ticket_id": "11", "ticket_subject": "an "odd" one"}}', ("11", "broken")),
        (b"\xff\xfe nonsense", ("", "broken")),
        (b"[" * 100_000, ("", "broken")),
        (b"", ("", "broken")),
        (b"[]", ("", "silent")),
        (b'{"freshdesk_webhook": {"ticket_id": null}}', ("", "silent")),
    ],
)
def test_whatever_it_says_it_is_stored(acme, send, body, expected):
    """Polling finds the rest."""
    answer = send("acme/", body, **{"X-Handover-Secret": SECRET})

    words = {
        "broken": "The body is not JSON, as where a text was put into a template.",
        "silent": "It names no ticket.",
    }
    assert answer.status_code == 202
    assert kept() == [(expected[0], words[expected[1]])]


def test_any_kind_of_content_is_taken_whatever_answer_is_wished_for(acme, send):
    headers = {"X-Handover-Secret": SECRET, "Accept": "text/html"}

    assert send("acme/", content_type="application/x-www-form-urlencoded", **headers).status_code == 202


def test_too_much_is_refused(acme, send):
    headers = {"X-Handover-Secret": SECRET}

    assert send("acme/", b" " * (256 * 1024), **headers).status_code == 202
    assert send("acme/", b" " * (256 * 1024 + 1), **headers).status_code == 413


def test_a_helpdesk_may_call_as_often_as_a_program(acme, send, settings):
    settings.API_REQUESTS_PER_MINUTE, settings.API_SIGN_INS_PER_MINUTE = 2, 1
    headers = {"X-Handover-Secret": SECRET}

    assert [send("acme/", **headers).status_code for _ in range(3)] == [202, 202, 429]
