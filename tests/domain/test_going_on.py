"""Bad moments: whatever happens in whichever status, nothing is lost and somebody goes on to the end."""

import pytest

from escalations.domain import (
    drafting,
    lookback,
    merging,
    people,
    publishing,
    standard,
    tickets,
    untouched,
    workflow,
)
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    UNFINISHED,
    Category,
    Escalation,
    Flag,
    Membership,
    Standard,
    Status,
    Team,
    User,
)
from tests.factories import CategoryFactory, TicketFactory
from tests.firm import GOOD, READ_BACK, minutes

MEANWHILE, THEN = minutes(40), minutes(50)
UNDER_WAY = [DRAFT, QUEUED, SENT_BACK, ACCEPTED]


# What happens meanwhile


def customer_writes(firm, escalation):
    tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=MEANWHILE)


def category_is_deactivated(firm, escalation):
    Category.objects.filter(pk=firm.category.pk).update(is_active=False)


def category_gets_children(firm, escalation):
    CategoryFactory(parent=firm.category)


def assignee_leaves(firm, escalation):
    people.deactivate(firm.technician, by=firm.administrator, at=MEANWHILE)


def assignee_leaves_to_a_colleague(firm, escalation):
    people.deactivate(firm.technician, to=firm.colleague, by=firm.administrator, at=MEANWHILE)


def assignee_is_simply_gone(firm, escalation):
    User.objects.filter(pk=firm.technician.pk).update(is_active=False)


def standard_is_published(firm, escalation):
    draft = publishing.draft_from(Standard.objects.in_force(), by=firm.administrator, at=MEANWHILE)
    draft.sections.update(may_be_not_applicable=False, example="", max_length=100)
    publishing.publish(draft, without_rehearsal=True, by=firm.administrator, at=MEANWHILE)


def ticket_is_merged(firm, escalation):
    into = TicketFactory(
        team=firm.desk, contact=firm.contact, assignee=firm.colleague, category=firm.category
    )
    by = firm.senior if escalation.status == ACCEPTED else firm.technician
    merging.merge(firm.ticket, into=into, reason="One fault.", by=by, at=MEANWHILE)


def acceptor_goes_on_leave(firm, escalation):
    people.set_away(firm.senior, True, by=firm.senior, at=MEANWHILE)


def acceptor_leaves(firm, escalation):
    people.deactivate(firm.senior, to=firm.second_senior, by=firm.administrator, at=MEANWHILE)


def acceptor_is_simply_gone(firm, escalation):
    User.objects.filter(pk=firm.senior.pk).update(is_active=False)


def contact_turns_up_without_mail(firm, escalation):
    firm.contact.email = None
    firm.contact.save()


EVENTS = [
    customer_writes,
    category_is_deactivated,
    category_gets_children,
    assignee_leaves,
    assignee_leaves_to_a_colleague,
    assignee_is_simply_gone,
    standard_is_published,
    ticket_is_merged,
    acceptor_goes_on_leave,
    acceptor_leaves,
    acceptor_is_simply_gone,
    contact_turns_up_without_mail,
]


# How it goes on: each finding by the repair it names


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def repairs(firm, escalation, finding):
    """What a colleague does about one finding."""
    ticket, by = escalation.ticket, {"by": fresh(firm.colleague), "at": THEN}
    other = Category.objects.filter(name="Gates").first() or CategoryFactory(name="Gates")
    return {
        "configuration.category_inactive": lambda: tickets.edit(ticket, {"category": other}, **by),
        "configuration.category_not_leaf": lambda: tickets.edit(ticket, {"category": other}, **by),
        "configuration.category_unconfirmed": lambda: tickets.confirm_category(ticket, **by),
        "configuration.assignee_inactive": lambda: tickets.assign_to_me(ticket, **by),
        "configuration.unassigned": lambda: tickets.assign_to_me(ticket, **by),
        "configuration.status_not_open": lambda: tickets.change_status(ticket, Status.OPEN, **by),
        "history.stale": lambda: lookback.renew(ticket, **by),
        "template.not_recorded": lambda: workflow.record(escalation, **by),
        "template.changed_since_record": lambda: workflow.record(escalation, **by),
        "acknowledgement.missing": lambda: workflow.acknowledge(
            escalation, kind="call", body="Called: handed on.", next_update_at=minutes(300), **by
        ),
        "sendback.flag_unanswered": lambda: drafting.answer_flag(
            Flag.objects.get(pk=finding.evidence["flag"]), answer="There is none.", **by
        ),
    }[finding.code]


def prepare(firm, escalation):
    """Repair what blocks, in the order of the report, until nothing does; then hand over."""
    for _ in range(12):
        report = standard.evaluate(escalation.ticket, escalation, escalation.standard, THEN)
        if report.is_met:
            break
        repairs(firm, escalation, report.blocking[0])()
        escalation = fresh(escalation)
    warned = [finding.key for finding in report.warnings]
    workflow.escalate(escalation, confirmed=warned, by=fresh(firm.colleague), at=THEN)


def finish(firm, escalation):
    """From wherever it is to resolved, by the people who are left."""
    if fresh(escalation).is_being_written:
        prepare(firm, fresh(escalation))
    senior = fresh(firm.second_senior)
    if fresh(escalation).status == QUEUED:
        workflow.accept(escalation, read_back=READ_BACK, by=senior, at=THEN)
    workflow.resolve(
        escalation,
        outcome="fixed",
        resolution="Set to auto.",
        would_have_helped="nothing",
        resolve_ticket=True,
        by=senior,
        at=minutes(60),
    )
    return fresh(escalation)


