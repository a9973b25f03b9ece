"""Which words carry a fact and which do not, by language; built once from the word lists."""

import re
from functools import lru_cache

from .languages import ENGLISH, GROUPS, UNSPACED
from .text import fold, plain

_CLASSES = (
    "nothing", "unsure", "quantity", "count", "info", "code", "concrete", "see", "place", "talk",
    "act", "result", "ask", "grant", "device", "looked",
)  # fmt: skip
ALL = (1 << (len(GROUPS) + 1)) - 1
"""Every language at once. English has no bit of its own: its words may appear in any language."""


class _Words:
    """Exact words and beginnings (`help*`), each with the languages it belongs to as bits."""

    def __init__(self):
        self.exact: dict[str, int] = {}
        self.begins: dict[str, int] = {}

    def add(self, listed: str, languages: int) -> None:
        for entry in listed.split():
            table = self.begins if entry.endswith("*") else self.exact
            for part in plain(entry).split():
                table[part] = table.get(part, 0) | languages

    def languages(self, word: str) -> int:
        found = self.exact.get(word, 0)
        for length in range(2, len(word) + 1):
            if found == ALL:
                break
            found |= self.begins.get(word[:length], 0)
        return found


def _build() -> dict[str, _Words]:
    tables = {name: _Words() for name in ("filler", *_CLASSES)}
    for bit, languages in enumerate([[ENGLISH], *GROUPS]):
        for language in languages:
            for name, listed in language.items():
                tables[name].add(listed, ALL if bit == 0 else 1 << bit)
    return tables


_TABLES = _build()


@lru_cache(maxsize=16384)
def languages_of_filler(word: str) -> int:
    """The languages (bits) in which this folded word says nothing; 0 for a word that may say something."""
    if len(word) == 1 and not word.isdigit():
        return ALL
    return _TABLES["filler"].languages(word)


@lru_cache(maxsize=16384)
def is_in(kind: str, word: str) -> bool:
    """Whether the folded word belongs to the class in any language."""
    return _TABLES[kind].languages(word) != 0


def _pattern(phrases: str) -> re.Pattern[str]:
    ordered = sorted({fold(phrase) for phrase in phrases.split()}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered)) or r"(?!)")


_PHRASES = {kind: _pattern(phrases) for kind, phrases in UNSPACED.items()}


def without_filler(run: str, kind: str = "filler") -> list[str]:
    """What is left of a run of unspaced script once the phrases that say nothing are cut out."""
    return [piece for piece in _PHRASES[kind].split(run) if piece]


def has_phrase(kind: str, run: str) -> bool:
    return kind in _PHRASES and bool(_PHRASES[kind].search(run))
