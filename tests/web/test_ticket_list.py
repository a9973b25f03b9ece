"""The list of tickets: filters in the address, pages, wrong addresses told kindly, the same queries for any rows."""

import pytest
from django.core import signing
from django.urls import reverse

from escalations.models import Status, Ticket
from tests.factories import NINE, EscalationFactory, TeamFactory, TicketFactory, days

LIST = reverse("web:tickets")
QUERIES = 4  # session, user, rows, choices


def _numbers(answer):
    return [ticket.pk for ticket in answer.context["listing"].rows]


def _more(firm, count, **fields):
    shared = {"team": firm.desk, "category": firm.category, "contact": firm.contact}
    return [TicketFactory(**shared, **fields) for _ in range(count)]


@pytest.mark.parametrize("more", [0, 29])
def test_list_takes_the_same_queries_for_any_number_of_rows(signed_in, firm, django_assert_num_queries, more):
    for ticket in _more(firm, more, tags=["vpn"]):
        EscalationFactory(ticket=ticket)

    with django_assert_num_queries(QUERIES):
        answer = signed_in.get(LIST)

    assert len(_numbers(answer)) == more + 1


def test_further_pages_take_one_query_more_to_count(signed_in, firm, django_assert_num_queries):
    _more(firm, 5)

    with django_assert_num_queries(QUERIES + 1):
        answer = signed_in.get(LIST, {"limit": 2})

    assert answer.context["listing"].shown == "2 of 6"


def test_list_shows_what_a_row_needs(signed_in, firm):
    firm.queued()

    page = signed_in.get(LIST).content.decode()

    for words in (
        "Gate scanner drops",
        "Gale Foreman",
        "Yard scanners",
        "Open",
        "In the queue",
        "Tess Nichols",
    ):
        assert words in page


def test_list_hides_tickets_of_a_restricted_team(signed_in, firm):
    hidden = TicketFactory(team=TeamFactory(is_restricted=True))

    assert hidden.pk not in _numbers(signed_in.get(LIST))


def test_pages_lead_on_and_back_with_the_filters_kept(signed_in, firm):
    _more(firm, 4)
    first = signed_in.get(LIST, {"limit": 2, "status": "open"})

    second = signed_in.get(LIST + first.context["listing"].next_url)
    back = signed_in.get(LIST + second.context["listing"].previous_url)

    assert not set(_numbers(first)) & set(_numbers(second))
    assert _numbers(back) == _numbers(first)
    assert second.context["listing"].filters == {"status": ["open"]}
    assert "status=open" in second.context["listing"].next_url


def test_a_cursor_alone_brings_its_filters_along(signed_in, firm):
    _more(firm, 3)
    _more(firm, 1, status=Status.CLOSED)
    first = signed_in.get(LIST, {"limit": 2, "status": "open"})
    cursor = first.context["listing"].next_url.rpartition("cursor=")[2]

    second = signed_in.get(f"{LIST}?cursor={cursor}")

    assert {ticket.status for ticket in second.context["listing"].rows} == {"open"}


@pytest.mark.parametrize(
    ("ordering", "first"), [("created_at", "old"), ("-created_at", "new"), ("number", "old")]
)
def test_list_is_ordered_as_the_address_says(signed_in, firm, ordering, first):
    firm.ticket.delete()
    made = {"old": TicketFactory(created_at=NINE - days(3)).pk, "new": TicketFactory(created_at=NINE).pk}

    answer = signed_in.get(LIST, {"ordering": ordering})

    assert _numbers(answer)[0] == made[first]
    state = "descending" if ordering.startswith("-") else "ascending"
    assert f'aria-sort="{state}"' in answer.content.decode()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("cursor=nonsense", "This page link is not valid any more"),
        ("cursor=%00", "This page link is not valid any more"),
        ("ordering=subject", "This list is ordered by one of"),
        ("limit=5000", "The limit is a number from 1 to 100"),
        ("limit=%00", "The limit is a number from 1 to 100"),
        ("status=banana", "“banana” is none of"),
        ("assignee=<script>alert(1)</script>", "is no id"),
        ("created_after=soon", "Created after: Write a day or a moment"),
        (f"q={'x' * 5000}", "Search for fewer words"),
        ("priority=%00", None),
        ("q=%00", None),
        ("nothing=known", None),
    ],
)
def test_nonsense_in_the_address_is_told_and_the_list_shown(signed_in, firm, query, words):
    answer = signed_in.get(f"{LIST}?{query}")

    assert answer.status_code == 200
    assert _numbers(answer) == [firm.ticket.pk]
    assert "<script>alert" not in answer.content.decode()
    problems = answer.context["listing"].problems
    assert [words in problem for problem in problems] == ([True] if words else [])


def test_a_cursor_of_other_filters_starts_over(signed_in, firm):
    _more(firm, 3)
    cursor = signed_in.get(LIST, {"limit": 2}).context["listing"].next_url.rpartition("cursor=")[2]

    answer = signed_in.get(f"{LIST}?status=open&cursor={cursor}")

    assert answer.context["listing"].problems == [
        "This page belongs to other filters. Here is the first page."
    ]
    assert len(_numbers(answer)) == 4


def test_a_cursor_of_columns_that_changed_starts_over(signed_in, firm):
    told = {"o": "-updated_at", "f": {}, "k": ["yesterday", 1], "b": False}
    cursor = signing.dumps(told, salt="escalations.paging.tickets", compress=True)

    answer = signed_in.get(LIST, {"cursor": cursor})

    assert answer.context["listing"].problems == [
        "This page link is not valid any more. Here is the first page."
    ]
    assert _numbers(answer) == [firm.ticket.pk]


def test_a_page_beyond_the_end_leads_to_the_first(signed_in, firm):
    _more(firm, 2)
    url = signed_in.get(LIST, {"limit": 2}).context["listing"].next_url
    Ticket.objects.filter(pk__lte=firm.ticket.pk).update(status="open", updated_at=NINE + days(1))

    answer = signed_in.get(LIST + url)

    assert _numbers(answer) == []
    assert b"Nothing further" in answer.content


def test_nothing_found_says_what_to_do(signed_in, firm):
    answer = signed_in.get(LIST, {"q": "frobnicate"})

    assert b"No ticket matches. Take a filter away" in answer.content


@pytest.mark.parametrize(
    ("label", "is_found"),
    [("Mine", True), ("Unassigned in my teams", False), ("Open", True), ("Waiting", False), ("All", True)],
)
def test_the_usual_filters_are_one_press_away(signed_in, firm, label, is_found):
    """`firm.ticket` is open and the technician's."""
    tab = next(tab for tab in signed_in.get(LIST).context["tabs"] if tab.label == label)

    answer = signed_in.get(LIST + tab.url)

    assert (firm.ticket.pk in _numbers(answer)) == is_found
    assert [one.label for one in answer.context["tabs"] if one.is_current] == [label]


def test_filters_without_a_select_are_named_and_kept(signed_in, firm):
    answer = signed_in.get(LIST, {"contact": firm.contact.pk, "tag": ["vpn"]})
    by_contact = signed_in.get(LIST, {"contact": firm.contact.pk, "status": ["open", "pending"]})

    assert ("tag", "vpn", "Tag: vpn") in answer.context["further"]
    assert ("contact", str(firm.contact.pk), "Contact: Gale Foreman") in by_contact.context["further"]
    assert ("status", "pending", "Status: pending") in by_contact.context["further"]


def test_list_takes_no_post(signed_in):
    assert signed_in.post(LIST).status_code == 405
