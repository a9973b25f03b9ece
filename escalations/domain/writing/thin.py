"""What a section of some use still lacks: the warnings, one function a section."""

import re

from . import lexicon
from .reading import Reading
from .useless import QUOTED, says_none

_COMPARED = re.compile(
    r"\b(?:expected|instead|should|observed|but|only|soll|statt|erwartet|au lieu|attendu|debería|invece|deveria)\b",
    re.I,
)


def _has_digit(reading: Reading) -> bool:
    return any(word.has_digit for word in reading.words)


def _names_something(reading: Reading) -> bool:
    """A capital inside a line: a site, a team, a product."""
    return any(
        word.raw[:1].isupper()
        and not reading.is_in("device", word)
        and not lexicon.languages_of_filler(word.folded)
        and not reading.text[: word.start].rstrip().endswith((".", "!", "?", ":"))
        for word in reading.all_words[1:]
    )


def no_error(reading: Reading) -> bool:
    if _has_digit(reading) or QUOTED.search(reading.text) or _COMPARED.search(reading.text):
        return False
    codes = sum(reading.is_in("code", word) for word in reading.all_words)
    return not codes or codes + len(reading.telling) < 3


def no_result(reading: Reading) -> bool:
    return not reading.has("result") and not (
        ":" in reading.text or "->" in reading.text or "→" in reading.text
    )


def no_scope(reading: Reading) -> bool:
    if _has_digit(reading) or any(reading.is_in("count", word) for word in reading.words):
        return False
    return reading.has("quantity") and not _names_something(reading)


def no_ask(reading: Reading) -> bool:
    asks = reading.has("ask")
    return not asks or not [word for word in reading.telling_words if not reading.is_in("grant", word)]


def thin_environment(reading: Reading) -> bool:
    if _has_digit(reading) or _names_something(reading):
        return False
    return all(reading.is_in("device", word) for word in reading.telling_words)


def unchecked_changes(reading: Reading) -> bool:
    return says_none(reading)


WARNINGS = {
    "whats_happening": ("no_error", no_error),
    "troubleshooting_done": ("no_result", no_result),
    "user_impact": ("no_scope", no_scope),
    "escalation_reason": ("no_ask", no_ask),
    "environment": ("thin_environment", thin_environment),
    "recent_changes": ("unchecked_changes", unchecked_changes),
}
