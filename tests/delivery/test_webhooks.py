"""Programs are called: signed, in order, at least once under one id; a bad server is nobody else's trouble."""

from datetime import timedelta
from functools import partial
from threading import Event

import pytest
from django.db import transaction
from django.utils import timezone

from escalations.delivery import webhooks as calling
from escalations.domain import feed, people, webhook_calls, webhook_following, webhooks
from escalations.models import Company, OutboxMessage, Ticket, WebhookDelivery, WebhookEndpoint
from tests import factories, programs
from tests.factories import CompanyFactory, NoteFactory, TicketFactory, WebhookEndpointFactory
from tests.racing import together

ALL = ["ticket.changed", "note.changed", "escalation.changed", "contact.changed", "company.changed"]


class Clock:
    """Hands out moments; `on` turns it forward."""

    def __init__(self):
        self.at = timezone.now()

    def __call__(self):
        return self.at

    def on(self, **by):
        self.at += timedelta(**by)
        return self


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def webhook(firm, server):
    """(endpoint, secret) that is told everything from now on; `word` is how its server behaves."""

    def make(word="200", *, owner=None, events=ALL, private_notes=True):
        return webhooks.add(
            url=f"{server.url}/{word}",
            events=events,
            private_notes=private_notes,
            by=owner or firm.technician,
            at=timezone.now(),
        )

    return make


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def only():
    return WebhookDelivery.objects.get()


# What is sent


def test_a_change_is_told_thinly_and_signed(firm, webhook, server, clock):
    _, secret = webhook()
    Ticket.objects.filter(pk=firm.ticket.pk).update(subject="Zyzzyva", version=7)

    arrived = calling.run(clock=clock)

    [(_, headers, body)] = server.taken
    delivery = only()
    data = {"id": firm.ticket.pk, "version": 7, "position": feed.last()}
    assert arrived == 1
    assert programs.told(server) == [("ticket.changed", data)]
    assert programs.is_genuine(secret, headers, body, now=clock.at.timestamp())
    assert not programs.is_genuine(secret, headers, body + b" ", now=clock.at.timestamp())
    assert headers["webhook-id"] == f"msg_{delivery.webhook_id.hex}"
    assert headers["Content-Type"] == "application/json"
    assert (delivery.state, delivery.delivered_at, len(delivery.attempts)) == ("delivered", clock.at, 1)
    assert (delivery.attempts[0]["status"], delivery.attempts[0]["answer"]) == (200, "said: 200")


def test_nothing_is_told_twice_and_an_endpoint_with_nothing_to_hear_is_left(webhook, server, clock):
    webhook()
    CompanyFactory()

    assert [calling.run(clock=clock) for _ in range(3)] == [1, 0, 0]


def test_only_what_was_asked_for_is_told(webhook, server, clock):
    webhook(events=["contact.changed"])
    factories.ContactFactory()

    calling.run(clock=clock)

    assert [kind for kind, _ in programs.told(server)] == ["contact.changed"]


def test_what_was_before_an_endpoint_is_not_told(firm, webhook, server, clock):
    webhook()

    assert calling.run(clock=clock) == 0
    assert server.taken == []


def test_no_text_leaves(firm, webhook, server, clock):
    """S22. Whatever is written, its words stay here."""
    webhook()
    TicketFactory(subject="Zyzzyva", description="Zyzzyva")
    NoteFactory(ticket=firm.ticket, kind="private_note", body="Zyzzyva")
    CompanyFactory(name="Zyzzyva")

    assert calling.run(clock=clock) >= 3
    assert "Zyzzyva" not in str(server.taken)


def test_a_new_secret_is_seamless(webhook, server, clock):
    """For a day both sign; then the new one alone."""
    endpoint, old = webhook()
    _, new = webhooks.rotate(endpoint, by=endpoint.owner, at=clock.at)
    CompanyFactory()
    calling.run(clock=clock)
    clock.on(hours=25)
    CompanyFactory()
    calling.run(clock=clock)

    first, later = [
        [programs.is_genuine(one, headers, body, now=int(headers["webhook-timestamp"])) for one in (old, new)]
        for _, headers, body in server.taken
    ]
    assert (first, later) == ([True, True], [False, True])


# Who may be told what


@pytest.mark.parametrize("private_notes", [True, False])
def test_private_notes_are_told_to_who_may_read_them(firm, webhook, server, clock, private_notes):
    webhook(events=["note.changed"], private_notes=private_notes)
    NoteFactory(ticket=firm.ticket, kind="private_note")
    call = NoteFactory(ticket=firm.ticket, kind="call")

    calling.run(clock=clock)

    told = [data["id"] for _, data in programs.told(server)]
    assert len(told) == (2 if private_notes else 1)
    assert call.pk in told


