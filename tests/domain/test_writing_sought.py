"""A pattern that is asked only where it may match answers as the compiled pattern would (S26)."""

import json
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from escalations.domain.writing import sought
from escalations.domain.writing.sought import Sought

MODULES = ("reading", "secrets", "plainly", "contrasts", "chatter", "filler")
TEXTS = [
    json.loads(line)["text"]
    for part in sorted(Path(__file__).parent.glob("writing_*.jsonl"))
    for line in part.read_text(encoding="utf-8").splitlines()[::7]
]


def _patterns():
    for module in MODULES:
        for name, value in vars(import_module(f"escalations.domain.writing.{module}")).items():
            for one in value if isinstance(value, (list, tuple)) else [value]:
                for number, pattern in enumerate(one if isinstance(one, tuple) else [one]):
                    if isinstance(pattern, Sought):
                        yield pytest.param(pattern, id=f"{module}.{name}.{number}")


@pytest.mark.parametrize("pattern", list(_patterns()))
def test_whatever_matches_may_match(pattern):
    missed = [text for text in TEXTS if pattern.pattern.search(text) and not pattern.may_match(text)]

    assert missed == []


@pytest.mark.parametrize(
    "pattern",
    [
        "abc",
        "(?:abc|xyz)d?",
        "(?:ab|cd)e*f",
        "[ab]c",
        "[1-4] ?mal",
        r"\d{2} (?:times|mal)",
        r"(?:\w+ ){2}done",
        r"(?=.*here)\w+",
        "x?y?",
        "[^a]",
        "(?:ab|)c",
        "(?:a{2}|b)",
        "[a-z]ok",
        "(?P<one>q)(?P=one)",
        "adım",
        "κωδικός",
    ],
)
@pytest.mark.parametrize("flags", [0, re.I])
def test_answers_are_those_of_the_pattern(pattern, flags):
    texts = ["", "ABC", "xyzd", "abef", "Cdf", "bC", "3 MAL", "12 times", "it is done", "is here", "y", "a"]
    texts += ["c", "aa", "zok", "qq", "ADIM", "adim", "ADİM", "ΚΩΔΙΚΟΣ", "κωδικόσ", "κωδικός"]

    found = [(Sought(pattern, flags=flags).search(text), re.search(pattern, text, flags)) for text in texts]

    assert [bool(ours) for ours, _ in found] == [bool(real) for _, real in found]


def test_text_without_the_letters_is_not_tried():
    pattern = Sought("printer (?:jam|fire)", r"\d+ (?:times|mal)", flags=re.I)

    tried = [text for text in ("Printer jam", "3 Mal", "no printer", "3") if pattern.may_match(text)]

    assert tried == ["Printer jam", "3 Mal"]


def test_alternative_of_few_letters_is_tried_alone():
    pattern = Sought("printer", r"[a-c]\)")

    assert [text for text in ("b)", "x)", "printer") if pattern.may_match(text)] == ["b)", "printer"]


def test_match_begins_at_the_start_and_sub_replaces():
    pattern = Sought("abc", flags=re.I, name="found")

    assert (pattern.match("xabc"), pattern.match("ABCx")["found"]) == (None, "ABC")
    assert (pattern.sub("-", "xABCx"), pattern.sub("-", "xabx")) == ("x-x", "xabx")
    assert pattern.search("abcABC", 1).span() == (3, 6)


def test_letters_that_match_without_case_are_the_same_in_small_letters_but_for_the_variants():
    """Else a text could match although it has not the letters that are asked for."""
    differ = []
    for number in range(sys.maxunicode + 1):
        letter = chr(number)
        forms = {letter.lower(), letter.upper(), letter.casefold(), letter.upper().lower()} - {letter}
        for other in forms:
            if len(other) == 1 and re.fullmatch(re.escape(other), letter, re.I):
                small = sought._small(other)
                if not sought.VARIANTS.match(letter) and small != letter.lower():
                    differ.append((letter, other))

    assert differ == []
