"""What becomes of a reply by mail: sent, refused, come back, sent again (S28)."""

import pytest

from escalations.domain import conversation, mailing
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import HistoryEntry, OutboxMessage
from tests.factories import UserFactory
from tests.firm import minutes


@pytest.fixture
def note(firm):
    return conversation.add_note(firm.ticket, kind="reply", body="Hello.", by=firm.technician, at=minutes(5))


def events(ticket):
    rows = HistoryEntry.objects.filter(ticket=ticket, event__startswith="reply.").order_by("pk")
    return list(rows.values_list("event", flat=True))


def told():
    return [one.payload for one in OutboxMessage.objects.filter(kind="person.notify")]


def test_sent_is_remembered_once(firm, note):
    mailing.sent(note, at=minutes(6))
    mailing.sent(note, at=minutes(7))

    note.refresh_from_db()
    assert (note.delivery, events(firm.ticket)) == ("sent", ["reply.sent"])


def test_a_refused_reply_is_told_its_author_once(firm, note):
    for _ in range(2):
        mailing.refused(note, words="550\r\n no such\x00 mailbox", at=minutes(6))

    note.refresh_from_db()
    assert (note.delivery, note.delivery_words) == ("refused", "550 no such mailbox")
    assert told() == [{"about": "reply.not_reached", "users": [firm.technician.pk]}]


def test_a_bounce_comes_after_sent_and_a_late_sent_changes_nothing(firm, note):
    mailing.sent(note, at=minutes(6))
    mailing.bounced(note, words="mailbox full", at=minutes(7))
    mailing.sent(note, at=minutes(8))

    note.refresh_from_db()
    assert (note.delivery, note.is_not_reached) == ("bounced", True)
    assert events(firm.ticket) == ["reply.sent", "reply.bounced"]


def test_a_bounce_that_comes_twice_is_told_once(firm, note):
    for _ in range(2):
        mailing.bounced(note, words="mailbox full", at=minutes(7))

    assert events(firm.ticket) == ["reply.bounced"]
    assert told() == [{"about": "reply.not_reached", "users": [firm.technician.pk]}]


def test_a_bounced_acknowledgement_is_marked_until_it_is_sent_again(firm):
    """S28. The escalation stays where it is."""
    escalation = firm.accepted()
    note = escalation.acknowledgement

    mailing.bounced(note, words="mailbox full", at=minutes(40))

    escalation.refresh_from_db()
    assert (escalation.acknowledgement_refused, escalation.status) == (True, "accepted")
    assert told()[-1] == {
        "about": "acknowledgement.not_reached",
        "users": sorted([firm.technician.pk, firm.senior.pk]),
    }
    mailing.send_again(note, by=firm.senior, at=minutes(41))
    escalation.refresh_from_db()
    note.refresh_from_db()
    assert (note.delivery, note.delivery_words, escalation.acknowledgement_refused) == ("queued", "", False)
    assert OutboxMessage.objects.filter(kind="reply.deliver", note=note).count() == 2


def test_only_what_did_not_arrive_is_sent_again(firm, note):
    with pytest.raises(StepNotAllowed):
        mailing.send_again(note, by=firm.technician, at=minutes(6))
    assert events(firm.ticket) == []


def test_who_may_not_work_on_the_ticket_sends_nothing_again(firm, note):
    mailing.refused(note, words="550", at=minutes(6))

    with pytest.raises(NotPermitted):
        mailing.send_again(note, by=UserFactory(is_active=False), at=minutes(7))
    note.refresh_from_db()
    assert note.delivery == "refused"


def test_a_thread_is_in_order_and_knows_the_customers_newest(firm):
    for number, is_ours in enumerate([True, False, True]):
        mailing.note_message_id(f"<{number}@x>", ticket=firm.ticket, is_ours=is_ours, at=minutes(number))

    assert mailing.thread(firm.ticket, before="<2@x>") == ("<1@x>", ["<0@x>", "<1@x>"])
    assert mailing.thread(firm.ticket, before="<9@x>") == ("<1@x>", ["<0@x>", "<1@x>", "<2@x>"])
    assert not mailing.note_message_id("<2@x>", ticket=firm.ticket, is_ours=True, at=minutes(9))
