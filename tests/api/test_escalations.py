"""The queue by program, and the receiving team's steps."""

import pytest

from escalations.api.brief import BriefShown
from escalations.api.escalations_shown import EscalationDetailShown, EscalationShown
from escalations.domain import workflow
from escalations.models import Escalation, Scope
from tests.factories import TicketFactory
from tests.firm import READ_BACK, flag, minutes

from .describing import undescribed

QUEUE = "/api/v1/escalations/"


def address(escalation, step=""):
    return f"{QUEUE}{escalation.pk}/{step}"


def post(program, escalation, step, body, **headers):
    return program.post(address(escalation, step), body, format="json", headers=headers)


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.fixture
def senior(firm, program_of):
    return program_of(firm.senior)


def queue_of(firm, count):
    for number in range(count):
        firm.queued(
            TicketFactory(
                subject=f"Scanner {number}",
                team=firm.desk,
                assignee=firm.technician,
                category=firm.category,
                contact=firm.contact,
                created_at=minutes(0),
            )
        )


@pytest.mark.parametrize("count", [1, 30])
def test_queue_costs_the_same_for_any_number(firm, senior, at_ten, django_assert_num_queries, count):
    queue_of(firm, count)

    with django_assert_num_queries(3):
        answer = senior.get(QUEUE, {"limit": 100})

    assert len(answer.json()["results"]) == count
    assert undescribed(answer.json()["results"][0], EscalationShown) == []


def test_queue_is_filtered_and_ordered(firm, senior, at_ten):
    queue_of(firm, 2)
    firm.accepted()

    waiting = senior.get(QUEUE, {"status": "queued", "ordering": "-accept_by"}).json()["results"]
    accepted = senior.get(QUEUE, {"accepted_by": "me"}).json()["results"]

    assert [one["status"] for one in waiting] == ["queued", "queued"]
    assert [one["ticket"]["number"] for one in accepted] == [firm.ticket.pk]


def test_queue_is_for_seniors(firm, program):
    answer = program.get(QUEUE)

    assert refusals(answer) == (403, [("not_permitted", None)])
    assert "Ada Minn" in answer.json()["errors"][0]["detail"]


def test_escalation_has_its_words_with_the_scope_alone(firm, senior, program_of, at_ten):
    escalation = firm.accepted()

    whole = senior.get(address(escalation))
    facts = program_of(firm.senior, [Scope.READ]).get(address(escalation))

    assert undescribed(whole.json(), EscalationDetailShown) == []
    assert (whole.json()["read_back"], facts.json()["read_back"], facts.json()["answers"]) == (
        READ_BACK,
        None,
        None,
    )
    assert whole["ETag"] == f'"{escalation.version}"'


def test_brief_is_json_or_markdown(firm, senior, at_ten):
    escalation = firm.queued()

    as_json = senior.get(address(escalation, "brief/"))
    as_text = senior.get(address(escalation, "brief/"), headers={"accept": "text/markdown"})

    assert undescribed(as_json.json(), BriefShown) == []
    assert [block["name"] for block in as_json.json()["blocks"]] == [
        "Situation",
        "Background",
        "Assessment",
        "Recommendation",
    ]
    assert as_text["Content-Type"] == "text/markdown; charset=utf-8"
    assert as_text.content.decode().startswith(f"# #{firm.ticket.pk} Gate scanner drops")


def test_brief_of_a_draft_is_not_there_in_any_form(firm, senior, at_ten):
    escalation = firm.draft()

    answers = [
        senior.get(address(escalation, "brief/"), headers={"accept": one}) for one in ("*/*", "text/markdown")
    ]

    assert [refusals(one) for one in answers] == [(404, [("not_found", None)])] * 2
    assert answers[1]["Content-Type"] == "application/json"


def test_accepting_takes_ticket_and_promise(firm, senior, at_ten):
    escalation = firm.queued()

    answer = post(senior, escalation, "accept/", {"read_back": READ_BACK})

    firm.ticket.refresh_from_db()
    assert (answer.json()["status"], answer.json()["accepted_by"]["id"]) == ("accepted", firm.senior.pk)
    assert (firm.ticket.assignee, firm.ticket.team) == (firm.senior, firm.network)


