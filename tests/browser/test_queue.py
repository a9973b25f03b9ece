"""The queue without a mouse: j and k move and show the brief, Enter, a and b lead to it."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import EscalationFactory, TicketFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def queued(office):
    """Two that wait for the senior, the older one first."""
    fields = {"status": "queued", "receiving_team": office.network, "author": office.technician}
    return [
        EscalationFactory(ticket=TicketFactory(subject=subject), queued_at=office.now, **fields)
        for subject in ("Gate two is silent", "Gate three is slow")
    ]


@pytest.fixture
def page(office, queued, seats):
    page = seats.take(office.senior)
    page.goto("/queue/")
    return page


def test_moving_shows_the_brief_of_the_row(page):
    preview, chosen = page.locator("#preview h2"), page.locator("tr.is-selected")
    expect(preview).to_contain_text("Gate two is silent")

    page.keyboard.press("j")

    expect(chosen).to_contain_text("Gate three is slow")
    expect(preview).to_contain_text("Gate three is slow")
    page.keyboard.press("k")
    expect(preview).to_contain_text("Gate two is silent")


def test_pressing_a_row_shows_its_brief(page):
    page.locator("tbody tr").nth(1).locator("td").first.click()

    expect(page.locator("#preview h2")).to_contain_text("Gate three is slow")


@pytest.mark.parametrize(("key", "place"), [("Enter", ""), ("a", "#accept"), ("b", "#back")])
def test_keys_lead_to_the_brief_of_the_selected_row(page, queued, key, place):
    page.keyboard.press("j")
    expect(page.locator("tr.is-selected a.subject")).to_be_focused()

    page.keyboard.press(key)

    expect(page).to_have_url(re.compile(f"/escalations/{queued[1].pk}/{place}$"))


def test_question_mark_lists_the_keys(page):
    page.keyboard.press("?")

    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def test_single_keys_rest_when_they_are_switched_off(office, seats, queued):
    office.senior.single_keys = False
    office.senior.save(update_fields=["single_keys"])
    page = seats.take(office.senior)
    page.goto("/queue/")

    page.keyboard.press("j")
    page.keyboard.press("a")

    expect(page).to_have_url(re.compile("/queue/$"))
    expect(page.locator("tr.is-selected")).to_contain_text("Gate two is silent")
