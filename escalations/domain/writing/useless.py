"""Why a section is of no use to anyone: one question a function, asked in this order."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from itertools import pairwise

from . import lexicon
from .languages import PLACEHOLDERS
from .reading import LOCATOR, Reading
from .text import Word, plain

_NARRATIVE = frozenset({"issue_summary", "whats_happening", "escalation_reason"})
_PLACEHOLDERS = frozenset(plain(line) for line in PLACEHOLDERS.splitlines() if line.strip())
_ROWS = tuple(row + row[::-1] for row in ("qwertzuiop", "qwertyuiop", "azertyuiop", "йцукенгшщзхъ"))
_HOME_ROWS = tuple(
    row + " " + row[::-1] for row in ("asdfghjkl", "zxcvbnm", "yxcvbnm", "фывапролджэ", "ячсмитьбю")
)
_POLITE = frozenset(
    "please pls plz kindly also just bitte favor prosze prosim прошу lutfen silakan tafadhali graag de pf".split()
)
_AT = frozenset("at on um alle las kl в о as no nr number am".split())
_LOREM = re.compile(
    r"^(?:lorem ipsum|bla+h?(?: bla+h?)*|foo(?: ba[rz])*|xx+|(?:test(?:ing)?(?: test(?:ing)?)*)(?: \d+)*|abc(?: ?123)?|123+4*5*6*7*8*9*0*)\b",
    re.I,
)
QUOTED = re.compile(r"[\"“”„«»‘「」『』《》]|(?<!\w)'|'(?!\w)|`")
_BRACKETED = re.compile(r"^\s*(?:\[[^\[\]]*\]|<[^<>]*>|\{\{?[^{}]*\}?\}|_{3,})\s*[.:]?\s*$")


def is_prompt(reading: Reading, prompts: Iterable[str]) -> bool:
    """The form's own words, unchanged."""
    said = plain(reading.text)
    return (
        bool(_BRACKETED.match(reading.text)) or said in _FORM_WORDS or any(said == plain(p) for p in prompts)
    )


_FORM_WORDS = frozenset(
    plain(line)
    for line in """
    issue summary
    user impact
    what's happening
    whats happening
    troubleshooting done
    environment
    recent changes
    escalation reason
    describe the issue
    describe the problem
    describe the issue here
    describe the impact
    describe the user impact
    describe the environment
    describe what is happening
    describe what happens
    describe the steps taken
    describe the troubleshooting steps
    describe any recent changes
    describe recent changes
    describe here
    describe the reason for escalation
    brief description of the issue
    brief summary of the issue
    short summary of the issue
    summary of the issue
    summarise the issue
    summarize the issue
    summarise the issue here
    concise summary of the issue
    enter text here
    enter details here
    enter a summary
    enter a description
    enter description here
    enter your text here
    enter the reason for escalation
    type here
    type your text here
    your text here
    write here
    insert text here
    insert details here
    add details here
    add details
    add description here
    please describe
    please describe the issue
    please describe the problem
    please enter
    please fill in
    please fill out
    fill in
    fill in here
    click to add text
    click or tap here to enter text
    list the steps taken
    list all steps taken
    list troubleshooting steps
    list the troubleshooting steps and their results
    list recent changes
    list any recent changes
    who is affected
    who is affected and how
    who is affected and how many
    how many users are affected
    how many users are affected and how
    what is wrong for whom since when
    what is wrong
    what is the issue
    what is the problem
    what is happening
    what happened
    what changed
    what has changed
    what changed recently
    what has been done
    what has been tried
    what was done
    what was tried
    what did you try
    what have you tried
    why is this being escalated
    why are you escalating
    why do you escalate
    why escalate
    reason for escalation
    reason for the escalation
    device os version location
    steps taken and results
    steps to reproduce
    beschreiben sie das problem
    beschreibung des problems
    problembeschreibung
    hier text eingeben
    bitte beschreiben
    décrivez le problème
    décrire le problème
    saisir le texte ici
    describa el problema
    describa el problema aquí
    describir el problema
    descreva o problema
    descrivere il problema
    descrivi il problema
    beschrijf het probleem
    beskriv problemet
    opisz problem
    popište problém
    опишите проблему
    опишіть проблему
    sorunu açıklayın
    请描述问题
    描述问题
    请输入
    問題を説明してください
    문제를 설명하세요
    """.splitlines()
    if line.strip()
)


def is_placeholder(reading: Reading) -> bool:
    """Something stands there so that the box is not empty."""
    said = plain(reading.text)
    if is_mash(reading.text):
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
    return (reading.has("nothing") or reading.has("unsure")) and not reading.telling


def is_mash(text: str) -> bool:
    """Keys pressed at random, one letter held down, or a typist's dummy text."""
    found = plain(text)
    if _LOREM.fullmatch(found) or found.startswith("lorem ipsum"):
        return True
    return bool(found) and all(map(_is_mashed, found.split()))


def _is_mashed(word: str) -> bool:
    if len(set(word)) == 1 and len(word) > 2:
        return True
    if len(word) < 4 or not word.isalpha():
        return False
    runs = [word[i : i + 4] for i in range(len(word) - 3)]
    if any(run in row for run in runs for row in _ROWS) and len(word) < 7:
        return True
    trios = [word[i : i + 3] for i in range(len(word) - 2)]
    if 2 * sum(any(trio in row for row in _HOME_ROWS) for trio in trios) >= len(trios):
        return True
    half = len(word) // 2
    return len(word) >= 6 and word[:half] == word[half : 2 * half] and len(set(word)) <= 3


