"""A configuration moves from one portal to another: whole or not at all, and twice is once."""

import re
from pathlib import Path

import pytest
import yaml
from django.apps import apps

from escalations.domain import configuration_file, publishing
from escalations.domain.configuration_file.parts import NOT_MOVED, ORDER
from escalations.domain.defaults import CONFIGURED
from escalations.domain.errors import NotPermitted
from escalations.models import (
    Action,
    CannedResponse,
    Category,
    ConfigurationChange,
    Portal,
    Priority,
    PriorityRule,
    Scenario,
    Standard,
    StandardStep,
    Team,
)
from tests import factories
from tests.factories import NINE, priority

pytestmark = pytest.mark.django_db
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "configuration.md"


@pytest.fixture
def administrator():
    return factories.AdministratorFactory()


@pytest.fixture
def firm():
    """A bit of everything that is configured."""
    lead = factories.SeniorFactory(username="sena")
    network = factories.TeamFactory(
        name="Network", tier=2, lead=lead, members=[lead], is_default_escalation=True, time_zone="Europe/London",
        working_hours={"monday": ["09:00-17:30"]}, holidays={"2026-12-25": "Christmas Day"},
        chat_link="https://chat.example/hooks/s3cr3t",
    )  # fmt: skip
    desk = factories.TeamFactory(name="Desk", escalates_to=network)
    top = factories.CategoryFactory(name="Hardware", position=1)
    below = factories.CategoryFactory(name="Printers", parent=top, intake_team=desk, escalation_team=network)
    factories.StandardStepFactory(category=below, text="Read the display", position=1)
    urgent = factories.PriorityFactory(name="Stop the line", rank=20, accept_minutes=5, clock="working")
    factories.PriorityRuleFactory(impact="high", urgency="high", priority=urgent)
    note = factories.CannedResponseFactory(
        title="Checklist", folder="Notes", kind="private_note", body="One:\n- two"
    )
    note.teams.add(desk)
    scenario = factories.ScenarioFactory(name="To the network")
    scenario.teams.add(desk)
    factories.ActionFactory(scenario=scenario, kind="private_note", tag="", canned_response=note, position=1)
    factories.ActionFactory(scenario=scenario, kind="set_priority", tag="", priority=urgent, position=2)
    Portal.objects.update(tags=["vip"], asset_pattern=r"\bGT-\d+\b")
    return lead


def export():
    return configuration_file.as_text(configuration_file.everything())


def take(text, by=None, **options):
    return configuration_file.take_over(text, by=by, at=NINE, **options)


def wrong(text):
    with pytest.raises(configuration_file.WrongFile) as refused:
        take(text)
    return [str(one) for one in refused.value.problems]


def counted():
    models = (Team, Priority, Category, StandardStep, CannedResponse, Scenario, Action, Standard)
    return [*(model.objects.count() for model in models), ConfigurationChange.objects.count()]


def emptied():
    """A new portal as migrations leave it, with the same people."""
    Action.objects.exclude(scenario__escalates=True).delete()
    Scenario.objects.filter(escalates=False).delete()
    CannedResponse.objects.filter(title="Checklist").delete()
    StandardStep.objects.all().delete()
    Category.objects.exclude(parent=None).delete()
    Category.objects.all().delete()
    Team.objects.filter(name="Desk").delete()
    Team.objects.all().delete()
    PriorityRule.objects.filter(priority__name="Stop the line").update(priority=priority("Urgent"))
    Priority.objects.filter(name="Stop the line").delete()
    Portal.objects.update(tags=[], asset_pattern="X")


def test_what_is_exported_makes_the_same_portal_elsewhere(firm, administrator):
    text = export()
    emptied()
    assert export() != text

    take(text, by=administrator)

    assert export() == text
    assert Category.objects.get(name="Printers").parent.name == "Hardware"
    assert Team.objects.get(name="Desk").escalates_to.name == "Network"
    assert set(ConfigurationChange.objects.values_list("by", flat=True)) == {administrator.pk}


def test_twice_is_once(firm):
    text = export()
    before = counted()

    outcome = take(text)

    assert (outcome.changes, counted()) == ([], before)


