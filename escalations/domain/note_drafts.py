"""What is still being typed: kept on the server, seen by its author alone (S24)."""

from datetime import timedelta

from escalations.models import NoteDraft, NoteKind

from . import rules, texts
from .notes import LIMIT, check_kind, written_since
from .step import check_person

JUST_SENT = timedelta(minutes=2)  # a text still being saved while it was sent is no draft any more


def keep_draft(ticket, *, kind, body, by, at):
    """Keep what `by` is typing, one text a kind; an empty one is forgotten. Returns it, or None."""
    check_person(rules.may_work(ticket, by))
    _check_draft(kind)
    body = texts.kept(body, field="body", name="The note", limit=LIMIT)
    mine = {"ticket_id": ticket.pk, "user": by, "kind": kind}
    sent = written_since(ticket, kind=kind, body=body, by=by, since=at - JUST_SENT)
    if not body or sent is not None:
        NoteDraft.objects.filter(**mine).delete()
        return None
    draft, _ = NoteDraft.objects.update_or_create(**mine, defaults={"body": body, "saved_at": at})
    return draft


def _check_draft(kind):
    if kind != NoteKind.SUMMARY:
        check_kind(kind)


def draft_of(ticket, kind, by):
    """What `by` has typed so far as this kind of note; empty if nothing."""
    found = NoteDraft.objects.filter(ticket=ticket, kind=kind, user=by).values_list("body", flat=True)
    return found.first() or ""
