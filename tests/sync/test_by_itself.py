"""What keeps in step without anybody: each helpdesk by itself, by the minute, by webhook, by night."""

import pytest

from escalations import tasks
from escalations.models import InboundHook, SyncRun
from escalations.sync import one_at_a_time
from tests.factories import HelpdeskFactory, InboundHookFactory
from tests.racing import together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


@pytest.fixture
def at_once():
    """Tasks run where they are asked for."""
    from portal.celery import app

    app.conf.task_always_eager = True
    yield
    app.conf.task_always_eager = False


def test_every_minute_each_active_helpdesk_is_read(office, at_once):
    office.connect()
    number = office.write_in()
    HelpdeskFactory(name="paused", state="paused")
    HelpdeskFactory(name="broken", url="http://127.0.0.1:9", allows_private_address=True)

    tasks.sync_helpdesks()

    assert office.here(number).subject == "VPN drops every hour"
    assert sorted(SyncRun.objects.values_list("helpdesk__name", flat=True)) == ["acme", "broken"]


def test_never_two_at_once(office):
    """The second leaves it to the first."""
    office.connect()
    with one_at_a_time.running(office.helpdesk):
        told = together(lambda: tasks.sync_helpdesk(office.helpdesk.pk))

    assert (told, SyncRun.objects.count()) == ([None], 0)


def test_what_a_webhook_named_is_read_once(office):
    office.connect()
    number = office.write_in()
    InboundHookFactory.create_batch(3, helpdesk=office.helpdesk, ticket=str(number))

    tasks.read_hooks(office.helpdesk.pk)
    tasks.read_hooks(office.helpdesk.pk)

    assert office.here(number).subject == "VPN drops every hour"
    assert SyncRun.objects.count() == 1
    assert not InboundHook.objects.filter(read_at=None).exists()


def test_what_is_gone_meanwhile_is_left(office):
    assert (tasks.sync_helpdesk(0), tasks.recheck_helpdesk(0)) == (None, None)


def test_each_night_what_was_active_is_read_again(office, at_once):
    """An edited note moves nothing over there."""
    office.connect()
    office.write_in()
    office.sync()

    assert tasks.recheck_helpdesk(office.helpdesk.pk) >= 0
    assert tasks.recheck_helpdesks() is None


def test_a_helpdesk_that_does_not_answer_waits_for_the_next_night(office, caplog):
    broken = HelpdeskFactory(name="broken", url="http://127.0.0.1:9", allows_private_address=True)

    assert tasks.recheck_helpdesk(broken.pk) in {0, None}


@pytest.mark.parametrize("ways", [(), ("break_json",), ("dup", "reorder")])
def test_a_webhook_over_the_wire_leads_to_the_ticket(office, live_server, ways):
    """Freshdesk sends, the portal stores and answers, a worker reads: each ticket once."""
    office.connect()
    secret = office.helpdesk.hook_secret.reveal()
    office.fresh.webhook(f"{live_server.url}/api/v1/hooks/acme/", secret, ways)
    numbers = [office.write_in(f"VPN drops, no. {one}") for one in range(3)]
    for number in numbers:
        office.fresh.change(number, priority=3)

    answers = set(office.fresh.send_webhooks())
    tasks.read_hooks(office.helpdesk.pk)

    assert answers == {202}
    assert [office.here(number).source for number in numbers] == ["helpdesk"] * 3
    assert InboundHook.objects.exclude(read_at=None).count() == 3


def test_a_webhook_with_another_secret_leads_nowhere(office, live_server):
    office.connect()
    office.fresh.webhook(f"{live_server.url}/api/v1/hooks/acme/", "another")
    office.fresh.change(office.write_in(), priority=3)

    assert (office.fresh.send_webhooks(), InboundHook.objects.count()) == ([401], 0)
