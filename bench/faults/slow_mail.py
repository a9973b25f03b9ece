"""A mail server that takes its time, so that its sender is killed before, while and after it has taken a mail."""

import asyncio
import random

from tests.mail_server import MailServer

LONGEST = 1.0  # seconds before a mail is taken, and once more before that is said


class SlowMail(MailServer):
    def __init__(self, seed):
        super().__init__()
        self.dice = random.Random(seed)

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.dice.uniform(0, LONGEST))
        said = await super().handle_DATA(server, session, envelope)
        await asyncio.sleep(self.dice.uniform(0, LONGEST))
        return said
