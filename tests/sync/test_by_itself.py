"""What keeps in step without anybody: each helpdesk by itself, by the minute, by webhook, by night."""

from datetime import timedelta

import pytest

from escalations import tasks
from escalations.models import Contact, InboundHook, OutboxMessage, RemoteRecord, SyncCursor, SyncRun
from escalations.sync import freshdesk_lists, one_at_a_time, rechecking, sweeping
from escalations.sync.connector import Busy
from tests.factories import HelpdeskFactory, InboundHookFactory
from tests.racing import together
from tests.sync.office import LONG_AGO

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
    InboundHookFactory.create_batch(50, helpdesk=office.helpdesk, ticket=str(number))

    tasks.read_hooks(office.helpdesk.pk)
    tasks.read_hooks(office.helpdesk.pk)

    assert office.here(number).subject == "VPN drops every hour"
    assert SyncRun.objects.count() == 1
    assert not InboundHook.objects.filter(read_at=None).exists()
    assert len(office.fresh.called("GET", f"/tickets/{number}$")) == 3  # the fifty, the list, the backfill


def test_what_is_gone_meanwhile_is_left(office):
    assert (tasks.sync_helpdesk(0), tasks.recheck_helpdesk(0)) == (None, None)


def test_each_night_what_was_active_is_read_again(office, at_once):
    """An edited note moves nothing over there."""
    office.connect()
    office.write_in()
    office.sync()

    assert tasks.recheck_helpdesk(office.helpdesk.pk) >= 0
    assert tasks.recheck_helpdesks() is None


def test_a_night_that_is_too_short_is_gone_on_with_in_the_next(office):
    office.connect()
    numbers = [str(office.write_in(f"Ticket {one}")) for one in range(3)]
    office.later()
    office.sync()

    def short(seconds):
        """Two tickets a night, as each reading takes its second."""
        ticks = iter(range(100))
        del office.fresh.calls[:]
        number = rechecking.recheck(
            office.helpdesk, at=office.fresh.clock(), patience=seconds, clock=lambda: next(ticks)
        )
        asked = [one.path.rsplit("/", 1)[-1] for one in office.fresh.calls if "/tickets/" in one.path]
        return number, [one for one in numbers if one in asked]

    assert short(4) == (2, numbers[:2])
    assert short(4) == (2, [numbers[0], numbers[2]])
    assert short(99) == (3, numbers)


@pytest.mark.parametrize(("patience", "waits"), [(600, True), (10, False)])
def test_a_night_waits_for_their_calls_while_there_is_time(office, patience, waits):
    office.connect()
    office.write_in()
    office.later()
    office.sync()
    office.fresh.fail_before(how="429", path="/tickets/1$")
    slept, night = (
        [],
        {"patience": patience, "at": office.fresh.clock(), "sleep": lambda seconds: slept.append(seconds)},
    )

    if waits:
        assert rechecking.recheck(office.helpdesk, **night) == 1
    else:
        with pytest.raises(Busy):
            rechecking.recheck(office.helpdesk, **night)

    assert bool(slept) == waits
    assert SyncCursor.objects.get(stream="recheck").position == {} or waits


def test_a_contact_that_is_deleted_there_is_inactive_here_and_comes_back(office):
    """A blocked one, or one that was made an agent, is not."""
    gone, blocked, promoted = (
        office.fresh.add_contact(name, f"{name.lower()}@yard.example")
        for name in ("Gone", "Blocked", "Promoted")
    )
    for contact in (gone, blocked, promoted):
        office.write_in(requester_id=contact)
    office.connect()
    office.sync()
    office.fresh.contacts[gone]["deleted"] = True
    office.fresh.block_contact(blocked)
    office.fresh.make_agent(promoted)

    rechecking.recheck(office.helpdesk, at=office.fresh.clock())
    office.sync(is_full=True)

    inactive = Contact.objects.filter(is_active=False)
    assert list(inactive.values_list("name", flat=True)) == ["Gone"]
    office.later()
    office.fresh.change_contact(gone, deleted=False, name="Back")
    office.later()
    office.sync()
    assert Contact.objects.get(name="Back").is_active


def night(office, **options):
    """The next one; what it does is done by the clock over there."""
    office.later(days=1)
    return rechecking.recheck(office.helpdesk, at=office.fresh.clock(), **options)


