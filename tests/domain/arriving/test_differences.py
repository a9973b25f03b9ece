"""Who decides where both sides say something else, what each decision does, and when it is settled by itself."""

from datetime import timedelta

import pytest

from escalations.domain import border, changes, differences, merging, workflow
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import Difference, OutboxMessage, RemoteRecord, Ticket
from tests.factories import DifferenceFactory, HelpdeskFactory
from tests.firm import READ_BACK, minutes


@pytest.fixture
def queued(side, firm):
    """Their ticket, handed over to Network."""
    side.contact()
    side.ticket()
    Ticket.objects.filter(pk=side.here().pk).update(category=firm.category, assignee=firm.technician)
    escalation = firm.queued(side.here())
    side.at = minutes(60)
    OutboxMessage.objects.all().delete()
    return escalation


def found():
    return Difference.objects.get()


def agreed(field):
    return RemoteRecord.objects.get(type="ticket").base[border.OURS][field]


def test_the_receiving_team_is_asked_and_then_whoever_accepts(side, firm, queued):
    side.ticket(status="5")
    asked = (found().owner, found().team)

    workflow.accept(queued, read_back=READ_BACK, by=firm.senior, at=side.at)
    accepted = (found().owner, found().team)
    workflow.release(queued, reason="Called away.", by=firm.senior, at=side.at)

    assert asked == (None, firm.network)
    assert accepted == (firm.senior, firm.network)
    assert (found().owner, found().decided_at) == (None, None)


@pytest.mark.parametrize(("step", "decision"), [("resolve", "resolve"), ("withdraw", "settled")])
def test_a_step_that_ends_it_settles_it(side, firm, queued, step, decision):
    side.ticket(status="5")
    if step == "resolve":
        workflow.accept(queued, read_back=READ_BACK, by=firm.senior, at=side.at)
        words = {"outcome": "fixed", "resolution": "New cable.", "would_have_helped": "permission"}
        workflow.resolve(queued, **words, by=firm.senior, at=side.at)
    else:
        workflow.withdraw(queued, reason="Solved by them.", by=firm.technician, at=side.at)

    assert (found().decision, found().decided_at) == (decision, side.at)


def test_their_newest_word_counts(side, firm, queued):
    side.ticket(status="5")

    side.ticket(status="3")

    assert (found().theirs, found().their_words, found().ours) == ("pending", "Pending", "open")


def test_saying_open_again_settles_it(side, queued):
    side.ticket(status="5")

    side.ticket(status="2")

    assert found().decision == "settled"


def test_agreeing_withdraws_and_leaves_nothing_to_tell(side, firm, queued):
    side.ticket(status="5")

    differences.agree(found(), by=firm.senior, at=side.at)

    queued.refresh_from_db()
    assert (queued.status, side.here().status, agreed("status")) == ("withdrawn", "closed", "closed")


def test_merged_here_it_is_asked_no_more_and_its_escalation_goes_on_where_it_went(side, firm, queued):
    side.ticket(status="3")
    merged, into = side.here(), firm.another()

    merging.merge(merged, into=into, reason="One matter.", by=firm.technician, at=side.at)

    assert (found().decision, list(differences.of_user(firm.senior, most=9))) == ("settled", [])
    with pytest.raises(StepNotAllowed, match="decided already: settled by itself"):
        differences.agree(found(), by=firm.senior, at=side.at)
    queued.refresh_from_db()
    merged.refresh_from_db()
    assert (merged.status, queued.ticket, queued.status) == ("closed", into, "queued")


@pytest.mark.parametrize("is_agreed", [True, False])
def test_what_they_say_of_one_that_was_merged_into_ours_is_asked_there(side, firm, is_agreed):
    """Until somebody agrees, or a step ends the escalation."""
    side.ticket()
    escalation = firm.queued()
    merging.merge(side.here(), into=firm.ticket, reason="One matter.", by=firm.technician, at=minutes(25))
    side.at = minutes(60)
    side.ticket(status="3")
    assert found().ticket == firm.ticket

    if is_agreed:
        differences.agree(found(), by=firm.senior, at=side.at)
    else:
        workflow.withdraw(escalation, reason="Solved by them.", by=firm.technician, at=side.at)

    firm.ticket.refresh_from_db()
    escalation.refresh_from_db()
    assert (found().decided_at, escalation.status) == (side.at, "withdrawn")
    assert firm.ticket.status == ("pending" if is_agreed else "open")


def test_keeping_it_open_sets_it_there_and_tells_them(side, firm, queued):
    side.ticket(status="5")

    differences.keep_open(found(), by=firm.senior, at=side.at)

    forced = OutboxMessage.objects.filter(kind="helpdesk.fields", payload__force=["status"])
    assert (forced.count(), side.here().status) == (1, "open")
    note = side.here().notes.latest("pk")
    assert (note.kind, "escalated to Network" in note.body) == ("private_note", True)


