"""A rehearsal says what a draft would change, and changes nothing (S34)."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from escalations.domain import drafting, lookback, publishing, rehearsing, standard_draft, workflow
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Category, Rehearsal, SectionKey, Standard, Ticket
from tests.factories import (
    CheckSeverityFactory,
    ContactFactory,
    EscalationFactory,
    ReviewFactory,
    StandardFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
)
from tests.firm import minutes
from tests.racing import together

LATER = minutes(90)
OWN = {"escalations_rehearsal", "escalations_rehearsed"}


@pytest.fixture
def draft(db):
    return StandardFactory()


@pytest.fixture
def requires_environment(draft):
    """A draft in which Environment may not be “not applicable”."""
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(may_be_not_applicable=False)
    return draft


def rehearse(firm, draft, **words):
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER, **words)
    while rehearsing.go_on(at=LATER):
        pass
    rehearsal.refresh_from_db()
    return rehearsal


def put_in_force(firm, **typed):
    """A version that says this comes into force beside the draft."""
    who = {"by": firm.administrator, "at": minutes(0)}
    version = publishing.draft_from(Standard.objects.in_force(), **who)
    standard_draft.revise(version, typed, read={}, **who)
    publishing.publish(version, without_rehearsal=True, **who)


def put_requirement_in_force(firm):
    put_in_force(firm, **{"environment-may_be_not_applicable": False})


def write_without_a_number(firm):
    """A draft whose user impact says no number, which warns by default."""
    drafting.fill(
        firm.draft(),
        SectionKey.USER_IMPACT,
        text="Several colleagues cannot open the payroll.",
        by=firm.technician,
        at=minutes(17),
    )


def outcomes(rehearsal):
    return [(row.ticket_id, row.outcome) for row in rehearsal.rows.all()]


def without_environment(firm, ticket=None):
    """A recorded escalation whose environment does not apply."""
    escalation = firm.draft(ticket)
    return drafting.fill(
        escalation, SectionKey.ENVIRONMENT, not_applicable="A question of rights, no device is part of it.",
        by=firm.technician, at=minutes(17),
    )  # fmt: skip


def handed_over_without_environment(firm):
    without_environment(firm)
    escalation = firm.ticket.escalations.get()
    workflow.record(escalation, by=firm.technician, at=minutes(18))
    words = {"kind": "reply", "body": "Our network team has it.", "next_update_at": minutes(300)}
    workflow.acknowledge(escalation, by=firm.technician, at=minutes(20), **words)
    return workflow.escalate(escalation, by=firm.technician, at=minutes(21))


def everything():
    """{table: rows} of the whole database but the rehearsal itself."""
    tables = set(connection.introspection.table_names()) - OWN
    with connection.cursor() as cursor:
        return {table: _rows(cursor, table) for table in sorted(tables)}


def _rows(cursor, table):
    cursor.execute(f"""SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "{table}" t""")
    return cursor.fetchone()[0]


def test_what_was_handed_over_is_newly_blocked(firm, requires_environment):
    handed_over_without_environment(firm)

    rehearsal = rehearse(firm, requires_environment)

    [row] = rehearsal.rows.all()
    assert (row.ticket, row.revision, row.outcome) == (firm.ticket, row.escalation.revision, "blocked")
    assert (row.codes, row.added[0]["label"]) == (["template.section_missing"], "Environment")
    assert (rehearsal.state, rehearsal.total, rehearsing.progress(rehearsal)) == ("done", 1, 1)


def test_it_judges_what_was_submitted_not_what_was_written_since(firm, requires_environment):
    """The revision's own words: a later answer neither saves nor spoils it."""
    escalation = handed_over_without_environment(firm)
    escalation.answers.filter(section=SectionKey.ENVIRONMENT).update(
        is_not_applicable=False, not_applicable="", text="GT-104, firmware 4.2.1, Leeds yard."
    )
    firm.ticket.steps.update(result="", outcome="")

    rehearsal = rehearse(firm, requires_environment)

    assert outcomes(rehearsal) == [(firm.ticket.pk, "blocked")]
    assert rehearsal.rows.get().codes == ["template.section_missing"]


def test_an_unchanged_judgement_is_told_as_before(firm, draft):
    firm.accepted()

    assert outcomes(rehearse(firm, draft)) == [(firm.ticket.pk, "same")]


def test_a_draft_under_way_newly_passes_or_is_eased(firm, draft):
    """Its live words are judged; the less that blocks is told."""
    put_requirement_in_force(firm)
    without_environment(firm)
    other = TicketFactory(
        team=firm.desk, category=firm.category, assignee=firm.technician, contact=ContactFactory()
    )
    without_environment(firm, other)
    eased = rehearse(firm, draft)

    assert outcomes(eased) == [(other.pk, "eased"), (firm.ticket.pk, "eased")]
    assert eased.rows.first().codes == ["template.section_missing"]


