"""The senior's queue: its order, its tabs and filters, who may open it, and the brief beside it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from escalations.domain import tickets, workflow
from escalations.models import Escalation, EscalationStatus, Note, Priority, Ticket
from tests.factories import (
    EscalationFactory,
    NoteFactory,
    RevisionFactory,
    SeniorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.firm import READ_BACK, minutes

QUEUE = "/queue/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def senior(firm, browser_of):
    """A browser of the network team's senior."""
    return browser_of(firm.senior)


def waiting(firm, *, priority="Low", age=10, left=60, team=None, **fields):
    """An escalation in the queue for `age` minutes, to be accepted within `left` minutes."""
    now = timezone.now()
    ticket = fields.pop("ticket", None) or TicketFactory(priority=Priority.objects.get(name=priority))
    return EscalationFactory(
        ticket=ticket,
        status=fields.pop("status", EscalationStatus.QUEUED),
        receiving_team=team or firm.network,
        queued_at=now - timedelta(minutes=age),
        accept_by=now + timedelta(minutes=left),
        **fields,
    )


def submitted_again(escalation, **review):
    """Its second revision, with this look-back frozen in it."""
    whole = {"recurring": False, "references": [], "pattern": "", "reason": "", "warranty": {}} | review
    revision = RevisionFactory(escalation=escalation, author=escalation.author, review=whole)
    Escalation.objects.filter(pk=escalation.pk).update(revision=revision, sent_back_count=1)
    return revision


def listed(answer):
    """The ticket numbers of the rows, in their order."""
    return [row.ticket.pk for row in answer.context["rows"]]


# Order, tabs


def test_queue_is_by_priority_then_age(firm, senior):
    young = waiting(firm, priority="High", age=5)
    low = waiting(firm, priority="Low", age=90)
    old = waiting(firm, priority="High", age=30)
    urgent = waiting(firm, priority="Urgent", age=1)

    answer = senior.get(QUEUE)

    assert listed(answer) == [one.ticket_id for one in (urgent, old, young, low)]


def test_queue_may_be_sorted_by_the_clock(firm, senior):
    later = waiting(firm, priority="Urgent", left=50)
    first = waiting(firm, priority="Low", left=-5)

    answer = senior.get(QUEUE, {"ordering": "accept_by"})

    assert listed(answer) == [first.ticket_id, later.ticket_id]
    assert [one.chosen for one in answer.context["selects"] if one.name == "ordering"] == ["accept_by"]


def test_tabs_hold_what_waits_what_i_accepted_and_what_was_sent_back(firm, senior):
    queued = waiting(firm)
    mine = waiting(firm, status=EscalationStatus.ACCEPTED, accepted_by=firm.senior)
    waiting(firm, status=EscalationStatus.ACCEPTED, accepted_by=firm.second_senior)
    back = waiting(firm, status=EscalationStatus.SENT_BACK)

    shown = {tab: listed(senior.get(QUEUE, {"tab": tab})) for tab in ("waiting", "accepted", "sent_back")}

    assert shown == {
        "waiting": [queued.ticket_id],
        "accepted": [mine.ticket_id],
        "sent_back": [back.ticket_id],
    }


def test_tabs_say_how_much_is_in_them(firm, senior):
    waiting(firm, age=20, left=-3)
    waiting(firm, age=90)
    waiting(firm, status=EscalationStatus.ACCEPTED, accepted_by=firm.senior)
    waiting(firm, team=firm.core)

    answer = senior.get(QUEUE)

    assert [(tab.label, tab.count) for tab in answer.context["tabs"]] == [
        ("Waiting", "2"),
        ("Accepted by me", "1"),
        ("Sent back", "0"),
    ]
    assert "2 waiting, 1 overdue to accept" in answer.text
    assert "Oldest 1 h 30 min" in answer.text


