"""Freshdesk's webhooks: a secret in header or address, values that are words, JSON that may be broken."""

import json

import pytest

from escalations.sync.freshdesk_hooks import verify
from escalations.sync.hints import Hint, NotGenuine
from tests.factories import NINE
from tests.helpdesks.freshdesk import Freshdesk

BODY = json.dumps(
    {"freshdesk_webhook": {"triggered_event": "{priority:{from:3,to:1}}", "ticket_id": "11"}}
).encode()


def test_the_secret_may_be_in_the_header_or_in_the_address():
    assert verify({"x-handover-SECRET": "current"}, BODY, ["current", "before"]) == Hint("", "11")
    assert verify({"X-Handover-Secret": "before"}, BODY, ["current", "before"]) == Hint("", "11")
    assert verify({}, BODY, ["current"], in_path="current") == Hint("", "11")


@pytest.mark.parametrize("told", ["", "curren", "current2", "before", "ü"])
def test_another_secret_is_refused(told):
    for way in ({"headers": {"X-Handover-Secret": told}}, {"headers": {}, "in_path": told}):
        with pytest.raises(NotGenuine):
            verify(body=BODY, secrets=["current"], **way)


@pytest.mark.parametrize("secrets", [[], [""]])
def test_without_a_secret_nothing_is_genuine(secrets):
    with pytest.raises(NotGenuine):
        verify({"X-Handover-Secret": ""}, BODY, secrets)


@pytest.mark.parametrize(
    ("body", "ticket"),
    [
        (b'{"freshdesk_webhook": {"ticket_subject": "a "b"", "ticket_id": "11"}}', "11"),
        (b'{"freshdesk_webhook": {"ticket_id":"11","ticket_subject":"the "new" one"}}', "11"),
        (b'{"freshdesk_webhook": {"ticket_id": 11}}', "11"),
        (b'{"ticket_id": "11"}', "11"),
        (b'{"freshdesk_webhook": {"ticket_id": "11/../12"}}', ""),
        (b'{"freshdesk_webhook": {"ticket_subject": "\\"ticket_id\\": 5"}}', ""),
        (b'{"freshdesk_webhook": "11"}', ""),
        (b"ticket_id=11", ""),
        (b"\xff", ""),
        (b"", ""),
    ],
)
def test_any_content_is_tolerated(body, ticket):
    assert verify({"X-Handover-Secret": "current"}, body, ["current"]) == Hint("", ticket)


@pytest.mark.parametrize("ways", [(), ("break_json",), ("dup",)])
def test_what_the_made_up_freshdesk_sends_is_understood(ways):
    with Freshdesk(at=NINE) as portal, Freshdesk(at=NINE) as helpdesk:
        helpdesk.webhook(f"{portal.url}/hooks/1", "current", ways)
        ticket = helpdesk.add_ticket()
        helpdesk.change(ticket, priority=4)
        helpdesk.send_webhooks()
        calls = portal.called("POST", "/hooks")

    assert len(calls) >= 1
    assert {verify(call.headers, call.body, ["current"]) for call in calls} == {Hint("", str(ticket))}
