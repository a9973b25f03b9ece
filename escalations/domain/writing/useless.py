"""Why a section is of no use to anyone: one question a function."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from . import lexicon
from .formulas import is_hint, is_markup, is_put_off
from .languages import PLACEHOLDERS, PROMPTS
from .mash import is_mash
from .reading import Reading
from .text import Word, plain

_ALIKE = 0.9
NARRATIVE = frozenset({"issue_summary", "whats_happening", "escalation_reason"})
_PLACEHOLDERS = frozenset(plain(one) for one in re.split(r"[;\n]", PLACEHOLDERS) if one.strip())
_PROMPTS = frozenset(plain(one) for one in re.split(r"[;\n]", PROMPTS) if one.strip())
_BRACKETED = re.compile(r"\s*(?:\[[^\[\]]*\]|<[^<>]*>|\{\{?[^{}]*\}?\}|_{3,})\s*[.:]?\s*")
_LABELS = re.compile(r"\s*(?:[^\W\d]\w*[:：]\s*|(?:[^\W\d][^:：\n]{0,40}[:：]\s*){2,})[-_.]*\s*")
QUOTED = re.compile(r"[\"“”„«»‘「」『』《》]|(?<!\w)'|'(?!\w)|`")


def is_prompt(reading: Reading, prompts: Iterable[str]) -> bool:
    """The form's own words, unchanged."""
    said = plain(reading.text)
    if is_hint(reading.text):
        return True
    if said in _PROMPTS or _BRACKETED.fullmatch(reading.text) or _LABELS.fullmatch(reading.text):
        return True
    return any(said == plain(prompt) for prompt in prompts)


def is_placeholder(reading: Reading) -> bool:
    """Something stands there so that the box is not empty."""
    said = plain(reading.text)
    if is_mash(reading.text) or is_markup(reading.text) or is_put_off(reading.text):
        return True
    if reading.section in NARRATIVE and all(
        len(word.raw) < 3 and word.raw.isdigit() for word in reading.all_words
    ):
        return True
    if reading.section == "recent_changes" and says_none(reading):
        return False
    return said in _PLACEHOLDERS or (
        bool(reading.words) and all(_is_only_nothing(reading, w) for w in reading.words)
    )


def _is_only_nothing(reading: Reading, word: Word) -> bool:
    if word.is_unspaced:
        return not lexicon.without_filler(word.folded, "nothing")
    return reading.is_in("nothing", word)


def says_none(reading: Reading) -> bool:
    """ "None", "no changes" or "not known", and nothing else."""
    if (reading.has("nothing") or reading.has("unsure")) and not reading.telling:
        return True
    return bool(reading.words) and all(map(_is_none_somewhere, reading.words))


def _is_none_somewhere(word: Word) -> bool:
    """One word alone is of no certain language: "desconhecido" is known as "unknown" all the same."""
    return any(lexicon.languages_of(kind, word.folded) for kind in ("nothing", "unsure"))


def is_copy(text: str, other: str) -> bool:
    """At least nine tenths alike, in any order of words, with the same numbers."""
    if 2 * len(text) < len(other) or 2 * len(other) < len(text) - 30:
        return False
    one, two = _said(text), _said(other)
    if not one.words or not two.words or one.numbers != two.numbers:
        return False
    if one.sorted == two.sorted:
        return True
    if not 0.8 < one.words / two.words < 1.25 and max(one.words, two.words) > 1:
        return False
    return _are_alike(one.plain, two.plain)


class _Said(NamedTuple):
    """A text as it is compared: its words in their order, sorted, how many, and those with digits."""

    plain: str
    sorted: str
    words: int
    numbers: str


@lru_cache(maxsize=16)
def _said(text: str) -> _Said:
    found = sorted(plain(text).split())
    numbers = [word for word in found if not word.isalpha() and any(map(str.isdigit, word))]
    return _Said(plain(text), " ".join(found), len(found), " ".join(numbers))


def _are_alike(one: str, other: str) -> bool:
    """Nine tenths of their letters in the same order; first whether both have as many at all."""
    length = len(one) + len(other)
    if 2 * min(len(one), len(other)) / length < _ALIKE:
        return False
    if 2 * (Counter(one) & Counter(other)).total() / length < _ALIKE:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def copied_section(reading: Reading, others: Mapping[str, str], order: tuple[str, ...]) -> str | None:
    """The earlier section this one repeats, if any."""
    if len(plain(reading.text)) < 12:
        return None
    earlier = order[: order.index(reading.section)] if reading.section in order else order
    return next((key for key in earlier if is_copy(reading.text, others.get(key, ""))), None)
