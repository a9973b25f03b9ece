"""The configuration by program: read by everybody, changed in the administration."""

import pytest

from escalations.api import configuration_shown as shown
from escalations.models import CannedResponse
from tests import factories

from .describing import undescribed

LISTS = {
    "categories": (shown.CategoryShown, 4, lambda: factories.CategoryFactory()),
    "priorities": (shown.PriorityShown, 3, lambda: factories.PriorityFactory()),
    "teams": (shown.TeamShown, 3, lambda: factories.TeamFactory()),
    "users": (shown.UserShown, 4, lambda: factories.UserFactory(teams=[factories.TeamFactory()])),
    "canned-responses": (shown.CannedResponseShown, 4, lambda: factories.CannedResponseFactory()),
}


def listed(program, name, **query):
    return program.get(f"/api/v1/{name}/", {"limit": 100, **query}).json()["results"]


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize("name", LISTS)
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, name, count):
    described, queries, make = LISTS[name]
    for _ in range(count):
        make()

    with django_assert_num_queries(queries):
        rows = listed(program, name)

    assert len(rows) >= count
    assert [undescribed(row, described) for row in rows] == [[] for _ in rows]


def test_category_says_whether_a_ticket_may_carry_it(firm, program):
    below = factories.CategoryFactory(parent=firm.category)
    step = factories.StandardStepFactory(category=below)
    factories.StandardStepFactory(category=below, is_active=False)

    rows = {row["id"]: row for row in listed(program, "categories")}

    assert [rows[one.pk]["is_leaf"] for one in (firm.category, below)] == [False, True]
    assert rows[below.pk]["standard_steps"] == [{"id": step.pk, "text": step.text}]


def test_lists_are_filtered(firm, program):
    old = factories.TeamFactory(is_active=False)

    gone = listed(program, "teams", is_active="false")
    seniors = listed(program, "users", team=firm.network.pk)
    notes = listed(program, "canned-responses", kind="acknowledgement")

    assert [row["id"] for row in gone] == [old.pk]
    assert {row["id"] for row in seniors} == {firm.senior.pk, firm.second_senior.pk}
    assert {row["kind"] for row in notes} == {"acknowledgement"}


def test_canned_responses_are_those_of_my_teams(firm, program, program_of):
    theirs = factories.CannedResponseFactory(title="For seniors")
    theirs.teams.add(firm.network)

    counts = [
        len([row for row in listed(one, "canned-responses") if row["id"] == theirs.pk])
        for one in (program, program_of(firm.senior), program_of(firm.administrator, ["read", "admin"]))
    ]

    assert counts == [0, 1, 1]
    assert CannedResponse.objects.get(pk=theirs.pk).teams.get() == firm.network


def test_standard_is_the_one_in_force(firm, program):
    answer = program.get("/api/v1/standard/").json()

    assert undescribed(answer, shown.StandardShown) == []
    assert (answer["version"], len(answer["sections"]), len(answer["checks"])) == (1, 7, 14)


@pytest.mark.parametrize(
    ("text", "verdict", "codes"),
    [
        ("GT-104, firmware 4.2.1, Leeds yard, VLAN 30", "pass", []),
        ("laptop", "warn", ["thin_environment"]),
        ("N/A", "block", ["placeholder"]),
        ("", "block", ["empty"]),
    ],
)
def test_writing_check_is_the_forms(firm, program, text, verdict, codes):
    body = {"section": "environment", "text": text, "subject": "Gate scanner drops"}

    answer = program.post("/api/v1/writing-check/", body, format="json").json()

    assert (answer["verdict"], [one["code"] for one in answer["findings"]]) == (verdict, codes)
