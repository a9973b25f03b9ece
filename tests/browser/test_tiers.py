"""Matrix, order and hours in a real browser, by keyboard where a mouse is not needed."""

import pytest
from django.conf import settings
from django.test import Client

from escalations.domain import matrix
from escalations.models import Priority, Team
from tests import factories
from tests.factories import priority

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(chromium, live_server):
    session = Client()
    session.force_login(factories.AdministratorFactory())
    cookie = session.cookies[settings.SESSION_COOKIE_NAME].value
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 860})
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    yield page
    context.close()


def test_the_matrix_is_filled_by_keyboard(page):
    page.goto("/admin/escalations/priorityrule/")
    page.get_by_label("Low impact, low urgency").focus()
    page.keyboard.type("Urgent")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    page.get_by_text("1 of 9 cells changed.").wait_for()
    assert matrix.stored()["low_low"] == str(priority("Urgent").pk)
    assert page.complaints == []


def test_arrows_and_hours(page):
    team = factories.TeamFactory(name="Network", tier=2)

    page.goto("/admin/escalations/priority/")
    page.get_by_role("button", name="Move Low up").press("Enter")
    page.get_by_text("“Low” moved up; the queue follows.").wait_for()
    page.goto(f"/admin/escalations/team/{team.pk}/hours/")
    page.get_by_label("Monday").fill("9-12:30, 13:30-17")
    page.get_by_label("One a line").fill("25 Dec 2099 Christmas\n1 Jan 2100 New Year")
    page.get_by_label("One a line").press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("The hours of Network are saved.").wait_for()

    team = Team.objects.get()
    assert team.working_hours == {"monday": ["09:00-12:30", "13:30-17:00"]}
    assert team.holidays == {"2099-12-25": "Christmas", "2100-01-01": "New Year"}
    assert list(Priority.objects.values_list("name", flat=True)) == ["Urgent", "High", "Low", "Medium"]
    page.get_by_role("button", name="Save the hours").click()  # a second press, nothing typed
    page.get_by_text("The hours of Network are saved.").wait_for()
    assert Team.objects.get().holidays == team.holidays
    assert page.complaints == []


def test_a_pattern_is_tried_where_it_is_typed(page):
    page.goto("/admin/escalations/portal/1/change/")
    page.get_by_label("Asset pattern").fill(r"XY\d+")
    page.get_by_label("A text").fill("XY12 stands beside XY3")
    page.get_by_role("button", name="Try it").click()

    page.get_by_text("Recognised: XY12, XY3").wait_for()
    assert page.get_by_label("Asset pattern").input_value() == r"XY\d+"
    assert page.complaints == []
