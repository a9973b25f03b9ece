"""A real Chromium for the tests of this folder."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

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
