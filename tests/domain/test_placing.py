"""Where a hand-off puts its ticket: team, assignee, status, and its own place in the queue."""

import pytest

from escalations.domain import drafting, placing, tickets, workflow
from escalations.domain.errors import InvalidInput
from escalations.models import ACCEPTED, QUEUED, Escalation, Priority, Status, Team, Ticket, User
from tests.factories import TeamFactory, priority
from tests.firm import READ_BACK, flag, minutes


def place_of(escalation):
    """(status of the escalation, team, assignee, status of the ticket) as they are now."""
    row = Escalation.objects.select_related("ticket__team", "ticket__assignee").get(pk=escalation.pk)
    return row.status, row.ticket.team, row.ticket.assignee, row.ticket.status


def gone(person):
    User.objects.filter(pk=person.pk).update(is_active=False)


def waiting(escalation):
    Ticket.objects.filter(pk=escalation.ticket_id).update(status=Status.WAITING_ON_CUSTOMER)


def test_escalate_leaves_the_ticket_with_its_origin(firm):
    """The origin keeps the customer; team and assignee are stored."""
    escalation = firm.queued()

    assert place_of(escalation) == (QUEUED, firm.desk, firm.technician, Status.OPEN)
    assert (escalation.origin_team, escalation.origin_assignee) == (firm.desk, firm.technician)


def test_the_origin_is_stored_once_and_never_overwritten(firm):
    """Design, `escalate`: stored at the first time."""
    escalation = firm.sent_back()
    tickets.edit(firm.ticket, {"assignee": firm.colleague}, by=firm.colleague, at=minutes(31))
    answered = escalation.send_backs.get().flags.get()
    drafting.answer_flag(answered, answer="There is none.", by=firm.colleague, at=minutes(32))

    workflow.escalate(escalation, by=firm.colleague, at=minutes(33))

    escalation.refresh_from_db()
    assert (escalation.author, escalation.origin_assignee) == (firm.colleague, firm.technician)
    assert {row.user for row in escalation.authors.all()} == {firm.technician, firm.colleague}


def test_release_sends_the_ticket_home_open(firm):
    """`release`: origin team and assignee, Open."""
    escalation = firm.accepted()
    waiting(escalation)

    workflow.release(escalation, reason="On leave.", by=firm.senior, at=minutes(40))

    assert place_of(escalation) == (QUEUED, firm.desk, firm.technician, Status.OPEN)


def test_home_without_its_assignee_is_the_pool(firm):
    """Somebody who left keeps nothing."""
    escalation = firm.accepted()
    gone(firm.technician)

    workflow.release(escalation, reason="On leave.", by=firm.senior, at=minutes(40))

    assert place_of(escalation) == (QUEUED, firm.desk, None, Status.OPEN)


def test_pass_on_leaves_the_ticket_with_the_passing_team_open(firm):
    """`pass_on`: the ticket stays with whoever passes; a new place in the queue."""
    escalation = firm.accepted()
    waiting(escalation)

    workflow.pass_on(escalation, done="Read the log.", ask="Read the core.", by=firm.senior, at=minutes(40))

    assert place_of(escalation) == (QUEUED, firm.network, firm.senior, Status.OPEN)
    escalation.refresh_from_db()
    assert (escalation.queued_at, escalation.accepted_by, escalation.read_back) == (minutes(40), None, "")


def test_reroute_from_the_queue_leaves_the_ticket(firm):
    """From queued: only the receiving team changes, and its time."""
    escalation = firm.queued()

    workflow.reroute(escalation, team=firm.core, reason="Core switch.", by=firm.senior, at=minutes(40))

    assert place_of(escalation) == (QUEUED, firm.desk, firm.technician, Status.OPEN)
    escalation.refresh_from_db()
    assert (escalation.queued_at, escalation.receiving_team) == (minutes(21), firm.core)
    assert escalation.accept_by == placing.accept_by(escalation, minutes(40))


def test_hand_over_leaves_all_but_the_assignee(firm):
    """`hand_over`: the assignee changes, the status of the ticket is the receiving team's."""
    escalation = firm.accepted()
    waiting(escalation)

    workflow.hand_over(escalation, user=firm.second_senior, by=firm.senior, at=minutes(40))

    assert place_of(escalation) == (ACCEPTED, firm.network, firm.second_senior, Status.WAITING_ON_CUSTOMER)


def test_withdraw_from_accepted_goes_home_as_it_is(firm):
    """`withdraw`: origin team and assignee; the status stays."""
    escalation = firm.accepted()
    waiting(escalation)

    workflow.withdraw(escalation, reason="Solved.", by=firm.technician, at=minutes(40))

    assert place_of(escalation) == ("withdrawn", firm.desk, firm.technician, Status.WAITING_ON_CUSTOMER)


def test_handed_back_goes_to_the_author_open(firm):
    """`resolve`, handed back with guidance: origin team and author, Open."""
    escalation = firm.accepted()
    waiting(escalation)

    resolve(escalation, firm, outcome="handed_back_with_guidance")

    assert place_of(escalation) == ("resolved", firm.desk, firm.technician, Status.OPEN)


