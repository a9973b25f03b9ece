"""Webhooks by program: made with their secret shown once, one's own alone, tried out and sent again."""

import json

import pytest
from django.utils import timezone

from escalations.api.webhooks_shown import WebhookDeliveryShown, WebhookShown, WebhookWithSecretShown
from escalations.delivery import webhooks as calling
from escalations.domain.tokens import USUAL
from escalations.models import IdempotentAnswer, Team, WebhookDelivery, WebhookEndpoint
from tests import factories, programs
from tests.factories import TeamFactory, TicketFactory, WebhookDeliveryFactory, WebhookEndpointFactory
from tests.test_secret_canary import tables_with

from .describing import undescribed

WEBHOOKS = "/api/v1/webhook-endpoints/"


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.fixture
def add(program, server):
    """Adds one by program; returns its answer."""

    def ask(caller=program, **values):
        body = {"url": f"{server.url}/200", "events": ["ticket.changed"]} | values
        return caller.post(WEBHOOKS, body, format="json")

    return ask


@pytest.fixture
def log(firm):
    """A delivery to the technician's webhook that was given up."""
    endpoint = WebhookEndpointFactory(owner=firm.technician)
    return WebhookDeliveryFactory(endpoint=endpoint, state="given_up", due_at=None)


def test_a_webhook_is_added_and_its_secret_shown_once(program, add):
    answer = add(label="Wallboard", events=["note.changed", "ticket.changed"])

    shown = answer.json()
    assert (answer.status_code, undescribed(shown, WebhookWithSecretShown)) == (201, [])
    assert (shown["events"], shown["label"]) == (["ticket.changed", "note.changed"], "Wallboard")
    assert (shown["private_notes"], shown["is_active"]) == (False, True)
    assert answer["Cache-Control"] == "no-store"
    read = program.get(f"{WEBHOOKS}{shown['id']}/").json()
    assert undescribed(read, WebhookShown) == []
    assert read == {name: value for name, value in shown.items() if name != "secret"}
    assert shown["secret"] not in program.get(WEBHOOKS).content.decode()


def test_an_answer_that_was_lost_is_given_again_and_its_secret_kept_sealed(program, server):
    body = {"url": f"{server.url}/200", "events": ["ticket.changed"]}
    ask = {"format": "json", "headers": {"Idempotency-Key": "one"}}

    first = program.post(WEBHOOKS, body, **ask)
    again = program.post(WEBHOOKS, body, **ask)

    assert again.json() == first.json()
    assert again["Idempotency-Replayed"] == "true"
    assert (WebhookEndpoint.objects.count(), IdempotentAnswer.objects.count()) == (1, 1)
    assert tables_with(first.json()["secret"]) == []


def test_a_secret_is_rotated_and_both_sign_meanwhile(program, add, server):
    made = add().json()

    answer = program.post(f"{WEBHOOKS}{made['id']}/rotate/")
    program.post(f"{WEBHOOKS}{made['id']}/test/")

    [(_, headers, body)] = server.taken
    shown, now = answer.json(), timezone.now().timestamp()
    assert undescribed(shown, WebhookWithSecretShown) == []
    assert shown["previous_secret_until"] is not None
    genuine = [programs.is_genuine(one["secret"], headers, body, now=now) for one in (made, shown)]
    assert (genuine, made["secret"] == shown["secret"]) == ([True, True], False)


def test_only_what_differs_is_changed(program, add):
    made = add().json()
    path = f"{WEBHOOKS}{made['id']}/"

    answer = program.patch(path, {"events": ["contact.changed"], "is_active": False}, format="json")

    assert (answer.status_code, answer.json()["events"]) == (200, ["contact.changed"])
    assert (answer.json()["is_active"], answer.json()["url"]) == (False, made["url"])


