"""Looking things up: found by number, address and words, a page at a time, never by reading a whole table."""

import re

import pytest
from django.contrib import admin
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext

from escalations.domain import outbox
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import HistoryEntry, NoteKind, OutboxMessage, Ticket
from tests import factories
from tests.factories import NINE, days

from .test_pages import MAKE, address

pytestmark = pytest.mark.django_db
RECORDS = [
    "ticket",
    "note",
    "attachment",
    "escalation",
    "revision",
    "historyentry",
    "outboxmessage",
    "receivedmail",
]
LARGE = re.compile(r"Seq Scan on escalations_(ticket|note|historyentry|outboxmessage)\b")


def found(desk, name, words):
    return list(desk.get(address(name, "changelist"), {"q": words}).context["cl"].result_list)


def test_tickets_are_found_by_number_address_and_words(desk):
    ticket = factories.TicketFactory(subject="Turnstile jams at noon")
    factories.TicketFactory()

    asked = [
        f"#{ticket.pk}",
        str(ticket.pk),
        "turnstile noon",
        ticket.contact.email,
        ticket.contact.email.upper(),
    ]
    assert [found(desk, "ticket", words) for words in asked] == [[ticket]] * 5


@pytest.mark.parametrize(
    "words", ["\x00", "#", "٣", "9" * 40, "nobody@nowhere.example", "%", "-", "🙂", "x" * 5000]
)
@pytest.mark.parametrize("name", [*RECORDS, "company", "contact", "user"])
def test_what_is_nowhere_finds_nothing(name, words, desk):
    MAKE[name]()

    assert desk.get(address(name, "changelist"), {"q": words}).status_code == 200


def test_notes_history_and_outbox_are_found(desk):
    note = factories.NoteFactory(body="The turnstile jams.")
    entry = factories.HistoryEntryFactory(event="escalation.accept")
    message = factories.OutboxMessageFactory(kind="reply.deliver", ticket=note.ticket)

    assert found(desk, "note", "turnstile") == [note]
    assert found(desk, "historyentry", "Escalation.accept") == [entry]
    assert (found(desk, "outboxmessage", "reply.deliver"), found(desk, "outboxmessage", "nothing")) == (
        [message],
        [],
    )
    assert found(desk, "outboxmessage", f"#{note.ticket_id}") == [message]


def test_contacts_and_companies_are_found_by_part_of_the_name(desk):
    contact = factories.ContactFactory(name="Gale Foreman", company__name="Yard & Sons")

    assert found(desk, "contact", "forem") == found(desk, "contact", contact.email) == [contact]
    assert found(desk, "company", "yard") == [contact.company]


@pytest.mark.parametrize("name", ["ticket", "outboxmessage", "receivedmail", "contact"])
def test_pages_lead_forth_and_back(name, desk, monkeypatch):
    page = admin.site.get_model_admin(type(MAKE[name]()))
    monkeypatch.setattr(type(page), "list_per_page", 2)
    for _ in range(4):
        MAKE[name]()
    every = [row.pk for row in desk.get(address(name, "changelist")).context["cl"].result_list]

    first = desk.get(address(name, "changelist")).context["cl"]
    second = desk.get(address(name, "changelist") + first.next_url).context["cl"]
    back = desk.get(address(name, "changelist") + second.previous_url).context["cl"]

    shown = [row.pk for row in second.result_list]
    assert len(every) == len(shown) == 2
    assert not set(every) & set(shown)
    assert [row.pk for row in back.result_list] == every
    assert (first.previous_url, back.previous_url) == ("", "")


def test_a_cursor_that_is_none_shows_the_first_page(desk):
    ticket = factories.TicketFactory()

    answer = desk.get(address("ticket", "changelist"), {"cursor": "nonsense"})

    assert list(answer.context["cl"].result_list) == [ticket]
    assert [str(one) for one in get_messages(answer.wsgi_request)] == [
        "This page link is not valid any more. Here is the first page."
    ]


def asked_of(desk, name, query):
    with CaptureQueriesContext(connection) as queries:
        assert desk.get(address(name, "changelist"), query).status_code == 200
    return [one["sql"] for one in queries if one["sql"].startswith("SELECT")]


