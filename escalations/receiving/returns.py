"""Which mail came back, and what the mail server says of it."""

import re

from . import hands, headers

IN_TEXT = re.compile(r"^[> \t]*message-id:\s*(<[^<>\s]{1,253}>)", re.IGNORECASE | re.MULTILINE)
LONGEST = 20_000


def message_ids(mail, text):
    """Of the returned mail: as it is enclosed, else as the text quotes it."""
    enclosed = [one for part in mail.walk() for one in _enclosed(part)]
    return tuple(dict.fromkeys([*enclosed, *IN_TEXT.findall(text[:LONGEST])]))


def words(mail):
    """The first failure's, with the address; "" if there is no report."""
    for one in hands.failures(mail):
        address = headers.first(one, "final-recipient").rpartition(";")[2].strip()
        said = headers.first(one, "diagnostic-code").partition(";")[2].strip() or headers.first(one, "status")
        return ": ".join(word for word in (address, said) if word)
    return headers.first(mail, "x-failed-recipients")


def _enclosed(part):
    """Message-IDs of a mail within the mail, whole or its headers alone."""
    kind = part.get_content_type()
    if kind == "message/rfc822" and part.is_multipart():
        return headers.ids(part.get_payload(0), "message-id")
    if kind in {"text/rfc822-headers", "message/rfc822-headers"}:
        payload = part.get_payload(0).as_string() if part.is_multipart() else part.get_payload()
        return IN_TEXT.findall(str(payload)[:LONGEST])
    return []
