"""The writing check measured on labelled sections of technicians in many languages (S26)."""

import json
import sys
import time
from pathlib import Path

import pytest

from escalations.domain import writing

CORPUS = [
    json.loads(line)
    for part in sorted(Path(__file__).parent.glob("writing_corpus*.jsonl"))
    for line in part.read_text(encoding="utf-8").splitlines()
]


def _verdicts(label):
    return [
        (
            one["text"],
            writing.verdict(writing.check(one["section"], one["text"], subject=one["ticket_subject"])),
        )
        for one in CORPUS
        if one["label"] == label
    ]


def test_of_what_no_senior_would_accept_at_least_97_in_100_are_blocked():
    found = _verdicts("bad")

    let_through = [text for text, verdict in found if verdict != "block"]
    assert len(found) > 500
    assert len(let_through) <= 0.03 * len(found), let_through


def test_of_good_sections_fewer_than_1_in_200_are_blocked():
    found = _verdicts("good")

    blocked = [text for text, verdict in found if verdict == "block"]
    assert len(found) > 600
    assert len(blocked) < 0.005 * len(found), blocked


def test_of_what_an_author_wrote_who_knew_only_the_standard_95_in_100_are_blocked_and_nothing_good():
    """At first sight 89 in 100 were blocked, before the check learned from these examples too."""
    lines = (Path(__file__).parent / "writing_corpus_seniors.jsonl").read_text(encoding="utf-8").splitlines()
    verdicts = [
        (
            one["label"],
            writing.verdict(writing.check(one["section"], one["text"], subject=one["ticket_subject"])),
        )
        for one in map(json.loads, lines)
    ]

    assert len(verdicts) == 360
    assert verdicts.count(("bad", "block")) >= 0.95 * 180
    assert verdicts.count(("good", "block")) == 0


def _blocked(file, label):
    """The texts of a file with this label that are blocked, and how many have it."""
    lines = (Path(__file__).parent / file).read_text(encoding="utf-8").splitlines()
    found = [one for one in map(json.loads, lines) if one["label"] == label]
    return [
        one["text"]
        for one in found
        if writing.verdict(writing.check(one["section"], one["text"], subject=one["ticket_subject"]))
        == "block"
    ], len(found)


def test_of_hostile_sections_as_many_are_blocked_as_were_measured():
    """Written to slip through: a floor, so that a rule which stops reaching them is seen."""
    blocked, all_of_them = _blocked("writing_hostile.jsonl", "bad")

    assert all_of_them > 700
    assert len(blocked) >= 0.94 * all_of_them


def test_of_short_exact_sections_hardly_any_is_blocked():
    """Written to be taken for nothing, in few and common words."""
    blocked, all_of_them = _blocked("writing_hostile.jsonl", "good")

    assert all_of_them > 250
    assert len(blocked) <= 0.02 * all_of_them, blocked


def test_of_sections_that_no_word_list_was_written_after_nine_in_ten_are_blocked():
    """Everyday lines in 40 languages, of which the weights were learned; no word list was written after them."""
    blocked, all_of_them = _blocked("writing_unread.jsonl", "bad")

    assert all_of_them > 1000
    assert len(blocked) >= 0.9 * all_of_them


def test_of_good_sections_that_no_word_list_was_written_after_hardly_any_is_blocked():
    """At first sight, by the check as it was before them, one in twenty was."""
    blocked, all_of_them = _blocked("writing_unread.jsonl", "good")

    assert all_of_them > 800
    assert len(blocked) <= 0.015 * all_of_them, blocked


def test_of_sections_that_nothing_was_learned_from_as_many_are_blocked_as_at_first_sight():
    """Three authors who are never taught: what others learn from is no measure of what it knows."""
    bad, all_bad = _blocked("held_back_sections.jsonl", "bad")
    good, all_good = _blocked("held_back_sections.jsonl", "good")

    assert all_bad > 300
    assert all_good > 300
    assert len(bad) >= 0.95 * all_bad
    assert len(good) < 0.01 * all_good, good


def test_thin_sections_are_warned_about():
    assert [text for text, verdict in _verdicts("warn") if verdict != "warn"] == []


def test_corpus_speaks_many_languages_and_all_sections():
    assert len({one["language"] for one in CORPUS}) > 50
    assert {one["section"] for one in CORPUS} == set(writing.SECTIONS)


MOST_READINGS = 120  # some 80 on a quiet machine


def _best_of(times, run):
    taken = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return min(taken)


def test_whole_escalation_costs_a_bounded_number_of_readings():
    """The budget of 5 ms is measured by bench/gate.py; here, beside one reading of the texts' letters."""
    texts = {
        section: f"{section} FortiClient 7.2.4 ends 20 min after sign-in. " * 4
        for section in writing.SECTIONS
    }

    if sys.gettrace():
        pytest.skip("measuring coverage makes everything slower")

    def check_all():
        for section, text in texts.items():
            writing.check(section, text, subject="VPN drops", others=texts)

    def read_all():
        for text in texts.values():
            for start in range(len(text)):
                seen.add(text[start : start + 3])

    seen = set()
    check_all()
    for _ in range(10):  # whatever else runs beside: an undisturbed moment shows what it costs
        ratio = _best_of(5, check_all) / _best_of(5, read_all)
        if ratio < MOST_READINGS:
            return
    raise AssertionError(ratio)


@pytest.mark.parametrize(
    "piece",
    ["a", "1-", "re: ", "x@", "pw: ", "eyJ", "://", "[[", "user/", "см ", "密码"],
    ids=lambda piece: piece,
)
def test_no_text_makes_it_slow(piece):
    text = piece * (19_999 // len(piece))

    assert _best_of(1, lambda: writing.check("whats_happening", text, subject=text)) < 2
