"""The tier map and the dead ends, as pages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.models import Priority, PriorityRule, Team
from tests import factories
from tests.firm import Firm

pytestmark = pytest.mark.django_db

MAP, ENDS = "/admin/escalations/team/map/", "/admin/escalations/team/dead-ends/"


def test_the_map_shows_teams_ways_and_routes_as_a_picture_and_a_list(desk):
    firm = Firm()
    factories.CategoryFactory(name="A category of a very long name indeed")
    Team.objects.filter(pk=firm.core.pk).update(is_default_escalation=True)

    answer = desk.get(MAP)

    drawn, shown = answer.context["map"], answer.content.decode()
    assert [box.name for box in drawn.teams] == ["Service desk", "Network", "Core"]
    assert [label for _, label in drawn.tiers] == ["Tier 1", "Tier 2", "Tier 3"]
    assert (len(drawn.ways), len(drawn.routes), len(drawn.categories)) == (2, 1, 2)
    assert "A category of a very long n…" in shown
    assert "Service desk</a>: 3 active members, led by Lea Dean; escalates to Network." in shown
    assert "2 active members; escalates to Core; receives Yard scanners." in shown
    assert "the portal's default escalation team" in shown
    assert "style=" not in shown


def test_boxes_do_not_lie_on_each_other(desk):
    for number in range(6):
        factories.TeamFactory(tier=1 + number % 2)
        factories.CategoryFactory()

    drawn = desk.get(MAP).context["map"]

    boxes = [*drawn.teams, *drawn.categories]
    for one in boxes:
        assert one.x + one.width <= drawn.width
        assert one.y + one.height <= drawn.height
        others = [other for other in boxes if other is not one]
        assert not any(
            one.x < other.x + other.width
            and other.x < one.x + one.width
            and one.y < other.y + other.height
            and other.y < one.y + one.height
            for other in others
        )


def test_a_portal_without_teams_says_how_to_begin(desk):
    assert "There is no active team yet." in desk.get(MAP).content.decode()


def test_dead_ends_lead_to_their_repair(desk):
    team = factories.TeamFactory(name="Network", tier=2)
    PriorityRule.objects.get(impact="low", urgency="low").delete()
    factories.PriorityFactory(clock=Priority.Clock.WORKING)

    shown = desk.get(ENDS).content.decode()

    for address in (
        reverse("admin:escalations_portal_change", args=[1]),
        reverse("admin:escalations_team_change", args=[team.pk]),
        reverse("admin:escalations_team_hours", args=[team.pk]),
        reverse("admin:escalations_priorityrule_changelist"),
    ):
        assert f'<a href="{address}" aria-label="Repair: ' in shown


def test_no_dead_end_is_said_too(desk):
    person = factories.UserFactory()
    factories.TeamFactory(tier=2, is_default_escalation=True, members=[person])

    assert "None: every category" in desk.get(ENDS).content.decode()
    assert "Nothing. Everything leads somewhere" in desk.get("/admin/").content.decode()


def test_the_first_page_counts_them(desk):
    words = "1 dead end, where escalations would stop"

    assert f'<a href="{ENDS}">{words}</a>' in desk.get("/admin/").content.decode()
    factories.TeamFactory(tier=2)
    assert "2 dead ends, where escalations would stop" in desk.get("/admin/").content.decode()


def test_the_list_of_teams_leads_to_both(desk):
    shown = desk.get("/admin/escalations/team/").content.decode()

    assert f'href="{MAP}"' in shown
    assert f'href="{ENDS}"' in shown


@pytest.mark.parametrize(("address", "queries"), [(MAP, 5), (ENDS, 10)])
def test_they_ask_the_same_of_the_database_for_one_row_and_thirty(address, queries, desk):
    Firm()
    desk.get(address)
    counts = []
    for number in (0, 29):
        for _ in range(number):
            team = factories.TeamFactory(
                lead=factories.UserFactory(), escalates_to=factories.TeamFactory(tier=2)
            )
            factories.CategoryFactory(escalation_team=team, parent=factories.CategoryFactory())
        with CaptureQueriesContext(connection) as asked:
            desk.get(address)
        counts.append(len(asked))

    assert counts == [queries, queries]


@pytest.mark.parametrize("address", [MAP, ENDS])
def test_colleagues_are_refused(address, client):
    client.force_login(factories.SeniorFactory(is_staff=True))

    assert client.get(address).status_code == 403
