"""The standard as everybody reads it: the version in force, earlier ones, and examples that hold."""

import pytest
from django.urls import reverse

from escalations.domain import publishing, writing
from escalations.domain.check_examples import CHECKS, name_of
from escalations.models import CheckSeverity, SectionKey, Severity, Standard
from tests.factories import NINE, EscalationFactory
from tests.firm import next_version

PAGE = "/standard/"


@pytest.fixture
def second_version(firm):
    """Version 2, in force: it says what changed, looks back 7 days, and leaves one check off."""
    draft = publishing.draft_from(Standard.objects.in_force(), by=firm.administrator, at=NINE)
    draft.note, draft.lookback_days, draft.warranty_days = "Look back **7 days**.", 7, 10
    draft.save()
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(prompt="Which machine, which site?")
    CheckSeverity.objects.create(standard=draft, code="no_scope", severity=Severity.OFF)
    return publishing.publish(draft, without_rehearsal=True, by=firm.administrator, at=NINE)


def test_standard_in_force_is_read_by_everybody(signed_in):
    """S34."""
    answer = signed_in.get(PAGE)

    assert answer.status_code == 200
    assert "In force" in answer.text
    assert "Version 1" in answer.text


def test_stranger_is_sent_to_sign_in(client, db):
    assert client.get(PAGE).url == f"{reverse('web:sign_in')}?next={PAGE}"


def test_sections_are_those_of_the_version(signed_in):
    """S25. Prompt, help, example, and whether it may be not applicable."""
    answer = signed_in.get(PAGE)

    sections = list(Standard.objects.in_force().sections.all())
    assert list(answer.context["sections"]) == sections
    for section in sections:
        for words in (section.label, section.prompt, section.help, section.example):
            assert words.replace("'", "&#x27;") in answer.text
    assert answer.text.count(">With a reason</td>") == 3
    assert answer.text.count(">No</td>") == 4


NUMBERS = ["S1", "S2", "S3", "S4 to S7", "S8 to S14", "S11", "S15 to S19", "S20 to S24", "S25", "S26"]
NUMBERS += ["S27", "S28", "S29", "S30", "S32", "S33", "S34"]


@pytest.mark.parametrize("number", NUMBERS)
def test_requirements_are_named_where_they_are_told(signed_in, number):
    marks = [part.split("</span>")[0] for part in signed_in.get(PAGE).text.split('<span class="sno">')[1:]]

    assert number in ", ".join(marks)


def test_chapters_are_all_there(signed_in):
    answer = signed_in.get(PAGE)

    for anchor, name in answer.context["chapters"]:
        assert f'<a href="#{anchor}">{name}</a>' in answer.text
        assert f'<h2 id="{anchor}">{name}</h2>' in answer.text


def test_new_version_says_what_changed_and_who_published_it(signed_in, second_version):
    """S34."""
    answer = signed_in.get(PAGE)

    assert "Version 2" in answer.text
    assert "by Ada Minn" in answer.text
    assert "Look back <strong>7 days</strong>." in answer.text
    assert "Look back 7 days." in answer.text
    assert "Which machine, which site?" in answer.text
    assert "11 calendar days. Opened on 20 May, a service completed from 10 May to 20 May" in answer.text


def test_check_that_a_version_switches_off_is_told_as_off(signed_in, second_version):
    severities = {one.check.code: one.severity for one in signed_in.get(PAGE).context["checks"]}

    assert severities == writing.DEFAULT_SEVERITIES | {"no_scope": "off"}


def test_earlier_version_stays_readable(signed_in, second_version):
    """S34. An escalation keeps the version it started with, so that version can be read."""
    answer = signed_in.get(PAGE, {"version": "1"})

    assert answer.context["standard"].version == 1
    assert "Read version 2, which is in force" in answer.text
    assert "Earlier version" in answer.text


@pytest.mark.parametrize("asked", ["9", "x", "-1", "\x00", "9" * 400, "<script>"])
def test_unknown_version_shows_the_one_in_force(signed_in, asked):
    answer = signed_in.get(PAGE, {"version": asked})

    assert answer.status_code == 200
    assert answer.context["standard"].is_in_force
    assert "There is no such version." in answer.text


def test_draft_of_the_standard_is_nobodys_reading(firm, signed_in):
    draft = publishing.draft_from(Standard.objects.in_force(), by=firm.administrator, at=NINE)

    answer = signed_in.get(PAGE, {"version": draft.version})

    assert answer.context["standard"].version == 1
    assert [one.version for one in answer.context["versions"]] == [1]


def test_page_says_how_many_were_judged_by_it(signed_in):
    EscalationFactory()

    assert "1 escalation judged by it" in signed_in.get(PAGE).text


def test_every_writing_check_is_told_once():
    """S26."""
    assert [check.code for check in CHECKS] == list(writing.DEFAULT_SEVERITIES)


def test_every_finding_has_a_name_people_know():
    names = [name_of(code) for code in ("writing.no_scope", "template.section_missing", "work.unheard_of")]

    assert names == ["No number or role", "Sections missing", "Work.unheard_of"]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_example_of_a_check_is_refused_or_passes_as_it_says(check):
    """S26. The page promises nothing that the writing check does not keep."""
    assert [one.code for one in check.tried(check.refused_text, {})] == [check.code]
    assert check.tried(check.passes, {}) == []


def test_secret_of_the_example_is_masked(signed_in):
    page = signed_in.get(PAGE).text

    assert "Harbour77" not in page
    assert "password: ••••••••" in page


def test_queries_do_not_grow_with_the_versions(signed_in, firm, django_assert_num_queries):
    with django_assert_num_queries(6):
        signed_in.get(PAGE)
    for _ in range(3):
        next_version(by=firm.administrator, at=NINE)

    with django_assert_num_queries(6):
        answer = signed_in.get(PAGE)

    assert [one.version for one in answer.context["versions"]] == [4, 3, 2, 1]


def test_two_published_versions_are_compared_by_everybody(signed_in, second_version, firm):
    """S34. Word by word; the one in force beside the one before it, if nothing is asked for."""
    draft = publishing.draft_from(second_version, by=firm.administrator, at=NINE)

    plain = signed_in.get(f"{PAGE}compare/")
    back = signed_in.get(f"{PAGE}compare/", {"a": "2", "b": "1"})
    unknown = signed_in.get(f"{PAGE}compare/", {"a": draft.version, "b": "1"})

    assert (plain.context["a"].version, plain.context["b"].version) == (1, 2)
    assert "<del>14</del> <ins>7</ins>" in plain.text
    assert "<del>7</del> <ins>14</ins>" in back.text
    assert "There is no such version." in unknown.text
    assert "What changed, word by word" in signed_in.get(PAGE).text


def test_a_single_version_is_compared_with_itself(signed_in):
    assert "Nothing differs" in signed_in.get(f"{PAGE}compare/").text
