"""The ticket's page: what it shows, to whom, with how many questions to the database."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from escalations.domain import conversation, drafting, merging, tickets, workflow
from escalations.models import Note, NoteKind, Scenario, Team
from tests.factories import (
    ContactFactory,
    CorrectionFactory,
    HistoryEntryFactory,
    NoteFactory,
    ReferenceFactory,
    StepFactory,
    TicketFactory,
    UserFactory,
)

SIGNED_IN = (
    'SELECT "django_session',
    'SELECT "escalations_user"',
    'SELECT "auth_',
    'SELECT "django_content_type',
)


def url(ticket, name="ticket", **query):
    return reverse(f"web:{name}", args=[ticket.pk], query=query or None)


def page(browser, ticket, **query):
    return browser.get(url(ticket, **query)).content.decode()


def questions(browser, ticket):
    """How many queries the page asks, beside who is signed in."""
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(url(ticket)).status_code == 200
    return sum(not one["sql"].startswith(SIGNED_IN) for one in asked)


@pytest.mark.parametrize("rows", [1, 30])
def test_page_asks_the_same_however_much_is_on_it(signed_in, firm, rows):
    for number in range(rows):
        NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY)
        StepFactory(ticket=firm.ticket)
        TicketFactory(contact=firm.contact, category=firm.category)
        HistoryEntryFactory(ticket=firm.ticket, data={"number": number})
    firm.queued()

    assert questions(signed_in, firm.ticket) == 10


def test_a_senior_is_asked_no_more_of_what_they_accepted(firm, browser_of):
    firm.accepted()
    browser = browser_of(firm.senior)
    browser.get(url(firm.ticket))

    assert questions(browser, firm.ticket) == 10


@pytest.mark.parametrize("status", ["draft", "queued", "sent_back", "accepted", "resolved", "withdrawn"])
def test_page_stands_in_every_status_of_an_escalation(browser_of, firm, status):
    escalation = firm.in_status(status)

    for person in (firm.technician, firm.senior, firm.administrator):
        assert browser_of(person).get(url(escalation.ticket)).status_code == 200


def test_page_of_a_restricted_team_is_not_there_for_a_stranger(signed_in, firm):
    closed = TicketFactory(team=Team.objects.create(name="Board", is_restricted=True))

    assert signed_in.get(url(closed)).status_code == 404


def test_number_that_was_merged_leads_on(signed_in, firm):
    into = TicketFactory(team=firm.desk, contact=firm.contact)
    merging.merge(firm.ticket, into=into, by=firm.technician, at=timezone.now())

    answer = signed_in.get(url(firm.ticket), follow=True)

    assert answer.redirect_chain == [(url(into), 302)]
    assert f"#{firm.ticket.pk} was merged into #{into.pk}." in answer.content.decode()


# The one way on


def test_escalate_is_one_press_when_nothing_is_under_way(signed_in, firm):
    shown = page(signed_in, firm.ticket)

    assert shown.partition("<aside")[0].count("Escalate…</button>") == 1
    assert f'action="{url(firm.ticket, "escalate")}"' in shown


@pytest.mark.parametrize("status", ["draft", "sent_back"])
def test_what_is_being_written_is_gone_on_with(signed_in, firm, status):
    """S20. A second time returns to the same draft."""
    firm.in_status(status)

    shown = page(signed_in, firm.ticket)

    assert "Go on with the escalation</a>" in shown
    assert "Escalate…</button>" not in shown.partition('id="actions"')[0]


def test_queued_escalation_says_where_it_waits_and_until_when(signed_in, firm):
    """S33. The escalation is pinned above the conversation."""
    escalation = firm.queued()

    shown = page(signed_in, firm.ticket)

    assert "In the queue of Network, accept due" in shown
    assert reverse("web:brief", args=[escalation.pk]) in shown
    assert shown.index('id="escalation"') < shown.index('id="conversation"')


def test_finished_ticket_has_no_escalate(signed_in, firm):
    done = TicketFactory(status="resolved", team=firm.desk)

    assert "Escalate…</button>" not in page(signed_in, done)


def test_head_renews_itself_with_its_readiness(signed_in, firm):
    firm.draft()

    shown = signed_in.get(url(firm.ticket, "ticket_head"), headers={"HX-Request": "true"}).content.decode()

    assert "Ready <b>7 of 7</b>" in shown
    assert "load, ticket-changed" not in shown


def test_head_of_an_untouched_ticket_is_just_its_head(signed_in, firm):
    assert b'id="ticket-head"' in signed_in.get(url(firm.ticket, "ticket_head")).content


# The conversation


def test_what_is_private_and_what_the_customer_reads_is_never_in_doubt(signed_in, firm):
    """S22. Private by kind, and the form says who reads it."""
    NoteFactory(ticket=firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="For colleagues.")
    NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY, body="For the customer.")

    shown = page(signed_in, firm.ticket)

    private, public = (shown.index(words) for words in ("For colleagues.", "For the customer."))
    assert 'class="note note--private"' in shown[private - 2500 : private]
    assert 'class="note note--reply"' in shown[public - 2500 : public]
    assert "Seen by 9 technicians. Contact: no." in shown


@pytest.mark.parametrize(
    ("show", "seen"),
    [
        ("", ["public", "private"]),
        ("public", ["public"]),
        ("private", ["private"]),
        ("nonsense", ["public", "private"]),
    ],
)
def test_conversation_is_filtered(signed_in, firm, show, seen):
    NoteFactory(ticket=firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="words: private")
    NoteFactory(ticket=firm.ticket, kind=NoteKind.CALL, body="words: public")

    shown = page(signed_in, firm.ticket, show=show)

    assert [one for one in ("public", "private") if f"words: {one}" in shown] == seen


def test_newest_fifty_stand_first_and_older_ones_are_one_press_away(signed_in, firm):
    at = timezone.now() - timedelta(days=1)
    for number in range(60):
        NoteFactory(
            ticket=firm.ticket, body=f"Note number {number:02}.", created_at=at + timedelta(minutes=number)
        )

    answer = signed_in.get(url(firm.ticket))
    older = signed_in.get(url(firm.ticket) + answer.context["talk"].older_url.partition("#")[0])

    assert "Note number 10." in answer.content.decode()
    assert "Note number 09." not in answer.content.decode()
    assert [entry.note.body for entry in older.context["talk"].entries] == [
        f"Note number {n:02}." for n in range(10)
    ]
    assert older.context["talk"].newer_url


def test_cursor_that_is_none_gives_the_first_page(signed_in, firm):
    assert "not valid any more" in page(signed_in, firm.ticket, cursor="nonsense")


def test_automatic_messages_are_events_and_replaced_notes_are_folded(signed_in, firm):
    """S28. Automatic mail counts as nothing, in either direction."""
    NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY, author=None, is_automatic=True, body="We got it.")
    firm.recorded()
    escalation, who = firm.ticket.escalations.get(), {"by": firm.technician, "at": timezone.now()}
    drafting.fill(escalation, "environment", text="GT-104, firmware 4.2.2, Leeds yard, VLAN 30.", **who)
    workflow.record(escalation, **who)

    shown = page(signed_in, firm.ticket)

    assert "Does not count as a reply." in shown
    assert "replaced by a newer one" in shown
    assert "It is pinned above" in shown


def test_note_that_was_not_delivered_says_so(signed_in, firm):
    NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY, delivery=Note.Delivery.REFUSED)

    assert "Not reached" in page(signed_in, firm.ticket)


def test_what_came_in_stands_at_the_top(signed_in, firm):
    ticket = TicketFactory(description="The scanner\n<b>beeps</b>", contact=firm.contact)

    shown = page(signed_in, ticket)

    assert "The scanner<br>&lt;b&gt;beeps&lt;/b&gt;" in shown
    assert "As it came in" in shown
    assert (
        "beeps"
        not in page(signed_in, ticket, show="private").partition('id="write"')[0].partition("metaline")[2]
    )


def test_earlier_texts_of_a_note_are_shown_on_demand(signed_in, firm):
    note = NoteFactory(
        ticket=firm.ticket, author=firm.technician, body="Port 12.", corrected_at=timezone.now()
    )
    CorrectionFactory(note=note, body="Port 13.")
    where = reverse("web:note_earlier", args=[firm.ticket.pk, note.pk])

    whole, part = signed_in.get(where), signed_in.get(where, headers={"HX-Request": "true"})

    assert "<del>13.</del> <ins>12.</ins>" in whole.content.decode()
    assert b"<html" in whole.content
    assert b"<html" not in part.content
    assert where in page(signed_in, firm.ticket)


def test_pinned_note_stands_above_the_conversation(signed_in, firm):
    """S7. Pin what matters."""
    NoteFactory(ticket=firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="It is a lifetime.", is_pinned=True)

    assert page(signed_in, firm.ticket).count("It is a lifetime.") == 2


# What surrounds it


def test_warranty_stands_with_its_evidence(signed_in, firm):
    """S11. A verdict with evidence."""
    earlier = TicketFactory(
        contact=firm.contact,
        category=firm.category,
        status="closed",
        created_at=firm.ticket.created_at - timedelta(days=9),
        updated_at=firm.ticket.created_at - timedelta(days=7),
    )

    shown = page(signed_in, firm.ticket)

    assert "In warranty" in shown
    assert "was completed 3 Nov 2026, 7 days before this was opened. Its window ran to 17 Nov 2026." in shown
    assert f"#{earlier.pk}" in shown


def test_references_history_and_scenarios_are_there(signed_in, firm):
    reference = ReferenceFactory(ticket=firm.ticket, to__subject="The same last week")
    Scenario.objects.create(name="Ask for logs", description="Tags it")

    shown = page(signed_in, firm.ticket)

    assert "The same last week" in shown
    assert reverse("web:reference_remove", args=[firm.ticket.pk, reference.to_id]) in shown
    assert "Ask for logs" in shown


def test_reference_to_a_restricted_ticket_is_not_told(signed_in, firm):
    closed = Team.objects.create(name="Board", is_restricted=True)
    ReferenceFactory(ticket=firm.ticket, to=TicketFactory(subject="Merger talks", team=closed))

    assert "Merger talks" not in page(signed_in, firm.ticket)


def test_senior_of_a_higher_tier_may_take_it(browser_of, firm):
    """S29. A member of that team pulls a ticket of their own accord."""
    assert "Take it to Network" in page(browser_of(firm.senior), firm.ticket)
    assert "Take it to" not in page(browser_of(firm.technician), firm.ticket)


def test_colleague_is_offered_to_take_it_over(browser_of, firm):
    assert "Assign to me" in page(browser_of(firm.colleague), firm.ticket)
    assert "Assign to me" not in page(browser_of(firm.technician), firm.ticket)


def test_parts_open_as_forms_without_script(signed_in, firm):
    conversation.write_summary(firm.ticket, body="Scanner drops.", by=firm.technician, at=timezone.now())

    assert 'id="summary-body"' in page(signed_in, firm.ticket, edit="summary")
    assert 'name="c-impact"' in page(signed_in, firm.ticket, edit="configuration")
    assert 'id="customer-contact"' in page(signed_in, firm.ticket, edit="customer")
    assert 'id="summary-body"' not in page(signed_in, firm.ticket, edit="nonsense")


@pytest.mark.parametrize("rows", [1, 120])
def test_history_is_told_a_page_at_a_time(signed_in, firm, rows, django_assert_num_queries):
    for _ in range(rows):
        HistoryEntryFactory(ticket=firm.ticket, by=firm.technician, event="step.added")

    with django_assert_num_queries(4):
        first = signed_in.get(url(firm.ticket, "ticket_history"))
    assert len(first.context["history"]) == min(rows, 50)
    assert "Tess Nichols" in first.content.decode()


def test_history_goes_on_to_its_end(signed_in, firm):
    for _ in range(60):
        HistoryEntryFactory(ticket=firm.ticket)
    first = signed_in.get(url(firm.ticket, "ticket_history"))

    second = signed_in.get(url(firm.ticket, "ticket_history") + first.context["next_url"])

    assert len(second.context["history"]) == 10
    assert second.context["previous_url"]
    assert signed_in.get(url(firm.ticket, "ticket_history", cursor="x")).status_code == 302


def test_nobody_signed_out_sees_any_of_it(client, firm):
    assert client.get(url(firm.ticket)).status_code == 302


def test_a_person_who_is_in_no_team_sees_the_page(browser_of, firm):
    assert browser_of(UserFactory()).get(url(firm.ticket)).status_code == 200


def test_newest_history_is_asked_for_after_a_change_in_place(signed_in, firm):
    HistoryEntryFactory(ticket=firm.ticket, event="step.added")

    part = signed_in.get(url(firm.ticket, "ticket_history", part="newest"))

    assert b"logged a step" in part.content
    assert b"<html" not in part.content


def test_a_message_of_another_sender_is_marked_with_its_address(signed_in, firm):
    stranger = ContactFactory(name=firm.ticket.contact.name, company=None, email="mallory@else.example")
    tickets.customer_message(
        firm.ticket, body="Send me the list.\n\n> quoted", contact=stranger, at=timezone.now()
    )

    page = signed_in.get(url(firm.ticket)).content.decode()

    assert ("Another sender, not the customer" in page, "mallory@else.example" in page) == (True, True)
    assert "<summary>Quoted text</summary><p>&gt; quoted</p>" in page
