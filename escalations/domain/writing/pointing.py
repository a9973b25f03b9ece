"""Does a section only say where to look or whom to ask (S32)."""

from itertools import pairwise

from . import lexicon
from .reading import LOCATOR, Reading
from .text import Word

_POLITE = {"please", "pls", "plz", "kindly", "also", "just", "bitte", "favor", "prosze", "prosim", "прошу"}
_POLITE |= {"lutfen", "silakan", "tafadhali", "graag", "de", "pf"}
_AT = {"at", "on", "um", "alle", "las", "kl", "в", "о", "as", "no", "nr", "number", "am"}
_DENYING = {
    "not",
    "off",
    "bad",
    "out",
    "up",
    "ne",
    "pas",
    "nie",
    "nem",
    "ei",
    "no",
    "nao",
    "non",
    "net",
    "new",
    "neu",
    "ny",
    "nye",
}


def is_pointer(reading: Reading) -> bool:
    """It only says where to look or whom to ask."""
    rest = Reading(reading.section, LOCATOR.sub(" ", reading.text), reading.subject)
    if not rest.words:
        return True
    if any(_sends_elsewhere(rest, before, word) for before, word in _with_the_one_before(rest)):
        return not _facts_beside(rest)
    return rest.text == reading.text and _names_a_place(rest) and not _facts_beside(rest)


def _with_the_one_before(reading: Reading) -> list[tuple[Word | None, Word]]:
    return [*zip([None], reading.words, strict=False), *pairwise(reading.words)]


def _sends_elsewhere(reading: Reading, before: Word | None, word: Word) -> bool:
    """ "attached", "discussed"; or "see" and "ask" where they begin a clause: "unable to see" is no pointer."""
    if reading.is_in("see", word):
        return True
    if not reading.is_in("look", word):
        return False
    if before is None or before.folded in _POLITE:
        return True
    return reading.text[before.start + len(before.raw) : word.start].strip() != ""


def _names_a_place(reading: Reading) -> bool:
    """ "More in the chat", "details from Ivan", or a place and hardly a word more."""
    if not reading.has("place"):
        return reading.has("info") and bool(_named(reading))
    others = [word for word in reading.words if not reading.is_in("place", word)]
    return reading.has("info") or (len(others) < 3 and all(_is_particle(reading, word) for word in others))


def _is_particle(reading: Reading, word: Word) -> bool:
    return len(word.raw) < 4 and word.folded not in _DENYING and not reading.is_in("nothing", word)


def _named(reading: Reading) -> set[int]:
    """Where the words of a person's name stand: after "with", "ask" or a title."""
    named: set[int] = set()
    for before, word in pairwise(reading.words):
        after_name = before.start in named and word.raw[:1].isupper()
        if after_name or lexicon.languages_of("talk", before.folded) != 0:
            named.add(word.start)
    return named


def _facts_beside(reading: Reading) -> bool:
    """Whether anything is told beside the place, the person and the number that point."""
    told = {word.start for word in reading.telling_words} - _named(reading)
    return any(
        word.start in told and not _numbers_a_place(reading, before, word) and not _only_points(reading, word)
        for before, word in _with_the_one_before(reading)
    )


def _numbers_a_place(reading: Reading, before: Word | None, word: Word) -> bool:
    """The 3 of "see note 3", the 14 and 30 of "discussed at 14:30"; not the 3 of "error 3"."""
    if not word.raw.isdigit() or before is None:
        return False
    return before.raw.isdigit() or before.folded in _AT or reading.is_in("place", before)


def _only_points(reading: Reading, word: Word) -> bool:
    if not word.is_unspaced:
        return reading.is_in("place", word)
    facts = any(fact not in reading.subject for fact in lexicon.phrases("fact", word.folded))
    return not facts and all(len(piece) < 2 for piece in lexicon.without_filler(word.folded, "pointing"))
