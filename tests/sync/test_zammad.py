"""The Zammad connector keeps the contract of every connector."""

import pytest

from tests.sync.contract import Contract
from tests.sync.zammad_side import ZammadSide


@pytest.fixture
def side():
    with ZammadSide() as made:
        yield made


class TestZammad(Contract):
    pass
