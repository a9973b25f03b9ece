"""Of which kinds of words a section is made, the same signs in every language (S26)."""

import pytest

from escalations.domain.writing.kinds import kind_signs
from escalations.domain.writing.reading import Reading


def _signs(text, section="whats_happening", subject="Printer"):
    return kind_signs(Reading(section, text, subject))


def test_words_are_told_apart_by_what_they_are():
    signs = _signs("printer jams after 3 sheets")

    assert signs >= {"subject", "number", "tells", "empty", "start>subject", "number>tells", "tells>end"}
    assert signs >= {"whats_happening:number", "tell=2,words=1", "words=2"}


def test_word_that_can_be_looked_up_is_hard():
    assert "hard" in _signs("jams with Kerberos")
    assert "soft" in _signs("jams with frobnication")


def test_kinds_are_those_of_the_language():
    assert "nothing" in _signs("le client ne voit rien du tout")
    assert "nothing" not in _signs("rien went to the shop and then she left")


def test_run_of_unspaced_script_has_the_kinds_of_its_phrases():
    signs = _signs("问小王", subject="打印机")

    assert signs >= {"run", "see", "place"}


def test_text_that_is_only_a_rank_has_no_word():
    of_the_whole = {"found=0", "said=none", "listed"}
    of_the_whole |= {f"whats_happening:{sign}" for sign in of_the_whole}
    of_its_words = {"end", "whats_happening:end", "start>end", "tell=0", "words=0", "tell=0,words=0"}
    assert _signs("L2") == of_its_words | of_the_whole


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("nothing new", "none"),
        ("printer hung", "all"),
        ("printer hung again", "but one"),
        ("printer hung again here", "half"),
        ("printer gone again since then", "some"),
    ],
)
def test_share_of_the_subject_is_a_sign(text, share):
    signs = _signs(text, subject="Printer hung")

    assert {sign for sign in signs if sign.startswith("said=")} == {f"said={share}"}


def test_what_can_be_looked_up_is_a_sign():
    assert _signs("hung 3 times") >= {"found=1", "number", "whats_happening:number"}
    assert "found=3" in _signs("hung 3 times in 4 of 5 rooms")


def test_crowd_without_a_number_is_a_sign():
    assert "unscoped" in _signs("several users", section="user_impact")
    assert "unscoped" not in _signs("several users")
