"""An administrator changes the standard; a technician is held to it, and what was queued before keeps its version."""

import pytest
from playwright.sync_api import expect

from escalations.domain import drafting, workflow
from escalations.models import Category, Escalation, SectionKey, Standard
from tests import factories
from tests.browser.office import is_too_wide
from tests.factories import NINE
from tests.firm import GOOD, minutes

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NO_DEVICE = "A question of rights; no device is part of it."


def test_a_stricter_standard_is_rehearsed_published_and_held_to(office, seats):
    """S1, S19, S23, S34."""
    queued = queue_without_environment(office)
    administrator = seats.take(office.administrator)

    adds_a_category(administrator)
    drafts_what_requires_environment(administrator)
    rehearses(administrator, queued)
    publishes(administrator)

    ticket = new_ticket(office)
    is_held_to_it(seats.take(office.technician), ticket)
    queued.refresh_from_db()
    assert queued.standard.version == 1
    assert ticket.escalations.get().standard == Standard.objects.in_force()


def test_the_draft_is_ordered_by_keyboard_and_checked_while_typing(office, seats):
    draft = factories.StandardFactory(version=2)
    page = seats.take(office.administrator, width=390, scheme="dark")
    page.goto(f"/admin/escalations/standard/{draft.pk}/change/")

    page.get_by_role("button", name="Environment up").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("[data-reorder-said]")).to_contain_text("Environment is number 3 now")
    page.get_by_label("No number or role").select_option("off")
    expect(page.locator("#examples-no_scope")).to_contain_text("Let pass")
    page.locator("#section-environment summary").click()
    page.get_by_label("Good example").nth(2).fill("laptop")
    expect(page.locator("#said-environment")).to_contain_text("The writing check would object")
    page.get_by_label("Try a text of your own").fill("see Teams")
    page.get_by_role("button", name="Check it").click()
    expect(page.locator("#trial-found")).to_contain_text("Blocks")
    assert not is_too_wide(page)
    page.get_by_role("button", name="Save the draft").click()

    expect(page.locator("ul.messagelist")).to_contain_text("The draft of version 2 is saved.")
    assert list(draft.sections.values_list("key", flat=True))[2] == SectionKey.ENVIRONMENT
    assert list(draft.severities.values_list("code", "severity")) == [("no_scope", "off")]


def test_a_section_is_dragged_to_its_place(office, seats):
    draft = factories.StandardFactory(version=2)
    page = seats.take(office.administrator)
    page.goto(f"/admin/escalations/standard/{draft.pk}/change/")

    page.locator("#section-escalation_reason .reorder__handle").drag_to(
        page.locator("#section-issue_summary summary"), target_position={"x": 8, "y": 2}
    )
    page.get_by_role("button", name="Save the draft").click()

    expect(page.locator("ul.messagelist")).to_contain_text("is saved")
    assert list(draft.sections.values_list("key", flat=True)) == [
        SectionKey.ESCALATION_REASON,
        *[key for key in SectionKey if key != SectionKey.ESCALATION_REASON],
    ]


def queue_without_environment(office):
    """An escalation in the queue, its environment “not applicable”, as version 1 allows."""
    ticket = factories.TicketFactory(
        subject="Cannot open the rota", team=office.desk, assignee=office.technician, category=office.category,
        created_at=NINE,
    )  # fmt: skip
    factories.StepFactory(ticket=ticket, standard_step=office.standard_step, action="")
    escalation = office.draft(ticket)
    who = {"by": office.technician}
    drafting.fill(escalation, SectionKey.ENVIRONMENT, not_applicable=NO_DEVICE, at=minutes(17), **who)
    escalation = workflow.record(escalation, at=minutes(18), **who)
    words = {"kind": "reply", "body": "Our network team has it.", "next_update_at": minutes(300)}
    return workflow.escalate(
        workflow.acknowledge(escalation, at=minutes(20), **words, **who), at=minutes(21), **who
    )


def adds_a_category(page):
    """With a route and a step."""
    page.goto("/admin/escalations/category/add/")
    page.locator("input[name=name]").fill("Dock printers")
    page.locator(".field-escalation_team .select2-selection").click()
    page.locator(".select2-search__field").fill("netw")
    page.get_by_role("option", name="Network").click()
    page.get_by_role("button", name="Add another Standard step").click()
    page.locator("[name='standard_steps-0-text']").fill("Print the test page")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("ul.messagelist")).to_contain_text("Dock printers")


def drafts_what_requires_environment(page):
    page.goto("/admin/escalations/standard/")
    page.get_by_role("link", name="make a draft of it").first.click()
    page.get_by_role("button", name="Make a draft of it").click()
    section = page.locator("#section-environment")
    section.locator("summary").click()
    section.get_by_label("May be “not applicable”, with a reason").uncheck()
    page.get_by_role("button", name="Save the draft").click()
    expect(page.locator("ul.messagelist")).to_contain_text("The draft of version 2 is saved.")


def rehearses(page, queued):
    """No worker runs here: the page takes the pieces itself."""
    page.get_by_role("link", name="Rehearse…").click()
    page.get_by_role("button", name="Rehearse").click()
    expect(page.get_by_role("heading", name="Result")).to_be_visible()
    blocked = (
        page.get_by_role("row").filter(has_text="Newly blocked").filter(has_text="template.section_missing")
    )
    expect(blocked.first).to_be_visible()
    expect(page.get_by_role("link", name=f"#{queued.ticket_id} Cannot open the rota")).to_be_visible()


def publishes(page):
    page.get_by_role("link", name="Publish…").click()
    expect(page.locator("#content")).to_contain_text("Rehearsed exactly like this")
    page.get_by_role("button", name="Publish version 2").click()
    expect(page.locator("ul.messagelist")).to_contain_text("Version 2 is published and in force.")


def new_ticket(office):
    category = Category.objects.get(name="Dock printers")
    return factories.TicketFactory(
        subject="Dock printer prints blank", team=office.desk, assignee=office.technician, category=category,
        contact=office.contact, created_at=office.now,
    )  # fmt: skip


def is_held_to_it(page, ticket):
    """The step is asked for, the route is the category's, and Environment has to be written."""
    page.goto(f"/tickets/{ticket.pk}/escalate/")
    expect(page.locator("#steps")).to_contain_text("Print the test page")
    page.goto(f"/tickets/{ticket.pk}/escalate/?step=template")
    page.get_by_role("button", name="Start the escalation").click()
    page.get_by_role("link", name="Template").first.click()
    section = page.locator("#environment")
    expect(section).to_be_visible()
    page.wait_for_load_state()
    expect(section.get_by_label("Not applicable to this ticket")).to_have_count(0)
    expect(page.locator("#user_impact").get_by_label("Not applicable to this ticket")).to_have_count(1)
    expect(page.locator("#gate")).to_contain_text("“Environment” is empty")
    expect(page.locator("#gate")).to_contain_text("Network")
    section.get_by_role("textbox").first.fill(GOOD[SectionKey.ENVIRONMENT])
    expect(section.locator(".section__state")).to_contain_text("Ready")
    expect(page.locator("#gate")).not_to_contain_text("“Environment” is empty")
    assert Escalation.objects.get(ticket=ticket).standard.version == 2