def test_handed_back_to_an_author_who_left_goes_to_the_assignee_or_the_pool(firm):
    """People can always go on."""
    tickets.edit(firm.ticket, {"assignee": firm.colleague}, by=firm.colleague, at=minutes(1))
    escalation = firm.accepted()
    gone(firm.technician)

    resolve(escalation, firm, outcome="handed_back_with_guidance")

    assert place_of(escalation) == ("resolved", firm.desk, firm.colleague, Status.OPEN)


@pytest.mark.parametrize("author_is_away", [False, True])
def test_who_completes_is_asked_for_activity_not_for_holidays(firm, author_is_away):
    """S30. Away, the author still gets it; whoever stands in finds it among theirs."""
    escalation = firm.queued()
    User.objects.filter(pk=firm.technician.pk).update(is_away=author_is_away)
    escalation.refresh_from_db()

    assert placing.who_completes(escalation) == firm.technician


def resolve(escalation, firm, **words):
    given = {"outcome": "fixed", "resolution": "Set to auto.", "would_have_helped": "nothing"} | words
    workflow.resolve(escalation, **given, by=firm.senior, at=minutes(60))


def test_resolving_the_ticket_in_the_same_press_ends_its_promise(firm):
    """Nobody is owed an update of what is solved."""
    escalation = firm.accepted()

    resolve(escalation, firm, resolve_ticket=True)

    firm.ticket.refresh_from_db()
    assert (firm.ticket.closing_reason, firm.ticket.resolution, firm.ticket.resolved_at) == (
        "done",
        "Set to auto.",
        minutes(60),
    )
    assert firm.ticket.promises.owed().count() == 0


@pytest.mark.parametrize("outcome", ["handed_back_with_guidance", "passed_to_vendor"])
def test_an_unsolved_ticket_is_not_resolved_by_the_way(firm, outcome):
    """`resolve`: the ticket is resolved in the same press for fixed and not reproducible alone."""
    escalation = firm.accepted()

    resolve(escalation, firm, outcome=outcome, resolve_ticket=True)

    firm.ticket.refresh_from_db()
    assert not firm.ticket.is_finished
    assert firm.ticket.promises.owed().count() == 1


def test_a_priority_changed_while_queued_takes_rank_and_clock_along(firm):
    """Design: rank and `accept_by` follow; the place among equals stays."""
    escalation = firm.queued()

    tickets.edit(
        firm.ticket,
        {"priority": priority("Urgent"), "priority_reason": "Lorries."},
        by=firm.technician,
        at=minutes(40),
    )

    escalation.refresh_from_db()
    urgent = Priority.objects.get(name="Urgent")
    assert (escalation.priority_rank, escalation.queued_at) == (urgent.rank, minutes(21))
    assert escalation.accept_by == minutes(21 + urgent.accept_minutes)


def test_a_category_changed_while_queued_reroutes_nothing(firm):
    """Design: category changed: no rerouting."""
    escalation = firm.queued()
    firm.category.escalation_team = firm.core
    firm.category.save()

    tickets.edit(firm.ticket, {"category": None}, by=firm.technician, at=minutes(40))

    escalation.refresh_from_db()
    assert escalation.receiving_team == firm.network


def test_reroute_names_why_a_team_cannot_receive(firm):
    """An active team of a higher tier than the origin, and another one than now."""
    escalation = firm.queued()
    closed, level = TeamFactory(name="Gone", tier=2, is_active=False), TeamFactory(name="Level", tier=1)

    sentences = []
    for team in (None, closed, firm.network, level):
        with pytest.raises(InvalidInput) as refused:
            placing.check_target(escalation, team)
        sentences.append(refused.value.fields["team"])

    assert sentences == [
        "Choose an active team.",
        "Choose an active team.",
        "Network has it already; choose another team.",
        "Level is not of a higher tier than Service desk. Send it back instead.",
    ]
    placing.check_target(escalation, firm.core)


def test_a_return_through_the_gate_forgets_what_was_passed_on(firm):
    """`passed_on` points at the passing team: after a new submission nobody has passed it on."""
    escalation = firm.accepted()
    workflow.pass_on(escalation, done="Read the log.", ask="Read the core.", by=firm.senior, at=minutes(40))
    workflow.send_back(escalation, flags=[flag("environment")], by=firm.architect, at=minutes(41))
    answered = escalation.send_backs.get().flags.get()
    drafting.answer_flag(answered, answer="There is none.", by=firm.technician, at=minutes(42))

    workflow.escalate(escalation, by=firm.technician, at=minutes(43))

    escalation.refresh_from_db()
    assert (escalation.passed_on_team, escalation.passed_on_by) == (None, None)
    assert (escalation.passed_on_done, escalation.passed_on_ask) == ("", "")


def test_accept_places_the_ticket_whatever_happened_to_it_meanwhile(firm):
    """Team := receiving, assignee := acceptor, even if somebody moved it within the tier."""
    escalation = firm.queued()
    level = TeamFactory(name="Level", tier=1)
    Team.objects.filter(pk=firm.desk.pk).update(works_from_pool=True)
    tickets.edit(firm.ticket, {"team": level, "assignee": None}, by=firm.technician, at=minutes(25))

    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30))

    assert place_of(escalation) == (ACCEPTED, firm.network, firm.senior, Status.OPEN)
    workflow.release(escalation, reason="On leave.", by=firm.senior, at=minutes(31))
    assert place_of(escalation) == (QUEUED, firm.desk, firm.technician, Status.OPEN)
