"""The search of the top bar: a number leads to its ticket, words to tickets, contacts and companies."""

import pytest
from django.urls import reverse

from tests.factories import (
    CompanyFactory,
    ContactFactory,
    NoteFactory,
    RemoteRecordFactory,
    TeamFactory,
    TicketFactory,
)

SEARCH = reverse("web:search")
QUERIES = 4  # session, user, rows, customers


def _search(browser, text, **more):
    return browser.get(SEARCH, {"q": text, **more})


@pytest.mark.parametrize("written", ["{0}", "#{0}", "  #{0} ", "#{0}\u200b"])
def test_a_number_leads_to_its_ticket(signed_in, firm, written):
    answer = _search(signed_in, written.format(firm.ticket.pk))

    assert answer.url == reverse("web:ticket", args=[firm.ticket.pk])


@pytest.mark.parametrize("written", ["FD-1042", "fd-1042", "1042", "#1042"])
def test_a_helpdesks_number_leads_to_its_ticket(signed_in, firm, written):
    """S12. A helpdesk's own number is known."""
    RemoteRecordFactory(ticket=firm.ticket, external_id="1042", prefix="FD")

    assert _search(signed_in, written).url == reverse("web:ticket", args=[firm.ticket.pk])


def test_a_number_of_two_helpdesks_shows_a_list(signed_in, firm):
    for source in ("one", "two"):
        RemoteRecordFactory(source=source, external_id="1042")

    assert _search(signed_in, "1042").status_code == 200


def test_a_number_of_a_restricted_team_is_as_if_it_were_not_there(signed_in):
    hidden = TicketFactory(team=TeamFactory(is_restricted=True))

    answer = _search(signed_in, str(hidden.pk))

    assert (answer.status_code, answer.context["listing"].rows) == (200, [])


@pytest.mark.parametrize("text", ["999999", "#1", "9" * 30, "²", "#", "0"])
def test_a_number_of_nothing_is_looked_for_as_words(signed_in, firm, text):
    answer = _search(signed_in, text)

    assert (answer.status_code, answer.context["listing"].rows) == (200, [])


def test_words_find_tickets_people_and_companies(signed_in, firm):
    told = NoteFactory(body="Harrow called again.").ticket
    harrow = CompanyFactory(name="Harrow & Pell")
    person = ContactFactory(name="Ann Harrow", company=harrow)

    answer = _search(signed_in, "harrow")

    assert [ticket.pk for ticket in answer.context["listing"].rows] == [told.pk]
    assert [(one.name, one.url, one.detail) for one in answer.context["customers"]] == [
        ("Harrow & Pell", reverse("web:company", args=[harrow.pk]), harrow.domain),
        ("Ann Harrow", reverse("web:contact", args=[person.pk]), "Harrow & Pell"),
    ]


@pytest.mark.parametrize("more", [0, 29])
def test_search_takes_the_same_queries_for_any_number_of_rows(
    signed_in, firm, django_assert_num_queries, more
):
    shared = {"team": firm.desk, "category": firm.category, "contact": firm.contact}
    for number in range(more):
        TicketFactory(**shared, subject=f"Gate {number}")
        ContactFactory(name=f"Gate {number}")

    with django_assert_num_queries(QUERIES):
        answer = _search(signed_in, "gate")

    assert len(answer.context["listing"].rows) == more + 1


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "\0"])
def test_nothing_to_look_for_leads_to_the_list(signed_in, text):
    assert _search(signed_in, text).url == reverse("web:tickets")


@pytest.mark.parametrize(
    "text", ["x" * 9_000, "!!!", "' OR 1=1 --", "<script>alert(1)</script>", "😀", "a:*&|!(", "\\"]
)
def test_any_words_are_answered(signed_in, firm, text):
    answer = _search(signed_in, text)

    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()


def test_further_pages_of_a_search_keep_its_words(signed_in, firm):
    for number in range(3):
        TicketFactory(subject=f"Gate {number}")
    first = _search(signed_in, "gate", limit=2)

    second = signed_in.get(SEARCH + first.context["listing"].next_url)

    assert len(second.context["listing"].rows) == 2
    assert second.context["q"] == "gate"