QUERIES = {
    "ticket": [
        {}, {"q": "#100001"}, {"q": "turnstile"}, {"q": "a@b.example"}, {"status__exact": "pending"},
        {"priority__id__exact": "1"}, {"team__id__exact": "1"}, {"created_at__gte": "2026-11-10 00:00:00+00:00"},
    ],
    "note": [{}, {"q": "100001"}, {"q": "turnstile"}, {"kind__exact": "call"}, {"delivery__exact": "refused"}],
    "historyentry": [{}, {"q": "100001"}, {"q": "escalation.accept"}, {"at__gte": "2026-11-10 00:00:00+00:00"}],
    "outboxmessage": [
        {}, {"q": "100001"}, {"q": "reply.deliver"}, {"delivery": "given-up"}, {"delivery": "waiting"},
        {"delivery": "delivered"},
    ],
    "receivedmail": [{}, {"q": "100001"}, {"state__exact": "quarantined"}],
    "escalation": [{}, {"q": "100001"}, {"status__exact": "queued"}, {"receiving_team__id__exact": "1"}],
    "attachment": [{}, {"q": "100001"}],
    "revision": [{}, {"q": "100001"}],
    "contact": [{}, {"q": "gale"}, {"is_active__exact": "1"}],
    "company": [{}, {"q": "yard"}],
}  # fmt: skip


@pytest.mark.parametrize("name", QUERIES)
def test_no_list_filter_or_search_reads_a_whole_table(name, desk):
    """Where any index would do, the planner takes it: sequential scans are made dear here."""
    factories.NoteFactory(kind=NoteKind.CALL)
    asked = [(query, sql) for query in QUERIES[name] for sql in asked_of(desk, name, query)]
    slow = []
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        for query, sql in asked:
            cursor.execute(f"EXPLAIN {sql}")
            plan = "\n".join(line for (line,) in cursor.fetchall())
            if LARGE.search(plan) or re.search(r"^SELECT COUNT\(\*\)", sql):
                slow.append((query, sql[:200], plan))

    assert slow == []


# Sending again


@pytest.fixture
def given_up():
    return factories.OutboxMessageFactory(
        kind="reply.deliver", given_up_at=NINE, attempts=9, last_error="550 no such mailbox"
    )


def test_a_message_that_was_given_up_is_sent_again(given_up, desk, administrator):
    page = desk.get(address("outboxmessage", "change", given_up.pk)).content.decode()
    listed = desk.get(address("outboxmessage", "changelist")).content.decode()
    desk.post(address("outboxmessage", "again", given_up.pk))

    given_up.refresh_from_db()
    assert ("Send again…" in page, "550 no such mailbox" in page, "550 no such mailbox" in listed) == (
        True,
    ) * 3
    assert (given_up.given_up_at, given_up.attempts) == (None, 0)
    assert list(OutboxMessage.objects.due(given_up.due_at)) == [given_up]
    assert HistoryEntry.objects.get(event="outbox.sent_again").by == administrator
    assert "Send again…" not in desk.get(address("outboxmessage", "change", given_up.pk)).content.decode()


def test_all_that_was_given_up_is_sent_again(given_up, desk):
    waiting = factories.OutboxMessageFactory(due_at=NINE + days(3))
    listed = desk.get(address("outboxmessage", "changelist")).content.decode()
    asked = desk.get(address("outboxmessage", "all_again"))
    answer = desk.post(address("outboxmessage", "all_again"))

    waiting.refresh_from_db()
    assert address("outboxmessage", "all_again") in listed
    assert "Send every message again that was given up?" in asked.content.decode()
    assert [str(one) for one in get_messages(answer.wsgi_request)] == ["1 message is sent again."]
    assert not OutboxMessage.objects.filter(given_up_at__isnull=False).exists()
    assert waiting.due_at == NINE + days(3)
    assert address("outboxmessage", "all_again") not in desk.get(answer.url).content.decode()


def test_a_message_on_its_way_is_not_sent_twice(desk, administrator):
    message = factories.OutboxMessageFactory()

    answer = desk.post(address("outboxmessage", "again", message.pk))

    assert [str(one) for one in get_messages(answer.wsgi_request)] == [
        "This message is on its way, or has arrived. Only one that was given up is sent again."
    ]
    with pytest.raises(StepNotAllowed):
        outbox.send_again(message, by=administrator, at=NINE)


def test_only_administrators_send_again(given_up):
    for press in (
        lambda by: outbox.send_again(given_up, by=by, at=NINE),
        lambda by: outbox.send_all_again(by=by, at=NINE),
    ):
        with pytest.raises(NotPermitted):
            press(factories.UserFactory())


def test_statuses_are_read_only(desk):
    ticket = MAKE["ticket"]()

    assert desk.post(address("ticket", "change", ticket.pk), {"status": "closed"}).status_code == 403
    assert Ticket.objects.get(pk=ticket.pk).status == ticket.status
