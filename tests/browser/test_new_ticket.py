"""A new ticket and a bulk change in a real browser: what is found while typing, what is shown before pressing."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from escalations.models import Ticket
from tests.factories import TicketFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_contact_is_found_while_typing_and_what_they_had_is_shown(seats, office):
    """S8, S16. Recent tickets and the expected priority are seen before the ticket is opened."""
    page = seats.take(office.technician)
    TicketFactory(contact=office.contact, subject="Same scanner again", created_at=timezone.now())
    page.goto("/tickets/new/")

    page.get_by_label("Name or e-mail").press_sequentially("gale")
    page.get_by_role("radio", name="Gale Foreman Halden Freight").check()
    page.get_by_label("Subject").fill("Scanner GT-104 stops")
    page.get_by_label("Impact").select_option("high")
    page.get_by_label("Urgency").select_option("high")

    expect(page.locator("#recent")).to_contain_text("Same scanner again")
    expect(page.locator("#expected")).to_contain_text("Urgent")
    expect(page.locator("#expected")).to_contain_text("Assets found: GT-104.")
    page.get_by_role("button", name="Open ticket").click()
    page.wait_for_url(re.compile(r"/tickets/\d+/"))
    assert Ticket.objects.get(subject="Scanner GT-104 stops").contact == office.contact


def test_what_is_typed_now_waits_for_no_earlier_answer(seats, office):
    """The first question never gets its answer; the next one is asked all the same."""
    page = seats.take(office.technician)
    page.goto("/tickets/new/")
    asked = []
    page.route(
        "**/tickets/new/contacts/**",
        lambda route: asked.append(route.request.url) if not asked else route.continue_(),
    )

    with page.expect_request("**/tickets/new/contacts/**"):
        page.get_by_label("Name or e-mail").fill("ga")
    page.get_by_label("Name or e-mail").fill("gale")

    expect(page.get_by_role("radio", name="Gale Foreman Halden Freight")).to_be_visible()


def test_ticked_rows_are_changed_from_the_list(seats, office):
    page = seats.take(office.technician)
    page.goto("/tickets/?status=open")

    page.get_by_label(f"#{office.ticket.pk}").check()
    page.get_by_text("Change 1 ticked…").click()
    page.get_by_label("Add tags").fill("yard")
    page.get_by_role("button", name="Change them").click()

    expect(page.locator("#messages")).to_contain_text("1 ticket changed.")
    expect(page.locator("tbody")).to_contain_text("yard")
    assert page.url.endswith("/tickets/?status=open")
