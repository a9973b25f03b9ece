"""What a look-back adds in one press."""

import pytest

from escalations.domain import lookback, mentions, workflow
from escalations.domain.errors import StepNotAllowed
from tests.factories import TicketFactory, days
from tests.firm import minutes


def earlier(firm):
    ticket = firm.ticket
    return TicketFactory(
        contact=ticket.contact, category=ticket.category, created_at=ticket.created_at - days(3)
    )


def test_recurrence_is_mentioned_once_in_the_reason(firm):
    """S14. With the earlier tickets and the pattern; a second press changes nothing."""
    before = earlier(firm)
    lookback.review(
        firm.ticket,
        recurring=True,
        references=[before.pk],
        pattern="Every Monday.",
        by=firm.technician,
        at=minutes(1),
    )
    escalation = workflow.start(firm.ticket, by=firm.technician, at=minutes(2))

    mentions.mention_recurrence(escalation, by=firm.technician, at=minutes(3))
    mentions.mention_recurrence(escalation, by=firm.technician, at=minutes(4))

    text = escalation.answers.get(section="escalation_reason").text
    assert text == f"Recurring, see #{before.pk}. Every Monday."


def test_mention_goes_below_what_was_written(firm):
    lookback.review(firm.ticket, recurring=True, references=[], by=firm.technician, at=minutes(1))
    escalation = firm.draft()
    lookback.review(firm.ticket, recurring=True, references=[], by=firm.technician, at=minutes(20))

    answer = mentions.mention_recurrence(escalation, by=firm.technician, at=minutes(21))

    assert answer.text.endswith("08:00 to 09:00.\nRecurring.")


def test_mention_needs_a_decision_first(firm):
    escalation = workflow.start(firm.ticket, by=firm.technician, at=minutes(2))

    with pytest.raises(StepNotAllowed) as refused:
        mentions.mention_recurrence(escalation, by=firm.technician, at=minutes(3))

    assert refused.value.link == "lookback"


def test_ticket_is_marked_for_billing(firm):
    """S14. Mark for billing."""
    mentions.mark_for_billing(firm.ticket, by=firm.technician, at=minutes(1))

    firm.ticket.refresh_from_db()
    assert firm.ticket.tags == ["billing"]
