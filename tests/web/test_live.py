"""What open pages ask every few seconds: one cheap question, 304 while nothing changed, nothing of private text."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from escalations.domain import conversation, rules, tickets, workflow
from escalations.models import NoteKind, Notification, Ticket
from escalations.web.middleware import Moment
from tests.factories import TeamFactory, TicketFactory, UserFactory
from tests.firm import READ_BACK, minutes

PAGES = {"work": "/", "queue": "/queue/", "ticket": "/tickets/{}/"}
ASKED = {"work": "/live/work/", "queue": "/live/queue/", "ticket": "/live/tickets/{}/"}


@pytest.fixture
def asking(firm, browser_of):
    """Asks as the firm's senior, as an open page of one kind does."""
    browser = browser_of(firm.senior)

    def ask(kind, mark=""):
        headers = {"If-None-Match": mark} if mark else {}
        return browser.get(ASKED[kind].format(firm.ticket.pk), headers=headers)

    ask.browser = browser
    return ask


def handed_to(firm, senior):
    Ticket.objects.filter(pk=firm.ticket.pk).update(assignee=senior)


@pytest.mark.parametrize("kind", ["work", "queue", "ticket"])
def test_nothing_is_told_while_nothing_changed(firm, asking, kind):
    firm.queued()
    first = asking(kind)

    again = asking(kind, first["ETag"])

    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again["ETag"] == first["ETag"]


@pytest.mark.parametrize("kind", ["work", "queue", "ticket"])
def test_the_page_begins_with_the_mark_that_is_told(firm, asking, kind):
    """Else what changes between the page and its first question would be missed."""
    escalation = firm.queued()
    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30))
    page = asking.browser.get(PAGES[kind].format(firm.ticket.pk))

    told = asking(kind).json()

    assert page.context["live"]["seen"] == told["seen"]


def test_the_brief_begins_with_the_mark_of_its_ticket(firm, asking):
    escalation = firm.queued()

    page = asking.browser.get(f"/escalations/{escalation.pk}/")

    assert page.context["live"]["seen"] == asking("ticket").json()["seen"]


def test_the_queue_is_told_of_what_comes_and_of_what_is_taken(firm, asking):
    empty = asking("queue").json()["seen"]

    escalation = firm.queued()
    waiting = asking("queue").json()["seen"]
    workflow.accept(escalation, read_back=READ_BACK, by=firm.second_senior, at=minutes(30))

    assert len({empty, waiting}) == 2
    assert asking("queue").json()["seen"] == empty


def test_the_queue_is_asked_as_its_page_is_filtered(firm, asking):
    other = TeamFactory(tier=2)
    page = asking.browser.get("/queue/", {"team": other.pk})
    firm.queued()

    told = asking.browser.get(page.context["live"]["url"]).json()

    assert told["seen"] == page.context["live"]["seen"]


@pytest.mark.parametrize(
    "change",
    [
        lambda firm: conversation.add_note(
            firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="Port 12.", by=firm.colleague, at=minutes(40)
        ),
        lambda firm: conversation.add_step(
            firm.ticket,
            action="Pinged it",
            outcome="no_change",
            result="Dead",
            by=firm.colleague,
            at=minutes(40),
        ),
        lambda firm: tickets.assign_to_me(firm.ticket, by=firm.colleague, at=minutes(40)),
        lambda firm: firm.draft(),
    ],
)
def test_the_ticket_is_told_of_every_change(firm, asking, change):
    before = asking("ticket")

    change(firm)

    told = asking("ticket", before["ETag"])
    assert told.status_code == 200
    assert told.json()["seen"] != before.json()["seen"]


def test_my_work_is_told_of_a_new_ticket(firm, asking):
    before = asking("work")

    handed_to(firm, firm.senior)

    assert asking("work", before["ETag"]).json()["seen"] != before.json()["seen"]


@pytest.mark.parametrize("kind", ["work", "queue", "ticket"])
def test_what_is_unread_is_told_everywhere(firm, asking, kind):
    before = asking(kind)
    Notification.objects.create(user=firm.senior, kind="queue", about="queued", at=minutes(30))

    told = asking(kind, before["ETag"]).json()

    assert told["unread"] == before.json()["unread"] + 1


