"""Webhooks in the administration: whose, whether they answer, what was sent; switched off and sent again."""

import pytest

from escalations.domain import webhook_log
from escalations.domain.errors import NotPermitted
from escalations.models import ConfigurationChange, HistoryEntry, OutboxMessage, WebhookEndpoint
from tests.factories import NINE, UserFactory, WebhookDeliveryFactory, WebhookEndpointFactory

from .test_lookup import found
from .test_pages import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def given_up():
    attempts = [{"at": NINE.isoformat(), "status": 500, "seconds": 0.1, "answer": "Sorry"}]
    return WebhookDeliveryFactory(state="given_up", attempts=attempts, due_at=None)


def text_of(desk, name, view, *args, **asked):
    return desk.get(address(name, view, *args), asked).content.decode()


def test_a_page_says_whose_it_is_and_never_its_secret(desk):
    endpoint = WebhookEndpointFactory(label="Wallboard")

    shown = text_of(desk, "webhookendpoint", "change", endpoint.pk)

    assert "Wallboard" in shown
    assert str(endpoint.owner) in shown
    assert endpoint.secret.reveal() not in shown
    assert "whsec_" not in shown


@pytest.mark.parametrize(
    ("values", "state", "said"),
    [
        ({}, "on", "Called"),
        ({"failing_since": NINE}, "failing", "Failing since 10 Nov 09:00"),
        ({"is_active": False, "switched_off_why": "Gone."}, "off", "Switched off. Gone."),
        ({"owner__is_active": False}, "on", "its owner is deactivated"),
    ],
)
def test_the_list_says_whether_it_answers(desk, values, state, said):
    WebhookEndpointFactory(label="Wallboard", **values)

    assert said in text_of(desk, "webhookendpoint", "changelist", state=state)
    others = {"on", "failing", "off"} - {state, "on" if state == "failing" else state}
    assert all("Wallboard" not in text_of(desk, "webhookendpoint", "changelist", state=one) for one in others)


def test_they_are_found(desk, given_up):
    endpoint = given_up.endpoint

    assert found(desk, "webhookendpoint", "programs.example") == [endpoint]
    assert found(desk, "webhookdelivery", f"msg_{given_up.webhook_id.hex}") == [given_up]
    assert found(desk, "webhookdelivery", str(endpoint.pk)) == [given_up]
    assert found(desk, "webhookdelivery", "msg_nothing") == []


def test_an_administrator_switches_one_off(desk, administrator):
    endpoint = WebhookEndpointFactory(label="Wallboard")

    desk.post(address("webhookendpoint", "switch-off", endpoint.pk))

    off = WebhookEndpoint.objects.get()
    assert (off.is_active, off.switched_off_why) == (False, f"Switched off by {administrator}.")
    assert OutboxMessage.objects.get().payload["users"] == [endpoint.owner_id]
    assert ConfigurationChange.objects.get().by == administrator
    assert "Switch off…" not in text_of(desk, "webhookendpoint", "change", endpoint.pk)


def test_its_log_leads_to_what_was_sent_and_that_is_sent_again(desk, administrator, given_up):
    page = text_of(desk, "webhookendpoint", "change", given_up.endpoint_id)
    listed = text_of(desk, "webhookdelivery", "changelist", endpoint__id__exact=given_up.endpoint_id)
    asked = text_of(desk, "webhookdelivery", "change", given_up.pk)
    desk.post(address("webhookdelivery", "again", given_up.pk))

    given_up.refresh_from_db()
    assert f"?endpoint__id__exact={given_up.endpoint_id}" in page
    assert "500 Sorry" in listed
    assert "Send again…" in asked
    assert given_up.state == "waiting"
    assert HistoryEntry.objects.get(event="webhook.sent_again").by == administrator
    assert "Send again…" not in text_of(desk, "webhookdelivery", "change", given_up.pk)


def test_each_call_is_told_on_a_line(desk, given_up):
    shown = text_of(desk, "webhookdelivery", "change", given_up.pk)

    assert "<li>10 Nov 09:00:00, 0.1 s: 500 Sorry</li>" in shown
    assert given_up.name in shown


def test_what_waits_for_one_that_is_off_says_so(desk):
    waiting = WebhookDeliveryFactory(endpoint__is_active=False, endpoint__url="https://a.example/" + "x" * 90)

    assert "its webhook is switched off" in text_of(desk, "webhookdelivery", "change", waiting.pk)
    assert "xxx…" in text_of(desk, "webhookendpoint", "changelist")


def test_strangers_do_not_send_again(given_up):
    with pytest.raises(NotPermitted):
        webhook_log.send_again(given_up, by=UserFactory(), at=NINE)