def test_a_restricted_teams_tickets_are_its_own(firm, webhook, server, clock):
    stranger = factories.UserFactory(teams=[factories.TeamFactory()])
    webhook(owner=stranger, events=["ticket.changed", "note.changed"])
    firm.desk.is_restricted = True
    firm.desk.save()
    NoteFactory(ticket=TicketFactory(team=firm.desk), kind="call")

    calling.run(clock=clock)

    assert server.taken == []


@pytest.mark.parametrize("closes", ["team", "scope"])
def test_what_may_not_be_seen_any_more_is_withheld(firm, webhook, server, clock, closes):
    """Between a failure and the next try a team was restricted, or the endpoint lost its scope."""
    owner = factories.UserFactory(teams=[factories.TeamFactory()])
    endpoint, _ = webhook("500", owner=owner, events=["note.changed"])
    NoteFactory(ticket=firm.ticket, kind="private_note")
    calling.run(clock=clock)
    if closes == "team":
        firm.desk.is_restricted = True
        firm.desk.save()
    else:
        webhooks.change(endpoint, {"private_notes": False}, by=owner, at=clock.at)

    calling.run(clock=clock.on(minutes=1))

    assert len(server.taken) == 1
    assert only().state == "withheld"


def test_an_administrator_is_told_of_every_team(firm, webhook, server, clock):
    webhook(owner=factories.AdministratorFactory(), events=["ticket.changed"])
    firm.desk.is_restricted = True
    firm.desk.save()
    TicketFactory(team=firm.desk)

    assert calling.run(clock=clock) == 1


def test_a_deactivated_owners_programs_hear_nothing_more(firm, webhook, server, clock):
    """Not what waits, and not when they come back."""
    endpoint, _ = webhook()
    CompanyFactory()
    calling.run(clock=clock)
    CompanyFactory()
    administrator = factories.AdministratorFactory()
    people.deactivate(firm.technician, by=administrator, at=clock.at)

    calling.run(clock=clock.on(minutes=1))
    people.reactivate(firm.technician, by=administrator, at=clock.at)
    calling.run(clock=clock.on(minutes=1))

    assert len(server.taken) == 1
    assert fresh(endpoint).switched_off_why == "Its owner was deactivated."


def test_an_owner_deactivated_behind_our_back_is_not_served(firm, webhook, server, clock):
    webhook()
    CompanyFactory()
    type(firm.technician).objects.filter(pk=firm.technician.pk).update(is_active=False)

    assert calling.run(clock=clock) == 0
    assert server.taken == []


def test_one_switched_off_while_it_is_served_is_left_at_once(firm, webhook, server, clock):
    endpoint, _ = webhook()
    for _ in range(3):
        CompanyFactory()
    off = WebhookEndpoint.objects.filter(pk=endpoint.pk)
    real = webhook_calls.record

    def record(*args, **kwargs):
        done = real(*args, **kwargs)
        off.update(is_active=False)
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(webhook_calls, "record", record)
        calling.run(clock=clock)

    assert len(server.taken) == 1


# What fails


@pytest.mark.parametrize("word", ["500", "404", "moved", "close", "304"])
def test_only_2xx_is_success_and_no_redirect_is_followed(webhook, server, clock, word):
    endpoint, _ = webhook(word)
    CompanyFactory()

    assert calling.run(clock=clock) == 0

    delivery = only()
    assert [path for path, _, _ in server.taken] == [f"/{word}"]
    assert delivery.state == "waiting"
    assert timedelta(seconds=4) <= delivery.due_at - clock.at <= timedelta(seconds=6)
    assert fresh(endpoint).failing_since == clock.at


@pytest.mark.parametrize("word", ["hang", "drip"])
def test_one_that_hangs_or_drips_is_let_go(webhook, server, clock, monkeypatch, word):
    """All of a call has an end, not each word of it."""
    monkeypatch.setattr(calling, "CALL", 0.5)
    webhook(word)
    CompanyFactory()

    calling.run(clock=clock)

    assert not server.let_go.is_set()
    assert (only().attempts[0]["status"], only().attempts[0]["answer"]) == (
        None,
        "It did not answer in time.",
    )


