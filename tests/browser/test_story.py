"""The whole story in a real browser: from sign-in to resolved, with one send-back on the way (S1 to S30)."""

import re

import pytest
from playwright.sync_api import expect

from escalations.models import Escalation, Revision, TroubleshootingStep
from tests.factories import PASSWORD
from tests.firm import GOOD, READ_BACK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

VAGUE = "not working, please check"
FIRMWARE = (
    "GT-104, firmware 4.2.1, Leeds yard, VLAN 30, switch SW-3F port 12; GT-105 beside it: 4.1.9, no drops."
)


def test_from_sign_in_to_resolved(office, seats):
    desk, bench = seats.take(), seats.take()

    signs_in(desk, "tess")
    opens_the_ticket(desk, office)
    logs_steps(desk)
    starts_to_escalate(desk, office)
    looks_back(desk, office)
    confirms_the_category(desk)
    fills_the_template(desk)
    tells_the_customer(desk)
    escalates(desk)
    signs_in(bench, "sena")
    opens_the_brief_by_keys(bench, office)
    sends_it_back(bench)
    completes_it(desk)
    accepts_it(bench, office)
    resolves_it(bench)

    escalation = Escalation.objects.get()
    assert (escalation.status, escalation.ticket.status) == ("resolved", "resolved")
    assert (escalation.author, escalation.accepted_by) == (office.technician, office.senior)
    assert list(Revision.objects.values_list("number", flat=True)) == [1, 2]
    the_technician_reads_what_came_of_it(desk, office)


