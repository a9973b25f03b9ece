"""Merging: everything moves, the old number leads to the new one, nobody climbs a tier by it."""

from datetime import timedelta

import pytest

from escalations.domain import merging, tickets
from escalations.domain.errors import EscalationRequired, InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    WITHDRAWN,
    NoteDraft,
    NoteKind,
    OutboxMessage,
    Reference,
    Ticket,
)
from tests.factories import (
    NINE,
    AttachmentFactory,
    ContactFactory,
    EscalationFactory,
    NoteDraftFactory,
    NoteFactory,
    PromiseFactory,
    ReferenceFactory,
    ReviewFactory,
    SeniorFactory,
    StandardStepFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    priority,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def desk():
    return TeamFactory(name="Service desk")


@pytest.fixture
def by(desk):
    return UserFactory(teams=[desk])


@pytest.fixture
def contact():
    return ContactFactory(name="Gale Foreman")


@pytest.fixture
def into(desk, contact):
    return TicketFactory(team=desk, contact=contact)


@pytest.fixture
def ticket(desk, contact, into):
    return TicketFactory(team=desk, contact=contact)


def merge(ticket, into, by, **more):
    merged = merging.merge(ticket, into=into, by=by, at=TEN, **more)
    ticket.refresh_from_db()
    into.refresh_from_db()
    return merged


def test_the_merged_ticket_is_closed_and_leads_to_the_other(ticket, into, by):
    assert merge(ticket, into, by) == into

    assert (ticket.status, ticket.closing_reason, ticket.merged_into) == ("closed", "merged", into)
    assert (ticket.closed_at, into.status, into.version) == (TEN, "open", 2)
    assert [ticket.history.get().event, into.history.get().event] == ["ticket.merged"] * 2
    assert into.history.get().data == {"merged": ticket.pk, "reason": "", "version": 2}


def test_notes_steps_and_files_move_and_history_stays(ticket, into, by):
    tickets.edit(ticket, {"impact": "medium"}, by=by, at=NINE)
    rows = [NoteFactory(ticket=ticket), StepFactory(ticket=ticket), AttachmentFactory(ticket=ticket)]

    merge(ticket, into, by)

    for row in rows:
        row.refresh_from_db()
    assert {row.ticket for row in rows} == {into}
    assert ticket.history.count() == 2


def test_tags_assets_and_the_customers_last_word_are_joined(desk, contact, by):
    into = TicketFactory(team=desk, contact=contact, tags=["a", "b"], assets=["GT-104"])
    ticket = TicketFactory(
        team=desk, contact=contact, tags=["b", "c"], assets=["LT-0142"], customer_wrote_at=NINE
    )

    merge(ticket, into, by)

    assert (into.tags, into.assets, into.customer_wrote_at) == (["a", "b", "c"], ["GT-104", "LT-0142"], NINE)


def test_s4_the_other_tickets_summary_stays_and_ours_is_kept_below(ticket, into, by):
    ours = NoteFactory(ticket=ticket, kind=NoteKind.SUMMARY)
    theirs = NoteFactory(ticket=into, kind=NoteKind.SUMMARY)

    merge(ticket, into, by)

    ours.refresh_from_db()
    theirs.refresh_from_db()
    assert (ours.ticket, ours.superseded_by, ours.is_pinned) == (into, theirs, False)
    assert (theirs.superseded_by, theirs.is_pinned) == (None, True)


def test_s4_without_one_there_our_summary_becomes_the_summary(ticket, into, by):
    ours = NoteFactory(ticket=ticket, kind=NoteKind.SUMMARY)

    merge(ticket, into, by)

    ours.refresh_from_db()
    assert (ours.ticket, ours.superseded_by, ours.is_pinned) == (into, None, True)


def test_s1_a_second_answer_to_a_standard_step_stays_as_a_step_of_its_own(ticket, into, by):
    standard = StandardStepFactory(text="Restart the scanner")
    StepFactory(ticket=into, standard_step=standard)
    twice = StepFactory(ticket=ticket, standard_step=standard, action="")
    other = StepFactory(ticket=ticket, standard_step=StandardStepFactory())

    merge(ticket, into, by)

    twice.refresh_from_db()
    other.refresh_from_db()
    assert (twice.standard_step, twice.action, twice.ticket) == (None, "Restart the scanner", into)
    assert other.standard_step is not None


def test_s12_references_follow_never_twice_never_to_itself(ticket, into, by):
    earlier, later = TicketFactory(), TicketFactory()
    ReferenceFactory(ticket=ticket, to=earlier)
    ReferenceFactory(ticket=into, to=earlier)
    ReferenceFactory(ticket=ticket, to=into)
    ReferenceFactory(ticket=later, to=ticket)

    merge(ticket, into, by)

    assert set(Reference.objects.values_list("ticket", "to")) == {
        (into.pk, earlier.pk),
        (later.pk, into.pk),
    }


def test_s28_of_two_promises_the_earlier_is_owed(ticket, into, by):
    late = PromiseFactory(ticket=into, due_at=NINE + timedelta(hours=9))
    soon = PromiseFactory(ticket=ticket, due_at=NINE + timedelta(hours=2))

    merge(ticket, into, by)

    late.refresh_from_db()
    soon.refresh_from_db()
    assert (late.ended_at, soon.ended_at, soon.ticket) == (TEN, None, into)


def test_drafts_go_along_unless_there_is_one(ticket, into, by):
    NoteDraftFactory(ticket=ticket, user=by, kind="reply", body="mine")
    NoteDraftFactory(ticket=ticket, user=by, kind="call", body="twice")
    NoteDraftFactory(ticket=into, user=by, kind="call", body="there")

    merge(ticket, into, by)

    drafts = NoteDraft.objects.filter(ticket=into).order_by("kind")
    assert [draft.body for draft in drafts] == ["there", "mine"]


def test_earlier_merged_numbers_lead_on(ticket, into, by):
    first = TicketFactory(status="closed", closing_reason="merged", merged_into=ticket)

    merge(ticket, into, by)

    first.refresh_from_db()
    assert first.merged_into == into


def test_a_later_message_arrives_at_the_other_ticket(ticket, into, by):
    merge(ticket, into, by)

    assert tickets.customer_message(ticket, body="News?", at=TEN).ticket == into


def test_a_ticket_is_not_merged_into_itself(ticket, by):
    with pytest.raises(InvalidInput, match="cannot be merged into itself"):
        merging.merge(ticket, into=ticket, by=by, at=TEN)


def test_neither_side_may_be_merged_already(ticket, into, by):
    gone = TicketFactory(status="closed", closing_reason="merged", merged_into=into)

    for pair in ((gone, ticket), (ticket, gone)):
        with pytest.raises(StepNotAllowed, match=f"merged into #{into.pk}"):
            merging.merge(pair[0], into=pair[1], by=by, at=TEN)


def test_s22_across_contacts_it_needs_a_reason(ticket, desk, by):
    other = TicketFactory(team=desk)

    with pytest.raises(InvalidInput, match=r"different contacts. Say why"):
        merge(ticket, other, by, reason=" ")
    merge(ticket, other, by, reason="Same outage")

    assert other.history.get().data["reason"] == "Same outage"


def test_s22_out_of_a_restricted_team_it_needs_a_reason(into, contact, desk):
    team = TeamFactory(name="Payroll", is_restricted=True)
    ticket = TicketFactory(team=team, contact=contact)
    by = UserFactory(teams=[desk, team])

    with pytest.raises(InvalidInput, match="Private text of Payroll will be seen by more people"):
        merge(ticket, into, by)
    merge(ticket, into, by, reason="Nothing private in it")

    assert ticket.merged_into == into


def test_s22_who_will_read_what_is_said_before(ticket, into, desk):
    NoteFactory(ticket=ticket, kind=NoteKind.SUMMARY)
    NoteFactory(ticket=into, kind=NoteKind.SUMMARY)
    EscalationFactory(ticket=ticket)
    stranger = TicketFactory(team=TeamFactory(name="Payroll", is_restricted=True), contact=None)

    plain = list(merging.consequences(ticket, into))
    across = list(merging.consequences(stranger, into))

    assert plain[0].startswith(f"Notes, steps and files of #{ticket.pk} move to #{into.pk}")
    assert plain[1:] == [
        f"The summary of #{into.pk} stays; the one of #{ticket.pk} is kept below it.",
        "Its escalation moves along.",
    ]
    assert "What was written with nobody will stand beside what is read by Gale Foreman" in across[1]
    assert across[2] == f"Private text of Payroll will be seen by everyone who sees #{into.pk}."


def test_s22_a_cancelled_escalation_is_said_before(ticket, into):
    EscalationFactory(ticket=ticket)
    EscalationFactory(ticket=into)

    assert list(merging.consequences(ticket, into))[-1] == (
        "Its escalation is cancelled: the other ticket has one."
    )


def test_s29_merging_into_a_higher_tier_is_for_its_members(ticket, contact, by, desk):
    network = TeamFactory(name="Network", tier=2)
    higher = TicketFactory(team=network, contact=contact)
    before = Ticket.objects.filter(pk=higher.pk).values().get()

    for somebody in (by, None):
        with pytest.raises(EscalationRequired, match="Network is tier 2"):
            merge(ticket, higher, somebody)
    assert Ticket.objects.filter(pk=higher.pk).values().get() == before
    merge(ticket, higher, SeniorFactory(teams=[network]))

    assert ticket.merged_into == higher


def test_a_restricted_ticket_is_not_merged_by_a_stranger(ticket, by, contact):
    hidden = TicketFactory(team=TeamFactory(is_restricted=True), contact=contact)

    for pair in ((ticket, hidden), (hidden, ticket)):
        with pytest.raises(NotPermitted):
            merging.merge(pair[0], into=pair[1], by=by, at=TEN)


@pytest.mark.parametrize("status", [DRAFT, SENT_BACK])
def test_an_escalation_in_preparation_moves_along_with_its_review(ticket, into, by, status):
    escalation = EscalationFactory(ticket=ticket, status=status)
    review = ReviewFactory(ticket=ticket)

    merge(ticket, into, by)

    escalation.refresh_from_db()
    review.refresh_from_db()
    assert (escalation.ticket, escalation.status, review.ticket) == (into, status, into)


def test_without_an_escalation_the_look_back_stays_where_it_was_made(ticket, into, by):
    review = ReviewFactory(ticket=ticket)

    merge(ticket, into, by)

    review.refresh_from_db()
    assert review.ticket == ticket


def test_s17_a_queued_escalation_moves_and_opens_its_ticket(desk, contact, by):
    ticket = TicketFactory(team=desk, contact=contact)
    into = TicketFactory(team=desk, contact=contact, status="pending", priority=priority("Urgent"))
    escalation = EscalationFactory(ticket=ticket, status=QUEUED)

    merge(ticket, into, by)

    escalation.refresh_from_db()
    assert (escalation.ticket, escalation.status, into.status) == (into, QUEUED, "open")
    assert escalation.priority_rank == priority("Urgent").rank
    assert escalation.promise.ticket == into


def test_s28_the_moved_escalation_points_at_the_promise_that_is_owed(ticket, into, by):
    escalation = EscalationFactory(ticket=ticket, status=QUEUED)
    sooner = PromiseFactory(ticket=into, due_at=NINE + timedelta(minutes=90))

    merge(ticket, into, by)

    escalation.refresh_from_db()
    assert escalation.promise == sooner


def test_an_accepted_escalation_takes_the_other_ticket_to_its_team(contact, into, by):
    escalation = EscalationFactory(ticket=TicketFactory(contact=contact), status=ACCEPTED)
    acceptor = escalation.accepted_by

    with pytest.raises(NotPermitted):
        merge(escalation.ticket, into, by)
    merge(escalation.ticket, into, acceptor)

    escalation.refresh_from_db()
    assert (escalation.ticket, into.team, into.assignee) == (into, escalation.receiving_team, acceptor)


@pytest.mark.parametrize("status", [DRAFT, QUEUED, SENT_BACK])
def test_an_escalation_is_cancelled_when_the_other_ticket_has_one(ticket, into, by, status):
    escalation = EscalationFactory(ticket=ticket, status=status)
    other = EscalationFactory(ticket=into)

    merge(ticket, into, by)

    escalation.refresh_from_db()
    other.refresh_from_db()
    assert (escalation.status, other.status) == (WITHDRAWN, DRAFT)
    assert escalation.withdrawn_reason == f"The ticket was merged into #{into.pk}."


def test_an_escalation_does_not_move_to_a_finished_ticket(ticket, desk, contact, by):
    EscalationFactory(ticket=ticket)
    into = TicketFactory(team=desk, contact=contact, status="resolved")

    with pytest.raises(StepNotAllowed, match=f"Set #{into.pk} to Open first"):
        merge(ticket, into, by)


def test_the_other_tickets_assignee_is_told(ticket, into, by):
    into.assignee = UserFactory()
    into.save()

    merge(ticket, into, by)

    told = OutboxMessage.objects.get()
    assert told.payload == {"about": "ticket.merged", "users": [into.assignee.pk]}


@pytest.mark.django_db(transaction=True)
def test_two_who_merge_crosswise_make_one_ticket_without_a_deadlock():
    desk, contact = TeamFactory(), ContactFactory()
    one, two = TicketFactory(team=desk, contact=contact), TicketFactory(team=desk, contact=contact)
    by = UserFactory(teams=[desk])

    results = together(
        lambda: merging.merge(one, into=two, by=by, at=TEN),
        lambda: merging.merge(two, into=one, by=by, at=TEN),
    )

    assert sorted(type(result).__name__ for result in results) == ["StepNotAllowed", "Ticket"]
    assert Ticket.objects.exclude(merged_into=None).count() == 1
