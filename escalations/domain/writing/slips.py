"""Slips of the keys: a word one letter away from one that is known."""

import re
from collections.abc import Iterator
from functools import lru_cache

from . import lexicon

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SURE = ("concrete", "act", "weak", "place", "count", "grant", "device", "code", "name")


_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_DISGUISED = str.maketrans("013457@$", "oieastas")


@lru_cache(maxsize=8192)
def is_disguised_filler(word: str) -> bool:
    """ "pleeease", "h3lp": drawn out, or with digits for letters."""
    if _DRAWN.search(word):
        return any(_says_nothing(_DRAWN.sub(r"\1" * times, word), lexicon.ALL) for times in (1, 2))
    if word.isascii() and 2 * sum(map(str.isalpha, word)) > len(word) > 2 and not word.isalpha():
        return _says_nothing(word.translate(_DISGUISED), 0)
    return False


@lru_cache(maxsize=8192)
def is_slip_of_filler(word: str, language: int) -> bool:
    """ "agian", "brokn": unknown, and one slip away from a word that says nothing.

    Of languages that bend their words only two letters swapped: an ending looks like a slip.
    """
    if len(word) < 3 or not word.isascii() or not word.isalpha() or _is_known(word):
        return False
    near = _swapped(word) if language or len(word) < 5 else _one_off(word)
    return any(_says_nothing(one, language) for one in near)


def is_slip_of(word: str, other: str) -> bool:
    """Whether both are the same but for one slip; short words only for two letters swapped."""
    if word == other or word[:1] != other[:1] or abs(len(word) - len(other)) > 1 or len(word) < 3:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
    )
    left, right = word[at:], other[at:]
    if left[:2] == right[1::-1] and left[2:] == right[2:]:
        return True
    return len(word) > 4 and (left[1:] in (right[1:], right) or left == right[1:])


def _is_known(word: str) -> bool:
    return lexicon.is_fact(word) or any(lexicon.languages_of(kind, word) for kind in _SURE)


def _says_nothing(word: str, language: int) -> bool:
    if not lexicon.is_whole_word(word):
        return False
    bits = lexicon.languages_of_filler(word)
    return bits == lexicon.ALL or bool(bits & language)


def _swapped(word: str) -> set[str]:
    return {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}


def _one_off(word: str) -> set[str]:
    return {*_swapped(word), *_shorter_or_longer(word)}


def _shorter_or_longer(word: str) -> Iterator[str]:
    for i in range(1, len(word) + 1):
        yield word[:i] + word[i + 1 :]
        for letter in _LETTERS:
            yield word[:i] + letter + word[i:]
            yield word[:i] + letter + word[i + 1 :]
