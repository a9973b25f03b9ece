"""The Freshdesk connector keeps the contract of every connector."""

from tests.sync.contract import Contract


class TestFreshdesk(Contract):
    pass
