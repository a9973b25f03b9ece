"""Scenarios in the administration: actions in order, who may run them, the dry run, and the log of runs."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.domain import actions
from escalations.models import Action, ConfigurationChange, Scenario, ScenarioRun
from tests import factories
from tests.admin.forms import errors, said

pytestmark = pytest.mark.django_db


def page(view, *args):
    return reverse(f"admin:escalations_scenario_{view}", args=args)


def form(*rows, initial=0, **values):
    """What the page posts; each of `rows` is one action, those of a saved one with its id."""
    posted = {"name": "Waiting", "is_active": "on"}
    posted |= {"actions-TOTAL_FORMS": len(rows), "actions-INITIAL_FORMS": initial}
    for number, row in enumerate(rows):
        posted |= {f"actions-{number}-{name}": value for name, value in {"position": "0", **row}.items()}
    return posted | values


def saved(action, **values):
    return {"id": action.pk, "kind": action.kind, "tag": action.tag, "position": action.position, **values}


def action_errors(answer):
    """What was refused of the actions, those of the whole set first."""
    assert answer.status_code == 200
    formset = answer.context["inline_admin_formsets"][0].formset
    return [
        *formset.non_form_errors(),
        *({k: list(v) for k, v in one.items()} for one in formset.errors if one),
    ]


def escalating():
    return Scenario.objects.get(escalates=True)


TAG = {"kind": "add_tag", "tag": "asked"}


def test_a_scenario_is_added_with_its_actions_in_order(desk):
    """By numbers, as without script; a row without one comes last, an empty row is none."""
    team = factories.TeamFactory()
    rows = [
        {"kind": "notify_team", "position": ""},
        {"kind": "set_status", "status": "waiting_on_customer", "position": "2"},
        {**TAG, "position": "1", "team": team.pk},
        {"kind": ""},
    ]

    assert desk.post(page("add"), form(*rows)).status_code == 302

    made = Action.objects.filter(scenario__name="Waiting")
    assert [(one.position, one.kind, one.tag, one.status, one.team) for one in made] == [
        (1, "add_tag", "asked", "", None),
        (2, "set_status", "", "waiting_on_customer", None),
        (3, "notify_team", "", "", None),
    ]


def test_actions_change_places(desk):
    scenario = factories.ScenarioFactory(name="Waiting")
    rows = [factories.ActionFactory(scenario=scenario, tag=tag, position=n) for n, tag in enumerate("abc", 1)]
    posted = form(*(saved(row, position=4 - row.position) for row in rows), initial=3)

    assert desk.post(page("change", scenario.pk), posted).status_code == 302

    assert [one.tag for one in scenario.actions.all()] == ["c", "b", "a"]
    moved = [line for line in ConfigurationChange.objects.get().lines if line["label"].endswith("Position")]
    assert [(line["before"], line["after"]) for line in moved] == [("1", "3"), ("3", "1")]


@pytest.mark.parametrize(
    ("row", "refused"),
    [
        ({"kind": "add_tag"}, {"tag": ["Name the tag."]}),
        ({"kind": "add_tag", "tag": "\u200b"}, {"tag": ["Name the tag."]}),
        ({"kind": "assign"}, {"user": ["Choose an active person."]}),
        ({"kind": "set_team"}, {"team": ["Choose an active team."]}),
        ({"kind": "set_priority"}, {"priority": ["Choose an active priority."]}),
        ({"kind": "set_status"}, {"status": ["Choose a status: open, pending or waiting."]}),
        ({"kind": "private_note"}, {"canned_response": ["Choose the private note to add."]}),
        ({"kind": "", "tag": "x"}, {"kind": ["This field is required."]}),
    ],
)
def test_an_action_that_cannot_run_is_refused_beside_its_field(row, refused, desk):
    answer = desk.post(page("add"), form(row))

    assert action_errors(answer) == [refused]
    assert not Scenario.objects.filter(name="Waiting").exists()


def test_what_is_deactivated_or_of_the_wrong_kind_is_refused(desk):
    gone = factories.TeamFactory(name="Gone", is_active=False)
    left = factories.UserFactory(first_name="Lee", last_name="Ford", is_active=False)
    reply = factories.CannedResponseFactory(title="Hello")
    rows = [
        {"kind": "set_team", "team": gone.pk},
        {"kind": "assign", "user": left.pk},
        {"kind": "private_note", "canned_response": reply.pk},
    ]

    assert action_errors(desk.post(page("add"), form(*rows))) == [
        {"team": ["“Gone” is deactivated. Choose an active team."]},
        {"user": ["“Lee Ford” is deactivated. Choose an active person."]},
        {"canned_response": ["“Hello” is not a private note. Choose one that is."]},
    ]


def test_a_scenario_without_actions_is_refused(desk):
    scenario = factories.ActionFactory(scenario__name="Waiting").scenario
    gone = saved(scenario.actions.get(), DELETE="on")

    assert action_errors(desk.post(page("add"), form())) == [
        "A scenario without actions does nothing. Add one."
    ]
    assert action_errors(desk.post(page("change", scenario.pk), form(gone, initial=1))) == [
        "A scenario without actions does nothing. Add one."
    ]
    assert scenario.actions.count() == 1


def test_a_name_is_taken_in_any_case(desk):
    factories.ScenarioFactory(name="Visit")

    answer = desk.post(page("add"), form(TAG, name="VISIT"))

    assert errors(answer) == {"name": ["There is a scenario “VISIT” already. Choose another name."]}


def test_it_is_given_to_teams_and_groups(desk):
    team, group = factories.TeamFactory(name="Field"), Group.objects.get(name=factories.SENIOR)

    assert desk.post(page("add"), form(TAG, teams=[team.pk], groups=[group.pk])).status_code == 302

    scenario = Scenario.objects.get(name="Waiting")
    assert (list(scenario.teams.all()), list(scenario.groups.all())) == ([team], [group])
    assert "Field, Senior technician" in desk.get(page("changelist")).content.decode()


@pytest.mark.parametrize("kind", sorted(actions.DECIDED_BY_THE_STANDARD))
def test_s29_the_escalating_scenario_holds_nothing_the_standard_decides(kind, desk):
    values = {"kind": kind, "status": "pending", "team": factories.TeamFactory().pk}
    escalating().actions.all().delete()

    answer = desk.post(page("change", escalating().pk), form(values, name="Escalate"))

    assert list(action_errors(answer)[0]) == ["kind"]
    assert not escalating().actions.exists()


def test_the_escalating_scenario_is_neither_deactivated_nor_deleted_nor_limited(desk):
    scenario, team = escalating(), factories.TeamFactory()
    rows = [saved(one) for one in scenario.actions.all()]
    posted = form(*rows, initial=2, name="Escalate")

    away = desk.post(page("change", scenario.pk), posted | {"is_active": ""})
    limited = desk.post(page("change", scenario.pk), posted | {"teams": [team.pk]})
    deleted = desk.post(page("delete", scenario.pk), {"post": "yes"})

    assert errors(away) == {
        "is_active": ["One scenario must escalate. Make another one the escalating scenario instead."]
    }
    assert list(errors(limited)) == ["teams"]
    assert said(deleted)[-1] == (
        "“Escalate” is the scenario that escalates, so it stays. Make another one the escalating one first."
    )
    assert escalating() == scenario


def test_another_scenario_takes_its_place_in_one_press(desk):
    before, chosen = escalating(), factories.ScenarioFactory(name="Hand over")
    assert "Hand over" in desk.get(page("escalating", chosen.pk)).content.decode()

    answer = desk.post(page("escalating", chosen.pk))

    assert said(answer) == ["“Hand over” is the scenario that escalates now."]
    assert list(Scenario.objects.filter(escalates=True)) == [chosen]
    before.refresh_from_db()
    assert not before.is_active
    told = ConfigurationChange.objects.values_list("name", flat=True)
    assert sorted(told) == ["Escalate", "Hand over"]


def test_a_scenario_that_sets_a_team_cannot_become_it(desk):
    chosen = factories.ScenarioFactory()
    factories.ActionFactory(scenario=chosen, kind="set_team", tag="", team=factories.TeamFactory())

    answer = desk.post(page("escalating", chosen.pk))

    assert said(answer)[0].startswith("“Set team” cannot be part of the escalating scenario.")
    assert escalating() != chosen


def broken():
    """A scenario whose team was deactivated after it was saved."""
    scenario = factories.ScenarioFactory(name="Waiting")
    team = factories.TeamFactory(name="Field")
    action = factories.ActionFactory(scenario=scenario, kind="set_team", tag="", team=team, position=1)
    team.is_active = False
    team.save()
    return scenario, action


def test_what_became_invalid_is_said_in_the_list_and_on_its_page(desk):
    scenario, _ = broken()
    sentence = "Action 1: Set team: Field: “Field” is deactivated. Choose an active team."

    for address in (page("changelist"), page("change", scenario.pk)):
        shown = desk.get(address).content.decode()
        assert sentence in shown
        assert "Cannot run" in shown


def test_what_became_invalid_is_repaired_or_deactivated(desk):
    scenario, action = broken()
    row = saved(action, team=action.team_id)

    assert desk.post(page("change", scenario.pk), form(row, initial=1)).status_code == 200
    assert desk.post(page("change", scenario.pk), form(row, initial=1, is_active="")).status_code == 302

    scenario.refresh_from_db()
    assert not scenario.is_active


def test_a_dry_run_tells_and_changes_nothing(desk):
    ticket = factories.TicketFactory(tags=["old"])
    scenario = factories.ActionFactory(scenario__name="Visit", tag="visit").scenario
    factories.ActionFactory(
        scenario=scenario,
        kind="set_team",
        tag="",
        team=factories.TeamFactory(tier=2, name="Network"),
        position=2,
    )
    assert "Try it" in desk.get(page("dry_run", scenario.pk)).content.decode()

    answer = desk.post(page("dry_run", scenario.pk), {"try_on": f"#{ticket.pk}"})

    shown = answer.content.decode()
    assert "It would be refused" in shown
    assert "The tag “visit” is added." in shown
    assert "Network is tier 2. Only Escalate leads there." in shown
    ticket.refresh_from_db()
    assert (ticket.tags, ticket.history.count(), ScenarioRun.objects.count()) == (["old"], 0, 0)


def test_s29_a_dry_run_of_the_escalating_one_names_what_the_gate_misses(desk):
    factories.TeamFactory(tier=2, is_default_escalation=True)
    ticket = factories.TicketFactory()

    answer = desk.post(page("dry_run", escalating().pk), {"try_on": ticket.pk})

    shown = answer.content.decode()
    assert "Press Escalate to prepare it." in shown
    assert "<code>template.not_started</code>" in shown


@pytest.mark.parametrize(("typed", "sentence"), [("", "Type the number"), ("77", "There is no ticket #77.")])
def test_a_dry_run_asks_for_a_ticket(typed, sentence, desk):
    answer = desk.post(page("dry_run", escalating().pk), {"try_on": typed})

    assert sentence in answer.content.decode()


def test_a_scenario_that_is_gone_is_said_so(desk):
    assert len(said(desk.get(page("dry_run", 77)))) == 1


@pytest.mark.parametrize("tool", ["dry_run", "escalating"])
def test_tools_are_for_administrators(tool, client):
    client.force_login(factories.SeniorFactory(is_staff=True))

    assert client.get(page(tool, escalating().pk)).status_code == 403
    assert client.post(page(tool, escalating().pk)).status_code == 403


def test_the_list_asks_the_same_for_one_row_and_thirty(desk):
    team, group = factories.TeamFactory(), Group.objects.get(name=factories.SENIOR)
    desk.get(page("changelist"))
    counted = []
    for more in (0, 29):
        for _ in range(more):
            scenario = factories.ActionFactory(kind="set_team", tag="", team=team).scenario
            scenario.teams.add(team)
            scenario.groups.add(group)
        with CaptureQueriesContext(connection) as asked:
            desk.get(page("changelist"))
        counted.append(len(asked))

    assert counted == [9, 9]


# The log


def log(view="changelist", *args):
    return reverse(f"admin:escalations_scenariorun_{view}", args=args)


def test_the_log_is_read_and_filtered(desk):
    done = factories.ScenarioRunFactory(scenario__name="Visit")
    refused = factories.ScenarioRunFactory(
        outcome="refused", why_not="Ask one of them.", actions=[], by=None, scenario__name="Climb"
    )
    steps = [
        ("Add tag: a", "taken_back", "Added."),
        ("Set team: B", "refused", "Too high."),
        ("C", "not_reached", ""),
    ]
    halted = factories.ScenarioRunFactory(
        outcome="refused",
        actions=[{"action": action, "state": state, "words": words} for action, state, words in steps],
    )

    def found(**asked):
        return list(desk.get(log(), asked).context["cl"].result_list)

    assert found() == [halted, refused, done]
    assert found(outcome__exact="refused") == [halted, refused]
    assert found(scenario__id__exact=done.scenario_id) == [done]
    assert found(by__id__exact=done.by_id) == [done]
    assert found(q=f"#{refused.ticket_id}") == [refused]
    shown = desk.get(log()).content.decode()
    assert "<li>The tag “vip” is added.</li>" in shown
    for told in (
        "Add tag: a</strong>, taken back: Added.",
        "Set team: B</strong>, refused: Too high.",
        "C</strong>, not",
    ):
        assert told in shown
    assert "Ask one of them." in shown
    assert "Ask one of them." in desk.get(log("change", refused.pk)).content.decode()


def test_the_log_is_turned_page_by_page_with_its_filter(desk):
    scenario, other, by = factories.ScenarioFactory(), factories.ScenarioFactory(), factories.UserFactory()
    ticket = factories.TicketFactory()
    for number in range(52):
        at = factories.NINE + timedelta(minutes=number % 3)
        factories.ScenarioRunFactory(scenario=scenario, ticket=ticket, by=by, at=at)
        factories.ScenarioRunFactory(scenario=other, ticket=ticket, by=by, at=at)

    first = desk.get(log(), {"scenario__id__exact": scenario.pk}).context["cl"]
    second = desk.get(log() + first.next_url).context["cl"]

    found = [*first.result_list, *second.result_list]
    assert (len(first.result_list), len(second.result_list)) == (50, 2)
    assert found == list(ScenarioRun.objects.filter(scenario=scenario))


def test_the_log_asks_the_same_for_one_row_and_thirty(desk):
    scenario, by = factories.ScenarioFactory(), factories.UserFactory()
    factories.ScenarioRunFactory(scenario=scenario, by=by)
    desk.get(log())
    counted = []
    for more in (0, 29):
        for _ in range(more):
            factories.ScenarioRunFactory(scenario=scenario, by=by)
        with CaptureQueriesContext(connection) as asked:
            desk.get(log())
        counted.append(len(asked))

    assert counted == [5, 5]
