"""The firm that the pages are tried in, and somebody signed in."""

import pytest


@pytest.fixture
def firm(db):
    from tests.firm import Firm

    return Firm()


@pytest.fixture
def signed_in(client, firm):
    """A browser in which the firm's technician is signed in."""
    client.force_login(firm.technician)
    return client
