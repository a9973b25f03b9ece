"""Whether a ticket comes back: what looks like it, how surely, and the facts for the pattern (S9, S13)."""

from dataclasses import dataclass
from datetime import timedelta

from escalations.models import Ticket

from . import likeness

CONTACT, COMPANY = "contact", "company"

# A colleague's ticket has to be more alike than one's own before a “no” must be explained.
STRONG = {CONTACT: likeness.STRONG, COMPANY: 0.7}


@dataclass(frozen=True)
class Candidate:
    """An earlier ticket of the contact or the company, and how it resembles this one: 0 to 1, with reasons."""

    ticket: Ticket
    relation: str
    score: float
    reasons: list

    @property
    def is_strong(self):
        return self.score >= STRONG[self.relation]

    @property
    def is_suggested(self):
        return self.score >= likeness.SUGGESTED


@dataclass(frozen=True)
class Recurrence:
    """The suggestion; a person decides. “No” against a strong one needs a reason (S9)."""

    suggested: bool
    is_strong: bool
    reasons: list


def rank(ticket, rows):
    """Candidates for `rows`, the likest first, then the newest."""
    names = _names(ticket)
    own = _read(ticket, ticket.description, names)
    others = [_read(row, row.excerpt, names) for row in rows]
    weights = likeness.rarity([own, *others])
    ranked = [
        Candidate(row, _relation(ticket, row), found.score, _in_words(found.reasons, row))
        for row, found in zip(rows, (likeness.compare(own, other, weights) for other in others), strict=True)
    ]
    return sorted(ranked, key=lambda one: (-one.score, -one.ticket.created_at.timestamp(), -one.ticket.pk))


def suggest(candidates):
    """Whether it looks recurring, with the reasons of the likest tickets."""
    alike = [one for one in candidates if one.is_suggested]
    reasons = [f"#{one.ticket.pk}: {', '.join(one.reasons)}" for one in alike[:3]]
    return Recurrence(bool(alike), any(one.is_strong for one in alike), reasons)


def facts(ticket, candidates, *, days):
    """Sentences ready to insert into the pattern (S13): how often, what was reopened, which asset."""
    since = ticket.created_at - timedelta(days=days)
    own = [one for one in candidates if one.relation == CONTACT and since <= one.ticket.created_at]
    earlier = [one for one in own if one.ticket.created_at <= ticket.created_at]
    found = []
    if earlier:
        found.append(f"{_ordinal(len(earlier) + 1)} ticket in {days} days")
    if ticket.reopened_count:
        found.append(f"reopened {_times(ticket.reopened_count)}")
    alike = [one.ticket for one in candidates if one.is_suggested]
    found += [f"#{row.pk} reopened {_times(row.reopened_count)}" for row in alike if row.reopened_count]
    return [*found, *_per_asset(ticket, candidates)]


def _names(ticket):
    """Names that stand in all of this customer's tickets and say nothing about the fault."""
    return " ".join(str(one) for one in (ticket.contact, ticket.company) if one)


def _read(ticket, text, names):
    text = (text or "")[: likeness.LONGEST]
    return likeness.traits(
        ticket.subject, text, assets=ticket.assets, category=ticket.category, ignoring=names
    )


def _relation(ticket, row):
    is_own = ticket.contact_id is not None and row.contact_id == ticket.contact_id
    return CONTACT if is_own else COMPANY


def _in_words(reasons, row):
    return [f"{reason} {row.category}" if reason == likeness.CATEGORY else reason for reason in reasons]


def _per_asset(ticket, candidates):
    for asset in ticket.assets:
        count = sum(asset in one.ticket.assets for one in candidates)
        if count:
            yield f"{_ordinal(count + 1)} ticket for {asset}"


def _ordinal(number):
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _times(number):
    return {1: "once", 2: "twice"}.get(number, f"{number} times")