def is_copy(text: str, other: str) -> bool:
    """At least nine tenths alike, in any order of words, with the same numbers."""
    if 2 * len(text) < len(other) or 2 * len(other) < len(text) - 30:
        return False
    one, two = plain(text).split(), plain(other).split()
    if not one or not two or _numbers(one) != _numbers(two):
        return False
    if sorted(one) == sorted(two):
        return True
    if not 0.8 < len(one) / len(two) < 1.25 and max(len(one), len(two)) > 1:
        return False
    match = SequenceMatcher(None, " ".join(one), " ".join(two), autojunk=False)
    return match.quick_ratio() >= 0.9 and match.ratio() >= 0.9


def _numbers(found: list[str]) -> list[str]:
    return sorted(word for word in found if any(character.isdigit() for character in word))


def copied_section(reading: Reading, others: Mapping[str, str], order: tuple[str, ...]) -> str | None:
    """The earlier section this one repeats, if any."""
    if len(plain(reading.text)) < 12:
        return None
    earlier = order[: order.index(reading.section)] if reading.section in order else order
    return next((key for key in earlier if is_copy(reading.text, others.get(key, ""))), None)


def is_pointer(reading: Reading) -> bool:
    """It only says where to look or whom to ask."""
    rest = Reading(reading.section, LOCATOR.sub(" ", reading.text), reading.subject)
    if not rest.words:
        return True
    if any(_sends_elsewhere(rest, before, word) for before, word in pairwise([None, *rest.words])):
        return not _facts_beside(rest)
    return rest.text == reading.text and _names_a_place(rest) and not _facts_beside(rest)


def _sends_elsewhere(reading: Reading, before: Word | None, word: Word | None) -> bool:
    """ "attached", "discussed"; or "see" and "ask" where they begin a clause: "unable to see" is no pointer."""
    if word is None or reading.is_in("see", word):
        return word is not None
    return reading.is_in("look", word) and (
        before is None
        or before.folded in _POLITE
        or reading.text[before.start + len(before.raw) : word.start].strip() != ""
    )


def _names_a_place(reading: Reading) -> bool:
    """ "More in the chat", "details from Ivan", or a place and hardly a word more."""
    if not reading.has("place"):
        return reading.has("info") and reading.has("talk") and bool(_named(reading))
    others = [word for word in reading.words if not reading.is_in("place", word)]
    short = len(others) < 3 and all(
        len(word.raw) < 4 and not reading.is_in("nothing", word) for word in others
    )
    return reading.has("info") or short


def _named(reading: Reading) -> set[int]:
    """Where the words of a person's name stand: after "with", "ask" or a title."""
    named: set[int] = set()
    before: Word | None = None
    for word in reading.words:
        after_talk = before is not None and lexicon.languages_of("talk", before.folded) != 0
        after_name = before is not None and before.start in named and word.raw[:1].isupper()
        if after_talk or after_name:
            named.add(word.start)
        before = word
    return named


def _facts_beside(reading: Reading) -> bool:
    """Whether anything is told beside the place, the person and the number that point."""
    named = _named(reading)
    telling = {word.start for word in reading.telling_words}
    return any(
        word.start in telling
        and word.start not in named
        and not _numbers_a_place(reading, before, word)
        and not _only_points(reading, word)
        for before, word in pairwise([None, *reading.words])
        if word is not None
    )


def _numbers_a_place(reading: Reading, before: Word | None, word: Word) -> bool:
    """The 3 of "see note 3", the 14 and 30 of "discussed at 14:30"; not the 3 of "error 3"."""
    if not word.raw.isdigit() or before is None:
        return False
    return before.raw.isdigit() or before.folded in _AT or reading.is_in("place", before)


def _only_points(reading: Reading, word: Word) -> bool:
    if word.is_unspaced:
        facts = any(fact not in reading.subject for fact in lexicon.phrases("fact", word.folded))
        return not facts and not any(
            len(piece) > 1 for piece in lexicon.without_filler(word.folded, "pointing")
        )
    return reading.is_in("place", word)


def is_filler(reading: Reading) -> bool:
    """Nothing is left once the words that say nothing, and the subject's, are gone."""
    if not reading.telling:
        return not (
            (reading.section == "escalation_reason" and reading.is_bare_rank)
            or (reading.section == "recent_changes" and says_none(reading))
        )
    if len({word.folded for word in reading.all_words}) == 1:
        return _is_lone_word(reading)
    return _is_empty_prose(reading)


def _is_lone_word(reading: Reading) -> bool:
    word = reading.all_words[0]
    if word.names_a_thing:
        return False
    if word.is_unspaced:
        return len(word.raw) < 2
    return reading.section in _NARRATIVE or len(reading.all_words) > 1


def _is_empty_prose(reading: Reading) -> bool:
    """All but a word or two of many said nothing, and those name nothing: a polite letter about no fact.

    Not in English: its list is long, so that a word it lacks is likely a fact.
    """
    count, telling = len(reading.words), reading.telling_words
    if (
        not reading.language
        or reading.section in ("environment", "recent_changes")
        or QUOTED.search(reading.text)
    ):
        return False
    few = len(telling) == 1 and count >= 8 or len(telling) == 2 and count >= 16
    return few and not any(_is_hard(reading, word) for word in telling)


def _is_hard(reading: Reading, word: Word) -> bool:
    """A word that can be looked up or checked: a number, a name, a product."""
    return (
        word.has_digit
        or word.is_unspaced
        or word.raw[:1].isupper()
        or lexicon.is_fact(word.folded)
        or reading.is_in("concrete", word)
    )
