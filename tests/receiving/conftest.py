"""What tests of the mailbox share."""

import pytest

from tests.mailbox_server import DOVECOT, MailboxServer


@pytest.fixture(scope="session")
def dovecot():
    if not DOVECOT:
        pytest.skip("there is no Dovecot here: apt-get install dovecot-imapd")
    server = MailboxServer()
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def server(dovecot):
    dovecot.clear()
    return dovecot
