"""Reads the bytes of a mail into an IncomingMail; knows no database."""

from email import message_from_bytes

from escalations.domain.incoming import Hand, IncomingMail

from . import bodies, hands, headers, returns

# Every address a mail was sent to, as it says itself and as the servers on its way noted.
TO = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "resent-to")


MOST_LINES_OF_PARTS = 50_000


class Unreadable(Exception):
    """It is no mail, or nested without an end; the text says which."""


def read(raw, *, is_ours=lambda address: False):
    """The mail; `is_ours` says of an address whether it is the portal's. Raises Unreadable."""
    if raw.count(b"\n--") > MOST_LINES_OF_PARTS:
        raise Unreadable("It has too many parts.")
    try:
        return _read(message_from_bytes(raw, policy=headers.Mended()), is_ours)
    except RecursionError as deep:
        raise Unreadable("Its parts are nested too deeply to be read.") from deep


def _read(mail, is_ours):
    if not mail.keys():
        raise Unreadable("It has no headers: it is no mail.")
    name, sender = _sender(mail)
    text, files = bodies.text_and_files(mail)
    hand = hands.hand_of(mail, sender=sender, is_ours=is_ours)
    is_report = hand == Hand.BOUNCE or any(hands.reports(mail))
    return IncomingMail(
        message_id=next(iter(headers.ids(mail, "message-id")), ""),
        sender=sender,
        sender_name=name,
        recipients=tuple(address for _, address in headers.addresses(mail, *TO)),
        subject=headers.first(mail, "subject"),
        text=text,
        files=tuple(files),
        answers=_answers(mail),
        hand=hand,
        returned=returns.message_ids(mail, text) if is_report else (),
        returned_words=returns.words(mail) if is_report else "",
    )


def _sender(mail):
    """(name, address): of several authors whoever sent it; without any, whoever the servers name."""
    authors = headers.addresses(mail, "from")
    senders = [one[1] for one in headers.addresses(mail, "sender")]
    sent = next((one for one in authors if one[1] in senders), None)
    others = headers.addresses(mail, "sender", "reply-to", "return-path")
    return sent or next(iter([*authors, *others]), ("", ""))


def _answers(mail):
    """What it answers, the nearest first: In-Reply-To, then References from their end."""
    references = headers.ids(mail, "references")
    return tuple(dict.fromkeys([*headers.ids(mail, "in-reply-to"), *reversed(references)]))[:50]
