"""Each step: what it does, from which statuses it is refused, and what it asks for."""

import pytest

from escalations.domain import conversation, drafting, routing, tickets, workflow
from escalations.domain.errors import (
    InvalidInput,
    NotPermitted,
    SomebodyWasFaster,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.domain.step import STEPS
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    WITHDRAWN,
    EscalationStatus,
    HistoryEntry,
    NoteKind,
    OutboxMessage,
    SectionKey,
    Status,
)
from tests.factories import TeamFactory, TicketFactory, UserFactory
from tests.firm import READ_BACK, flag, minutes

LATE = minutes(200)


def words_for(name, firm):
    """What each step is called with."""
    return {
        "record": {},
        "acknowledge": {"kind": "reply", "body": "We have it.", "next_update_at": minutes(900)},
        "take_as_acknowledgement": {"note": None, "next_update_at": minutes(900)},
        "escalate": {},
        "accept": {"read_back": READ_BACK},
        "return_to_author": {"flags": [flag("environment")]},
        "return_to_passer": {"flags": [flag("passed_on")]},
        "release": {"reason": "On leave from tomorrow."},
        "hand_over": {"user": firm.second_senior},
        "reroute": {"team": firm.core, "reason": "It is the core switch."},
        "pass_on": {"done": "Read the port log.", "ask": "Read the core's log."},
        "resolve": {"outcome": "fixed", "resolution": "Set to auto.", "would_have_helped": "permission"},
        "withdraw": {"reason": "Solved."},
        "cancel": {"reason": "Merged."},
    }[name]


REFUSED = [
    (name, status)
    for name, step in sorted(STEPS.items())
    for status in EscalationStatus
    if status not in step.after
]


@pytest.mark.parametrize(("name", "status"), REFUSED)
def test_step_is_refused_after_every_other_status(firm, name, status):
    """S27. Out of order: nothing changed, nothing remembered, nothing announced."""
    escalation = firm.in_status(status)
    escalation.refresh_from_db()
    before = (
        escalation.status,
        escalation.version,
        HistoryEntry.objects.count(),
        OutboxMessage.objects.count(),
    )
    by = {"cancel": None, "record": firm.technician}.get(name, firm.second_senior)

    with pytest.raises(StepNotAllowed) as refused:
        STEPS[name].take(escalation, by=by, at=LATE, **words_for(name, firm))

    escalation.refresh_from_db()
    after = (
        escalation.status,
        escalation.version,
        HistoryEntry.objects.count(),
        OutboxMessage.objects.count(),
    )
    assert after == before
    assert escalation.get_status_display() in str(refused.value)


@pytest.mark.parametrize(
    ("name", "status", "field", "limit"),
    [
        ("accept", QUEUED, "read_back", 500),
        ("release", ACCEPTED, "reason", 500),
        ("reroute", QUEUED, "reason", 500),
        ("pass_on", ACCEPTED, "done", 4_000),
        ("pass_on", ACCEPTED, "ask", 4_000),
        ("resolve", ACCEPTED, "resolution", 20_000),
        ("withdraw", QUEUED, "reason", 500),
    ],
)
def test_step_takes_words_up_to_their_limit(firm, name, status, field, limit):
    escalation = firm.in_status(status)
    words, text = words_for(name, firm), "It is written here. " * 1_001
    by = firm.technician if name == "withdraw" else firm.senior

    with pytest.raises(InvalidInput, match=f"{limit:,} is the limit") as refused:
        STEPS[name].take(escalation, **{**words, field: text[:limit] + "."}, by=by, at=LATE)
    taken = STEPS[name].take(escalation, **{**words, field: text[: limit - 1] + "."}, by=by, at=LATE)

    assert list(refused.value.fields) == [field]
    assert taken.version == escalation.version + 1


def test_start_twice_returns_the_same_draft(firm):
    """S20. A second time returns to the same draft."""
    first = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    second = workflow.start(firm.ticket, by=firm.colleague, at=minutes(2))

    assert second == first
    assert second.status == DRAFT


def test_start_prefills_the_summary(firm):
    """S4, S21. Issue Summary is the ticket's summary note: written once."""
    conversation.write_summary(firm.ticket, body="GT-104 loses its link.", by=firm.technician, at=minutes(1))

    escalation = workflow.start(firm.ticket, by=firm.technician, at=minutes(2))

    assert escalation.answers.get(section="issue_summary").text == "GT-104 loses its link."


