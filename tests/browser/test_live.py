"""Open pages keep up by themselves: two people, each in a browser of their own, and nothing typed is lost."""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from escalations.models import Escalation, Notification
from tests.firm import NINE, READ_BACK, Firm

from .office import PATIENCE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def firm(transactional_db):
    return Firm()


def test_the_queue_fills_and_empties_by_itself(firm, seats):
    queue = seats.take(firm.senior)
    queue.goto("/queue/")
    expect(queue.get_by_role("main")).to_contain_text("Nothing waits for your teams")

    escalation = firm.queued()
    expect(queue.locator("#queue-rows")).to_contain_text(f"#{firm.ticket.pk}")
    expect(queue.locator("#queue-tabs")).to_contain_text("Waiting 1")

    accept(seats.take(firm.second_senior), escalation)
    expect(queue.get_by_role("main")).to_contain_text("Nothing waits for your teams")


def test_what_is_typed_stays_while_the_ticket_changes_around_it(firm, seats):
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    page.locator("#text-reply").fill("We look at it this")

    colleague = seats.take(firm.colleague)
    colleague.goto(f"/tickets/{firm.ticket.pk}/?mode=private")
    colleague.locator("#text-private").fill("Port 12 flaps since Monday.")
    colleague.get_by_role("button", name="Add private note").click()

    expect(page.locator("#conversation")).to_contain_text("Port 12 flaps since Monday.")
    expect(page.locator("#text-reply")).to_have_value("We look at it this")
    page.keyboard.type(" afternoon.")
    expect(page.locator("#text-reply")).to_have_value("We look at it this afternoon.")


def test_somebody_faster_is_told_before_pressing_and_the_text_stays(firm, seats):
    """Invariant 8, a second earlier: the buttons are gone, the words are not."""
    escalation = firm.queued()
    slower = seats.take(firm.second_senior)
    slower.goto(f"/escalations/{escalation.pk}/")
    slower.get_by_label("Read-back").fill("I read the port log.")

    accept(seats.take(firm.senior), escalation)

    expect(slower.locator("#moved")).to_contain_text("Sena Iorio was faster: accepted the escalation, ")
    expect(slower.get_by_role("button", name="Accept #")).to_have_count(0)
    expect(slower.get_by_label("Read-back")).to_have_value("I read the port log.")
    expect(slower.locator("#accept")).to_contain_text("This is not offered any more")
    expect(slower.locator("#brief-state")).to_contain_text("by Sena Iorio")
    assert Escalation.objects.get().read_back == READ_BACK


def test_an_ended_session_is_told_once_and_calmly(firm, seats):
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    page.locator("#text-private").evaluate("field => { field.value = 'Port 12'; }")

    Session.objects.all().delete()

    expect(page.locator("#connection")).to_contain_text("You were signed out. Sign in in a new tab")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/live/" in request.url else None)
    page.wait_for_timeout(5_000)
    assert asked == []
    assert page.locator("#text-private").input_value() == "Port 12"


def test_a_tab_nobody_sees_asks_nothing(firm, seats):
    page = seats.take(firm.technician)
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/live/" in request.url else None)
    page.add_init_script("Object.defineProperty(document, 'hidden', { get: () => window.away ?? true });")
    page.goto("/")
    page.wait_for_timeout(1_500)
    assert asked == []

    page.evaluate("window.away = false; document.dispatchEvent(new Event('visibilitychange'))")
    page.wait_for_timeout(500)

    assert len(asked) == 1


def accept(page, escalation):
    page.goto(f"/escalations/{escalation.pk}/")
    page.get_by_label("Read-back").fill(READ_BACK)
    page.get_by_role("button", name="Accept #").click()
    expect(page.locator("body")).to_contain_text("The ticket and its promise are yours now")


def test_colleagues_see_each_other_and_who_is_writing(firm, seats):
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    colleague = seats.take(firm.colleague)
    colleague.goto(f"/tickets/{firm.ticket.pk}/?mode=private")
    expect(page.locator("#here")).to_have_text("Also here: Cole Ager")

    colleague.locator("#text-private").press_sequentially("The port flaps", delay=40)

    expect(page.locator("#here")).to_have_text("Also here: Cole Ager, writing")
    assert "flaps" not in page.locator("body").inner_text()
    colleague.close()
    expect(page.locator("#here")).to_be_hidden(timeout=2 * PATIENCE)  # gone 15 s after their last word


@pytest.mark.parametrize("wanted", [True, False])
def test_something_new_rings_softly_and_is_counted_in_the_title(firm, seats, wanted):
    firm.senior.soft_bell = firm.senior.title_count = wanted
    firm.senior.save()
    page = seats.take(firm.senior)
    with page.expect_response(lambda answer: "/live/queue/" in answer.url):
        page.goto("/queue/")  # what it hears first counts as known
    page.mouse.click(5, 300)
    page.evaluate("document.addEventListener('live:rang', () => { document.body.dataset.rang = 'yes'; })")

    Notification.objects.create(user=firm.senior, kind="queue", about="queued", at=NINE)

    expect(page.locator(".bell")).to_contain_text("1 unread")
    expect(page).to_have_title("(1) Queue · Handover" if wanted else "Queue · Handover")
    expect(page.locator("body[data-rang]")).to_have_count(1 if wanted else 0)
    page.mouse.click(5, 300)
    expect(page).to_have_title("Queue · Handover")