def test_a_standard_that_differs_becomes_a_draft_or_is_published(firm, administrator):
    told = configuration_file.everything()
    told["standard"]["note"] = "As agreed."
    told["standard"]["severities"] = [{"code": "no_scope", "severity": "block"}]
    told["standard"]["sections"][4]["may_be_not_applicable"] = False
    published = configuration_file.as_text(told)
    draft = configuration_file.as_text({**told, "standard": {**told["standard"], "publish": False}})

    take(draft, by=administrator)
    take(draft, by=administrator)
    drafts = Standard.objects.filter(published_at=None).count()
    take(published, by=administrator)
    outcome = take(published, by=administrator)

    in_force = Standard.objects.in_force()
    assert (drafts, outcome.changes) == (1, [])
    assert (in_force.note, in_force.severities.get().severity) == ("As agreed.", "block")
    assert configuration_file.everything()["standard"] == told["standard"]


def test_a_version_in_force_is_left_alone_by_its_own_export(firm, administrator):
    draft = publishing.draft_from(Standard.objects.in_force(), by=administrator, at=NINE)
    text = export()

    assert take(text).changes == []
    assert Standard.objects.filter(pk=draft.pk).exists()


def test_a_dry_run_shows_and_writes_nothing(firm):
    text = export().replace("tier: 2", "tier: 3")
    before = counted()

    outcome = take(text, dry_run=True)

    assert [(str(one), one.lines[0]["after"]) for one in outcome.changes] == [("Changed team: Network", "3")]
    assert (outcome.is_written, counted(), Team.objects.get(name="Network").tier) == (False, before, 2)


def test_rows_that_are_not_named_stay(firm):
    before = counted()[:-1]

    take("handover_configuration: 1\nteams:\n- name: NETWORK\n  tier: 3\n")

    assert counted()[:-1] == before
    assert [(team.name, team.tier) for team in Team.objects.filter(tier=3)] == [("NETWORK", 3)]


def test_no_secret_and_nobody_s_data_is_in_the_file(firm):
    text = export()

    assert "s3cr3t" not in text
    assert firm.email not in text
    assert firm.password not in text


def test_people_who_are_not_here_are_reported_and_left_out(firm):
    text = export().replace("sena", "nobody.here")

    outcome = take(text)

    assert outcome.missing_people == [("teams[1].lead", "nobody.here"), ("teams[1].members", "nobody.here")]
    assert list(Team.objects.get(name="Network").members.all()) == [firm]


def test_a_new_default_takes_the_place_of_ours(firm):
    text = (
        "handover_configuration: 1\n"
        "teams:\n- {name: Core, tier: 3, is_default_escalation: true}\n"
        "canned_responses:\n"
        "- {title: We know, kind: acknowledgement, body: 'By {{ promise.time }}.', is_default: true}\n"
        "scenarios:\n- name: Hand over\n  escalates: true\n  actions: [{kind: add_tag, tag: handed}]\n"
    )

    take(text)
    assert take(text).changes == []

    assert Team.objects.get(is_default_escalation=True).name == "Core"
    assert CannedResponse.objects.get(is_default=True).title == "We know"
    assert Scenario.objects.get(escalates=True, is_active=True).name == "Hand over"


def test_only_administrators_take_a_file_over():
    with pytest.raises(NotPermitted):
        take("handover_configuration: 1", by=factories.UserFactory())


