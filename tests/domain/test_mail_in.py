"""What a mail from outside does: which ticket it finds, whose it is, what is kept of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.db import IntegrityError

from escalations.domain import (
    attachments,
    conversation,
    mail_in,
    mailed_files,
    mailing,
    merging,
    redacting_files,
    redaction,
)
from escalations.domain.incoming import Hand, IncomingMail, MailedFile
from escalations.models import Attachment, Contact, MailMessage, OutboxMessage, Portal, ReceivedMail, Ticket
from tests.factories import (
    NINE,
    AdministratorFactory,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)
OURS = "<ours@handover.example>"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(autouse=True)
def desk(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return TeamFactory(tier=1)


@pytest.fixture
def ticket():
    return TicketFactory(contact=ContactFactory(email="anna@gate.example"))


def mail(**values):
    given = {"message_id": "<one@gate.example>", "sender": "anna@gate.example", "sender_name": "Anna Meyer"}
    given |= {"subject": "Scanner", "text": "It is down again."}
    return IncomingMail(**(given | values))


def come(one=None, raw=b"raw", at=TEN, **how):
    row, _ = mail_in.keep(raw, one, at=at)
    return mail_in.take_in(row, one or mail(), at=at, **how)


# Which ticket


def test_a_mail_nobody_knows_opens_a_ticket_and_adds_its_sender(desk):
    company = CompanyFactory(domain="gate.example")

    row = come(mail(subject="  Scanner\n down ", text="Bay 3.\x00 LT-0231"))

    ticket = row.ticket
    assert (row.state, row.reason, row.note) == ("taken", "", None)
    assert (ticket.subject, ticket.description, ticket.source) == ("Scanner down", "Bay 3. LT-0231", "email")
    assert (ticket.contact.name, ticket.contact.email, ticket.company) == (
        "Anna Meyer",
        "anna@gate.example",
        company,
    )
    assert (ticket.team, ticket.category, ticket.assets) == (desk, None, ["LT-0231"])
    assert MailMessage.objects.values_list("message_id", "ticket", "note", "is_ours").get() == (
        "<one@gate.example>",
        ticket.pk,
        None,
        False,
    )


def test_a_mail_without_a_subject_opens_one_all_the_same():
    assert come(mail(subject="")).ticket.subject == "(no subject)"


def test_the_ticket_is_filed_under_the_category_for_mail():
    team = TeamFactory()
    chosen = CategoryFactory(intake_team=team)
    Portal.objects.update(mail_category=chosen)

    ticket = come().ticket

    assert (ticket.category, ticket.team) == (chosen, team)


def test_a_category_that_fits_no_more_is_left_out(desk):
    Portal.objects.update(mail_category=CategoryFactory(is_active=False))

    assert come().ticket.category is None


def test_an_answer_finds_its_ticket_by_the_mail_it_answers(ticket):
    mailing.note_message_id(OURS, ticket=ticket, is_ours=True, at=NINE)
    mailing.note_message_id("<far@x>", ticket=TicketFactory(), is_ours=True, at=NINE)

    row = come(mail(answers=("<unknown@x>", OURS, "<far@x>")))

    assert (row.ticket, row.note.body, row.note.contact) == (ticket, "It is down again.", ticket.contact)
    assert (row.note.is_automatic, row.note.is_from_other) == (False, False)
    assert MailMessage.objects.get(message_id="<one@gate.example>").note == row.note


def test_the_address_it_was_sent_to_goes_before_what_it_answers(ticket):
    mailing.note_message_id(OURS, ticket=TicketFactory(), is_ours=True, at=NINE)

    assert come(mail(answers=(OURS,)), number=ticket.pk).ticket == ticket


def test_an_address_of_a_ticket_that_is_gone_opens_another():
    assert come(number=1).ticket.pk != 1


def test_a_closed_ticket_is_followed(ticket):
    closed = TicketFactory(status="closed", contact=ticket.contact)

    row = come(number=closed.pk)

    assert (row.ticket.follows, row.note.ticket) == (closed, row.ticket)


def test_a_mail_without_a_message_id_is_taken_in(ticket):
    assert come(mail(message_id=""), number=ticket.pk).ticket == ticket
    assert not MailMessage.objects.exists()


# Who wrote


def test_a_stranger_with_the_tickets_address_is_taken_in_and_marked(ticket):
    """Nothing of the ticket goes to them: answers go to its contact. Seen for what it is, it can be acted upon."""
    row = come(mail(sender="mallory@else.example", sender_name="Anna Meyer"), number=ticket.pk)

    ticket.refresh_from_db()
    assert (row.ticket, row.note.is_from_other) == (ticket, True)
    assert (row.note.contact.email, ticket.contact.email) == ("mallory@else.example", "anna@gate.example")


def test_a_colleague_at_the_company_is_no_stranger(ticket):
    colleague = ContactFactory(company=ticket.company)

    assert come(mail(sender=colleague.email), number=ticket.pk).note.is_from_other is False


def test_nobody_of_a_company_is_no_colleague():
    ticket = TicketFactory(contact=ContactFactory(company=None), company=None)

    assert come(number=ticket.pk).note.is_from_other is True


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("", "anna@gate.example"),
        ("...", "anna@gate.example"),
        ("A\x00n\nna ", "An na"),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_name_is_cleaned_or_is_the_address(name, kept):
    assert come(mail(sender_name=name)).ticket.contact.name == kept


def test_an_address_that_no_contact_may_have_stands_in_the_name():
    ticket = come(mail(sender="a..b@gate.example")).ticket

    assert (ticket.contact.name, ticket.contact.email) == ("Anna Meyer (a..b@gate.example)", None)


@pytest.mark.django_db(transaction=True)
def test_ten_first_mails_at_once_are_one_contact():
    TeamFactory(tier=1)

    results = together(
        *(lambda n=n: come(mail(message_id=f"<{n}@x>"), raw=str(n).encode()) for n in range(10))
    )

    assert [one for one in results if isinstance(one, Exception)] == []
    assert (Contact.objects.count(), Ticket.objects.count()) == (1, 10)


# What counts as nothing, and what goes round


@pytest.mark.parametrize("hand", [Hand.ANSWER, Hand.LIST, Hand.MACHINE])
def test_s28_automatic_mail_on_a_ticket_is_kept_and_does_nothing(ticket, hand):
    Ticket.objects.filter(pk=ticket.pk).update(status="pending")

    row = come(mail(hand=hand), number=ticket.pk)

    ticket.refresh_from_db()
    assert (row.state, row.note.is_automatic, ticket.status) == ("taken", True, "pending")


@pytest.mark.parametrize("hand", [Hand.ANSWER, Hand.LIST])
def test_automatic_mail_without_a_ticket_is_set_aside(hand):
    row = come(mail(hand=hand))

    assert (row.state, row.ticket, row.reason.endswith("no ticket.")) == ("set_aside", None, True)
    assert not Contact.objects.exists()


def test_what_a_machine_reports_of_its_own_accord_opens_a_ticket():
    assert come(mail(hand=Hand.MACHINE)).ticket.description == "It is down again."


def test_set_aside_it_can_be_taken_in_all_the_same():
    one = mail(hand=Hand.LIST)
    row = come(one)

    again = mail_in.take_in(row, one, in_any_case=True, at=TEN)

    assert (again.state, again.ticket.subject, again.attempts) == ("taken", "Scanner", 2)


def test_what_the_portal_sent_is_refused(ticket):
    mailing.note_message_id(OURS, ticket=ticket, is_ours=True, at=NINE)

    states = [come(mail(), raw=b"1", is_ours=True).state, come(mail(message_id=OURS), raw=b"2").state]

    assert states == ["refused", "refused"]
    assert (ticket.notes.count(), Ticket.objects.count()) == (0, 1)


def test_without_a_sender_it_waits_for_a_person(ticket):
    one = mail(sender="", sender_name="")
    row = come(one, number=ticket.pk)
    assert (row.state, row.reason.startswith("It names no sender")) == ("quarantined", True)

    again = mail_in.take_in(row, one, number=ticket.pk, in_any_case=True, at=TEN)

    assert (again.ticket.contact, again.ticket == ticket) == (None, False)


def test_a_reply_that_came_back_is_told_its_author(firm):
    note = conversation.add_note(firm.ticket, kind="reply", body="Hello.", by=firm.technician, at=NINE)
    mailing.note_message_id(OURS, ticket=firm.ticket, note=note, is_ours=True, at=NINE)
    said = "anna@gate.example: 550 no such mailbox"

    row = come(mail(hand=Hand.BOUNCE, returned=("<x@y>", OURS), returned_words=said))

    note.refresh_from_db()
    assert (row.state, row.ticket, row.note) == ("taken", firm.ticket, note)
    assert (note.delivery, note.delivery_words) == ("bounced", said)
    told = OutboxMessage.objects.filter(kind="person.notify").get()
    assert told.payload == {"about": "reply.not_reached", "users": [firm.technician.pk]}
    assert firm.ticket.notes.count() == 1


def test_another_mail_that_came_back_is_set_aside():
    row = come(mail(hand=Hand.BOUNCE, returned=("<x@y>",), returned_words="550 no such user"))

    assert (row.state, row.reason) == ("set_aside", "A mail came back that is no reply: 550 no such user")


# Once


def test_the_same_bytes_are_once():
    first, is_new = mail_in.keep(b"same", mail(message_id=""), at=TEN)
    second, is_new_again = mail_in.keep(b"same", mail(message_id=""), at=TEN)

    assert (first, is_new, is_new_again) == (second, True, False)


def test_what_cannot_be_kept_for_another_reason_is_no_mail_kept_before():
    with pytest.raises(IntegrityError, match="received_at"):
        mail_in.keep(b"without a moment", mail(), at=None)


def test_the_same_message_id_of_the_same_sender_is_once():
    rows = [mail_in.keep(b"by one way", mail(), at=TEN), mail_in.keep(b"by another", mail(), at=TEN)]

    assert (rows[0][0], rows[1][1]) == (rows[1][0], False)
    assert mail_in.keep(b"somebody else's", mail(sender="eve@x.example"), at=TEN)[1] is True


def test_what_is_taken_in_is_not_taken_in_again(ticket):
    row = come(number=ticket.pk)

    mail_in.take_in(row, mail(), number=ticket.pk, at=TEN)

    assert ticket.notes.count() == 1
    assert mail_in.quarantine(row, reason="x").state == "taken"


@pytest.mark.django_db(transaction=True)
def test_the_same_mail_ten_times_at_once_is_one_note():
    ticket = TicketFactory(contact=ContactFactory(email="anna@gate.example"))

    results = together(*(lambda: come(mail(), number=ticket.pk) for _ in range(10)))

    assert [one for one in results if isinstance(one, Exception)] == []
    assert (ReceivedMail.objects.count(), ticket.notes.count()) == (1, 1)


# Files and words


def test_files_lie_under_the_note_and_what_is_not_taken_is_named(ticket):
    files = (
        MailedFile("bay 3.png", PNG),
        MailedFile("setup.exe", b"MZ"),
        MailedFile("big.log", b"x" * 101),
        MailedFile("fake.pdf", b"MZ"),
    )

    row = come(mail(files=files), number=ticket.pk, limit=100)

    assert [(one.name, one.note, one.ticket) for one in Attachment.objects.all()] == [
        ("bay 3.png", row.note, ticket)
    ]
    text, _, refused = row.note.body.partition("\n\n[Handover did not keep these files of the mail:\n")
    assert text == "It is down again."
    assert [line.partition(":")[0] for line in refused.splitlines()] == [
        "- “setup.exe”",
        "- “big.log”",
        "- “fake.pdf”",
    ]


def test_files_of_an_opening_mail_lie_with_the_ticket():
    row = come(mail(files=(MailedFile("bay 3.png", PNG),)))

    assert [(one.note, one.ticket) for one in Attachment.objects.all()] == [(None, row.ticket)]


def test_a_failure_leaves_no_file_behind(tmp_path):
    def fail():
        with attachments.undone_on_failure() as rows:
            mailed_files.keep([MailedFile("a.png", PNG)], rows, limit=100, at=TEN)
            stored.append(rows[0].file.name)
            raise ZeroDivisionError

    stored = []
    with pytest.raises(ZeroDivisionError):
        fail()

    assert [(one, (tmp_path / one).exists()) for one in stored] == [(stored[0], False)]


def test_s26_what_looks_like_a_password_is_masked(ticket):
    words = "The password is hunter2-Winter!, thanks."

    texts = [
        come(mail(text=words), number=ticket.pk).note.body,
        come(mail(text=words, message_id="<two@x>"), raw=b"2").ticket.description,
    ]

    assert [("hunter2" in text, "thanks" in text) for text in texts] == [(False, True)] * 2


def test_a_mail_of_twenty_megabytes_is_taken_in(ticket):
    row = come(mail(text="word " * 4_000_000), number=ticket.pk)

    assert len(row.note.body) <= 200_000


# Afterwards


def test_mail_is_forgotten_after_thirty_days_but_never_what_waits(ticket):
    come(mail(), number=ticket.pk, at=NINE)
    mail_in.keep(b"waits", mail(message_id="<2@x>"), at=NINE)
    quarantined, _ = mail_in.keep(b"unreadable", None, at=NINE)
    mail_in.quarantine(quarantined, reason="It has no headers.")

    assert mail_in.forget(at=NINE + timedelta(days=30)) == 0
    assert mail_in.forget(at=NINE + timedelta(days=30, seconds=1)) == 1
    assert sorted(ReceivedMail.objects.values_list("state", flat=True)) == ["quarantined", "waiting"]
    assert ticket.notes.count() == 1


def test_merging_takes_the_mail_along(ticket):
    by = UserFactory(teams=[ticket.team])
    into = TicketFactory(team=ticket.team, contact=ticket.contact)
    come(mail(), number=ticket.pk)

    merging.merge(ticket, into=into, by=by, at=TEN)

    assert (ReceivedMail.objects.get().ticket, MailMessage.objects.get().ticket) == (into, into)


def test_redacting_a_text_forgets_the_bytes_it_came_in(ticket):
    row = come(mail(text="My name is Rumpelstiltskin", subject="Rumpelstiltskin"), number=ticket.pk)

    redaction.redact(ticket, words="Rumpelstiltskin", reason="A name.", by=AdministratorFactory(), at=TEN)

    row.refresh_from_db()
    assert (row.raw, row.subject) == (None, "[redacted]")


def test_redacting_a_file_forgets_the_bytes_it_came_in(ticket):
    row = come(mail(files=(MailedFile("bay 3.png", PNG),)), number=ticket.pk)
    file = Attachment.objects.get()
    file.file.save("x.png", ContentFile(PNG))

    redacting_files.redact_file(file, reason="A face.", by=AdministratorFactory(), at=TEN)

    row.refresh_from_db()
    assert row.raw is None


def test_a_mail_is_what_was_read_and_stays_so():
    assert replace(mail(), hand=Hand.LIST).is_automatic is True
