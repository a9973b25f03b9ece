"""What a look-back adds to the context of a hand-off in one press (S14)."""

from escalations.models import Reference, Review, SectionKey

from . import drafting, tickets
from .errors import StepNotAllowed

BILLING = "billing"


def mention_recurrence(escalation, *, by, at):
    """Say in the Escalation Reason that it is recurring, with the tickets and the pattern; twice is once."""
    review = Review.objects.filter(ticket=escalation.ticket_id).first()
    if review is None or not review.is_recurring:
        raise StepNotAllowed("Say first in the look-back that it is recurring.", link="lookback")
    answer = escalation.answers.filter(section=SectionKey.ESCALATION_REASON).first()
    text, words = answer.text if answer else "", _sentence(escalation, review)
    if words in text:
        return answer
    text = f"{text.rstrip()}\n{words}".strip()
    return drafting.fill(escalation, SectionKey.ESCALATION_REASON, text=text, by=by, at=at)


def mark_for_billing(ticket, *, by, at):
    """Tag the ticket, so that billing sees the repeated work."""
    return tickets.set_tags(ticket, add=[BILLING], by=by, at=at)


def _sentence(escalation, review):
    numbers = Reference.objects.filter(ticket=escalation.ticket_id).values_list("to_id", flat=True)
    named = ", ".join(f"#{number}" for number in numbers)
    words = f"Recurring, see {named}." if named else "Recurring."
    return f"{words} {review.pattern}".strip()
