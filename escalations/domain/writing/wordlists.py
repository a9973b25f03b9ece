"""Makes of the word lists what the lexicon asks; forgotten, lists and all, once that is made."""

import re
from collections.abc import Iterator

from .languages import (
    ENGLISH,
    FACTS,
    GROUPS,
    PHRASES,
    POINTERS,
    SAME_THING,
    UNSPACED,
    UNSPACED_SAME_THING,
    asian,
    southern,
)
from .listed import Collected, Listed
from .text import fold, forget, plain

CLASSES = (
    "nothing", "unsure", "quantity", "count", "look", "info", "code", "concrete", "see", "place", "talk",
    "act", "result", "ask", "grant", "device", "looked", "prose", "weak", "usual", "mood", "changed", "when",
    "foreign", "same", "last", "explains", "caller", "glance", "consult", "knows", "person", "name", "stands",
)  # fmt: skip
THING = "thing"
_LISTED_AS = (
    {kind: (kind,) for kind in CLASSES}
    | {kind: (kind, "filler") for kind in ("nothing", "unsure", "quantity", "info", "look", "see", "prose")}
    | {"filler": ("filler", "foreign")}
)
NEVER_FILLER = frozenset(FACTS.split())
ALL = (1 << (len(GROUPS) + 1)) - 1
"""Every language at once. English has no bit of its own: its words may appear in any language."""
GERMAN = 1 << 1
VIETNAMESE = 1 << (next(i for i, group in enumerate(GROUPS) if southern.VIETNAMESE in group) + 1)
SYLLABLES = VIETNAMESE | 1 << (
    next(i for i, group in enumerate(GROUPS) if asian.VIETNAMESE_BARE in group) + 1
)
"""Languages that write a space after every syllable: two words there are about one elsewhere."""


_IS_PLAIN = re.compile("[a-z]+")


def _entries(listed: str) -> Iterator[tuple[str, bool]]:
    """Each word that is listed, folded, and whether it stands for all that begin so."""
    for entry in listed.split():
        *whole, last = [entry] if _IS_PLAIN.fullmatch(entry) else plain(entry).split()
        yield from ((part, False) for part in whole if len(part) > 1 and part not in NEVER_FILLER)
        yield last, entry.endswith("*")


def _lists() -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Every list of words, with its classes and languages."""
    for kind, listed in POINTERS.items():
        yield listed, _LISTED_AS[kind][:1], ALL
    for name, listed in ENGLISH.items():
        yield listed, tuple(kind for kind in _LISTED_AS[name] if kind != "foreign"), ALL
    for bit, group in enumerate(GROUPS, 1):
        for language in group:
            for name, listed in language.items():
                yield listed, _LISTED_AS[name], 1 << bit
    for bit, line in enumerate(filter(None, SAME_THING.splitlines())):
        yield line, (THING,), 1 << bit


def _collected() -> list[tuple[str, str]]:
    """The whole words, and the beginnings that stand for all words that begin so."""
    whole, begun = Collected(), Collected()
    for listed, kinds, languages in _lists():
        for word, begins in _entries(listed):
            for kind in kinds:
                (begun if begins else whole).add(word, kind, languages)
    forget()
    return [whole.written(), begun.written()]


WHOLE, BEGUN = (Listed(*written) for written in _collected())


def _pattern(phrases: str) -> re.Pattern[str]:
    ordered = sorted({fold(phrase) for phrase in phrases.split()}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered)))


UNSPACED_PHRASES = {kind: _pattern(phrases) for kind, phrases in UNSPACED.items()}
UNSPACED_PHRASES["pointing"] = _pattern(" ".join(UNSPACED[kind] for kind in ("filler", "see", "place")))


UNSPACED_THINGS = [
    re.compile("|".join(sorted(map(re.escape, fold(line).split()), key=len, reverse=True)))
    for line in UNSPACED_SAME_THING.splitlines()
    if line
]


_LONGEST_FIRST = sorted((one.strip() for one in re.split(r"[;\n]", PHRASES) if one), key=len, reverse=True)
EMPTY_PHRASES = re.compile(rf"(?<!\w)(?:{'|'.join(_LONGEST_FIRST)})(?!\w)", re.I)