@pytest.mark.parametrize("values", [{"status": "resolved", "closing_reason": "done"}, {"merged": True}])
def test_start_is_refused_on_a_finished_ticket(firm, values):
    if values.pop("merged", False):
        firm.ticket.merged_into = TicketFactory()
    for name, value in values.items():
        setattr(firm.ticket, name, value)
    firm.ticket.save()

    with pytest.raises(StepNotAllowed):
        workflow.start(firm.ticket, by=firm.technician, at=minutes(1))


def test_record_refuses_an_unfinished_template(firm):
    """S24, S27. The note needs complete sections; the findings say which."""
    escalation = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    with pytest.raises(StandardNotMet) as refused:
        workflow.record(escalation, by=firm.technician, at=minutes(2))

    codes = {finding.code for finding in refused.value.findings}
    assert codes == {"template.section_missing", "template.reason_missing"}


def test_record_refuses_a_row_without_result(firm):
    """S6. A row without its result blocks the note."""
    escalation = firm.draft()
    conversation.add_step(firm.ticket, action="Reset the port", by=firm.technician, at=minutes(17))

    with pytest.raises(StandardNotMet) as refused:
        workflow.record(escalation, by=firm.technician, at=minutes(18))

    assert [finding.code for finding in refused.value.findings] == ["steps.no_result"]


def test_record_may_come_before_lookback_and_configuration(firm):
    """S27. Look-back and configuration may come before or after the note."""
    escalation = firm.draft()
    firm.ticket.reviews.all().delete()
    firm.ticket.category_confirmed_at = None
    firm.ticket.save()

    workflow.record(escalation, by=firm.technician, at=minutes(18))

    escalation.refresh_from_db()
    assert escalation.note is not None


def test_record_again_supersedes_the_older_note(firm):
    """S24. The newer note supersedes; the older stays, marked."""
    escalation = firm.recorded()
    older = escalation.note
    drafting.fill(
        escalation,
        "environment",
        text="GT-104, firmware 4.2.1, Leeds, VLAN 30.",
        by=firm.technician,
        at=minutes(19),
    )

    workflow.record(escalation, by=firm.technician, at=minutes(20))

    older.refresh_from_db()
    escalation.refresh_from_db()
    assert older.superseded_by == escalation.note
    assert "VLAN 30, switch" in older.body


def test_record_writes_the_summary_back(firm):
    """S4, S21. The summary note and Issue Summary are one text."""
    escalation = firm.recorded()

    summary = drafting.summary_note(escalation.ticket)
    assert summary.body == escalation.answers.get(section="issue_summary").text


def test_record_shows_a_summary_changed_elsewhere(firm):
    """S4. A change made meanwhile is looked at first, then taken over or not."""
    escalation = firm.recorded()
    conversation.write_summary(firm.ticket, body="GT-104 and GT-105 drop.", by=firm.colleague, at=minutes(25))

    with pytest.raises(StepNotAllowed) as refused:
        workflow.record(escalation, by=firm.technician, at=minutes(26))

    assert refused.value.link == "template#issue_summary"
    drafting.keep_own_summary(escalation, by=firm.technician, at=minutes(27))
    workflow.record(escalation, by=firm.technician, at=minutes(28))
    assert drafting.summary_note(escalation.ticket).body.startswith("Since Mon 9 Nov")


def test_record_into_the_summary_pins_the_copy(firm):
    """S21. The summary note may carry it: a frozen copy is pinned, the summary stays editable."""
    escalation = firm.draft()

    workflow.record(escalation, carrier="summary", by=firm.technician, at=minutes(18))

    escalation.refresh_from_db()
    assert escalation.note.is_pinned
    with pytest.raises(InvalidInput):
        workflow.record(escalation, carrier="mail", by=firm.technician, at=minutes(19))


