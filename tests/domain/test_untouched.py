"""What nobody touched for long: shown, later withdrawn; send-backs that somebody else completes."""

from datetime import timedelta

import pytest

from escalations.domain import drafting, tickets, untouched, workflow
from escalations.models import DRAFT, QUEUED, WITHDRAWN, Escalation, Ticket, User
from tests.factories import EscalationFactory, SeniorFactory, UserFactory
from tests.firm import minutes

DAY = timedelta(days=1)
MOMENT = timedelta(microseconds=1)


def touched(escalation, at):
    Escalation.objects.filter(pk=escalation.pk).update(touched_at=at)


@pytest.mark.parametrize(("age", "shown"), [(14 * DAY, False), (14 * DAY + MOMENT, True)])
def test_drafts_untouched_for_fourteen_days_are_shown(firm, age, shown):
    """Design: shown after 14 days."""
    draft = firm.draft()
    touched(draft, minutes(20))

    assert (draft in untouched.drafts(at=minutes(20) + age)) == shown


def test_a_draft_that_is_shown_says_when_it_ends(firm):
    """Design: shown after 14 days with the day it is withdrawn; no other status ends by itself."""
    draft = firm.draft()
    touched(draft, minutes(20))
    row = Escalation.objects.get(pk=draft.pk)

    assert untouched.ends_at(row, at=minutes(20) + 14 * DAY) is None
    assert untouched.ends_at(row, at=minutes(20) + 15 * DAY) == minutes(20) + 30 * DAY
    row.status = QUEUED
    assert untouched.ends_at(row, at=minutes(20) + 15 * DAY) is None


@pytest.mark.parametrize(("age", "status"), [(30 * DAY, DRAFT), (30 * DAY + MOMENT, WITHDRAWN)])
def test_drafts_untouched_for_thirty_days_are_withdrawn_by_the_portal(firm, age, status):
    """Who may: withdraw, the portal (30 days)."""
    draft = firm.draft()
    touched(draft, minutes(20))

    count = untouched.withdraw_drafts(at=minutes(20) + age)

    draft.refresh_from_db()
    assert (draft.status, count) == (status, status == WITHDRAWN)
    assert draft.withdrawn_reason == ("Untouched for 30 days." if count else "")
    newest = draft.history.first()
    assert (newest.event == "escalation.withdraw", newest.by) == (bool(count), None if count else newest.by)


@pytest.mark.parametrize("status", [QUEUED, "sent_back", "accepted"])
def test_only_drafts_are_withdrawn_by_time(firm, status):
    """What was handed over waits for a person."""
    escalation = firm.in_status(status)
    touched(escalation, minutes(20))

    assert untouched.withdraw_drafts(at=minutes(20) + 90 * DAY) == 0


def test_a_draft_taken_up_a_moment_ago_stays(firm):
    """It is looked at again under the lock."""
    draft = firm.draft()
    touched(draft, minutes(20) + 30 * DAY)

    assert untouched._withdraw(draft.pk, minutes(20) + 31 * DAY) is False
    assert untouched._withdraw(firm_escalated(firm, draft), minutes(20) + 90 * DAY) is False


def firm_escalated(firm, draft):
    at = minutes(20) + 30 * DAY
    workflow.record(draft, by=firm.technician, at=at)
    workflow.acknowledge(draft, kind="call", body="Told.", next_update_at=at + DAY, by=firm.technician, at=at)
    workflow.escalate(draft, by=firm.technician, at=at)
    return draft.pk


def test_typing_keeps_a_draft_alive(firm):
    """Any word counts."""
    draft = firm.draft()

    drafting.fill(draft, "environment", text="GT-104", by=firm.technician, at=minutes(20) + 29 * DAY)

    assert untouched.withdraw_drafts(at=minutes(20) + 31 * DAY) == 0


# Send-backs


def patience(escalation):
    return timedelta(minutes=escalation.ticket.priority.accept_minutes)


def sees(firm, escalation, at):
    """Who of the firm finds the send-back among theirs."""
    people = ("technician", "colleague", "lead", "senior")
    return [
        name
        for name in people
        if escalation in untouched.sent_back_to(User.objects.get(pk=getattr(firm, name).pk), at=at)
    ]


def gone(person, **how):
    User.objects.filter(pk=person.pk).update(**(how or {"is_active": False}))


def test_a_send_back_is_its_authors_first(firm):
    """S30. To its author, until the accept time has passed."""
    escalation = firm.sent_back()

    assert sees(firm, escalation, minutes(30) + patience(escalation)) == ["technician"]


@pytest.mark.parametrize("how", [{"is_active": False}, {"is_away": True}])
def test_without_its_author_it_is_the_origin_teams(firm, how):
    """S30. The assignee was the author: then the origin team's pool."""
    escalation = firm.sent_back()

    gone(firm.technician, **how)

    assert sees(firm, escalation, minutes(31)) == ["technician", "colleague", "lead"]


def test_of_a_silent_author_it_is_the_origin_teams_too(firm):
    """S30. Silent past the accept time; a word of anybody's breaks the silence."""
    escalation = firm.sent_back()
    late = minutes(30) + patience(escalation) + MOMENT
    assert sees(firm, escalation, late) == ["technician", "colleague", "lead"]

    drafting.fill(escalation, "environment", text="GT-105", by=firm.technician, at=late)

    assert sees(firm, escalation, late + MOMENT) == ["technician"]


def test_with_another_assignee_it_is_theirs_alone(firm):
    """S30. The assignee before the pool."""
    tickets.edit(firm.ticket, {"assignee": firm.colleague}, by=firm.colleague, at=minutes(1))
    escalation = firm.sent_back()
    late = minutes(30) + patience(escalation) + MOMENT

    assert sees(firm, escalation, late) == ["technician", "colleague"]
    gone(firm.colleague)

    assert sees(firm, escalation, late) == ["technician", "colleague", "lead"]


def test_whoever_took_the_ticket_since_completes_it(firm):
    """S30. The assignee now."""
    escalation = firm.sent_back()
    tickets.assign_to_me(firm.ticket, by=firm.lead, at=minutes(31))

    assert sees(firm, escalation, minutes(90) + patience(escalation)) == ["technician", "lead"]


def test_an_unassigned_one_without_author_is_the_pools(firm):
    """S30. Nobody at all: the origin team's pool, and nobody else's."""
    escalation = firm.sent_back()
    Escalation.objects.filter(pk=escalation.pk).update(author=None, origin_assignee=None)
    Ticket.objects.filter(pk=firm.ticket.pk).update(assignee=None)

    assert sees(firm, escalation, minutes(31)) == ["technician", "colleague", "lead"]


def test_others_see_none_of_it(firm):
    """Neither another status nor another team."""
    firm.queued()
    EscalationFactory(status="sent_back")

    assert untouched.sent_back_to(UserFactory(), at=minutes(9_000)) == []
    assert untouched.sent_back_to(SeniorFactory(teams=[firm.network]), at=minutes(9_000)) == []
