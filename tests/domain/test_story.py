"""The whole story through the domain, as it happens on a good day and after a send-back."""

from escalations.domain import drafting, standard, workflow
from escalations.models import (
    ACCEPTED,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    NoteKind,
    OutboxMessage,
    SectionKey,
    Status,
)
from tests.firm import GOOD, READ_BACK, flag, minutes


def test_story_from_ticket_to_resolved_with_a_send_back(firm):
    """S27. Template, completed, customer answered, status Open, Escalate; then back, completed, accepted, resolved."""
    escalation = firm.queued()
    assert escalation.status == QUEUED
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.desk, firm.technician)
    assert escalation.ticket.status == Status.OPEN
    assert escalation.receiving_team == firm.network

    workflow.send_back(escalation, flags=[flag(SectionKey.ENVIRONMENT)], by=firm.senior, at=minutes(30))
    escalation.refresh_from_db()
    assert escalation.status == SENT_BACK
    text = GOOD[SectionKey.ENVIRONMENT] + " Second scanner GT-105: firmware 4.2.0."
    drafting.fill(escalation, SectionKey.ENVIRONMENT, text=text, by=firm.technician, at=minutes(35))
    workflow.record(escalation, by=firm.technician, at=minutes(36))
    workflow.escalate(escalation, by=firm.technician, at=minutes(37))
    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(40))
    escalation.refresh_from_db()
    assert escalation.status == ACCEPTED
    assert (escalation.ticket.team, escalation.ticket.assignee) == (firm.network, firm.senior)
    workflow.resolve(
        escalation,
        outcome="fixed",
        resolution="Port 12 had a duplex mismatch; set to auto.",
        would_have_helped="permission",
        resolve_ticket=True,
        by=firm.senior,
        at=minutes(90),
    )

    escalation.refresh_from_db()
    assert escalation.status == RESOLVED
    assert escalation.ticket.status == Status.RESOLVED
    assert [revision.number for revision in escalation.revisions.all()] == [1, 2]
    steps = escalation.history.filter(event__startswith="escalation.").order_by("at", "id")
    events = list(steps.values_list("event", flat=True))
    assert events == [
        "escalation.start",
        "escalation.record",
        "escalation.acknowledge",
        "escalation.escalate",
        "escalation.return_to_author",
        "escalation.record",
        "escalation.escalate",
        "escalation.accept",
        "escalation.resolve",
    ]


def test_story_queues_the_reply_and_tells_the_receiving_team(firm):
    """S28, S29. A reply is stored and queued; effects on the outside are messages of the outbox."""
    escalation = firm.queued()

    kinds = set(OutboxMessage.objects.filter(ticket=firm.ticket).values_list("kind", flat=True))
    assert {"reply.deliver", "team.notify"} <= kinds
    assert escalation.acknowledgement.delivery == "queued"


def test_report_of_a_finished_preparation_is_met(firm):
    """S26, S27. Nothing blocks and the next step is to escalate."""
    escalation = firm.acknowledged()

    report = standard.evaluate(escalation.ticket, escalation, escalation.standard, minutes(21))

    assert [finding.code for finding in report.findings] == []
    assert report.next_step == "escalate"
    assert report.sentence == "7 of 7, nothing missing"


def test_note_is_private_and_carries_the_seven_sections(firm):
    """S20, S22, S25. The recorded note is private by its kind."""
    escalation = firm.recorded()

    note = escalation.note
    assert note.kind == NoteKind.ESCALATION
    assert note.is_private
    for label in SectionKey.labels:
        assert label in note.body
