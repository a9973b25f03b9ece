"""A reply on its way to the customer by mail, and what is said when it does not arrive (S28)."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from escalations import delivery
from escalations.delivery import replies, reply_address
from escalations.domain import attachments, border, conversation, mailing, outbox
from escalations.models import Attachment, MailMessage, Note, Notification, OutboxMessage
from tests.firm import minutes


@pytest.fixture
def reply(firm):
    firm.desk.signature = "Your <service> desk\nMon to Fri"
    firm.desk.save()
    return conversation.add_note(
        firm.ticket, kind="reply", body="It is **on**.\n\n<b>x</b>", by=firm.technician, at=minutes(5)
    )


def message_of(note):
    return OutboxMessage.objects.filter(kind="reply.deliver", note=note).latest("created_at")


def deliver(note, at=None):
    """What a worker does with this note's message."""
    message = message_of(note)
    OutboxMessage.objects.exclude(pk=message.pk).update(delivered_at=minutes(0))
    delivery.empty(at=at or timezone.now())
    note.refresh_from_db()
    return note


def test_a_reply_arrives_as_text_and_html_signed_and_answerable(firm, reply, mail_server):
    deliver(reply)

    [taken] = mail_server.taken
    message_id = f"<{message_of(reply).pk}@handover.example>"
    assert (taken["Message-ID"], taken["To"]) == (message_id, firm.contact.email)
    assert taken["Subject"] == f"Re: Gate scanner drops [#{firm.ticket.pk}]"
    assert reply_address.number_in(taken["Reply-To"]) == firm.ticket.pk
    assert taken.get_body(("plain",)).get_content().replace("\r", "") == (
        "It is **on**.\n\n<b>x</b>\n\n-- \nYour <service> desk\nMon to Fri\n"
    )
    html = taken.get_body(("html",)).get_content()
    assert "<strong>on</strong>" in html
    assert "&lt;b&gt;x" in html
    assert "Your &lt;service&gt; desk<br>Mon to Fri" in html
    assert (reply.delivery, MailMessage.objects.get().message_id) == ("sent", message_id)


def test_a_second_reply_answers_the_customers_mail_and_names_the_thread(firm, reply, mail_server):
    deliver(reply)
    first = MailMessage.objects.get().message_id
    mailing.note_message_id("<c1@yard.example>", ticket=firm.ticket, is_ours=False, at=timezone.now())
    second = conversation.add_note(firm.ticket, kind="reply", body="And?", by=firm.technician, at=minutes(9))

    deliver(second)

    taken = mail_server.taken[-1]
    assert taken["In-Reply-To"] == "<c1@yard.example>"
    assert taken["References"] == f"{first} <c1@yard.example>"


def test_only_files_of_this_note_leave(firm, mail_server):
    by = {"by": firm.technician, "at": minutes(5)}
    public, private = (
        attachments.upload(ContentFile(words, name), ticket=firm.ticket, **by)
        for words, name in [(b"shown", "shown.txt"), (b"hidden", "hidden.txt")]
    )
    conversation.add_note(firm.ticket, kind="private_note", body="See.", attachments=[private], **by)
    note = conversation.add_note(firm.ticket, kind="reply", body="See.", attachments=[public], **by)

    deliver(note)

    [taken] = mail_server.taken
    assert [one.get_filename() for one in taken.iter_attachments()] == ["shown.txt"]
    assert Attachment.objects.count() == 2


def test_after_a_broken_line_the_same_mail_is_sent_again(reply, mail_server):
    mail_server.behaviour = "drop"
    deliver(reply)
    assert reply.delivery == "queued"

    mail_server.behaviour = "take"
    deliver(reply, at=timezone.now() + timedelta(hours=1))

    first, second = mail_server.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert (reply.delivery, MailMessage.objects.count()) == ("sent", 1)


def test_delivered_twice_is_mailed_once(reply, mail_server):
    deliver(reply)

    replies.deliver(message_of(reply))

    assert len(mail_server.taken) == 1


def test_greylisted_is_put_off_and_arrives_later(reply, mail_server):
    mail_server.behaviour = "greylist"
    deliver(reply)
    message = message_of(reply)
    assert (reply.delivery, message.given_up_at, "greylisted" in message.last_error) == ("queued", None, True)

    mail_server.behaviour = "take"
    deliver(reply, at=timezone.now() + timedelta(hours=1))

    assert reply.delivery == "sent"


def test_a_day_of_failures_is_told(reply, mail_server):
    mail_server.behaviour = "greylist"
    OutboxMessage.objects.update(created_at=timezone.now() - timedelta(days=2), attempts=30)

    deliver(reply)

    assert reply.delivery == "refused"
    assert reply.delivery_words.startswith("Tried for a day: 451")


def test_after_a_long_silence_of_the_workers_the_first_failure_is_no_verdict(reply, mail_server):
    mail_server.behaviour = "greylist"
    OutboxMessage.objects.update(created_at=timezone.now() - timedelta(days=2))

    deliver(reply)

    assert reply.delivery == "queued"


def test_a_refused_acknowledgement_is_told_and_the_escalation_stays(firm, mail_server):
    """S28. Marked with the server's words; author and acceptor learn it."""
    escalation = firm.accepted()
    mail_server.behaviour = "refuse"

    note = deliver(escalation.acknowledgement)

    escalation.refresh_from_db()
    assert (note.delivery, note.delivery_words) == ("refused", "550 5.1.1 no such mailbox")
    assert (escalation.status, escalation.acknowledgement_refused) == ("accepted", True)
    delivery.empty(at=timezone.now())
    told = Notification.objects.filter(about="acknowledgement.not_reached")
    assert {one.user for one in told} == {firm.technician, firm.senior}


def test_a_private_note_never_leaves(firm, mail_server):
    """S22. Even if its row asked for it."""
    note = conversation.add_note(
        firm.ticket, kind="private_note", body="x", by=firm.technician, at=minutes(5)
    )
    Note.objects.filter(pk=note.pk).update(delivery="queued")
    outbox.tell("reply.deliver", ticket=firm.ticket, note=note, at=minutes(5))

    deliver(note)

    assert (note.delivery, mail_server.taken) == ("refused", [])


def test_a_contact_that_lost_its_address_is_told(firm, reply, mail_server):
    firm.contact.email = None
    firm.contact.save()

    deliver(reply)

    assert reply.delivery_words == "The contact has no e-mail address."


def test_a_ticket_of_a_helpdesk_is_not_answered_by_mail(reply, mail_server, monkeypatch):
    monkeypatch.setattr(border, "helpdesk_of", lambda ticket: "Zammad")

    deliver(reply)

    assert (reply.delivery, mail_server.taken) == ("queued", [])


def test_an_automatic_reply_says_so(firm, mail_server):
    note = conversation.add_note(
        firm.ticket, kind="reply", body="We have it.", is_automatic=True, by=firm.technician, at=minutes(5)
    )

    deliver(note)

    assert mail_server.taken[0]["Auto-Submitted"] == "auto-generated"
