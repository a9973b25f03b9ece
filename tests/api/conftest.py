"""Programs that call the API, each with a token of its own."""

import pytest
from rest_framework.test import APIClient

from escalations.domain.tokens import USUAL
from tests.factories import ApiTokenFactory


@pytest.fixture
def program_of():
    """A client with a token of one person; `scopes` other than the usual ones if they are given."""

    def connect(user, scopes=USUAL):
        client = APIClient(raise_request_exception=False)
        client.token = ApiTokenFactory(user=user, scopes=list(scopes))
        client.credentials(HTTP_AUTHORIZATION=f"Token {client.token.key}")
        return client

    return connect


@pytest.fixture
def program(firm, program_of):
    """A program of the firm's technician."""
    return program_of(firm.technician)


@pytest.fixture
def stranger():
    """A program without a token."""
    return APIClient(raise_request_exception=False)
