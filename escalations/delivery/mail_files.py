"""Where mail goes without a mail server: into a folder, one file each, for testers to read."""

import re
from dataclasses import dataclass
from datetime import UTC
from email import message_from_bytes, policy
from pathlib import Path

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

MOST = 50
LONGEST = 200_000
NAME = re.compile(r"[A-Za-z0-9-]+")
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


@dataclass(frozen=True)
class Sent:
    """One of them as a person reads it."""

    name: str
    headers: tuple[tuple[str, str], ...]
    text: str
    files: tuple[str, ...]

    def header(self, name):
        """Its first value; "" without one."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    @property
    def subject(self):
        return self.header("subject")

    @property
    def to(self):
        return self.header("to")

    @property
    def date(self):
        return self.header("date")


def newest():
    """The newest mails, newest first."""
    folder = Path(settings.EMAIL_FILE_PATH)
    files = sorted(folder.glob("*.eml"), reverse=True)[:MOST] if folder.is_dir() else []
    return [_read(file) for file in files]


def find(name):
    """The mail in the file of this name; None if there is none."""
    file = Path(settings.EMAIL_FILE_PATH) / f"{name}.eml"
    return _read(file) if NAME.fullmatch(name) and file.is_file() else None


def _read(file):
    mail = message_from_bytes(file.read_bytes()[:LONGEST], policy=policy.default)
    body = mail.get_body(("plain",))
    return Sent(
        name=file.stem,
        headers=tuple((key, str(value)) for key, value in mail.items()),
        text=body.get_content() if body is not None else "",
        files=tuple(part.get_filename() or "a file without a name" for part in mail.iter_attachments()),
    )