def test_who_moved_it_is_told_to_others_without_what_they_wrote(firm, asking):
    escalation = firm.queued()
    workflow.accept(escalation, read_back=READ_BACK, by=firm.second_senior, at=minutes(30))

    told = asking("ticket")

    assert told.json()["moved"]["who"] == "Seth Olsen"
    assert told.json()["moved"]["did"].startswith("accepted the escalation, ")
    assert READ_BACK not in told.text


def test_who_moved_it_themselves_is_not_told_so(firm, asking):
    firm.accepted()

    assert asking("ticket").json()["moved"]["who"] == ""


def test_a_ticket_nobody_moved_says_nothing_of_it(firm, asking):
    assert asking("ticket").json()["moved"] is None


@pytest.mark.parametrize(("kind", "queries"), [("work", 3), ("queue", 3), ("ticket", 3)])
@pytest.mark.parametrize("rows", [1, 3])
def test_a_question_costs_session_person_and_one_query(
    firm, asking, kind, queries, rows, django_assert_num_queries
):
    for _ in range(rows):
        firm.queued(type(firm.ticket).objects.create(**_like(firm.ticket)))
    mark = asking(kind)["ETag"]

    with django_assert_num_queries(queries):
        answer = asking(kind, mark)

    assert answer.status_code == 304


def _like(ticket):
    names = ("subject", "team", "assignee", "category", "contact", "priority", "created_at", "updated_at")
    return {name: getattr(ticket, name) for name in (*names, "worked_at")}


def test_the_queue_is_closed_to_technicians(firm, browser_of):
    answer = browser_of(firm.technician).get(ASKED["queue"])

    assert answer.status_code == 403
    assert not rules.may_open_queue(firm.technician)


def test_a_restricted_ticket_is_not_there_for_others(firm, browser_of):
    firm.desk.is_restricted = True
    firm.desk.save()

    answer = browser_of(UserFactory()).get(ASKED["ticket"].format(firm.ticket.pk))

    assert answer.status_code == 404


def test_a_question_does_not_lengthen_the_session(firm, asking):
    session = asking.browser.session
    before = session.get_expiry_date()

    answer = asking("work")

    assert "handover_session" not in answer.cookies
    assert abs((asking.browser.session.get_expiry_date() - before).total_seconds()) < 60


# Who else is here


@pytest.fixture
def hour(monkeypatch):
    """The moment of every request, to be moved on by seconds."""
    hour = SimpleNamespace(now=timezone.now())
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: hour.now))
    hour.moves_on = lambda seconds: setattr(hour, "now", hour.now + timedelta(seconds=seconds))
    return hour


def ticket_asked(browser, firm, **given):
    return browser.get(ASKED["ticket"].format(firm.ticket.pk), given).json()["here"]


def test_colleagues_are_told_of_each_other_and_not_of_themselves(firm, asking, browser_of, hour):
    colleague = browser_of(firm.colleague)

    first = ticket_asked(colleague, firm)
    second = ticket_asked(asking.browser, firm)
    third = ticket_asked(colleague, firm, writes=1)
    fourth = ticket_asked(asking.browser, firm)

    assert (first, second) == ([], [{"name": "Cole Ager", "writes": False}])
    assert (third, fourth) == (
        [{"name": "Sena Iorio", "writes": False}],
        [{"name": "Cole Ager", "writes": True}],
    )


def test_who_left_is_gone_after_fifteen_seconds(firm, asking, browser_of, hour):
    ticket_asked(browser_of(firm.colleague), firm, writes=1)

    hour.moves_on(10)
    still = ticket_asked(asking.browser, firm)
    hour.moves_on(6)

    assert still == [{"name": "Cole Ager", "writes": False}]
    assert ticket_asked(asking.browser, firm) == []


@pytest.mark.parametrize(("after", "writes", "queries"), [(4, 0, 3), (8, 0, 4), (4, 1, 4), (20, 0, 5)])
def test_presence_is_written_now_and_then(
    firm, asking, hour, after, writes, queries, django_assert_num_queries
):
    ticket_asked(asking.browser, firm)
    hour.moves_on(after)

    with django_assert_num_queries(queries):
        ticket_asked(asking.browser, firm, writes=writes)


def test_another_ticket_knows_nothing_of_it(firm, asking, browser_of):
    ticket_asked(browser_of(firm.colleague), firm)
    other = TicketFactory()

    assert asking.browser.get(ASKED["ticket"].format(other.pk)).json()["here"] == []
