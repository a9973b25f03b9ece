"""The step Customer told: the right reader, a promise that the text names too, nothing typed lost."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from escalations.models import CannedResponse, Escalation, NoteKind, OutboxMessage, Ticket
from escalations.web import acknowledgement
from escalations.web.guide import Guide
from tests.factories import CannedResponseFactory, NoteFactory
from tests.firm import minutes

pytestmark = pytest.mark.usefixtures("at_ten")

LATER = {"date": "2026-11-24", "time": "14:30"}
HTMX = {"HX-Request": "true"}


def url(firm, name="escalate_acknowledge", *further):
    return reverse(f"web:{name}", args=[firm.ticket.pk, *further])


def page_of(firm, browser):
    return browser.get(url(firm, "escalate"), {"step": "acknowledge"})


def escalation_of(firm):
    return Escalation.objects.get(ticket=firm.ticket)


def offered(firm, browser):
    """The form as it is offered, filled with what stands in it."""
    told = page_of(firm, browser).context["told"]
    return {
        "kind": told.kind,
        "reply": told.bodies["reply"],
        "call": told.bodies["call"],
        "named": told.named,
        "date": told.date,
        "time": told.time,
    }


def test_reply_with_a_promise(firm, signed_in):
    """S28. A public reply by a person after the note, with a promised next update; queued counts."""
    firm.recorded()

    response = signed_in.post(url(firm), {"kind": "reply", "reply": "The network team has it.", **LATER})

    escalation = escalation_of(firm)
    assert response["Location"] == url(firm, "escalate")
    assert (escalation.acknowledgement.kind, escalation.acknowledgement.body) == (
        NoteKind.REPLY,
        "The network team has it.",
    )
    assert escalation.promise.due_at == datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
    assert OutboxMessage.objects.filter(kind="reply.deliver", note=escalation.acknowledgement).exists()


def test_logged_call_counts_as_well(firm, signed_in):
    firm.recorded()

    signed_in.post(url(firm), {"kind": "call", "call": "Told Gale.", "reply": "Not this.", **LATER})

    assert escalation_of(firm).acknowledgement.body == "Told Gale."


def test_text_is_offered_with_the_time_it_promises(firm, signed_in):
    firm.recorded()

    form = offered(firm, signed_in)

    assert form["kind"] == "reply"
    assert form["time"] in form["reply"]
    assert signed_in.post(url(firm), form).status_code == 302


REFUSED = [
    ({"reply": " \u200b"}, 422, "reply"),
    ({"reply": "ok"}, 422, "reply"),
    ({"reply": "a\u200b\u200b"}, 422, "reply"),
    ({"date": "", "time": ""}, 422, "next_update_at"),
    ({"date": "2001-01-01", "named": ""}, 422, "next_update_at"),
    ({"date": "2099-01-01", "named": ""}, 422, "next_update_at"),
    ({"date": "nonsense"}, 422, "next_update_at"),
    ({"kind": ""}, 422, "kind"),
    ({"kind": "private_note"}, 422, "kind"),
    ({"reply": "word " * 1_000_000}, 422, "reply"),
]


@pytest.mark.parametrize(("wrong", "status", "field"), REFUSED)
def test_refused_acknowledgement_comes_back_whole(firm, signed_in, wrong, status, field):
    firm.recorded()
    form = {"kind": "reply", "reply": "Your specialists are on it.", "call": "Half a note.", **LATER} | wrong

    page = signed_in.post(url(firm), form)

    told = page.context["told"]
    assert page.status_code == status
    assert field in told.errors
    assert "field__error" in page.content.decode()
    assert (told.bodies["reply"], told.bodies["call"]) == (form["reply"], "Half a note.")
    assert (told.date, told.time) == (form["date"], form["time"])
    assert escalation_of(firm).acknowledgement is None


def test_promise_and_text_never_name_two_times(firm, signed_in):
    """The promised time was changed without a script: the text is corrected and read once more, not sent."""
    firm.recorded()
    form = offered(firm, signed_in) | LATER

    page = signed_in.post(url(firm), form)

    told = page.context["told"]
    assert page.status_code == 422
    assert "14:30 on Tuesday 24 November" in told.bodies["reply"]
    assert "It names the promised one now" in page.content.decode()
    again = form | {"reply": told.bodies["reply"], "named": told.named}
    assert signed_in.post(url(firm), again).status_code == 302


def test_text_follows_the_promised_time(firm, signed_in):
    """While typing: another time, and the text names it."""
    firm.recorded()
    form = offered(firm, signed_in) | LATER

    part = signed_in.post(url(firm, "escalate_words"), form, headers=HTMX)

    assert "14:30 on Tuesday 24 November" in part.content.decode()
    assert part.context["told"].named == "2026-11-24T14:30:00+00:00"


@pytest.mark.parametrize("named", ["", "nonsense", "2026-11-10T12:00"])
def test_text_that_names_no_known_time_stays_as_it_is(firm, signed_in, named):
    firm.recorded()
    form = offered(firm, signed_in) | LATER | {"named": named}

    part = signed_in.post(url(firm, "escalate_words"), form, headers=HTMX)

    assert part.context["told"].bodies["reply"] == form["reply"]


# Canned responses


@pytest.fixture
def canned(firm):
    return CannedResponseFactory(
        title="Short", kind=CannedResponse.Kind.ACKNOWLEDGEMENT, body="We are on #{{ ticket.number }}."
    )


@pytest.mark.parametrize("is_empty", [True, False])
def test_canned_response_takes_the_place_of_an_empty_text_or_another_response(
    firm, signed_in, canned, is_empty
):
    firm.recorded()
    form = offered(firm, signed_in) | ({"reply": " "} if is_empty else {})

    part = signed_in.post(f"{url(firm, 'escalate_words')}?canned={canned.pk}", form, headers=HTMX)

    assert part.context["told"].bodies["reply"] == f"We are on #{firm.ticket.pk}."


def test_canned_response_never_takes_the_place_of_typed_words_unasked(firm, signed_in, canned):
    firm.recorded()
    form = offered(firm, signed_in) | {"reply": "My own words."}
    address = f"{url(firm, 'escalate_words')}?canned={canned.pk}"

    asked = signed_in.post(address, form, headers=HTMX)
    replaced = signed_in.post(f"{address}&replace=yes", form, headers=HTMX)

    assert "My own words." in asked.content.decode()
    assert "Replace my text" in asked.content.decode()
    assert "My own words." not in replaced.content.decode()


@pytest.mark.parametrize("kind", [CannedResponse.Kind.PRIVATE_NOTE, CannedResponse.Kind.ESCALATION])
def test_private_response_is_not_offered_to_a_customer(firm, signed_in, kind):
    """S22. What is written for colleagues is never offered where a customer reads."""
    firm.recorded()
    private = CannedResponseFactory(title="For us", kind=kind, body="x")

    part = signed_in.post(
        f"{url(firm, 'escalate_words')}?canned={private.pk}", offered(firm, signed_in), headers=HTMX
    )

    assert private not in page_of(firm, signed_in).context["told"].offered
    assert part.context["told"].bodies["reply"] != "x"


# Who is there to be told


def test_contact_without_an_address_opens_on_a_call(firm, signed_in):
    """S28. The composer opens on *logged call*; a reply is refused."""
    firm.recorded()
    firm.contact.email = ""
    firm.contact.save()

    page = page_of(firm, signed_in)
    refused = signed_in.post(url(firm), {"kind": "reply", "reply": "Hello.", **LATER})

    assert page.context["told"].kind == "call"
    assert 'value="reply" class="mode-reply" disabled' in page.content.decode()
    assert refused.status_code == 422
    assert "has no e-mail address" in refused.content.decode()


def test_ticket_without_a_contact_is_waived_visibly(firm, signed_in):
    """S28. No contact: waived, visibly."""
    firm.recorded()
    Ticket.objects.filter(pk=firm.ticket.pk).update(contact=None)

    assert "nobody to tell" in page_of(firm, signed_in).content.decode()


def test_customer_is_told_after_the_note(firm, signed_in):
    """S27. Out of order is explained, with the next step as a link."""
    firm.draft()

    page = page_of(firm, signed_in)
    refused = signed_in.post(url(firm), {"kind": "reply", "reply": "Hello.", **LATER})

    assert "First the note, then the customer" in page.content.decode()
    assert "?step=template#record" in page.content.decode()
    assert refused.status_code == 409


def test_told_customer_may_be_promised_another_time(firm, signed_in):
    """S28. A promise is renewed by a reply or call with a new time."""
    firm.acknowledged()

    signed_in.post(url(firm), {"kind": "call", "call": "It takes longer.", **LATER})

    assert escalation_of(firm).promise.due_at == datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
    assert "Write again below" in page_of(firm, signed_in).content.decode()


# What is there already


@pytest.fixture
def rang(firm):
    """A call that was logged after the note."""
    firm.recorded()
    return NoteFactory(ticket=firm.ticket, kind=NoteKind.CALL, author=firm.colleague, created_at=minutes(30))


def test_call_that_is_there_is_taken_with_a_time(firm, signed_in, rang):
    """S28. Taken as the acknowledgement: only the time is asked."""
    assert "may count as the acknowledgement" in page_of(firm, signed_in).content.decode()

    response = signed_in.post(url(firm, "escalate_take", rang.pk), LATER)

    assert response["Location"] == url(firm, "escalate")
    assert escalation_of(firm).acknowledgement == rang


@pytest.mark.parametrize(
    "form", [{}, {"date": "2001-01-01", "time": "10:00"}, {"date": "9999-12-31", "time": "x"}]
)
def test_taking_needs_a_time_to_come(firm, signed_in, rang, form):
    page = signed_in.post(url(firm, "escalate_take", rang.pk), form)

    told = page.context["told"]
    assert page.status_code == 422
    assert "next_update_at" in told.errors
    assert told.bodies["reply"]
    assert (told.date, told.time) == (form.get("date", ""), form.get("time", ""))


def test_note_from_before_is_not_taken(firm, signed_in):
    firm.recorded()
    before = firm.ticket.notes.get(kind=NoteKind.REPLY)

    page = signed_in.post(url(firm, "escalate_take", before.pk), LATER)

    assert page.status_code == 409
    assert "Only a person" in page.content.decode()


@pytest.mark.parametrize("name", ["acknowledge", "words"])
def test_get_leads_back_to_the_page(firm, signed_in, name):
    firm.recorded()

    assert (
        signed_in.get(url(firm, f"escalate_{name}"))["Location"]
        == f"{url(firm, 'escalate')}?step=acknowledge"
    )


def test_script_in_the_text_is_shown_as_text(firm, signed_in):
    firm.recorded()
    evil = "</textarea><script>alert(1)</script>"

    page = signed_in.post(
        url(firm), {"kind": "reply", "reply": evil, "call": evil, "named": evil, "date": evil}
    )

    assert "<script>alert" not in page.content.decode()


# The moment


def test_first_promise_is_a_full_quarter_after_it_should_be_accepted(firm):
    at = datetime(2026, 11, 10, 9, 7, 31, tzinfo=UTC)

    promised = acknowledgement.first_promise(Guide(firm.ticket, None, by=firm.technician, at=at))

    assert (promised.minute % 15, promised.second) == (0, 0)
    assert timedelta(minutes=45) <= promised - at - timedelta(minutes=firm.ticket.priority.accept_minutes)


@pytest.mark.parametrize(
    "words", [("9999-12-31", "23:59"), ("0001-01-01", "00:00"), ("2026-11-10", "9"), ("", "")]
)
def test_moment_out_of_this_world_is_none_or_a_moment(words):
    with timezone.override("America/New_York"):
        found = acknowledgement.moment(*words)

    assert found is None or found.tzinfo is UTC
