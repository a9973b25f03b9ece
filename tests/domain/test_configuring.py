"""What an administrator's change must not break."""

import pytest

from escalations.domain import asset_pattern, configuring
from escalations.domain.errors import InvalidInput
from escalations.models import Category, EscalationStatus, Portal, Scenario, Team
from tests.factories import ActionFactory, CategoryFactory, EscalationFactory, TeamFactory

pytestmark = pytest.mark.django_db


def refusal(check, row):
    with pytest.raises(InvalidInput) as refused:
        check(row)
    return refused.value.fields


def test_a_category_is_not_below_itself():
    """S15."""
    top = CategoryFactory(name="Mail")
    middle = CategoryFactory(parent=top)
    top.parent = CategoryFactory(parent=middle)

    assert refusal(configuring.check_category, top) == {
        "parent": "“Mail” cannot be below itself. Choose a parent from another branch."
    }


def test_a_category_may_lie_deep_or_be_new():
    configuring.check_category(CategoryFactory(parent=CategoryFactory(parent=CategoryFactory())))
    configuring.check_category(Category(name="New"))


def test_an_old_circle_elsewhere_is_survived():
    one, two = CategoryFactory(), CategoryFactory()
    Category.objects.filter(pk=one.pk).update(parent=two)
    Category.objects.filter(pk=two.pk).update(parent=one)

    configuring.check_category(Category(name="New", parent=Category.objects.get(pk=one.pk)))


def test_a_team_does_not_escalate_in_a_circle():
    """S19."""
    first = TeamFactory(name="Desk", tier=1)
    core = TeamFactory(name="Core", tier=3, escalates_to=first)
    first.escalates_to = TeamFactory(name="Network", tier=2, escalates_to=core)

    assert refusal(configuring.check_team, first) == {
        "escalates_to": "This is a circle: Desk → Network → Core → Desk. Escalations would come back to Desk. "
        "Choose a team further up."
    }


def test_an_old_circle_of_other_teams_is_survived():
    one, two = TeamFactory(tier=2), TeamFactory(tier=3)
    Team.objects.filter(pk=one.pk).update(escalates_to=two)
    Team.objects.filter(pk=two.pk).update(escalates_to=one)

    configuring.check_team(Team(name="New", tier=1, escalates_to=Team.objects.get(pk=one.pk)))


def test_a_team_has_a_name_of_its_own_in_any_letters():
    team = TeamFactory(name="Network")

    assert refusal(configuring.check_team, Team(name="NETWORK")) == {
        "name": "There is a team “Network” already. Choose another name."
    }
    configuring.check_team(team)


@pytest.mark.parametrize("tier", [1, 2])
def test_a_team_escalates_upwards(tier):
    """S29: a higher tier is reached by escalating, and only a higher one."""
    team = TeamFactory(tier=2, escalates_to=TeamFactory(name="Desk", tier=tier))

    assert refusal(configuring.check_team, team) == {
        "escalates_to": f"Desk is of tier {tier}. Choose a team of a higher tier than 2."
    }


def test_tiers_count_from_one():
    assert refusal(configuring.check_team, Team(name="New", tier=0)) == {
        "tier": "Tiers count from 1, the first line."
    }


def test_a_team_escalates_to_an_active_team():
    team = TeamFactory(escalates_to=TeamFactory(name="Network", tier=2, is_active=False))

    assert refusal(configuring.check_team, team) == {
        "escalates_to": "Network is deactivated. Choose an active team."
    }


def test_a_team_stays_above_those_that_escalate_to_it():
    above = TeamFactory(tier=2)
    TeamFactory(name="Desk", tier=1, escalates_to=above)
    above.tier = 1

    assert refusal(configuring.check_team, above) == {
        "tier": "Desk, tier 1, escalates to this team: its tier must be higher."
    }


def test_a_team_in_order_passes():
    configuring.check_team(TeamFactory(tier=1, escalates_to=TeamFactory(tier=3)))
    configuring.check_team(Team(name="New", tier=1))
    configuring.check_team(Team(name="New", tier=1, is_active=False))
    configuring.check_team(TeamFactory(is_active=False))


def test_the_default_escalation_team_stays_active():
    team = TeamFactory(tier=2, is_default_escalation=True, is_active=False)

    assert refusal(configuring.check_team, team) == {
        "is_active": "The default escalation team must be active. Mark another team as the default first."
    }


@pytest.mark.parametrize(
    "status", [EscalationStatus.QUEUED, EscalationStatus.ACCEPTED, EscalationStatus.SENT_BACK]
)
def test_a_team_with_escalations_in_hand_stays_active(status):
    team = TeamFactory(tier=2)
    EscalationFactory(status=status, receiving_team=team)
    team.is_active = False

    assert refusal(configuring.check_team, team) == {
        "is_active": "Escalations are in this team's hands. Reroute them first, then deactivate it."
    }


def test_a_team_that_others_lead_to_stays_active():
    team = TeamFactory(tier=2, is_active=False)
    TeamFactory(name="Desk", escalates_to=team)
    TeamFactory(escalates_to=team, is_active=False)
    CategoryFactory(name="Mail", escalation_team=team)
    CategoryFactory(name="Wi-Fi", intake_team=team)
    CategoryFactory(intake_team=team, is_active=False)

    assert refusal(configuring.check_team, team) == {
        "is_active": "These still lead to this team: Desk, Mail, Wi-Fi. Lead them elsewhere first."
    }


def test_a_team_that_every_escalation_tells_stays_active():
    """S29. A broken Escalate scenario would hold up all of them; another scenario only says that it is broken."""
    told, other = TeamFactory(name="Watch"), TeamFactory()
    escalating = Scenario.objects.get(escalates=True)
    for _ in range(2):
        ActionFactory(scenario=escalating, kind="notify_team", tag="", team=told)
    ActionFactory(kind="set_team", tag="", team=other)
    told.is_active = other.is_active = False

    assert refusal(configuring.check_team, told) == {
        "is_active": "These still lead to this team: the scenario “Escalate”. Lead them elsewhere first."
    }
    configuring.check_team(other)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("[A-Z", "This is not a regular expression: unterminated character set at position 0."),
        ("(a+)+b", "A repeated group must not repeat inside, as in (a+)+: it could take for ever."),
        (r"(\d{2,}x)*y", "A repeated group must not repeat inside, as in (a+)+: it could take for ever."),
        (r"\d*", "This also matches an empty text. Make it name at least one character."),
        ("", r"Write a pattern, such as \b[A-Z]{2,4}-\d{2,6}\b for LT-0142."),
        (r"(PC|PC)+x", asset_pattern.FOR_EVER),
        ("x" * 201, "At most 200 characters; this has 201."),
    ],
)
def test_an_asset_pattern_that_would_harm_is_refused(pattern, sentence):
    assert refusal(configuring.check_portal, Portal(asset_pattern=pattern)) == {"asset_pattern": sentence}


@pytest.mark.parametrize("pattern", [r"\b[A-Z]{2,4}-\d{2,6}\b", r"PC\d{4}|LT-\d+", "(AB|CD)-[0-9]+"])
def test_a_plain_asset_pattern_passes(pattern):
    configuring.check_portal(Portal(asset_pattern=pattern))
