"""Invariant 6: one word stands in every private place; it is looked for wherever a contact could read (S22)."""

import contextlib
import logging

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse

from escalations import receiving
from escalations.delivery import chat, replies, reply_address, staff_mail, webhooks
from escalations.domain import (
    attachments,
    canned,
    conversation,
    drafting,
    feed,
    lookback,
    merging,
    notifying,
    tickets,
    webhook_following,
    workflow,
)
from escalations.models import (
    CannedResponse,
    Escalation,
    Note,
    NoteKind,
    Notification,
    OutboxMessage,
    Review,
    Revision,
    SectionKey,
    Ticket,
    TroubleshootingStep,
    WebhookDelivery,
    WebhookEvent,
)
from tests.factories import CannedResponseFactory, ContactFactory, TicketFactory, WebhookEndpointFactory
from tests.firm import GOOD, Firm, flag, minutes
from tests.receiving import writing as written

CANARY = "Zyzzyva"
AT = minutes(16)


@pytest.fixture
def firm(db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return Firm()


def sings(*texts):
    """Whether the word stands in any of these."""
    return any(CANARY.lower() in str(text).lower() for text in texts)


def tell_everything(firm):
    """A whole story with a send-back, the word in every text that is private."""
    ticket, by = firm.work(), {"by": firm.technician, "at": AT}
    conversation.add_note(ticket, kind="private_note", body=f"{CANARY} in a private note.", **by)
    conversation.write_summary(ticket, body=f"GT-104 {CANARY} drops its link.", **by)
    conversation.add_step(ticket, action=f"Asked {CANARY}", outcome="worse", result=f"{CANARY} E-32", **by)
    lookback.review(ticket, recurring=False, reason=f"{CANARY} is new.", pattern=f"{CANARY} again.", **by)
    trace = SimpleUploadedFile(f"{CANARY}.txt", CANARY.encode())
    conversation.add_note(
        ticket,
        kind="private_note",
        body="The trace.",
        attachments=[attachments.upload(trace, ticket=ticket, **by)],
        **by,
    )
    escalation = write_the_template(firm, ticket)
    return send_it_round(firm, escalation)


def write_the_template(firm, ticket):
    by = {"by": firm.technician, "at": AT}
    escalation = workflow.start(ticket, **by)
    for key, text in GOOD.items():
        drafting.fill(escalation, key, text=f"{text} {CANARY} {key}.", **by)
    drafting.fill(escalation, SectionKey.TROUBLESHOOTING_DONE, text=f"{CANARY}: same E-31 as before.", **by)
    drafting.fill(escalation, "user_impact", not_applicable=f"{CANARY} is nobody's work.", **by)
    drafting.set_reason(escalation, reason_code="elevated_access", reason_detail=f"{CANARY} admin", **by)
    workflow.record(escalation, carrier="summary", **by)
    return escalation


def send_it_round(firm, escalation):
    by, senior = {"by": firm.technician, "at": AT}, {"by": firm.senior, "at": minutes(30)}
    reply = "Our network team has it now."
    workflow.acknowledge(escalation, kind="reply", body=reply, next_update_at=minutes(300), **by)
    workflow.escalate(escalation, **by)
    workflow.send_back(escalation, flags=[flag("environment", comment=f"Which {CANARY}?")], **senior)
    flagged = escalation.send_backs.get().flags.get()
    drafting.answer_flag(flagged, answer=f"The only {CANARY}.", **by)
    workflow.escalate(escalation, by=firm.technician, at=minutes(31))
    workflow.reroute(escalation, team=firm.core, reason=f"{CANARY} is core.", **senior)
    architect = {"by": firm.architect, "at": minutes(40)}
    workflow.reroute(escalation, team=firm.network, reason=f"{CANARY} is not.", **architect)
    workflow.accept(escalation, read_back=f"I read {CANARY}.", **senior)
    workflow.release(escalation, reason=f"{CANARY} on leave.", **senior)
    workflow.accept(escalation, read_back=f"I read {CANARY} again.", **senior)
    workflow.pass_on(escalation, done=f"Read {CANARY}.", ask=f"Read core {CANARY}.", **senior)
    workflow.accept(escalation, read_back=f"Core {CANARY}.", **architect)
    workflow.resolve(
        escalation,
        outcome="fixed",
        resolution=f"{CANARY} set to auto.",
        would_have_helped="tool",
        resolve_ticket=True,
        **architect,
    )
    return Escalation.objects.get(pk=escalation.pk)


@pytest.fixture
def told(firm):
    return tell_everything(firm)


def test_the_word_stands_in_every_private_place(told):
    """A canary that does not sing tells nothing."""
    private = Note.objects.private().exclude(body="The trace.")
    assert {note.kind for note in private if sings(note.body)} == {
        NoteKind.PRIVATE_NOTE,
        NoteKind.SUMMARY,
        NoteKind.ESCALATION,
    }
    assert sings(Review.objects.first().pattern)
    assert sings(*TroubleshootingStep.objects.values_list("result", flat=True))
    assert all(sings(revision.answers, revision.steps) for revision in Revision.objects.all())
    assert all(
        sings(value) for value in (told.read_back, told.resolution, told.reason_detail, told.passed_on_ask)
    )


def test_no_message_to_the_outside_carries_it(told):
    """S22, S32. Mail, chat, notifications: ids and plain values."""
    messages = OutboxMessage.objects.all()

    assert {one.kind for one in messages} >= {"reply.deliver", "person.notify", "team.notify"}
    assert not sings(*(one.payload for one in messages), *(one.last_error for one in messages))


def test_no_notification_mail_or_card_of_it_carries_it(firm, told):
    """S22, S32. What colleagues are mailed and a chat is shown, of the whole story."""
    for message in OutboxMessage.objects.filter(kind__in=["person.notify", "team.notify"]):
        people = notifying.told_people if "users" in message.payload else notifying.told_team
        notifying.notify(message, people(message), at=AT)
    rows = list(Notification.objects.select_related("ticket__priority", "ticket__team", "team"))
    mails = [staff_mail.text_of([row], row.user, 1) + staff_mail.subject_of([row], 1) for row in rows]
    links = ("https://hooks.slack.com/services/x", "https://example.org/workflows/x")
    cards = [chat.card(link, row.message, firm.network) for row in rows for link in links]

    assert len(mails) > 5
    assert not sings(*mails, *cards, *(row.about for row in rows))


def test_only_public_notes_are_delivered_and_none_of_them_carries_it(told):
    """S22. What a deliverer is given is public by its kind."""
    sent = [one.note for one in OutboxMessage.objects.filter(kind="reply.deliver")]

    assert {note.kind for note in sent} == {NoteKind.REPLY}
    assert not sings(*(note.body for note in sent))
    assert not sings(*Note.objects.public().values_list("body", flat=True))


def test_no_mail_to_the_customer_carries_it(told, mailoutbox):
    """S22. Headers, text, HTML and files of every reply that leaves."""
    for message in OutboxMessage.objects.filter(kind="reply.deliver"):
        replies.deliver(message)

    assert mailoutbox != []
    assert not sings(*(one.message().as_bytes().decode() for one in mailoutbox))


def test_mail_that_comes_in_draws_nothing_of_it_out(firm, told, mailoutbox):
    """S22. An answer, a stranger, an out-of-office, a list: nobody is answered by itself."""
    before = OutboxMessage.objects.count()
    to = reply_address.of(told.ticket_id)
    for number, how in enumerate(
        [{}, {"sender": "eve@x.example"}, {"Auto_Submitted": "auto-replied"}, {"List_Id": "<l.x.example>"}]
    ):
        receiving.receive(written.mail(to=to, Message_ID=f"<{number}@x>", **how), at=minutes(95))

    assert told.ticket.notes.filter(kind=NoteKind.CUSTOMER_MESSAGE).count() == 4
    messages = OutboxMessage.objects.order_by("queued_at")[before:]
    assert {one.kind for one in messages} <= {"person.notify"}
    assert not sings(*(one.payload for one in messages))
    assert mailoutbox == []


def test_no_file_of_a_private_note_is_under_a_public_one(told):
    """S22. A file is as private as the note that uses it."""
    public = Note.objects.public().filter(attachments__isnull=False)

    assert [row.name for note in public for row in note.attachments.all()] == []


@pytest.mark.parametrize("kind", sorted(canned.READ_BY_CUSTOMERS))
def test_no_placeholder_of_a_public_response_carries_it(firm, told, kind):
    """S22. Every public placeholder filled in; a private one is left out even if it was stored."""
    body = " ".join(f"{{{{ {name} }}}}" for name in canned.PLACEHOLDERS)
    response = CannedResponseFactory(kind=kind, body=body)

    words = canned.fill_in(response, ticket=told.ticket, by=firm.senior)

    assert str(told.ticket.pk) in words
    assert not sings(words)


def test_every_response_that_is_there_is_clean(firm, told):
    """S22. Those of a new portal, too; a private one may well carry the summary."""
    public = CannedResponse.objects.filter(kind__in=canned.READ_BY_CUSTOMERS)
    inside = CannedResponseFactory(kind="private_note", body="{{ summary }}")

    assert not sings(
        *(canned.fill_in(one, ticket=told.ticket, by=firm.senior, promise_at=AT) for one in public)
    )
    assert sings(canned.fill_in(inside, ticket=told.ticket, by=firm.senior))


def test_a_ticket_that_follows_does_not_inherit_it(firm, told):
    """S22. A message to a closed ticket opens a new one: subject and contact go along, words do not."""
    tickets.change_status(told.ticket, "closed", by=firm.architect, at=minutes(90))

    note = tickets.customer_message(told.ticket, body="It is back.", at=minutes(95))

    follower = note.ticket
    assert follower != told.ticket
    assert not sings(follower.subject, follower.description, follower.resolution, follower.tags)
    assert [one.kind for one in follower.notes.all()] == [NoteKind.CUSTOMER_MESSAGE]


def test_merging_across_contacts_makes_nothing_public(firm, told):
    """S22. Private by kind: the notes move, their kinds do not change."""
    before = dict(Note.objects.values_list("pk", "kind"))
    into = TicketFactory(team=firm.core, contact=ContactFactory())

    merging.merge(told.ticket, into=into, reason="One fault.", by=firm.architect, at=minutes(95))

    assert dict(Note.objects.values_list("pk", "kind")) == before
    assert not sings(*Note.objects.filter(ticket=into).public().values_list("body", flat=True))
    assert not sings(*(one.payload for one in OutboxMessage.objects.all()))


def test_what_is_typed_privately_never_becomes_a_reply(firm, told):
    """S22. A draft of its own a kind."""
    by = {"by": firm.architect, "at": minutes(95)}
    conversation.keep_draft(told.ticket, kind="private_note", body=f"{CANARY} typed.", **by)

    draft = conversation.draft_of(told.ticket, "reply", firm.architect)

    assert not sings(draft.body if draft else "")


def test_the_tickets_public_words_do_not_carry_it(told):
    """S22. Subject, description and tags stay as they were; the resolution is for colleagues."""
    ticket = Ticket.objects.get(pk=told.ticket_id)

    assert not sings(ticket.subject, ticket.description, ticket.tags, ticket.contact, ticket.company)


def test_no_program_without_the_scope_is_told_of_it(firm):
    """S22. Webhooks: ids, of public entries alone; all of them where the scope is given."""
    events = WebhookEvent.values
    narrow, wide = (
        WebhookEndpointFactory(owner=firm.architect, events=events, private_notes=one)
        for one in (False, True)
    )
    escalation = tell_everything(firm)
    feed.number()
    for endpoint in (narrow, wide):
        webhook_following.follow(endpoint, at=AT)

    told, all_told = (WebhookDelivery.objects.filter(endpoint=one) for one in (narrow, wide))
    private = set(Note.objects.private().filter(ticket=escalation.ticket).values_list("pk", flat=True))
    assert not sings(*(webhooks.body_of(one) for one in all_told))
    assert private & set(all_told.filter(event="note.changed").values_list("object_id", flat=True))
    assert not private & set(told.filter(event="note.changed").values_list("object_id", flat=True))


def test_no_log_line_and_no_page_of_an_error_carries_it(firm, client, caplog, monkeypatch):
    """S22. What is typed goes in well, is refused, is too long, breaks the portal, in the form and in the address."""
    client.force_login(firm.technician)
    client.raise_request_exception = False
    notes, where = (reverse(f"web:{name}", args=[firm.ticket.pk]) for name in ("note_add", "ticket"))
    typed = {"mode": "private", "private": f"{CANARY} in a note."}
    late = {"date": "2020-01-01", "time": "09:00", "mode": "reply", "reply": CANARY}
    asked = [f"/search/?q={CANARY}", f"/tickets/?q={CANARY}", f"/tickets/?cursor={CANARY}", "/nowhere/"]
    logging.getLogger("django").addHandler(caplog.handler)  # it passes nothing on
    with caplog.at_level(logging.DEBUG):
        answers = [client.post(notes, one) for one in (typed, typed | {"private": CANARY * 40_000}, late)]
        answers += [client.post(f"/api/v1/tickets/{firm.ticket.pk}/notes/", {"body": CANARY, CANARY: 1})]
        answers += [client.get(path) for path in asked]
        monkeypatch.setattr(conversation, "add_note", breaks)
        broken = client.post(notes, typed)
    logging.getLogger("django").removeHandler(caplog.handler)
    lines = [record.getMessage() for record in caplog.records if record.name != "django.template"]

    assert {answer.status_code for answer in answers} >= {302, 422, 404}
    assert (broken.status_code, sings(broken.content.decode())) == (500, False)
    assert "Internal Server Error" in " ".join(lines)
    assert [line for line in lines if sings(line)] == []
    assert not sings(*(record.exc_text for record in caplog.records))
    assert sings(client.get(where).content.decode())


def breaks(ticket, *, body, **more):
    raise RuntimeError("The disk is full.")


def test_what_arrives_and_is_refused_is_not_told_in_a_log(firm, caplog, capsys, tmp_path):
    """S22. An import with rows that are refused, and a mail that is."""
    path = tmp_path / "export.csv"
    path.write_text(f"id,subject,status,created\n1,{CANARY},open,never\n2,{CANARY},{CANARY},2026-01-01\n")
    with caplog.at_level(logging.DEBUG), contextlib.suppress(CommandError, SystemExit):
        call_command("import_tickets", str(path))
    with caplog.at_level(logging.DEBUG):
        receiving.receive(written.mail(f"{CANARY} by mail", Subject=CANARY), at=AT)
        receiving.receive(b"no mail at all " + CANARY.encode(), at=AT)

    assert not sings(*(record.getMessage() for record in caplog.records))
