"""What lists can be filtered by; nonsense is told at its filter, never an error, and the others hold."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.http import QueryDict

from escalations.filters import CompanyFilter, ContactFilter, EscalationFilter, TicketFilter
from escalations.models import Company, Contact, Escalation, NoteKind, Ticket
from tests.factories import (
    NINE,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    EscalationFactory,
    NoteFactory,
    RemoteRecordFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    days,
    priority,
)


@pytest.fixture
def desk(db):
    return TeamFactory(name="Service desk")


@pytest.fixture
def me(desk):
    return UserFactory(teams=[desk])


@pytest.fixture
def request_(me):
    return SimpleNamespace(user=me, now=NINE)


def _filtered(kind, query, request=None):
    model = kind._meta.model
    found = kind(QueryDict(query), queryset=model.objects.all(), request=request)
    return set(found.qs.values_list("pk", flat=True)), {
        name: [*words] for name, words in found.errors.items()
    }


def _tickets(query, request=None):
    numbers, errors = _filtered(TicketFilter, query, request)
    assert errors == {}
    return numbers


# Tickets


@pytest.mark.parametrize(
    ("query", "statuses"),
    [
        ("status=open", {"open"}),
        ("status=open&status=pending", {"open", "pending"}),
        ("status=open,closed", {"open", "closed"}),
        ("status=waiting", {"pending", "waiting_on_customer", "waiting_on_third_party"}),
        (
            "status=",
            {"open", "pending", "waiting_on_customer", "waiting_on_third_party", "resolved", "closed"},
        ),
    ],
)
def test_tickets_by_status(db, query, statuses):
    made = {one: TicketFactory(status=one).pk for one in (
        "open", "pending", "waiting_on_customer", "waiting_on_third_party", "resolved", "closed"
    )}  # fmt: skip

    assert _tickets(query) == {made[status] for status in statuses}


def test_unfinished_tickets_are_all_but_resolved_and_closed(db):
    left = [TicketFactory(status=one).pk for one in ("open", "waiting_on_customer")]
    TicketFactory(status="resolved")

    assert _tickets("status=unfinished") == set(left)


def test_tickets_by_priority(db):
    urgent = TicketFactory(priority=priority("Urgent"))
    TicketFactory()

    assert _tickets(f"priority={urgent.priority_id}") == {urgent.pk}


def test_tickets_of_a_category_are_those_below_it_too(db):
    top = CategoryFactory()
    below = TicketFactory(category=CategoryFactory(parent=top))
    own = TicketFactory(category=top)
    TicketFactory()

    assert _tickets(f"category={top.pk}") == {own.pk, below.pk}


def test_tickets_of_my_teams_and_of_nobody(request_, desk, me):
    free = TicketFactory(team=desk)
    TicketFactory(team=desk, assignee=me)
    TicketFactory()

    assert _tickets("team=mine&assignee=none", request_) == {free.pk}


def test_tickets_of_me_and_of_somebody(request_, desk, me):
    colleague = UserFactory(teams=[desk])
    mine, theirs = TicketFactory(assignee=me), TicketFactory(assignee=colleague)
    TicketFactory()

    assert _tickets("assignee=me", request_) == {mine.pk}
    assert _tickets(f"assignee=me,{colleague.pk}", request_) == {mine.pk, theirs.pk}


def test_tickets_of_a_team_by_id(request_, desk):
    theirs = TicketFactory(team=desk)
    TicketFactory()

    assert _tickets(f"team={desk.pk}", request_) == {theirs.pk}


def test_tickets_of_contact_and_company(db):
    one = TicketFactory()
    TicketFactory()

    assert _tickets(f"contact={one.contact_id}") == {one.pk}
    assert _tickets(f"company={one.company_id}") == {one.pk}


def test_tickets_with_all_tags(db):
    both = TicketFactory(tags=["vpn", "billing"])
    TicketFactory(tags=["vpn"])

    assert _tickets("tag=vpn&tag=billing") == {both.pk}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("created_after=2026-11-10", ["today"]),
        ("created_before=2026-11-10T09:00:00Z", ["before"]),
        ("updated_after=2026-11-10T09:00:00%2B00:00", ["today"]),
        ("updated_before=2026-11-10", ["before"]),
    ],
)
def test_tickets_of_a_time(db, query, found):
    made = {"today": TicketFactory(created_at=NINE).pk, "before": TicketFactory(created_at=NINE - days(1)).pk}

    assert _tickets(query) == {made[name] for name in found}


def test_tickets_with_an_unfinished_escalation(db):
    with_one = EscalationFactory().ticket_id
    without = EscalationFactory(status="withdrawn").ticket_id

    assert _tickets("has_escalation=true") == {with_one}
    assert without in _tickets("has_escalation=no")


@pytest.mark.parametrize("external_id", ["1042", "FD-1042", "fd-1042"])
def test_tickets_by_their_number_elsewhere(db, external_id):
    known = RemoteRecordFactory(external_id="1042", prefix="FD").ticket_id
    RemoteRecordFactory(external_id="77")

    assert _tickets(f"external_id={external_id}") == {known}


# Words


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("printer", True),
        ("PRINT", True),
        ("blank printer", True),
        ("inter", True),
        ('"blank page"', True),
        ('"page blank"', False),
        ("printer -toner", True),
        ("printer -blank", False),
        ("0x80070005", True),
        ("frobnicate", False),
        ("!!!", False),
        ("-printer", False),
        ("'; drop table --", False),
        ("a\\'b:*&|!", True),
    ],
)
def test_words_find_tickets(db, words, is_found):
    ticket = TicketFactory(subject="Printer adds a blank page", description="Driver says 0x80070005.")
    TicketFactory(subject="Scanner", description="Stops.")

    query = QueryDict(mutable=True)
    query["q"] = words

    assert _tickets(query.urlencode()) == ({ticket.pk} if is_found else set())


@pytest.mark.parametrize("kind", [NoteKind.PRIVATE_NOTE, NoteKind.CUSTOMER_MESSAGE])
def test_words_find_tickets_by_their_notes(db, kind):
    note = NoteFactory(kind=kind, body="The spooler was restarted twice.")
    TicketFactory()

    assert _tickets("q=spooler") == {note.ticket_id}


def test_words_look_only_through_what_the_other_filters_left(db):
    opened = TicketFactory(subject="Printer one")
    TicketFactory(subject="Printer two", status="closed")

    assert _tickets("q=printer&status=open") == {opened.pk}


# Nonsense


@pytest.mark.parametrize(
    ("query", "field", "words"),
    [
        ("status=banana", "status", "“banana” is none of: open, pending"),
        ("priority=high", "priority", "“high” is no id: write a number."),
        ("team=red", "team", "“red” is no id: write a number or mine."),
        ("assignee=-1", "assignee", "write a number or me or none."),
        ("contact=99999999999999999999", "contact", "is no id"),
        (f"company={'9' * 5000}", "company", "999…” is no id"),
        ("category=%00", "category", None),
        ("category=²", "category", "is no id"),
        ("created_after=2026-13-45", "created_after", "such as 2026-11-10"),
        ("created_after=0001-01-01T00:00:00%2B14:00", "created_after", "such as 2026-11-10"),
        ("updated_before=9999-12-31T23:59:59-14:00", "updated_before", "such as 2026-11-10"),
        ("created_after=0001-01-01", "created_after", "such as 2026-11-10"),
        ("created_after=9999-12-31T23:59:59", "created_after", "such as 2026-11-10"),
        ("has_escalation=maybe", "has_escalation", "“maybe” is neither true nor false."),
        (f"q={'x' * 201}", "q", "200 characters at most"),
        (f"external_id={'x' * 9000}", "external_id", "200 characters at most"),
        (f"priority={','.join(['1'] * 51)}", "priority", "At most 50 values"),
    ],
)
def test_nonsense_is_told_at_its_filter_and_left_out(db, query, field, words):
    ticket = TicketFactory()

    numbers, errors = _filtered(TicketFilter, query)

    assert numbers == {ticket.pk}
    assert [*errors] == ([field] if words else [])
    assert words is None or words in errors[field][0]


@pytest.mark.parametrize("query", ["q=%00", "q=%E2%80%8B", "tag=%00", "external_id=%00%00", "q=%20"])
def test_what_cannot_be_seen_filters_nothing(db, query):
    ticket = TicketFactory()

    assert _tickets(query) == {ticket.pk}


# Escalations


def _escalations(query, request):
    found, errors = _filtered(EscalationFilter, query, request)
    assert errors == {}
    return found


def test_escalations_by_status_team_and_priority(request_, desk):
    queued = EscalationFactory(status="queued", receiving_team=desk)
    draft = EscalationFactory()

    assert _escalations("status=queued", request_) == {queued.pk}
    assert _escalations("status=draft", request_) == {draft.pk}
    assert _escalations("team=mine", request_) == {queued.pk}
    assert _escalations(f"team={desk.pk}", request_) == {queued.pk}
    assert _escalations(f"priority={queued.ticket.priority_id}", request_) == {queued.pk, draft.pk}


def test_escalations_by_author_and_acceptor(request_, me):
    mine = EscalationFactory(status="queued", author=me)
    taken = EscalationFactory(status="accepted", accepted_by=me)

    assert _escalations("author=me", request_) == {mine.pk}
    assert _escalations("accepted_by=me", request_) == {taken.pk}
    assert _escalations("accepted_by=none", request_) == {mine.pk}
    assert _escalations(f"author={taken.author_id}", request_) == {taken.pk}


def test_escalations_that_are_overdue(request_):
    late = EscalationFactory(status="queued", accept_by=NINE - timedelta(minutes=1))
    in_time = EscalationFactory(status="queued", accept_by=NINE + timedelta(minutes=1))

    assert _escalations("overdue=true", request_) == {late.pk}
    assert _escalations("overdue=false", request_) == {in_time.pk}


def test_escalations_that_were_sent_back(request_):
    returned = EscalationFactory(status="sent_back")
    fresh = EscalationFactory(status="queued")

    assert _escalations("sent_back=1", request_) == {returned.pk}
    assert _escalations("sent_back=0", request_) == {fresh.pk}


def test_escalations_by_the_words_of_their_ticket(request_):
    wanted = EscalationFactory(ticket__subject="Payroll export locked")
    EscalationFactory()

    assert _escalations("q=payroll", request_) == {wanted.pk}
    assert Escalation.objects.count() == 2


# Contacts and companies


@pytest.mark.parametrize(
    "query", ["q=fore", "q=gale%20fore", "q=GALE@", "email=Gale@Yard.example", "q=foreman%20gale"]
)
def test_contacts_by_name_or_address(db, query):
    gale = ContactFactory(name="Gale Foreman", email="gale@yard.example")
    ContactFactory(name="Elspeth Rowan", email="elspeth@law.example")

    assert _filtered(ContactFilter, query) == ({gale.pk}, {})


def test_contacts_of_a_company_and_of_a_time(db):
    gale = ContactFactory(updated_at=NINE)
    ContactFactory(updated_at=NINE - days(2))

    assert _filtered(ContactFilter, f"company={gale.company_id}") == ({gale.pk}, {})
    assert _filtered(ContactFilter, "updated_after=2026-11-10") == ({gale.pk}, {})
    assert Contact.objects.count() == 2


@pytest.mark.parametrize("query", ["q=harrow", "q=pell%20harrow", "q=harrow.example", "q=@harrow.example"])
def test_companies_by_name_or_domain(db, query):
    harrow = CompanyFactory(name="Harrow & Pell", domain="harrow.example")
    CompanyFactory(name="Tidewell")

    assert _filtered(CompanyFilter, query) == ({harrow.pk}, {})


def test_companies_of_a_time(db):
    changed = CompanyFactory(updated_at=NINE)
    CompanyFactory(updated_at=NINE - days(2))

    assert _filtered(CompanyFilter, "updated_after=2026-11-10") == ({changed.pk}, {})
    assert Company.objects.count() == 2
    assert Ticket.objects.count() == 0