HEAD = "handover_configuration: 1\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file: Begin with “handover_configuration: 1”"),
        ("handover_configuration: 2", "line 1, the file: Begin with"),
        ("[1, 2", "the file: This is no YAML"),
        ("a: &x 1\nb: *x", "line 2, the file: This is no YAML: an alias"),
        ("a: !!python/object/apply:os.system [x]", "the file: Begin with"),
        ("[" * 500, "the file: This is no YAML"),
        (HEAD + "teamz: []", "line 2, teamz: This key is not known."),
        (HEAD + "teams: 5", "line 2, teams: Write a list here"),
        (HEAD + "teams:\n- 5", "line 3, teams[0]: Write keys with their values here."),
        (HEAD + 'teams:\n- name: "A\\0B"', "line 3, teams[0].name: A NUL character cannot be kept."),
        (HEAD + "teams:\n- tier: 1", "line 3, teams[0]: “name” is missing."),
        (HEAD + "teams:\n- name: A\n  tear: 1", "line 4, teams[0].tear: This key is not known."),
        (HEAD + "teams:\n- name: A\n  name: B", "teams[0].name: This key stands here twice."),
        (HEAD + "teams:\n- name: A\n  tier: one", "line 4, teams[0].tier: Write a whole number here."),
        (HEAD + "teams:\n- name: A\n  is_active: 1", "line 4, teams[0].is_active: Write true or false here."),
        (HEAD + "teams:\n- name: 5", "line 3, teams[0].name: Write a text here"),
        (HEAD + "teams:\n- name: A\n- name: a", "line 4, teams[1]: a stands here twice."),
        (HEAD + 'teams:\n- name: "A\\0"', "teams[0].name: A NUL character cannot be kept."),
        (HEAD + "teams:\n- name: A\n  tier: -1", "line 4, teams[0].tier:"),
        (HEAD + "teams:\n- name: A\n  members: x", "line 4, teams[0].members: Write a list of names here."),
        (HEAD + "teams:\n- name: A\n  lead: 5", "line 4, teams[0].lead: Write a name here."),
        (HEAD + "teams:\n- name: A\n  escalates_to: Nowhere",
         "line 4, teams[0].escalates_to: There is no team “Nowhere”"),
        (
            HEAD + "teams:\n- {name: A, tier: 1, escalates_to: B}\n- {name: B, tier: 2, escalates_to: A}",
            "line 3, teams[0].escalates_to:",
        ),
        (HEAD + "teams:\n- name: A\n  working_hours: {monday: 5}", "line 4, teams[0].working_hours.monday: Write"),
        (HEAD + "teams:\n- name: A\n  working_hours: {Mon: [9-17]}", "line 4, teams[0].working_hours.Mon: Days are"),
        (HEAD + "teams:\n- name: A\n  working_hours: {monday: [x]}", "line 4, teams[0].working_hours.monday:"),
        (HEAD + "teams:\n- name: A\n  holidays: {x: Never}", "line 4, teams[0].holidays:"),
        (HEAD + "teams:\n- name: A\n  holidays: {2030-12-25: 5}", "line 4, teams[0].holidays: Write each"),
        (HEAD + "teams:\n- name: A\n  time_zone: Moon", "line 4, teams[0].time_zone: There is no such time zone."),
        (HEAD + "priorities:\n- name: Low\n  is_active: false", "line 4, priorities[0].is_active:"),
        (HEAD + "canned_responses:\n- title: A\n  kind: poem", "line 4, canned_responses[0].kind:"),
        (HEAD + "scenarios:\n- name: A\n  actions: [{kind: dance}]", "line 4, scenarios[0].actions[0].kind:"),
        (HEAD + "standard:\n  sections:\n  - {key: environment, max_length: -5}", "line 4, standard.sections[0].max"),
        ("a: !!int x", "the file: This is no YAML: “x” is no value"),
        (HEAD + "standard:\n  note: " + "[]", "line 3, standard.note: Write a text here"),
        ("- " * 40 + "x", "the file: This is no YAML: it is nested too deeply"),
        ("a: 2001-99-99", "the file: Begin with"),
        ("? [1]\n: 2", "A key must be a word."),
        ("x" * 5_000_001, "the file: This is no YAML: it is longer"),
        (HEAD + "teams:\n- name: " + "x" * 90, "line 3, teams[0].name:"),
        (HEAD + "priorities:\n- {name: Low, accept_minutes: 0}", "line 3, priorities[0]"),
        (HEAD + "priorities:\n- {name: Other, rank: 1, accept_minutes: 5}", "line 3, priorities[0]"),
        (HEAD + "matrix:\n- {impact: low, urgency: low, priority: Never}",
         "line 3, matrix[0].priority: There is no priority"),
        (HEAD + "matrix:\n- {impact: some, urgency: low, priority: Low}", "line 3, matrix[0].impact:"),
        (
            HEAD + "categories:\n- name: A\n  below:\n  - name: B\n    intake_team: Nowhere",
            "line 6, categories[0].below[0].intake_team: There is no team “Nowhere”",
        ),
        (HEAD + "canned_responses:\n- {title: A, body: '{{ no.such }}'}", "line 3, canned_responses[0].body:"),
        (
            HEAD + "scenarios:\n- name: A\n  actions:\n  - {kind: set_status, status: closed}",
            "line 5, scenarios[0].actions[0].status: A scenario cannot resolve or close",
        ),
        (HEAD + "standard:\n  lookback_days: 0", "standard"),
        (HEAD + "standard:\n  lookback_days: 99999999", "line 3, standard.lookback_days:"),
        (HEAD + "standard:\n  publish: true\n  note: Words.", "line 3, standard:"),
        (HEAD + "teams:\n- {name: A, lead: null, escalates_to: X}", "line 3, teams[0].escalates_to:"),
        (HEAD + "standard:\n  sections:\n  - {key: other, prompt: x}", "standard.sections"),
        (HEAD + "portal:\n  asset_pattern: '('", "line 3, portal.asset_pattern: This is not a regular expression"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place_and_nothing_is_written(text, said):
    before = counted()

    problems = wrong(text)

    assert any(said in one for one in problems), problems
    assert counted() == before


def test_every_problem_is_said_at_once():
    problems = wrong(HEAD + "teams:\n- {name: A, tear: 1}\npriorities:\n- {name: B, rank: x}\nfoo: 1\n")

    assert sorted(one.split(":")[0] for one in problems) == [
        "line 3, teams[0].tear",
        "line 5, priorities[0].rank",
        "line 6, foo",
    ]


def test_a_wrong_name_is_said_beside_a_wrong_type():
    """Whoever repairs the one is not told of the other only then."""
    problems = wrong(
        HEAD
        + "teams:\n- {name: A, tier: x, escalates_to: Nowhere}\n- {name: B, tier: 1, escalates_to: a}\n- 5\n"
        + "matrix:\n- {impact: huge, urgency: low, priority: Nope}\n"
        + "categories:\n- name: C\n  below:\n  - {name: D, intake_team: Neither}\n  steps: 5\n"
    )

    assert sorted(one.split(": ", 1)[0].split(", ")[1] for one in problems) == [
        "categories[0].below[0].intake_team",
        "categories[0].steps",
        "matrix[0].impact",
        "matrix[0].priority",
        "teams[0].escalates_to",
        "teams[0].tier",
        "teams[2]",
    ]


def test_a_team_that_another_one_points_at_is_added_not_changed():
    """It has to be saved before its turn."""
    text = HEAD + "teams:\n- {name: Desk, tier: 1, escalates_to: Lab}\n- {name: Lab, tier: 2}\n"

    changes = take(text).changes

    assert [(one.verb, one.name) for one in changes] == [("added", "Desk"), ("added", "Lab")]


def test_every_field_of_the_configuration_is_moved_or_left_out_by_name():
    """A field that is added has to be put into the file, or named with the reason why not."""
    parts = {one.model: one for part in ORDER for one in (part, *part.inner)}
    configured = [
        model
        for model in apps.get_app_config("escalations").get_models()
        if model.__module__.rpartition(".")[2] in CONFIGURED - {"customers"}
    ]

    unknown = {model._meta.model_name for model in configured if model not in parts} - set(NOT_MOVED)
    forgotten = {
        f"{part.name}.{column.name}"
        for model, part in parts.items()
        for column in (*model._meta.fields, *model._meta.many_to_many)
        if not column.primary_key and column.name not in {*part.key, *part.fields, *part.left_out, part.owner}
    }
    assert (unknown, forgotten) == (set(), set())


def test_the_example_of_the_documentation_is_taken_over():
    example = re.search(r"```yaml\n(handover_configuration.*?)```", DOCUMENT.read_text("utf-8"), re.S)[1]

    outcome = take(example)

    assert outcome.changes
    assert take(example).changes == []
    known = {part.name for part in ORDER}
    assert set(yaml.safe_load(example)) - {"handover_configuration"} == known
