"""What differs from a helpdesk: shown first to whom it waits for, and decided by one press."""

import pytest
from django.urls import reverse

from escalations.domain import differences
from escalations.models import Difference, OutboxMessage, Priority, Ticket
from tests.factories import (
    DifferenceFactory,
    EscalationFactory,
    HelpdeskFactory,
    MembershipFactory,
    RemoteRecordFactory,
    TicketFactory,
)
from tests.firm import minutes


class Border:
    """The firm's ticket as a helpdesk's, handed over; and what differs about it."""

    def __init__(self, firm):
        self.firm, self.helpdesk = firm, HelpdeskFactory(name="acme")
        Ticket.objects.filter(pk=firm.ticket.pk).update(source=Ticket.Source.HELPDESK)
        firm.ticket.refresh_from_db()
        RemoteRecordFactory(source="acme", ticket=firm.ticket, external_id="1042")

    def closed(self, escalation, theirs="closed", words="Done"):
        return differences.about_status(escalation, self.helpdesk, theirs=theirs, words=words, at=minutes(40))

    def priority(self, **values):
        high, low = Priority.objects.get(name="High"), Priority.objects.get(name="Low")
        given = {
            "kind": "field",
            "field": "priority",
            "ours": low.pk,
            "theirs": high.pk,
            "their_words": "High",
        }
        given |= {"ticket": self.firm.ticket, "helpdesk": self.helpdesk, "owner": self.firm.technician}
        return DifferenceFactory(**given | values)


@pytest.fixture
def border(firm):
    return Border(firm)


def press(browser, row, decision, **typed):
    return browser.post(reverse("web:difference_decide", args=[row.pk, decision]), typed)


def test_it_stands_first_in_the_owners_work_with_three_buttons(border, firm, browser_of):
    border.closed(firm.accepted())

    page = browser_of(firm.senior).get("/").text

    assert page.index("1 difference with a helpdesk") < page.index("Sent back to me")
    for words in ("acme says", "Status: <b>Done</b>", "Status: <b>Open</b>", "the escalation is accepted"):
        assert words in page
    for button in ("Agree: withdraw and close", "Keep Open and tell them", "Resolve the escalation"):
        assert button in page


def test_a_queued_one_waits_for_the_team_and_leads_to_the_brief(border, firm, browser_of):
    escalation = firm.queued()
    border.closed(escalation, theirs="pending", words="")

    page = browser_of(firm.second_senior).get("/").text

    assert "Status: <b>pending</b>" in page
    assert "Agree: withdraw and set Pending" in page
    assert f'href="{reverse("web:brief", args=[escalation.pk])}">' in page
    assert "Resolve the escalation" not in page
    assert "difference with a helpdesk" not in browser_of(firm.technician).get("/").text


@pytest.mark.parametrize("page", ["ticket", "brief"])
def test_it_stands_on_the_ticket_and_the_brief_while_it_is_open(border, firm, browser_of, page):
    escalation = firm.accepted()
    address = reverse(f"web:{page}", args=[escalation.ticket_id if page == "ticket" else escalation.pk])
    border.closed(escalation)

    assert "Keep Open and tell them" in browser_of(firm.senior).get(address).text
    assert "This waits for Sena Iorio; ask them." in browser_of(firm.colleague).get(address).text
    Difference.objects.update(decided_at=minutes(50))
    assert "with a helpdesk" not in browser_of(firm.senior).get(address).text


def test_agreeing_withdraws_and_closes(border, firm, browser_of):
    escalation = firm.accepted()
    row = border.closed(escalation)

    answer = press(browser_of(firm.senior), row, "agree", next=reverse("web:ticket", args=[firm.ticket.pk]))

    escalation.refresh_from_db()
    assert answer.url == reverse("web:ticket", args=[firm.ticket.pk])
    assert (escalation.status, Ticket.objects.get(pk=firm.ticket.pk).status) == ("withdrawn", "closed")


def test_keeping_it_open_tells_them_in_the_words_typed(border, firm, browser_of):
    row = border.closed(firm.accepted())

    answer = press(browser_of(firm.senior), row, "keep-open", words="The port log is not read yet.")

    assert answer.url == "/"
    assert firm.ticket.notes.last().body == "The port log is not read yet."
    told = OutboxMessage.objects.filter(kind="helpdesk.fields").order_by("queued_at").last()
    assert told.payload == {"force": ["status"]}


