"""An administrator chooses what a helpdesk is told: notes, fields and tags, each by itself; replies always go."""

import pytest

from escalations.domain import conversation, differences, tickets
from escalations.models import Difference, Helpdesk, OutboxMessage, Priority
from tests.factories import NINE
from tests.sync.office import escalated, words

pytestmark = pytest.mark.django_db(transaction=True)


def choose(**flows):
    Helpdesk.objects.update(**flows)


def told(number, office):
    """What they hold of it: (group, agent, our tags)."""
    there = office.fresh.tickets[number]
    return there["group_id"], there["responder_id"], sorted(there["tags"])


def test_private_notes_stay_here_and_replies_go(office):
    number, ticket = escalated(office)
    choose(sends_notes=False)
    office.firm.accepted(ticket)
    assert not OutboxMessage.objects.filter(kind="helpdesk.note").exists()

    tally = office.sync()

    said = words(number, office.fresh)
    assert said
    assert not [text for is_private, text in said if is_private]
    assert told(number, office) == (office.fresh.network_id, office.sena, ["esc:accepted", "escalated"])
    assert not tally.failed


@pytest.mark.parametrize("kind", ["private_note", "call"])
def test_what_waits_when_it_is_switched_off_stays_here(office, kind):
    number, ticket = escalated(office)
    conversation.add_note(ticket, kind=kind, body="Gate 2 alone.", by=office.firm.technician, at=NINE)
    choose(sends_notes=False)

    office.sync()

    assert words(number, office.fresh) == []
    assert not OutboxMessage.objects.waiting().filter(kind="helpdesk.note").exists()


def test_fields_stay_as_they_are_there_and_are_told_once_it_is_switched_on(office):
    number, ticket = escalated(office)
    choose(sends_fields=False)
    before = told(number, office)
    office.firm.accepted(ticket)

    office.sync()
    office.later()
    office.sync()

    ticket.refresh_from_db()
    assert ticket.team == office.firm.network
    assert told(number, office) == (before[0], before[1], ["esc:accepted", "escalated"])

    choose(sends_fields=True)
    tickets.set_tags(ticket, add=["vpn"], by=office.firm.senior, at=NINE)
    office.sync()

    assert told(number, office) == (
        office.fresh.network_id,
        office.sena,
        ["esc:accepted", "escalated", "vpn"],
    )


def test_what_somebody_decides_to_tell_them_is_told(office):
    """Both sides changed the priority; whoever keeps ours wants it there."""
    number, ticket = escalated(office)
    choose(sends_fields=False)
    urgent = Priority.objects.get(name="Urgent")
    tickets.edit(
        ticket,
        {"priority": urgent, "priority_reason": "The whole yard stands."},
        by=office.firm.technician,
        at=NINE,
    )
    office.fresh.change(number, priority=3)
    office.later()
    office.sync()
    assert office.fresh.tickets[number]["priority"] == 3

    differences.keep_ours(Difference.objects.get(), by=office.firm.technician, at=NINE)
    office.sync()

    assert office.fresh.tickets[number]["priority"] == 4


def test_tags_stay_here_and_are_told_once_it_is_switched_on(office):
    number, ticket = escalated(office, tags=["vip"])
    choose(sends_tags=False)
    tickets.set_tags(ticket, add=["vpn"], by=office.firm.technician, at=NINE)
    office.firm.accepted(ticket)

    office.sync()
    office.later()
    office.fresh.change(number, tags=["vip", "phoned"])
    office.later()
    office.sync()

    assert told(number, office) == (office.fresh.network_id, office.sena, ["phoned", "vip"])
    assert sorted(office.here(number).tags) == ["escalated", "phoned", "vip", "vpn"]

    choose(sends_tags=True)
    tickets.set_tags(office.here(number), add=["gate"], by=office.firm.senior, at=NINE)
    office.sync()

    assert told(number, office)[2] == ["esc:accepted", "escalated", "gate", "phoned", "vip", "vpn"]


def test_what_a_switch_keeps_here_is_not_counted_as_sent(office):
    number, ticket = escalated(office)
    by = office.firm.technician
    conversation.add_note(ticket, kind="private_note", body="Gate 2 alone.", by=by, at=NINE)
    conversation.add_note(ticket, kind="reply", body="We look at it.", by=by, at=NINE)
    tickets.edit(ticket, {"assignee": None}, by=by, at=NINE)
    choose(sends_notes=False, sends_fields=False)

    tally = office.sync()

    assert tally.of["sent"] == {"sent": 1, "left out": 2, "waiting": 0, "failed": 0}
    assert "sent: 1 sent, 2 left out, 0 failed" in tally.lines()
    assert [text for _, text in words(number, office.fresh)] == ["We look at it."]


def test_why_it_was_left_out_stays_with_the_message(office):
    _, ticket = escalated(office)
    conversation.add_note(
        ticket, kind="private_note", body="Gate 2 alone.", by=office.firm.technician, at=NINE
    )
    choose(sends_notes=False)

    office.sync()

    message = OutboxMessage.objects.get(kind="helpdesk.note")
    assert message.delivered_at is not None
    assert message.last_error == "Private notes and calls stay here."


@pytest.mark.parametrize(("posts_findings", "posted"), [(True, 1), (False, 0)])
def test_findings_follow_a_switch_of_their_own(office, posts_findings, posted):
    number, _ = escalated(office)
    choose(sends_notes=False, posts_findings=posts_findings)

    office.later()
    office.fresh.change(number, tags=["escalated"])
    office.sync()

    assert ["Missing so far" in text for _, text in words(number, office.fresh)] == [True] * posted
