"""The hand-off of one ticket by program: the same order, the same findings as the pages."""

import pytest

from escalations.api.escalations_shown import EscalationDetailShown, GuidedEscalationShown
from escalations.domain import drafting, workflow
from escalations.domain.conversation import add_note
from escalations.models import Escalation, NoteKind, Scope, SectionKey
from tests.factories import TeamFactory, UserFactory
from tests.firm import GOOD, minutes

from .describing import undescribed


def address(ticket, step=""):
    return f"/api/v1/tickets/{ticket.pk}/escalation/{step}"


def post(program, ticket, step="", body=None, **headers):
    return program.post(address(ticket, step), body or {}, format="json", headers=headers)


def fill(program, ticket, body, **headers):
    return program.patch(address(ticket), body, format="json", headers=headers)


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


def text(words):
    return {"answers": {"environment": {"text": words}}}


def test_starting_gives_the_same_escalation_a_second_time(firm, program, at_ten):
    first, second = post(program, firm.ticket), post(program, firm.ticket)

    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["id"] == second.json()["id"] == Escalation.objects.get().pk
    assert undescribed(first.json(), GuidedEscalationShown) == []


def test_escalation_that_is_none_says_how_it_is_started(firm, program):
    answer = program.get(address(firm.ticket))

    assert refusals(answer) == (404, [("not_found", None)])
    assert "POST here" in answer.json()["errors"][0]["detail"]


def test_report_is_the_gates(firm, program, at_ten):
    firm.draft()

    shown = program.get(address(firm.ticket)).json()

    states = {step["name"]: step["state"] for step in shown["steps"]}
    assert (shown["next_step"], states["ready"], states["template"]) == ("template", "done", "next")
    assert [one["code"] for one in shown["report"]["findings"]] == [
        "template.not_recorded",
        "acknowledgement.missing",
    ]
    assert [step["problems"] for step in shown["steps"]][3:5] == [
        ["template.not_recorded"],
        ["acknowledgement.missing"],
    ]


def test_done_steps_name_their_moment_and_person(firm, program, at_ten):
    firm.acknowledged()

    steps = {step["name"]: step for step in program.get(address(firm.ticket)).json()["steps"]}

    told = {name: (step["at"], step["by"] and step["by"]["id"]) for name, step in steps.items()}
    assert told == {
        "ready": (None, None),
        "lookback": ("2026-11-10T09:11:00Z", firm.technician.pk),
        "configuration": ("2026-11-10T09:12:00Z", firm.technician.pk),
        "template": ("2026-11-10T09:18:00Z", firm.technician.pk),
        "acknowledge": ("2026-11-10T09:20:00Z", firm.technician.pk),
        "escalate": (None, None),
    }


def test_whole_way_into_the_queue(firm, program, at_ten):
    ticket = firm.work()
    post(program, ticket)
    answers = {key.value: {"text": words} for key, words in GOOD.items()}

    filled = fill(program, ticket, {"answers": answers, "reason_code": "deeper_investigation"})
    recorded = post(program, ticket, "record/", {"carrier": "private_note"})
    told = post(
        program,
        ticket,
        "acknowledge/",
        {"kind": "reply", "body": "Our network team has it.", "next_update_at": "2026-11-10T16:00:00Z"},
    )
    escalated = post(program, ticket, "escalate/", {"confirmed_warnings": []})

    assert [one.status_code for one in (filled, recorded, told, escalated)] == [200] * 4
    assert (told.json()["next_step"], escalated.json()["status"]) == ("escalate", "queued")
    assert undescribed(escalated.json(), EscalationDetailShown) == []
    assert escalated["ETag"] == f'"{Escalation.objects.get().version}"'


def test_out_of_order_is_explained(firm, program, at_ten):
    firm.draft()

    told = post(
        program, firm.ticket, "acknowledge/", {"kind": "call", "next_update_at": "2026-11-10T16:00:00Z"}
    )
    escalated = post(program, firm.ticket, "escalate/")

    assert refusals(told) == (409, [("step_not_allowed", None)])
    assert "step=template" in told.json()["errors"][0]["link"]
    assert refusals(escalated) == (
        422,
        [("template.not_recorded", None), ("acknowledgement.missing", None)],
    )
    assert escalated.json()["errors"][0]["fix"] == {
        "label": "Save the note",
        "place": "template#record",
        "press": "",
    }


