"""A mail from outside, as it was read: plain words and bytes, nothing of how mail is written."""

from dataclasses import dataclass
from enum import Enum


class Hand(Enum):
    """Who wrote it."""

    PERSON = "a person"
    MACHINE = "a program, of its own accord"  # monitoring, an order system
    LIST = "a mailing list, or a mass mailing"
    ANSWER = "a program, in answer to a mail"  # out of office, a receipt
    BOUNCE = "a mail server: a mail did not arrive"


@dataclass(frozen=True)
class MailedFile:
    """One file of a mail."""

    name: str
    content: bytes


@dataclass(frozen=True)
class IncomingMail:
    """`sender` in small letters, "" if nobody is named; Message-IDs with their angle brackets, the nearest first."""

    message_id: str = ""
    sender: str = ""
    sender_name: str = ""
    recipients: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""
    files: tuple[MailedFile, ...] = ()
    answers: tuple[str, ...] = ()
    hand: Hand = Hand.PERSON
    returned: tuple[str, ...] = ()  # the mails that a mail server writes about
    returned_words: str = ""  # and what it says of them

    @property
    def is_automatic(self):
        """Whether it counts as nothing (S28)."""
        return self.hand != Hand.PERSON
