"""The guided escalation without a mouse: every field and button is reached by Tab and pressed by a key."""

import pytest
from playwright.sync_api import expect

from escalations.domain import workflow
from escalations.models import Escalation
from tests.firm import GOOD, Firm, minutes

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MOST = 120  # presses of Tab until something counts as not reachable


@pytest.fixture
def firm(transactional_db):
    return Firm()


def test_the_form_is_filled_and_handed_over_by_keys_alone(firm, seats):
    workflow.start(firm.work(), by=firm.technician, at=minutes(15))
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/escalate/?step=template")

    skips_the_navigation(page)
    for section, words in GOOD.items():
        tab_to(page, f"#text-{section}")
        page.keyboard.insert_text(words)
    tab_to(page, "#reason-code")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#reason-code")).to_have_value("deeper_investigation")
    expect(page.locator("#gate")).not_to_contain_text("Choose why this needs somebody else")
    presses(page, "Save as private note")
    expect(page.get_by_role("heading", name="Tell the customer")).to_be_visible()
    presses(page, "Send to Gale Foreman")
    expect(page.locator("#messages")).to_be_visible()
    confirms_and_escalates(page)

    expect(page.locator("body")).to_contain_text("Handed over to Network")
    assert Escalation.objects.get().status == "queued"


def confirms_and_escalates(page):
    button = page.get_by_role("button", name="Escalate to Network")
    expect(button).to_be_visible()
    page.wait_for_load_state()
    for box in page.get_by_label("I have seen it; it is right as it is").all():
        tab_to(page, f"#{box.get_attribute('id')}")
        page.keyboard.press("Space")
    presses(page, "Escalate to Network")


def skips_the_navigation(page):
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the main part")
    page.keyboard.press("Enter")


def tab_to(page, selector):
    """Press Tab until the focus is there."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not lead to {selector}.")


def presses(page, name):
    """Tab to the button of this name, and Enter."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if (
            page.evaluate(
                "document.activeElement.matches('button') && document.activeElement.innerText.trim()"
            )
            == name
        ):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"Tab does not lead to the button “{name}”.")
