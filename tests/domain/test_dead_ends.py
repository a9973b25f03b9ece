"""What leads nowhere is found, named, and points at its repair."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from escalations.domain import dead_ends
from escalations.models import (
    Action,
    CannedResponse,
    Category,
    Membership,
    Priority,
    PriorityRule,
    Scenario,
    Team,
    User,
)
from tests.factories import (
    ActionFactory,
    CannedResponseFactory,
    CategoryFactory,
    PriorityFactory,
    TeamFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def sound(firm):
    """The firm, with a default: nothing leads nowhere."""
    firm.core.is_default_escalation = True
    firm.core.save()
    return firm


def found():
    return [(one.about, one.words, one.page, one.pk) for one in dead_ends.find()]


def test_a_sound_configuration_has_none(sound):
    assert found() == []


def test_an_empty_portal_lacks_its_default(db):
    assert found() == [
        (
            "Default",
            "There is no active default escalation team: what no category and no team routes goes nowhere.",
            "portal",
            None,
        )
    ]


def test_categories_without_a_route_are_told_once_a_team(sound):
    sound.core.is_default_escalation = False
    sound.core.save()
    Team.objects.filter(pk=sound.desk.pk).update(escalates_to=None)
    parent = CategoryFactory(name="Mail", position=1)
    for name in "ABCDE":
        CategoryFactory(name=name, parent=parent, position=2)
    CategoryFactory(name="F", escalation_team=sound.network)

    assert found()[1:] == [
        (
            "Route",
            (
                "Service desk cannot escalate “Mail › A”, “Mail › B”, “Mail › C”, “Mail › D” and 1 more: neither "
                "category nor team nor default leads on."
            ),
            "team",
            sound.desk.pk,
        )
    ]


def test_a_category_led_by_the_one_above_has_a_route(sound):
    Team.objects.filter(pk=sound.desk.pk).update(escalates_to=None)
    sound.core.is_default_escalation = False
    sound.core.save()
    parent = CategoryFactory(name="Mail", escalation_team=sound.network, is_active=False)
    CategoryFactory(name="Outlook", parent=parent)

    assert [one.about for one in dead_ends.find()] == ["Default"]


def test_a_category_that_leads_to_a_deactivated_team(sound):
    gone = TeamFactory(name="Field", is_active=False)
    category = CategoryFactory(name="Mail", escalation_team=gone, intake_team=gone)

    assert found() == [
        ("Category", "“Mail” escalates to Field, which is deactivated.", "category", category.pk),
        ("Category", "“Mail” is taken in by Field, which is deactivated.", "category", category.pk),
    ]


def test_a_team_with_nobody_or_nobody_here(sound):
    empty = TeamFactory(name="Field", tier=1, escalates_to=sound.core)
    Membership.objects.create(team=empty, user=UserFactory(is_active=False))
    User.objects.filter(pk=sound.architect.pk).update(is_away=True)

    assert found() == [
        ("Team", "Nobody active is in Field.", "team", empty.pk),
        ("Team", "Everybody in Core is away: nobody could accept.", "team", sound.core.pk),
    ]


def test_a_team_that_escalates_to_a_deactivated_one(sound):
    Team.objects.filter(pk=sound.network.pk).update(is_active=False)
    Category.objects.update(escalation_team=None)

    assert found() == [
        ("Team", "Service desk escalates to Network, which is deactivated.", "team", sound.desk.pk)
    ]


def test_a_team_whose_lead_is_not_in_it_any_more(sound):
    User.objects.filter(pk=sound.senior.pk).update(first_name="Sena", last_name="Ito")
    Team.objects.filter(pk=sound.network.pk).update(lead=sound.senior)
    assert found() == []

    Membership.objects.filter(user=sound.senior, team=sound.network).delete()
    Membership.objects.create(team=sound.network, user=UserFactory(groups=["Senior technician"]))
    left = found()
    User.objects.filter(pk=sound.senior.pk).update(is_active=False)

    words = "Sena Ito leads Network but {}. Choose another lead."
    assert left == [("Team", words.format("is not in it any more"), "team", sound.network.pk)]
    assert found() == [("Team", words.format("is deactivated"), "team", sound.network.pk)]


def test_a_team_whose_chat_link_is_lost(sound, settings):
    sound.core.chat_link = "https://chat.example/hooks/s3cr3t"
    sound.core.save()
    settings.SECRET_KEY = "another-key"

    words = "The chat link of Core cannot be read any more. Enter it again."
    assert found() == [("Team", words, "team", sound.core.pk)]


def test_a_cell_without_a_priority(sound):
    PriorityRule.objects.get(impact="high", urgency="low").delete()

    assert found() == [
        ("Matrix", "High impact, low urgency: no active priority is expected.", "priorityrule", None)
    ]


def test_teams_without_hours_while_a_priority_counts_them(sound):
    PriorityFactory(clock=Priority.Clock.WORKING)
    Team.objects.filter(pk=sound.core.pk).update(working_hours={"monday": ["09:00-17:00"]})

    assert found() == [
        (
            "Hours",
            "Network has no working hours, so priorities that count them count around the clock.",
            "team",
            sound.network.pk,
        )
    ]


def test_words_and_scenarios_that_nobody_can_use(sound):
    gone = TeamFactory(name="Field", is_active=False)
    lost, shared = CannedResponseFactory(title="Lost"), CannedResponseFactory(title="Shared")
    CannedResponseFactory(title="For all")
    lost.teams.add(gone)
    shared.teams.add(gone, sound.desk)
    action = ActionFactory(kind=Action.Kind.SET_TEAM, tag="", team=gone)
    Scenario.objects.filter(pk=action.scenario_id).update(name="Move")

    assert found() == [
        (
            "Canned response",
            "“Lost” is for deactivated teams alone: nobody is offered it.",
            "cannedresponse",
            lost.pk,
        ),
        (
            "Scenario",
            "“Move” cannot run: “Field” is deactivated. Choose an active team.",
            "scenario",
            action.scenario_id,
        ),
    ]
    CannedResponse.objects.filter(pk=lost.pk).update(is_active=False)
    Scenario.objects.filter(pk=action.scenario_id).update(is_active=False)
    assert found() == []


def test_it_asks_the_same_of_the_database_for_one_of_each_and_for_thirty(sound):
    def asked():
        with CaptureQueriesContext(connection) as queries:
            dead_ends.find()
        return len(queries)

    few = asked()
    for _ in range(29):
        team = TeamFactory(escalates_to=sound.core, members=[sound.technician], lead=UserFactory())
        CategoryFactory(parent=CategoryFactory(), escalation_team=team)
        ActionFactory(kind=Action.Kind.SET_TEAM, tag="", team=team)
        CannedResponseFactory().teams.add(team)

    assert (few, asked()) == (8, 8)
