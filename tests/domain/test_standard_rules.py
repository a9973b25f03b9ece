"""A version of the standard asks nothing a technician could not see or fulfil (S34)."""

import pytest

from escalations.domain import standard_content, standard_rules
from escalations.models import SectionKey, Standard

pytestmark = pytest.mark.django_db


@pytest.fixture
def values():
    return standard_content.of(Standard.objects.in_force())


def test_the_first_version_has_no_fault_and_good_examples(values):
    assert standard_rules.faults(values) == {}
    assert standard_rules.warnings(values) == {}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("lookback_days", 0, "The look-back covers 1 to 90 days."),
        ("lookback_days", 91, "The look-back covers 1 to 90 days."),
        ("warranty_days", 0, "The warranty window covers 1 to 366 days."),
        ("environment-label", " \u200b", "Name the section; its usual name is “Environment”."),
        ("environment-label", "recent  CHANGES", "Another section is called"),
        ("environment-prompt", "", "Ask something: without its question"),
        ("environment-max_length", 99, "Allow 100 to 20,000 characters: an answer that passes must fit."),
        ("environment-max_length", 20_001, "Allow 100 to 20,000 characters"),
        ("environment-example", "LT-0231 " * 3_000, "The example has 24,000 characters and would not fit."),
        ("severity-no_scope", "loud", "Choose Blocks, Warns or Off."),
        ("severity-empty", "warn", "An empty section is never complete, so this check always blocks."),
        ("order", ["environment"], "All seven sections are needed, each once."),
        ("order", ["environment", *SectionKey], "All seven sections are needed, each once."),
    ],
)
def test_a_fault_is_told_at_its_field(values, field, value, sentence):
    found = standard_rules.faults(values | {field: value})

    [(told, words)] = found.items()
    assert told in {field, "environment-max_length", "recent_changes-label"}
    assert words.startswith(sentence)


def test_an_example_its_own_checks_object_to_is_warned(values):
    values |= {"environment-example": "laptop", "user_impact-example": ""}

    found = standard_rules.warnings(values)

    assert list(found) == [SectionKey.ENVIRONMENT]
    assert len(found[SectionKey.ENVIRONMENT]) == 1


def test_every_text_the_checks_show_as_good_fits_the_shortest_limit():
    assert standard_rules.LONGEST_PASSING <= standard_rules.SHORTEST_LIMIT
