"""A version of the standard comes into force once, and never changes afterwards (S34)."""

import pytest

from escalations.domain import publishing, standard_content
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import CheckSeverity, HistoryEntry, SectionKey, Severity, Standard, StandardSection
from tests.factories import (
    NINE,
    AdministratorFactory,
    CheckSeverityFactory,
    EscalationFactory,
    RehearsalFactory,
    StandardFactory,
    UserFactory,
    rewriting_the_standard,
)
from tests.racing import together

pytestmark = pytest.mark.django_db


def in_force():
    return Standard.objects.in_force()


def test_publish_puts_the_draft_in_force_alone():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()

    published = publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    assert in_force() == published == draft
    assert (published.published_at, published.published_by) == (NINE, administrator)
    assert Standard.objects.filter(is_in_force=True).count() == 1


def test_publish_is_remembered():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()

    publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    entry = HistoryEntry.objects.get(event="standard.published")
    assert (entry.by, entry.at, entry.data) == (
        administrator,
        NINE,
        {"version": 2, "replaces": 1, "rehearsed": False},
    )


def test_publish_leaves_escalations_with_the_version_they_started_with():
    """S34: judged by the version in force at its start, to its end."""
    escalation = EscalationFactory()

    publishing.publish(StandardFactory(), without_rehearsal=True, by=AdministratorFactory(), at=NINE)

    escalation.refresh_from_db()
    assert escalation.standard.version == 1


def test_publish_twice_is_refused():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()
    publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    with pytest.raises(StepNotAllowed, match="Version 2 is published and never changes"):
        publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    assert HistoryEntry.objects.filter(event="standard.published").count() == 1


def test_publish_refuses_a_draft_that_lacks_a_section():
    """S25: the seven sections."""
    draft = StandardFactory()
    draft.sections.filter(key__in=[SectionKey.ENVIRONMENT, SectionKey.USER_IMPACT]).delete()

    with pytest.raises(StepNotAllowed, match="This draft lacks: User Impact, Environment"):
        publishing.publish(draft, without_rehearsal=True, by=AdministratorFactory(), at=NINE)

    assert in_force().version == 1


def test_publish_works_where_nothing_is_in_force():
    Standard.objects.update(is_in_force=False)
    draft = StandardFactory()

    publishing.publish(draft, without_rehearsal=True, by=None, at=NINE)

    assert in_force() == draft
    assert HistoryEntry.objects.get(event="standard.published").data["replaces"] is None


@pytest.mark.parametrize("step", [publishing.publish, publishing.draft_from, publishing.publish_again])
def test_only_administrators_touch_the_standard(step):
    draft = StandardFactory()

    with pytest.raises(NotPermitted, match="Only administrators"):
        step(draft, by=UserFactory(), at=NINE)

    assert Standard.objects.count() == 2
    assert not HistoryEntry.objects.exists()


def test_publish_needs_a_rehearsal_of_exactly_this_content():
    """S34. A change is seen before it acts, or somebody says that they go without."""
    draft, administrator = StandardFactory(), AdministratorFactory()
    RehearsalFactory(standard=draft, state="cancelled")
    rehearsed = RehearsalFactory(standard=draft)

    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(help="Changed since.")
    with pytest.raises(StepNotAllowed, match="Rehearse this draft as it is now"):
        publishing.publish(draft, by=administrator, at=NINE)
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(help=f"As version {draft.version} asks for it.")

    assert publishing.rehearsal_of(draft, standard_content.digest(draft)) == rehearsed
    assert publishing.publish(draft, by=administrator, at=NINE).is_in_force
    assert HistoryEntry.objects.get(event="standard.published").data["rehearsed"] is True


def test_publish_refuses_a_draft_that_changes_nothing():
    """S34. What is noted about it is no change."""
    draft = publishing.draft_from(in_force(), by=AdministratorFactory(), at=NINE)
    Standard.objects.filter(pk=draft.pk).update(note="Nothing new.")

    with pytest.raises(StepNotAllowed, match="This draft says what version 1 says, which is in force"):
        publishing.publish(draft, without_rehearsal=True, by=AdministratorFactory(), at=NINE)

    assert in_force().version == 1


def test_publish_refuses_what_no_technician_could_fulfil():
    draft = StandardFactory()
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(prompt="\u200b", max_length=20)

    with pytest.raises(InvalidInput) as refused:
        publishing.publish(draft, without_rehearsal=True, by=AdministratorFactory(), at=NINE)

    assert sorted(refused.value.fields) == ["environment-max_length", "environment-prompt"]


