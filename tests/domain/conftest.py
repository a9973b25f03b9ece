"""The firm that the tests of the domain work in."""

import pytest


@pytest.fixture
def firm(db):
    from tests.firm import Firm

    return Firm()