@pytest.mark.parametrize("status", UNDER_WAY)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_whatever_happens_it_goes_on_to_the_end(firm, event, status):
    """Bad input: every event in every status under way; nothing typed is lost, nothing is half done."""
    escalation = firm.in_status(status)
    event(firm, fresh(escalation))
    assert fresh(escalation).status in UNFINISHED

    done = finish(firm, escalation)

    assert (done.status, done.ticket.status) == (RESOLVED, Status.RESOLVED)
    assert {answer.section: answer.text for answer in done.answers.all()} == GOOD
    assert done.revision.blocking == 0


@pytest.mark.parametrize("status", UNDER_WAY)
def test_a_published_standard_judges_only_what_starts_after_it(firm, status):
    """S34. By the version in force at its start, to its end."""
    escalation = firm.in_status(status)

    standard_is_published(firm, escalation)

    assert fresh(escalation).standard.version == 1
    assert finish(firm, escalation).revision.standard.version == 1
    other = TicketFactory(team=firm.desk)
    assert workflow.start(other, by=firm.technician, at=THEN).standard.version == 2


@pytest.mark.parametrize(
    ("status", "before", "after"),
    [
        (DRAFT, Status.WAITING_ON_CUSTOMER, Status.OPEN),
        (SENT_BACK, Status.WAITING_ON_CUSTOMER, Status.OPEN),
        (QUEUED, Status.OPEN, Status.OPEN),
        (ACCEPTED, Status.WAITING_ON_CUSTOMER, Status.OPEN),
    ],
)
def test_a_customers_message_wakes_the_ticket_but_never_while_queued(firm, status, before, after):
    """S17, S28. Waiting becomes Open; queued nobody changes it."""
    escalation = firm.in_status(status)
    if status != QUEUED:
        by = firm.senior if status == ACCEPTED else firm.technician
        tickets.change_status(firm.ticket, before, by=by, at=minutes(35))

    customer_writes(firm, escalation)

    assert fresh(escalation).ticket.status == after


def test_a_message_before_the_escalation_warns_and_is_confirmed(firm):
    """S7, S28. In a draft it is read first; in the queue the senior finds it in the brief."""
    escalation = firm.acknowledged()
    note = tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(20.5))

    report = standard.evaluate(firm.ticket, fresh(escalation), escalation.standard, minutes(21))

    assert [finding.evidence["note"] for finding in report.warnings] == [note.pk]


# Nobody left where it lies


def empty(team):
    User.objects.filter(memberships__team=team).update(is_active=False)


def steps_of(firm, escalation):
    """Who of the active people could do what next."""
    return {
        str(person): {step.name for step, may in workflow.possible(fresh(escalation), person) if may}
        for person in User.objects.filter(is_active=True)
    }


@pytest.mark.parametrize("status", UNDER_WAY)
def test_an_empty_receiving_team_is_rerouted_by_an_administrator(firm, status):
    """People can always go on: its lead and administrators move it to another team."""
    escalation = firm.in_status(status)
    empty(firm.network)

    steps = steps_of(firm, escalation)

    assert "withdraw" in steps["Ada Minn"]
    if status in {QUEUED, ACCEPTED}:
        workflow.reroute(
            escalation, team=firm.core, reason="Nobody is there.", by=firm.administrator, at=THEN
        )
        workflow.accept(escalation, read_back=READ_BACK, by=firm.architect, at=THEN)
        assert fresh(escalation).ticket.assignee == firm.architect


@pytest.mark.parametrize("status", UNDER_WAY)
def test_an_empty_origin_team_leaves_it_to_other_technicians(firm, status):
    """S30. Drafts and send-backs are anybody's who sees the ticket."""
    escalation = firm.in_status(status)
    empty(firm.desk)

    steps = steps_of(firm, escalation)

    assert any(steps.values())
    if status in {DRAFT, SENT_BACK}:
        assert "escalate" in steps["Arch Tekt"]


def test_a_receiving_team_that_is_deactivated_is_rerouted(firm):
    """People can always go on: its members are members of nothing now."""
    escalation = firm.queued()
    Team.objects.filter(pk=firm.network.pk).update(is_active=False)

    steps = steps_of(firm, escalation)

    assert steps["Sena Iorio"] == set()
    assert steps["Ada Minn"] == {"reroute", "withdraw"}


def test_somebody_who_changes_teams_takes_only_what_is_the_new_teams(firm):
    """Membership decides, now, not then."""
    escalation = firm.accepted()
    Membership.objects.filter(user=firm.senior).update(team=firm.core)

    steps = steps_of(firm, escalation)

    assert "resolve" not in steps["Sena Iorio"]
    assert "resolve" in steps["Seth Olsen"]


def test_a_send_back_without_its_author_is_found_by_the_team(firm):
    """S30. Deactivated after the send-back: the pool finds it among theirs, and completes it."""
    escalation = firm.sent_back()
    assignee_leaves(firm, escalation)

    assert untouched.sent_back_to(fresh(firm.colleague), at=MEANWHILE) == [escalation]
    assert finish(firm, escalation).author == firm.colleague


def test_merging_into_a_ticket_that_has_one_keeps_one(firm):
    """Design, merge: cancelled with the number it went to; the other one goes on."""
    escalation = firm.queued()
    into = TicketFactory(team=firm.desk, contact=firm.contact, category=firm.category)
    other = workflow.start(into, by=firm.colleague, at=minutes(25))

    merging.merge(firm.ticket, into=into, by=firm.technician, at=MEANWHILE)

    assert fresh(escalation).status == "withdrawn"
    assert f"#{into.pk}" in fresh(escalation).withdrawn_reason
    assert list(Escalation.objects.unfinished()) == [other]
