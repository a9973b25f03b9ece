"""Zammad's webhooks: signed with SHA-1, with an id to tell a replay by, whatever their content."""

import hashlib
import hmac
import json

import pytest

from escalations.sync.hints import Hint, NotGenuine
from escalations.sync.zammad_hooks import verify
from tests.factories import NINE
from tests.helpdesks.zammad import Zammad

BODY = json.dumps({"ticket": {"id": 375}, "article": {"id": 598, "ticket_id": 375}}).encode()


def signed(body, key="current", **more):
    signature = hmac.new(key.encode(), body, hashlib.sha1).hexdigest()
    return {"X-Hub-Signature": f"sha1={signature}", "X-Zammad-Delivery": "4c1e"} | more


def test_a_signed_webhook_names_delivery_and_ticket():
    assert verify(signed(BODY), BODY, ["current"]) == Hint("4c1e", "375")


def test_headers_may_be_written_in_any_case():
    headers = {name.upper(): value for name, value in signed(BODY).items()}

    assert verify(headers, BODY, ["current"]) == Hint("4c1e", "375")


def test_the_secret_before_is_accepted_while_it_is_named_and_not_after():
    headers = signed(BODY, "before")

    assert verify(headers, BODY, ["current", "before"]).ticket_id == "375"
    with pytest.raises(NotGenuine):
        verify(headers, BODY, ["current"])


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "sha1=",
        "sha1=" + "0" * 40,
        "sha1=ü",
        "sha1=\udcff",
        hmac.new(b"current", BODY, hashlib.sha1).hexdigest(),
    ],
)
def test_a_wrong_signature_is_refused(signature):
    with pytest.raises(NotGenuine):
        verify({"X-Hub-Signature": signature}, BODY, ["current"])


@pytest.mark.parametrize("secrets", [[], [""], ["other"]])
def test_without_the_secret_nothing_is_genuine(secrets):
    for headers in ({}, signed(BODY), signed(BODY, "")):
        with pytest.raises(NotGenuine):
            verify(headers, BODY, secrets)


def test_the_signature_is_of_the_very_bytes():
    with pytest.raises(NotGenuine):
        verify(signed(BODY), BODY.replace(b"375", b"376"), ["current"])


@pytest.mark.parametrize(
    ("body", "ticket"),
    [
        (b'{"ticket": {"number": "67360", "id": 375, "title": "say "hello""}}', "375"),
        (b'{"text": "of "our" own", "ticket_id": "375"}', "375"),
        (b'{"ticket_id": 375}', "375"),
        (b'{"ticket": null, "article": {"ticket_id": 375}}', "375"),
        (b'{"ticket": {"id": {"no": 1}}}', ""),
        (b'{"ticket": {"id": "a/../b"}}', ""),
        (b'{"text": "\\"ticket_id\\": 5", "ticket": {}}', ""),
        (b"[1]", ""),
        (b"[" * 100_000, ""),
        (b"\xff\xfe\x00", ""),
        (b"", ""),
    ],
)
def test_any_content_is_tolerated(body, ticket):
    assert verify(signed(body), body, ["current"]) == Hint("4c1e", ticket)


def test_what_the_made_up_zammad_sends_is_verified_and_a_replay_has_the_same_id():
    with Zammad(at=NINE) as portal, Zammad(at=NINE) as zam:
        zam.webhook(f"{portal.url}/hooks/1", "current")
        ticket = zam.add_ticket()
        zam.add_note(ticket, "Hello")
        zam.send_webhooks(again=1)
        first, again = portal.called("POST", "/hooks")

    hints = [verify(call.headers, call.body, ["current"]) for call in (first, again)]

    assert hints[0] == hints[1]
    assert (hints[0].ticket_id, bool(hints[0].delivery_id)) == (str(ticket), True)
