"""A made-up helpdesk of each kind, its clock standing at nine."""

import pytest

from tests.factories import NINE
from tests.helpdesks import asking
from tests.helpdesks.freshdesk import Freshdesk


@pytest.fixture
def fresh():
    with Freshdesk(at=NINE) as helpdesk:
        yield helpdesk


@pytest.fixture
def ask(fresh):
    return asking.freshdesk(fresh)