@pytest.mark.parametrize(("word", "kept"), [("long", "x" * 300), ("stuck", "half")])
def test_only_the_first_words_of_an_answer_are_read(webhook, server, clock, monkeypatch, word, kept):
    if word == "stuck":
        monkeypatch.setattr(calling, "CALL", 2)
    webhook(word)
    CompanyFactory()

    assert calling.run(clock=clock) == 1
    assert only().attempts[0]["answer"] == kept


def test_the_same_id_and_body_go_again_until_it_is_given_up(webhook, server, clock):
    """Ten times over three days, each time later; jitter keeps them apart."""
    webhook("500")
    CompanyFactory()
    waits, began = [], clock.at

    for _ in range(10):
        calling.run(clock=clock)
        if only().due_at:
            waits.append((only().due_at - clock.at).total_seconds())
            clock.at = max(only().due_at, WebhookEndpoint.objects.get().rests_until)
    calling.run(clock=clock.on(days=1))

    delivery = only()
    assert (delivery.state, delivery.due_at, delivery.tries) == ("given_up", None, 10)
    assert len({(headers["webhook-id"], body) for _, headers, body in server.taken}) == 1
    assert len(server.taken) == 10
    assert all(0.8 <= wait / usual <= 1.2 for wait, usual in zip(waits, webhook_calls.AGAIN, strict=True)), (
        waits
    )
    assert timedelta(days=2.4) < clock.at - timedelta(days=1) - began < timedelta(days=3.9)


