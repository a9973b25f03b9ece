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
        ("user_impact", "несколько пользователей"),
        ("user_impact", "just one user"),
        ("issue_summary", "somehow the SBC just does not work, please help"),
        ("escalation_reason", "please check the account"),
        ("whats_happening", "Bootloop"),
    ],
)
def test_what_can_be_looked_up_or_is_warned_about_never_sounds_empty(section, text):
    assert not _sounds_empty(section, text)


def test_number_of_the_subject_is_no_news():
    assert _sounds_empty("whats_happening", "unit 12 still not working, please help", "Unit 12")
    assert not _sounds_empty("whats_happening", "unit 12 still not working, please help", "Unit")


@pytest.mark.parametrize(
    "tail",
    ["I have 14 others open", "we are already at the 3rd reminder", "this is the 3rd time I write this"],
)
def test_a_number_in_many_words_proves_nothing(tail):
    assert _sounds_empty(
        "escalation_reason", f"please could somebody help the customer as soon as possible, {tail}"
    )


def test_a_name_in_passing_proves_nothing_in_very_many_words():
    told = "please could somebody help the customer as soon as possible, they have been waiting since"
    assert _sounds_empty("escalation_reason", f"{told} Monday and are not happy with us")
    assert not _sounds_empty(
        "escalation_reason", "please could somebody help the customer with Kerberos soon"
    )


@pytest.mark.parametrize(
    "tail",
    ["error 0x80070005", "2 of 14 rooms, 3 floors", "“no route”", "it is PRN_03"],
)
def test_in_many_words_a_name_a_quotation_or_several_numbers_are_still_a_fact(tail):
    assert not _sounds_empty(
        "escalation_reason", f"please could somebody help the customer as soon as possible, {tail}"
    )


def test_long_text_is_not_judged_by_its_sound():
    assert not _sounds_empty("whats_happening", "it just does not work, please help. " * 20)


def test_language_of_which_nothing_was_learned_is_not_judged():
    text = "ᏧᎵᏍᏙᏗ ᏂᎦᎵᏍᏙᏗ ᎨᏒᎢ"

    assert not _sounds_empty("whats_happening", text)
    assert not sounding.sounds_telling(Reading("whats_happening", text, "VPN drops"))


def test_two_words_have_to_sound_emptier():
    assert not _sounds_empty("issue_summary", "no mail", "Anything")
    assert not _sounds_empty("troubleshooting_done", "重启过了", "VPN断线")


def test_weights_are_read_as_they_are_written():
    weights = sounding.weights_of(sounding.SIGNS)

    assert weights[sounding.OFFSET] == sounding.weight_of(set(), weights)
    assert min(weights.values()) < 0 < max(weights.values())


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
        ("whats_happening", "crash crash crash"),
    ],
)
def test_requests_devices_and_long_texts_do_not_sound_told(section, text):
    assert not sounding.sounds_telling(Reading(section, text))
