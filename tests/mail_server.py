"""A mail server that does what a test asks: takes, refuses, puts off, hangs, or hangs up after the text."""

import asyncio
import socket
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

# Whoever signs in is refused; most tests do not.
NOBODY = {"auth_require_tls": False, "authenticator": lambda *_: AuthResult(success=False, handled=False)}


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class MailServer:
    """`behaviour` may change between two mails; `taken` holds what it took, parsed."""

    def __init__(self):
        self.behaviour, self.taken = "take", []
        self.controller = Controller(self, hostname="127.0.0.1", port=_free_port(), **NOBODY)

    async def handle_RCPT(self, server, session, envelope, address, options):
        answers = {"refuse": "550 5.1.1 no such mailbox", "greylist": "451 4.7.1 greylisted, come back later"}
        if self.behaviour in answers:
            return answers[self.behaviour]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.behaviour == "hang":
            await asyncio.sleep(60)
        if self.behaviour == "refuse text":
            return "554 5.7.1 looks like spam"
        self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
        if self.behaviour == "drop":
            server.transport.abort()
        return "250 OK"

    def start(self, settings):
        self.controller.start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST = "127.0.0.1"
        settings.EMAIL_PORT = self.controller.port
        settings.EMAIL_TIMEOUT = 20
        settings.DEFAULT_FROM_EMAIL = "Handover <support@handover.example>"

    def stop(self):
        self.controller.stop(no_assert=True)
