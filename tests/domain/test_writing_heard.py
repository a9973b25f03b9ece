"""What is known of the words of a section from others who used them (S26)."""

import pytest

from escalations.domain.writing import heard
from escalations.domain.writing.heard import KeptOdds, heard_signs, phrases
from escalations.domain.writing.reading import Reading


def _phrases(text, subject="VPN drops", section="whats_happening"):
    return phrases(Reading(section, text, subject))


def test_phrases_are_stems_pairs_of_them_stems_in_their_section_and_parts_of_words():
    assert _phrases("Tunnels reset daily") == {
        "stem": {"tunne", "reset", "daily"},
        "pair": {"| tunne", "tunne reset", "reset daily", "daily |"},
        "here": {"whats_happening:tunne", "whats_happening:reset", "whats_happening:daily"},
        "part": {
            *("~_tun", "~tunn", "~unne", "~nnel", "~nels", "~els_"),
            *("~_res", "~rese", "~eset", "~set_", "~_dai", "~dail", "~aily", "~ily_"),
        },
    }


def test_short_word_is_one_part():
    assert _phrases("It is")["part"] == {"~_it_", "~_is_"}
    assert _phrases("I")["part"] == {"~_i_"}


def test_what_the_subject_says_is_no_phrase():
    assert _phrases("printers hung", "Printer 12")["stem"] == {"hung"}
    assert _phrases("邮箱登不上去", "邮箱登录不了")["stem"] == {"不上", "上去"}


def test_where_plain_facts_are_asked_for_the_subject_is_news_too():
    assert _phrases("printer", "Printer", "environment")["stem"] == {"print"}
    assert _phrases("打印机", "打印机", "environment")["stem"] == {"打印", "印机"}


def test_numbers_are_no_phrases():
    assert _phrases("hung 3 times")["stem"] == {"hung", "times"}


def test_signs_say_how_many_phrases_have_which_odds():
    signs = heard_signs({"stem": {"a", "b", "c", "d"}}, {"a": 2.2, "b": 1.9, "c": -5.0})

    assert {sign for sign in signs if "*" in sign} == {"stem+2*1", "stem+2*2", "stem-3*1", "stem?*1"}


def test_signs_say_what_the_odds_come_to():
    signs = heard_signs({"stem": {"a", "b", "c", "d"}}, {"a": 2.0, "b": 1.0, "c": -2.0})

    assert {sign for sign in signs if "sum" in sign} == {"stemsum+1", "stemsum+2"}
    assert {sign for sign in signs if "new" in sign} == {"stemnew+1", "stemnew+2"}
    assert {sign for sign in signs if "tells" in sign} == {f"stemtells+{one}" for one in (1, 2, 3, 4)}


def test_sums_below_zero_are_told_downwards_and_end_at_three():
    signs = heard_signs({"pair": {"a b"}}, {"a b": -7.0})

    assert {sign for sign in signs if "sum" in sign} == {f"pairsum-{one}" for one in range(1, 13)}


def test_nothing_said_has_no_sign():
    assert heard_signs({"stem": set()}, {}) == set()


@pytest.mark.parametrize("order", ["little", "big"])
def test_odds_are_kept_to_a_sixteenth(tmp_path, monkeypatch, order):
    monkeypatch.setattr(heard.sys, "byteorder", order)
    KeptOdds.write({"a b": 1.0, "здесь": -2.53, "z": 0.0}, tmp_path / "odds")

    kept = KeptOdds((tmp_path / "odds").read_bytes())

    assert [kept.get(one) for one in ("a b", "здесь", "z")] == [1.0, -2.5, 0.0]
    assert kept.get("y") is None
    assert kept.get("never heard") is None
    assert (tmp_path / "odds").stat().st_size == 15
