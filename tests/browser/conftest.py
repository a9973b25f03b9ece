"""A real Chromium for the tests of this folder, and seats in front of it."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.office import Office, Seats

# Playwright keeps an event loop in the test's own thread; Django would refuse its database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

QUIET = (
    "--disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
)


@pytest.fixture(scope="session")
def chromium():
    """The browser; each test opens its own context in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", *QUIET.split()]
        )
        yield browser
        browser.close()


@pytest.fixture
def office(transactional_db):
    """The small firm, with a ticket that came in this morning."""
    return Office()


@pytest.fixture
def seats(chromium, live_server):
    """Seats at the portal; what their browsers complain of fails the test at its end."""
    seats = Seats(chromium, live_server.url)
    yield seats
    seats.leave()
    assert seats.complaints == []