def test_it_is_removed(program, add):
    path = f"{WEBHOOKS}{add().json()['id']}/"

    assert program.delete(path).status_code == 204
    assert program.get(path).status_code == 404


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"url": "https://10.0.0.1/x"}, ("invalid", "url")),
        ({"url": "https://[::ffff:169.254.169.254]/x"}, ("invalid", "url")),
        ({"url": "http://1.1.1.1/x"}, ("invalid", "url")),
        ({"url": "not an address"}, ("invalid", "url")),
        ({"url": "https://no-such-host.invalid/x"}, ("invalid", "url")),
        ({"events": []}, ("min_length", "events")),
        ({"events": ["user.changed"]}, ("invalid_choice", "events.0")),
        ({"private_notes": "yes"}, ("invalid", "private_notes")),
        ({"secret": "whsec_mine"}, ("unknown_field", "secret")),
        ({"is_active": False}, ("unknown_field", "is_active")),
    ],
)
def test_what_is_wrong_is_refused(add, values, told):
    assert refusals(add(**values)) == (400, [told])
    assert not WebhookEndpoint.objects.exists()


def test_an_address_inside_is_refused_with_what_to_do(add, settings):
    settings.OUTGOING_PRIVATE_HOSTS = []

    answer = add(url="https://127.0.0.1/x")

    detail = answer.json()["errors"][0]["detail"]
    assert detail == (
        "127.0.0.1 leads to an address inside a network: it is not called. "
        "An administrator can allow its host by OUTGOING_PRIVATE_HOSTS."
    )


def test_private_notes_need_their_scope(firm, program_of, add, program):
    without = program_of(firm.technician, set(USUAL) - {"private_notes"})
    made = add().json()

    assert refusals(add(without, private_notes=True)) == (403, [("scope_missing", None)])
    answer = without.patch(f"{WEBHOOKS}{made['id']}/", {"private_notes": True}, format="json")
    assert refusals(answer) == (403, [("scope_missing", None)])
    assert add(without, private_notes=False).status_code == 201
    assert add(private_notes=True).json()["private_notes"] is True


def test_one_that_is_told_of_private_notes_is_not_turned_elsewhere(firm, program_of, log):
    """Its address and secret are as private as what it is told; so is that part of the log."""
    without = program_of(firm.technician, set(USUAL) - {"private_notes"})
    path = f"{WEBHOOKS}{log.endpoint_id}/"
    private = WebhookDeliveryFactory(endpoint=log.endpoint, state="delivered", is_private=True)

    answers = [
        without.patch(path, {"label": "Mine"}, format="json"),
        without.post(f"{path}rotate/"),
        without.post(f"{WEBHOOKS}deliveries/{private.pk}/resend/"),
    ]

    assert [answer.status_code for answer in answers] == [403, 403, 404]
    assert [one["id"] for one in without.get(f"{path}deliveries/").json()["results"]] == [log.pk]


def test_the_scope_sync_is_needed(firm, program_of, add):
    assert refusals(add(program_of(firm.technician, ["read", "write"]))) == (403, [("scope_missing", None)])


