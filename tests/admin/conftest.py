"""An administrator at the administration."""

import pytest

from tests.factories import AdministratorFactory


@pytest.fixture
def administrator(db):
    return AdministratorFactory(username="admin.one")


@pytest.fixture
def desk(administrator, client):
    """The administrator's browser."""
    client.force_login(administrator)
    return client
