"""What in a section can be looked up (S26)."""

import pytest

from escalations.domain.writing.evidence import pieces
from escalations.domain.writing.reading import Reading


@pytest.mark.parametrize(
    ("section", "text", "found"),
    [
        ("whats_happening", "hung again", []),
        ("whats_happening", "hung 3 times", ["number"]),
        ("whats_happening", "hung on the 5th", ["number"]),
        ("whats_happening", "PRN_03 hung with 0x80070005 since 23H2", ["named", "named", "named"]),
        ("whats_happening", "it says “gone”", ["quoted"]),
        ("whats_happening", r"gone from \\\\files\\sales", ["located"]),
        ("issue_summary", "somehow the SBC hangs", ["acronym"]),
        ("issue_summary", "somehow with Kerberos", ["product"]),
        ("whats_happening", "works on her other laptop, not on mine", ["plain"]),
    ],
)
def test_pieces_of_evidence(section, text, found):
    assert list(pieces(Reading(section, text, "VPN drops"))) == found


def test_what_the_subject_names_is_no_evidence_of_a_story():
    assert list(pieces(Reading("whats_happening", "unit 12 hangs", "Unit 12"))) == []
    assert list(pieces(Reading("environment", "unit 12", "Unit 12"))) == ["number"]


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("user_impact", "just one user"),
        ("escalation_reason", "needs read access to the share"),
        ("troubleshooting_done", "password reset"),
    ],
)
def test_what_the_section_asks_for_is_evidence_there(section, text):
    assert "asked" in list(pieces(Reading(section, text, "VPN drops")))
