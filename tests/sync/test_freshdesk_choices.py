"""What can be chosen at Freshdesk, in all the shapes in which it tells."""

import pytest

from escalations.domain.outside import Choice
from escalations.sync.freshdesk_choices import pairs


def labels(choices, kind):
    return {one.code: one.label for one in choices if one.kind == kind}


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        (["Question", "Incident"], [("Question", "Question"), ("Incident", "Incident")]),
        ({"Low": 1, "Medium": 2}, [("1", "Low"), ("2", "Medium")]),
        ({"2": ["Open", "Being Processed"], "8": []}, [("2", "Open"), ("8", "8")]),
        ({"2": "Open"}, [("2", "Open")]),
        ({"HQ": {"Floor 1": ["Room 11"]}, "Depot": ["x"], "Else": None},
         [("HQ", "HQ"), ("Depot", "Depot"), ("Else", "Else")]),
        ([["Low", 1], ["High", 3]], [("1", "Low"), ("3", "High")]),
        ([{"label": "Open", "value": 2, "id": 9}, {"value": "Incident"}, {"name": "Net", "id": 7}, {}],
         [("2", "Open"), ("Incident", "Incident"), ("7", "Net")]),
        ("One, Two", [("One", "One"), ("Two", "Two")]),
        ({"Team": 158000000301.0}, [("158000000301", "Team")]),
        (None, []), (7, []), ([None, [], ""], []),
    ],
)  # fmt: skip
def test_choices_come_in_many_shapes(shape, found):
    assert pairs(shape) == found


def test_statuses_of_the_account_come_with_its_own(side):
    side.helpdesk.custom_status(8, "With vendor")

    statuses = labels(side.connector.choices(), "status")

    assert (len(statuses), statuses["2"], statuses["8"]) == (7, "Open", "With vendor")


@pytest.mark.parametrize("how", ["403", "404", "405", "400"])
def test_what_cannot_be_read_is_left_out_or_as_always(side, how):
    side.helpdesk.fail_before(how=how, path="/(ticket_fields|groups|agents)$", times=99)

    choices = side.connector.choices()

    assert labels(choices, "status") == {
        "2": "Open",
        "3": "Pending",
        "4": "Resolved",
        "5": "Closed",
        "6": "Waiting on Customer",
        "7": "Waiting on Third Party",
    }
    assert labels(choices, "priority") == {"1": "Low", "2": "Medium", "3": "High", "4": "Urgent"}
    assert {one.kind for one in choices} == {"status", "priority"}


def test_fields_and_groups_may_be_read_elsewhere(side):
    side.helpdesk.custom_status(8, "With vendor")
    side.helpdesk.fail_before(how="404", path="/api/v2/ticket_fields$", times=9)
    side.helpdesk.plan_gates.add("groups")

    choices = side.connector.choices()

    assert labels(choices, "status")["8"] == "With vendor"
    assert labels(choices, "type")["Incident"] == "Incident"
    assert labels(choices, "group") == {
        str(side.helpdesk.service_desk_id): "Service desk",
        str(side.helpdesk.network_id): "Network",
    }


def test_agents_have_their_address_and_come_page_by_page(side):
    made = [side.helpdesk.add_agent(f"Agent {one}", f"a{one}@example.org") for one in range(130)]
    side.helpdesk.agents[made[0]]["contact"] = {"name": "", "email": None}
    side.helpdesk.agents[made[1]]["id"] = None

    agents = [one for one in side.connector.choices() if one.kind == "agent"]

    assert len(agents) == 130
    assert Choice(kind="agent", code=str(made[5]), label="Agent 5", email="a5@example.org") in agents
    assert Choice(kind="agent", code=str(made[0]), label=str(made[0])) in agents
