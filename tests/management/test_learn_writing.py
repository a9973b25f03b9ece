"""Developers teach the writing check from labelled examples (S26)."""

import json

import pytest
from django.core.management import CommandError, call_command

from escalations.domain.writing import sounding
from escalations.domain.writing.heard import heard_signs, phrases
from escalations.domain.writing.kinds import kind_signs
from escalations.domain.writing.reading import Reading

BAD = ("somehow broken again", "somehow bad today", "always bad somehow", "broken still somehow")
GOOD = ("tunnel resets hourly", "resets after roaming", "tunnel stalls after sleep", "stalls after roaming")


def _examples(path, *labelled, author=None):
    lines = [
        {"section": "whats_happening", "text": text, "ticket_subject": "VPN", "label": label}
        | ({"author": author} if author else {})
        for label, text in labelled
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def _labelled():
    return [*(("bad", text) for text in BAD), *(("good", text) for text in GOOD)]


def _sound(folder, text):
    reading, odds = (
        Reading("whats_happening", text, "VPN"),
        sounding.odds_of(folder / sounding.PHRASES.name),
    )
    weights = sounding.weights_of(folder / sounding.SIGNS.name)
    return sounding.weight_of(heard_signs(phrases(reading), odds) | kind_signs(reading), weights)


@pytest.fixture
def authors(tmp_path):
    return [
        _examples(tmp_path / f"{one}.jsonl", *_labelled() * 20, ("warn", "resets"), author=one)
        for one in ("ann", "bo", "cy")
    ]


def test_learn_writing_tells_empty_sections_from_telling_ones(authors, tmp_path, capsys):
    call_command("learn_writing", unread=authors, to=tmp_path)

    assert _sound(tmp_path, "broken somehow") > 0 > _sound(tmp_path, "tunnel stalls hourly")
    assert "Of 80 unseen bad sections 80 sound bad, of 80 good ones 0." in capsys.readouterr().out


def test_learn_writing_hears_phrases_in_all_files_and_learns_weights_from_the_unread(authors, tmp_path):
    read = _examples(tmp_path / "read.jsonl", *[("bad", "wobbly")] * 3)

    call_command("learn_writing", read, unread=authors, to=tmp_path)

    assert sounding.odds_of(tmp_path / sounding.PHRASES.name).get("wobbl") > 1
    assert _sound(tmp_path, "wobbly") > 0


def test_learn_writing_does_not_ask_an_author_for_their_own_words(authors, tmp_path):
    """What only its author says sounds as new as it will from others: its weight is that of the unheard."""
    alone = _examples(tmp_path / "alone.jsonl", *[("bad", "zork blip")] * 30, author="di")

    call_command("learn_writing", unread=[*authors, alone], to=tmp_path)

    weights = sounding.weights_of(tmp_path / sounding.SIGNS.name)
    assert weights.get("stem?*2", 0) > 0


def test_learn_writing_takes_neighbouring_lines_for_one_author(tmp_path, capsys):
    lines = _examples(tmp_path / "lines.jsonl", *_labelled() * 140)

    call_command("learn_writing", unread=[lines], to=tmp_path)

    assert "Of 252 unseen bad sections 252" in capsys.readouterr().out


def test_learn_writing_asks_for_both_kinds(tmp_path):
    examples = _examples(tmp_path / "examples.jsonl", ("bad", "broken"))

    with pytest.raises(CommandError, match="Give bad and good sections"):
        call_command("learn_writing", unread=[examples], to=tmp_path)

    assert [file for file in tmp_path.iterdir() if file.suffix != ".jsonl"] == []
