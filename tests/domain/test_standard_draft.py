"""A draft of the standard is edited by several people; nothing typed is lost (S34, invariant 9)."""

import pytest

from escalations.domain import publishing, standard_content, standard_draft
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite, StepNotAllowed
from escalations.models import HistoryEntry, SectionKey, Standard
from tests.factories import NINE, AdministratorFactory, RehearsalFactory, StandardFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    return StandardFactory(version=2)


@pytest.fixture
def ada():
    return AdministratorFactory(first_name="Ada")


def read(draft):
    """The marks of all that stands in the draft."""
    return {field: standard_content.mark(value) for field, value in standard_content.of(draft).items()}


def revise(draft, typed, by, seen=None):
    return standard_draft.revise(draft, typed, read=read(draft) if seen is None else seen, by=by, at=NINE)


def test_everything_a_version_says_is_edited(draft, ada):
    order = ["environment", *(key for key in SectionKey if key != SectionKey.ENVIRONMENT)]
    typed = {
        "note": "Stricter.\x00", "lookback_days": " 21 ", "warranty_days": "30", "may_acknowledge_first": True,
        "order": ",".join(order), "environment-label": "Devices  and site", "environment-prompt": "Which device?",
        "environment-help": "Number and version.", "environment-example": "LT-0231, Windows 11 24H2, Bristol.",
        "environment-max_length": "500", "environment-may_be_not_applicable": False, "severity-no_scope": "block",
        "severity-secret": "block",
    }  # fmt: skip

    revise(draft, typed, ada)

    draft.refresh_from_db()
    said = standard_content.of(draft)
    assert (draft.note, draft.lookback_days, draft.warranty_days, draft.may_acknowledge_first) == (
        "Stricter.",
        21,
        30,
        True,
    )
    assert said["order"] == order
    assert (said["environment-label"], said["environment-max_length"]) == ("Devices and site", 500)
    assert said["environment-may_be_not_applicable"] is False
    assert list(draft.severities.values_list("code", "severity")) == [("no_scope", "block")]
    assert (draft.edited_by, draft.edited_at) == (ada, NINE)
    entry = HistoryEntry.objects.get(event="standard.edited")
    assert entry.data["changes"]["lookback_days"] == [14, 21]


def test_a_save_without_a_change_leaves_no_trace(draft, ada):
    revise(draft, {"lookback_days": "14", "unknown": "x"}, ada)

    assert not HistoryEntry.objects.exists()


@pytest.mark.parametrize("typed", ["", "x", "-3", "1.5", "٣", "9" * 30])
def test_what_is_no_number_is_told(draft, ada, typed):
    with pytest.raises(InvalidInput) as refused:
        revise(draft, {"lookback_days": typed, "environment-prompt": "Which one?"}, ada)

    assert refused.value.fields == {"lookback_days": "Write a whole number, such as 14."}
    assert draft.sections.get(key="environment").prompt != "Which one?"


def test_texts_too_long_and_faults_are_told_together(draft, ada):
    with pytest.raises(InvalidInput) as refused:
        revise(
            draft, {"environment-label": "x" * 61, "environment-help": "y" * 2_001, "warranty_days": "0"}, ada
        )

    assert sorted(refused.value.fields) == ["environment-help", "environment-label", "warranty_days"]
    assert refused.value.fields["environment-help"].endswith("Shorten it.")  # there is nothing to attach to


def test_two_administrators_change_different_fields(draft, ada):
    """Each field on its own: neither undoes the other's."""
    seen = read(draft)
    old = standard_content.of(draft)["environment-prompt"]
    revise(draft, {"environment-prompt": "Which device?"}, ada, seen)

    revise(draft, {"environment-prompt": old, "lookback_days": "21"}, AdministratorFactory(), seen)

    said = standard_content.of(Standard.objects.get(pk=draft.pk))
    assert (said["environment-prompt"], said["lookback_days"]) == ("Which device?", 21)


def test_the_second_to_change_one_field_is_told(draft, ada):
    """Invariant 9."""
    seen = read(draft)
    revise(draft, {"environment-prompt": "Which device?"}, ada, seen)

    with pytest.raises(StaleWrite, match="Nothing of yours is lost") as refused:
        revise(
            draft, {"environment-prompt": "Which site?", "lookback_days": "21"}, AdministratorFactory(), seen
        )

    assert refused.value.differences == {"environment-prompt": ("Which device?", "Which site?")}
    draft.refresh_from_db()
    assert draft.lookback_days == 14


def test_two_who_type_the_same_agree(draft, ada):
    seen = read(draft)
    revise(draft, {"lookback_days": "21"}, ada, seen)

    assert revise(draft, {"lookback_days": "21"}, AdministratorFactory(), seen) == draft


def test_a_published_version_is_not_edited(draft, ada):
    publishing.publish(draft, without_rehearsal=True, by=ada, at=NINE)

    with pytest.raises(StepNotAllowed, match="Version 2 is published and never changes"):
        revise(draft, {"lookback_days": "21"}, ada)


def test_a_draft_is_discarded_with_its_rehearsals(draft, ada):
    RehearsalFactory(standard=draft)

    standard_draft.discard(draft, by=ada, at=NINE)

    assert Standard.objects.count() == 1
    assert HistoryEntry.objects.get(event="standard.discarded").data["version"] == 2


def test_a_discarded_draft_is_told(ada):
    draft = StandardFactory()
    seen = read(draft)
    Standard.objects.filter(pk=draft.pk).delete()

    with pytest.raises(StepNotAllowed, match="Somebody has discarded this draft"):
        revise(draft, {"lookback_days": "21"}, ada, seen)


def test_a_published_version_is_not_discarded(ada):
    with pytest.raises(StepNotAllowed, match="never changes"):
        standard_draft.discard(Standard.objects.in_force(), by=ada, at=NINE)


def test_only_administrators_edit_and_discard(draft):
    for step in (lambda by: revise(draft, {}, by), lambda by: standard_draft.discard(draft, by=by, at=NINE)):
        with pytest.raises(NotPermitted, match="Only administrators"):
            step(UserFactory())
