"""A version of the standard comes into force once, and never changes afterwards (S34)."""

import pytest

from escalations.domain import publishing
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import CheckSeverity, HistoryEntry, SectionKey, Severity, Standard, StandardSection
from tests.factories import (
    NINE,
    AdministratorFactory,
    CheckSeverityFactory,
    EscalationFactory,
    StandardFactory,
    UserFactory,
)
from tests.racing import together

pytestmark = pytest.mark.django_db


def in_force():
    return Standard.objects.in_force()


def test_publish_puts_the_draft_in_force_alone():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()

    published = publishing.publish(draft, by=administrator, at=NINE)

    assert in_force() == published == draft
    assert (published.published_at, published.published_by) == (NINE, administrator)
    assert Standard.objects.filter(is_in_force=True).count() == 1


def test_publish_is_remembered():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()

    publishing.publish(draft, by=administrator, at=NINE)

    entry = HistoryEntry.objects.get(event="standard.published")
    assert (entry.by, entry.at, entry.data) == (administrator, NINE, {"version": 2, "replaces": 1})


def test_publish_leaves_escalations_with_the_version_they_started_with():
    """S34: judged by the version in force at its start, to its end."""
    escalation = EscalationFactory()

    publishing.publish(StandardFactory(), by=AdministratorFactory(), at=NINE)

    escalation.refresh_from_db()
    assert escalation.standard.version == 1


def test_publish_twice_is_refused():
    draft, administrator = StandardFactory(version=2), AdministratorFactory()
    publishing.publish(draft, by=administrator, at=NINE)

    with pytest.raises(StepNotAllowed, match="Version 2 is published and never changes"):
        publishing.publish(draft, by=administrator, at=NINE)

    assert HistoryEntry.objects.filter(event="standard.published").count() == 1


def test_publish_refuses_a_draft_that_lacks_a_section():
    """S25: the seven sections."""
    draft = StandardFactory()
    draft.sections.filter(key__in=[SectionKey.ENVIRONMENT, SectionKey.USER_IMPACT]).delete()

    with pytest.raises(StepNotAllowed, match="This draft lacks: User Impact, Environment"):
        publishing.publish(draft, by=AdministratorFactory(), at=NINE)

    assert in_force().version == 1


def test_publish_works_where_nothing_is_in_force():
    Standard.objects.update(is_in_force=False)
    draft = StandardFactory()

    publishing.publish(draft, by=None, at=NINE)

    assert in_force() == draft
    assert HistoryEntry.objects.get(event="standard.published").data["replaces"] is None


@pytest.mark.parametrize("step", [publishing.publish, publishing.draft_from])
def test_only_administrators_touch_the_standard(step):
    draft = StandardFactory()

    with pytest.raises(NotPermitted, match="Only administrators"):
        step(draft, by=UserFactory(), at=NINE)

    assert Standard.objects.count() == 2
    assert not HistoryEntry.objects.exists()


def test_draft_from_copies_sections_severities_and_days():
    source = in_force()
    Standard.objects.filter(pk=source.pk).update(lookback_days=21, warranty_days=10)
    CheckSeverityFactory(standard=source, code="no_scope", severity=Severity.BLOCK)

    draft = publishing.draft_from(source, by=AdministratorFactory(), at=NINE)

    assert (draft.version, draft.is_in_force, draft.published_at) == (2, False, None)
    assert (draft.lookback_days, draft.warranty_days) == (21, 10)
    words = ["key", "label", "prompt", "help", "example", "position", "max_length", "may_be_not_applicable"]
    copied, original = draft.sections.values_list(*words), source.sections.values_list(*words)
    assert list(copied) == list(original)
    assert list(draft.severities.values_list("code", "severity")) == [("no_scope", "block")]


def test_draft_from_leaves_its_source_as_it_is():
    source = in_force()
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
        *(lambda draft=draft: publishing.publish(draft, by=administrator, at=NINE) for draft in drafts)
    )

    assert sorted(result.pk for result in results) == sorted(draft.pk for draft in drafts)
    assert Standard.objects.filter(is_in_force=True, pk__in=[draft.pk for draft in drafts]).count() == 1
    assert HistoryEntry.objects.filter(event="standard.published").count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_drafts_begun_at_once_get_two_numbers():
    source, administrator = in_force(), AdministratorFactory()

    results = together(*[lambda: publishing.draft_from(source, by=administrator, at=NINE)] * 2)

    assert sorted(draft.version for draft in results) == [2, 3]
