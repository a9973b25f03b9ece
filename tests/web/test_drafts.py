"""Drafts of every form on the server: given back to their author, gone once the form is taken."""

import pytest
from django.utils import timezone

from escalations.domain import conversation, drafts
from escalations.models import Draft, Escalation
from tests.factories import UserFactory
from tests.firm import READ_BACK, minutes

DRAFTS = "/drafts/"


@pytest.fixture
def senior(firm, browser_of):
    return browser_of(firm.senior)


def of_ticket(firm):
    return f"{DRAFTS}?ticket={firm.ticket.pk}"


def bodies(browser, address):
    return {name: row["body"] for name, row in browser.get(address).json()["drafts"].items()}


def test_what_is_typed_is_given_back_where_it_was_typed(firm, senior):
    senior.post(of_ticket(firm), {"name": "readback-7", "body": "I read the log"})
    senior.post(DRAFTS, {"name": "new-ticket-subject", "body": "Printer"})

    assert bodies(senior, of_ticket(firm)) == {"readback-7": "I read the log"}
    assert bodies(senior, DRAFTS) == {"new-ticket-subject": "Printer"}


def test_nobody_else_is_given_it(firm, senior, browser_of):
    senior.post(of_ticket(firm), {"name": "readback-7", "body": "I read the log"})

    assert bodies(browser_of(firm.second_senior), of_ticket(firm)) == {}


def test_the_composers_drafts_come_along_under_their_fields(firm, senior):
    conversation.keep_draft(firm.ticket, kind="private_note", body="Odd.", by=firm.senior, at=minutes(1))
    conversation.keep_draft(firm.ticket, kind="summary", body="So far", by=firm.senior, at=minutes(1))

    assert bodies(senior, of_ticket(firm)) == {f"{firm.ticket.pk}-private": "Odd."}


def test_a_secret_is_refused_in_words(firm, senior):
    answer = senior.post(of_ticket(firm), {"name": "resolution-7", "body": "pw: Summer24!"})

    assert (answer.status_code, answer["Content-Type"]) == (422, "text/plain; charset=utf-8")
    assert "looks like a password" in answer.text
    assert not Draft.objects.exists()


def test_a_ticket_one_may_not_see_takes_and_gives_nothing(firm, browser_of):
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = browser_of(UserFactory())

    assert stranger.get(of_ticket(firm)).status_code == 404
    assert stranger.post(of_ticket(firm), {"name": "a", "body": "b"}).status_code == 404


def test_a_form_that_is_taken_takes_its_drafts_away(firm, senior):
    escalation = firm.queued()
    for name in ("readback", "resolution"):
        drafts.keep(f"{name}-{escalation.pk}", body=READ_BACK, by=firm.senior, at=minutes(30))

    kept = {"read_back": READ_BACK, "kept": f"readback-{escalation.pk}"}
    senior.post(f"/escalations/{escalation.pk}/accept/", kept)

    assert Escalation.objects.get().read_back == READ_BACK
    assert [row.name for row in Draft.objects.all()] == [f"resolution-{escalation.pk}"]


def test_a_form_that_is_refused_leaves_them(firm, senior):
    escalation = firm.queued()
    name = f"readback-{escalation.pk}"
    drafts.keep(name, body="ok", by=firm.senior, at=minutes(30))

    answer = senior.post(f"/escalations/{escalation.pk}/accept/", {"read_back": "", "kept": name})

    assert answer.status_code == 422
    assert Draft.objects.count() == 1


def test_a_page_that_is_only_shown_again_leaves_them(firm, signed_in):
    drafts.keep("new-ticket-subject", body="Printer", by=firm.technician, at=timezone.now())

    signed_in.post("/tickets/new/", {"find": "", "subject": "Printer", "kept": "new-ticket-subject"})

    assert Draft.objects.count() == 1


@pytest.mark.parametrize("rows", [1, 3])
def test_giving_back_costs_the_same_for_many(firm, senior, rows, django_assert_num_queries):
    for number in range(rows):
        drafts.keep(f"flag-7-{number}", body="Say", ticket=firm.ticket, by=firm.senior, at=minutes(1))

    with django_assert_num_queries(5):
        assert len(bodies(senior, of_ticket(firm))) == rows


def test_a_ticket_tells_that_something_was_typed_elsewhere(firm, senior):
    asked = f"/live/tickets/{firm.ticket.pk}/"
    before = senior.get(asked).json()["typed_at"]
    drafts.keep("readback-7", body="Say", ticket=firm.ticket, by=firm.senior, at=minutes(1))
    after = senior.get(asked).json()["typed_at"]
    drafts.keep("readback-7", body="More", ticket=firm.ticket, by=firm.colleague, at=minutes(2))

    assert before is None
    assert after == senior.get(asked).json()["typed_at"] == "2026-11-10T09:01:00Z"
