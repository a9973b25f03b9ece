"""The Freshdesk connector keeps the contract of every connector."""

import pytest

from tests.sync.contract import Contract
from tests.sync.freshdesk_side import FreshdeskSide


@pytest.fixture
def side():
    with FreshdeskSide() as made:
        yield made


class TestFreshdesk(Contract):
    pass
