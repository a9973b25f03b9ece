"""In which sections its words were heard before: in those that told nothing, or in those that told something.

Kept are stems, neighbouring stems, stems in one section, and parts of words, each with the logarithm of its odds in labelled examples.
A word that was never heard speaks for something told: what there is to tell is endless, ways to tell nothing are few.
"""

import math
import sys
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Protocol
from zlib import crc32

from .reading import Reading
from .rewording import unsaid
from .text import Word, fold

_EDGE = "|"
_SHORT, _ENDING = 5, 2
_MOST_ODDS, _MOST_OF_A_KIND = 3, 4
_MOST_SUM, _SUMS_A_UNIT = 12, 4
"""A sum is told in quarters, up to three either way."""
_PARTS = 8
_PART = 4
_STEPS_OF_ODDS = 16


class Odds(Protocol):
    """The logarithm of a phrase's odds of telling nothing; None for what was never heard."""

    def get(self, phrase: str, /) -> float | None: ...


class KeptOdds:
    """Odds of some 550,000 phrases in five bytes each: the sum of its letters (CRC-32), and sixteenths.

    Of twenty thousand phrases that were never heard one is taken for another.
    """

    def __init__(self, kept: bytes):
        count = len(kept) // 5
        self._sums, self._steps = array("I", kept[: 4 * count]), array("b", kept[4 * count :])
        if sys.byteorder == "big":
            self._sums.byteswap()

    def get(self, phrase: str) -> float | None:
        wanted = crc32(phrase.encode())
        at = bisect_left(self._sums, wanted)
        is_known = at < len(self._sums) and self._sums[at] == wanted
        return self._steps[at] / _STEPS_OF_ODDS if is_known else None

    @staticmethod
    def write(odds: Mapping[str, float], to: Path) -> None:
        """Keep odds between -7.9 and 7.9."""
        by_sum = {crc32(phrase.encode()): round(one * _STEPS_OF_ODDS) for phrase, one in odds.items()}
        sums = array("I", sorted(by_sum))
        steps = array("b", [by_sum[one] for one in sums])
        if sys.byteorder == "big":
            sums.byteswap()
        to.write_bytes(sums.tobytes() + steps.tobytes())


def phrases(reading: Reading) -> dict[str, set[str]]:
    """Its stems, neighbouring stems, and stems in its section; what the subject says is left out."""
    told = list(stems(reading))
    return {
        "stem": set(told),
        "pair": {f"{one} {other}" for one, other in pairwise([_EDGE, *told, _EDGE])},
        "here": {f"{reading.section}:{one}" for one in told},
        "part": set(_parts(reading.text.lower())),
    }


def _parts(text: str) -> Iterator[str]:
    """Each four neighbouring letters of a word: what words of one origin share, and a language its writers misspell."""
    for word in text.split():
        edged = f"_{word}_"
        yield from (f"~{edged[at : at + _PART]}" for at in range(max(1, len(edged) - _PART + 1)))


def stems(reading: Reading) -> Iterator[str]:
    """Words without their endings; of scripts without spaces each two neighbouring characters."""
    for word in reading.all_words:
        if word.is_unspaced:
            yield from _neighbours(reading, word)
        elif not (word.has_digit or is_said_before(reading, word)):
            yield word.folded[: max(_SHORT, len(word.folded) - _ENDING)]


def is_said_before(reading: Reading, word: Word) -> bool:
    """Whether it is a word of the subject, in whatever form, where that is no news."""
    return not (reading.ignores_subject or word.has_digit) and reading.in_subject(word.folded)


def _neighbours(reading: Reading, word: Word) -> Iterator[str]:
    run = word.folded if reading.ignores_subject else unsaid(word.folded, fold(reading.subject), " ")
    for part in run.split():
        yield from (part[at : at + 2] for at in range(max(1, len(part) - 1)))


def heard_signs(said: Mapping[str, Iterable[str]], odds: Odds) -> set[str]:
    """How many phrases of a family have which odds, or were never heard, and what they come to together."""
    signs: set[str] = set()
    for family, of_family in said.items():
        known = [odds.get(phrase) for phrase in of_family]
        if known:
            signs.update(_of_family(family, known))
    return signs


def _of_family(family: str, known: list[float | None]) -> Iterator[str]:
    counts = Counter(map(_odds_named, known))
    for name, count in counts.items():
        yield from _named(f"{family}{name}*", min(count, _MOST_OF_A_KIND))
    total = sum(one or 0.0 for one in known) / math.sqrt(len(known))
    yield from _up_to(f"{family}sum", round(total * _SUMS_A_UNIT), _MOST_SUM)
    yield from _up_to(f"{family}new", _PARTS * counts["?"] // len(known), _PARTS)
    telling = sum(one is None or one < -0.5 for one in known)
    yield from _up_to(f"{family}tells", _PARTS * telling // len(known), _PARTS)


@lru_cache(maxsize=512)
def _odds_named(odds: float | None) -> str:
    return "?" if odds is None else f"{max(-_MOST_ODDS, min(_MOST_ODDS, round(odds))):+}"


def _up_to(name: str, count: int, most: int) -> list[str]:
    """A sign for each step that is reached, from below zero or above it."""
    return _named(f"{name}{'+' if count > 0 else '-'}", min(abs(count), most))


@cache
def _named(name: str, most: int) -> list[str]:
    return [f"{name}{times}" for times in range(1, most + 1)]
