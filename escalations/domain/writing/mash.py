"""Keys pressed at random, one letter held down, or a typist's dummy text."""

import re

from .text import plain

_ROWS = tuple(row + row[::-1] for row in ("qwertzuiop", "qwertyuiop", "azertyuiop", "йцукенгшщзхъ"))
_HOME_ROWS = tuple(
    f"{row} {row[::-1]}" for row in ("asdfghjkl", "zxcvbnm", "yxcvbnm", "фывапролджэ", "ячсмитьбю")
)
_DUMMY = re.compile(
    r"lorem ipsum.*|bla+h?(?: bla+h?)*|foo(?: ba[rz])*|xx+|test(?:ing)?(?: test(?:ing)?)*(?: \d+)*|abc(?: ?123)?|"
    r"123+4*5*6*7*8*9*0*"
)


def is_mash(text: str) -> bool:
    """Whether the whole text is mash."""
    said = plain(text)
    return bool(_DUMMY.fullmatch(said)) or (bool(said) and all(map(_is_mashed, said.split())))


def _is_mashed(word: str) -> bool:
    if len(word) > 2 and len(set(word)) == 1:
        return True
    return len(word) > 3 and word.isalpha() and (_is_typed_along_a_row(word) or _is_one_beat(word))


def _is_typed_along_a_row(word: str) -> bool:
    """Four keys of the top row beside each other, where words like "power" live; three of the others."""
    if len(word) < 7 and any(word[i : i + 4] in row for i in range(len(word) - 3) for row in _ROWS):
        return True
    trios = [word[i : i + 3] for i in range(len(word) - 2)]
    return 2 * sum(any(trio in row for row in _HOME_ROWS) for trio in trios) >= len(trios)


def _is_one_beat(word: str) -> bool:
    half = len(word) // 2
    return len(word) > 5 and len(set(word)) < 4 and word[:half] == word[half : 2 * half]
