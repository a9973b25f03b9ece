"""Exactly one scenario escalates (S29)."""

import pytest

from escalations.domain import escalating_scenario
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import Action, HistoryEntry, Scenario
from tests.factories import (
    NINE,
    ActionFactory,
    AdministratorFactory,
    ScenarioFactory,
    TeamFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def the_escalating():
    return Scenario.objects.get(escalates=True, is_active=True)


def test_another_scenario_takes_the_place_of_the_first():
    before, chosen = the_escalating(), ScenarioFactory(name="Hand over", is_active=False)
    ActionFactory(scenario=chosen, kind=Action.Kind.ADD_TAG, tag="up")
    administrator = AdministratorFactory()

    escalating_scenario.make_escalating(chosen, by=administrator, at=NINE)

    before.refresh_from_db()
    assert the_escalating() == chosen
    assert (before.escalates, before.is_active) == (False, False)
    entry = HistoryEntry.objects.get(event="scenario.escalates")
    assert (entry.by, entry.data) == (administrator, {"scenario": "Hand over", "before": ["Escalate"]})


def test_it_holds_nothing_that_the_standard_decides():
    before, chosen = the_escalating(), ScenarioFactory()
    ActionFactory(scenario=chosen, kind=Action.Kind.SET_TEAM, tag="", team=TeamFactory())

    with pytest.raises(StepNotAllowed, match="“Set team” is decided by the standard"):
        escalating_scenario.make_escalating(chosen, by=AdministratorFactory(), at=NINE)

    assert the_escalating() == before


def test_the_same_one_again_changes_nothing():
    before = the_escalating()

    escalating_scenario.make_escalating(before, by=AdministratorFactory(), at=NINE)

    assert the_escalating() == before
    assert HistoryEntry.objects.get().data["before"] == []


def test_only_administrators_choose_it():
    with pytest.raises(NotPermitted, match="Only administrators"):
        escalating_scenario.make_escalating(ScenarioFactory(), by=UserFactory(), at=NINE)