def test_a_waiting_hand_over_newly_passes(firm, draft):
    handed_over_without_environment(firm)
    put_requirement_in_force(firm)

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.codes, row.added) == ("passes", ["template.section_missing"], [])
    assert [one["code"] for one in row.removed] == ["template.section_missing"]


def test_a_new_warning_is_told(firm, draft):
    put_in_force(firm, **{"severity-no_scope": "off"})
    write_without_a_number(firm)

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.codes) == ("warned", ["writing.no_scope"])


def test_a_stricter_check_blocks(firm, draft):
    CheckSeverityFactory(standard=draft, code="no_scope", severity="block")
    write_without_a_number(firm)

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.codes) == ("blocked", ["writing.no_scope"])


def test_a_longer_look_back_shows_what_was_not_looked_at(firm, draft):
    """The look-back runs over the draft's own days."""
    Standard.objects.filter(pk=draft.pk).update(lookback_days=60)
    long_ago = minutes(0) - timedelta(days=40)
    TicketFactory(contact=firm.contact, team=firm.desk, created_at=long_ago)
    firm.queued()

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.codes) == ("blocked", ["history.stale"])


def test_an_acknowledgement_out_of_order_is_told(firm, draft):
    put_in_force(firm, may_acknowledge_first=True)
    escalation = firm.draft()
    words = {"kind": "reply", "body": "Our network team has it.", "next_update_at": minutes(300)}
    workflow.acknowledge(escalation, by=firm.technician, at=minutes(18), **words)
    workflow.record(escalation, by=firm.technician, at=minutes(19))
    workflow.escalate(escalation, by=firm.technician, at=minutes(21))

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.codes) == ("blocked", ["acknowledgement.missing"])


def test_another_route_of_today_is_told(firm, draft):
    other = TeamFactory(name="Field service", tier=2)
    firm.queued()
    Category.objects.filter(pk=firm.category.pk).update(escalation_team=other)

    [row] = rehearse(firm, draft).rows.all()

    assert (row.outcome, row.went_to, row.goes_to) == ("same", "Network", "Field service")
    assert rehearsing.counts(row.rehearsal) == ({"same": 1}, {}, 1)


def test_a_route_that_leads_nowhere_is_told(firm, draft):
    firm.queued()
    Category.objects.filter(pk=firm.category.pk).update(escalation_team=None)
    type(firm.desk).objects.update(escalates_to=None)

    assert rehearse(firm, draft).rows.get().goes_to == "nobody"


def test_open_tickets_with_work_are_looked_at(firm, draft):
    begun, reviewed = StepFactory().ticket, ReviewFactory().ticket
    StepFactory(ticket=TicketFactory(status="resolved"))

    rehearsal = rehearse(firm, draft)

    assert sorted(outcomes(rehearsal)) == sorted([(begun.pk, "same"), (reviewed.pk, "same")])


def test_references_and_look_back_are_those_of_the_revision(firm, draft):
    """What was taken away since still counts, what came later does not."""
    earlier = TicketFactory(contact=firm.contact, team=firm.desk, created_at=minutes(-600))
    kept = TicketFactory(contact=firm.contact, team=firm.desk, created_at=minutes(-700))
    escalation = firm.acknowledged()
    lookback.review(
        firm.ticket, recurring=True, references=[earlier.pk, kept.pk], pattern="Each Monday.",
        by=firm.technician, at=minutes(20),
    )  # fmt: skip
    workflow.escalate(escalation, by=firm.technician, at=minutes(21))
    firm.ticket.references.filter(to=earlier).delete()
    firm.ticket.reviews.filter(at__gt=minutes(19)).update(pattern="Each Monday.")

    assert outcomes(rehearse(firm, draft)) == [(firm.ticket.pk, "same")]


def test_a_revision_without_a_look_back_is_judged_without(firm, draft):
    """As an imported one may be: both versions miss it, so nothing changes."""
    escalation = EscalationFactory(status="queued")

    assert outcomes(rehearse(firm, draft)) == [(escalation.ticket_id, "same")]


def test_it_changes_nothing(firm, requires_environment):
    """No history, no ticket, no readiness, no outbox: every other table is as before, to the last byte."""
    handed_over_without_environment(firm)
    other = TicketFactory(team=firm.desk, category=firm.category, assignee=firm.technician)
    without_environment(firm, other)
    StepFactory()
    before = everything()

    rehearsal = rehearse(firm, requires_environment)

    assert rehearsal.total == 3
    assert everything() == before


