"""Keys pressed at random, one letter held down, or a typist's dummy text."""

import re

from .text import plain

_ROWS = tuple(row + row[::-1] for row in ("qwertzuiop", "qwertyuiop", "azertyuiop", "йцукенгшщзхъ"))
_HOME_ROWS = tuple(
    f"{row} {row[::-1]}" for row in ("asdfghjkl", "zxcvbnm", "yxcvbnm", "фывапролджэ", "ячсмитьбю")
)
# The keys under the fingers where other scripts are typed; their words may have three of them, not four.
_OTHER_HOME_ROWS = tuple(
    plain(f"{row} {row[::-1]}")
    for row in (
        "ασδφγηξκλ",
        "שדגכעיחלך",
        "شسيبلاتنمك",
        "شسیبلاتنمک",
        "ฟหกดเาสว",
        "фівапролджє",
        "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
    )
)
_DUMMY = re.compile(
    r"lorem ipsum.*|bla+h?(?: bla+h?)*|foo(?: ba[rz])*|xx+|test(?:ing)?(?: test(?:ing)?)*(?: ?\d+)*|abc(?: ?123)?|"
    r"123+4*5*6*7*8*9*0*|(?P<beat>\d{1,3})(?P=beat)+|(?:the )?quick brown fox.*|sent from my \w+|(?:yada ?)+|(?:etc ?)+|hello world"
)
_HOME = frozenset("asdfghjkl")
# Neighbours under the fingers that hardly any language writes beside each other.
_CLASHES = re.compile(
    r"(?=sd|dk|kj|jh|jd|hf|df|fg|hj|jk|hg|gf|fd|kf|jf|fk|hk|jg|lk|dj|sj|jl|jn|fh|hd|dh|kd|fs|ds|gd|fj|gj|kg|hs|gk|"
    r"lf|fl|jw|wq|qw|wx|xc|cv|vb|bn|zx|xz|vc|bv|nb|kh|js|gh|dg|qs|qd|zs|xs)"
)
_ONLY_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]+")
_Q_WITHOUT_U = re.compile(r"q(?!u)")


def is_mash(text: str) -> bool:
    """Whether the whole text is mash."""
    said = plain(text)
    words = said.split()
    return bool(said) and (
        bool(_DUMMY.fullmatch(said))
        or all(map(_is_mashed, words))
        or (len(words) > 1 and all(any(word in row for row in (*_ROWS, *_HOME_ROWS)) for word in words))
        or _is_drummed(said)
    )


def _is_mashed(word: str) -> bool:
    if len(word) > 2 and len(set(word)) == 1:
        return True
    return len(word) > 3 and word.isalpha() and (_is_typed_along_a_row(word) or _is_one_beat(word))


def _is_typed_along_a_row(word: str) -> bool:
    """Four keys of the top row beside each other, where words like "power" live; three of the others."""
    if len(word) < 7 and any(word[i : i + 4] in row for i in range(len(word) - 3) for row in _ROWS):
        return True
    trios = [word[i : i + 3] for i in range(len(word) - 2)]
    if any(word[:4] in row for row in _OTHER_HOME_ROWS) and len(word) < 7:
        return True
    return 2 * sum(any(trio in row for row in _HOME_ROWS) for trio in trios) >= len(trios)


def _is_one_beat(word: str) -> bool:
    half = len(word) // 2
    few = len(set(word)) < 4
    return few and ((len(word) > 5 and word[:half] == word[half : 2 * half]) or _HOME.issuperset(word))


def _is_drummed(said: str) -> bool:
    """Fingers drummed on the keys: in every word a run of consonants, many that no language joins."""
    words = said.split()
    if not said.isascii() or not said.replace(" ", "").isalpha() or len(said) < 6:
        return False
    pairs = sum(len(word) - 1 for word in words)
    clashes = len(_CLASHES.findall(said))
    longest = max(map(len, _ONLY_CONSONANTS.findall(said)), default=0)
    if longest > 3 and 5 * clashes >= 2 * pairs:
        return True
    return len(words) > 1 and all(_Q_WITHOUT_U.search(word) for word in words)
