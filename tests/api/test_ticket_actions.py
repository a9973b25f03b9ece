"""What is done to a whole ticket by program: merged, pulled, related to earlier ones."""

import pytest

from escalations.api.ticket_actions import ReferencesShown
from escalations.models import Reference, Ticket
from tests import factories

from .describing import undescribed


def act(program, ticket, what, **body):
    return program.post(f"/api/v1/tickets/{ticket.pk}/{what}/", body, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.fixture
def other(firm):
    return factories.TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)


def test_merging_answers_the_ticket_that_is_left(firm, program, other):
    answer = act(program, other, "merge", into=firm.ticket.pk)

    assert (answer.status_code, answer.json()["number"]) == (200, firm.ticket.pk)
    merged = program.get(f"/api/v1/tickets/{other.pk}/").json()
    assert (merged["merged_into"], merged["status"], merged["closing_reason"]) == (
        firm.ticket.pk,
        "closed",
        "merged",
    )


def test_merging_across_contacts_needs_a_reason(firm, program):
    other = factories.TicketFactory(team=firm.desk)

    refused = act(program, other, "merge", into=firm.ticket.pk)
    done = act(program, other, "merge", into=firm.ticket.pk, reason="Same gate.")

    assert (refusals(refused), done.status_code) == ((400, [("invalid", "reason")]), 200)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "into")]),
        ({"into": 1}, [("does_not_exist", "into")]),
        ({"into": "100001"}, [("invalid", "into")]),
        ({"into": None}, [("null", "into")]),
        ({"into": -5}, [("min_value", "into")]),
    ],
)
def test_merging_into_nothing_is_refused(firm, program, body, wrong):
    assert refusals(act(program, firm.ticket, "merge", **body)) == (400, wrong)


def test_merging_into_itself_or_twice_is_refused(firm, program, other):
    itself = act(program, other, "merge", into=other.pk)
    act(program, other, "merge", into=firm.ticket.pk)
    again = act(program, other, "merge", into=firm.ticket.pk)

    assert (refusals(itself), refusals(again)) == ((400, [("invalid", "into")]), (409, [("merged", None)]))


def test_merging_into_a_higher_tier_is_no_side_door(firm, program, other):
    """S29."""
    Ticket.objects.filter(pk=firm.ticket.pk).update(team=firm.network)

    assert refusals(act(program, other, "merge", into=firm.ticket.pk)) == (
        409,
        [("escalation_required", None)],
    )


def test_senior_pulls_a_ticket_of_their_own_accord(firm, program_of):
    """S29."""
    answer = act(program_of(firm.senior), firm.ticket, "pull")

    shown = answer.json()
    assert (answer.status_code, shown["team"]["id"], shown["assignee"]["id"]) == (
        200,
        firm.network.pk,
        firm.senior.pk,
    )


def test_pulling_withdraws_a_draft_only_when_asked(firm, program_of, at_ten):
    firm.draft()
    senior = program_of(firm.senior)

    first, second = act(senior, firm.ticket, "pull"), act(senior, firm.ticket, "pull", withdraw=True)

    assert (refusals(first), second.json()["escalation"]) == ((409, [("will_withdraw", None)]), None)


def test_pulling_what_is_queued_is_accepting(firm, program_of, at_ten):
    firm.queued()
    senior = program_of(firm.senior)

    first, second = act(senior, firm.ticket, "pull"), act(senior, firm.ticket, "pull", read_back="Port log.")

    assert (refusals(first), second.json()["escalation"]["status"]) == (
        (400, [("invalid", "read_back")]),
        "accepted",
    )


def test_references_are_added_read_and_removed(firm, program, other):
    """S12."""
    path = f"/api/v1/tickets/{firm.ticket.pk}/references/"

    added = act(program, firm.ticket, "references", references=[other.pk, other.pk])
    read = program.get(path).json()
    removed = [program.delete(f"{path}{other.pk}/").status_code for _ in range(2)]

    assert (added.status_code, undescribed(read, ReferencesShown)) == (200, [])
    assert [one["number"] for one in read["results"]] == [other.pk]
    assert (removed, Reference.objects.count()) == ([204, 204], 0)


def test_reference_to_nothing_is_refused_whole(firm, program, other):
    answer = act(program, firm.ticket, "references", references=[other.pk, 1])

    assert (refusals(answer), Reference.objects.count()) == ((400, [("invalid", "references")]), 0)


def test_reference_out_of_sight_is_not_shown(firm, program, other):
    act(program, firm.ticket, "references", references=[other.pk])
    Ticket.objects.filter(pk=other.pk).update(team=factories.TeamFactory(is_restricted=True))

    assert program.get(f"/api/v1/tickets/{firm.ticket.pk}/references/").json() == {"results": []}