@pytest.mark.parametrize("retry", ["3600", "date"])
def test_one_that_is_busy_says_how_long_to_wait(webhook, server, clock, retry):
    later = (clock.at + timedelta(hours=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    endpoint, _ = webhook()
    server.words = [f"busy-{retry if retry != 'date' else later}"]
    CompanyFactory()

    calling.run(clock=clock)
    CompanyFactory()
    calling.run(clock=clock.on(minutes=58))

    assert len(server.taken) == 1
    assert fresh(endpoint).rests_until > clock.at
    assert calling.run(clock=clock.on(minutes=3)) == 2


@pytest.mark.parametrize("said", ["soon", "-5", "Thu, 01 Jan 1970 00:00:00"])
def test_an_unreadable_wait_is_none(webhook, server, clock, said):
    webhook(f"busy-{said}".replace(" ", "%20"))
    server.words = [f"busy-{said}"]
    CompanyFactory()

    calling.run(clock=clock)

    assert only().due_at - clock.at < timedelta(seconds=7)


def test_a_wait_is_never_longer_than_a_day(webhook, server, clock):
    endpoint, _ = webhook("busy-99999999")
    CompanyFactory()

    calling.run(clock=clock)

    assert fresh(endpoint).rests_until - clock.at == timedelta(days=1)


def test_one_that_is_gone_is_switched_off_and_its_owner_told(firm, webhook, server, clock):
    endpoint, _ = webhook("410")
    CompanyFactory()
    CompanyFactory()

    calling.run(clock=clock)
    calling.run(clock=clock.on(days=1))

    assert len(server.taken) == 1
    assert fresh(endpoint).switched_off_why == "The address answered 410: it is gone."
    message = OutboxMessage.objects.get(payload__about="webhook_off")
    assert message.payload["users"] == [firm.technician.pk]


def test_another_address_is_not_switched_off_for_the_old_one(webhook, server, clock):
    """The owner changed it while the call was made."""
    endpoint, _ = webhook("410")
    CompanyFactory()
    real = calling.call

    def call(*args, **kwargs):
        answer = real(*args, **kwargs)
        webhooks.change(endpoint, {"url": f"{server.url}/200"}, by=endpoint.owner, at=clock.at)
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calling, "call", call)
        calling.run(clock=clock)

    assert fresh(endpoint).is_active
    assert calling.run(clock=clock.on(minutes=1)) == 1


def test_five_days_of_failing_switch_it_off(webhook, server, clock):
    endpoint, _ = webhook("500")
    for days in range(6):
        CompanyFactory()
        calling.run(clock=clock.on(days=1 if days else 0))

    assert not fresh(endpoint).is_active
    assert fresh(endpoint).switched_off_why == "It has failed for 5 days. Last: said: 500"
    assert OutboxMessage.objects.filter(payload__about="webhook_off").count() == 1


def test_one_that_is_back_is_told_all_it_missed(webhook, server, clock):
    """Switched on again it goes on where it stopped."""
    endpoint, _ = webhook("410")
    CompanyFactory()
    calling.run(clock=clock)
    CompanyFactory()
    webhooks.change(endpoint, {"is_active": True, "url": f"{server.url}/200"}, by=endpoint.owner, at=clock.at)

    assert calling.run(clock=clock.on(minutes=1)) == 2
    assert (fresh(endpoint).failing_since, fresh(endpoint).failures) == (None, 0)


def test_an_endpoint_that_fails_rests_longer_each_time(webhook, server, clock):
    """A thousand waiting changes are not a thousand calls to a dead server."""
    endpoint, _ = webhook("500")
    for _ in range(20):
        CompanyFactory()

    rests = []
    for _ in range(9):
        calling.run(clock=clock)
        rests.append((fresh(endpoint).rests_until - clock.at).total_seconds())
        clock.at = fresh(endpoint).rests_until

    assert rests == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert len(server.taken) == 9


# Order


def test_changes_of_one_row_arrive_in_order(webhook, server, clock):
    """The second waits for the first, however often that fails; other rows do not."""
    webhook()
    company = CompanyFactory()
    server.words = ["500"]
    calling.run(clock=clock)
    Company.objects.filter(pk=company.pk).update(description="Again")
    other = CompanyFactory()

    calling.run(clock=clock.on(seconds=6))

    told = [data["id"] for _, data in programs.told(server)]
    positions = [data["position"] for _, data in programs.told(server) if data["id"] == company.pk]
    assert told.count(company.pk) == 3
    assert other.pk in told
    assert positions == sorted(positions)


def test_another_rows_change_passes_one_that_waits(webhook, server, clock):
    webhook()
    stuck = CompanyFactory()
    server.words = ["500"]
    calling.run(clock=clock)
    WebhookDelivery.objects.update(due_at=clock.at + timedelta(hours=2))
    Company.objects.filter(pk=stuck.pk).update(description="Again")
    other = CompanyFactory()

    assert calling.run(clock=clock.on(minutes=1)) == 1
    assert programs.told(server)[-1][1]["id"] == other.pk


def test_many_wait_in_the_feed_and_none_is_lost(webhook, server, clock, monkeypatch):
    monkeypatch.setattr(webhook_following, "PAGE", 2)
    monkeypatch.setattr(webhook_following, "MOST_WAITING", 3)
    endpoint, _ = webhook("500")
    made = [CompanyFactory().pk for _ in range(7)]
    for _ in range(5):
        calling.run(clock=clock)
        clock.at = fresh(endpoint).rests_until
    assert WebhookDelivery.objects.count() == 4
    webhooks.change(endpoint, {"url": f"{server.url}/200"}, by=endpoint.owner, at=clock.at)
    server.taken.clear()

    for _ in range(6):
        calling.run(clock=clock.on(minutes=10))

    assert [data["id"] for _, data in programs.told(server)] == made


def test_what_the_feed_forgot_does_not_stop_it(webhook, server, clock):
    endpoint, _ = webhook()
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(position=10**9)
    CompanyFactory()

    webhook_following.follow(fresh(endpoint), at=clock.at)

    assert fresh(endpoint).position == feed.last()


# Crashes and company


class Killed(BaseException):
    """As if the process had ended here."""


@pytest.mark.parametrize("where", ["before the call", "after the call"])
def test_a_worker_that_dies_leaves_it_to_the_next_under_the_same_id(
    webhook, server, clock, monkeypatch, where
):
    def die(*args, **kwargs):
        raise Killed

    webhook()
    CompanyFactory()
    with monkeypatch.context() as patch:
        patch.setattr(*((calling, "call") if where == "before the call" else (webhook_calls, "record")), die)
        with pytest.raises(Killed):
            calling.run(clock=clock)

    assert calling.run(clock=clock.on(seconds=60)) == 0  # still leased
    assert calling.run(clock=clock.on(seconds=61)) == 1
    assert len(programs.ids(server)) == (1 if where == "before the call" else 2)
    assert len(set(programs.ids(server))) == 1


def test_one_that_was_removed_meanwhile_is_forgotten(webhook, server, clock):
    webhook()
    CompanyFactory()
    real = calling.call

    def call(*args, **kwargs):
        answer = real(*args, **kwargs)
        WebhookEndpoint.objects.all().delete()
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calling, "call", call)
        assert calling.run(clock=clock) == 0

    assert not WebhookDelivery.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_slow_one_keeps_nobody_waiting(firm, webhook, server, clock, monkeypatch):
    """Each is called beside the others while the slow one hangs; what fails in one fails for it alone."""
    for word in ("hang", "200", "500", "200"):
        webhook(word)
    CompanyFactory()
    server.also = lambda body: server.let_go.set() if len(server.taken) == 4 else None

    arrived = calling.run(clock=clock)

    assert arrived == 2
    assert server.let_go.is_set()
    assert sorted(path for path, _, _ in server.taken) == ["/200", "/200", "/500", "/hang"]


