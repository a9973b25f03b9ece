"""A made-up helpdesk of each kind, its clock standing at nine."""

import pytest

from tests.factories import NINE
from tests.helpdesks import asking
from tests.helpdesks.freshdesk import Freshdesk
from tests.helpdesks.zammad import Zammad


@pytest.fixture
def fresh():
    with Freshdesk(at=NINE) as helpdesk:
        yield helpdesk


@pytest.fixture
def ask(fresh):
    return asking.freshdesk(fresh)


@pytest.fixture
def zam():
    with Zammad(at=NINE) as helpdesk:
        yield helpdesk


@pytest.fixture
def ask_zam(zam):
    return asking.zammad(zam)
