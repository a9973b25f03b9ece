"""Where mail goes without a mail server: into a folder, one file each, for testers to read."""

import re
from datetime import UTC
from email import message_from_bytes, policy
from pathlib import Path

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

MOST = 50
LONGEST = 200_000
UNSAFE = re.compile(r"[^A-Za-z0-9-]+")


class EmailBackend(BaseEmailBackend):
    """Writes each mail into EMAIL_FILE_PATH; the same Message-ID within a second is the same file."""

    def send_messages(self, messages):
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in messages:
            mail = message.message()
            moment = timezone.now().astimezone(UTC).strftime("%Y%m%d-%H%M%S")
            name = UNSAFE.sub("-", str(mail["Message-ID"]).partition("@")[0]).strip("-")[:60]
            (folder / f"{moment}-{name}.eml").write_bytes(mail.as_bytes(linesep="\r\n"))
        return len(messages)


def is_used():
    """Whether mail goes into the folder."""
    return f"{__name__}.EmailBackend" == settings.EMAIL_BACKEND


def newest():
    """The newest mails as parsed messages, newest first; what is no mail is left out."""
    folder = Path(settings.EMAIL_FILE_PATH)
    files = sorted(folder.glob("*.eml"), reverse=True)[:MOST] if folder.is_dir() else []
    return [message_from_bytes(file.read_bytes()[:LONGEST], policy=policy.default) for file in files]
