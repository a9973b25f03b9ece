"""How a text that must not stay is taken out everywhere it is kept: the one exception to append-only."""

import re

import pgtrigger
from django.db import models, transaction

from escalations.models import (
    Answer,
    Attachment,
    Correction,
    Draft,
    Escalation,
    Flag,
    HistoryEntry,
    IdempotentAnswer,
    Note,
    NoteDraft,
    OutboxMessage,
    ReceivedMail,
    Review,
    Revision,
    Ticket,
    TroubleshootingStep,
)

from . import history, locks, texts
from .errors import InvalidInput, NotPermitted

MARK = "[redacted]"
SHORTEST = 3

# Exactly the triggers that keep these texts; every other protection stays on.
LIFTED = (
    "escalations.Note:note_body_is_kept",
    "escalations.Correction:corrections_are_kept",
    "escalations.Revision:revisions_are_kept",
    "escalations.HistoryEntry:history_is_kept",
)

# Where text of a ticket is kept: model, how it leads to the ticket, the fields.
PLACES = (
    (Ticket, "pk", ("subject", "description", "resolution", "priority_reason")),
    (Note, "ticket", ("body",)),
    (Correction, "note__ticket", ("body",)),
    (NoteDraft, "ticket", ("body",)),
    (Draft, "ticket", ("body",)),
    (Attachment, "ticket", ("name", "redacted_reason")),
    (TroubleshootingStep, "ticket", ("action", "result")),
    (Review, "ticket", ("reason", "pattern", "warranty_reason")),
    (
        Escalation,
        "ticket",
        (
            "reason_detail",
            "overruled",
            "read_back",
            "passed_on_done",
            "passed_on_ask",
            "resolution",
            "withdrawn_reason",
        ),
    ),
    (Answer, "escalation__ticket", ("text", "not_applicable")),
    (
        Revision,
        "escalation__ticket",
        ("answers", "steps", "review", "findings", "overruled", "confirmed", "facts"),
    ),
    (Flag, "send_back__escalation__ticket", ("comment", "answer")),
    (HistoryEntry, "ticket", ("data",)),
    (OutboxMessage, "ticket", ("payload", "last_error")),
    (ReceivedMail, "ticket", ("subject", "reason")),
    (IdempotentAnswer, "ticket", ("body",)),
)


@transaction.atomic
def redact(obj, *, words, reason, by, at):
    """Replace `words` (one text or several, any case) on the whole ticket of `obj`; returns {place: rows}.

    `obj` is the ticket or anything on it. Administrators only, with a reason; remembered without the words.
    What was merged into the ticket is covered too.
    """
    check_person(by)
    pattern = _pattern(words)
    reason = texts.needed(
        reason, field="reason", name="The reason", limit=500, ask="Say why the text must not stay."
    )
    ticket = locks.ticket(_ticket_of(obj))
    counts = _redact_everywhere(_numbers(ticket.pk), pattern)
    if not counts:
        raise InvalidInput({"words": "This text stands nowhere on the ticket. Check how it is written."})
    history.remember(
        "text.redacted", ticket=ticket, by=by, at=at, reason=pattern.sub(MARK, reason), places=counts
    )
    return counts


def check_person(by):
    """Raise unless `by` is an administrator who works here."""
    if by is None or not by.is_active or not by.administers:
        raise NotPermitted("Only administrators redact; ask one, and say where the text stands.")


def take_out(number, words):
    """Replace these words on a whole ticket that is locked; for a redaction that is remembered by itself."""
    return _redact_everywhere(_numbers(number), re.compile(re.escape(words), re.IGNORECASE))


def forget_mail(numbers):
    """The bytes of mail say it in a hundred encodings: those of these tickets go as a whole."""
    ReceivedMail.objects.filter(ticket__in=numbers).update(raw=None)


def _numbers(number):
    """The ticket and what was merged into it."""
    return [number, *Ticket.objects.filter(merged_into=number).values_list("pk", flat=True)]


def _redact_everywhere(numbers, pattern):
    forget_mail(numbers)
    counts = {}
    with pgtrigger.ignore(*LIFTED):
        for model, to_ticket, names in PLACES:
            changed = _redact_in(model, to_ticket, names, numbers, pattern)
            if changed:
                counts[str(model._meta.verbose_name)] = changed
    return counts


def _pattern(words):
    words = [words] if isinstance(words, str) else list(words)
    words = sorted({word.strip() for word in words}, key=len, reverse=True)
    if not words or any(len(word) < SHORTEST for word in words):
        raise InvalidInput({"words": f"Name the text to take out, at least {SHORTEST} characters of it."})
    return re.compile("|".join(map(re.escape, words)), re.IGNORECASE)


def _ticket_of(obj):
    """The number of the ticket that a row belongs to."""
    if isinstance(obj, Ticket):
        return obj.pk
    for name in ("ticket_id", "note", "escalation", "send_back"):
        owner = getattr(obj, name, None)
        if owner is not None:
            return owner if name == "ticket_id" else _ticket_of(owner)
    raise InvalidInput({"words": "Only texts of a ticket are redacted."})


def _redact_in(model, to_ticket, names, numbers, pattern):
    """Replace in these fields of every row of these tickets; how many rows were changed."""
    changed = 0
    for row in model.objects.filter(**{f"{to_ticket}__in": numbers}).iterator():
        before = {name: getattr(row, name) for name in names}
        after = {name: _replaced(value, pattern) for name, value in before.items()}
        differing = {
            name: _fitting(model, name, value) for name, value in after.items() if value != before[name]
        }
        if differing:
            model.objects.filter(pk=row.pk).update(**differing)
            changed += 1
    return changed


def _replaced(value, pattern):
    """The value with the words replaced, all the way down in JSON."""
    if isinstance(value, str):
        return pattern.sub(MARK, value)
    if isinstance(value, dict):
        return {pattern.sub(MARK, key): _replaced(inner, pattern) for key, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, pattern) for inner in value]
    return value


def _fitting(model, name, value):
    """The mark may be longer than the word: a short field is cut, never refused."""
    field = model._meta.get_field(name)
    return value[: field.max_length] if isinstance(field, models.CharField) else value
