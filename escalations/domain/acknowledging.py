"""How the customer is told that it is handed on: what counts as the acknowledgement, and the time it promises (S28)."""

from escalations.models import NoteKind

from . import confidential, promises, texts, writing
from .errors import InvalidInput, StepNotAllowed

ANSWERED_BY_HAND = {NoteKind.REPLY, NoteKind.CALL}


def may_acknowledge(escalation, note):
    """Whether a note is a person's reply or call, made when the escalation's standard lets it count (S28)."""
    return (
        note.ticket_id == escalation.ticket_id
        and note.kind in ANSWERED_BY_HAND
        and not note.is_automatic
        and came_in_order(escalation, note, escalation.standard)
    )


def came_in_order(escalation, note, standard):
    """After the first recorded note, or since the start where the version lets the customer be told first."""
    recorded_at = escalation.first_recorded_at
    if recorded_at is not None and note.created_at >= recorded_at:
        return True
    return standard.may_acknowledge_first and note.created_at >= escalation.started_at


def is_open_to(escalation):
    """Whether the customer may be told now: the note is recorded, or the version does not ask for it first."""
    return escalation.first_recorded_at is not None or escalation.standard.may_acknowledge_first


def does_not_count(escalation):
    """Why a reply or call that is there already is not taken, in words."""
    since = (
        "the escalation was started" if escalation.standard.may_acknowledge_first else "the note was saved"
    )
    return f"Only a person's reply or call made after {since} tells the customer. Write one."


def check_kind(kind):
    if kind not in ANSWERED_BY_HAND:
        raise InvalidInput({"kind": "The customer is told by a reply or by a call that you log."})


def check_words(body):
    """The customer learns from it that it is handed on: a letter or an “ok” tells them nothing (S28)."""
    body = writing.clean(body or "").strip()
    if not writing.is_blank(body) and texts.says_nothing(body):
        words = (
            f"“{body[:20]}” tells the customer nothing. Say that it is handed on, and when they hear more."
        )
        raise InvalidInput({"body": words})


def check_recorded(escalation):
    if not is_open_to(escalation):
        raise StepNotAllowed(
            "Save the template as a private note first; then tell the customer.", link="template#record"
        )


def check_promise(next_update_at, at):
    if next_update_at is None:
        raise InvalidInput({"next_update_at": "Promise when the customer hears from you next."})
    if next_update_at <= at:
        raise InvalidInput({"next_update_at": "Promise a time that is still to come."})
    promises.check_near(next_update_at, at)


def said_already(escalation, kind, body, next_update_at, by):
    """Whether this is the second press: the customer is not written to twice."""
    said, promise = escalation.acknowledgement, escalation.promise
    if said is None or promise is None or escalation.acknowledgement_refused:
        return False
    words = (said.kind, said.body, said.author_id, promise.due_at)
    body = confidential.settled(writing.clean(body or "").strip(), field="body")
    return words == (kind, body, by.pk, next_update_at)


def settle(escalation, note):
    """The note is the acknowledgement now, with the promise that came with it."""
    escalation.ticket.refresh_from_db()
    escalation.acknowledgement = note
    escalation.acknowledgement_refused = False
    escalation.promise = escalation.ticket.promises.owed().get()
    return {"note": note.pk, "next_update_at": escalation.promise.due_at.isoformat()}
