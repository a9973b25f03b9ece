"""A helpdesk's ticket on its page: where it lives, what means nothing here, and how each note crossed."""

from types import SimpleNamespace

import pytest
from django.urls import reverse

from escalations.domain import arriving, conversation, corrections, mailing, origin, outbox
from escalations.domain.outside import RemoteNote
from escalations.models import Note, NoteKind, OutboxMessage, RemoteRecord, Ticket
from tests.factories import NINE, HelpdeskCodeFactory, HelpdeskFactory, HelpdeskFieldFactory
from tests.firm import minutes

CODES = {"status": {"code": "12", "label": "With vendor", "is_mapped": False}}
CODES |= {"priority": {"code": "2", "label": "Medium", "is_mapped": True}}


@pytest.fixture
def there(firm):
    """The firm's ticket as acme's #1042."""
    helpdesk = HelpdeskFactory(name="acme")
    Ticket.objects.filter(pk=firm.ticket.pk).update(source="helpdesk")
    firm.ticket.refresh_from_db()
    record = RemoteRecord.objects.create(
        source="acme", type="ticket", external_id="77", ticket=firm.ticket, said={"number": "1042", **CODES}
    )
    return SimpleNamespace(helpdesk=helpdesk, record=record, ticket=firm.ticket)


def page_of(browser, ticket):
    return browser.get(reverse("web:ticket", args=[ticket.pk])).text


def test_fields_of_the_account_are_shown_as_from_there(there, signed_in):
    HelpdeskFieldFactory(helpdesk=there.helpdesk, name="cf_place", label="Place")
    HelpdeskFieldFactory(helpdesk=there.helpdesk, name="cf_reach", label="Reach", use="impact")
    there.record.said |= {"fields": {"cf_place": "HQ <b>", "cf_reach": "Galaxy", "cf_new": "x"}}
    there.record.said |= {"impact": {"code": "Galaxy", "label": "Galaxy", "is_mapped": False}}
    there.record.save()

    page = page_of(signed_in, there.ticket)

    assert 'id="own-fields-title">From acme</h2>' in page
    assert "<dt>Place</dt>" in page
    assert "HQ &lt;b&gt;" in page
    assert "<dt>cf_new</dt>" in page
    assert "<dt>Reach</dt>" not in page
    assert "Impact there: Galaxy" in page


def note(there, **values):
    given = {"external_id": "n1", "ticket": "77", "body": "Fuser is worn.", "created_at": NINE, **values}
    with origin.coming_from(there.helpdesk.origin):
        arriving.take_notes(
            there.ticket,
            [RemoteNote(**given)],
            source="acme",
            codes=arriving.Codes(there.helpdesk),
            at=minutes(1),
            live_since=NINE,
            helpdesk=there.helpdesk,
        )


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("freshdesk", "https://acme.freshdesk.com/a/tickets/77"),
        ("zammad", "https://acme.freshdesk.com/#ticket/zoom/77"),
    ],
)
def test_it_says_where_it_lives_and_leads_there(there, signed_in, kind, address):
    there.helpdesk.kind = kind
    there.helpdesk.save()

    page = page_of(signed_in, there.ticket)

    assert f'Lives in acme as <a class="inline" href="{address}" rel="noreferrer">#1042</a>' in page


def test_what_is_unmapped_is_shown_plainly(there, signed_in):
    page = page_of(signed_in, there.ticket)

    assert 'Status there: With vendor <span class="muted">(unmapped)</span>' in page
    assert "Priority there" not in page


def test_gone_and_paused_are_said(there, signed_in):
    RemoteRecord.objects.update(gone_at=NINE, gone_why="spam")
    there.helpdesk.state = "paused"
    there.helpdesk.save()

    page = page_of(signed_in, there.ticket)

    assert "marked as spam there" in page
    assert "acme is not kept in step: paused" in page


def test_the_composer_goes_out_through_it(there, signed_in, firm):
    page = page_of(signed_in, there.ticket)

    assert "Goes out through acme to Gale Foreman." in page
    assert "acme gets it as a private note." in page
    assert "by e-mail" not in page


def test_so_does_what_the_customer_is_told(there, firm, signed_in):
    firm.recorded()

    page = signed_in.get(reverse("web:escalate", args=[there.ticket.pk]), {"step": "acknowledge"}).text

    assert "Goes out through acme to Gale Foreman." in page
    assert "by e-mail" not in page


@pytest.mark.parametrize(("label", "writer"), [("Tess There", "Tess There"), ("", "158")])
def test_a_note_from_there_says_so_and_who_wrote_it(there, signed_in, label, writer):
    there.helpdesk.codes.create(kind="agent", code="158", label=label)
    note(there, author="158")

    page = page_of(signed_in, there.ticket)

    assert f'<span class="strong">{writer}</span>' in page
    assert "from acme" in page


def test_a_file_that_stayed_there_is_named_under_its_message_and_leads_there(there, signed_in):
    note(there)
    why = "“dump.zip” has 21 MB; 20 MB is the limit."
    RemoteRecord.objects.filter(external_id="n1").update(said={"left_there": [["dump.zip", why]]})
    there.record.said |= {"left_there": [["<b>.exe", "“.exe” files are not taken."]]}
    there.record.save()

    page = page_of(signed_in, there.ticket)
    opening, rest = page.split('id="note-')

    assert "&lt;b&gt;.exe stayed in acme: “.exe” files are not taken." in opening
    assert f"dump.zip stayed in acme: {why}" in rest
    assert page.count(">Open #1042 in acme</a>") == 2


