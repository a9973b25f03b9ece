"""Where an escalation stands, and what the warranty verdict rests on, in words for a ticket's page."""

from dataclasses import dataclass
from datetime import datetime

from django.shortcuts import reverse
from django.utils import dateformat

from escalations.domain.warranty import IN_WINDOW, NO_PRIOR_SERVICE, OUTSIDE
from escalations.models import ACCEPTED, DRAFT, QUEUED, RESOLVED, SENT_BACK
from escalations.templatetags.when import moment


@dataclass(frozen=True)
class Standing:
    """Where the escalation is: in words, with the picture of the state, and where one press leads."""

    words: str
    label: str = ""
    url: str = ""
    is_next: bool = False
    due_at: datetime | None = None


def standing(escalation, at):
    """The Standing of an escalation that is not withdrawn."""
    return STANDING[escalation.status](escalation, at)


def _brief(escalation, words, *, is_next=False, due_at=None):
    return Standing(words, "Open the brief", reverse("web:brief", args=[escalation.pk]), is_next, due_at)


def _go_on(escalation, words):
    url = reverse("web:escalate", args=[escalation.ticket.pk])
    return Standing(words, "Go on with the escalation", url, is_next=True)


def _draft(escalation, at):
    return _go_on(escalation, f"In preparation since {moment(escalation.started_at, at)}")


def _sent_back(escalation, at):
    return _go_on(escalation, f"Sent back {moment(escalation.sent_back_at, at)}, to be completed")


def _queued(escalation, at):
    due = moment(escalation.accept_by, at)
    words = f"In the queue of {escalation.receiving_team}, accept due {due}"
    return _brief(escalation, words, is_next=True, due_at=escalation.accept_by)


def _accepted(escalation, at):
    who = escalation.accepted_by or escalation.receiving_team
    return _brief(escalation, f"Accepted by {who}, {moment(escalation.accepted_at, at)}", is_next=True)


def _resolved(escalation, at):
    outcome = escalation.get_outcome_display()
    return _brief(escalation, f"Escalation resolved {moment(escalation.finished_at, at)}: {outcome}")


STANDING = {
    DRAFT: _draft,
    SENT_BACK: _sent_back,
    QUEUED: _queued,
    ACCEPTED: _accepted,
    RESOLVED: _resolved,
}


def warranty_words(warranty):
    """The evidence of the verdict in one or two sentences (S11)."""
    if warranty.verdict == NO_PRIOR_SERVICE:
        return "No completed service of the same kind before this."
    if warranty.verdict not in {IN_WINDOW, OUTSIDE}:
        return warranty.why_unclear
    days = warranty.days_between
    before = "on the day" if days == 0 else f"{days} day{'s' if days != 1 else ''} before"
    done, last = (dateformat.format(day, "j M Y") for day in (warranty.completed_on, warranty.last_day))
    return f"#{warranty.ticket.pk} was completed {done}, {before} this was opened. Its window ran to {last}."
