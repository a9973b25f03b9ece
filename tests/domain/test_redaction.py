"""Redaction: the one way a kept text is changed, and that there is no other (invariants 3 and 4)."""

import json
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from escalations.domain import confidential, conversation, redaction, tickets
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import (
    QUEUED,
    SENT_BACK,
    Answer,
    Correction,
    Flag,
    HistoryEntry,
    Note,
    NoteKind,
    OutboxMessage,
    Revision,
)
from tests.factories import (
    NINE,
    AdministratorFactory,
    AnswerFactory,
    AttachmentFactory,
    CorrectionFactory,
    EscalationFactory,
    HistoryEntryFactory,
    NoteDraftFactory,
    NoteFactory,
    OutboxMessageFactory,
    ReviewFactory,
    RevisionFactory,
    StepFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
SECRET = "Summer24!"
TEXT = f"pw is {SECRET}, really"


@pytest.fixture
def administrator():
    return AdministratorFactory()


def redact(obj, by, words=SECRET, reason="A password was pasted."):
    return redaction.redact(obj, words=words, reason=reason, by=by, at=TEN)


def everything():
    """Every row of every table of ours, as text."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE tablename LIKE 'escalations_%'")
        tables = [name for (name,) in cursor.fetchall()]
        rows = " UNION ALL ".join(
            f"SELECT row_to_json(row)::text AS row FROM {name} AS row" for name in tables
        )
        cursor.execute(f"SELECT string_agg(row, '') FROM ({rows}) AS rows")
        return cursor.fetchone()[0]


def full_ticket():
    """A ticket with the secret in every place that keeps text."""
    ticket = TicketFactory(subject=TEXT, description=TEXT, resolution=TEXT, priority_reason=TEXT)
    for kind in NoteKind:
        NoteFactory(ticket=ticket, kind=kind, body=TEXT)
    CorrectionFactory(note=NoteFactory(ticket=ticket), body=TEXT)
    NoteDraftFactory(ticket=ticket, body=TEXT)
    AttachmentFactory(ticket=ticket, name=f"{SECRET}.txt")
    StepFactory(ticket=ticket, action=TEXT, result=TEXT)
    ReviewFactory(ticket=ticket, reason=TEXT, pattern=TEXT, warranty_reason=TEXT)
    escalation = EscalationFactory(ticket=ticket, status=SENT_BACK, reason_detail=TEXT)
    Answer.objects.filter(escalation=escalation, section="environment").delete()
    AnswerFactory(escalation=escalation, section="environment", text=TEXT, not_applicable=TEXT)
    Flag.objects.update(comment=TEXT, answer=TEXT)
    RevisionFactory(
        escalation=escalation,
        answers={"environment": {"label": "Environment", "text": TEXT}},
        steps=[{"action": TEXT, "minutes": 5}],
        facts={TEXT: [TEXT, None, 3]},
    )
    HistoryEntryFactory(ticket=ticket, data={"changes": {"subject": [TEXT, "x"]}})
    OutboxMessageFactory(ticket=ticket, payload={"subject": TEXT}, last_error=TEXT)
    return ticket


def test_the_words_are_gone_from_every_place_search_included(administrator):
    ticket = full_ticket()
    assert SECRET in everything()

    counts = redact(ticket, administrator)

    stored = everything()
    assert SECRET not in stored
    assert "summer24" not in stored
    assert ticket.notes.first().body == "pw is [redacted], really"
    assert counts == {
        "ticket": 1,
        "note": 6,
        "correction": 1,
        "note draft": 1,
        "attachment": 1,
        "troubleshooting step": 1,
        "review": 1,
        "escalation": 1,
        "answer": 1,
        "revision": 1,
        "flag": 1,
        "history entry": 1,
        "outbox message": 1,
    }


def test_the_redaction_itself_is_remembered_without_the_words(administrator):
    note = NoteFactory(body=TEXT)

    redact(note, administrator, reason=f"He wrote {SECRET}.")

    entry = HistoryEntry.objects.get(event="text.redacted")
    assert (entry.ticket, entry.by, entry.at) == (note.ticket, administrator, TEN)
    assert entry.data == {"reason": "He wrote [redacted].", "places": {"note": 1}}


def test_several_words_in_any_case_the_longest_first(administrator):
    note = NoteFactory(body="summer24! and Summer24!Plus and nothing else")

    redact(note, administrator, words=["Summer24!", "Summer24!Plus"])

    note.refresh_from_db()
    assert note.body == "[redacted] and [redacted] and nothing else"


def test_anything_on_the_ticket_leads_to_all_of_it(administrator):
    ticket = full_ticket()
    flag = Flag.objects.get()

    redact(flag, administrator)

    ticket.refresh_from_db()
    assert ticket.subject == "pw is [redacted], really"


@pytest.mark.parametrize(
    "find",
    [
        lambda ticket: ticket,
        lambda ticket: ticket.notes.first(),
        lambda ticket: Correction.objects.get(),
        lambda ticket: Answer.objects.first(),
        lambda ticket: Revision.objects.first(),
        lambda ticket: HistoryEntry.objects.first(),
        lambda ticket: OutboxMessage.objects.get(),
        lambda ticket: ticket.steps.get(),
    ],
)
def test_every_kind_of_row_is_found_its_ticket(administrator, find):
    ticket = full_ticket()

    redact(find(ticket), administrator)

    assert SECRET not in everything()


def test_other_tickets_keep_their_text(administrator):
    other = NoteFactory(body=TEXT)

    redact(NoteFactory(body=TEXT), administrator)

    other.refresh_from_db()
    assert other.body == TEXT


def test_what_was_merged_into_the_ticket_is_covered(administrator):
    into = TicketFactory(description=TEXT)
    merged = TicketFactory(status="closed", closing_reason="merged", merged_into=into, description=TEXT)

    redact(into, administrator)

    merged.refresh_from_db()
    assert merged.description == "pw is [redacted], really"


def test_a_short_field_is_cut_rather_than_refused(administrator):
    ticket = TicketFactory(subject="abc" * 85)

    redact(ticket, administrator, words="abc")

    ticket.refresh_from_db()
    assert len(ticket.subject) == 255


@pytest.mark.parametrize("by", ["technician", "nobody", "deactivated"])
def test_only_administrators_redact(by):
    note = NoteFactory(body=TEXT)
    person = {
        "technician": UserFactory(),
        "nobody": None,
        "deactivated": AdministratorFactory(is_active=False),
    }[by]

    with pytest.raises(NotPermitted):
        redact(note, person)

    note.refresh_from_db()
    assert note.body == TEXT


@pytest.mark.parametrize("words", ["", "  ", [], ["ab"], "x"])
def test_what_would_black_out_everything_is_refused(administrator, words):
    with pytest.raises(InvalidInput, match="at least 3 characters"):
        redact(NoteFactory(body=TEXT), administrator, words=words)


def test_a_reason_is_needed(administrator):
    with pytest.raises(InvalidInput, match="Say why the text must not stay"):
        redact(NoteFactory(body=TEXT), administrator, reason=" ")


def test_words_that_stand_nowhere_are_said_so(administrator):
    with pytest.raises(InvalidInput, match="stands nowhere on the ticket"):
        redact(NoteFactory(body="Fine."), administrator)

    assert not HistoryEntry.objects.exists()


def test_what_is_no_tickets_text_is_refused(administrator):
    with pytest.raises(InvalidInput, match="Only texts of a ticket"):
        redact(UserFactory(), administrator)


def kept():
    """Rows whose text is kept, each with a change that must fail."""
    escalation = EscalationFactory(status=QUEUED)
    return {
        "note body": (Note, NoteFactory(kind=NoteKind.REPLY), {"body": "other"}),
        "escalation note": (Note, escalation.note, {"body": "other"}),
        "note kind": (Note, NoteFactory(), {"kind": NoteKind.REPLY}),
        "note time": (Note, NoteFactory(), {"created_at": TEN}),
        "note author": (Note, NoteFactory(), {"author": UserFactory()}),
        "correction": (Correction, CorrectionFactory(), {"body": "other"}),
        "revision": (Revision, escalation.revision, {"answers": {}}),
        "history": (HistoryEntry, HistoryEntryFactory(), {"data": {}}),
    }


@pytest.mark.database
@pytest.mark.parametrize(
    "name",
    [
        "note body",
        "escalation note",
        "note kind",
        "note time",
        "note author",
        "correction",
        "revision",
        "history",
    ],
)
def test_nothing_else_changes_a_kept_text(name):
    model, row, change = kept()[name]

    with pytest.raises(DatabaseError, match="Cannot update"), transaction.atomic():
        model.objects.filter(pk=row.pk).update(**change)


@pytest.mark.database
def test_the_protection_is_back_after_a_redaction(administrator):
    note = NoteFactory(kind=NoteKind.REPLY, body=TEXT)

    redact(note, administrator)

    with pytest.raises(DatabaseError), transaction.atomic():
        Note.objects.filter(pk=note.pk).update(body="other")


@confidential.answered(confidential.KEEP)
def test_a_ticket_that_was_really_worked_on_is_clean_afterwards(administrator):
    ticket, by = TicketFactory(), UserFactory()
    tickets.edit(ticket, {"description": TEXT}, by=by, at=NINE)
    note = conversation.add_note(ticket, kind="private_note", body=TEXT, by=by, at=NINE)
    conversation.correct(note, body="Gone", by=by, at=NINE)
    step = conversation.add_step(ticket, action=TEXT, by=by, at=NINE)
    conversation.change_step(step, {"action": "Signed in"}, by=by, at=NINE)
    conversation.remove_step(step, by=by, at=NINE)

    redact(note, administrator)

    assert SECRET not in everything()
    assert "[redacted]" in json.dumps([entry.data for entry in ticket.history.all()])
