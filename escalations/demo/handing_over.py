"""Replays a hand-off through the real steps, at moments of the past, so that every one has passed the gate."""

from datetime import timedelta

from escalations.domain import conversation, drafting, inbound, lookback, standard, tickets, workflow
from escalations.models import Escalation, NoteKind, SectionKey

from . import hours, looking_back
from .story import NotApplicable

HALF = (SectionKey.USER_IMPACT, SectionKey.WHATS_HAPPENING, SectionKey.ENVIRONMENT)


def minutes(count):
    return timedelta(minutes=count)


class HandingOver:
    """One escalation of a told story, taken step by step by the people of the plan."""

    def __init__(self, planned, told, ticket, world, dice):
        self.plan, self.told, self.ticket = planned, told, ticket
        self.world, self.dice = world, dice
        self.author = world.people[planned.hand_off.author]
        self.words = told.handover

    def start(self, at):
        self.escalation = workflow.start(self.ticket, by=self.author, at=at)

    def prepare(self, at):
        """The look-back and the configuration: what is looked at before writing."""
        tickets.confirm_category(self._ticket(), by=self.author, at=at)
        looking_back.review(self._ticket(), self.plan, self.words, by=self.author, at=at + minutes(4))

    def fill(self, at, *, sections=tuple(SectionKey), vague=False):
        """Write the sections; `vague`: as they were before they came back."""
        before = {flag.target: flag.before for flag in self.words.sent_back if flag.before} if vague else {}
        for key in sections:
            words = before.get(key) or self._section(key)
            if isinstance(words, NotApplicable):
                drafting.fill(self.escalation, key, not_applicable=words.why, by=self.author, at=at)
            elif words:
                drafting.fill(self.escalation, key, text=words, by=self.author, at=at)
        detail = self.words.access
        drafting.set_reason(
            self.escalation, reason_code=self.words.reason, reason_detail=detail, by=self.author, at=at
        )

    def record(self, at):
        workflow.record(self.escalation, by=self.author, at=at)

    def acknowledge(self, at, *, promise_at):
        """Tell the customer, by a reply or a call; nobody is told of a machine's ticket."""
        if self._ticket().contact is None:
            return
        body = f"{self.words.acknowledgement} You will hear from me by {hours.when(promise_at)}."
        kind, body = self._public(body)
        workflow.acknowledge(
            self.escalation, kind=kind, body=body, next_update_at=promise_at, by=self.author, at=at
        )

    def escalate(self, at):
        report = self._report(at)
        if any(finding.code == "history.stale" for finding in report.findings):
            lookback.renew(self._ticket(), by=self.author, at=at)  # the contact came again meanwhile
            report = self._report(at)
        confirmed = [finding.key for finding in report.warnings]
        workflow.escalate(self.escalation, confirmed=confirmed, by=self.author, at=at)

    def _report(self, at):
        found = Escalation.objects.select_related("standard").get(pk=self.escalation.pk)
        return standard.evaluate(self._ticket(), found, found.standard, at)

    def submit(self, at, *, promise_at, vague=False):
        """All that stands between the start and the queue; `at` is the moment it is queued."""
        self.start(at - minutes(38))
        self.prepare(at - minutes(34))
        self.fill(at - minutes(14), vague=vague)
        self.record(at - minutes(7))
        self.acknowledge(at - minutes(3), promise_at=promise_at)
        self.escalate(at)

    def send_back(self, at, *, by):
        wanted = [
            {"target": flag.target, "reason_code": flag.reason, "comment": flag.comment}
            for flag in self.words.sent_back
        ]
        workflow.send_back(self.escalation, flags=wanted, by=by, at=at)

    def submit_again(self, at, *, promise_at):
        """Complete what was flagged, say why the rest stands, keep the customer up to date."""
        self.fill(at - minutes(12))
        for flag in self.escalation.send_backs.latest("at").flags.all():
            told = next(one for one in self.words.sent_back if one.target == flag.target)
            if told.answer:
                drafting.answer_flag(flag, answer=told.answer, by=self.author, at=at - minutes(10))
        self.record(at - minutes(6))
        if self._ticket().contact is not None:
            words = "A short update: our specialists asked a question, I have answered it and they go on. "
            kind, body = self._public(f"{words}You will hear from me by {hours.when(promise_at)}.")
            conversation.add_note(
                self._ticket(),
                kind=kind,
                body=body,
                next_update_at=promise_at,
                by=self.author,
                at=at - minutes(3),
            )
        drafting.mark_read(self.escalation, by=self.author, at=at - minutes(2))
        self.escalate(at)

    def accept(self, at, *, by):
        workflow.accept(self.escalation, read_back=self.words.read_back, by=by, at=at)

    def resolve(self, at, *, by):
        """What came of it; the ticket is resolved in the same press where that fits."""
        outcome, resolution = self.words.outcome, self.words.resolution
        if self.plan.not_reproducible:
            outcome, resolution = "not_reproducible", self.plan.not_reproducible.format_map(self.told.words)
        ends = outcome in {"fixed", "not_reproducible"}
        if ends and self._ticket().contact is not None:
            self._good_news(at - minutes(5), by)
        if self.words.helped_how:
            resolution += f"\n\nWhat would have let the service desk solve it: {self.words.helped_how}"
        workflow.resolve(
            self.escalation,
            outcome=outcome,
            resolution=resolution,
            would_have_helped=self.words.helped,
            resolve_ticket=ends,
            by=by,
            at=at,
        )
        return outcome

    def withdraw(self, at):
        reason = self.plan.withdrawn.format_map(self.told.words)
        workflow.withdraw(self.escalation, reason=reason, by=self.author, at=at)
        return reason

    def customer_writes(self, at):
        inbound.customer_message(self._ticket(), body=self.plan.hand_off.since, at=at)

    def _good_news(self, at, by):
        words = self.dice.choice(GOOD_NEWS)
        kind, body = self._public(words, by=by)
        conversation.add_note(self._ticket(), kind=kind, body=body, by=by, at=at)

    def _public(self, words, *, by=None):
        """A reply in the writer's manner, or a logged call for somebody without e-mail."""
        writer, contact = by or self.author, self._ticket().contact
        if contact.email:
            return NoteKind.REPLY, self.told.says(self.world.person_of(writer), words)
        return NoteKind.CALL, f"Rang {self.told.words['first']} and said: {words}"

    def _section(self, key):
        if key == SectionKey.ISSUE_SUMMARY:
            return self.told.summary
        if key == SectionKey.TROUBLESHOOTING_DONE:
            return self.words.more
        return getattr(self.words, key)

    def _ticket(self):
        self.ticket.refresh_from_db()
        return self.ticket


GOOD_NEWS = (
    (
        "Good news: this is solved, and we watched it for a while to be sure. Should it come back within two weeks, "
        "answer to this message and we go on where we stopped, at no charge."
    ),
    "It is done. Please use it as usual and tell me if anything is not as it was; I have kept everything at hand.",
    "We found the cause and put it right, not only the effect. If you see the smallest sign of it again, write to me.",
    "Solved as of now. Thank you for your patience and for the exact description, it shortened the search by hours.",
)
