"""The mail a colleague gets: one for all that waits, with links and nothing that is private (S22, S32)."""

import pytest

from escalations.delivery import staff_mail
from escalations.domain import notifying
from escalations.models import Notification, OutboxMessage, Portal
from tests.factories import NINE, TeamFactory, TicketFactory
from tests.firm import GOOD, minutes


def told(user, about="accepted", **more):
    more = {"kind": notifying.kind_of(about), "at": NINE, "way": "at_once"} | more
    return Notification.objects.create(user=user, about=about, **more)


def deliver(user, way="at_once"):
    message = OutboxMessage.objects.create(
        kind="person.mail", created_at=NINE, due_at=NINE, payload={"user": user.pk, "way": way}
    )
    staff_mail.mail_person(message)
    return message


def test_one_is_named_with_its_facts_and_a_link(firm, mailoutbox, settings):
    settings.HANDOVER_URL = "https://desk.example"
    row = told(firm.technician, ticket=firm.ticket)

    message = deliver(firm.technician)

    [mail] = mailoutbox
    assert (mail.to, mail.subject) == (
        [firm.technician.email],
        f"Handover: Your escalation is accepted (#{firm.ticket.pk})",
    )
    assert f"https://desk.example/notifications/{row.pk}/" in mail.body
    assert f"#{firm.ticket.pk} · {firm.ticket.priority} · Service desk" in mail.body
    assert mail.extra_headers["Message-ID"].startswith(f"<notice.{message.pk}@")
    row.refresh_from_db()
    assert row.mailed_at is not None


def test_delivered_twice_is_mailed_once(firm, mailoutbox):
    told(firm.technician)

    deliver(firm.technician)
    deliver(firm.technician)

    assert len(mailoutbox) == 1


def test_a_storm_is_one_mail_with_a_number(firm, mailoutbox):
    for number in range(120):
        told(firm.technician, at=minutes(number - 200), team=firm.network, about="queued")

    deliver(firm.technician)

    [mail] = mailoutbox
    assert mail.subject == "Handover: 120 notifications"
    assert "100 new escalations wait for Network" in mail.body
    assert "And more:" in mail.body


def test_at_once_and_daily_are_two_mails(firm, mailoutbox):
    told(firm.technician)
    told(firm.technician, about="resolved", way="daily")

    deliver(firm.technician, way="daily")

    assert [mail.subject for mail in mailoutbox] == ["Handover: Your escalation is resolved"]


@pytest.mark.parametrize("field", ["is_active", "is_away", "email"])
def test_whoever_left_is_away_or_has_no_address_gets_none(firm, mailoutbox, field):
    told(firm.technician)
    setattr(firm.technician, field, {"is_active": False, "is_away": True, "email": ""}[field])
    firm.technician.save()

    deliver(firm.technician)

    assert mailoutbox == []


@pytest.mark.parametrize("allowed", [False, True])
def test_the_issue_summary_is_quoted_only_if_the_administrator_allows_it(firm, mailoutbox, allowed):
    escalation = firm.queued()
    Portal.objects.update(mail_says_more=allowed)
    told(firm.senior, about="queued", ticket=firm.ticket, escalation=escalation, team=firm.network)

    deliver(firm.senior)

    assert (GOOD["issue_summary"] in mailoutbox[0].body) is allowed
    assert not any(text in mailoutbox[0].body for key, text in GOOD.items() if key != "issue_summary")


def test_a_line_break_in_a_ticket_reaches_no_header(firm, mailoutbox):
    """The subject of a mail holds none of the ticket's words."""
    firm.ticket.subject = "Scanner\r\nBcc: thief@example.org"
    firm.ticket.save()
    told(firm.technician, ticket=firm.ticket)

    deliver(firm.technician)

    assert "thief" not in str(mailoutbox[0].message())


def test_a_ticket_that_was_closed_to_somebody_meanwhile_is_not_mailed(firm, mailoutbox):
    hidden = TicketFactory(subject="Board papers", team=TeamFactory(is_restricted=True))
    told(firm.technician, ticket=hidden)

    deliver(firm.technician)
    before = list(mailoutbox)
    told(firm.technician, ticket=hidden)
    told(firm.technician, ticket=firm.ticket)
    deliver(firm.technician)

    assert before == []
    [mail] = mailoutbox
    assert mail.subject == f"Handover: Your escalation is accepted (#{firm.ticket.pk})"
    assert str(hidden.pk) not in mail.body
    assert not Notification.objects.filter(mailed_at=None).exists()