def signs_in(page, name):
    page.goto("/")
    expect(page).to_have_title("Sign in · Handover")
    page.get_by_label("User name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(heading(page, "My work")).to_be_visible()


def opens_the_ticket(page, office):
    row = page.get_by_role("row").filter(has_text="Gate scanner drops")
    expect(row).to_contain_text("Not started")
    row.get_by_role("link", name="Gate scanner drops").click()
    expect(heading(page, f"#{office.ticket.pk} Gate scanner drops")).to_be_visible()
    expect(page.locator("#write")).to_contain_text("Reply to customer")


def logs_steps(page):
    """S5, S6: the second is logged without its result, and repaired in its row."""
    add_step(page, "Swapped the cable of GT-104", "No change", "Same E-31 after 61 s")
    add_step(page, "Moved GT-104 to port 14")
    steps = page.locator("#steps")
    expect(steps).to_contain_text("1 without result")

    row = steps.get_by_role("row").filter(has_text="Moved GT-104 to port 14")
    row.get_by_label("Result of step 2").select_option(label="No change")
    row.get_by_label("In words").fill("E-31 after 58 s there too")
    row.get_by_role("button", name="Save result").click()
    expect(steps).not_to_contain_text("without result")
    expect(steps).to_contain_text("E-31 after 58 s there too")


def add_step(page, action, outcome="", words=""):
    form = page.get_by_role("form", name="Add a step")
    form.get_by_label("What was done").fill(action)
    if outcome:
        form.get_by_label("Result").select_option(label=outcome)
        form.get_by_label("In words").fill(words)
    form.get_by_role("button", name="Add step").click()
    expect(page.locator("#steps").get_by_role("row").filter(has_text=action)).to_be_visible()


def starts_to_escalate(page, office):
    """S1: the category's standard step is asked for, and answered."""
    page.get_by_role("button", name="Escalate…").first.click()
    expect(heading(page, f"Escalate #{office.ticket.pk} Gate scanner drops")).to_be_visible()
    expect(gate(page)).to_contain_text("Not ready yet")

    answer = page.get_by_role("form", name=f"Answer: {office.standard_step}")
    answer.get_by_role("combobox").select_option(label="New information")
    answer.get_by_role("textbox").fill("Event log: link lost at 09:02 and 09:03, no reboot")
    answer.get_by_role("button", name="Save").click()
    expect(page.locator("#steps")).to_contain_text("Event log: link lost at 09:02")
    assert TroubleshootingStep.objects.filter(standard_step=office.standard_step).count() == 1


def looks_back(page, office):
    """S8 to S13: it comes back; the repair of last week is referenced, the pattern inserted."""
    goes_to(page, "Look-back")
    expect(page.locator("#lookback")).to_contain_text(f"#{office.earlier.pk}")
    page.get_by_label("Yes, it comes back").check()
    page.get_by_label(f"Reference #{office.earlier.pk}").check()
    page.get_by_label("The pattern, if it is recurring").fill(
        "Link lost a minute after start, again within a week."
    )
    page.get_by_role("button", name="Save the look-back").click()
    expect(rail(page, "Look-back")).to_contain_text("Done")


def confirms_the_category(page):
    """S15."""
    goes_to(page, "Configuration")
    page.get_by_label("This is the right category").check()
    page.get_by_role("button", name="Save configuration").click()
    expect(page.get_by_label("This is the right category")).to_be_checked()


def fills_the_template(page):
    """S23 to S26: the writing check objects to empty words while they are typed; the note waits for better ones."""
    goes_to(page, "Template")
    for key, words in GOOD.items():
        fill_section(page, key, words)
    section = page.locator("#whats_happening")
    section.get_by_role("textbox").first.fill(VAGUE)
    expect(section).to_contain_text("Blocks")
    expect(gate(page).locator(".finding--block").filter(has_text="What's Happening")).not_to_have_count(0)
    page.get_by_role("button", name="Save as private note").click()
    expect(page.locator("#messages")).to_be_visible()
    assert Escalation.objects.get().note is None

    fill_section(page, "whats_happening", GOOD["whats_happening"])
    page.get_by_label("Reason", exact=True).select_option(label="Deeper investigation needed")
    page.get_by_role("button", name="Save as private note").click()
    expect(page.locator("main")).to_contain_text("Tell the customer")
    assert Escalation.objects.get().note.body.count(GOOD["environment"]) == 1


def fill_section(page, key, words):
    section = page.locator(f"#{key}")
    section.get_by_role("textbox").first.fill(words)
    expect(section.locator(".section__state")).to_contain_text("Ready")


def tells_the_customer(page):
    """S28."""
    expect(page.get_by_label("To Gale Foreman", exact=True)).to_have_value(re.compile("our specialists"))
    page.get_by_role("button", name="Send to Gale Foreman").click()
    expect(rail(page, "Customer told")).to_contain_text("Done")
    expect(page.locator("body")).to_contain_text("The customer is told")


def escalates(page):
    """S19, S29."""
    goes_to(page, "Escalate")
    for box in page.get_by_label("I have seen it; it is right as it is").all():
        box.check()
    page.get_by_role("button", name="Escalate to Network").click()
    expect(page.locator("body")).to_contain_text("Handed over to Network")
    expect(page.locator("#escalation")).to_contain_text("In the queue")


def opens_the_brief_by_keys(page, office):
    page.get_by_role("link", name="Queue").click()
    expect(page.get_by_role("row").filter(has_text="Gate scanner drops")).to_be_visible()
    page.wait_for_load_state()  # keys are heard from then on
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_contain_text(GOOD["issue_summary"])
    expect(page.get_by_role("main")).to_contain_text("E-31 after 58 s there too")
    expect(page.get_by_role("main").get_by_role("link", name=f"#{office.earlier.pk}").first).to_be_visible()


def sends_it_back(page):
    """S30: one section, with the reason and what is needed."""
    page.wait_for_load_state()
    page.keyboard.press("b")
    form = page.locator("#back")
    form.get_by_label("Environment", exact=True).check()
    flagged = form.locator(".flag").filter(has_text="Environment")
    flagged.get_by_label("Reason").select_option(label="Incomplete")
    flagged.get_by_label("What do you need to go on?").fill("Which firmware does the scanner beside it run?")
    form.get_by_role("button", name="Send back to").click()
    expect(page.locator("main")).to_contain_text("Sent back, waiting for completion")


def completes_it(page):
    page.goto("/")
    back = page.locator(".sentback")
    expect(back).to_contain_text("Which firmware does the scanner beside it run?")
    back.get_by_role("link", name="Complete 1 flag").click()
    expect(page.locator(".sentbackbox")).to_contain_text("Which firmware")
    goes_to(page, "Template")
    fill_section(page, "environment", FIRMWARE)
    page.get_by_role("button", name="Save as private note").click()
    expect(rail(page, "Template")).to_contain_text("Done")
    escalates(page)


def accepts_it(page, office):
    """S26: the read-back; the ticket and its promise change hands."""
    page.goto("/queue/")
    page.get_by_role("row").filter(has_text="Gate scanner drops").get_by_role("link").first.click()
    expect(page.get_by_role("main")).to_contain_text("Changed in this revision")
    page.wait_for_load_state()
    page.keyboard.press("a")
    page.keyboard.type(READ_BACK)
    page.get_by_role("button", name=f"Accept #{office.ticket.pk}").click()
    expect(page.locator("body")).to_contain_text("The ticket and its promise are yours now")
    expect(page.locator("#escalation")).to_contain_text(READ_BACK)
    expect(page.locator("#configuration")).to_contain_text("Sena Iorio")


def resolves_it(page):
    page.locator("#escalation").get_by_role("link").last.click()
    form = page.locator("#resolve")
    form.get_by_label("What came of it").select_option(label="Fixed")
    form.get_by_label("What was found and done").fill("Port 12 had a duplex mismatch; set to auto.")
    form.get_by_label("What would have let").select_option(label="A permission")
    form.get_by_role("button", name="Resolve").click()
    expect(page.locator("main")).to_contain_text("Port 12 had a duplex mismatch")


def the_technician_reads_what_came_of_it(page, office):
    page.goto(f"/tickets/{office.ticket.pk}/")
    expect(page.locator(".pagehead")).to_contain_text("Resolved")
    expect(page.locator("#escalation")).to_contain_text("Port 12 had a duplex mismatch")


def heading(page, words):
    return page.get_by_role("heading", name=words, level=1)


def gate(page):
    return page.locator("#gate")


def rail(page, name):
    return page.locator("#rail").get_by_role("link").filter(has_text=name)


def goes_to(page, name):
    rail(page, name).click()
    expect(rail(page, name)).to_have_attribute("aria-current", "step")
    page.wait_for_load_state()
