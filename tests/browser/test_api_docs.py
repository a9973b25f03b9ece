"""The API's own page in a real browser: read, signed in to with a token, tried; nothing complains."""

import json

import pytest
from playwright.sync_api import expect

from tests.factories import ApiTokenFactory

from .office import is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOCS = "/api/v1/docs/"
TOKEN = ".auth-container:has(code:text-is('token'))"
WHO_AM_I = "#operations-me-who_am_i"


def test_a_get_is_tried_with_a_token(office, seats):
    """The token is a colleague's: their name in the answer says that it was used, and not the session."""
    page = seats.take(office.technician)
    page.goto(DOCS)

    page.click("button.authorize")
    page.fill(f"{TOKEN} input", f"Token {ApiTokenFactory(user=office.senior).key}")
    page.click(f"{TOKEN} button.authorize")
    page.click(f"{TOKEN} button.btn-done")
    page.click(f"{WHO_AM_I} .opblock-summary-control")
    page.click(f"{WHO_AM_I} .try-out__btn")
    page.click(f"{WHO_AM_I} button.execute")

    answer = page.locator(f"{WHO_AM_I} .live-responses-table .response")
    expect(answer.locator(".response-col_status")).to_have_text("200")
    assert json.loads(answer.locator("code").first.inner_text())["username"] == "sena"


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_fits_and_follows_the_theme(office, seats, width, scheme):
    page = seats.take(office.technician, width=width, scheme=scheme)
    page.goto(DOCS)

    expect(page.locator(WHO_AM_I)).to_be_visible()

    background = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert (background == "rgb(28, 32, 34)") is (scheme == "dark")
    assert not is_too_wide(page)


def test_page_follows_the_theme_that_was_chosen(office, seats):
    page = seats.take(office.technician, scheme="light")
    page.goto("/")
    page.click(".menu__who")
    page.click(".segments label:has-text('Dark')")

    page.goto(DOCS)

    expect(page.locator("html.dark-mode")).to_be_attached()
