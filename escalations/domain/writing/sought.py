"""A pattern that is asked only of texts which have the letters that it cannot match without.

Most patterns here are long lists of words that hardly any text holds. Whether a text has any of their letters is
told in a hundredth of the time that it takes to try each word at each letter.
"""

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]

_MOST = 1000
"""With more, asking for the letters takes as long as trying."""
_MOST_AT_ONCE = 250
_FEW = 10
_SHORT = 3
VARIANTS = re.compile(
    "[\u00b5\u0130\u0131\u017f\u0345\u0390\u03b0\u03a3\u03c2\u03d0-\u03d6\u03f0-\u03f5\u1c80-\u1c8a\u1e9b\u1fbe\u1fd3\u1fe3\ufb05\ufb06]"
)
"""Letters that re.I takes for another of which they are no capital; with one of them any text may match."""

Strings = frozenset[str]


class Sought:
    """One pattern of many alternatives, which answers as the compiled pattern would."""

    def __init__(self, *alternatives: str, flags: int = 0, name: str = ""):
        """With a name, all that matches is the group of that name."""
        joined = "|".join(alternatives)
        self.pattern = re.compile(f"(?P<{name}>{joined})" if name else joined, flags)
        needs = {one: _needs(_parser.parse(one, flags)) or {""} for one in alternatives}
        few = [one for one in alternatives if len(alternatives) > 1 and min(map(len, needs[one])) < _SHORT]
        self._alone = [(_shortest(needs[one]), re.compile(one, flags)) for one in few]
        self._needs = _shortest({need for one in alternatives if one not in few for need in needs[one]})

    def may_match(self, text: str) -> bool:
        """Whether it has what no match can be without."""
        if not text.isascii() and VARIANTS.search(text):
            return True
        small = text.lower()
        return any(map(small.__contains__, self._needs)) or any(
            any(map(small.__contains__, needs)) and pattern.search(text) for needs, pattern in self._alone
        )

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.search(text, start) if self.may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(text) if self.may_match(text) else None

    def sub(self, instead: str, text: str) -> str:
        return self.pattern.sub(instead, text) if self.may_match(text) else text


def _shortest(needs: Iterable[str]) -> tuple[str, ...]:
    """Without those that another one is part of."""
    kept: list[str] = []
    for need in sorted(needs, key=len):
        if not any(shorter in need for shorter in kept):
            kept.append(need)
    return tuple(kept)


def _needs(tree: Iterable) -> Strings | None:
    """Strings in small letters of which every match has one; None where it can do without any."""
    found: list[Strings] = []
    run = frozenset({""})
    for node in tree:
        exact = _exact(node)
        longer = exact and frozenset(before + after for before in run for after in exact)
        if longer and len(longer) <= _MOST_AT_ONCE:
            run = longer
            continue
        found.append(run)
        run = exact or frozenset({""})
        if not exact and (inside := _needs_of(node)):
            found.append(inside)
    return max((one for one in (*found, run) if "" not in one), key=_rareness, default=None)


def _rareness(strings: Strings) -> float:
    return min(map(len, strings)) - len(strings) / _MOST


def _needs_of(node: tuple) -> Strings | None:
    kind, value = node
    if kind is op.BRANCH:
        parts = [_needs(part) for part in value[1]]
        joined = frozenset().union(*(part for part in parts if part))
        return joined if all(parts) and len(joined) <= _MOST else None
    if kind is op.SUBPATTERN:
        return _needs(value[-1])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0]:
        return _needs(value[2])
    if kind is op.ASSERT:
        return _needs(value[1])
    return None


def _exact(node: tuple) -> Strings | None:
    """All that it can match, in small letters, where these are few strings."""
    kind, value = node
    if kind is op.LITERAL:
        return frozenset({_small(chr(value))})
    if kind is op.AT or kind is op.ASSERT_NOT:
        return frozenset({""})
    if kind is op.RANGE and value[1] - value[0] < _FEW:
        return frozenset(map(_small, map(chr, range(value[0], value[1] + 1))))
    if kind is op.IN:
        return _joined(map(_exact, value))
    if kind is op.BRANCH:
        return _joined(map(_exact_sequence, value[1]))
    if kind is op.SUBPATTERN:
        return _exact_sequence(value[-1])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[:2] == (0, 1):
        return _joined([frozenset({""}), _exact_sequence(value[2])])
    return None


def _small(letter: str) -> str:
    """As every text without variants writes in small letters what matches this one."""
    return letter.upper().lower()[0] if VARIANTS.match(letter) else letter.lower()


def _exact_sequence(tree: Iterable) -> Strings | None:
    run = frozenset({""})
    for node in tree:
        exact = _exact(node)
        if exact is None:
            return None
        run = frozenset(before + after for before in run for after in exact)
        if len(run) > _MOST_AT_ONCE:
            return None
    return run


def _joined(parts: Iterable[Strings | None]) -> Strings | None:
    joined: set[str] = set()
    for part in parts:
        if part is None:
            return None
        joined |= part
    return frozenset(joined)
