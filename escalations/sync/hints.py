"""What an incoming webhook is worth: a hint to read one ticket again, once it is known to be from the helpdesk."""

import hmac
import json
import re
from dataclasses import dataclass

from . import tolerant

ID = re.compile(r"\d{1,18}")


@dataclass(frozen=True)
class Hint:
    """`delivery_id` "" where theirs have none; `ticket_id` "" where none can be read: something changed, ask what."""

    delivery_id: str
    ticket_id: str


class NotGenuine(Exception):
    """It does not prove that it is from the helpdesk: answer 403, and read nothing in it."""


def is_one_of(told, known):
    """Whether what was told is one of these, each compared in the same time; nothing matches nothing."""
    told = told.encode(errors="surrogateescape")
    return bool(told) and sum(hmac.compare_digest(told, one.encode()) for one in known if one) > 0


def lowered(headers):
    return {name.lower(): value for name, value in headers.items()}


def content(body):
    """The object that was sent; an empty one where it is broken, as words filled into a template leave it."""
    try:
        return tolerant.known(json.loads(body))
    except (ValueError, RecursionError):
        return {}


def first_id(values, body, pattern):
    """The first value that is an id; else what the pattern finds in a body that is broken; else ""."""
    found = [tolerant.code(one) or "" for one in values]
    told = next((one for one in found if ID.fullmatch(one)), "")
    if told or content(body):
        return told
    broken = pattern.search(body)
    return broken[1].decode() if broken else ""