def test_who_is_slower_is_told_who_was_faster(firm, program_of, at_ten):
    escalation = firm.queued()
    first, second = program_of(firm.senior), program_of(firm.second_senior)

    post(first, escalation, "accept/", {"read_back": READ_BACK})
    late = post(second, escalation, "accept/", {"read_back": "Me too."})

    assert refusals(late) == (409, [("somebody_was_faster", None)])
    assert "Sena Iorio was faster" in late.json()["errors"][0]["detail"]


def test_version_in_if_match_holds_a_step_back(firm, senior, at_ten):
    escalation = firm.queued()
    seen = f'"{escalation.version}"'
    workflow.reroute(escalation, team=firm.core, reason="Core's.", by=firm.senior, at=minutes(40))

    answer = post(senior, escalation, "accept/", {"read_back": READ_BACK}, if_match=seen)

    assert refusals(answer) == (412, [("stale_version", "status")])


def test_author_does_not_accept_their_own(firm, program, at_ten):
    escalation = firm.queued()

    answer = post(program, escalation, "accept/", {"read_back": READ_BACK})

    assert refusals(answer) == (403, [("not_permitted", None)])


def test_sending_back_names_what_is_missing(firm, senior, at_ten):
    escalation = firm.queued()

    answer = post(senior, escalation, "send-back/", {"flags": [flag("environment")]})

    assert (answer.json()["status"], answer.json()["sent_back_count"]) == ("sent_back", 1)
    assert [one["target"] for one in answer.json()["flags"]] == ["environment"]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "flags")]),
        ({"flags": []}, [("invalid", "flags")]),
        ({"flags": [{"target": "mood"}]}, [("invalid_choice", "flags.0.target"), ("required", "flags.0.reason_code"),
                                          ("required", "flags.0.comment")]),
        ({"flags": [flag("environment"), flag("environment")]}, [("invalid", "flags")]),
        ({"flags": [flag("environment", comment=" ")]}, [("invalid", "flags")]),
        ({"flags": [flag("environment")] * 200}, [("too_long", "flags")]),
    ],
)  # fmt: skip
def test_sending_back_without_a_question_is_refused(firm, senior, at_ten, body, wrong):
    escalation = firm.queued()

    answer = post(senior, escalation, "send-back/", body)

    assert refusals(answer) == (400, wrong)
    assert Escalation.objects.get().status == "queued"


def test_accepted_escalation_is_released_rerouted_or_handed_over(firm, senior, at_ten):
    escalation = firm.accepted()

    handed = post(senior, escalation, "hand-over/", {"user": firm.second_senior.pk})
    released = post(senior, escalation, "release/", {"reason": "Off for the day."})
    rerouted = post(senior, escalation, "reroute/", {"team": firm.core.pk, "reason": "A core switch."})

    assert handed.json()["accepted_by"]["id"] == firm.second_senior.pk
    assert (released.json()["status"], released.json()["accepted_by"]) == ("queued", None)
    assert rerouted.json()["receiving_team"]["id"] == firm.core.pk


def test_passing_on_says_what_was_done(firm, senior, at_ten):
    escalation = firm.accepted()

    answer = post(senior, escalation, "pass-on/", {"done": "Read the port log.", "ask": "Look at the core."})

    shown = answer.json()
    assert (shown["status"], shown["receiving_team"]["id"]) == ("queued", firm.core.pk)
    assert shown["passed_on"] == {
        "by": {"id": firm.senior.pk, "name": "Sena Iorio"},
        "team": {"id": firm.network.pk, "name": "Network"},
        "done": "Read the port log.",
        "ask": "Look at the core.",
    }


def test_resolving_says_what_came_of_it(firm, senior, at_ten):
    escalation = firm.accepted()
    body = {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "permission"}

    answer = post(senior, escalation, "resolve/", body | {"resolve_ticket": True})

    firm.ticket.refresh_from_db()
    assert (answer.json()["status"], answer.json()["outcome"], firm.ticket.status) == (
        "resolved",
        "fixed",
        "resolved",
    )


@pytest.mark.parametrize(
    "step", ["accept", "send-back", "release", "hand-over", "reroute", "pass-on", "resolve"]
)
def test_step_on_what_is_not_there_is_not_found(firm, senior, step):
    assert senior.post(f"{QUEUE}999/{step}/", {}, format="json").status_code == 404
