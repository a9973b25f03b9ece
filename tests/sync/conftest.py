"""What the tests of every connector share."""

import pytest

from escalations.domain import defaults
from tests.factories import NINE
from tests.firm import Firm

pytest.register_assert_rewrite("tests.sync.contract")


@pytest.fixture
def office(transactional_db, request):
    """The firm beside a Freshdesk of its own, both alive: nothing is one big transaction here."""
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
