"""The addresses of programs: who may have one, what is refused, what becomes of its secret."""

from datetime import UTC, datetime, timedelta

import pytest

from escalations.domain import feed, webhook_log, webhook_signing, webhooks
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import HistoryEntry, OutboxMessage, WebhookDelivery, WebhookEndpoint
from tests.factories import (
    NINE,
    AdministratorFactory,
    CompanyFactory,
    UserFactory,
    WebhookDeliveryFactory,
    WebhookEndpointFactory,
)
from tests.test_secret_canary import tables_with

pytestmark = pytest.mark.django_db
URL = "https://programs.example/hooks"


def add(by=None, **values):
    given = {"url": URL, "events": ["note.changed", "ticket.changed", "note.changed"]} | values
    return webhooks.add(**given, by=by or UserFactory(), at=NINE)


def test_an_endpoint_is_told_from_now_on():
    CompanyFactory()

    endpoint, secret = add(label="  Wallboard ")

    assert (endpoint.events, endpoint.label) == (["ticket.changed", "note.changed"], "Wallboard")
    assert endpoint.position == feed.last() > 0
    assert endpoint.secret == secret
    assert (endpoint.private_notes, endpoint.is_active) == (False, True)
    assert HistoryEntry.objects.get(event="webhook.made").by == endpoint.owner


def test_its_secrets_stand_nowhere_in_clear():
    endpoint, first = add()
    _, second = webhooks.rotate(endpoint, by=endpoint.owner, at=NINE)

    assert [tables_with(secret) for secret in (first, second)] == [[], []]
    assert len({first, second}) == 2
    assert all(len(secret) == 50 and secret.startswith("whsec_") for secret in (first, second))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", ""),
        ("url", "programs.example"),
        ("url", "ftp://programs.example/x"),
        ("url", "https:///x"),
        ("url", "https://[::1/x"),
        ("url", "https://programs.example:99999/"),
        ("url", "https://programs.example:0/"),
        ("url", "https://programs.example/a b"),
        ("url", "https://programs.example/\n"),
        ("url", "https://prögrams.example/"),
        ("url", "https://me:word@programs.example/"),
        ("url", "https://programs.example/#part"),
        ("url", "https://programs.example/" + "x" * 500),
        ("events", []),
        ("events", ["ticket.changed", "user.changed"]),
        ("label", "x" * 81),
    ],
)
def test_what_cannot_be_called_or_told_is_refused(field, value):
    with pytest.raises(InvalidInput) as refused:
        add(**{field: value})

    assert list(refused.value.fields) == [field]


def test_nobody_has_too_many(monkeypatch):
    monkeypatch.setattr(webhooks, "MOST", 1)
    owner = UserFactory()
    add(by=owner)

    with pytest.raises(InvalidInput, match="You have 1 webhooks"):
        add(by=owner)
    add()


def test_only_its_owner_changes_it():
    endpoint, _ = add()
    somebody = {"by": AdministratorFactory(), "at": NINE}

    for act in (
        lambda: webhooks.change(endpoint, {"label": "Mine"}, **somebody),
        lambda: webhooks.rotate(endpoint, **somebody),
        lambda: webhooks.remove(endpoint, **somebody),
    ):
        with pytest.raises(NotPermitted):
            act()


def test_only_what_differs_is_remembered():
    endpoint, _ = add()
    mine = {"by": endpoint.owner, "at": NINE}

    webhooks.change(endpoint, {"label": "Wallboard", "url": URL}, **mine)
    webhooks.change(endpoint, {"label": "Wallboard"}, **mine)

    assert HistoryEntry.objects.get(event="webhook.changed").data["fields"] == ["label"]


@pytest.mark.parametrize(
    "values", [{"is_active": True}, {"url": "https://programs.example/new", "is_active": True}]
)
def test_switched_on_it_begins_anew(values):
    ago = NINE - timedelta(days=6)
    endpoint = WebhookEndpointFactory(
        is_active=False, switched_off_why="Gone.", failing_since=ago, failures=9, rests_until=NINE
    )

    changed = webhooks.change(endpoint, values, by=endpoint.owner, at=NINE)

    assert (changed.is_active, changed.switched_off_why) == (True, "")
    assert (changed.failing_since, changed.failures, changed.rests_until) == (None, 0, None)


def test_an_earlier_secret_signs_for_a_day():
    endpoint, first = add()
    endpoint, second = webhooks.rotate(endpoint, by=endpoint.owner, at=NINE)

    almost, after = NINE + timedelta(hours=23), NINE + timedelta(hours=24)
    assert webhooks.secrets_of(endpoint, at=almost) == [second, first]
    assert webhooks.secrets_of(endpoint, at=after) == [second]


def test_an_administrator_switches_one_off_and_its_owner_hears():
    endpoint, _ = add()
    by = {"by": AdministratorFactory(), "at": NINE}

    off = webhooks.switch_off(endpoint, "It is too much.", **by)

    assert (off.is_active, off.switched_off_why) == (False, "It is too much.")
    assert OutboxMessage.objects.get().payload["users"] == [endpoint.owner_id]
    with pytest.raises(StepNotAllowed):
        webhooks.switch_off(endpoint, "Again.", **by)
    with pytest.raises(NotPermitted):
        webhooks.switch_off(add()[0], "Mine.", by=UserFactory(), at=NINE)


def test_removed_it_is_gone_with_its_log():
    endpoint = WebhookDeliveryFactory().endpoint

    webhooks.remove(endpoint, by=endpoint.owner, at=NINE)

    assert not WebhookEndpoint.objects.exists()
    assert not WebhookDelivery.objects.exists()


@pytest.mark.parametrize("state", ["delivered", "given_up"])
def test_it_is_sent_again_under_its_old_id(state):
    delivery = WebhookDeliveryFactory(state=state, tries=10, due_at=None)

    again = webhook_log.send_again(delivery, by=delivery.endpoint.owner, at=NINE)

    assert (again.state, again.tries, again.due_at) == ("waiting", 0, NINE)
    assert again.webhook_id == delivery.webhook_id


@pytest.mark.parametrize(
    "values",
    [
        {"state": "waiting"},
        {"state": "withheld"},
        {"state": "given_up", "event": "ping"},
        {"state": "given_up", "endpoint__is_active": False},
    ],
)
def test_what_cannot_go_again_stays(values):
    delivery = WebhookDeliveryFactory(**values)

    with pytest.raises(StepNotAllowed):
        webhook_log.send_again(delivery, by=delivery.endpoint.owner, at=NINE)


def test_the_log_keeps_a_month_and_whatever_waits():
    old = {"created_at": NINE - timedelta(days=31)}
    WebhookDeliveryFactory(state="given_up", **old)
    waiting = WebhookDeliveryFactory(**old)
    young = WebhookDeliveryFactory(state="delivered")

    assert webhook_log.forget(at=NINE) == 1
    assert set(WebhookDelivery.objects.all()) == {waiting, young}


def test_the_signature_is_the_specifications():
    """An example that is published with the specification."""
    signed = webhook_signing.headers(
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        b'{"test": 2432232314}',
        secrets=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
        at=datetime.fromtimestamp(1614265330, UTC),
    )

    assert signed["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
