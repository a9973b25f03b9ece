"""Reads the headers of a mail, however they are encoded or broken; what comes out has one line and no NUL."""

import re
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header
from email.policy import Compat32
from email.utils import getaddresses

from .charsets import text_of, whole

MESSAGE_ID = re.compile(r"<[^<>\s\x00]{1,253}>")
NOT_IN_ADDRESS = re.compile(r"[\s\x00-\x1f<>]")
LONGEST = 10_000


class Mended(Compat32):
    """Bytes that stand in a header as they are come out as the text they are."""

    def header_fetch_parse(self, name, value):
        return text_of(value.encode("utf-8", "surrogateescape"), "utf-8") if isinstance(value, str) else value


def every(mail, name):
    """The values of each header of this name, not decoded yet."""
    return [str(value)[:LONGEST] for value in mail.get_all(name, [])]


def first(mail, name):
    """The first one's words, decoded; "" if there is none."""
    return next((decoded(value) for value in every(mail, name)), "")


def ids(mail, name):
    """The Message-IDs in headers of this name, in their order."""
    return [one for value in every(mail, name) for one in MESSAGE_ID.findall(value)]


def addresses(mail, *names):
    """(name, address in small letters) of each address in these headers; a group's members count, a bare name not."""
    values = [value for name in names for value in every(mail, name)]
    found = [(decoded(name), _address(address)) for name, address in getaddresses(values)]
    return [(name, address) for name, address in found if address]


def decoded(value):
    """Encoded words as words; what cannot be decoded stays as it is."""
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError):
        parts = [(value, None)]
    words = "".join(part if isinstance(part, str) else _word(part, charset) for part, charset in parts)
    return " ".join(words.replace("\x00", "").split())


def _word(part, charset):
    return text_of(part, charset) if charset else whole(part.decode("raw-unicode-escape", "replace"))


def _address(address):
    """As it is stored: small letters, the domain as people write it; "" for what is no address."""
    address = address.strip().lower()
    local, _, host = address.rpartition("@")
    if not local or not host or len(address) > 254 or NOT_IN_ADDRESS.search(address):
        return ""
    with suppress(UnicodeError):
        host = host.encode("ascii").decode("idna")
    return f"{local}@{host}"
