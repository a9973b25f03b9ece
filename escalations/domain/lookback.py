"""What the contact and the company had lately, and the review that somebody made of it (S8 to S13)."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from django.db import transaction

from escalations.models import Escalation, Review, Standard, Ticket, TroubleshootingStep

from . import changes, history, locks, recent, recurrence, references, rules, texts, warranty
from .errors import InvalidInput, NotPermitted, StepNotAllowed
from .recurrence import CONTACT


@dataclass(frozen=True)
class PreviousWork:
    """What was tried on an earlier ticket and what solved it (S10)."""

    ticket: Ticket
    steps: list
    resolution: str


@dataclass
class LookBack:
    """What looking back finds at one moment; `candidates` are owed to the reviewer, `rest` is not."""

    windows: list
    candidates: list
    rest: list
    recurrence: recurrence.Recurrence
    warranty: warranty.Warranty
    facts: list = field(default_factory=list)

    @property
    def more(self):
        """How many of the company are not among the candidates."""
        return len(self.rest)

    @property
    def everything(self):
        return [*self.candidates, *self.rest]

    @cached_property
    def previous_steps(self):
        """PreviousWork of each candidate that has steps or a resolution; one query, when it is asked for."""
        rows = TroubleshootingStep.objects.filter(ticket__in=[one.ticket.pk for one in self.candidates])
        steps = {}
        for step in rows.select_related("standard_step", "done_by"):
            steps.setdefault(step.ticket_id, []).append(step)
        found = [
            PreviousWork(one.ticket, steps.get(one.ticket.pk, []), one.ticket.resolution)
            for one in self.candidates
        ]
        return [work for work in found if work.steps or work.resolution.strip()]

    def new_since(self, review):
        """Candidates `review` did not see: new tickets of the contact and new strong suggestions (S8)."""
        seen = set(review.seen) if review else set()
        owed = (one for one in self.candidates if one.is_strong or self._is_recent_own(one))
        return [one for one in owed if one.ticket.pk not in seen]

    def _is_recent_own(self, candidate):
        """Of the contact and opened in a window; an older one that was only worked on is not new."""
        opened = candidate.ticket.created_at
        return candidate.relation == CONTACT and any(one.start <= opened <= one.end for one in self.windows)

    @property
    def covers(self):
        """Numbers a review made now has seen."""
        return sorted(one.ticket.pk for one in self.candidates if one.relation == CONTACT or one.is_suggested)


def look_back(ticket, *, days, warranty_days, at, for_people=None, tz=None):
    """Look at the last `days` before the ticket was opened and before `at`; two queries (S8, S9, S11).

    Uses only tickets that everyone may see who may see this one; with `for_people`, those that each of
    these people may see.
    """
    span = timedelta(days=days)
    windows = [recent.Window(ticket.created_at - span, ticket.created_at), recent.Window(at - span, at)]
    services = recent.visible_beside(ticket, for_people)
    ranked = recurrence.rank(ticket, recent.tickets(ticket, services, windows))
    owed, rest = recent.owed(ticket, ranked)
    return LookBack(
        windows=windows,
        candidates=owed,
        rest=rest,
        recurrence=recurrence.suggest(owed),
        warranty=warranty.verdict(ticket, services, days=warranty_days, tz=tz),
        facts=recurrence.facts(ticket, owed, days=days),
    )


def review(ticket, *, recurring, references=None, pattern="", reason="", warranty=None, by, at):
    """Keep what somebody decided after looking back; returns the Review.

    `references` are the tickets it refers to from now on, as numbers or text (None: as they are);
    `warranty` overrules the verdict: (verdict, reason). Raises InvalidInput.
    """
    verdict, why = _overruled(warranty)
    with transaction.atomic():
        locked = _locked(ticket, by)
        if references is not None:
            _set_references(locked, references, by=by, at=at)
        seen = as_judged(locked, at=at)
        return _keep(
            locked,
            seen,
            is_recurring=recurring,
            pattern=texts.kept(pattern, field="pattern", name="The pattern", limit=4_000),
            reason=texts.kept(reason, field="reason", name="The reason", limit=500),
            warranty_verdict=verdict,
            warranty_reason=why,
            by=by,
            at=at,
        )


def renew(ticket, *, by, at):
    """One press: the same decision, and what is new is seen (S8). Raises StepNotAllowed without a review."""
    with transaction.atomic():
        locked = _locked(ticket, by)
        last = Review.objects.filter(ticket=locked).first()
        if last is None:
            raise StepNotAllowed("Nobody has looked back on this ticket yet. Do that first.", link="lookback")
        kept = ("is_recurring", "pattern", "reason", "warranty_verdict", "warranty_reason")
        return _keep(
            locked, as_judged(locked, at=at), by=by, at=at, **{name: getattr(last, name) for name in kept}
        )


def is_stale(review, look_back):
    """Whether a new ticket of the contact or a new strong suggestion came since the review (S8)."""
    return bool(look_back.new_since(review))


def _locked(ticket, by):
    locked = locks.ticket(ticket.pk)
    verdict = rules.may_work(locked, by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    return locked


def as_judged(ticket, *, at):
    """The look-back by the standard that judges this ticket: its escalation's, else the one in force."""
    judged = Escalation.objects.unfinished().filter(ticket=ticket).select_related("standard").first()
    standard = judged.standard if judged else Standard.objects.in_force()
    return look_back(ticket, days=standard.lookback_days, warranty_days=standard.warranty_days, at=at)


def _keep(ticket, seen, *, by, at, **decided):
    kept = Review.objects.create(
        ticket=ticket, by=by, at=at, seen=seen.covers, was_suggested=seen.recurrence.suggested, **decided
    )
    changes.touch(ticket, by=by, at=at)
    history.remember(
        "lookback.reviewed",
        ticket=ticket,
        by=by,
        at=at,
        recurring=kept.is_recurring,
        warranty=kept.warranty_verdict or seen.warranty.verdict,
        seen=kept.seen,
    )
    return kept


def _set_references(ticket, named, *, by, at):
    """Refer to exactly these tickets."""
    wanted = {to.pk: to for to in references.resolve(named, ticket=ticket, by=by)}
    for old in ticket.references.select_related("to"):
        if old.to_id not in wanted:
            references.remove(ticket, old.to, by=by, at=at)
    for to in wanted.values():
        references.add(ticket, to, by=by, at=at)


def _overruled(decision):
    """(verdict, reason) of an overruled warranty, both empty for none; raises InvalidInput."""
    if decision is None or not decision[0]:
        return "", ""
    verdict, why = decision[0], texts.kept(decision[1], field="warranty_reason", name="The reason", limit=500)
    if verdict not in warranty.VERDICTS:
        known = ", ".join(warranty.VERDICTS)
        raise InvalidInput({"warranty_verdict": f"“{verdict}” is no verdict. Choose one of: {known}."})
    if not why:
        raise InvalidInput({"warranty_reason": "Say in one sentence why the verdict is another."})
    return verdict, why