def test_a_contact_that_is_deleted_for_good_is_found_within_a_week(office):
    gone = office.fresh.add_contact("Gone", "gone@yard.example")
    office.connect()
    office.sync()
    night(office)
    del office.fresh.contacts[gone]

    found = []
    while Contact.objects.get(name="Gone").is_active:
        del office.fresh.calls[:]
        night(office)
        found.append(len(office.fresh.called("GET", "/contacts$")))

    assert found == [1, 1, 1, 1, 1, 1, 2]  # the deleted ones each night; all of them in the last


def test_a_contact_that_is_deleted_for_good_is_found_by_a_full_run(office):
    gone = office.fresh.add_contact("Gone", "gone@yard.example")
    office.connect()
    office.sync()
    del office.fresh.contacts[gone]

    office.sync(is_full=True)

    assert not Contact.objects.get(name="Gone").is_active


def told():
    return list(
        OutboxMessage.objects.filter(kind="administrators.notify").values_list("payload__about", flat=True)
    )


def test_many_contacts_that_are_gone_at_once_are_a_persons(office):
    for number in range(4):
        office.fresh.add_contact(f"Contact {number}", f"{number}@yard.example")
    office.connect()
    office.sync()
    office.fresh.contacts.clear()

    night(office)

    assert not Contact.objects.filter(is_active=False).exists()
    assert told() == ["helpdesk_narrowed"]


@pytest.fixture
def long_ago(office, monkeypatch):
    """Their numbers: thirty tickets that nobody touched for long, in pages of three, six of them a night."""
    monkeypatch.setitem(freshdesk_lists.ask.__kwdefaults__, "size", 3)
    monkeypatch.setattr(sweeping, "FEWEST", 2)
    numbers = [
        office.write_in(f"Ticket {day}", created_at=LONG_AGO + timedelta(days=day)) for day in range(30)
    ]
    office.connect()
    office.sync()
    return numbers


def test_what_was_deleted_for_good_long_after_is_found_by_the_nights(office, long_ago):
    """A stretch each night, with few calls; whom it does not show is asked for by its id."""
    gone = [long_ago[4], long_ago[17], long_ago[29]]
    office.fresh.vanish(*gone)

    ended, calls = [], []
    while len(ended) < len(gone) and len(calls) < 20:
        del office.fresh.calls[:]
        night(office)
        calls.append(len(office.fresh.calls))
        ended = list(RemoteRecord.objects.filter(gone_why="gone").values_list("external_id", flat=True))

    assert (sorted(map(int, ended)), told()) == (gone, [])
    assert (len(calls), max(calls)) == (7, 5)
    assert [office.here(number).status for number in gone] == ["closed"] * 3


def test_a_narrowed_key_ends_nothing_by_night(office, long_ago):
    """Administrators are told, and the same stretch is looked at again once the key is as it was."""
    night(office)
    office.fresh.narrow([office.fresh.network_id])
    office.fresh.out_of_scope_status = 404
    night(office)
    office.fresh.widen()
    office.fresh.vanish(long_ago[7])

    assert not RemoteRecord.objects.exclude(gone_at=None).exists()
    assert told() == ["helpdesk_narrowed"]
    night(office)
    assert RemoteRecord.objects.get(gone_why="gone").external_id == str(long_ago[7])


def test_a_ticket_of_this_week_that_is_deleted_for_good_is_found_by_the_next_night(office):
    numbers = [office.write_in(f"Ticket {one}") for one in range(3)]
    office.connect()
    office.sync()
    office.fresh.vanish(numbers[1])

    rechecking.recheck(office.helpdesk, at=office.fresh.clock())

    assert [office.here(number).status for number in numbers] == ["open", "closed", "open"]


def test_where_deleted_contacts_are_not_listed_nothing_is_ended(office):
    office.connect()
    office.sync()
    office.fresh.fail_before(how="403", path="/contacts$", times=99)

    rechecking.recheck(office.helpdesk, at=office.fresh.clock())

    assert not Contact.objects.filter(is_active=False).exists()


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


def test_a_limit_in_the_midst_of_a_stretch_is_no_narrowed_key(office, long_ago, monkeypatch):
    """What was looked at counts, however much of it was asked for by then."""
    monkeypatch.setattr(sweeping, "MOST_GONE_SHARE", 0.5)
    gone = long_ago[:3]
    office.fresh.vanish(*gone)
    office.fresh.fail_before(how="429", path=f"/tickets/{gone[2]}$")

    night(office)

    ended = RemoteRecord.objects.filter(gone_why="gone").values_list("external_id", flat=True)
    assert (sorted(map(int, ended)), told()) == (gone[:2], [])
