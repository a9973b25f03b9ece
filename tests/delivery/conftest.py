"""What tests of the deliverers share."""

import pytest

from escalations import tasks  # noqa: F401 - a worker knows every deliverer
from tests.mail_server import MailServer


@pytest.fixture
def mail_server(settings):
    server = MailServer()
    server.start(settings)
    yield server
    server.stop()
