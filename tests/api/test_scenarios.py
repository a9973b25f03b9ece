"""Scenarios by program: all or nothing, and never round the gate."""

import pytest

from escalations.api.scenarios import ScenarioShown
from escalations.models import Action, Escalation, Scenario, ScenarioRun, Ticket
from tests import factories

from .describing import undescribed

SCENARIOS = "/api/v1/scenarios/"


def run(program, ticket, scenario, **body):
    return program.post(f"/api/v1/tickets/{ticket.pk}/scenarios/{scenario.pk}/run/", body, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.mark.parametrize("count", [1, 30])
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, count):
    factories.ScenarioFactory.create_batch(count)

    with django_assert_num_queries(3):
        answer = program.get(SCENARIOS, {"limit": 100, "escalates": "false"})

    rows = answer.json()["results"]
    assert (len(rows), undescribed(rows[0], ScenarioShown)) == (count, [])


def test_list_leaves_out_what_is_deactivated(firm, program):
    factories.ScenarioFactory(name="Old", is_active=False)
    shown = factories.ScenarioFactory(name="Yard check")

    answer = program.get(SCENARIOS, {"q": "yard"}).json()

    assert [row["id"] for row in answer["results"]] == [shown.pk]
    assert program.get(SCENARIOS, {"q": "old"}).json()["results"] == []


def test_scenario_runs_its_actions(firm, program):
    action = factories.ActionFactory(tag="yard")

    answer = run(program, firm.ticket, action.scenario)

    assert (answer.status_code, answer.json()["tags"]) == (200, ["yard"])


def test_scenario_for_others_is_neither_listed_nor_run(firm, program):
    """Membership decides, as on the page."""
    scenario = factories.ActionFactory(scenario__name="Theirs", tag="yard").scenario
    scenario.teams.add(firm.network)

    listed = program.get(SCENARIOS, {"q": "theirs"}).json()["results"]
    answer = run(program, firm.ticket, scenario)

    assert listed == []
    assert refusals(answer) == (403, [("not_permitted", None)])
    assert Ticket.objects.get().tags == []


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "one"}])
def test_log_keeps_a_refused_run_once(firm, program, headers):
    scenario = factories.ActionFactory(tag="yard").scenario
    scenario.teams.add(firm.network)
    address = f"/api/v1/tickets/{firm.ticket.pk}/scenarios/{scenario.pk}/run/"

    assert program.post(address, {}, format="json", headers=headers).status_code == 403

    assert [(run.outcome, run.scenario) for run in ScenarioRun.objects.all()] == [("refused", scenario)]


def test_scenario_takes_no_side_door(firm, program):
    """S29. Nothing of it is done."""
    scenario = factories.ActionFactory(tag="yard").scenario
    factories.ActionFactory(scenario=scenario, kind=Action.Kind.SET_TEAM, team=firm.network, tag="")

    answer = run(program, firm.ticket, scenario)

    assert refusals(answer) == (409, [("escalation_required", None)])
    assert Ticket.objects.get().tags == []


def escalating():
    return Scenario.objects.get(escalates=True, is_active=True)


def test_escalating_scenario_without_an_escalation_says_what_is_missing(firm, program):
    answer = run(program, firm.ticket, escalating())

    body = answer.json()
    assert (answer.status_code, body["type"]) == (422, "standard_not_met")
    assert {"code", "detail", "attr", "severity", "section", "evidence", "fix"} == body["errors"][0].keys()
    assert body["errors"][0]["code"] == "steps.no_row" or body["errors"][0]["severity"] == "block"


def test_escalating_scenario_is_the_step_escalate(firm, program, at_ten):
    escalation = firm.acknowledged()

    answer = run(program, firm.ticket, escalating())

    assert (answer.status_code, answer.json()["escalation"]) == (
        200,
        {"id": escalation.pk, "status": "queued", "next_step": "accept"},
    )


def test_escalating_scenario_goes_past_warnings_that_are_confirmed(firm, program, at_ten):
    escalation = firm.acknowledged()
    firm.category.escalation_team = None
    firm.category.save()
    firm.desk.escalates_to = None
    firm.desk.save()
    firm.network.is_default_escalation = True
    firm.network.save()

    warned = run(program, firm.ticket, escalating())
    codes = [one["code"] for one in warned.json()["errors"]]
    confirmed = run(program, firm.ticket, escalating(), confirmed_warnings=codes)

    assert (warned.status_code, codes) == (422, ["configuration.default_route"])
    assert (confirmed.status_code, Escalation.objects.get(pk=escalation.pk).status) == (200, "queued")


def test_scenario_with_something_wrong_is_refused(firm, program):
    scenario = factories.ScenarioFactory()

    wrong = run(program, firm.ticket, scenario, confirmed_warnings=["x" * 81])
    scenario.is_active = False
    scenario.save()
    deactivated = run(program, firm.ticket, scenario)

    assert refusals(wrong) == (400, [("max_length", "confirmed_warnings.0")])
    assert refusals(deactivated) == (409, [("step_not_allowed", None)])
