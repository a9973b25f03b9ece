"""Everything the gate looks at, read once: the ticket, its work, its past, the answers and the way ahead."""

from dataclasses import dataclass, field

from escalations.models import (
    Answer,
    Category,
    CheckSeverity,
    Flag,
    Note,
    NoteKind,
    PriorityRule,
    Reference,
    Review,
    SendBack,
    StandardSection,
    StandardStep,
    TroubleshootingStep,
)

from . import lookback, routing


@dataclass
class Case:
    """The facts of one escalation at one moment; `escalation` is None before it is started."""

    ticket: object
    escalation: object
    standard: object
    at: object
    sections: list
    severities: dict
    answers: dict
    rows: list
    standard_steps: list
    notes: list
    review: object
    references: list
    look_back: object
    route: object
    expected_priority: object
    category_is_leaf: bool
    flags: list = field(default_factory=list)

    @property
    def summary(self):
        """The pinned summary note, or None."""
        return next(
            (n for n in self.notes if n.kind == NoteKind.SUMMARY and n.superseded_by_id is None), None
        )

    def text_of(self, key):
        answer = self.answers.get(key)
        return answer.text if answer and not answer.is_not_applicable else ""

    def public_words(self):
        """Messages, replies and calls between people, oldest first."""
        kinds = {NoteKind.CUSTOMER_MESSAGE, NoteKind.REPLY, NoteKind.CALL}
        return [note for note in self.notes if note.kind in kinds and not note.is_automatic]

    def unread_messages(self):
        """Customer messages newer than the author's last look (S7)."""
        since = self.escalation.read_at if self.escalation else None
        messages = [n for n in self.public_words() if n.kind == NoteKind.CUSTOMER_MESSAGE]
        return [n for n in messages if since is not None and n.created_at > since]


def gather(ticket, escalation, standard, at):
    """Read the case of `ticket`; the same for every viewer."""
    review = Review.objects.filter(ticket=ticket).select_related("by").first()
    return Case(
        ticket=ticket,
        escalation=escalation,
        standard=standard,
        at=at,
        sections=list(StandardSection.objects.filter(standard=standard)),
        severities=dict(CheckSeverity.objects.filter(standard=standard).values_list("code", "severity")),
        answers=_answers(escalation),
        rows=list(_rows(ticket)),
        standard_steps=list(StandardStep.objects.filter(category=ticket.category_id, is_active=True)),
        notes=list(_notes(ticket)),
        review=review,
        references=list(Reference.objects.filter(ticket=ticket).select_related("to")),
        look_back=lookback.look_back(
            ticket, days=standard.lookback_days, warranty_days=standard.warranty_days, at=at
        ),
        route=routing.route(ticket, escalation=escalation),
        expected_priority=_expected_priority(ticket),
        category_is_leaf=_is_leaf(ticket),
        flags=_open_flags(escalation),
    )


def _answers(escalation):
    if escalation is None:
        return {}
    return {answer.section: answer for answer in Answer.objects.filter(escalation=escalation)}


def _rows(ticket):
    return TroubleshootingStep.objects.filter(ticket=ticket).select_related("standard_step", "done_by")


def _notes(ticket):
    return Note.objects.filter(ticket=ticket).defer("search").select_related("author")


def _expected_priority(ticket):
    rule = PriorityRule.objects.filter(impact=ticket.impact, urgency=ticket.urgency).select_related(
        "priority"
    )
    found = rule.first()
    return found.priority if found else None


def _is_leaf(ticket):
    if ticket.category_id is None:
        return True
    return Category.objects.leaves().filter(pk=ticket.category_id).exists()


def _open_flags(escalation):
    if escalation is None or not escalation.sent_back_count:
        return []
    newest = SendBack.objects.filter(escalation=escalation).order_by("-at", "-id").values("pk")[:1]
    return list(Flag.objects.filter(send_back=newest).select_related("send_back__by"))
