"""Nothing typed is lost with the machine it was typed on: drafts on the server, two tabs, another device."""

import pytest
from playwright.sync_api import expect

from escalations.models import Draft, Escalation
from tests.browser.office import eventually
from tests.firm import READ_BACK, Firm

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def firm(transactional_db):
    return Firm()


def test_a_read_back_is_there_on_another_device_and_gone_once_it_is_sent(firm, seats):
    escalation = firm.queued()
    brief = f"/escalations/{escalation.pk}/"
    first = seats.take(firm.senior)
    first.goto(brief)
    first.get_by_label("Read-back").press_sequentially("I read the port log.", delay=5)
    eventually(first, lambda: Draft.objects.filter(body="I read the port log.").exists())

    second = seats.take(firm.senior)
    second.goto(brief)
    expect(second.get_by_label("Read-back")).to_have_value("I read the port log.")
    expect(second.locator("#accept")).to_contain_text("Restored what you had typed")

    second.get_by_label("Read-back").fill(READ_BACK)
    second.get_by_role("button", name="Accept #").click()
    expect(second.locator("body")).to_contain_text("The ticket and its promise are yours now")
    assert Escalation.objects.get().read_back == READ_BACK
    assert not Draft.objects.exists()


def test_a_new_ticket_is_there_on_another_device(firm, seats):
    first = seats.take(firm.technician)
    first.goto("/tickets/new/")
    first.locator("[name=description]").fill("Since nine the gate scanner drops.")
    eventually(first, lambda: Draft.objects.exists())

    second = seats.take(firm.technician)
    second.goto("/tickets/new/")

    expect(second.locator("[name=description]")).to_have_value("Since nine the gate scanner drops.")


def test_the_newer_text_stands_and_the_other_tab_says_so_and_keeps_its_own(firm, seats):
    escalation = firm.accepted()
    brief = f"/escalations/{escalation.pk}/"
    older, newer = seats.take(firm.senior), seats.take(firm.senior)
    for tab in (older, newer):
        tab.goto(brief)
    older.locator("#resolution").fill("Duplex mismatch.")
    eventually(older, lambda: Draft.objects.filter(body="Duplex mismatch.").exists())
    older.wait_for_timeout(4_500)

    newer.locator("#resolution").fill("Port 12 had a duplex mismatch; set to auto.")

    expect(older.locator("#resolve")).to_contain_text("A newer text of yours was saved at")
    expect(older.locator("#resolution")).to_have_value("Duplex mismatch.")
    assert Draft.objects.get().body == "Port 12 had a duplex mismatch; set to auto."

    older.get_by_role("button", name="Use the newer one").click()
    expect(older.locator("#resolution")).to_have_value("Port 12 had a duplex mismatch; set to auto.")


def test_a_reply_typed_elsewhere_appears_where_nothing_is_typed(firm, seats):
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    page.wait_for_timeout(1_000)
    phone = seats.take(firm.technician, width=390)
    phone.goto(f"/tickets/{firm.ticket.pk}/")

    phone.locator("#text-reply").fill("We look at your gate this afternoon.")

    expect(page.locator("#text-reply")).to_have_value("We look at your gate this afternoon.")
