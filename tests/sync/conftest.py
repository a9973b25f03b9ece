"""What the tests of every connector share."""

import pytest

from escalations.domain import defaults
from tests.factories import NINE
from tests.firm import Firm

pytest.register_assert_rewrite("tests.sync.contract")


WAITS = (0.05, 0.1, 0.2)  # as many as the product's, each a tenth


@pytest.fixture
def office(transactional_db, request, monkeypatch):
    """The firm beside a Freshdesk of its own, both alive: nothing is one big transaction here."""
    monkeypatch.setattr("escalations.sync.calls.WAITS", WAITS)
    from tests.helpdesks.freshdesk import Freshdesk
    from tests.sync.office import Office

    defaults.install()
    with Freshdesk(at=NINE) as fresh:
        yield Office(Firm(), fresh)


@pytest.fixture
def side():
    """A made-up Freshdesk and a connector to it; a module of another kind has its own."""
    from tests.sync.freshdesk_side import FreshdeskSide

    with FreshdeskSide() as made:
        yield made
