"""Look-back, review and report by program: what the pages say, word for word."""

import pytest

from escalations.api.findings_shown import ReportShown
from escalations.api.looking_back import LookBackShown
from escalations.domain import readiness_report
from escalations.models import HistoryEntry, Review
from tests import factories
from tests.factories import NINE, days

from .describing import undescribed


def get(program, ticket, what):
    return program.get(f"/api/v1/tickets/{ticket.pk}/{what}/")


def review(program, ticket, **body):
    return program.post(f"/api/v1/tickets/{ticket.pk}/review/", body, format="json")


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


def earlier(firm, **values):
    given = {"contact": firm.contact, "category": firm.category, "subject": "Gate scanner drops its link"}
    return factories.TicketFactory(**{**given, "status": "closed", "created_at": NINE - days(3), **values})


def test_look_back_finds_what_was_there_before(firm, program, at_ten):
    """S8 to S11."""
    ticket = earlier(firm)

    answer = get(program, firm.ticket, "lookback").json()

    assert undescribed(answer, LookBackShown) == []
    assert [(one["number"], one["relation"]) for one in answer["candidates"]] == [(ticket.pk, "contact")]
    assert (answer["recurrence"]["suggested"], answer["review"]) == (True, None)
    assert answer["warranty"] == {
        "verdict": "in_window",
        "evidence": {
            "ticket": ticket.pk,
            "completed_on": "2026-11-07",
            "days_between": 3,
            "why_unclear": "",
        },
        "last_day": "2026-11-21",
    }


def test_look_back_without_anything_before(firm, program, at_ten):
    answer = get(program, firm.ticket, "lookback").json()

    assert (answer["candidates"], answer["warranty"]["verdict"]) == ([], "no_prior_service")
    assert undescribed(answer, LookBackShown) == []


def test_review_is_kept_with_its_references(firm, program, at_ten):
    """S9, S11 to S13."""
    ticket = earlier(firm)

    answer = review(
        program,
        firm.ticket,
        recurring=True,
        references=[ticket.pk],
        pattern="Each Monday after start.",
        warranty={"verdict": "outside", "reason": "Other device."},
    )

    assert (answer.status_code, undescribed(answer.json(), LookBackShown)) == (201, [])
    told = answer.json()["review"]
    assert (told["recurring"], told["references"], told["stale"]) == (True, [ticket.pk], False)
    assert (told["warranty_verdict"], told["by"]["name"]) == ("outside", "Tess Nichols")


def test_review_goes_stale_by_a_new_ticket_of_the_contact(firm, program, at_ten):
    review(program, firm.ticket, recurring=False)
    earlier(firm)

    assert get(program, firm.ticket, "lookback").json()["review"]["stale"] is True


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "recurring")]),
        ({"recurring": None}, [("null", "recurring")]),
        ({"recurring": "yes"}, [("invalid", "recurring")]),
        ({"recurring": True, "references": [1]}, [("invalid", "references")]),
        ({"recurring": True, "references": ["#1"]}, [("invalid", "references.0")]),
        ({"recurring": True, "references": list(range(1, 52))}, [("too_long", "references")]),
        ({"recurring": True, "pattern": "x" * 4001}, [("max_length", "pattern")]),
        (
            {"recurring": True, "warranty": {"verdict": "never"}},
            [
                ("invalid_choice", "warranty.verdict"),
                ("required", "warranty.reason"),
            ],
        ),
        (
            {"recurring": True, "warranty": {"verdict": "outside", "reason": " "}},
            [("invalid", "warranty_reason")],
        ),
        (
            {"recurring": True, "warranty": {"verdict": "outside", "reason": "x", "by": 1}},
            [("unknown_field", "warranty.by")],
        ),
    ],
)
def test_review_with_something_wrong_is_refused(firm, program, body, wrong):
    assert refusals(review(program, firm.ticket, **body)) == (400, wrong)
    assert not Review.objects.exists()


def test_report_is_the_gates_and_changes_nothing(firm, program, at_ten):
    standard = factories.StandardStepFactory(category=firm.category)
    before = HistoryEntry.objects.count()

    answer = get(program, firm.ticket, "report").json()

    gate = readiness_report.of_ticket(firm.ticket, at=NINE + days(0)).report
    assert undescribed(answer, ReportShown) == []
    assert [one["code"] for one in answer["findings"]] == [one.code for one in gate.findings]
    assert answer["standard_steps"] == [{"id": standard.pk, "text": standard.text, "state": "open"}]
    assert (answer["next_step"], HistoryEntry.objects.count()) == ("ready", before)


def test_report_tells_how_each_standard_step_stands(firm, program, at_ten):
    """S1."""
    answers = [
        ("fixed", "Gone."),
        ("could_not", "No key."),
        ("not_applicable", "No cable."),
        ("no_change", ""),
    ]
    for outcome, result in answers:
        step = factories.StandardStepFactory(category=firm.category)
        factories.StepFactory(ticket=firm.ticket, standard_step=step, outcome=outcome, result=result)

    told = get(program, firm.ticket, "report").json()["standard_steps"]

    assert [one["state"] for one in told] == ["done", "could_not", "not_applicable", "no_result"]


def test_report_of_a_draft_is_by_its_standard(firm, program, at_ten):
    firm.recorded()

    answer = get(program, firm.ticket, "report").json()

    assert (answer["next_step"], [one["state"] for one in answer["steps"]]) == (
        "acknowledge",
        ["done", "done", "done", "done", "next", "blocked"],
    )


@pytest.mark.parametrize("what", ["lookback", "report"])
def test_nothing_is_told_of_a_restricted_ticket(firm, program_of, what):
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = program_of(factories.UserFactory(teams=[factories.TeamFactory()]))

    assert get(stranger, firm.ticket, what).status_code == 404
    assert review(stranger, firm.ticket, recurring=False).status_code == 404
