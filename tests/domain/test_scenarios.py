"""What a scenario may be when it is saved, who may run it, and what became wrong with it since."""

import pytest
from django.contrib.auth.models import Group
from django.db import IntegrityError, transaction

from escalations.domain import actions, automation, escalating_scenario, rules, scenarios
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import Action, Scenario
from tests.factories import (
    NINE,
    SENIOR,
    ActionFactory,
    AdministratorFactory,
    ScenarioFactory,
    ScenarioRunFactory,
    SeniorFactory,
    TeamFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
Kind = Action.Kind


@pytest.fixture
def escalating():
    return Scenario.objects.get(escalates=True)


def refusal(row, **more):
    with pytest.raises(InvalidInput) as refused:
        scenarios.check(row, **more)
    return refused.value.fields


def seniors():
    return Group.objects.get(name=SENIOR)


def test_words_are_cleaned():
    row = Scenario(name="  Send   out\u200b ", description=" Somebody  drives \x00 there ")

    scenarios.check(row)

    assert (row.name, row.description) == ("Send out", "Somebody drives there")


def test_a_scenario_needs_a_name_of_its_own_in_any_case():
    there = ScenarioFactory(name="Send out")

    assert refusal(Scenario(name=" \u200b")) == {"name": "Give it a name to choose it by."}
    assert refusal(Scenario(name="SEND OUT")) == {
        "name": "There is a scenario “SEND OUT” already. Choose another name."
    }
    assert list(refusal(Scenario(name="x", description="x" * 201))) == ["description"]
    scenarios.check(there)
    with pytest.raises(IntegrityError), transaction.atomic():
        ScenarioFactory(name="send OUT")


def test_the_scenario_that_escalates_stays_active_and_for_everyone(escalating):
    """S29."""
    whoever = "Whoever may escalate runs this one: the standard decides. Leave teams and groups empty."

    assert refusal(escalating, teams=[TeamFactory()]) == {"teams": whoever}
    assert refusal(escalating, groups=[seniors()]) == {"groups": whoever}
    escalating.is_active = False
    assert refusal(escalating) == {
        "is_active": "One scenario must escalate. Make another one the escalating scenario instead."
    }


def test_a_limited_scenario_cannot_become_the_escalating_one(escalating):
    limited = ScenarioFactory(name="Ours")
    limited.groups.add(seniors())

    with pytest.raises(StepNotAllowed, match=r"“Ours” is for some teams or groups only.*Empty its teams"):
        escalating_scenario.make_escalating(limited, by=AdministratorFactory(), at=NINE)

    assert Scenario.objects.get(escalates=True) == escalating


def test_a_deactivated_team_is_not_given_a_scenario():
    gone = TeamFactory(name="Gone", is_active=False)

    assert refusal(Scenario(name="Ours"), teams=[TeamFactory(), gone]) == {
        "teams": "“Gone” is deactivated. Choose active teams."
    }


def test_a_scenario_that_does_nothing_is_refused(escalating):
    with pytest.raises(InvalidInput, match=r"does nothing\. Add one"):
        scenarios.check_number(ScenarioFactory(), 0)

    scenarios.check_number(ScenarioFactory(), 1)
    scenarios.check_number(escalating, 0)


def test_membership_decides_who_runs_it():
    team = TeamFactory(name="Field")
    everyone, ours, seniors_only = ScenarioFactory(), ScenarioFactory(name="Visit"), ScenarioFactory()
    ours.teams.add(team)
    ours.groups.add(seniors())
    seniors_only.groups.add(seniors())
    ScenarioFactory(is_active=False)
    escalating = Scenario.objects.get(escalates=True)
    member, senior, stranger = UserFactory(teams=[team]), SeniorFactory(), UserFactory()

    offered = {
        person: set(automation.offered(person))
        for person in (member, senior, stranger, AdministratorFactory())
    }

    free = {escalating, everyone}
    assert list(offered.values()) == [free | {ours}, free | {ours, seniors_only}, free, free]
    for person, rows in offered.items():
        allowed = {one for one in Scenario.objects.active() if rules.may_run(one, person)}
        assert allowed == rows
    assert rules.may_run(ours, stranger).why_not == (
        "“Visit” is run by members of “Field”, “Senior technician”. Ask one of them."
    )
    assert rules.may_run(ours, None)


def test_a_person_of_a_deactivated_team_runs_nothing_of_it():
    team = TeamFactory()
    member, row = UserFactory(teams=[team]), ScenarioFactory()
    row.teams.add(team)
    team.is_active = False
    team.save()

    assert not rules.may_run(row, member)
    assert row not in automation.offered(member)


def test_what_became_wrong_is_said_with_its_place():
    team, row = TeamFactory(name="Field"), ScenarioFactory()
    row.teams.add(team)
    ActionFactory(scenario=row, position=1, tag="vip")
    ActionFactory(scenario=row, position=2, kind=Kind.SET_TEAM, tag="", team=team)
    assert scenarios.faults(row) == []

    team.is_active = False
    team.save()

    assert [str(fault) for fault in scenarios.faults(Scenario.objects.get(pk=row.pk))] == [
        "Action 2: Set team: Field: “Field” is deactivated. Choose an active team.",
        "Nobody may run it: “Field” is deactivated. Choose who may.",
    ]
    row.groups.add(seniors())
    assert len(scenarios.faults(Scenario.objects.get(pk=row.pk))) == 1


def test_an_empty_scenario_is_at_fault_unless_it_escalates(escalating):
    escalating.actions.all().delete()

    assert scenarios.faults(escalating) == []
    assert [str(fault) for fault in scenarios.faults(ScenarioFactory())] == ["It has no actions. Add one."]


def test_actions_are_numbered_in_their_order():
    row = ScenarioFactory()
    for tag, position in (("last", 1000), ("first", 2), ("second", 2)):
        ActionFactory(scenario=row, tag=tag, position=position)

    scenarios.put_in_order(row)

    assert list(row.actions.values_list("position", "tag")) == [(1, "first"), (2, "second"), (3, "last")]


def test_what_a_kind_does_not_need_is_emptied():
    action = Action(
        scenario=ScenarioFactory(), kind=Kind.ADD_TAG, tag=" vip\u200b ", status="open", team=TeamFactory()
    )

    actions.tidy(action)

    assert (action.tag, action.status, action.team) == ("vip", "", None)
    actions.tidy(Action(kind="dance"))


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        (Kind.ADD_TAG, {"tag": "vip"}, "Add tag: vip"),
        (Kind.SET_STATUS, {"status": "waiting_on_customer"}, "Set status: Waiting on customer"),
        (Kind.NOTIFY_TEAM, {}, "Notify team"),
        ("dance", {}, "dance"),
    ],
)
def test_an_action_is_named_with_its_value(kind, values, words):
    assert actions.named(Action(kind=kind, **values)) == words


def test_what_escalates_or_has_run_stays(escalating):
    run = ScenarioRunFactory(scenario=ScenarioFactory(name="Visit"))

    assert scenarios.may_delete(escalating).why_not == (
        "“Escalate” is the scenario that escalates, so it stays. Make another one the escalating one first."
    )
    assert scenarios.may_delete(run.scenario).why_not == (
        "“Visit” is used by scenario runs, so it stays. Deactivate it instead of deleting it."
    )
    assert scenarios.may_delete(ScenarioFactory())