def test_counts_stop_at_99(firm, senior):
    same = {"contact": firm.contact, "category": firm.category, "team": firm.desk}
    for _ in range(101):
        waiting(firm, ticket=TicketFactory(**same), author=firm.technician, started_by=firm.technician)

    answer = senior.get(QUEUE)

    assert answer.context["tabs"][0].count == "99+"
    assert "50 of 99+" in answer.text
    assert 'Queue<span class="count">99+<' in answer.text


def test_accepted_tab_offers_to_resolve_and_shows_the_read_back(firm, senior):
    firm.accepted()

    answer = senior.get(QUEUE, {"tab": "accepted"})

    assert READ_BACK in answer.text
    assert answer.context["preview"].offers == [("Resolve…", "resolve")]


# What a row tells


def test_row_tells_overdue_in_words(firm, senior):
    waiting(firm, age=75, left=-12)

    answer = senior.get(QUEUE)

    assert "Overdue 12 min" in answer.text
    assert "waiting 1 h 15 min" in answer.text


def test_row_tells_what_the_revision_says(firm, senior):
    """S11, S12, S30. Revision, warranty and recurrence come from what was frozen."""
    escalation = waiting(firm)
    submitted_again(
        escalation, recurring=True, references=[1, 2], warranty={"verdict": "in_window", "ticket": None}
    )

    row = senior.get(QUEUE).context["rows"][0]

    assert (row.returned, row.is_in_warranty, row.recurring) == (
        "Returned, revision 2",
        True,
        "Recurring, 2 earlier",
    )


def test_row_of_a_first_quiet_escalation_tells_nothing_more(firm, senior):
    waiting(firm)

    row = senior.get(QUEUE).context["rows"][0]

    assert (row.returned, row.is_in_warranty, row.recurring, row.customer_replied) == ("", False, "", False)


def test_row_tells_that_the_customer_replied_since(firm, senior):
    """S28. Said at the row, and with the words in the preview."""
    escalation = firm.queued()
    tickets.customer_message(
        firm.ticket, body="Now a third gate has it.", contact=firm.contact, at=minutes(25)
    )

    answer = senior.get(QUEUE)

    assert [row.customer_replied for row in answer.context["rows"]] == [True]
    assert "Now a third gate has it." in answer.text
    assert answer.context["preview"].escalation == escalation


def test_row_without_a_contact_says_so(firm, senior):
    """S28. The waiver is visible."""
    waiting(firm, ticket=TicketFactory(contact=None), acknowledgement_waived=True)

    assert "No contact" in senior.get(QUEUE).text


# Filters


@pytest.mark.parametrize("context", ["overdue", "warranty", "recurring", "returned", "replied"])
def test_context_filter_leaves_what_fits(firm, senior, context):
    waiting(firm, left=30)
    fitting = waiting(firm, left=-5)
    submitted_again(fitting, recurring=True, warranty={"verdict": "in_window"})
    Ticket.objects.filter(pk=fitting.ticket_id).update(customer_wrote_at=timezone.now())

    assert listed(senior.get(QUEUE, {"context": context})) == [fitting.ticket_id]


def test_priority_filter_leaves_what_fits(firm, senior):
    waiting(firm, priority="Low")
    high = waiting(firm, priority="High")

    assert listed(senior.get(QUEUE, {"priority": high.ticket.priority_id})) == [high.ticket_id]


def test_team_is_all_of_mine_unless_another_is_chosen(firm, senior):
    mine = waiting(firm)
    other = waiting(firm, team=firm.core)

    shown = [listed(senior.get(QUEUE, {"team": team})) for team in ("", "mine", firm.core.pk, "all")]

    assert shown[:3] == [[mine.ticket_id], [mine.ticket_id], [other.ticket_id]]
    assert sorted(shown[3]) == [mine.ticket_id, other.ticket_id]


