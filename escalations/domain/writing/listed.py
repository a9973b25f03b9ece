"""Holds many thousand words, each with the classes it belongs to, in little memory."""

from collections.abc import Mapping
from itertools import groupby
from sys import intern

Classes = Mapping[str, int]
"""The classes of a word, each with the languages (bits) in which it belongs to it."""
NO_CLASS: Classes = {}
_ALIKE = 2
_PLACES = 1 << 18


class Collected:
    """Words as they are read from the lists; those of the same classes share one mapping."""

    def __init__(self) -> None:
        self._words: dict[str, Classes] = {}
        self._shared: dict[frozenset, Classes] = {}
        self._with: dict[tuple[int, str, int], Classes] = {}

    def add(self, word: str, kind: str, languages: int) -> None:
        known = self._words.get(word, NO_CLASS)
        key = id(known), kind, languages
        if key not in self._with:
            added = {**known, kind: known.get(kind, 0) | languages}
            self._with[key] = self._shared.setdefault(frozenset(added.items()), added)
        self._words[word] = self._with[key]

    def written(self) -> tuple[str, str]:
        """A line for each word, in order, with the number of its classes; and a line for each of these.

        Two texts, so that nothing else of what was collected need stay: many small objects among those that go
        would keep the memory of all.
        """
        classes = {id(one): one for one in self._words.values()}
        numbers = {of_one: number for number, of_one in enumerate(classes)}
        words = "".join(f"{word} {numbers[id(self._words[word])]}\n" for word in sorted(self._words))
        return words, "\n".join(_written(one) for one in classes.values())


def _written(classes: Classes) -> str:
    return " ".join(f"{kind} {languages}" for kind, languages in classes.items())


def _read(line: str) -> Classes:
    kinds, languages = line.split(" ")[::2], line.split(" ")[1::2]
    return dict(zip(map(intern, kinds), map(int, languages), strict=True))


class Listed:
    """Words that begin alike stand in one text, which takes a fifth of what a dictionary of them would."""

    def __init__(self, words: str, classes: str):
        lines = groupby(words.splitlines(keepends=True), _beginning)
        self._alike = {beginning: "\n" + "".join(alike) for beginning, alike in lines}
        self._classes = list(map(_read, classes.splitlines()))
        self.longest = 0
        self._marks = bytearray(_PLACES)
        for line in words.splitlines():
            word = line[: line.index(" ")]
            self._marks[hash(word) % _PLACES] = True
            self.longest = max(self.longest, len(word))

    def get(self, word: str) -> Classes:
        if not self._marks[hash(word) % _PLACES]:
            return NO_CLASS  # most words, without looking through those that begin alike
        alike = self._alike.get(word[:_ALIKE], "")
        at = alike.find(f"\n{word} ")
        if at < 0:
            return NO_CLASS
        at += len(word) + 2
        return self._classes[int(alike[at : alike.index("\n", at)])]


def _beginning(line: str) -> str:
    return line[: min(_ALIKE, line.index(" "))]
