"""Does a section sound like those that told nothing: its letters, weighed as labelled examples taught.

The last question of all, for texts in which nothing can be looked up. Letters weigh in every form of a word and
in languages of which the lists know little.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from . import lexicon
from .filler import CONDITION, is_hard
from .plainly import says_plainly
from .reading import LOCATOR, Reading
from .rewording import unsaid
from .text import Word, fold
from .useless import NARRATIVE, says_none

WEIGHTS = Path(__file__).parent / "languages" / "letter_groups.txt"
LONGEST_GROUP = 5
OFFSET = "  "
"""Stands for the weight of no letters at all."""
ENOUGH = 0.7
"""How much more it must sound like nothing than like something."""
PLENTY = -2.0
_A_NAME, _A_FACT, _A_CONDITION = 0.2, 0.5, 0.7
"""What each unknown word, each that can be looked up, and a "but" or "when" weigh against it."""
_LONGEST = 300
_SAID_BEFORE = "§"
_SAID_ON = re.compile(f"{_SAID_BEFORE}+")
_NUMBER = re.compile(r"\d+")
_QUOTED = re.compile(r"[\"“”„«»‘「」『』《》`]")


def sounds_empty(reading: Reading) -> bool:
    """Whether it sounds like nothing told, and holds nothing that could be looked up."""
    if len(reading.text) > _LONGEST or _is_evident(reading) or _is_for_a_warning(reading):
        return False
    groups, weights = letter_groups(reading), _weights()
    if 10 * len(groups & weights.keys()) < len(groups):
        return False  # a language of which too little was learned
    return weight_of(groups, weights) > ENOUGH + _doubt(reading)


def sounds_telling(reading: Reading) -> bool:
    """Whether it sounds so much like something told that few words for it are no objection."""
    if len(reading.text) > _LONGEST or reading.ignores_subject:
        return False  # what is asked there has few words of its own
    return weight_of(letter_groups(reading), _weights()) < PLENTY


def weight_of(groups: set[str], weights: dict[str, float]) -> float:
    """Above zero the likelier it tells nothing; as the logarithm of the odds."""
    return sum(weights.get(group, 0) for group in groups) + weights[OFFSET]


@cache
def _weights() -> dict[str, float]:
    """A line a weight: the weight, then the letter groups that have it, a space in them written as ␣."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" ", 1) for line in lines if not line.startswith("# "))
    return {group.replace("␣", " "): float(weight) for weight, groups in pairs for group in groups.split(" ")}


def letter_groups(reading: Reading) -> set[str]:
    """Up to five neighbouring letters, with the spaces around words; what the subject says is one sign."""
    words = _without_subject(reading).split()
    return {_share_said_before(reading), *(group for word in words for group in _groups(f" {word} "))}


def _groups(word: str) -> Iterator[str]:
    for length in range(1, LONGEST_GROUP + 1):
        for start in range(max(1, len(word) - length + 1)):
            yield word[start : start + length]


def _without_subject(reading: Reading) -> str:
    parts, end = [], 0
    for word in () if reading.ignores_subject else reading.all_words:
        parts += [reading.text[end : word.start], _beside_subject(reading, word)]
        end = word.start + len(word.raw)
    return fold(_NUMBER.sub("0", "".join([*parts, reading.text[end:]])))


def _beside_subject(reading: Reading, word: Word) -> str:
    if word.is_unspaced:
        return _SAID_ON.sub(_SAID_BEFORE, unsaid(word.folded, fold(reading.subject), _SAID_BEFORE))
    return _SAID_BEFORE if _is_said_before(reading, word) else word.raw


def _is_said_before(reading: Reading, word: Word) -> bool:
    return not (reading.ignores_subject or word.has_digit) and reading.in_subject(word.folded)


def _share_said_before(reading: Reading) -> str:
    """None, some, half, all but one, or all of its words, as a sign of its own."""
    said = sum(_is_said_before(reading, word) for word in reading.all_words)
    beside = len(reading.all_words) - said
    if not said:
        return "§none"
    return {0: "§all", 1: "§but1"}.get(beside, "§half" if said >= beside else "§some")


def _is_evident(reading: Reading) -> bool:
    """A number, a product's name, a quotation, a path, or a plain fact."""
    if any(_can_be_found(reading, word) for word in reading.words):
        return True
    if _QUOTED.search(reading.text) or LOCATOR.search(reading.text):
        return True
    return says_plainly(reading)


def _can_be_found(reading: Reading, word: Word) -> bool:
    if reading.section == "troubleshooting_done" and reading.is_evidence_here(word):
        return True  # a step
    if not (word.names_a_thing or _is_product(reading, word)):
        return False
    return not (reading.section in NARRATIVE and reading.in_subject(word.folded))


def _is_product(reading: Reading, word: Word) -> bool:
    """ "Kerberos", but not "Petra"."""
    if not word.start or word.raw[0].islower():
        return False
    return lexicon.is_fact(word.folded) or reading.may_be_in("concrete", word)


def _is_for_a_warning(reading: Reading) -> bool:
    """ "None", "need L2", "laptop", "several users": too thin, and a warning says so."""
    if says_none(reading) or reading.is_bare_rank:
        return True
    if reading.section == "environment":
        return all(reading.is_in("device", word) for word in reading.telling_words)
    return reading.section == "user_impact" and _is_a_crowd(reading)


def _is_a_crowd(reading: Reading) -> bool:
    told = reading.telling_words
    is_short = len(reading.words) < 3 and len(reading.text) < 18
    return bool(told) and all(reading.is_in("quantity", word) for word in told) and is_short


def _doubt(reading: Reading) -> float:
    told = {word.folded: word for word in reading.telling_words}.values()
    facts = sum(not word.is_unspaced and is_hard(reading, word) for word in told)
    has_condition = bool(CONDITION.search(reading.text))
    return _A_NAME * len(told) + _A_FACT * min(facts, 3) + _A_CONDITION * has_condition