def test_the_database_refuses_to_write_while_it_judges(firm, draft):
    with pytest.raises(DatabaseError, match="read-only"), transaction.atomic(), rehearsing._nothing_written():
        Ticket.objects.filter(pk=firm.ticket.pk).update(subject="Changed")

    Ticket.objects.filter(pk=firm.ticket.pk).update(subject="Changed after it")


def test_nothing_to_look_at_is_done_at_once(firm, draft):
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    assert (rehearsal.state, rehearsal.total, rehearsing.go_on(at=LATER)) == ("done", 0, False)


def test_only_so_many_escalations_are_looked_at(firm, draft):
    firm.accepted()
    newer = TicketFactory(team=firm.desk, category=firm.category, assignee=firm.technician)
    firm.queued(newer)

    assert outcomes(rehearse(firm, draft, last=1)) == [(newer.pk, "same")]


@pytest.mark.parametrize("last", [0, 1_001])
def test_how_many_has_bounds(firm, draft, last):
    with pytest.raises(InvalidInput, match="Rehearse on the last 1 to 1,000 escalations"):
        rehearsing.start(draft, last=last, by=firm.administrator, at=LATER)


def test_pressed_twice_is_begun_once(firm, draft):
    firm.draft()

    first = rehearsing.start(draft, by=firm.administrator, at=LATER)
    second = rehearsing.start(draft, by=firm.administrator, at=LATER)

    assert (first, Rehearsal.objects.count()) == (second, 1)


def test_an_edit_ends_it_and_a_new_one_begins(firm, draft):
    """The content's digest marks it out of date."""
    firm.draft()
    first = rehearsing.start(draft, by=firm.administrator, at=LATER)
    current = rehearsing.is_current(first)
    standard_draft.revise(draft, {"lookback_days": "21"}, read={}, by=firm.administrator, at=LATER)
    first.standard.refresh_from_db()
    stale = rehearsing.is_current(first)

    second = rehearsing.start(draft, by=firm.administrator, at=LATER)

    first.refresh_from_db()
    assert (current, stale, first.state, second.state) == (True, False, "cancelled", "running")


def test_a_piece_of_a_changed_draft_is_not_judged(firm, draft):
    firm.draft()
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)
    draft.sections.filter(key=SectionKey.ENVIRONMENT).update(help="Other.")

    rehearsing.go_on(at=LATER)

    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsing.progress(rehearsal)) == ("cancelled", 0)


def test_it_is_cancelled_and_begun_again(firm, draft):
    firm.draft()
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    cancelled = rehearsing.cancel(rehearsal, by=firm.administrator, at=LATER)
    rehearsing.cancel(rehearsal, by=firm.administrator, at=LATER)

    assert (cancelled.state, cancelled.finished_at, rehearsing.go_on(at=LATER)) == ("cancelled", LATER, False)
    assert rehearse(firm, draft).state == "done"


def test_it_goes_in_pieces(firm, draft, monkeypatch):
    monkeypatch.setattr(rehearsing, "PIECE", 2)
    for _ in range(4):
        StepFactory()
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    rehearsing.go_on(at=LATER)
    part = rehearsing.progress(rehearsal)
    rehearsing.take_piece(rehearsal, at=LATER)
    rehearsing.take_piece(rehearsal, at=LATER)

    rehearsal.refresh_from_db()
    assert (part, rehearsing.progress(rehearsal), rehearsal.state) == (2, 4, "done")


def test_a_page_waits_for_the_worker_then_helps(firm, draft):
    """Without a worker it is finished all the same."""
    firm.draft()
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    assert rehearsing.help_along(rehearsal, at=LATER + timedelta(seconds=1)) is False
    assert rehearsing.help_along(rehearsal, at=LATER + timedelta(seconds=5)) is True
    rehearsal.refresh_from_db()
    assert rehearsal.state == "done"


def test_only_administrators_rehearse(firm, draft):
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    for step in (
        lambda: rehearsing.start(draft, by=firm.technician, at=LATER),
        lambda: rehearsing.cancel(rehearsal, by=firm.technician, at=LATER),
    ):
        with pytest.raises(NotPermitted, match="Only administrators"):
            step()


@pytest.mark.django_db(transaction=True)
def test_two_workers_take_one_piece(firm):
    draft = StandardFactory()
    firm.draft()
    rehearsal = rehearsing.start(draft, by=firm.administrator, at=LATER)

    together(*[lambda: rehearsing.go_on(at=LATER)] * 2)

    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsal.rows.count()) == ("done", 1)
