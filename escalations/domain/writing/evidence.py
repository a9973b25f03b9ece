"""What in a section can be looked up: numbers, names of things, quotations, places in a program, plain facts."""

import re
from collections.abc import Iterator

from . import lexicon
from .plainly import says_plainly
from .reading import LOCATOR, Reading
from .text import Word
from .useless import NARRATIVE

SLIGHT = frozenset({"number", "asked"})
"""What may be anybody's: a date, a count of something else, a word for a step."""
PASSING = SLIGHT | {"product", "acronym"}
"""What may be named in passing where much is said: whose Word, which HR."""
_ASKS_FOR_A_KIND = frozenset({"troubleshooting_done", "escalation_reason"})
_CONCRETE = frozenset({"concrete"})
_BARE_NUMBER = re.compile(r"[^\w]*\d[\d\W]*[^\W\d_]{0,2}\W*")
"""Digits, with the ending of an ordinal."""
_QUOTED = re.compile(r"[\"“”„«»‘「」『』《》`]")


def pieces(reading: Reading) -> Iterator[str]:
    """The kind of each piece of evidence. What the subject names already is none where a story is asked for."""
    for word in reading.unranked_words:
        kind = _kind_of(reading, word)
        if kind:
            yield kind
    if _QUOTED.search(reading.text):
        yield "quoted"
    if LOCATOR.search(reading.text):
        yield "located"
    if says_plainly(reading):
        yield "plain"


def _kind_of(reading: Reading, word: Word) -> str | None:
    if _is_asked_for(reading, word):
        return "asked"
    if reading.section in NARRATIVE and reading.in_subject(word.folded):
        return None
    if word.names_a_thing:
        return "number" if _is_bare_number(word) else "named"
    if _is_product(reading, word):
        return "product"
    return "acronym" if _is_acronym(reading, word) else None


def _is_bare_number(word: Word) -> bool:
    """ "14", "5th", "30.10", but not "PRN_03", "23H2" or "0x80070005"."""
    return _BARE_NUMBER.fullmatch(word.raw) is not None


def _is_asked_for(reading: Reading, word: Word) -> bool:
    """A step, a right to be given, somebody counted."""
    if reading.section == "user_impact":
        return reading.is_counted(word)
    return reading.section in _ASKS_FOR_A_KIND and reading.is_evidence_here(word)


def _is_product(reading: Reading, word: Word) -> bool:
    """ "Kerberos", but not "Petra"."""
    if not word.start or word.raw[0].islower():
        return False
    return lexicon.is_fact(word.folded) or reading.may_be_in_any(_CONCRETE, word)


def _is_acronym(reading: Reading, word: Word) -> bool:
    """ "SBC", in a text that does not shout."""
    is_one = len(word.raw) > 1 and word.raw.isupper() and not reading.text.isupper()
    return is_one and word in reading.telling_words