@pytest.mark.parametrize("kind", ["reply", "call"])
def test_acknowledge_needs_the_recorded_note_first(firm, kind):
    """S27, S28. The customer is told after the note."""
    escalation = firm.draft()

    with pytest.raises(StepNotAllowed) as refused:
        workflow.acknowledge(
            escalation, kind=kind, body="We have it.", next_update_at=LATE, by=firm.technician, at=minutes(20)
        )

    assert refused.value.link == "template#record"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"next_update_at": None}, "next_update_at"),
        ({"next_update_at": minutes(1)}, "next_update_at"),
        ({"kind": "private_note"}, "kind"),
        ({"body": " \u200b "}, "body"),
        ({"body": "ok"}, "body"),
    ],
)
def test_acknowledge_refuses_what_tells_the_customer_nothing(firm, words, field):
    """S28. Public, by a person, with a promised next update."""
    escalation = firm.recorded()
    good = {"kind": "reply", "body": "We have it.", "next_update_at": LATE}

    with pytest.raises(InvalidInput) as refused:
        workflow.acknowledge(escalation, **{**good, **words}, by=firm.technician, at=minutes(20))

    assert list(refused.value.fields) == [field]


@pytest.mark.parametrize("due_at", [minutes(19), minutes(20)])
def test_acknowledge_promises_a_time_to_come(firm, due_at):
    words = {"kind": "reply", "body": "We have it.", "next_update_at": due_at}

    with pytest.raises(InvalidInput, match="Promise a time that is still to come"):
        workflow.acknowledge(firm.recorded(), **words, by=firm.technician, at=minutes(20))


def test_acknowledge_quotes_the_beginning_of_what_tells_nothing(firm):
    words = {"kind": "reply", "body": "ok" + "!" * 40, "next_update_at": LATE}

    with pytest.raises(InvalidInput) as refused:
        workflow.acknowledge(firm.recorded(), **words, by=firm.technician, at=minutes(20))

    assert refused.value.fields["body"].startswith(f"“ok{'!' * 18}” tells the customer nothing.")


def test_acknowledge_pressed_twice_writes_to_the_customer_once(firm):
    """S28. The same words, kind and time by the same person are the same press; anything else is a new reply."""
    words = {"kind": "reply", "body": "Our network team has it now.", "next_update_at": minutes(300)}
    first = firm.acknowledged()

    again = workflow.acknowledge(first, **words, by=firm.technician, at=minutes(21))
    other = workflow.acknowledge(again, **words, by=firm.colleague, at=minutes(22))

    assert again.acknowledgement == first.acknowledgement
    assert other.acknowledgement != first.acknowledgement
    assert other.acknowledgement.author == firm.colleague


def test_reply_already_there_is_taken_as_the_acknowledgement(firm):
    """S28. Only the time is asked."""
    escalation = firm.recorded()
    early = firm.ticket.notes.get(kind=NoteKind.REPLY)
    note = conversation.add_note(
        firm.ticket, kind="reply", body="Our specialists have it.", by=firm.technician, at=minutes(19)
    )

    with pytest.raises(StepNotAllowed):
        workflow.take_as_acknowledgement(
            escalation, note=early, next_update_at=LATE, by=firm.technician, at=minutes(20)
        )
    workflow.take_as_acknowledgement(
        escalation, note=note, next_update_at=LATE, by=firm.technician, at=minutes(20)
    )

    escalation.refresh_from_db()
    assert escalation.acknowledgement == note
    assert escalation.promise.due_at == LATE


def test_escalate_refuses_with_every_finding(firm):
    """S27. Nothing half done: the report says what is missing."""
    escalation = firm.recorded()
    tickets.change_status(firm.ticket, Status.PENDING, by=firm.technician, at=minutes(20))

    with pytest.raises(StandardNotMet) as refused:
        workflow.escalate(escalation, by=firm.technician, at=minutes(21))

    codes = [finding.code for finding in refused.value.findings]
    assert codes == ["configuration.status_not_open", "acknowledgement.missing"]
    assert str(refused.value).startswith("Not ready yet: 2 things are missing. The ticket is “Pending”;")
    escalation.refresh_from_db()
    assert (escalation.status, escalation.revisions.count()) == (DRAFT, 0)


def test_escalate_counts_one_thing_that_is_missing(firm):
    with pytest.raises(StandardNotMet, match=r"^Not ready yet: 1 thing is missing\. "):
        workflow.escalate(firm.recorded(), by=firm.technician, at=minutes(21))


