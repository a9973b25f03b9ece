"""Takes in one mail from standard input; made for a mail server's pipe."""

import sys

from django.core.management.base import BaseCommand
from django.db import Error
from django.utils import timezone

from escalations import receiving

# What a mail server understands (sysexits.h)
NO_MAIL = 65
TOO_LARGE = 69
LATER = 75
MOST = 60 * 1024 * 1024


class Command(BaseCommand):
    help = (
        "Reads one mail, as RFC 5322 writes it, from standard input. Exit status 0: it is kept, and will not be lost. "
        "75: the database is away, the mail server should try again. 65: there was nothing. 69: it is too large."
    )
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        raw = sys.stdin.buffer.read(MOST + 1)
        if not raw.strip():
            self._leave(NO_MAIL, "There was no mail on standard input.")
        if len(raw) > MOST:
            self._leave(
                TOO_LARGE,
                f"The mail is larger than {MOST // 1024 // 1024} MB. Send a link to its files instead.",
            )
        try:
            receiving.receive(raw, at=timezone.now())
        except (Error, OSError) as away:
            self._leave(LATER, f"The mail could not be kept; try again later. {away}")

    def _leave(self, status, words):
        self.stderr.write(words)
        sys.exit(status)
