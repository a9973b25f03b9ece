"""What of a mail is folded: the quoted end, never the writer's own words."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from escalations.domain import quoting

OUTLOOK = """\
From: Handover <support@handover.example>
Sent: Tuesday, 10 November 2026 09:14
To: Anna Meyer <anna@gate.example>
Subject: Re: Scanner"""


@pytest.mark.parametrize(
    "quoted",
    [
        "> Which bay?\n> Regards",
        "On Tue, 10 Nov 2026 at 09:14, Handover <support@handover.example> wrote:\n\n> Which bay?\n>\n> Regards\n",
        "On Tue, 10 Nov 2026 at 09:14, Handover\n<support@handover.example> wrote:\n> Which bay?",
        "2026-11-10 9:14 Handover wrote:\n> Which bay?",
        "Am 10.11.26 um 09:14 schrieb Handover:\n> Welches Tor?",
        "Le 10 nov. 2026 à 09:14, Handover a écrit :\n> Quelle porte ?",
        f"{OUTLOOK}\n\nWhich bay?",
        f"{'_' * 32}\n{OUTLOOK}\n\nWhich bay?",
        "-----Original Message-----\nWhich bay?",
        "Von: Handover\nGesendet: Dienstag\nAn: Anna\nBetreff: AW: Tor\n\nWelches Tor?",
        "*From:* Handover\n*Sent:* Tuesday\n*To:* Anna\n\nWhich bay?",
    ],
)
def test_the_quoted_end_is_folded(quoted):
    own, folded = quoting.split(f"Bay 3.\n\n-- \nAnna\n\n{quoted}")

    assert (own, folded) == ("Bay 3.\n\n-- \nAnna", quoted.strip("\n"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bay 3.",
        "> Only a quote",
        "> Which bay?\nBay 3.",
        "> Which bay?\n\nBay 3.\n\n> Since when?\n\nYesterday.",
        "From: the door to bay 3 it is dark.\nNothing else.",
        "From: here\nTo: there",
        "He wrote:\nnothing.",
        f"{OUTLOOK}\n\nforwarded without a word",
    ],
)
def test_own_words_are_never_folded(text):
    assert quoting.split(text) == (text, "")


def test_what_stands_between_answers_stays_and_the_end_is_folded():
    text = "> Which bay?\nBay 3.\n> Since when?\nYesterday.\n\n> Regards"

    assert quoting.split(text) == ("> Which bay?\nBay 3.\n> Since when?\nYesterday.", "> Regards")


@example(": \n>")
@given(st.text(alphabet="> \nab:-_From", max_size=200))
def test_nothing_is_lost(text):
    own, quoted = quoting.split(text)

    assert [line for line in f"{own}\n{quoted}".split("\n") if line.strip()] == [
        line for line in text.split("\n") if line.strip()
    ]


def test_a_long_text_is_split_at_once():
    own, quoted = quoting.split("word\n" * 20_000 + "> quoted\n" * 20_000)

    assert (own.count("word"), quoted.count("quoted")) == (20_000, 20_000)


def test_of_a_long_paragraph_above_a_quote_the_last_line_alone_introduces_it():
    text = "It began here.\nThen there.\nThen at bay 3.\nThe night shift wrote:\n> It is dark."

    assert quoting.split(text) == (
        "It began here.\nThen there.\nThen at bay 3.",
        "The night shift wrote:\n> It is dark.",
    )