def test_escalate_asks_to_confirm_warnings(firm):
    """S26. Warnings are confirmed once, and stored."""
    escalation = firm.acknowledged()
    tickets.customer_message(firm.ticket, body="Now gate 3 as well.", contact=firm.contact, at=minutes(20.5))

    with pytest.raises(StandardNotMet) as refused:
        workflow.escalate(escalation, by=firm.technician, at=minutes(21))
    workflow.escalate(escalation, confirmed=["communication.unread"], by=firm.technician, at=minutes(21))

    assert [finding.code for finding in refused.value.report.warnings] == ["communication.unread"]
    escalation.refresh_from_db()
    assert escalation.revision.confirmed == ["communication.unread"]


def test_escalate_freezes_a_revision(firm):
    """Invariant 2, 4. Answers, rows, report and verdict are frozen."""
    revision = firm.queued().revision

    assert revision.blocking == 0
    assert revision.author == firm.technician
    assert list(revision.answers) == list(SectionKey.values)
    assert revision.steps[0]["result"] == "Same E-31 after 61 s"
    assert revision.review["warranty"]["verdict"] == "no_prior_service"
    assert revision.facts["reason_code"] == "deeper_investigation"


def test_escalate_runs_the_scenario_and_keeps_the_origin(firm):
    """S29. Tags and notification come with it; team and assignee stay."""
    escalation = firm.queued()

    assert "escalated" in escalation.ticket.tags
    assert (escalation.origin_team, escalation.origin_assignee) == (firm.desk, firm.technician)
    assert escalation.accept_by == minutes(21 + escalation.ticket.priority.accept_minutes)


def test_escalate_pressed_twice_is_once_done(firm):
    """S29. Twice pressed = once done."""
    escalation = firm.queued()

    workflow.escalate(escalation, by=firm.technician, at=minutes(22))

    assert escalation.revisions.count() == 1


def test_escalate_without_contact_waives_the_acknowledgement(firm):
    """S28. No contact (monitoring): waived, visibly."""
    firm.ticket.contact = firm.ticket.company = None
    firm.ticket.save()
    conversation.add_note(
        firm.ticket, kind="private_note", body="Alert read.", by=firm.technician, at=minutes(1)
    )
    escalation = workflow.start(firm.ticket, by=firm.technician, at=minutes(2))

    assert (
        workflow.standard.evaluate(firm.ticket, escalation, escalation.standard, minutes(3)).steps[4].state
        == "waived"
    )


def test_accept_takes_the_ticket_to_the_receiving_team(firm):
    """S26. The read-back is one line; nobody accepts without it."""
    escalation = firm.queued()

    with pytest.raises(InvalidInput):
        workflow.accept(escalation, read_back=" \u200b", by=firm.senior, at=minutes(30))
    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30))

    firm.ticket.refresh_from_db()
    assert (firm.ticket.team, firm.ticket.assignee) == (firm.network, firm.senior)


def test_accept_after_a_colleague_is_told_kindly(firm):
    """Invariant 8. One succeeds, the other is told who was faster."""
    escalation = firm.accepted()

    with pytest.raises(SomebodyWasFaster, match="Sena Iorio was faster"):
        workflow.accept(escalation, read_back=READ_BACK, by=firm.second_senior, at=minutes(31))


def test_accept_twice_by_the_same_senior_is_once_done(firm):
    escalation = firm.accepted()

    workflow.accept(escalation, read_back="Again.", by=firm.senior, at=minutes(31))

    escalation.refresh_from_db()
    assert escalation.read_back == READ_BACK


def test_author_never_accepts_their_own(firm):
    """Who may: a member of the receiving team who is not an author of any revision."""
    escalation = firm.queued()
    firm.network.members.add(firm.technician)
    technician = type(firm.technician).objects.get(pk=firm.technician.pk)

    with pytest.raises(NotPermitted, match="You wrote this"):
        workflow.accept(escalation, read_back=READ_BACK, by=technician, at=minutes(30))


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        ([], "at least one"),
        ([flag("weather")], "Choose what you flag"),
        ([flag("environment", reason_code="ugly")], "Choose a reason"),
        ([flag("environment", comment=" ")], "Say what you need"),
        ([flag("environment"), flag("environment")], "flagged once"),
    ],
)
def test_send_back_refuses_an_unclear_flag(firm, flags, words):
    """S30. A section or another target, a reason code and a comment each."""
    escalation = firm.queued()

    with pytest.raises(InvalidInput, match=words):
        workflow.send_back(escalation, flags=flags, by=firm.senior, at=minutes(30))

    escalation.refresh_from_db()
    assert (escalation.status, escalation.send_backs.count()) == (QUEUED, 0)