@pytest.mark.parametrize(("press_on", "name"), [("take-theirs", "High"), ("keep-ours", "Low")])
def test_a_field_is_theirs_or_ours(border, firm, browser_of, press_on, name):
    row = border.priority()
    browser = browser_of(firm.technician)
    assert "Take theirs: High" in browser.get("/").text
    assert "Keep ours: Low" in browser.get("/").text

    press(browser, row, press_on)

    assert Ticket.objects.get(pk=firm.ticket.pk).priority.name == name
    assert "with a helpdesk" not in browser.get("/").text


def test_steps_of_an_escalation_say_whose_the_ticket_is(border, firm, browser_of):
    escalation = firm.queued()
    ours, theirs = firm.technician.pk, firm.colleague.pk
    values = {"field": "assignee", "ours": ours, "theirs": theirs, "their_words": "Cole Ager"}
    border.priority(escalation=escalation, **values)

    page = browser_of(firm.technician).get("/").text

    assert "Keep ours: Tess Nichols" in page
    assert "Take theirs" not in page
    assert "An escalation is under way" in page


def test_what_goes_back_and_forth_says_so(border, firm, browser_of):
    border.priority(kind="flip")

    page = browser_of(firm.technician).get("/").text

    assert "Both sides keep setting it back and forth" in page
    assert "Take theirs: High" in page


@pytest.mark.parametrize(
    ("field", "ours", "words"),
    [("state", "queued", "Keep ours: In the queue"), ("state", "", "Keep ours: none"),
     ("assets", ["PC-1", "PC-2"], "Keep ours: PC-1, PC-2"), ("assets", [], "Keep ours: none"),
     ("impact", "high", "Keep ours: High")],
)  # fmt: skip
def test_other_fields_are_said_in_words(border, firm, browser_of, field, ours, words):
    border.priority(kind="flip", field=field, ours=ours, theirs=None, their_words="x")

    page = browser_of(firm.technician).get("/").text

    assert words in page
    assert ("Leave theirs" in page) == (field == "state")


def test_nobody_is_a_value(border, firm, browser_of):
    border.priority(field="assignee", ours=None, theirs=firm.colleague.pk, their_words="Cole Ager")

    assert "Keep ours: nobody" in browser_of(firm.technician).get("/").text


def test_who_may_not_decide_is_told_whom_to_ask(border, firm, browser_of):
    row = border.closed(firm.accepted())

    answer = press(browser_of(firm.colleague), row, "agree")

    assert answer.status_code == 403
    assert "This waits for Sena Iorio; ask them." in answer.text
    assert Difference.objects.get().decided_at is None


def test_two_presses_decide_once(border, firm, browser_of):
    row = border.closed(firm.accepted())
    press(browser_of(firm.senior), row, "keep-open")

    answer = press(browser_of(firm.senior), row, "agree")

    assert answer.status_code == 409
    assert "decided already" in answer.text


def test_another_word_is_no_decision(border, firm, browser_of):
    assert press(browser_of(firm.senior), border.closed(firm.accepted()), "forget").status_code == 404


def test_what_waits_for_one_of_several_teams_is_shown_once(border, firm, browser_of):
    MembershipFactory(user=firm.senior, team=firm.core)
    border.closed(firm.queued())
    Difference.objects.update(owner=None)

    assert browser_of(firm.senior).get("/").text.count('<article class="difference"') == 1


@pytest.mark.parametrize("count", [1, 30])
def test_my_work_asks_the_same_for_one_and_thirty(border, firm, browser_of, count, django_assert_num_queries):
    """Two questions more than without any: names of what is kept by its id."""
    for _ in range(count):
        ticket = TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)
        border.priority(ticket=ticket)
        ours = {"ours": firm.colleague.pk, "theirs": None, "their_words": "nobody"}
        border.priority(ticket=ticket, field="assignee", **ours)
    browser = browser_of(firm.technician)
    browser.get("/")

    with django_assert_num_queries(9):
        browser.get("/")


def test_where_it_was_closed_there_it_is_said_what_to_look_for(border, firm, browser_of):
    border.closed(firm.accepted())
    words = "Look at its last private note: it usually names the other ticket."

    assert words in browser_of(firm.senior).get("/").text

    Difference.objects.update(theirs="pending")
    assert words not in browser_of(firm.senior).get("/").text


@pytest.mark.parametrize("count", [1, 10])
def test_it_asks_the_same_for_one_that_was_closed_and_ten(
    border, firm, browser_of, count, django_assert_num_queries
):
    for _ in range(count):
        ticket = TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)
        values = {"kind": "status", "field": "status", "ours": "open", "theirs": "closed"}
        border.priority(ticket=ticket, escalation=EscalationFactory(ticket=ticket), **values)
    browser = browser_of(firm.technician)
    browser.get("/")

    with django_assert_num_queries(8):
        browser.get("/")
