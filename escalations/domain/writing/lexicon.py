"""Which words carry a fact and which do not, by language; built once from the word lists."""

import re
from functools import lru_cache

from .forms import bare_forms
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
from .text import fold, plain

_CLASSES = (
    "nothing", "unsure", "quantity", "count", "look", "info", "code", "concrete", "see", "place", "talk",
    "act", "result", "ask", "grant", "device", "looked", "prose", "weak", "usual", "mood", "changed", "when",
    "foreign", "same", "last", "explains", "caller", "glance", "consult", "knows", "person", "name", "stands",
)  # fmt: skip
_FILLER_TOO = ("nothing", "unsure", "quantity", "info", "look", "see", "prose")
_NEVER_FILLER = frozenset(FACTS.split())
ALL = (1 << (len(GROUPS) + 1)) - 1
"""Every language at once. English has no bit of its own: its words may appear in any language."""
GERMAN = 1 << 1
VIETNAMESE = 1 << (next(i for i, group in enumerate(GROUPS) if southern.VIETNAMESE in group) + 1)
SYLLABLES = VIETNAMESE | 1 << (
    next(i for i, group in enumerate(GROUPS) if asian.VIETNAMESE_BARE in group) + 1
)
"""Languages that write a space after every syllable: two words there are about one elsewhere."""


class _Words:
    """Exact words and beginnings (`help*`), each with the languages it belongs to as bits."""

    def __init__(self):
        self.exact: dict[str, int] = {}
        self.begins: dict[str, int] = {}

    def add(self, listed: str, languages: int) -> None:
        for entry in listed.split():
            *whole, last = plain(entry).split()
            for part in (part for part in whole if len(part) > 1 and part not in _NEVER_FILLER):
                self.exact[part] = self.exact.get(part, 0) | languages
            table = self.begins if entry.endswith("*") else self.exact
            table[last] = table.get(last, 0) | languages

    def languages(self, word: str) -> int:
        found = self.exact.get(word, 0)
        for length in range(1, len(word) + 1):
            if found == ALL:
                break
            found |= self.begins.get(word[:length], 0)
        return found


def _build() -> dict[str, _Words]:
    tables = {name: _Words() for name in ("filler", *_CLASSES)}
    for kind, listed in POINTERS.items():
        tables[kind].add(listed, ALL)
    for bit, languages in enumerate([[ENGLISH], *GROUPS]):
        for language in languages:
            for name, listed in language.items():
                tables[name].add(listed, ALL if bit == 0 else 1 << bit)
                if bit and name == "filler":
                    tables["foreign"].add(listed, 1 << bit)
                if name in _FILLER_TOO:
                    tables["filler"].add(listed, ALL if bit == 0 else 1 << bit)
    return tables


_TABLES = _build()


@lru_cache(maxsize=16384)
def languages_of_filler(word: str) -> int:
    """The languages (bits) in which this folded word says nothing; 0 for a word that may say something."""
    if len(word) == 1 and not word.isdigit():
        return ALL
    found = _TABLES["filler"].languages(word) or _of_its_forms(word)
    return 0 if found != ALL and word in _NEVER_FILLER else found


def _of_its_forms(word: str) -> int:
    """The same of the word without its clitics, if it is no known thing as it stands."""
    if word.isascii() or _TABLES["concrete"].languages(word):
        return 0
    found = 0
    for form in bare_forms(word)[1:]:
        if len(form) > 1:
            found |= _TABLES["filler"].languages(form)
    return found


def is_fact(word: str) -> bool:
    """Names something that can be looked at or checked, whatever the language."""
    return word in _NEVER_FILLER


def is_whole_word(word: str) -> bool:
    """Listed as it stands, not only by its beginning, which a word of another language may share."""
    return word in _TABLES["filler"].exact


@lru_cache(maxsize=16384)
def languages_of(kind: str, word: str) -> int:
    """The languages (bits) in which this folded word belongs to the class."""
    return _TABLES[kind].languages(word)


def _pattern(phrases: str) -> re.Pattern[str]:
    ordered = sorted({fold(phrase) for phrase in phrases.split()}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered)))


_PHRASES = {kind: _pattern(phrases) for kind, phrases in UNSPACED.items()}
_PHRASES["pointing"] = _pattern(" ".join(UNSPACED[kind] for kind in ("filler", "see", "place")))


def _things() -> _Words:
    words = _Words()
    for bit, line in enumerate(filter(None, SAME_THING.splitlines())):
        words.add(line, 1 << bit)
    return words


_THINGS = _things()
_UNSPACED_THINGS = [
    re.compile("|".join(sorted(map(re.escape, fold(line).split()), key=len, reverse=True)))
    for line in UNSPACED_SAME_THING.splitlines()
    if line
]


@lru_cache(maxsize=16384)
def things(word: str) -> int:
    """Which of the commonest things and troubles (bits) this folded word names, in any language."""
    return _THINGS.languages(word) if len(word) > 1 else 0


def is_common_thing(run: str) -> bool:
    """Whether a run of unspaced script is no more than one of the commonest things."""
    return any(thing.fullmatch(run) for thing in _UNSPACED_THINGS)


def without_things_of(run: str, subject: str) -> list[str]:
    """What is left of a run of unspaced script without other words for what the subject names."""
    pieces = [run]
    for thing in _UNSPACED_THINGS:
        if thing.search(subject):
            pieces = [left for piece in pieces for left in thing.split(piece) if left]
    return pieces


_LONGEST_FIRST = sorted((one.strip() for one in re.split(r"[;\n]", PHRASES) if one), key=len, reverse=True)
_EMPTY_PHRASES = re.compile(rf"(?<!\w)(?:{'|'.join(_LONGEST_FIRST)})(?!\w)", re.I)


def without_empty_phrases(text: str) -> str:
    """The text without phrases whose single syllables would mean something else (Vietnamese)."""
    return text if text.isascii() else _EMPTY_PHRASES.sub(" ", text)


def without_filler(run: str, kind: str = "filler") -> list[str]:
    """What is left of a run of unspaced script once the phrases that say nothing are cut out."""
    return [piece for piece in _PHRASES[kind].split(run) if piece]


def phrases(kind: str, run: str) -> list[str]:
    return _PHRASES[kind].findall(run)


def has_phrase(kind: str, run: str) -> bool:
    return kind in _PHRASES and bool(_PHRASES[kind].search(run))