def test_somebody_without_a_team_sees_every_team(firm, browser_of):
    escalation = waiting(firm)

    answer = browser_of(firm.administrator).get(QUEUE)

    assert listed(answer) == [escalation.ticket_id]
    assert "You are in no team" in answer.text
    assert answer.context["selects"][0].options[0] == ("", "All teams")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"tab": "bin"}, "“bin” is none of: waiting, accepted, sent_back."),
        ({"team": "north"}, "“north” is no id: write a number or mine or all."),
        ({"priority": "99999999999999999999"}, "“99999999999999999999” is no id"),
        ({"context": "<script>alert(1)</script>"}, "This filter is left out."),
        ({"ordering": "subject"}, "This list is ordered by one of: priority, accept_by."),
        ({"cursor": "forged"}, "This page link is not valid any more."),
        ({"cursor": "\x00"}, "This page link is not valid any more."),
        ({"limit": "0"}, "The limit is a number from 1 to 100."),
    ],
)
def test_wrong_value_is_told_and_left_out(firm, senior, query, sentence):
    escalation = waiting(firm)

    answer = senior.get(QUEUE, query)

    assert answer.status_code == 200
    assert listed(answer) == [escalation.ticket_id]
    assert sentence in answer.text
    assert "<script>alert" not in answer.text


def test_pages_follow_one_another_without_a_gap(firm, senior):
    made = [waiting(firm, age=90 - number) for number in range(5)]

    seen, url = [], f"{QUEUE}?limit=2"
    while url:
        answer = senior.get(url)
        seen += listed(answer)
        further = answer.context["listing"].next_url
        url = f"{QUEUE}{further}" if further else ""

    assert seen == [one.ticket_id for one in made]


def test_page_beyond_the_last_leads_back_to_the_first(firm, senior):
    first, second = waiting(firm, age=20), waiting(firm, age=10)
    further = senior.get(f"{QUEUE}?limit=1").context["listing"].next_url
    workflow.withdraw(second, reason="Solved.", by=firm.administrator, at=timezone.now())

    answer = senior.get(f"{QUEUE}{further}")

    assert "Nothing further: this was the last page." in answer.text
    assert first.ticket_id not in listed(answer)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "Nothing waits for your teams."),
        ({"tab": "accepted"}, "You have accepted nothing that is still open."),
        ({"tab": "sent_back"}, "Nothing is out for completion."),
        ({"context": "overdue"}, "No escalation matches these filters."),
    ],
)
def test_empty_list_says_what_it_means(senior, query, words):
    assert words in senior.get(QUEUE, query).text


# Who may


def test_stranger_is_sent_to_sign_in(client, db):
    for url in (QUEUE, reverse("web:queue_preview", args=[1])):
        assert client.get(url).url == f"{reverse('web:sign_in')}?next={url}"


def test_technician_is_told_whom_to_ask(firm, signed_in):
    for url in (QUEUE, reverse("web:queue_preview", args=[1])):
        answer = signed_in.get(url)

        assert answer.status_code == 403
        assert "Ask to be added to the group “Senior technician”: Ada Minn." in answer.text


def test_restricted_teams_queue_is_shown_to_its_people_alone(firm, browser_of):
    closed = TeamFactory(name="Payroll systems", tier=2, is_restricted=True)
    member = SeniorFactory(teams=[closed])
    escalation = waiting(firm, team=closed, ticket=TicketFactory(team=closed))
    url = reverse("web:queue_preview", args=[escalation.pk])

    seen = {
        person: (
            listed(browser_of(person).get(QUEUE, {"team": "all"})),
            browser_of(person).get(url, headers=HTMX).status_code,
        )
        for person in (member, firm.administrator, firm.senior)
    }

    assert seen == {
        member: ([escalation.ticket_id], 200),
        firm.administrator: ([escalation.ticket_id], 200),
        firm.senior: ([], 404),
    }
    assert "Payroll systems" not in browser_of(firm.senior).get(QUEUE).text


# Preview, keys