def test_a_draft_older_than_what_is_in_force_takes_the_next_number():
    """Numbers follow the order in which versions came into force."""
    administrator = AdministratorFactory()
    older, newer = StandardFactory(version=2), StandardFactory(version=3)
    publishing.publish(newer, without_rehearsal=True, by=administrator, at=NINE)

    published = publishing.publish(older, without_rehearsal=True, by=administrator, at=NINE)

    assert published.version == 4
    assert in_force() == older


def test_an_earlier_version_is_published_again_word_for_word():
    first, administrator = in_force(), AdministratorFactory()
    publishing.publish(StandardFactory(version=2), without_rehearsal=True, by=administrator, at=NINE)

    again = publishing.publish_again(first, by=administrator, at=NINE)

    assert (again.version, again.note, in_force()) == (3, "Version 1 again.", again)
    assert standard_content.digest(again) == standard_content.digest(first)


def test_what_is_in_force_is_not_published_again():
    with pytest.raises(StepNotAllowed, match="says what version 1 says"):
        publishing.publish_again(in_force(), by=AdministratorFactory(), at=NINE)

    assert Standard.objects.count() == 1


def test_a_draft_is_not_published_again():
    with pytest.raises(StepNotAllowed, match="This is a draft"):
        publishing.publish_again(StandardFactory(), by=AdministratorFactory(), at=NINE)


@pytest.mark.parametrize("step", [publishing.publish, publishing.draft_from])
def test_a_discarded_draft_is_told(step):
    draft = StandardFactory()
    Standard.objects.filter(pk=draft.pk).delete()

    with pytest.raises(StepNotAllowed, match="Somebody has discarded this draft"):
        step(draft, by=AdministratorFactory(), at=NINE)


def test_draft_from_copies_sections_severities_and_days():
    source = in_force()
    days = {"lookback_days": 21, "warranty_days": 10}
    with rewriting_the_standard():
        Standard.objects.filter(pk=source.pk).update(**days, may_acknowledge_first=True)
        CheckSeverityFactory(standard=source, code="no_scope", severity=Severity.BLOCK)

    administrator = AdministratorFactory()

    draft = publishing.draft_from(source, by=administrator, at=NINE)

    assert (draft.version, draft.is_in_force, draft.published_at) == (2, False, None)
    assert (draft.lookback_days, draft.warranty_days, draft.may_acknowledge_first) == (21, 10, True)
    assert (draft.drafted_from, draft.drafted_by) == (1, administrator)
    words = ["key", "label", "prompt", "help", "example", "position", "max_length", "may_be_not_applicable"]
    copied, original = draft.sections.values_list(*words), source.sections.values_list(*words)
    assert list(copied) == list(original)
    assert list(draft.severities.values_list("code", "severity")) == [("no_scope", "block")]


def test_draft_from_leaves_its_source_as_it_is():
    source = in_force()
    with rewriting_the_standard():
        CheckSeverityFactory(standard=source)

    publishing.draft_from(source, by=AdministratorFactory(), at=NINE)

    assert StandardSection.objects.filter(standard=source).count() == 7
    assert CheckSeverity.objects.filter(standard=source).count() == 1
    assert in_force() == source


def test_draft_from_counts_on_from_the_highest_version():
    StandardFactory(version=7)

    draft = publishing.draft_from(in_force(), by=AdministratorFactory(), at=NINE)

    assert draft.version == 8
    assert HistoryEntry.objects.get(event="standard.drafted").data == {"version": 8, "source": 1}


@pytest.mark.django_db(transaction=True)
def test_two_drafts_published_at_once_leave_one_in_force():
    drafts, administrator = [StandardFactory(), StandardFactory()], AdministratorFactory()

    results = together(
        *(
            lambda draft=draft: publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)
            for draft in drafts
        )
    )

    assert sorted(result.pk for result in results) == sorted(draft.pk for draft in drafts)
    assert Standard.objects.filter(is_in_force=True, pk__in=[draft.pk for draft in drafts]).count() == 1
    assert HistoryEntry.objects.filter(event="standard.published").count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_drafts_begun_at_once_get_two_numbers():
    source, administrator = in_force(), AdministratorFactory()

    results = together(*[lambda: publishing.draft_from(source, by=administrator, at=NINE)] * 2)

    assert sorted(draft.version for draft in results) == [2, 3]
