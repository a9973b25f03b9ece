"""People who are signed in, each in a browser of their own."""

import pytest
from django.test import Client


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