def field(side, **values):
    given = {"kind": "field", "field": "priority", "ours": 1, "theirs": 3, "helpdesk": side.helpdesk}
    return DifferenceFactory(**given | {"ticket": side.here(), "team": side.firm.desk} | values)


def test_theirs_is_taken_and_not_told_to_them(side):
    side.ticket()
    low, high = (side.codes.ours("priority", code) for code in ("1", "3"))

    differences.take_theirs(field(side, ours=low.pk, theirs=high.pk), by=side.firm.technician, at=side.at)

    assert (side.here().priority, agreed("priority")) == (high, high.pk)


@pytest.mark.parametrize("kind", ["field", "flip"])
def test_theirs_of_one_that_was_merged_into_ours_is_taken_there(side, firm, kind):
    side.ticket()
    merging.merge(side.here(), into=firm.ticket, reason="One matter.", by=firm.technician, at=side.at)
    high = side.codes.ours("priority", "3")
    row = field(side, ticket=firm.ticket, kind=kind, theirs=high.pk)

    differences.take_theirs(row, by=firm.technician, at=side.at)

    firm.ticket.refresh_from_db()
    assert (firm.ticket.priority, found().decision) == (high, "theirs")


def test_while_an_escalation_is_under_way_its_steps_say_who_has_it(side, firm, queued):
    side.ticket(agent="a2")

    with pytest.raises(StepNotAllowed, match="its steps say who has it"):
        differences.take_theirs(found(), by=firm.technician, at=side.at)

    assert (side.here().assignee, found().decided_at) == (firm.technician, None)


def test_their_newest_value_of_a_field_counts_and_our_first_stays(side, firm):
    side.ticket()
    first, later = (side.codes.ours("priority", code) for code in ("4", "1"))
    changes.apply(side.here(), {"priority": first}, by=firm.technician, at=side.at)
    side.ticket(priority="3")
    changes.apply(side.here(), {"priority": later}, by=firm.technician, at=side.at)

    side.ticket(priority="2")

    assert (found().ours, found().their_words) == (first.pk, "Medium")


def test_it_waits_for_its_owner_and_else_for_the_team(side, firm):
    side.ticket()
    row = field(side, owner=firm.technician)
    assert list(differences.of_user(firm.technician, most=9)) == [row]
    assert list(differences.of_user(firm.colleague, most=9)) == []

    Difference.objects.update(owner=None)

    assert list(differences.of_user(firm.colleague, most=9)) == [row]


@pytest.mark.parametrize(
    ("who", "may"),
    [("technician", True), ("colleague", True), ("lead", True), ("administrator", True), ("senior", False)],
)
def test_owner_team_lead_and_administrators_decide(side, firm, who, may):
    side.ticket()
    row = field(side, owner=firm.technician)

    verdict = differences.may_decide(row, getattr(firm, who))

    assert bool(verdict) is may
    if not may:
        with pytest.raises(NotPermitted, match="ask them"):
            differences.keep_ours(row, by=firm.senior, at=side.at)


def test_an_owner_outside_the_team_decides(side, firm):
    side.ticket()

    assert differences.may_decide(field(side, owner=firm.senior), firm.senior)


def test_it_is_decided_once_and_by_its_own_buttons(side, firm):
    side.ticket()
    row = field(side, ours=side.here().priority_id)
    with pytest.raises(InvalidInput):
        differences.agree(row, by=firm.technician, at=side.at)
    with pytest.raises(InvalidInput):
        differences.keep_open(row, by=firm.technician, at=side.at)

    differences.keep_ours(row, by=firm.technician, at=side.at)

    with pytest.raises(StepNotAllowed, match="decided already: ours kept"):
        differences.take_theirs(row, by=firm.technician, at=side.at)


def test_the_lead_is_told_once_what_nobody_answered(side, firm):
    side.ticket()
    row = field(side, answer_by=side.at)

    early = differences.tell_leads(at=side.at)
    late = [differences.tell_leads(at=side.at + timedelta(seconds=1)) for _ in range(2)]

    assert (early, late) == (0, [1, 0])
    told = OutboxMessage.objects.get(kind="person.notify").payload
    assert (told["about"], told["users"]) == ("difference.unanswered", [firm.lead.pk])
    row.refresh_from_db()
    assert row.lead_told_at == side.at + timedelta(seconds=1)


def test_without_a_helpdesk_nothing_is_kept(side, firm, queued):
    assert differences.about_status(queued, None, theirs="closed", words="", at=side.at) is None
    assert differences.about_field(side.here(), None, "team", base=1, ours=1, theirs=2, at=side.at) is None
    assert not Difference.objects.exists()


def test_each_helpdesk_has_its_own(side, firm):
    side.ticket()
    one, other = field(side), field(side, helpdesk=HelpdeskFactory(name="other"))

    assert list(differences.of_ticket(side.here())) == [one, other]
