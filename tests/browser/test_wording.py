"""Canned responses and scenarios are written in a real browser: by mouse, by keyboard, and without script."""

import pytest
from playwright.sync_api import expect

from escalations.models import CannedResponse, Scenario
from tests import factories

from .office import is_too_wide
from .test_axe import examined

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BASE = "/admin/escalations"


def test_a_response_is_written_beside_its_preview(office, seats):
    page = seats.take(office.administrator)

    page.goto(f"{BASE}/cannedresponse/add/")
    page.get_by_label("Title").fill("Which message?")
    page.get_by_label("Body").fill("Hello , please write.")
    page.get_by_label("Body").press("Home")
    for _ in range(6):
        page.get_by_label("Body").press("ArrowRight")
    expect(page.get_by_role("button", name="Insert summary")).to_be_hidden()
    page.get_by_role("button", name="Insert contact.first_name").press("Enter")
    expect(page.get_by_label("Body")).to_have_value("Hello {{ contact.first_name }}, please write.")
    page.get_by_label("On ticket").fill(f"#{office.ticket.pk}")
    page.get_by_label("On ticket").press("Enter")
    expect(page.locator(".preview")).to_have_text("Hello Gale, please write.")

    page.get_by_label("Kind").select_option("private_note")
    page.get_by_role("button", name="Insert ticket.status").click()
    expect(page.locator(".preview")).to_contain_text("Open")
    page.get_by_label("Body").fill("Now {{ ticket.statsu }}")
    expect(page.locator("#preview")).to_contain_text("Did you mean {{ ticket.status }}?")
    assert not CannedResponse.objects.filter(title="Which message?").exists()
    assert examined(page, page.url) == []


def test_a_response_is_previewed_without_script(office, seats):
    page = seats.take(office.administrator, java_script_enabled=False)
    page.goto(f"{BASE}/cannedresponse/add/")
    page.locator("#id_body").fill("Hello {{ contact.first_name }}")
    page.locator("#try-on").fill(str(office.ticket.pk))

    with page.expect_popup() as opened:
        page.get_by_role("button", name="Show it").click()

    expect(opened.value.locator(".preview")).to_have_text("Hello Gale")
    expect(page.locator("#id_body")).to_have_value("Hello {{ contact.first_name }}")
    expect(page.locator("#placeholders code").first).to_have_text("{{ contact.first_name }}")


def added(scenario):
    return list(scenario.actions.values_list("position", "kind", "tag"))


def choose(page, number, kind, tag=None):
    page.locator(f"#id_actions-{number}-kind").select_option(kind)
    if tag:
        page.locator(f"#id_actions-{number}-tag").fill(tag)


def test_actions_are_ordered_by_buttons_and_by_dragging(office, seats):
    scenario = factories.ScenarioFactory(name="Visit")
    for position, tag in enumerate(("one", "two"), start=1):
        factories.ActionFactory(scenario=scenario, tag=tag, position=position)
    page = seats.take(office.administrator, width=390, height=3000)  # dragged without scrolling
    page.goto(f"{BASE}/scenario/{scenario.pk}/change/")

    choose(page, 2, "add_tag", "three")
    expect(page.locator("#actions-2 .field-tag")).to_be_visible()
    expect(page.locator("#actions-2 .field-team")).to_be_hidden()
    page.get_by_text("Add another Action").click()
    choose(page, 3, "notify_team")
    expect(page.locator("#actions-3 .field-team")).to_be_visible()
    expect(page.locator("#actions-3 .field-tag")).to_be_hidden()
    assert not is_too_wide(page)
    page.locator("#actions-2").get_by_role("button", name="Move up").press("Enter")
    expect(page.locator("#actions-2").get_by_role("button", name="Move up")).to_be_focused()
    page.locator("#actions-2").get_by_role("button", name="Move up").press("Enter")
    expect(page.locator("#actions-2").get_by_role("button", name="Move down")).to_be_focused()
    page.locator("#actions-0 .movers__handle").drag_to(page.locator("#actions-1 .field-tag"))
    assert examined(page, page.url) == []
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**/scenario/")

    assert "was changed" in page.locator("ul.messagelist").inner_text()
    assert added(scenario) == [
        (1, "add_tag", "three"),
        (2, "add_tag", "two"),
        (3, "add_tag", "one"),
        (4, "notify_team", ""),
    ]


def test_a_row_taken_out_leaves_the_others_as_they_are(office, seats):
    """Rows that were moved before keep what they say."""
    scenario = factories.ActionFactory(scenario__name="Visit", tag="one", position=1).scenario
    page = seats.take(office.administrator)
    page.goto(f"{BASE}/scenario/{scenario.pk}/change/")
    choose(page, 1, "add_tag", "two")
    page.get_by_text("Add another Action").click()
    choose(page, 2, "add_tag", "three")
    page.locator("#actions-2").get_by_role("button", name="Move up").click()
    page.locator("#actions-2").get_by_role("button", name="Move up").click()

    page.locator("#actions-1 .inline-deletelink").click()
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**/scenario/")

    assert "was changed" in page.locator("ul.messagelist").inner_text()
    assert added(scenario) == [(1, "add_tag", "three"), (2, "add_tag", "one")]


def test_a_scenario_is_made_and_tried_without_script(office, seats):
    page = seats.take(office.administrator, java_script_enabled=False)
    page.goto(f"{BASE}/scenario/add/")
    page.locator("#id_name").fill("Mark")
    choose(page, 0, "add_tag", "vip")
    page.get_by_role("button", name="Save and continue editing").click()
    page.get_by_role("link", name="Dry run…").click()
    page.locator("#try-on").fill(str(office.ticket.pk))
    page.get_by_role("button", name="Try it").click()

    expect(page.locator(".trial")).to_contain_text("It would run")
    expect(page.locator(".trial")).to_contain_text("The tag “vip” is added.")
    assert added(Scenario.objects.get(name="Mark")) == [(1, "add_tag", "vip")]


def test_the_dry_run_is_for_everybody(office, seats):
    scenario = Scenario.objects.get(escalates=True)
    page = seats.take(office.administrator, width=390, scheme="dark")
    page.goto(f"{BASE}/scenario/{scenario.pk}/dry-run/")
    page.get_by_label("On ticket").fill(str(office.ticket.pk))
    page.get_by_role("button", name="Try it").click()

    expect(page.locator(".trial")).to_contain_text("It would be refused")
    assert not is_too_wide(page)
    assert examined(page, page.url) == []
    page.goto(f"{BASE}/cannedresponse/folders/")
    assert not is_too_wide(page)
    assert examined(page, page.url) == []
