"""Which words carry a fact and which do not, by language; built once from the word lists."""

from functools import lru_cache

from .forms import bare_forms
from .listed import NO_CLASS, Classes
from .wordlists import (
    ALL,
    BEGUN,
    CLASSES,
    EMPTY_PHRASES,
    GERMAN,
    NEVER_FILLER,
    SYLLABLES,
    THING,
    UNSPACED_PHRASES,
    UNSPACED_THINGS,
    VIETNAMESE,
    WHOLE,
)

__all__ = ["ALL", "GERMAN", "SYLLABLES", "VIETNAMESE"]

_KEPT = 4096
"""So many words are kept with what was found of them: more than a page of escalations has."""


@lru_cache(maxsize=_KEPT)
def classes_of(word: str) -> Classes:
    """The classes of this folded word in any language, by all that is listed of it."""
    lengths = range(1, min(len(word), BEGUN.longest) + 1)
    found = [one for one in (WHOLE.get(word), *(BEGUN.get(word[:length]) for length in lengths)) if one]
    if len(found) < 2:
        return found[0] if found else NO_CLASS
    joined: dict[str, int] = {}
    for classes in found:
        for kind, languages in classes.items():
            joined[kind] = joined.get(kind, 0) | languages
    return joined


_SAME: dict[frozenset[str], frozenset[str]] = {}


@lru_cache(maxsize=_KEPT)
def classes_in(languages: int, word: str) -> frozenset[str]:
    """The classes of this folded word in these languages (bits), or in all."""
    found = frozenset(kind for kind, bits in classes_of(word).items() if bits == ALL or bits & languages)
    return _SAME.setdefault(found, found)


@lru_cache(maxsize=_KEPT)
def languages_of_filler(word: str) -> int:
    """The languages (bits) in which this folded word says nothing; 0 for a word that may say something."""
    if len(word) == 1 and not word.isdigit():
        return ALL
    found = languages_of("filler", word) or _of_its_forms(word)
    return 0 if found != ALL and word in NEVER_FILLER else found


def _of_its_forms(word: str) -> int:
    """The same of the word without its clitics, if it is no known thing as it stands."""
    if word.isascii() or languages_of("concrete", word):
        return 0
    found = 0
    for form in bare_forms(word)[1:]:
        if len(form) > 1:
            found |= languages_of("filler", form)
    return found


def is_fact(word: str) -> bool:
    """Names something that can be looked at or checked, whatever the language."""
    return word in NEVER_FILLER


def is_whole_word(word: str) -> bool:
    """Listed as it stands, not only by its beginning, which a word of another language may share."""
    return "filler" in WHOLE.get(word)


def languages_of(kind: str, word: str) -> int:
    """The languages (bits) in which this folded word belongs to the class."""
    return classes_of(word).get(kind, 0)


def things(word: str) -> int:
    """Which of the commonest things and troubles (bits) this folded word names, in any language."""
    return languages_of(THING, word) if len(word) > 1 else 0


def is_common_thing(run: str) -> bool:
    """Whether a run of unspaced script is no more than one of the commonest things."""
    return any(thing.fullmatch(run) for thing in UNSPACED_THINGS)


def without_things_of(run: str, subject: str) -> list[str]:
    """What is left of a run of unspaced script without other words for what the subject names."""
    pieces = [run]
    for thing in UNSPACED_THINGS:
        if thing.search(subject):
            pieces = [left for piece in pieces for left in thing.split(piece) if left]
    return pieces


def without_empty_phrases(text: str) -> str:
    """The text without phrases whose single syllables would mean something else (Vietnamese)."""
    return text if text.isascii() else EMPTY_PHRASES.sub(" ", text)


def without_filler(run: str, kind: str = "filler") -> list[str]:
    """What is left of a run of unspaced script once the phrases that say nothing are cut out."""
    return [piece for piece in UNSPACED_PHRASES[kind].split(run) if piece]


def phrases(kind: str, run: str) -> list[str]:
    return UNSPACED_PHRASES[kind].findall(run)


def has_phrase(kind: str, run: str) -> bool:
    return kind in UNSPACED_PHRASES and bool(UNSPACED_PHRASES[kind].search(run))


@lru_cache(maxsize=512)
def kinds_of_run(run: str) -> tuple[str, ...]:
    """The classes of which a run of unspaced script has a phrase."""
    return tuple(kind for kind in CLASSES if has_phrase(kind, run))
