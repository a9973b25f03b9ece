"""Everything the gate looks at, read once: the ticket, its work, its past, the answers and the way ahead."""

from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import JSONObject

from escalations.models import (
    Answer,
    Category,
    CheckSeverity,
    Escalation,
    Flag,
    Note,
    NoteKind,
    Priority,
    Reference,
    Review,
    SendBack,
    Standard,
    StandardSection,
    StandardStep,
    Ticket,
    TroubleshootingStep,
)
from escalations.models.prepared import prepared

from . import lookback, priority, routing

PRIORITY_COLUMNS = ("id", "name", "rank", "accept_minutes", "clock", "colour", "is_active")
HANGS_ON_IT = ("category", "contact", "company", "team", "assignee", "priority")


@dataclass
class Case:
    """The facts of one escalation at one moment; `escalation` is None before it is started."""

    ticket: Ticket
    escalation: Escalation | None
    standard: Standard
    at: datetime
    sections: list
    severities: dict
    answers: dict
    rows: list
    standard_steps: list
    notes: list
    review: Review | None
    references: list
    look_back: lookback.LookBack
    route: routing.Route
    expected_priority: Priority | None
    category_is_leaf: bool
    priorities: list
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
    """Read the case of `ticket`, in at most eleven queries, one less if it was read `with_facts`; for every viewer."""
    known = _known(ticket)
    sections = _sections(standard=standard.pk)
    return Case(
        ticket=ticket,
        escalation=escalation,
        standard=standard,
        at=at,
        sections=sections,
        severities=_severities(sections),
        answers=_answers(escalation),
        rows=_rows(ticket=ticket.pk),
        standard_steps=[StandardStep(category=ticket.category, **one) for one in known["standard_steps"]],
        notes=_notes(ticket=ticket.pk),
        review=_review.first(ticket=ticket.pk),
        references=_references(ticket=ticket.pk),
        look_back=_look_back(ticket, standard, at),
        route=routing.route(ticket, escalation=escalation),
        expected_priority=next((_priority(one) for one in known["priorities"] if one["is_expected"]), None),
        category_is_leaf=not known["is_branch"],
        priorities=[_priority(one) for one in known["priorities"]],
        flags=_open_flags(escalation),
    )


def under(case, standard):
    """The same case as another version of the standard looks at it; reads only what that version asks otherwise."""
    sections = _sections(standard=standard.pk)
    escalation = copy(case.escalation)
    if escalation is not None:
        escalation.standard = standard
    days = ("lookback_days", "warranty_days")
    same_days = all(getattr(standard, name) == getattr(case.standard, name) for name in days)
    return replace(
        case,
        escalation=escalation,
        standard=standard,
        sections=sections,
        severities=_severities(sections),
        look_back=case.look_back if same_days else _look_back(case.ticket, standard, case.at),
    )


def _severities(sections):
    return {one["code"]: one["severity"] for section in sections[:1] for one in section.strictness}


def _look_back(ticket, standard, at):
    days = {"days": standard.lookback_days, "warranty_days": standard.warranty_days}
    return lookback.look_back(ticket, **days, at=at)


def with_facts(rows, ticket=""):
    """Rows with what the gate asks of a ticket's configuration as `facts`; `ticket` is the path to it from there.

    A page that reads its ticket so spares the case a query; set `facts` on the ticket.
    """
    to = f"{ticket}__" if ticket else ""
    branch = Category.objects.active().filter(parent=OuterRef(f"{to}category"))
    steps = StandardStep.objects.filter(category=OuterRef(f"{to}category"), is_active=True)
    facts = JSONObject(
        is_branch=Exists(branch),
        priorities=ArraySubquery(_priorities(to)),
        standard_steps=ArraySubquery(_json(steps, "id", "text", "position", "is_active")),
    )
    return rows.annotate(facts=facts)


def _known(ticket):
    """The facts of `ticket`; with them come the rows that hang on it: one query instead of nine."""
    if getattr(ticket, "facts", None):
        return ticket.facts
    row = _around.first(number=ticket.pk)
    for name in HANGS_ON_IT:
        if getattr(ticket, f"{name}_id") == getattr(row, f"{name}_id"):
            setattr(ticket, name, getattr(row, name))
    return row.facts


@prepared
def _around(*, number):
    rows = Ticket.objects.filter(pk=number).select_related(*HANGS_ON_IT, "category__parent__parent")
    return with_facts(rows.defer("search"))


def _priorities(to):
    """The priorities that can be chosen, and the ticket's own; which of them is expected (S16)."""
    expected = priority.cell(OuterRef(OuterRef(f"{to}impact")), OuterRef(OuterRef(f"{to}urgency")))
    rows = Priority.objects.filter(Q(is_active=True) | Q(pk=OuterRef(f"{to}priority")))
    rows = rows.annotate(is_expected=Exists(expected.filter(priority=OuterRef("pk"))))
    return _json(rows, *PRIORITY_COLUMNS, "is_expected")


def _json(rows, *names):
    return rows.values(found=JSONObject(**{name: name for name in names}))


def _priority(facts):
    return Priority(**{name: facts[name] for name in PRIORITY_COLUMNS})


@prepared
def _sections(*, standard):
    """The sections, each with the severities of this version as [{code, severity}]."""
    strictness = CheckSeverity.objects.filter(standard=OuterRef("standard")).values(
        pair=JSONObject(code="code", severity="severity")
    )
    return StandardSection.objects.filter(standard=standard).annotate(strictness=ArraySubquery(strictness))


def _answers(escalation):
    """{section: answer}; the promise comes along, since whoever promised has answered something."""
    if escalation is None:
        return {}
    found = {answer.section: answer for answer in _written(escalation=escalation.pk)}
    for answer in found.values():
        if answer.escalation.promise_id == escalation.promise_id:
            escalation.promise = answer.escalation.promise
        answer.escalation = escalation
    return found


@prepared
def _written(*, escalation):
    return Answer.objects.filter(escalation=escalation).select_related("escalation__promise")


@prepared
def _rows(*, ticket):
    return TroubleshootingStep.objects.filter(ticket=ticket).select_related("standard_step", "done_by")


@prepared
def _notes(*, ticket):
    return Note.objects.filter(ticket=ticket).defer("search").select_related("author")


@prepared
def _review(*, ticket):
    return Review.objects.filter(ticket=ticket).select_related("by")[:1]


@prepared
def _references(*, ticket):
    return Reference.objects.filter(ticket=ticket).select_related("to")


def _open_flags(escalation):
    if escalation is None or not escalation.sent_back_count:
        return []
    return _newest_flags(escalation=escalation.pk)


@prepared
def _newest_flags(*, escalation):
    newest = SendBack.objects.filter(escalation=escalation).order_by("-at", "-id").values("pk")[:1]
    return Flag.objects.filter(send_back=newest).select_related("send_back__by")