def test_send_back_goes_to_its_author(firm):
    """S30. Origin team, its author as assignee."""
    escalation = firm.sent_back()

    assert escalation.status == SENT_BACK
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.desk, firm.technician)


@pytest.mark.parametrize("origin_left", [False, True])
def test_send_back_of_an_absent_author_goes_on(firm, origin_left):
    """S30. Author inactive: the origin's assignee, else the origin team's pool."""
    tickets.edit(firm.ticket, {"assignee": firm.colleague}, by=firm.colleague, at=minutes(1))
    escalation = firm.queued()
    for person in [firm.technician, *([firm.colleague] if origin_left else [])]:
        person.is_active = False
        person.save()

    workflow.send_back(escalation, flags=[flag("environment")], by=firm.senior, at=minutes(30))

    firm.ticket.refresh_from_db()
    assert firm.ticket.assignee == (None if origin_left else firm.colleague)


def test_third_send_back_tells_the_lead(firm):
    """S30. The third one tells the team's lead."""
    escalation = firm.queued()
    for turn in range(3):
        at = minutes(30 + 10 * turn)
        workflow.send_back(escalation, flags=[flag("environment")], by=firm.senior, at=at)
        answered = escalation.send_backs.last().flags.get()
        drafting.answer_flag(answered, answer="There is no second scanner.", by=firm.technician, at=at)
        if turn < 2:
            assert not OutboxMessage.objects.filter(payload__about="third_send_back").exists()
            workflow.escalate(escalation, by=firm.technician, at=at)

    told = OutboxMessage.objects.filter(payload__about="third_send_back").get()
    assert (told.payload["users"], told.escalation_id) == ([firm.lead.pk], escalation.pk)


def test_flag_is_answered_by_a_change_or_a_sentence(firm):
    """S30. An unanswered flag blocks."""
    escalation = firm.sent_back()

    with pytest.raises(StandardNotMet) as refused:
        workflow.escalate(escalation, by=firm.technician, at=minutes(40))
    answered = escalation.send_backs.get().flags.get()
    drafting.answer_flag(answered, answer="There is no second scanner.", by=firm.technician, at=minutes(41))
    workflow.escalate(escalation, by=firm.technician, at=minutes(42))

    assert [finding.code for finding in refused.value.findings] == ["sendback.flag_unanswered"]
    escalation.refresh_from_db()
    assert escalation.status == QUEUED


def test_escalate_again_sets_a_waiting_status_to_open(firm):
    """S17. Sent back: it may wait on the customer; Escalate sets it to Open."""
    escalation = firm.sent_back()
    tickets.change_status(firm.ticket, Status.WAITING_ON_CUSTOMER, by=firm.technician, at=minutes(35))
    answered = escalation.send_backs.get().flags.get()
    drafting.answer_flag(answered, answer="There is no second scanner.", by=firm.technician, at=minutes(36))

    with pytest.raises(StandardNotMet) as refused:
        workflow.escalate(escalation, by=firm.technician, at=minutes(37))
    workflow.escalate(escalation, confirmed=["configuration.will_reopen"], by=firm.technician, at=minutes(38))

    assert [finding.code for finding in refused.value.report.warnings] == ["configuration.will_reopen"]
    firm.ticket.refresh_from_db()
    assert firm.ticket.status == Status.OPEN


def test_release_keeps_the_place_in_the_queue(firm):
    escalation = firm.accepted()
    place = (escalation.queued_at, escalation.accept_by)

    workflow.release(escalation, reason="On leave.", by=firm.second_senior, at=minutes(40))

    escalation.refresh_from_db()
    assert escalation.status == QUEUED
    assert (escalation.queued_at, escalation.accept_by) == place
    assert (escalation.accepted_by, escalation.read_back) == (None, "")
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.desk, firm.technician)


def test_hand_over_changes_the_acceptor(firm):
    escalation = firm.accepted()

    workflow.hand_over(escalation, user=firm.second_senior, by=firm.senior, at=minutes(40))

    escalation.refresh_from_db()
    assert (escalation.accepted_by, escalation.ticket.assignee) == (firm.second_senior, firm.second_senior)


