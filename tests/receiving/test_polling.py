"""Fetching from a real mailbox: once, in order, by one at a time, marked as done when it is kept."""

from datetime import timedelta
from itertools import count

import pytest
from django.db import IntegrityError, connection

from escalations.domain import mail_in
from escalations.models import Mailbox, OutboxMessage, ReceivedMail, Ticket
from escalations.receiving import mailbox, polling
from tests.factories import NINE, TeamFactory
from tests.mailbox_server import PASSWORD, USER
from tests.racing import together
from tests.receiving.writing import mail

pytestmark = pytest.mark.django_db


def clock(step=timedelta(0), begin=NINE):
    """A clock that goes on by `step` each time it is read."""
    ticks = count()
    return lambda: begin + step * next(ticks)


@pytest.fixture
def place(settings, server, tmp_path):
    """Sets MAIL_IN to the server; a call changes it."""

    def put(**values):
        given = {
            "host": "localhost",
            "port": server.port,
            "user": USER,
            "password": PASSWORD,
            "security": "none",
        }
        settings.MAIL_IN = given | values

    settings.MEDIA_ROOT = tmp_path
    TeamFactory(tier=1)
    put()
    return put


def mails(number):
    return [mail(f"Bay {n}.", Message_ID=f"<{n}@gate.example>") for n in range(number)]


def test_mail_is_fetched_once_in_its_order(server, place):
    server.put(*mails(3))

    numbers = [polling.fetch(clock=clock()) for _ in range(2)]

    assert numbers == [3, 0]
    assert list(Ticket.objects.order_by("pk").values_list("description", flat=True)) == [
        "Bay 0.",
        "Bay 1.",
        "Bay 2.",
    ]
    assert server.flags() == ["S", "S", "S"]
    row = Mailbox.objects.get()
    assert (row.name, row.taken_until, row.fetched_at) == (
        f"{USER}@localhost:{server.port}/INBOX",
        None,
        NINE,
    )
    assert bytes(ReceivedMail.objects.last().raw) == mails(1)[0].replace(b"\n", b"\r\n")


def test_mail_is_moved_where_a_folder_for_it_is_named(server, place):
    place(done="Done")
    server.put(*mails(2))

    assert polling.fetch(clock=clock()) == 2
    assert (server.flags(), server.flags(".Done")) == ([], ["S", "S"])


def test_a_server_that_cannot_move_copies_and_deletes(server, place):
    server.put(*mails(1))
    with mailbox.opened(
        mailbox.Place("localhost", server.port, USER, PASSWORD, done="Done", security="none")
    ) as box:
        box.server.capabilities = ("IMAP4REV1",)
        box.finish(box.waiting(1)[0])

    assert (server.flags(), server.flags(".Done")) == ([], ["S"])


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_the_line_is_encrypted_and_the_certificate_checked(server, place, security, monkeypatch):
    place(security=security, port=server.tls_port if security == "tls" else server.port)
    server.put(*mails(1))

    assert polling.fetch(clock=clock()) == 0
    assert "CERTIFICATE_VERIFY_FAILED" in Mailbox.objects.get().last_error

    monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
    assert polling.fetch(clock=clock()) == 1
    assert Mailbox.objects.get().last_error == ""


@pytest.mark.django_db(transaction=True)
def test_what_the_database_does_not_keep_stays_in_the_mailbox(server, place):
    server.put(*mails(1))
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE escalations_receivedmail ADD CONSTRAINT nothing CHECK (size < 0)")

    try:
        with pytest.raises(IntegrityError):
            polling.fetch(clock=clock())
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE escalations_receivedmail DROP CONSTRAINT nothing")
    assert server.flags() == [""]

    assert polling.fetch(clock=clock(begin=NINE + timedelta(minutes=11))) == 1
    assert server.flags() == ["S"]


@pytest.mark.django_db(transaction=True)
def test_five_at_once_fetch_each_mail_once(server, place):
    server.put(*mails(4))

    results = together(*(lambda: polling.fetch(clock=clock()) for _ in range(5)))

    assert [one for one in results if isinstance(one, Exception)] == []
    assert (sum(results), Ticket.objects.count(), ReceivedMail.objects.count()) == (4, 4, 4)


def test_while_somebody_fetches_nobody_else_does(server, place):
    server.put(*mails(1))
    polling.fetch(clock=clock())
    Mailbox.objects.update(taken_until=NINE + timedelta(minutes=1))
    server.put(mail(Message_ID="<late@x>"))

    assert polling.fetch(clock=clock()) == 0
    assert polling.fetch(clock=clock(begin=NINE + timedelta(minutes=1))) == 1


def test_after_fifty_seconds_the_next_minute_goes_on(server, place):
    server.put(*mails(4))

    assert polling.fetch(clock=clock(step=timedelta(seconds=15))) == 2
    assert polling.fetch(clock=clock(begin=NINE + timedelta(minutes=2))) == 2


def test_a_mail_too_large_is_flagged_and_stays(server, place, monkeypatch):
    monkeypatch.setattr(polling, "LARGEST", 2000)
    place(done="Done")
    server.put(mail("x" * 3000, Message_ID="<large@x>"), *mails(1))

    numbers = [polling.fetch(clock=clock()) for _ in range(2)]

    assert (numbers, server.flags(), server.flags(".Done")) == ([1, 0], ["FS"], ["S"])


def test_twenty_megabytes_come_through(server, place):
    files = [("log.txt", b"0123456789abcdef" * 900_000, "application/octet-stream")]
    server.put(mail(files=files))

    assert polling.fetch(clock=clock()) == 1
    assert ReceivedMail.objects.get().ticket.attachments.get().size == 14_400_000


def test_what_cannot_be_read_is_quarantined_and_done_with(server, place):
    server.put(b"no header at all")

    assert polling.fetch(clock=clock()) == 1
    assert (ReceivedMail.objects.get().state, server.flags()) == (mail_in.State.QUARANTINED, ["S"])


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"password": "wrong"}, "AUTHENTICATIONFAILED"),
        ({"folder": 'No "such" folder'}, "Mailbox doesn't exist"),
        ({"port": 1}, "Connection refused"),
    ],
)
def test_a_mailbox_that_does_not_open_is_told_after_a_while_and_once(server, place, wrong, said):
    place(**wrong)

    for minutes in (0, 14, 16, 30):
        assert polling.fetch(clock=clock(begin=NINE + timedelta(minutes=minutes))) == 0

    row = Mailbox.objects.get()
    assert (said in row.last_error, row.failing_since, row.is_told) == (True, NINE, True)
    told = OutboxMessage.objects.get()
    assert (told.kind, told.payload, told.created_at) == (
        "administrators.notify",
        {"about": "mailbox_silent"},
        NINE + timedelta(minutes=16),
    )
    assert PASSWORD not in row.last_error + row.name


def test_without_a_mailbox_nothing_is_fetched(settings):
    settings.MAIL_IN = None

    assert polling.fetch(clock=clock()) == 0
    assert not Mailbox.objects.exists()
