"""Mail from the bytes to the ticket: kept first, found by its address, lost in no case."""

from datetime import timedelta

import psycopg
import pytest
from django.db import connection

from escalations import receiving
from escalations.delivery import replies, reply_address
from escalations.domain import conversation
from escalations.models import OutboxMessage, ReceivedMail, Team, Ticket
from tests.factories import NINE, ContactFactory, TeamFactory, TicketFactory
from tests.firm import minutes
from tests.receiving.writing import mail, report

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture(autouse=True)
def desk(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    settings.DEFAULT_FROM_EMAIL = "Handover <support@handover.example>"
    return TeamFactory(tier=1)


def test_a_mail_to_a_tickets_own_address_finds_it():
    ticket = TicketFactory(contact=ContactFactory(email="anna@gate.example"))

    row = receiving.receive(mail(to=reply_address.of(ticket.pk)), at=TEN)

    assert (row.state, row.ticket, row.note.body) == ("taken", ticket, "It is down again.")
    assert (bytes(row.raw), row.received_at) == (mail(to=reply_address.of(ticket.pk)), TEN)


def test_an_address_nobody_signed_finds_nothing():
    ticket = TicketFactory()
    forged = f"support+{ticket.pk}.{'0' * 20}@handover.example"

    assert receiving.receive(mail(to=forged), at=TEN).ticket != ticket


def test_the_address_a_server_noted_finds_it_too():
    ticket = TicketFactory()

    row = receiving.receive(mail(to="all@gate.example", Delivered_To=reply_address.of(ticket.pk)), at=TEN)

    assert row.ticket == ticket


def test_an_answer_to_a_reply_that_left_and_its_return(firm, mailoutbox):
    """There and back: what left by mail is answered, and then comes back from another server."""
    firm.ticket.contact.email = "anna@gate.example"
    firm.ticket.contact.save()
    conversation.add_note(firm.ticket, kind="reply", body="Which bay?", by=firm.technician, at=minutes(5))
    replies.deliver(OutboxMessage.objects.get(kind="reply.deliver"))
    message_id = mailoutbox[0].extra_headers["Message-ID"]

    answer = receiving.receive(mail("Bay 3.", In_Reply_To=message_id), at=minutes(6))
    returned = receiving.receive(report(message_id), at=minutes(7))

    assert (answer.ticket, answer.note.is_from_other) == (firm.ticket, False)
    assert (returned.note.delivery, returned.note.delivery_words) == (
        "bounced",
        "anna@gate.example: 550 5.1.1 no such mailbox",
    )


def test_mail_from_ourselves_is_refused():
    assert (
        receiving.receive(mail(sender="Handover <SUPPORT+1.x@handover.example>"), at=TEN).state == "refused"
    )
    assert not Ticket.objects.exists()


def test_twice_is_once():
    rows = [receiving.receive(mail(), at=TEN) for _ in range(2)]

    assert (rows[0].pk, Ticket.objects.count()) == (rows[1].pk, 1)


def test_what_cannot_be_read_is_quarantined():
    row = receiving.receive(b"\x00\x01", at=TEN)

    assert (row.state, row.reason) == ("quarantined", "It has no headers: it is no mail.")


def test_what_the_portal_refuses_is_quarantined_and_taken_in_once_mended():
    Team.objects.update(is_active=False)
    row = receiving.receive(mail(), at=TEN)
    assert (row.state, row.reason[:28]) == ("quarantined", "There is no active team yet;")

    TeamFactory(tier=1)
    again = receiving.again(ReceivedMail.objects.get(), at=TEN)

    assert (again.state, again.reason, again.ticket.subject) == ("taken", "", "Scanner")


def test_a_fault_of_ours_is_quarantined_with_its_words(settings):
    settings.MEDIA_ROOT = "/dev/null"
    files = [("log.txt", b"x", "application/octet-stream")]

    row = receiving.receive(mail(files=files), at=TEN)

    assert (row.state, row.reason[:42]) == ("quarantined", "It could not be taken in: NotADirectoryErr")
    assert not Ticket.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_what_the_database_has_no_time_for_waits_and_is_taken_in_later():
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": psycopg.Cursor}) as other:
        other.execute("LOCK TABLE escalations_team")
        with connection.cursor() as cursor:
            cursor.execute("SET lock_timeout = '100ms'")
        row = receiving.receive(mail(), at=TEN)
    assert (row.state, ReceivedMail.objects.get().state) == ("waiting", "waiting")

    assert receiving.go_on(at=TEN + timedelta(minutes=2)) == 0
    assert receiving.go_on(at=TEN + timedelta(minutes=3)) == 1
    assert ReceivedMail.objects.get().state == "taken"


def test_what_lost_its_bytes_is_not_read_again():
    row = receiving.receive(b"\x00", at=TEN)
    ReceivedMail.objects.update(raw=None, reason="")

    assert receiving.again(ReceivedMail.objects.get(pk=row.pk), at=TEN).reason.startswith(
        "Its bytes are gone"
    )