@pytest.mark.django_db(transaction=True)
def test_what_is_committed_late_is_told_late_and_not_lost(firm, webhook, server, clock):
    """Its row was written first; it is numbered when it is there for all."""
    webhook()
    begun, go_on = Event(), Event()

    def slowly():
        with transaction.atomic():
            company = CompanyFactory(name="Begun first")
            begun.set()
            go_on.wait(10)
        return company.pk

    def meanwhile():
        begun.wait(10)
        company = CompanyFactory(name="Committed first")
        told = calling.run(clock=clock)
        go_on.set()
        return company.pk, told

    late, (early, told) = together(slowly, meanwhile)
    again = calling.run(clock=clock)

    assert (told, again) == (1, 1)
    assert [data["id"] for _, data in programs.told(server)] == [early, late]


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_tell_each_change_once(firm, webhook, server, clock):
    for _ in range(3):
        webhook()
    CompanyFactory.create_batch(4)
    run = partial(calling.run, clock=clock)

    arrived = together(run, run, run)

    assert sum(arrived) == len(server.taken) == len(set(programs.ids(server))) == 12


@pytest.mark.django_db(transaction=True)
def test_a_fault_in_one_is_logged_and_the_others_go_on(firm, webhook, server, clock, caplog):
    broken, _ = webhook()
    webhook()
    WebhookEndpoint.objects.filter(pk=broken.pk).update(events=["made.up"])
    CompanyFactory()

    assert calling.run(clock=clock) == 1
    assert f"Webhook {broken.pk} was left" in caplog.text


@pytest.mark.parametrize("number", [1, 3])
def test_a_round_without_news_costs_the_same(firm, clock, django_assert_num_queries, number):
    feed.number()
    WebhookEndpointFactory.create_batch(number, owner=firm.technician, position=feed.last())

    with django_assert_num_queries(6):
        calling.run(clock=clock)


def test_a_portal_without_webhooks_asks_one_question(db, clock, django_assert_num_queries):
    with django_assert_num_queries(1):
        calling.run(clock=clock)


@pytest.mark.parametrize("number", [1, 3])
def test_each_delivery_costs_the_same(webhook, server, clock, django_assert_num_queries, number):
    """Taking, following and leaving once; six for each that is sent."""
    webhook()
    for _ in range(number):
        CompanyFactory()

    with django_assert_num_queries(26 + 6 * number):
        assert calling.run(clock=clock) == number


def test_a_slow_one_makes_room_after_a_while(webhook, server, clock, monkeypatch):
    """However much it still has to be told."""
    monkeypatch.setattr(calling, "monotonic", lambda: calling.ROUND * len(server.taken))
    endpoint, _ = webhook()
    CompanyFactory.create_batch(2)

    assert [calling.run(clock=clock) for _ in range(2)] == [1, 1]
    assert fresh(endpoint).taken_until is None


# Where it may not lead


@pytest.mark.parametrize(
    "url",
    ["https://127.0.0.1/x", "https://[::1]/x", "https://169.254.169.254/x", "http://programs.example/x"],
)
def test_no_address_leads_into_our_own_network(firm, clock, settings, url):
    """Checked as it is called: a name may lead elsewhere today."""
    settings.OUTGOING_PRIVATE_HOSTS = []
    WebhookEndpointFactory(owner=firm.technician, url=url, position=feed.last())
    feed.number()
    WebhookEndpoint.objects.update(position=feed.last())
    CompanyFactory()

    calling.run(clock=clock)

    assert only().attempts[0]["status"] is None
    assert "OUTGOING_PRIVATE_HOSTS" in only().attempts[0]["answer"]


def test_a_test_is_told_apart_and_is_not_repeated(webhook, server, clock):
    """Also of one that is switched off."""
    endpoint, _ = webhook("500")

    failed = calling.ping(fresh(endpoint), clock=clock)
    server.words = ["204"]
    done = calling.ping(fresh(endpoint), clock=clock)

    assert (failed.state, done.state, done.delivered_at) == ("given_up", "delivered", clock.at)
    assert programs.told(server) == [("ping", {}), ("ping", {})]
    assert fresh(endpoint).failing_since is None
    assert calling.run(clock=clock.on(days=1)) == 0
