"""Whether every story can be told to anybody, and what its hand-over says is good enough for a senior."""

import random

import pytest

from escalations.demo import categories, customers, firm
from escalations.demo.stories import STORIES
from escalations.demo.story import NotApplicable
from escalations.demo.telling import Cast, tell
from escalations.domain import writing
from tests.factories import NINE

STEPS = {category.key: category.steps for category in categories.CATEGORIES}
HANDED_OVER = sorted(key for key, story in STORIES.items() if story.handover)


def told(key, turn):
    """The story, told to somebody chosen by `turn`."""
    dice = random.Random(f"{key} {turn}")
    casts = [one for one in customers.contacts(1) if one.company and not one.shared]
    contact = dice.choice(casts)
    company = next(one for one in customers.companies() if one.name == contact.company)
    colleague = next(one for one in casts if one.company == contact.company and one is not contact)
    earlier = (100123,) if turn % 2 else ()
    cast = Cast(contact, colleague, company, contact.site, NINE, earlier)
    return tell(STORIES[key], cast, dice, technician=firm.PEOPLE[0])


def sections(story, *, before=False):
    words = story.handover
    found = {
        "issue_summary": story.summary,
        "user_impact": words.user_impact,
        "whats_happening": words.whats_happening,
        "troubleshooting_done": words.more,
        "environment": words.environment,
        "recent_changes": words.recent_changes,
        "escalation_reason": words.escalation_reason,
    }
    if before:
        found |= {flag.target: flag.before for flag in words.sent_back if flag.before}
    return {key: text for key, text in found.items() if not isinstance(text, NotApplicable)}


def objections(story, texts):
    found = []
    for key, text in texts.items():
        others = {other: words for other, words in texts.items() if other != key and words}
        found += writing.check(key, text, subject=story.subject, others=others, has_rows=True)
    return found


def test_customers_forty_companies_and_two_hundred_contacts_nobody_could_be():
    contacts, companies = customers.contacts(1), customers.companies()

    domains = {one.email.partition("@")[2] for one in contacts if one.email}

    assert (len(companies), len(contacts)) == (40, 200)
    assert all(domain.endswith(".example") for domain in domains)
    assert sum(not one.email for one in contacts) == 3
    assert customers.contacts(1) == contacts
    assert customers.contacts(2) != contacts


def test_firm_three_teams_in_two_tiers_eight_people_fifteen_categories():
    assert sorted(team.tier for team in firm.TEAMS) == [1, 2, 2]
    assert len(firm.PEOPLE) == 8
    assert len(categories.CATEGORIES) == 15
    assert sum(one.catch_all for one in categories.CATEGORIES) == 1


@pytest.mark.parametrize("key", sorted(STORIES))
def test_story_fills_every_slot(key):
    for turn in range(6):
        story = told(key, turn)
        written = [story.subject, story.opening, story.summary]
        written += [text for beat in story.beats for text in (*beat.texts, beat.result)]

        assert not [text for text in written if "{" in text or "}" in text]
        assert len(story.subject) <= 120


@pytest.mark.parametrize("key", sorted(STORIES))
def test_story_answers_standard_steps_of_its_category_with_results(key):
    story = told(key, 0)
    steps = [beat for beat in story.beats if beat.kind == "step"]

    assert all(beat.standard <= len(STEPS[story.story.category]) for beat in steps)
    assert [writing.check_step_result(beat.result, action=beat.texts[0]) for beat in steps] == [[]] * len(
        steps
    )


@pytest.mark.parametrize("key", HANDED_OVER)
def test_handover_answers_every_standard_step(key):
    """S1."""
    answered = {beat.standard for beat in STORIES[key].script if beat.standard}

    assert answered == set(range(1, len(STEPS[STORIES[key].category]) + 1))


@pytest.mark.parametrize("key", HANDED_OVER)
def test_handover_passes_the_writing_check_without_a_warning(key):
    """S26."""
    for turn in range(4):
        story = told(key, turn)

        assert objections(story, sections(story)) == []
        assert writing.verdict(objections(story, sections(story, before=True))) != "block"