def test_note_that_is_there_already_tells_the_customer(firm, program, at_ten):
    firm.recorded()
    note = add_note(firm.ticket, kind=NoteKind.CALL, body="Told Gale.", by=firm.technician, at=minutes(19))
    body = {"note": note.pk, "next_update_at": "2026-11-10T16:00:00Z"}

    answer = post(program, firm.ticket, "acknowledge/", body)

    assert (answer.status_code, answer.json()["acknowledgement"]) == (200, note.pk)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "next_update_at")]),
        ({"next_update_at": "2026-11-10T16:00:00"}, [("zone", "next_update_at")]),
        ({"next_update_at": "2026-11-10T16:00:00Z"}, [("invalid", "kind")]),
        ({"next_update_at": "2026-11-10T16:00:00Z", "kind": "summary"}, [("invalid_choice", "kind")]),
        (
            {"next_update_at": "2026-11-10T08:00:00Z", "kind": "call", "body": "Told."},
            [("invalid", "next_update_at")],
        ),
        ({"next_update_at": "2026-11-10T16:00:00Z", "note": 10**17}, [("does_not_exist", "note")]),
        ({"next_update_at": "2026-11-10T16:00:00Z", "note": 1, "body": "Both"}, [("invalid", "note")]),
    ],
)
def test_customer_is_not_told_with_what_is_wrong(firm, program, at_ten, body, wrong):
    firm.recorded()

    answer = post(program, firm.ticket, "acknowledge/", body)

    assert refusals(answer) == (400, wrong)
    assert Escalation.objects.get().acknowledgement is None


def test_section_that_does_not_apply_says_why(firm, program, at_ten):
    firm.draft()

    answer = fill(program, firm.ticket, {"answers": {"recent_changes": {"not_applicable": "A new device."}}})

    shown = answer.json()["answers"]["recent_changes"]
    assert (shown["text"], shown["not_applicable"], shown["changed_by"]["id"]) == (
        "",
        "A new device.",
        firm.technician.pk,
    )


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"answers": {"mood": {"text": "Bad"}}}, [("unknown_field", "answers.mood")]),
        ({"answers": {"environment": {}}}, [("invalid", "answers.environment")]),
        (
            {"answers": {"environment": {"text": "a", "not_applicable": "b"}}},
            [("invalid", "answers.environment")],
        ),
        ({"answers": {"environment": "PC"}}, [("invalid", "answers.environment")]),
        ({"reason_code": "bored"}, [("invalid_choice", "reason_code")]),
        ({"overrule": {"nonsense": "Because."}}, [("invalid", "overrule")]),
        ({"overrule": {"x" * 121: "Because."}}, [("name", "overrule")]),
        ({"overrule": {str(n): "Because." for n in range(51)}}, [("too_long", "overrule")]),
        ({"flag_answers": {"environment": "It stands."}}, [("invalid", "flag_answers.environment")]),
        ({"status": "queued"}, [("unknown_field", "status")]),
    ],
)
def test_draft_refuses_what_is_wrong_and_keeps_nothing(firm, program, at_ten, body, wrong):
    firm.draft()

    answer = fill(program, firm.ticket, {"answers": {"user_impact": {"text": "All of Leeds."}}} | body)

    assert refusals(answer) == (400, wrong)
    assert _text_of("user_impact") == GOOD[SectionKey.USER_IMPACT]


def _text_of(section):
    return Escalation.objects.get().answers.get(section=section).text


def test_stale_section_is_refused_the_others_are_free(firm, program, at_ten):
    escalation = firm.draft()
    seen = program.get(address(firm.ticket))["ETag"]
    drafting.fill(escalation, "environment", text="GT-104, firmware 5.0", by=firm.colleague, at=minutes(30))

    stale = fill(program, firm.ticket, text("GT-104, firmware 4.9"), if_match=seen)
    other = fill(program, firm.ticket, {"reason_detail": "Port log"}, if_match=seen)
    again = fill(program, firm.ticket, text("GT-104, firmware 4.9"), if_match=other["ETag"])

    assert refusals(stale) == (412, [("stale_version", "answers.environment")])
    assert stale.json()["current"]["answers.environment"] == {"text": "GT-104, firmware 5.0"}
    assert (other.status_code, again.status_code) == (200, 200)
    assert _text_of("environment") == "GT-104, firmware 4.9"


def test_stale_reason_is_refused(firm, program, at_ten):
    escalation = firm.draft()
    seen = program.get(address(firm.ticket))["ETag"]
    drafting.set_reason(escalation, reason_code="beyond_scope", by=firm.colleague, at=minutes(30))

    stale = fill(program, firm.ticket, {"reason_code": "cause_unknown"}, if_match=seen)
    same = fill(program, firm.ticket, {"reason_code": "beyond_scope"}, if_match=seen)

    assert refusals(stale) == (412, [("stale_version", "reason_code")])
    assert same.status_code == 200


