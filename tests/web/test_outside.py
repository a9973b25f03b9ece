"""Escalated outside: a list of its own, linked where there is any, completed like every hand-off."""

import pytest
from django.urls import reverse

from escalations.domain import drafting, outside_escalations, workflow
from escalations.models import OutsideEscalation, SectionKey, Ticket
from tests.factories import HelpdeskFactory, MembershipFactory, TicketFactory
from tests.firm import minutes

OUTSIDE = "/outside/"


@pytest.fixture
def begun(firm):
    """Somebody tagged the firm's ticket over there."""
    return begin(firm, firm.ticket, HelpdeskFactory(name="acme"))


def begin(firm, ticket, helpdesk):
    firm.work(ticket)
    return outside_escalations.begin(ticket, helpdesk, signal="tagged “escalated”", at=minutes(20))


def test_it_is_linked_where_there_is_any(begun, firm, browser_of):
    page = browser_of(firm.technician).get("/").text

    assert "1 escalated outside: incomplete" in page
    assert f'href="{OUTSIDE}">See them' in page
    assert "Outside<span" in page
    assert OUTSIDE not in browser_of(firm.senior).get("/").text


def test_a_row_says_what_was_done_and_what_is_missing(begun, firm, browser_of):
    page = browser_of(firm.colleague).get(OUTSIDE).text

    assert "Gate scanner drops" in page
    assert "Tagged “escalated”" in page
    assert "acme" in page
    assert "of 7</b>" in page
    assert f'href="{reverse("web:escalate", args=[firm.ticket.pk])}"' in page
    assert "Complete<span" in page


def test_other_teams_are_shown_on_demand(begun, firm, browser_of):
    browser = browser_of(firm.senior)

    assert "Nothing that was escalated outside waits." in browser.get(OUTSIDE).text
    assert "Gate scanner drops" in browser.get(OUTSIDE, {"teams": "all"}).text


def test_whoever_is_in_two_teams_and_has_the_ticket_finds_it_once(begun, firm, browser_of):
    MembershipFactory(user=firm.technician, team=firm.network)
    Ticket.objects.filter(pk=firm.ticket.pk).update(assignee=firm.technician)
    browser = browser_of(firm.technician)

    assert len(browser.get(OUTSIDE).context["rows"]) == 1
    assert "1 escalated outside: incomplete" in browser.get("/").text


def test_a_restricted_ticket_is_not_told(begun, firm, browser_of):
    firm.desk.is_restricted = True
    firm.desk.save()

    assert "Gate scanner" not in browser_of(firm.senior).get(OUTSIDE, {"teams": "all"}).text


@pytest.mark.parametrize("who", ["technician", "colleague"])
def test_any_technician_completes_what_nobody_here_started(begun, firm, browser_of, who):
    """S29. Every page that shows it bears a draft that was begun by nobody."""
    person, escalation = getattr(firm, who), begun.escalation
    browser, guided = browser_of(person), reverse("web:escalate", args=[firm.ticket.pk])
    ticket = reverse("web:ticket", args=[firm.ticket.pk])
    for address in (ticket, guided, reverse("web:ticket_history", args=[firm.ticket.pk])):
        assert browser.get(address).status_code == 200
    for step in ("ready", "lookback", "configuration", "template", "acknowledge", "escalate"):
        assert browser.get(guided, {"step": step}).status_code == 200
    assert browser.post(guided).url == guided

    drafting.fill(escalation, SectionKey.USER_IMPACT, text="2 of 5 gates.", by=person, at=minutes(30))

    assert escalation.answers.get(section="user_impact").text == "2 of 5 gates."
    assert "preparing" in browser_of(firm.senior).get(ticket).text


def test_what_is_withdrawn_is_gone_from_the_list(begun, firm, browser_of):
    workflow.withdraw(begun.escalation, reason="Solved.", by=firm.technician, at=minutes(30))

    page = browser_of(firm.technician).get("/").text

    assert "escalated outside" not in page
    assert OutsideEscalation.objects.count() == 1


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_asks_the_same_for_one_and_thirty(firm, browser_of, count, django_assert_num_queries):
    helpdesk = HelpdeskFactory(name="acme")
    for _ in range(count):
        ticket = TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)
        begin(firm, Ticket.objects.get(pk=ticket.pk), helpdesk)
    browser = browser_of(firm.technician)
    browser.get(OUTSIDE)

    with django_assert_num_queries(3):
        browser.get(OUTSIDE)


def test_fifty_are_shown_and_more_are_said(begun, firm, browser_of, monkeypatch):
    monkeypatch.setattr("escalations.web.outside.MOST", 0)

    assert "And more." not in browser_of(firm.technician).get(OUTSIDE).text
