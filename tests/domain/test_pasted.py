"""S20: pasted text that carries the seven headings is recognised, however it is dressed."""

import pytest

from escalations.domain.conversation import looks_like_template
from escalations.models import SectionKey

WORDS = {key: f"Words about {key.label.lower()}." for key in SectionKey}

PLAIN = "\n".join(f"{key.label}\n{WORDS[key]}" for key in SectionKey)
DRESSES = {
    "plain": "{0}\n{1}",
    "colon on its line": "{0}:\n{1}",
    "same line": "{0}: {1}",
    "dash": "{0} – {1}",
    "markdown heading": "## {0}\n\n{1}\n",
    "bold": "**{0}**\n{1}",
    "bold with colon": "**{0}:** {1}",
    "bold, colon outside": "**{0}**: {1}",
    "list": "- {0}: {1}",
    "windows": "{0}:\r\n{1}\r\n",
}


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@pytest.mark.parametrize("case", [str, str.upper, str.lower])
def test_s20_the_seven_headings_are_recognised(dress, case):
    text = "\n".join(dress.format(case(key.label), WORDS[key]) for key in SectionKey)

    assert looks_like_template(text) == {str(key): words for key, words in WORDS.items()}


@pytest.mark.parametrize("number", ["{0}. ", "{0}) ", "({0}) "])
def test_s20_numbered_headings_are_recognised(number):
    lines = (f"{number.format(n)}{key.label}: {WORDS[key]}" for n, key in enumerate(SectionKey, start=1))

    assert looks_like_template("\n".join(lines)) == {str(key): words for key, words in WORDS.items()}


@pytest.mark.parametrize("apostrophe", ["’", "'", ""])
def test_s20_any_apostrophe_will_do(apostrophe):
    assert looks_like_template(PLAIN.replace("'", apostrophe))["whats_happening"]


def test_s20_words_before_the_first_heading_and_empty_sections_are_no_objection():
    text = "For tier 2\n\n" + PLAIN.replace(WORDS[SectionKey.ENVIRONMENT], "")

    found = looks_like_template(text)

    assert (found["issue_summary"], found["environment"]) == (WORDS[SectionKey.ISSUE_SUMMARY], "")


def test_s20_a_heading_inside_a_section_stays_text():
    text = PLAIN + "\nEnvironment\nagain"

    assert looks_like_template(text)["escalation_reason"] == (
        f"{WORDS[SectionKey.ESCALATION_REASON]}\nEnvironment\nagain"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        None,
        "Environment variables were wrong; recent changes caused it.",
        PLAIN.replace("Environment\n", "Surroundings\n"),
        PLAIN.replace("\n", " "),
    ],
)
def test_s20_other_notes_are_left_alone(text):
    assert looks_like_template(text) is None
