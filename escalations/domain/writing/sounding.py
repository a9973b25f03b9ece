"""Does a section sound like those that told nothing, as labelled examples taught.

The last question of all, for texts in which hardly anything can be looked up.
"""

import math
from functools import cache
from pathlib import Path

from .evidence import PASSING, SLIGHT, pieces
from .filler import is_hard
from .heard import KeptOdds, heard_signs, phrases
from .kinds import kind_signs
from .reading import Reading
from .thin import no_scope
from .useless import says_none

PHRASES = Path(__file__).parent / "languages" / "phrases.bin"
SIGNS = Path(__file__).parent / "languages" / "signs.txt"
OFFSET = "  "
"""Stands for the weight of no sign at all."""
ENOUGH = 1.5
"""How much more it must sound like nothing than like something, as the logarithm of the odds."""
AMPLE = 3.0
"""The same of two words; where a warning says what is missing too; and where a long text holds a number or two, which
may be anybody's: "I have 14 others open"."""
PLENTY = 0.6
"""Below it, too few words of its own are no objection."""
_LONGEST = 300
_LONG, _VERY_LONG, _FEW = 8, 15, 2
"""Words of a text in which so few numbers, or names in passing, prove nothing; in a shorter one each is a fact."""
_BRIEF = 3
"""So few words are left to the warning that asks for more."""
_ONE_WORD = 4
"""So many characters of a script without spaces are one word."""


def sounds_empty(reading: Reading) -> bool:
    """Whether it sounds like nothing told, and holds nothing that could be looked up, or hardly anything."""
    if len(reading.text) > _LONGEST or _is_left_to_a_warning(reading):
        return False
    found = _slight(reading)
    if found is None:
        return False
    return _sound(reading) > (AMPLE if found or _is_thin(reading) else ENOUGH)


def sounds_telling(reading: Reading) -> bool:
    """Whether it sounds so much like something told that few words for it are no objection."""
    if len(reading.text) > _LONGEST or reading.ignores_subject or _is_repeated(reading):
        return False  # where plain facts are asked for, they have few words of their own
    return _sound(reading) < PLENTY


def _sound(reading: Reading) -> float:
    """Above zero the likelier it tells nothing; as the logarithm of the odds; no number if nothing of it was ever heard."""
    said, odds = phrases(reading), odds_of(PHRASES)
    if said["stem"] and all(odds.get(stem) is None for stem in said["stem"]):
        return math.nan  # which is neither above nor below any
    return weight_of(heard_signs(said, odds) | kind_signs(reading), weights_of(SIGNS))


@cache
def odds_of(file: Path) -> KeptOdds:
    """What `learn_writing` kept of phrases."""
    return KeptOdds(file.read_bytes())


def weight_of(signs: set[str], weights: dict[str, float]) -> float:
    """Above zero the likelier it tells nothing; as the logarithm of the odds."""
    return sum(map(weights.__getitem__, signs & weights.keys()), weights[OFFSET])


@cache
def weights_of(file: Path) -> dict[str, float]:
    """A line a weight: the weight, then the signs that have it, a space in them written as ␣."""
    lines = file.read_text(encoding="utf-8").splitlines()
    weights: dict[str, float] = {}
    for line in lines:
        if not line.startswith("# "):
            weight, *groups = line.split(" ")
            weights.update(dict.fromkeys((group.replace("␣", " ") for group in groups), float(weight)))
    return weights


def read_weights() -> None:
    """Read them now, and not while somebody waits for the first section that is judged by its sound."""
    odds_of(PHRASES)
    weights_of(SIGNS)


def _slight(reading: Reading) -> list[str] | None:
    """What may be anybody's: a number or two, or a word for a step, in many words; in very many also a name.

    None where more than that can be looked up.
    """
    number = len(reading.all_words)
    may_be: frozenset[str] = PASSING if number >= _VERY_LONG else SLIGHT if number >= _LONG else frozenset()
    found: list[str] = []
    for piece in pieces(reading):
        found.append(piece)
        if piece not in may_be or len(found) > _FEW:
            return None
    return found


def _is_left_to_a_warning(reading: Reading) -> bool:
    if says_none(reading) or _names_only_devices(reading):
        return True
    return len(reading.words) <= _BRIEF and _is_for_a_warning(reading)


def _is_thin(reading: Reading) -> bool:
    if len(reading.all_words) < _BRIEF or _is_for_a_warning(reading):
        return True
    return reading.section == "user_impact" and no_scope(reading)


def _is_for_a_warning(reading: Reading) -> bool:
    """ "Need L2", "laptop", "several users": too thin, and a warning says so."""
    if reading.is_bare_rank or _is_one_word(reading) or _asks_for_a_thing(reading):
        return True
    if reading.section == "environment":
        return not reading.telling_words or _names_only_devices(reading)
    return reading.section == "user_impact" and _is_a_crowd(reading)


def _names_only_devices(reading: Reading) -> bool:
    """ "Her laptop": not which."""
    told = reading.telling_words
    is_all = bool(told) and all(reading.is_in("device", word) for word in told)
    return is_all and reading.section == "environment"


def _is_one_word(reading: Reading) -> bool:
    alone = reading.all_words
    if len(alone) != 1 or (alone[0].is_unspaced and len(alone[0].raw) > _ONE_WORD):
        return False
    return bool(reading.telling)


def _asks_for_a_thing(reading: Reading) -> bool:
    """ "Please check the account": what it is about stands last."""
    last = reading.telling_words[-1:]
    return (
        reading.section == "escalation_reason"
        and last == reading.words[-1:]
        and any(is_hard(reading, word) for word in last)
    )


def _is_repeated(reading: Reading) -> bool:
    return len({word.folded for word in reading.all_words}) < 2


def _is_a_crowd(reading: Reading) -> bool:
    told = reading.telling_words
    is_short = len(reading.words) < 3 and not any(word.is_unspaced and len(word.raw) > 17 for word in told)
    return bool(told) and all(reading.is_in("quantity", word) for word in told) and is_short
