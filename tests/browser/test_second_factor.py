"""An administrator sets up a second factor and comes in with it, in a real browser: no script, no style is refused."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from escalations.domain import second_factor
from tests.factories import AdministratorFactory
from tests.phone import shown

from .test_axe import examined

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def come(page):
    page.get_by_label("User name").fill("ada")
    page.get_by_label("Password").fill("the-right-one")
    page.get_by_role("button", name="Sign in").click()


def test_from_the_password_to_the_administration(seats, settings):
    settings.ADMINISTRATORS_NEED_SECOND_FACTOR = True
    ada = AdministratorFactory(username="ada", password="the-right-one")
    page, found = seats.take(), []

    page.goto("/admin/")
    come(page)
    expect(page.get_by_role("heading", name="Set up a second factor")).to_be_visible()
    found += examined(page, "set up")
    assert page.evaluate("document.querySelector('.qr').naturalWidth") > 0
    secret = page.locator("#secret").text_content().replace(" ", "")
    page.get_by_label("The code it shows now").fill(shown(secret, timezone.now()))
    page.get_by_label("Your password").fill("the-right-one")
    page.get_by_role("button", name="Set it up").click()
    expect(page.get_by_role("heading", name="Write these down")).to_be_visible()
    found += examined(page, "codes")
    codes = page.locator("#codes").text_content().split()
    page.get_by_role("link", name="go on").click()
    expect(page).to_have_title("Handover administration · Handover")
    page.goto("/profile/sign-in/")
    found += examined(page, "own")

    page.context.clear_cookies()
    page.goto("/admin/")
    come(page)
    expect(page.get_by_role("heading", name="One more code")).to_be_visible()
    found += examined(page, "code")
    page.get_by_label("Code").fill(codes[0])
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_title("Handover administration · Handover")

    assert found == []
    assert second_factor.codes_left(ada) == 9
