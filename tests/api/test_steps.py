"""Troubleshooting by program: a row may be without its result, and then it blocks."""

import pytest

from escalations.api.steps import StepShown
from escalations.models import TroubleshootingStep
from tests import factories

from .describing import undescribed


def address(ticket, row=None):
    return f"/api/v1/tickets/{ticket.pk}/steps/" + (f"{row}/" if row else "")


def add(program, ticket, **body):
    return program.post(address(ticket), body, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.mark.parametrize("count", [1, 30])
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, count):
    factories.StepFactory.create_batch(count, ticket=firm.ticket)

    with django_assert_num_queries(4):
        answer = program.get(address(firm.ticket), {"limit": 100})

    assert len(answer.json()["results"]) == count


def test_step_is_logged_with_its_result(firm, program):
    earlier = factories.TicketFactory()
    body = {
        "action": "Swapped the cable",
        "outcome": "no_change",
        "result": "Same E-31",
        "minutes": 10,
        "from_ticket": earlier.pk,
    }

    answer = add(program, firm.ticket, **body)

    shown = answer.json()
    assert (answer.status_code, undescribed(shown, StepShown)) == (201, [])
    assert {name: shown[name] for name in body} == body
    assert (shown["has_result"], shown["done_by"]["name"]) == (True, "Tess Nichols")


def test_step_without_result_is_kept_and_blocks(firm, program):
    """S6."""
    row = add(program, firm.ticket, action="Swapped the cable").json()

    report = program.get(f"/api/v1/tickets/{firm.ticket.pk}/report/").json()

    assert row["has_result"] is False
    assert "steps.no_result" in {one["code"] for one in report["findings"]}
    assert program.get(address(firm.ticket), {"has_result": "false"}).json()["results"] == [row]
    assert program.get(address(firm.ticket), {"has_result": "true"}).json()["results"] == []


def test_standard_step_is_answered_once(firm, program):
    """S1."""
    standard = factories.StandardStepFactory(category=firm.category)
    body = {"standard_step": standard.pk, "outcome": "could_not", "result": "No access to the yard."}

    first, second = add(program, firm.ticket, **body), add(program, firm.ticket, **body)

    assert first.json()["standard_step"] == {"id": standard.pk, "name": standard.text}
    assert refusals(second) == (409, [("answered_already", None)])


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("invalid", "action")]),
        ({"action": 5}, [("invalid", "action")]),
        ({"action": "x" * 2001}, [("max_length", "action")]),
        ({"action": "Rebooted", "outcome": "perhaps"}, [("invalid_choice", "outcome")]),
        ({"action": "Rebooted", "outcome": "could_not"}, [("invalid", "outcome")]),
        ({"action": "Rebooted", "minutes": -1}, [("min_value", "minutes")]),
        ({"action": "Rebooted", "minutes": 1.5}, [("invalid", "minutes")]),
        ({"action": "Rebooted", "minutes": 10**20}, [("max_value", "minutes")]),
        ({"action": "Rebooted", "standard_step": 0}, [("does_not_exist", "standard_step")]),
        ({"action": "Rebooted", "from_ticket": 1}, [("does_not_exist", "from_ticket")]),
        ({"action": "Rebooted", "done_by": 1}, [("unknown_field", "done_by")]),
    ],
)
def test_step_with_something_wrong_is_refused(firm, program, body, wrong):
    assert refusals(add(program, firm.ticket, **body)) == (400, wrong)
    assert not TroubleshootingStep.objects.exists()


def test_step_is_not_tried_earlier_on_the_same_ticket(firm, program):
    answer = add(program, firm.ticket, action="Rebooted", from_ticket=firm.ticket.pk)

    assert refusals(answer) == (400, [("invalid", "from_ticket")])


def test_step_tried_on_a_ticket_out_of_sight_is_unknown(firm, program):
    hidden = factories.TicketFactory(team=factories.TeamFactory(is_restricted=True))

    answer = add(program, firm.ticket, action="Rebooted", from_ticket=hidden.pk)

    assert refusals(answer) == (400, [("does_not_exist", "from_ticket")])


def test_step_is_completed_and_removed(firm, program):
    row = factories.StepFactory(ticket=firm.ticket, outcome="", result="")
    path = address(firm.ticket, row.pk)

    changed = program.patch(path, {"outcome": "fixed", "result": "Gone."}, format="json")
    removed = [program.delete(path).status_code for _ in range(2)]

    assert (changed.json()["outcome"], changed.json()["action"]) == ("fixed", row.action)
    assert removed == [204, 404]


def test_standard_step_of_a_row_never_changes(firm, program):
    row = factories.StepFactory(ticket=firm.ticket)

    answer = program.patch(address(firm.ticket, row.pk), {"standard_step": None}, format="json")

    assert refusals(answer) == (400, [("unknown_field", "standard_step")])
