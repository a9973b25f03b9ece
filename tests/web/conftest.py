"""The firm that the pages are tried in, and people who are signed in."""

from datetime import timedelta
from itertools import count

import pytest
from django.test import Client


@pytest.fixture
def firm(db):
    from tests.firm import Firm

    return Firm()


@pytest.fixture
def signed_in(client, firm):
    """A browser in which the firm's technician is signed in."""
    client.force_login(firm.technician)
    return client


@pytest.fixture
def browser_of():
    """A browser of its own for one person."""

    def sign_in(user):
        browser = Client()
        browser.force_login(user)
        return browser

    return sign_in


@pytest.fixture
def at_ten(monkeypatch):
    """The pages' clock: ten o'clock on the firm's day, a second later with every request."""
    from escalations.web.middleware import Moment
    from tests.firm import minutes

    seconds = count()
    clock = staticmethod(lambda: minutes(60) + timedelta(seconds=next(seconds)))
    monkeypatch.setattr(Moment, "clock", clock)
