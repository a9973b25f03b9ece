"""Two versions of the standard beside each other, in words (S34)."""

import pytest

from escalations.domain import standard_difference
from escalations.domain.standard_difference import Change
from escalations.models import SectionKey, Standard
from tests.factories import CheckSeverityFactory, StandardFactory

pytestmark = pytest.mark.django_db


def test_what_differs_is_told_in_words():
    first, draft = Standard.objects.in_force(), StandardFactory(lookback_days=21, may_acknowledge_first=True)
    draft.sections.filter(key=SectionKey.USER_IMPACT).update(label="Impact", may_be_not_applicable=False)
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(help="")
    CheckSeverityFactory(standard=draft, code="no_scope", severity="block")

    found = standard_difference.changes(first, draft)

    words = first.sections.get(key=SectionKey.ENVIRONMENT).help
    order = " › ".join(first.sections.values_list("label", flat=True))
    assert found == [
        Change("Settings", "Look-back, days", "14", "21"),
        Change(
            "Settings", "Telling the customer", "After the note is saved", "Before or after the note is saved"
        ),
        Change("Section “Impact”", "Name", "User Impact", "Impact"),
        Change("Section “Impact”", "Not applicable", "With a reason", "No"),
        Change("Section “Environment”", "Help", words, ""),
        Change("Writing checks", "No number or role", "Warns", "Blocks"),
    ]
    assert [one.kind for one in standard_difference.changes(draft, first)][-2:] == ["Added", "Changed"]
    assert standard_difference.said("order", standard_difference.standard_content.of(first)) == order


def test_kinds_are_named():
    kinds = [Change("", "", *words).kind for words in (("", "x"), ("x", ""), ("x", "y"))]

    assert kinds == ["Added", "Removed", "Changed"]


def test_the_same_version_does_not_differ():
    first = Standard.objects.in_force()

    assert standard_difference.changes(first, first) == []


def test_what_a_version_is_called_has_a_name():
    values = standard_difference.standard_content.of(Standard.objects.in_force())

    assert standard_difference.named("note", values) == ("Settings", "What changed")