def test_without_an_author_it_is_the_helpdesks(there, signed_in):
    note(there)

    assert '<span class="strong">acme</span>' in page_of(signed_in, there.ticket)


def test_somebody_of_ours_keeps_their_name(there, signed_in, firm):
    there.helpdesk.codes.create(kind="agent", code="158", label="Tess There", user=firm.technician)
    note(there, author="158")

    page = page_of(signed_in, there.ticket)

    assert '<span class="strong">Tess Nichols</span>' in page
    assert "from acme" in page
    assert "Tess There" not in page


def add(there, firm, kind=NoteKind.PRIVATE_NOTE):
    words = {"kind": kind, "body": "Port 12.", "by": firm.technician, "at": minutes(2)}
    return conversation.add_note(there.ticket, **words)


def test_a_private_note_is_on_its_way_and_then_there(there, signed_in, firm):
    add(there, firm)
    assert "on its way to acme" in page_of(signed_in, there.ticket)

    OutboxMessage.objects.update(delivered_at=minutes(3))

    page = page_of(signed_in, there.ticket)
    assert "on its way to" not in page
    assert "from acme" not in page


def test_a_private_note_that_was_not_taken_says_why(there, signed_in, firm):
    add(there, firm)
    OutboxMessage.objects.update(given_up_at=minutes(3), last_error="The ticket is not there any more.")

    page = page_of(signed_in, there.ticket)

    assert "Not in acme" in page
    assert "acme has not taken it: “The ticket is not there any more.”" in page


def test_whoever_may_write_it_sends_a_private_note_again(there, signed_in, firm):
    """By its old message, whose reference is looked for over there first."""
    written = add(there, firm)
    OutboxMessage.objects.update(given_up_at=minutes(3), last_error="No.", payload={"in_flight": "x"})
    assert "Send again" in page_of(signed_in, there.ticket)

    address = reverse("web:note_send_again", args=[there.ticket.pk, written.pk])
    said = [signed_in.post(address, follow=True).text for _ in range(2)]

    message = OutboxMessage.objects.get(kind="helpdesk.note")
    assert (message.given_up_at, message.attempts, message.payload) == (None, 0, {"in_flight": "x"})
    assert "The note is on its way once more." in said[0]
    assert "Only one that was given up is sent again" in said[1]
    assert "let a note go to the helpdesk once more" in page_of(signed_in, there.ticket)


def test_a_correction_here_of_what_came_from_there_says_so(there, signed_in, firm):
    HelpdeskCodeFactory(helpdesk=there.helpdesk, kind="agent", code="a1", user=firm.technician)
    note(there, author="a1")
    corrections.correct(Note.objects.get(), body="Fuser is new.", by=firm.technician, at=minutes(3))

    assert "from acme, corrected here" in page_of(signed_in, there.ticket)


def test_a_correction_there_of_what_came_from_here_says_so(there, signed_in, firm):
    """And of what came from there it stays theirs."""
    written = add(there, firm)
    RemoteRecord.objects.create(source="acme", type="note", external_id="n7", note=written)
    OutboxMessage.objects.update(delivered_at=minutes(2))
    note(there, external_id="n8")
    note(there, external_id="n8", body="Fuser is new.", updated_at=minutes(3))
    assert "corrected in acme" not in page_of(signed_in, there.ticket)

    note(there, external_id="n7", body="Quite other words.", updated_at=minutes(3))

    page = page_of(signed_in, there.ticket)
    assert page.count("corrected in acme") == 1
    assert page.count("from acme<") == 1
    assert "corrected here" not in page


def test_a_reply_whose_fate_is_not_known_is_looked_for_before_it_is_sent_again(there, signed_in, firm):
    reply = add(there, firm, kind=NoteKind.REPLY)
    assert "being sent" in page_of(signed_in, there.ticket)
    mailing.refused(reply, words="It is not known whether it was sent.", at=minutes(3))

    page = page_of(signed_in, there.ticket)
    signed_in.post(reverse("web:note_send_again", args=[there.ticket.pk, reply.pk]))

    assert "Look at <a" in page
    assert "whether it is there before you send it again" in page
    assert OutboxMessage.objects.filter(kind="helpdesk.reply").count() == 2
    assert Note.objects.get(pk=reply.pk).delivery == "queued"


def test_a_ticket_that_lives_here_is_told_nothing_of_it(firm, signed_in):
    outbox.tell("reply.deliver", ticket=firm.ticket, at=NINE)

    page = page_of(signed_in, firm.ticket)

    assert "Lives in" not in page
    assert "by e-mail" in page


@pytest.mark.parametrize("count", [1, 30])
def test_the_page_asks_the_same_for_one_note_and_thirty(
    there, signed_in, firm, count, django_assert_num_queries
):
    for number in range(count):
        note(there, external_id=f"n{number}", author=None)
        add(there, firm)
    page_of(signed_in, there.ticket)

    with django_assert_num_queries(ASKED):
        page_of(signed_in, there.ticket)


ASKED = 18