def test_stale_not_applicable_is_shown_as_it_is_now(firm, program, at_ten):
    escalation = firm.draft()
    seen = program.get(address(firm.ticket))["ETag"]
    drafting.fill(
        escalation, "environment", text="", not_applicable="A web page", by=firm.colleague, at=minutes(30)
    )

    stale = fill(program, firm.ticket, text("GT-104, firmware 4.9"), if_match=seen)

    assert stale.json()["current"]["answers.environment"] == {"not_applicable": "A web page"}


def test_step_with_a_stale_version_is_refused(firm, program, at_ten):
    firm.draft()
    seen = program.get(address(firm.ticket))["ETag"]
    fill(program, firm.ticket, {"reason_detail": "Port log"})

    answer = post(program, firm.ticket, "record/", if_match=seen)

    assert refusals(answer) == (412, [("stale_version", "status")])
    assert Escalation.objects.get().note is None


def test_writing_block_is_overruled_and_held_again(firm, program, at_ten):
    firm.draft()
    fill(program, firm.ticket, text("not working, please check"))
    key = "writing.filler:environment"

    let_stand = fill(program, firm.ticket, {"overrule": {key: "The senior knows the place."}})
    held = fill(program, firm.ticket, {"overrule": {key: None}})

    assert let_stand.json()["overruled"] == {key: "The senior knows the place."}
    assert held.json()["overruled"] == {}


def test_word_that_is_no_secret_is_kept(firm, program, at_ten):
    firm.draft()
    words = "GT-104, firmware 4.2.1; password: Portlog12!"
    told = {"environment": {"word": "Portlog12!", "why": "It is printed on every scanner."}}

    masked = fill(program, firm.ticket, text(words))
    kept = fill(program, firm.ticket, text(words) | {"not_secrets": told})

    assert "Portlog12!" not in masked.json()["answers"]["environment"]["text"]
    assert kept.json()["answers"]["environment"]["text"] == words


def test_flag_is_answered_with_a_sentence(firm, program, at_ten):
    firm.sent_back()

    answer = fill(program, firm.ticket, {"flag_answers": {"environment": "It is the newest there is."}})

    shown = answer.json()
    assert [flag["answer"] for flag in shown["flags"]] == ["It is the newest there is."]
    assert "sendback.flag_unanswered" not in [one["code"] for one in shown["report"]["findings"]]


def test_withdrawing_needs_a_reason(firm, program, at_ten):
    firm.draft()

    refused = post(program, firm.ticket, "withdraw/", {"reason": " "})
    withdrawn = post(program, firm.ticket, "withdraw/", {"reason": "Solved on the phone."})

    assert refusals(refused) == (400, [("invalid", "reason")])
    assert (withdrawn.json()["status"], withdrawn.json()["withdrawn_reason"]) == (
        "withdrawn",
        "Solved on the phone.",
    )


def test_words_need_the_scope(firm, program_of, at_ten):
    firm.queued()
    program = program_of(firm.technician, [Scope.READ, Scope.WRITE])
    body = {"reason": "Solved."}

    answers = [
        program.get(address(firm.ticket)),
        fill(program, firm.ticket, text("x")),
        *(post(program, firm.ticket, step) for step in ("", "record/", "acknowledge/", "escalate/")),
    ]
    withdrawn = post(program, firm.ticket, "withdraw/", body)

    assert [refusals(one) for one in answers] == [(403, [("scope_missing", None)])] * 6
    assert (withdrawn.status_code, withdrawn.json()["answers"], withdrawn.json()["withdrawn_reason"]) == (
        200,
        None,
        None,
    )


def test_restricted_escalation_is_not_there(firm, program_of, at_ten):
    firm.queued()
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = program_of(UserFactory(teams=[TeamFactory()]))

    answers = [
        stranger.get(address(firm.ticket)),
        post(stranger, firm.ticket),
        post(stranger, firm.ticket, "withdraw/"),
    ]

    assert [one.status_code for one in answers] == [404] * 3


def test_finished_escalation_is_no_longer_the_tickets(firm, program, at_ten):
    escalation = firm.accepted()
    workflow.resolve(
        escalation,
        outcome="fixed",
        resolution="Port set.",
        would_have_helped="tool",
        by=firm.senior,
        at=minutes(40),
    )

    assert program.get(address(firm.ticket)).status_code == 404
