"""Canned responses: which are offered, which placeholders they may hold, and how these are filled in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches

from django.db.models import Q
from django.utils import dateformat, timezone

from escalations.models import CannedResponse, NoteKind, Ticket, User

from .errors import InvalidInput

Kind = CannedResponse.Kind
READ_BY_CUSTOMERS = frozenset({Kind.REPLY, Kind.ACKNOWLEDGEMENT})
TIME, DATE = r"H:i \o\n l j F", "l j F"
_PLACEHOLDER = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


@dataclass(frozen=True)
class Occasion:
    """What a placeholder may look at."""

    ticket: Ticket
    by: User | None
    promise_at: datetime | None


def _first_name(occasion):
    contact = occasion.ticket.contact
    if contact is None or contact.is_shared_mailbox:
        return "there"
    return next(iter(contact.name.rpartition(",")[2].split()), "there")


def _contact_name(occasion):
    contact = occasion.ticket.contact
    return contact.name if contact else "there"


def _company_name(occasion):
    company = occasion.ticket.company
    return company.name if company else "your company"


def _my_name(occasion):
    return occasion.by.name if occasion.by else "Your support team"


def _my_first_name(occasion):
    return (occasion.by.first_name or occasion.by.name) if occasion.by else "Your support team"


def _promised(pattern, otherwise):
    def fill(occasion):
        due_at = occasion.promise_at or (
            occasion.ticket.promises.owed().values_list("due_at", flat=True).first()
        )
        return _said(due_at, pattern) if due_at else otherwise

    return fill


def _said(due_at, pattern):
    return dateformat.format(timezone.localtime(due_at), pattern)


def _summary(occasion):
    notes = occasion.ticket.notes.filter(kind=NoteKind.SUMMARY, superseded_by=None)
    return notes.values_list("body", flat=True).first() or "(no summary yet)"


def _or_none(value):
    return str(value) if value else "(none)"


# Safe for everybody who reads.
PUBLIC: dict[str, Callable[[Occasion], str]] = {
    "contact.first_name": _first_name,
    "contact.name": _contact_name,
    "company.name": _company_name,
    "ticket.number": lambda occasion: str(occasion.ticket.pk),
    "ticket.subject": lambda occasion: occasion.ticket.subject,
    "team.name": lambda occasion: str(occasion.ticket.team),
    "me.name": _my_name,
    "me.first_name": _my_first_name,
    "promise.time": _promised(TIME, "the agreed time"),
    "promise.date": _promised(DATE, "the agreed day"),
}
# For colleagues only; refused in what a customer reads (S22).
PRIVATE: dict[str, Callable[[Occasion], str]] = {
    "summary": _summary,
    "ticket.assignee": lambda occasion: _or_none(occasion.ticket.assignee),
    "ticket.assets": lambda occasion: _or_none(", ".join(occasion.ticket.assets)),
    "ticket.category": lambda occasion: _or_none(occasion.ticket.category),
    "ticket.priority": lambda occasion: str(occasion.ticket.priority),
    "ticket.status": lambda occasion: occasion.ticket.get_status_display(),
}
PLACEHOLDERS = PUBLIC | PRIVATE
# What each says, for whoever picks one.
MEANING = {
    "contact.first_name": "the customer's first name",
    "contact.name": "the customer's whole name",
    "company.name": "the customer's company",
    "ticket.number": "the ticket's number",
    "ticket.subject": "the ticket's subject",
    "team.name": "the team that has the ticket",
    "me.name": "whoever writes",
    "me.first_name": "whoever writes, first name",
    "promise.time": "the promised time, with its day",
    "promise.date": "the promised day",
    "summary": "the ticket's summary",
    "ticket.assignee": "who has the ticket",
    "ticket.assets": "the assets it names",
    "ticket.category": "its category",
    "ticket.priority": "its priority",
    "ticket.status": "its status",
}


def named_in(body):
    """Names of the placeholders in a text, in their order."""
    return _PLACEHOLDER.findall(body)


def check(body, kind):
    """Raise InvalidInput for a placeholder that does not exist or would show private words to a customer."""
    for name in named_in(body):
        if name not in PLACEHOLDERS:
            raise InvalidInput({"body": f"“{{{{ {name} }}}}” is no placeholder. {_nearest(name, kind)}"})
        if name not in _allowed(kind):
            raise InvalidInput(
                {
                    "body": f"“{{{{ {name} }}}}” is private and the customer would read it. "
                    "Use it in private notes only."
                }
            )
    if "{{" in _PLACEHOLDER.sub("", body):
        raise InvalidInput({"body": "A placeholder is not closed: write it as {{ ticket.number }}."})


def _allowed(kind):
    return PUBLIC if kind in READ_BY_CUSTOMERS else PLACEHOLDERS


def _nearest(name, kind):
    near = get_close_matches(name, _allowed(kind), n=1, cutoff=0.4)
    if near:
        return f"Did you mean {{{{ {near[0]} }}}}?"
    return f"There are: {', '.join(_allowed(kind))}."


def fill_in(response, *, ticket, by, promise_at=None):
    """The response's words for this ticket; what is missing reads naturally, what is not allowed is left out.

    Values are put in once and never looked at again: a subject that holds a placeholder stays as it is.
    """
    occasion = Occasion(ticket, by, promise_at)
    allowed = _allowed(response.kind)

    def value(match):
        fill = allowed.get(match[1])
        return fill(occasion) if fill else ""

    return _PLACEHOLDER.sub(value, response.body)


def preview(body, kind, *, ticket, by):
    """The words on this ticket as the composer would put them in; InvalidInput as when they are saved."""
    check(body, kind)
    return fill_in(CannedResponse(body=body, kind=kind), ticket=ticket, by=by)


def restated(text, *, was, will):
    """A filled-in text with the promised time said anew, wherever a placeholder had named `was`."""
    for pattern in (TIME, DATE):
        text = text.replace(_said(was, pattern), _said(will, pattern))
    return text


def offered(ticket, by, kind=None):
    """Active responses for everyone, for the ticket's team or for one of `by`'s teams."""
    teams = {ticket.team_id, *(by.team_ids if by else ())}
    rows = CannedResponse.objects.filter(Q(teams=None) | Q(teams__in=teams), is_active=True).distinct()
    return rows.filter(kind=kind) if kind else rows
