"""Sections that no word list knows are judged by how they sound, unless something in them can be looked up (S26)."""

import pytest

from escalations.domain.writing import sounding
from escalations.domain.writing.reading import Reading


def _sounds_empty(section, text, subject="VPN drops"):
    return sounding.sounds_empty(Reading(section, text, subject))


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("user_impact", "haittaa kovasti"),
        ("troubleshooting_done", "Mindent megpróbáltam már."),
        ("whats_happening", "Funkar inte alls!!"),
        ("escalation_reason", "Skickar vidare detta, hör av er om ni undrar något. Trevlig helg!"),
        ("whats_happening", "nu neveikia ir viskas"),
    ],
)
def test_words_without_a_fact_sound_empty_in_any_language(section, text):
    assert _sounds_empty(section, text)


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("whats_happening", "it just does not work, 3 times"),
        ("whats_happening", "it just says “does not work”"),
        ("whats_happening", r"it just does not work in \\files\sales"),
        ("whats_happening", "it just does not work on her other laptop, works on mine"),
        ("issue_summary", "it just does not work with Kerberos, please help"),
        ("troubleshooting_done", "password reset done, please help"),
        ("recent_changes", "none, don't know"),
        ("escalation_reason", "need L2"),
        ("environment", "laptop"),
        ("user_impact", "several users"),
    ],
)
def test_what_can_be_looked_up_or_is_warned_about_never_sounds_empty(section, text):
    assert not _sounds_empty(section, text)


def test_number_of_the_subject_is_no_news():
    assert _sounds_empty("whats_happening", "unit 12 still not working, please help", "Unit 12")
    assert not _sounds_empty("whats_happening", "unit 12 still not working, please help", "Unit")


def test_long_text_is_not_judged_by_its_sound():
    assert not _sounds_empty("whats_happening", "it just does not work, please help. " * 20)


def test_language_of_which_nothing_was_learned_is_not_judged():
    assert not _sounds_empty("whats_happening", "ᏧᎵᏍᏙᏗ ᏂᎦᎵᏍᏙᏗ ᎨᏒᎢ")


def test_words_of_the_subject_are_one_sign():
    groups = sounding.letter_groups(Reading("whats_happening", "Printer 12 hung", "printer"))

    assert groups >= {" § ", " 0 ", " hung"}
    assert not {group for group in groups if "prin" in group}


def test_weights_are_read_as_they_are_written():
    weights = sounding._weights()

    assert weights[sounding.OFFSET] == sounding.weight_of(set(), weights)
    assert min(weights.values()) < 0 < max(weights.values())
    assert {len(group) for group in weights} <= set(range(1, sounding.LONGEST_GROUP + 1))


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("escalation_reason", "l'équipe web doit revenir en arrière"),
        ("whats_happening", "expected the week view, she gets last year's calendar"),
    ],
)
def test_what_sounds_like_something_told_is_no_filler(section, text):
    assert sounding.sounds_telling(Reading(section, text, "Timesheet page will not load"))


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("escalation_reason", "please have a look, thanks"),
        ("environment", "a normal office laptop"),
        ("whats_happening", "expected the week view, she gets last year's calendar. " * 9),
    ],
)
def test_requests_devices_and_long_texts_do_not_sound_told(section, text):
    assert not sounding.sounds_telling(Reading(section, text))


def test_subject_of_unspaced_script_is_one_sign_too():
    groups = sounding.letter_groups(Reading("whats_happening", "邮箱登不上去", "邮箱登录不了"))

    assert " §不" in groups
    assert not {group for group in groups if "邮" in group}


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("nothing new", "§none"),
        ("printer hung", "§all"),
        ("printer hung again", "§but1"),
        ("printer hung again here", "§half"),
        ("printer gone again since then", "§some"),
    ],
)
def test_share_of_the_subject_is_a_sign(text, share):
    groups = sounding.letter_groups(Reading("whats_happening", text, "Printer hung"))

    assert {group for group in groups if group.startswith("§") and len(group) > 3} == {share}