def test_first_rows_brief_stands_beside_the_list(firm, senior):
    """S33. Situation to recommendation, from the frozen revision."""
    firm.queued()

    answer = senior.get(QUEUE)

    for words in ("2 of 5 gates", "VLAN 30", "Link lost (E-31)", "port log of SW-3F", "Swapped the cable"):
        assert words in answer.text
    assert answer.context["preview"].offers == [("Accept…", "accept"), ("Send back…", "back")]


def test_preview_of_another_row_is_a_part_of_the_page(firm, senior):
    escalation = waiting(firm)

    answer = senior.get(reverse("web:queue_preview", args=[escalation.pk]), headers=HTMX)

    assert answer.text.lstrip().startswith('<div class="preview__inner">')
    assert f"#{escalation.ticket_id}" in answer.text


def test_preview_opened_by_itself_leads_to_the_brief(firm, senior):
    escalation = waiting(firm)

    answer = senior.get(reverse("web:queue_preview", args=[escalation.pk]))

    assert answer.url == reverse("web:brief", args=[escalation.pk])


def test_preview_of_a_draft_shows_that_nothing_was_submitted(firm, senior):
    draft = EscalationFactory(ticket=TicketFactory())

    answer = senior.get(reverse("web:queue_preview", args=[draft.pk]), headers=HTMX)

    assert "before it was ever submitted" in answer.text


def test_author_is_told_why_they_may_not_take_it(firm, senior):
    waiting(firm, author=firm.senior)

    preview = senior.get(QUEUE).context["preview"]

    assert preview.offers == []
    assert preview.why_not == ("You wrote this escalation; a colleague of the receiving team has to take it.")


def test_what_was_passed_on_shows_what_is_asked(firm, browser_of):
    workflow.pass_on(
        firm.accepted(), done="Read the log.", ask="Trace the core port.", by=firm.senior, at=minutes(40)
    )

    assert "Trace the core port." in browser_of(firm.architect).get(QUEUE).text


def test_rows_are_reached_by_keys(firm, senior):
    """j k Enter a b ?"""
    escalation = waiting(firm)
    brief = reverse("web:brief", args=[escalation.pk])

    page = senior.get(QUEUE).text

    assert f'data-keys data-fresh-list><tr id="row-{escalation.pk}" data-row' in page
    assert f'href="{brief}" data-key="Enter"' in page
    assert f'href="{brief}#accept" data-key="a"' in page
    assert f'href="{brief}#back" data-key="b"' in page
    assert "data-keys-help" in page


def test_keys_to_decide_are_only_where_something_waits(firm, senior):
    waiting(firm, status=EscalationStatus.SENT_BACK)

    page = senior.get(QUEUE, {"tab": "sent_back"}).text

    assert 'data-key="a"' not in page
    assert 'data-key="Enter"' in page


def test_words_of_people_are_shown_as_words(firm, senior):
    escalation = waiting(firm, ticket=TicketFactory(subject="<script>alert(1)</script> ‮txt"))
    note = "<img src=x onerror=alert(1)>"
    NoteFactory(
        ticket=escalation.ticket,
        kind="customer_message",
        body=note,
        created_at=timezone.now() + timedelta(minutes=1),
    )

    page = senior.get(QUEUE).text

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert Note.objects.filter(body=note).exists()


@pytest.mark.parametrize(("tab", "queries"), [("waiting", 7), ("accepted", 7), ("sent_back", 7)])
def test_queries_do_not_grow_with_the_rows(firm, senior, django_assert_num_queries, tab, queries):
    status = {"waiting": "queued"}.get(tab, tab)
    author = UserFactory()
    for number in (1, 29):
        for _ in range(number):
            waiting(firm, status=EscalationStatus(status), accepted_by=firm.senior, author=author)

        with django_assert_num_queries(queries):
            answer = senior.get(QUEUE, {"tab": tab})

        assert len(answer.context["rows"]) == Escalation.objects.count()
