"""What a section of some use still lacks: the warnings, one function a section."""

import re

from . import lexicon
from .reading import Reading
from .text import Word
from .useless import says_none

_QUOTED = re.compile(r"[\"“”„«»‘’「」『』《》]|(?<!\w)'|'(?!\w)|`")
_COMPARED = re.compile(r"\b(?:expected|instead|should|observed|but|only|soll|statt|erwartet|au lieu|attendu|debería|invece|deveria)\b", re.I)


def _in(kind: str, word: Word) -> bool:
    return lexicon.has_phrase(kind, word.folded) if word.is_unspaced else lexicon.is_in(kind, word.folded)


def _any(kind: str, reading: Reading) -> bool:
    return any(_in(kind, word) for word in reading.all_words)


def _has_digit(reading: Reading) -> bool:
    return any(word.has_digit for word in reading.words)


def _names_something(reading: Reading) -> bool:
    """A capital inside a line: a site, a team, a product."""
    return any(
        word.raw[:1].isupper() and not reading.text[: word.start].rstrip().endswith((".", "!", "?", ":"))
        for word in reading.all_words[1:]
    )


def no_error(reading: Reading) -> bool:
    if _has_digit(reading) or _QUOTED.search(reading.text) or _COMPARED.search(reading.text):
        return False
    return not _any("code", reading) or len(reading.telling) < 2


def no_result(reading: Reading) -> bool:
    return not _any("result", reading) and not (":" in reading.text or "->" in reading.text or "→" in reading.text)


def no_scope(reading: Reading) -> bool:
    if _has_digit(reading) or any(_in("count", word) for word in reading.words):
        return False
    return _any("quantity", reading) and not _names_something(reading)


def no_ask(reading: Reading) -> bool:
    asks = _any("ask", reading)
    return not asks or not [word for word in reading.telling if not lexicon.is_in("grant", word)]


def thin_environment(reading: Reading) -> bool:
    if _has_digit(reading) or _names_something(reading):
        return False
    return all(lexicon.is_in("device", word) for word in reading.telling)


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