@pytest.mark.parametrize("who", ["colleague", "administrator"])
def test_others_do_not_find_it(firm, program_of, log, who):
    """Not even an administrator's program: they have their own page."""
    others = program_of(factories.AdministratorFactory() if who == "administrator" else firm.colleague)
    path = f"{WEBHOOKS}{log.endpoint_id}/"

    answers = [
        others.get(path),
        others.patch(path, {"label": "Mine"}, format="json"),
        others.delete(path),
        others.post(f"{path}rotate/"),
        others.post(f"{path}test/"),
        others.get(f"{path}deliveries/"),
        others.post(f"{WEBHOOKS}deliveries/{log.pk}/resend/"),
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert others.get(WEBHOOKS).json()["results"] == []


@pytest.mark.parametrize(
    ("word", "state", "status"),
    [("200", "delivered", 200), ("500", "given_up", 500), ("hang", "given_up", None)],
)
def test_a_test_answers_what_came_of_it(program, add, server, monkeypatch, word, state, status):
    monkeypatch.setattr(calling, "PING_CALL", 0.5)
    made = add(url=f"{server.url}/{word}").json()

    answer = program.post(f"{WEBHOOKS}{made['id']}/test/")

    shown = answer.json()
    assert (answer.status_code, undescribed(shown, WebhookDeliveryShown)) == (200, [])
    assert (shown["event"], shown["state"], shown["attempts"][0]["status"]) == ("ping", state, status)
    listed = program.get(f"{WEBHOOKS}{made['id']}/deliveries/").json()["results"]
    assert listed == [shown]
    assert json.loads(server.taken[0][2])["type"] == "ping"


def test_one_test_at_a_time(firm, program, add):
    """Each keeps somebody waiting; two endpoints make no difference."""
    WebhookEndpointFactory(owner=firm.technician, pinged_until=timezone.now() + timezone.timedelta(seconds=9))
    made = add().json()

    assert refusals(program.post(f"{WEBHOOKS}{made['id']}/test/")) == (409, [("already_running", None)])


def test_one_that_is_removed_during_its_test(program, add, server):
    made = add().json()
    real = calling.call

    def call(*args, **kwargs):
        WebhookEndpoint.objects.all().delete()
        return real(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calling, "call", call)
        answer = program.post(f"{WEBHOOKS}{made['id']}/test/")

    assert answer.status_code == 404


@pytest.mark.django_db(transaction=True)
def test_a_test_is_made_in_no_transaction(firm, program, add, server):
    """Whoever is slow holds no lock of ours."""
    from django.db import connection

    made, seen = add().json(), []
    real = calling.call

    def call(*args, **kwargs):
        seen.append(connection.in_atomic_block)
        return real(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calling, "call", call)
        program.post(f"{WEBHOOKS}{made['id']}/test/")

    assert seen == [False]


def test_it_is_sent_again(program, log):
    answer = program.post(f"{WEBHOOKS}deliveries/{log.pk}/resend/")
    again = program.post(f"{WEBHOOKS}deliveries/{log.pk}/resend/")

    assert (answer.status_code, answer.json()["state"]) == (200, "waiting")
    assert answer.json()["webhook_id"] == f"msg_{log.webhook_id.hex}"
    assert refusals(again) == (409, [("step_not_allowed", None)])


def test_the_answer_to_a_resend_is_repeated_to_whoever_may_still_see_its_ticket(program, log):
    team = TeamFactory()
    WebhookDelivery.objects.filter(pk=log.pk).update(ticket_id=TicketFactory(team=team).pk)
    path, key = f"{WEBHOOKS}deliveries/{log.pk}/resend/", {"HTTP_IDEMPOTENCY_KEY": "once"}

    seen = [program.post(path, **key).status_code, program.post(path, **key).status_code]
    Team.objects.filter(pk=team.pk).update(is_restricted=True)

    assert seen == [200, 200]
    assert program.post(path, **key).status_code == 404


def test_the_log_is_filtered(program, log):
    delivered = WebhookDeliveryFactory(endpoint=log.endpoint, state="delivered", event="note.changed")
    path = f"{WEBHOOKS}{log.endpoint_id}/deliveries/"

    def found(**asked):
        return [one["id"] for one in program.get(path, asked).json()["results"]]

    assert found() == [delivered.pk, log.pk]
    assert (found(state="given_up"), found(event="note.changed")) == ([log.pk], [delivered.pk])


@pytest.mark.parametrize("number", [1, 30])
def test_lists_cost_the_same_for_any_number(firm, program, log, django_assert_num_queries, number):
    WebhookDeliveryFactory.create_batch(number - 1, endpoint=log.endpoint)
    WebhookEndpointFactory.create_batch(number - 1, owner=firm.technician)

    with django_assert_num_queries(3):
        endpoints = program.get(WEBHOOKS, {"limit": 100})
    with django_assert_num_queries(4):
        deliveries = program.get(f"{WEBHOOKS}{log.endpoint_id}/deliveries/", {"limit": 100})

    assert len(endpoints.json()["results"]) == len(deliveries.json()["results"]) == number
    assert WebhookDelivery.objects.count() == number