def test_hand_over_needs_a_member_who_wrote_nothing(firm):
    escalation = firm.accepted()
    firm.network.members.add(firm.technician)
    author = type(firm.technician).objects.get(pk=firm.technician.pk)

    for user in (None, firm.architect, author):
        with pytest.raises(InvalidInput):
            workflow.hand_over(escalation, user=user, by=firm.senior, at=minutes(40))


def test_reroute_from_the_queue_and_from_accepted(firm):
    """A wrong team with a right category: nobody writes anything again."""
    escalation = firm.accepted()

    workflow.reroute(escalation, team=firm.core, reason="Core switch.", by=firm.senior, at=minutes(40))

    escalation.refresh_from_db()
    assert (escalation.status, escalation.receiving_team) == (QUEUED, firm.core)
    assert escalation.ticket.team == firm.desk
    workflow.reroute(escalation, team=firm.network, reason="Not core.", by=firm.architect, at=minutes(41))
    escalation.refresh_from_db()
    assert escalation.receiving_team == firm.network


def test_reroute_needs_another_active_higher_team(firm):
    escalation = firm.queued()
    closed = TeamFactory(tier=2, is_active=False)

    for team in (None, closed, firm.network, firm.desk):
        with pytest.raises(InvalidInput):
            workflow.reroute(escalation, team=team, reason="Wrong.", by=firm.senior, at=minutes(40))


def test_pass_on_goes_to_the_next_tier_and_back(firm):
    """Promise, brief and revision carry over; a flag on passed_on returns it to whoever passed it on."""
    escalation = firm.accepted()
    workflow.pass_on(
        escalation, done="Read port log.", ask="Read the core log.", by=firm.senior, at=minutes(40)
    )
    escalation.refresh_from_db()
    assert (escalation.status, escalation.receiving_team) == (QUEUED, firm.core)
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.network, firm.senior)

    workflow.send_back(
        escalation, flags=[flag("passed_on", comment="Which hour?")], by=firm.architect, at=minutes(50)
    )

    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by) == (ACCEPTED, firm.senior)
    assert escalation.receiving_team == firm.network


def test_pass_on_flagged_after_the_passer_left_stays_with_the_team(firm):
    escalation = firm.accepted()
    workflow.pass_on(
        escalation, done="Read port log.", ask="Read the core log.", by=firm.senior, at=minutes(40)
    )
    firm.senior.is_active = False
    firm.senior.save()

    workflow.send_back(escalation, flags=[flag("passed_on")], by=firm.architect, at=minutes(50))

    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by, escalation.receiving_team) == (
        ACCEPTED,
        None,
        firm.network,
    )


def test_the_read_back_of_what_came_back_has_500_characters(firm):
    escalation = workflow.pass_on(
        firm.accepted(), **words_for("pass_on", firm), by=firm.senior, at=minutes(40)
    )
    asked = flag("passed_on", comment="Which hours of the logs? " * 40)

    workflow.send_back(escalation, flags=[asked], by=firm.architect, at=minutes(50))

    escalation.refresh_from_db()
    assert escalation.read_back == f"Came back from the next tier: {asked['comment']}"[:500]


def test_passed_on_flag_needs_a_passing_team(firm):
    with pytest.raises(StepNotAllowed):
        workflow.send_back(firm.queued(), flags=[flag("passed_on")], by=firm.senior, at=minutes(30))


def test_pass_on_without_a_higher_team_names_reroute(firm):
    escalation = firm.accepted()
    workflow.pass_on(
        escalation, done="Read port log.", ask="Read the core log.", by=firm.senior, at=minutes(40)
    )
    workflow.accept(escalation, read_back="I read the core log.", by=firm.architect, at=minutes(41))
    assert routing.next_tier(firm.core) is None

    with pytest.raises(StepNotAllowed, match="Reroute"):
        workflow.pass_on(escalation, done="Read.", ask="More.", by=firm.architect, at=minutes(42))


