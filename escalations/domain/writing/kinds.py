"""Of which kinds of words a section is made, and in which order: signs that are the same in every language."""

from collections.abc import Iterator
from itertools import pairwise

from . import lexicon
from .evidence import pieces
from .filler import is_filler, is_hard
from .heard import is_said_before
from .reading import Reading
from .text import Word
from .thin import no_scope

TELLS, EMPTY, NUMBER, SUBJECT, RUN = "tells", "empty", "number", "subject", "run"
_HARD, _SOFT = "hard", "soft"
_START, _END = ["start"], ["end"]
_MANY, _LONG, _FOUND = 5, 12, 3
_NO_SIGNS = frozenset({"filler", "foreign", "thing"})
"""What a word is beside its kind."""


def kind_signs(reading: Reading) -> set[str]:
    """Each kind, the kind in this section, each kind after another, and how many words tell of how many."""
    told = {word.start: word for word in reading.telling_words}
    kinds = [_kinds_of(reading, word, told.get(word.start)) for word in reading.words]
    signs = {f"{reading.section}:{kind}" for of_one in (*kinds, _END) for kind in of_one}
    signs.update(kind for of_one in (*kinds, _END) for kind in of_one)
    for before, after in pairwise([_START, *kinds, _END]):
        signs.update(f"{one}>{other}" for one in before for other in after)
    signs.update(_counts(sum(TELLS in of_one for of_one in kinds), len(kinds)))
    for sign in _of_the_whole(reading):
        signs.update((sign, f"{reading.section}:{sign}"))
    return signs


def _of_the_whole(reading: Reading) -> Iterator[str]:
    """What can be looked up in it, and what the lists of words say of it."""
    found = list(pieces(reading))
    yield f"found={min(len(found), _FOUND)}"
    yield from set(found)
    yield f"said={_share_said_before(reading)}"
    if is_filler(reading):
        yield "listed"
    if reading.section == "user_impact" and no_scope(reading):
        yield "unscoped"


def _share_said_before(reading: Reading) -> str:
    """How much of it the subject says: none, some, half, all but one, or all of its words."""
    words = reading.all_words
    said = sum(is_said_before(reading, word) for word in words)
    beside = len(words) - said
    if not said:
        return "none"
    return {0: "all", 1: "but one"}.get(beside, "half" if said >= beside else "some")


def _kinds_of(reading: Reading, word: Word, told: Word | None) -> list[str]:
    tells = EMPTY if told is None else TELLS
    if word.is_unspaced:
        return [RUN, *lexicon.kinds_of_run(word.folded), tells]
    if word.has_digit:
        return [NUMBER]
    if reading.in_subject(word.folded):
        return [SUBJECT]
    return [*_listed(reading, word), tells, *_hardness(reading, told)]


def _listed(reading: Reading, word: Word) -> Iterator[str]:
    return (kind for kind in reading.kinds_of(word.folded) if kind not in _NO_SIGNS)


def _hardness(reading: Reading, told: Word | None) -> list[str]:
    if told is None:
        return []
    return [_HARD if is_hard(reading, told) else _SOFT]


def _counts(telling: int, words: int) -> Iterator[str]:
    yield f"tell={min(telling, _MANY)}"
    yield f"words={min(words, _LONG) // 2}"
    yield f"tell={min(telling, 3)},words={min(words, _LONG) // 3}"
