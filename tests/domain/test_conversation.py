"""Notes, promises, the summary and drafts: what is said on a ticket, and to whom."""

from datetime import timedelta

import pytest

from escalations.domain import conversation
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    QUEUED,
    Correction,
    Note,
    NoteDraft,
    NoteKind,
    OutboxMessage,
    Promise,
)
from tests.factories import (
    NINE,
    AttachmentFactory,
    ContactFactory,
    EscalationFactory,
    NoteFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
NOON = NINE + timedelta(hours=3)
PEOPLES = ["reply", "call", "private_note"]


@pytest.fixture
def by():
    return UserFactory(teams=[TeamFactory()])


@pytest.fixture
def ticket():
    return TicketFactory()


def add(ticket, by, kind="private_note", body="Words.", **more):
    return conversation.add_note(ticket, kind=kind, body=body, by=by, at=TEN, **more)


@pytest.mark.parametrize("kind", PEOPLES)
def test_a_note_is_added_and_remembered(ticket, by, kind):
    note = add(ticket, by, kind, body=" It works\x00\u200b. ")

    assert (note.kind, note.body, note.author, note.created_at) == (kind, "It works.", by, TEN)
    ticket.refresh_from_db()
    assert (ticket.version, ticket.updated_at, ticket.worked_at) == (2, TEN, TEN)
    entry = ticket.history.get()
    assert (entry.event, entry.data) == ("note.added", {"note": note.pk, "kind": kind})


def test_s28_a_reply_is_queued_for_delivery(ticket, by):
    note = add(ticket, by, "reply")

    told = OutboxMessage.objects.get()
    assert (told.kind, told.note, told.payload, note.delivery) == ("reply.deliver", note, {}, "queued")


@pytest.mark.parametrize("kind", ["call", "private_note"])
def test_s22_nothing_but_a_reply_is_delivered(ticket, by, kind):
    note = add(ticket, by, kind)

    assert (note.delivery, OutboxMessage.objects.count()) == ("", 0)


@pytest.mark.parametrize("source", ["helpdesk", "import"])
def test_a_reply_that_was_sent_elsewhere_is_not_sent_again(ticket, by, source):
    note = add(ticket, by, "reply", source=source)

    assert (note.delivery, note.source, OutboxMessage.objects.count()) == ("sent", source, 0)


@pytest.mark.parametrize("kind", ["customer_message", "escalation", "gossip"])
def test_other_kinds_are_not_written_by_people(ticket, by, kind):
    with pytest.raises(InvalidInput) as refused:
        add(ticket, by, kind)

    assert list(refused.value.fields) == ["kind"]
    assert not Note.objects.exists()


@pytest.mark.parametrize("body", ["", "  \n ", "\u200b\u2060", "\x00", None])
def test_an_empty_note_is_refused_with_what_to_do(ticket, by, body):
    with pytest.raises(InvalidInput, match=r"The note is empty; write something."):
        add(ticket, by, body=body)


def test_a_pasted_log_is_refused_with_its_length(ticket, by):
    with pytest.raises(InvalidInput) as refused:
        add(ticket, by, body="x" * 5_012_332)

    assert refused.value.fields == {
        "body": "The note is 5,012,332 characters long; 50,000 is the limit. Attach it as a file."
    }


def test_exactly_the_limit_is_taken_counted_without_the_browsers_line_ends(ticket, by):
    note = add(ticket, by, body="a\r\n" * 24_999 + "bc")

    assert len(note.body) == 50_000


def test_s28_a_contact_without_address_is_called(by):
    ticket = TicketFactory(contact=ContactFactory(name="Gale Foreman", email=None))

    with pytest.raises(InvalidInput, match=r"Gale Foreman has no e-mail address. Log a call instead."):
        add(ticket, by, "reply")
    assert add(ticket, by, "call").pk


def test_s28_a_machines_ticket_has_nobody_to_reply_to(by):
    with pytest.raises(InvalidInput, match="This ticket has no contact"):
        add(TicketFactory(contact=None), by, "reply")


@pytest.mark.parametrize("kind", ["reply", "call"])
def test_s28_a_reply_or_call_promises_the_next_update(ticket, by, kind):
    note = add(ticket, by, kind, next_update_at=NOON)

    made = Promise.objects.get()
    assert (made.ticket, made.note, made.due_at, made.made_by, made.made_at) == (ticket, note, NOON, by, TEN)
    assert ticket.history.first().data == {
        "note": note.pk,
        "promise": made.pk,
        "due_at": NOON.isoformat(),
    }


def test_s28_a_newer_promise_ends_the_older_one(ticket, by):
    add(ticket, by, "reply", next_update_at=NOON)

    add(ticket, by, "call", next_update_at=NOON + timedelta(hours=1))

    assert list(Promise.objects.values_list("due_at", "ended_at")) == [
        (NOON, TEN),
        (NOON + timedelta(hours=1), None),
    ]


def test_s28_a_reply_without_a_time_leaves_the_promise_owed(ticket, by):
    add(ticket, by, "reply", next_update_at=NOON)

    add(ticket, by, "reply")

    assert Promise.objects.owed().count() == 1


@pytest.mark.parametrize("due_at", [TEN, NINE])
def test_s28_a_promise_lies_ahead(ticket, by, due_at):
    with pytest.raises(InvalidInput) as refused:
        add(ticket, by, "reply", next_update_at=due_at)

    assert list(refused.value.fields) == ["next_update_at"]
    assert not Note.objects.exists()


def test_s28_a_promise_is_at_most_ninety_days_ahead(ticket, by):
    with pytest.raises(InvalidInput, match="more than 90 days ahead"):
        add(ticket, by, "reply", next_update_at=TEN + timedelta(days=90, seconds=1))

    add(ticket, by, "reply", next_update_at=TEN + timedelta(days=90))

    assert Promise.objects.get().due_at == TEN + timedelta(days=90)


def test_s28_a_private_note_promises_nothing(ticket, by):
    with pytest.raises(InvalidInput, match="Nobody reads a promise in a private note"):
        add(ticket, by, next_update_at=NOON)


@pytest.mark.parametrize("status", [QUEUED, ACCEPTED])
def test_s28_a_promise_is_renewed_in_any_state(by, status):
    escalation = EscalationFactory(status=status)

    add(escalation.ticket, by, "reply", next_update_at=NOON + timedelta(days=1))

    escalation.refresh_from_db()
    assert escalation.promise.due_at == NOON + timedelta(days=1)


def test_a_time_is_added_to_a_reply_that_is_there(ticket, by):
    note = add(ticket, by, "reply")

    made = conversation.promise(ticket, note=note, due_at=NOON, by=by, at=TEN)

    assert (made.note, made.due_at) == (note, NOON)


def test_s33_files_go_with_the_note(ticket, by):
    file = AttachmentFactory(ticket=ticket, uploaded_by=by)

    note = add(ticket, by, attachments=[file])

    assert list(note.attachments.all()) == [file]


def test_a_file_of_another_note_or_ticket_is_refused(ticket, by):
    used = AttachmentFactory(ticket=ticket, note=NoteFactory(ticket=ticket))
    foreign = AttachmentFactory()

    for file in (used, foreign):
        with pytest.raises(InvalidInput, match="belongs to another note"):
            add(ticket, by, attachments=[file])

    assert Note.objects.count() == 1


def test_a_merged_ticket_takes_no_notes(by):
    ticket = TicketFactory(status="closed", closing_reason="merged", merged_into=TicketFactory())

    with pytest.raises(StepNotAllowed, match="merged into"):
        add(ticket, by)


def test_a_restricted_ticket_takes_no_notes_from_a_stranger(by):
    with pytest.raises(NotPermitted):
        add(TicketFactory(team=TeamFactory(is_restricted=True)), by)


# Corrections


def test_ones_own_private_note_is_corrected_and_the_earlier_text_kept(ticket, by):
    note = add(ticket, by, body="Port 12")

    conversation.correct(note, body="Port 21", by=by, at=NOON)

    note.refresh_from_db()
    assert (note.body, note.corrected_at, note.created_at) == ("Port 21", NOON, TEN)
    assert list(Correction.objects.values_list("note", "body", "by", "at")) == [
        (note.pk, "Port 12", by.pk, NOON)
    ]
    assert ticket.history.first().event == "note.corrected"


def test_correcting_to_the_same_words_keeps_nothing(ticket, by):
    note = add(ticket, by)

    conversation.correct(note, body="Words. ", by=by, at=NOON)

    assert not Correction.objects.exists()


def test_somebody_elses_private_note_stays(ticket, by):
    note = add(ticket, by)

    for stranger in (UserFactory(), None):
        with pytest.raises(NotPermitted, match="Only its author corrects a private note"):
            conversation.correct(note, body="Other", by=stranger, at=NOON)


@pytest.mark.parametrize("kind", ["reply", "call", "customer_message"])
def test_what_the_customer_may_have_read_stays(by, kind):
    note = NoteFactory(kind=kind)

    with pytest.raises(NotPermitted, match="What the customer may have read stays"):
        conversation.correct(note, body="Other", by=note.author or by, at=NOON)


def test_s24_an_escalation_note_is_never_corrected():
    note = NoteFactory(kind=NoteKind.ESCALATION)

    with pytest.raises(NotPermitted, match="An escalation note is never changed"):
        conversation.correct(note, body="Other", by=note.author, at=NOON)


def test_a_superseded_note_is_not_corrected():
    newer = NoteFactory(kind=NoteKind.SUMMARY)
    old = NoteFactory(kind=NoteKind.SUMMARY, superseded_by=newer)

    with pytest.raises(NotPermitted, match="A newer note stands in its place"):
        conversation.correct(old, body="Other", by=old.author, at=NOON)


# The summary


def test_s4_the_summary_is_written_once_private_and_pinned(ticket, by):
    note = conversation.write_summary(ticket, body="Scanner drops.", by=by, at=TEN)

    assert (note.kind, note.is_pinned, note.is_private) == ("summary", True, True)
    ticket.refresh_from_db()
    assert ticket.version == 2


def test_s4_any_technician_corrects_the_summary(ticket, by):
    first = conversation.write_summary(ticket, body="Scanner drops.", by=by, at=TEN)

    second = add(ticket, UserFactory(), "summary", body="Two scanners drop.")

    assert (second, second.body, second.author) == (first, "Two scanners drop.", by)
    assert Correction.objects.get().body == "Scanner drops."


def test_s33_files_go_with_the_summary_written_or_corrected(ticket, by):
    files = [AttachmentFactory(ticket=ticket), AttachmentFactory(ticket=ticket)]

    add(ticket, by, "summary", body="One", attachments=files[:1])
    note = add(ticket, by, "summary", body="Two", attachments=files[1:])

    assert list(note.attachments.order_by("pk")) == files


def test_s28_the_summary_promises_nothing(ticket, by):
    with pytest.raises(InvalidInput, match="Nobody reads a promise"):
        add(ticket, by, "summary", next_update_at=NOON)


def test_an_empty_summary_is_refused(ticket, by):
    with pytest.raises(InvalidInput, match="The summary is empty"):
        conversation.write_summary(ticket, body=" ", by=by, at=TEN)


# Drafts


def test_a_draft_is_kept_for_its_kind_and_its_author(ticket, by):
    conversation.keep_draft(ticket, kind="reply", body="Good mor", by=by, at=NINE)
    conversation.keep_draft(ticket, kind="reply", body="Good morning", by=by, at=TEN)
    conversation.keep_draft(ticket, kind="private_note", body="Odd.", by=by, at=TEN)

    assert conversation.draft_of(ticket, "reply", by) == "Good morning"
    assert conversation.draft_of(ticket, "private_note", by) == "Odd."
    assert conversation.draft_of(ticket, "call", by) == ""
    assert conversation.draft_of(ticket, "reply", UserFactory()) == ""


def test_s24_a_draft_leaves_no_trace_on_the_ticket(ticket, by):
    conversation.keep_draft(ticket, kind="summary", body="So far", by=by, at=TEN)

    ticket.refresh_from_db()
    assert (ticket.version, ticket.notes.count(), ticket.history.count()) == (1, 0, 0)


def test_an_emptied_draft_is_forgotten(ticket, by):
    conversation.keep_draft(ticket, kind="reply", body="Good", by=by, at=TEN)

    assert conversation.keep_draft(ticket, kind="reply", body="\u200b", by=by, at=TEN) is None
    assert not NoteDraft.objects.exists()


def test_the_note_takes_its_own_draft_away_and_no_other(ticket, by):
    conversation.keep_draft(ticket, kind="reply", body="Good", by=by, at=TEN)
    conversation.keep_draft(ticket, kind="private_note", body="Odd.", by=by, at=TEN)

    add(ticket, by, "reply")

    assert [draft.kind for draft in NoteDraft.objects.all()] == ["private_note"]


def test_a_draft_of_what_nobody_writes_is_refused(ticket, by):
    with pytest.raises(InvalidInput):
        conversation.keep_draft(ticket, kind="escalation", body="x", by=by, at=TEN)


@pytest.mark.django_db(transaction=True)
def test_twenty_notes_at_once_are_all_kept():
    ticket, by = TicketFactory(), UserFactory()

    results = together(*(lambda n=n: add(ticket, by, body=f"Note {n:02}") for n in range(20)))

    assert not [one for one in results if isinstance(one, Exception)]
    ticket.refresh_from_db()
    assert sorted(ticket.notes.values_list("body", flat=True)) == [f"Note {n:02}" for n in range(20)]
    assert ticket.version == 21


@pytest.mark.django_db(transaction=True)
def test_two_summaries_at_once_are_one_and_its_correction():
    ticket, by = TicketFactory(), UserFactory()

    results = together(
        lambda: conversation.write_summary(ticket, body="One", by=by, at=TEN),
        lambda: conversation.write_summary(ticket, body="Two", by=by, at=TEN),
    )

    assert results[0].pk == results[1].pk
    bodies = {ticket.notes.get().body, Correction.objects.get().body}
    assert bodies == {"One", "Two"}


def test_a_second_press_is_the_same_note_and_later_words_are_not(ticket, by):
    first = add(ticket, by, body="Twice.", unless_written_since=TEN - timedelta(minutes=1))

    again = add(ticket, by, body="Twice.", unless_written_since=TEN - timedelta(minutes=1))
    later = add(ticket, by, body="Twice.", unless_written_since=TEN + timedelta(minutes=1))

    assert again.pk == first.pk
    assert later.pk != first.pk


def test_the_same_words_with_a_file_that_was_forgotten_are_another_note(ticket, by):
    forgotten = add(ticket, by, body="See attached.", unless_written_since=NINE)
    file = AttachmentFactory(ticket=ticket, uploaded_by=by, name="log.txt", size=7)
    twin = AttachmentFactory(ticket=ticket, uploaded_by=by, name="log.txt", size=7)

    sent = add(ticket, by, body="See attached.", attachments=[file], unless_written_since=NINE)
    again = add(ticket, by, body="See attached.", attachments=[twin], unless_written_since=NINE)

    assert sent.pk not in {forgotten.pk, None}
    assert again.pk == sent.pk
    assert list(sent.attachments.all()) == [file]


def test_the_same_words_with_a_promise_that_was_forgotten_are_another_note(ticket, by):
    forgotten = add(ticket, by, "call", "We look into it.", unless_written_since=NINE)
    due = {"next_update_at": TEN + timedelta(hours=3), "unless_written_since": NINE}

    promised = add(ticket, by, "call", "We look into it.", **due)
    again = add(ticket, by, "call", "We look into it.", **due)

    assert promised.pk != forgotten.pk
    assert again.pk == promised.pk
    assert promised.promises.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_second_press_at_the_same_moment_is_one_note():
    """Two presses race for the ticket's lock; the second finds the note."""
    ticket, by = TicketFactory(), UserFactory()

    together(*(lambda: add(ticket, by, body="Twice.", unless_written_since=NINE) for _ in range(2)))

    assert ticket.notes.count() == 1


def test_a_text_corrected_meanwhile_is_refused_with_both(ticket, by):
    """Invariant 9. A stale write is refused with the difference."""
    note = conversation.write_summary(ticket, body="One", by=by, at=TEN, version=0)
    conversation.correct(note, body="Two", by=by, at=TEN, version=1)

    with pytest.raises(StaleWrite) as refused:
        conversation.correct(note, body="Three", by=by, at=TEN, version=1)

    assert refused.value.differences == {"body": ("Two", "Three")}
    assert refused.value.version == conversation.version_of(note) == 2


def test_a_summary_written_meanwhile_is_not_overwritten(ticket, by):
    conversation.write_summary(ticket, body="Theirs", by=by, at=TEN)

    with pytest.raises(StaleWrite):
        conversation.write_summary(ticket, body="Mine", by=by, at=TEN, version=0)


def test_what_was_just_sent_is_no_draft_any_more(ticket, by):
    """A text that was still being saved while it was sent does not come back."""
    add(ticket, by, body="Sent.")

    kept = conversation.keep_draft(ticket, kind=NoteKind.PRIVATE_NOTE, body="Sent.", by=by, at=TEN)

    assert kept is None
    assert NoteDraft.objects.count() == 0
