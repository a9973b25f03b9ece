"""Developers teach the writing check from labelled examples (S26)."""

import json

import pytest
from django.core.management import CommandError, call_command

from escalations.domain.writing import sounding
from escalations.domain.writing.reading import Reading


def _examples(path, *labelled):
    lines = [
        {"section": "whats_happening", "text": text, "ticket_subject": "VPN", "label": label}
        for label, text in labelled
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_learn_writing_tells_empty_sections_from_telling_ones(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sounding, "WEIGHTS", tmp_path / "weights.txt")
    bad = [("bad", f"somehow broken {word}") for word in ("again", "today", "always", "still", "please")]
    good = [
        ("good", f"tunnel resets after {word}") for word in ("lunch", "login", "roaming", "sleep", "rekeying")
    ]
    examples = _examples(tmp_path / "examples.jsonl", *bad * 3, *good * 3)

    call_command("learn_writing", examples, to=tmp_path / "weights.txt")
    sounding._weights.cache_clear()
    try:
        weights = sounding._weights()
        said = [
            sounding.weight_of(sounding.letter_groups(Reading("whats_happening", text, "VPN")), weights)
            for text in ("somehow broken", "tunnel resets")
        ]
    finally:
        sounding._weights.cache_clear()

    assert said[0] > 0 > said[1]
    assert "unseen bad sections" in capsys.readouterr().out


def test_learn_writing_asks_for_both_kinds(tmp_path):
    examples = _examples(tmp_path / "examples.jsonl", ("bad", "broken"))

    with pytest.raises(CommandError, match="Give bad and good sections"):
        call_command("learn_writing", examples, to=tmp_path / "weights.txt")

    assert not (tmp_path / "weights.txt").exists()
