"""The lists of words are held in little memory, and what they were made of is let go (S26)."""

import subprocess
import sys
from pathlib import Path

import pytest

from escalations.domain.writing import lexicon, text
from escalations.domain.writing.listed import NO_CLASS, Collected, Listed

ROOT = Path(__file__).parents[2]


def _listed(*words):
    collected = Collected()
    for word, kind, languages in words:
        collected.add(word, kind, languages)
    return Listed(*collected.written())


def test_classes_of_a_word_are_all_it_was_listed_with():
    listed = _listed(
        ("printer", "device", 1), ("printer", "device", 4), ("printer", "concrete", 2), ("a", "filler", 7)
    )

    assert listed.get("printer") == {"device": 5, "concrete": 2}
    assert listed.get("a") == {"filler": 7}
    assert listed.longest == 7


@pytest.mark.parametrize("word", ["print", "printers", "rinter", "pr", "", "x", "printer 0", "\n", "drucker"])
def test_other_words_have_no_class(word):
    assert _listed(("printer", "device", 1), ("прин", "device", 2), ("pa", "act", 1)).get(word) == NO_CLASS


def test_words_of_the_same_classes_share_them():
    listed = _listed(("printer", "device", 1), ("screen", "device", 1), ("scanner", "device", 2))

    assert listed.get("printer") is listed.get("screen")
    assert listed.get("scanner") == {"device": 2}


def test_word_has_the_classes_of_its_beginnings_too():
    classes = lexicon.classes_of("printers")

    assert classes == {kind: lexicon.languages_of(kind, "printers") for kind in classes}
    assert lexicon.classes_of("qqqqqq") == NO_CLASS


def test_what_is_in_a_language_is_in_it_or_in_all():
    assert "filler" in lexicon.classes_in(0, "the")
    assert "filler" in lexicon.classes_in(lexicon.GERMAN, "kaputt")
    assert "filler" not in lexicon.classes_in(lexicon.VIETNAMESE, "kaputt")


def test_folded_words_are_kept_until_they_are_forgotten():
    text.fold("Ärger")

    text.forget()

    assert text._folded_word.cache_info().currsize == 0
    assert text.fold("Ärger") == "arger"


def _told_by_another_process(program):
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return answer.stdout.split()


def test_getting_ready_reads_the_weights_and_lets_the_lists_go():
    program = """
import sys
from escalations.domain import writing
writing.get_ready()
print([name for name in sys.modules if ".writing.languages" in name or "wordlists" in name])
sounding = sys.modules["escalations.domain.writing.sounding"]
print(sounding.weights_of.cache_info().currsize + sounding.odds_of.cache_info().currsize)
"""
    assert _told_by_another_process(program) == ["[]", "2"]


def test_what_the_lists_leave_behind_stays_small():
    """Counted in what Python holds, which is the same on each machine: some 15 MB, where dictionaries held 26."""
    program = """
import tracemalloc
from escalations.domain import writing
tracemalloc.start()
writing.get_ready()
print(tracemalloc.get_traced_memory()[0] // 1_000_000)
"""
    (held,) = _told_by_another_process(program)

    assert int(held) <= 14