@pytest.mark.parametrize(
    ("outcome", "resolve_ticket", "status", "home"),
    [
        ("fixed", True, Status.RESOLVED, False),
        ("fixed", False, Status.OPEN, False),
        ("not_reproducible", True, Status.RESOLVED, False),
        ("handed_back_with_guidance", False, Status.OPEN, True),
        ("passed_to_vendor", False, Status.WAITING_ON_THIRD_PARTY, False),
    ],
)
def test_resolve_leaves_the_ticket_by_its_outcome(firm, outcome, resolve_ticket, status, home):
    escalation = firm.accepted()

    workflow.resolve(
        escalation,
        outcome=outcome,
        resolution="Set the port to auto.",
        would_have_helped="permission",
        resolve_ticket=resolve_ticket,
        by=firm.second_senior,
        at=minutes(60),
    )

    escalation.refresh_from_db()
    place = (firm.desk, firm.technician) if home else (firm.network, firm.senior)
    assert (escalation.status, escalation.ticket.status) == (RESOLVED, status)
    assert (escalation.ticket.team, escalation.ticket.assignee) == place


@pytest.mark.parametrize(
    "wrong", [{"outcome": "gone"}, {"would_have_helped": "luck"}, {"resolution": "\x00 "}]
)
def test_resolve_asks_for_outcome_resolution_and_help(firm, wrong):
    good = {"outcome": "fixed", "resolution": "Set to auto.", "would_have_helped": "permission"}

    with pytest.raises(InvalidInput) as refused:
        workflow.resolve(firm.accepted(), **{**good, **wrong}, by=firm.senior, at=minutes(60))

    assert list(refused.value.fields) == list(wrong)


@pytest.mark.parametrize("status", [DRAFT, QUEUED, SENT_BACK])
def test_withdraw_leaves_the_ticket_alone(firm, status):
    escalation = firm.in_status(status)
    before = (escalation.ticket.team, escalation.ticket.assignee)

    workflow.withdraw(escalation, reason="Solved on the phone.", by=firm.technician, at=minutes(60))

    escalation.refresh_from_db()
    assert escalation.status == WITHDRAWN
    assert (escalation.ticket.team, escalation.ticket.assignee) == before


def test_withdraw_from_accepted_goes_home(firm):
    escalation = firm.accepted()

    workflow.withdraw(escalation, reason="Solved on the phone.", by=firm.technician, at=minutes(60))

    firm.ticket.refresh_from_db()
    assert (firm.ticket.team, firm.ticket.assignee) == (firm.desk, firm.technician)


def test_withdrawn_ticket_can_be_escalated_again(firm):
    """People can always go on."""
    first = firm.withdrawn()

    second = workflow.start(firm.ticket, by=firm.technician, at=minutes(70))

    assert second != first
    assert second.status == DRAFT


def test_cancel_is_the_portals_alone(firm):
    escalation = firm.queued()

    with pytest.raises(NotPermitted):
        workflow.cancel(escalation, reason="Merged.", by=firm.administrator, at=minutes(60))
    workflow.cancel(escalation, reason="Merged into #100001.", by=None, at=minutes(60))

    escalation.refresh_from_db()
    assert (escalation.status, escalation.withdrawn_reason) == (WITHDRAWN, "Merged into #100001.")


def test_cancel_keeps_500_characters_of_the_reason(firm):
    reason = "Merged into #100001. " * 30

    cancelled = workflow.cancel(firm.queued(), reason=reason, by=None, at=minutes(60))

    assert cancelled.withdrawn_reason == reason[:500]


def test_possible_lists_what_may_follow_and_who_may(firm):
    """Buttons, the API and the admin ask the same list."""
    escalation = firm.queued()

    mine = {step.name for step, may in workflow.possible(escalation, firm.technician) if may}
    theirs = {step.name for step, may in workflow.possible(escalation, firm.senior) if may}

    assert mine == {"withdraw"}
    assert theirs == {"accept", "return_to_author", "return_to_passer", "reroute"}


def test_stranger_of_no_team_takes_no_step(firm):
    escalation = firm.queued()
    stranger = UserFactory()

    allowed = [step.name for step, may in workflow.possible(escalation, stranger) if may]

    assert allowed == []


def test_nobody_to_accept_goes_to_the_default_and_tells_administrators(firm):
    """S19. The default escalation team; administrators are told."""
    firm.category.escalation_team = None
    firm.category.save()
    firm.desk.escalates_to = None
    firm.desk.save()
    firm.core.is_default_escalation = True
    firm.core.save()
    escalation = firm.acknowledged()

    workflow.escalate(
        escalation, confirmed=["configuration.default_route"], by=firm.technician, at=minutes(21)
    )

    escalation.refresh_from_db()
    assert escalation.receiving_team == firm.core
    assert OutboxMessage.objects.filter(kind="administrators.notify").count() == 1
