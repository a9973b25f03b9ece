"""A mailbox on an IMAP server: what lies in it, one mail after the other, and how one is marked as done."""

import imaplib
import re
import ssl
from contextlib import contextmanager
from dataclasses import dataclass

PATIENCE = 20  # seconds for each word of the server
SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
NOT_PRINTABLE = re.compile(r"[^\x20-\x7e]")


class Refused(Exception):
    """The server does not do what it is asked; the text is its own words."""


@dataclass(frozen=True)
class Place:
    """Where mail is fetched from. With `done`, what is fetched is moved there; else it is marked as seen."""

    host: str
    port: int
    user: str
    password: str
    folder: str = "INBOX"
    done: str = ""
    security: str = "tls"  # tls from the start, starttls, none

    @property
    def name(self):
        """Without the password."""
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"


@contextmanager
def opened(place):
    """The Mailbox, signed in; closed whatever happens. Raises Refused or OSError."""
    server = _connected(place)
    try:
        server.login(place.user, place.password)
        _ask(server.select(_quoted(place.folder)))
        yield Mailbox(server, place)
    except imaplib.IMAP4.error as refusal:
        raise Refused(_plain(refusal)) from refusal
    finally:
        _leave(server)


class Mailbox:
    """An open folder; mails are named by their UID."""

    def __init__(self, server, place):
        self.server, self.place = server, place

    def waiting(self, most):
        """UIDs of what was not fetched yet, the oldest first, at most so many."""
        wanted = "UNFLAGGED" if self.place.done else "UNSEEN"
        [found] = _ask(self.server.uid("SEARCH", None, wanted, "UNDELETED"))
        return (found or b"").split()[:most]

    def size(self, uid):
        """In bytes; None if it is gone."""
        found = SIZE.search(b" ".join(_pieces(self.server.uid("FETCH", uid, "(RFC822.SIZE)"))))
        return int(found[1]) if found else None

    def content(self, uid):
        """The bytes of the mail, which stays unseen; None if it is gone."""
        answer = _ask(self.server.uid("FETCH", uid, "(BODY.PEEK[])"))
        return next((piece[1] for piece in answer if isinstance(piece, tuple)), None)

    def finish(self, uid):
        """Mark it as seen, or move it."""
        _ask(self.server.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen)"))
        if self.place.done:
            self._move(uid)

    def set_aside(self, uid):
        """Mark it for a person, and leave it where it is."""
        _ask(self.server.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen \Flagged)"))

    def _move(self, uid):
        target = _quoted(self.place.done)
        if "MOVE" in self.server.capabilities:
            _ask(self.server.uid("MOVE", uid, target))
            return
        _ask(self.server.uid("COPY", uid, target))
        _ask(self.server.uid("STORE", uid, "+FLAGS.SILENT", r"(\Deleted)"))
        _ask(self.server.expunge())


def _connected(place):
    if place.security == "tls":
        context = ssl.create_default_context()
        return imaplib.IMAP4_SSL(place.host, place.port, ssl_context=context, timeout=PATIENCE)
    server = imaplib.IMAP4(place.host, place.port, timeout=PATIENCE)
    if place.security == "starttls":
        server.starttls(ssl.create_default_context())
    return server


def _ask(answer):
    """The data of an answer; raises Refused unless it is OK."""
    status, data = answer
    if status != "OK":
        words = b" ".join(piece for piece in data if isinstance(piece, bytes))
        raise Refused(_plain(words.decode("ascii", "replace")))
    return data


def _pieces(answer):
    return [
        part for piece in _ask(answer) for part in (piece if isinstance(piece, tuple) else (piece,)) if part
    ]


def _plain(words):
    return NOT_PRINTABLE.sub(" ", str(words))[:300]


def _quoted(folder):
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _leave(server):
    try:
        server.logout()
    except (OSError, imaplib.IMAP4.error):
        server.shutdown()
