"""The service warranty window: its edges, its evidence, and when it is unclear (S11)."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain import recent, warranty
from escalations.models import ClosingReason, Status, Ticket
from tests.factories import (
    NINE,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    days,
)

BERLIN = ZoneInfo("Europe/Berlin")
OPENED_ON = date(2026, 11, 10)


def service(done_at, **values):
    """A ticket as `judge` sees it."""
    values = {"pk": 100200, "is_finished": True, "resolved_at": done_at, "closed_at": None, **values}
    return SimpleNamespace(**values)


def window(tz=UTC, opened_on=OPENED_ON, length=14):
    return warranty.Window(opened_on, length, tz)


def judged(ticket, **kwargs):
    return warranty.verdict(ticket, recent.open_to_all, days=14, **kwargs)


@pytest.fixture
def ticket(db):
    return TicketFactory(assets=["LT-0142"])


@pytest.fixture
def done(ticket):
    """Makes a completed service of the same contact and category, done so many days before."""

    def make(days_before, **values):
        moment = NINE - days(days_before)
        values = {"contact": ticket.contact, "category": ticket.category, "status": Status.RESOLVED, **values}
        return TicketFactory(**{"created_at": moment - days(1), "updated_at": moment, **values})

    return make


@given(st.integers(min_value=0, max_value=60), st.integers(min_value=1, max_value=30))
def test_fifteen_calendar_days_count_for_any_length(before, length):
    """S11: from `length` days before the opening day up to that day, both included."""
    frame = window(length=length)
    at_noon = datetime(2026, 11, 10, 12, tzinfo=UTC) - timedelta(days=before)

    found = warranty.judge(service(at_noon), frame)

    assert found.verdict == ("in_window" if before <= length else "outside")
    assert found.days_between == before
    assert found.last_day - found.completed_on == timedelta(days=length)


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2026, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
)
def test_the_window_starts_and_ends_at_midnight_of_the_portal(done_at, zone):
    """S11: days are the portal's, also across a change of the clocks."""
    frame = window(tz=ZoneInfo(zone), opened_on=date(2026, 4, 5))

    found = warranty.judge(service(done_at), frame)

    assert (found.verdict == "in_window") == (frame.start <= done_at < frame.end)


@pytest.mark.parametrize(
    ("done_at", "expected"),
    [
        (datetime(2026, 10, 26, 22, 59, 59, tzinfo=UTC), "outside"),
        (datetime(2026, 10, 26, 23, 0, tzinfo=UTC), "in_window"),
        (datetime(2026, 11, 10, 22, 59, tzinfo=UTC), "in_window"),
        (datetime(2026, 11, 10, 23, 0, tzinfo=UTC), "unclear"),
    ],
)
def test_the_edges_lie_at_midnight_in_berlin(done, ticket, done_at, expected):
    """S11."""
    done(0, resolved_at=done_at, created_at=NINE - days(40))

    assert judged(ticket, tz=BERLIN).verdict == expected


def test_the_evidence_names_ticket_day_days_between_and_last_day(done, ticket):
    """S11."""
    service = done(7)

    found = judged(ticket)

    assert found.label == "In warranty"
    assert (found.verdict, found.ticket) == ("in_window", service)
    assert (found.completed_on, found.days_between, found.last_day) == (
        date(2026, 11, 3),
        7,
        date(2026, 11, 17),
    )


def test_an_older_service_is_outside(done, ticket):
    """S11."""
    done(40)
    newest = done(15)

    found = judged(ticket)

    assert (found.verdict, found.ticket, found.days_between) == ("outside", newest, 15)


def test_without_any_there_is_no_prior_service(ticket):
    """S11."""
    assert judged(ticket).verdict == "no_prior_service"


def test_waiting_costs_no_warranty(done, ticket):
    """S11: the clock is the opening of the ticket."""
    done(14)
    Ticket.objects.filter(pk=ticket.pk).update(updated_at=NINE + days(30))

    assert judged(ticket).verdict == "in_window"


def test_a_colleagues_service_counts(done, ticket):
    """S11: of the contact or the company."""
    service = done(3, contact=ContactFactory(company=ticket.company))

    assert judged(ticket).ticket == service


@pytest.mark.parametrize("has_company", [False, True])
def test_what_the_contact_had_elsewhere_counts(done, ticket, has_company):
    """S11: of the contact or the company; neither has to be both."""
    service = done(3, company=CompanyFactory() if has_company else None)

    assert judged(ticket).ticket == service


def test_a_strangers_service_does_not_count_for_a_contact_without_a_company(done, ticket):
    done(3, contact=ContactFactory())
    ticket.company, ticket.contact.company = None, None

    assert judged(ticket).verdict == "no_prior_service"


def test_another_companys_service_does_not(done, ticket):
    """S11."""
    done(3, contact=ContactFactory())

    assert judged(ticket).verdict == "no_prior_service"


def test_the_contacts_own_company_stands_in_for_the_tickets(done, ticket):
    ticket.company = None
    service = done(3, contact=ContactFactory(company=ticket.contact.company))

    assert judged(ticket).ticket == service


def test_a_company_without_a_contact_is_enough(done, ticket):
    service = done(3)
    ticket.contact = None

    assert judged(ticket).ticket == service


def test_a_contact_without_a_company_is_enough(done, ticket):
    service = done(3)
    ticket.company, ticket.contact.company = None, None

    assert judged(ticket).ticket == service


def test_nobody_has_no_prior_service(done, ticket):
    done(3)
    ticket.company = ticket.contact = None

    assert judged(ticket).verdict == "no_prior_service"


def test_the_same_branch_of_categories_counts(done, ticket):
    """S11: the same top category."""
    top = CategoryFactory()
    ticket.category = CategoryFactory(parent=CategoryFactory(parent=top))
    service = done(3, category=CategoryFactory(parent=top))

    assert judged(ticket).ticket == service


def test_the_same_asset_counts_in_another_category(done, ticket):
    """S11."""
    service = done(3, category=CategoryFactory(), assets=["LT-0142", "LT-9"])

    assert judged(ticket).ticket == service


def test_another_category_and_asset_do_not_count(done, ticket):
    """S11."""
    done(3, category=CategoryFactory(), assets=["LT-9"])

    assert judged(ticket).verdict == "no_prior_service"


def test_a_ticket_without_category_is_judged_by_its_assets(done, ticket):
    """S11."""
    ticket.category = None
    service = done(3, assets=["LT-0142"])

    assert judged(ticket).ticket == service


def test_a_ticket_without_category_and_assets_has_no_prior_service(done, ticket):
    ticket.category, ticket.assets = None, []
    done(3)

    assert judged(ticket).verdict == "no_prior_service"


@pytest.mark.parametrize("reason", [one for one in ClosingReason if one != ClosingReason.DONE])
def test_only_done_is_a_completed_service(done, ticket, reason):
    """S11: cancelled, duplicate, spam, merged and no response are no service."""
    done(3, status=Status.CLOSED, closing_reason=reason)

    assert judged(ticket).verdict == "no_prior_service"


def test_an_open_ticket_is_no_completed_service(done, ticket):
    """S11."""
    done(3, status=Status.OPEN)

    assert judged(ticket).verdict == "no_prior_service"


def test_a_reopened_service_is_unclear(done, ticket):
    """S11."""
    service = done(3, status=Status.OPEN, reopened_count=1)

    found = judged(ticket)

    assert (found.verdict, found.ticket) == ("unclear", service)
    assert found.why_unclear == f"#{service.pk} was reopened and is not done again."


def test_a_service_reopened_and_done_again_is_clear(done, ticket):
    """S11."""
    done(3, reopened_count=1)

    assert judged(ticket).verdict == "in_window"


def test_a_service_without_completion_time_is_unclear(done, ticket):
    """S11."""
    service = done(3, resolved_at=None)

    found = judged(ticket)

    assert (found.verdict, found.why_unclear) == ("unclear", f"#{service.pk} has no completion time.")


def test_the_closing_stands_in_for_a_missing_resolution(done, ticket):
    done(3, status=Status.CLOSED, resolved_at=None)

    assert judged(ticket).days_between == 3


def test_a_service_in_the_future_is_unclear(done, ticket):
    """S11."""
    service = done(-2, created_at=NINE - days(5))

    found = judged(ticket)

    assert (found.verdict, found.days_between) == ("unclear", -2)
    assert found.why_unclear == f"#{service.pk} was done after this one was opened."


def test_a_ticket_opened_later_is_no_prior_service(done, ticket):
    """S11."""
    done(-2, created_at=NINE + days(1))

    assert judged(ticket).verdict == "no_prior_service"


def test_only_the_best_candidate_makes_it_unclear(done, ticket):
    """S11: a clear service in the window settles it, a later doubtful one changes nothing."""
    clear = done(14)
    done(1, status=Status.OPEN, reopened_count=2)
    done(1, resolved_at=None)

    assert (judged(ticket).verdict, judged(ticket).ticket) == ("in_window", clear)


def test_what_was_done_on_the_day_itself_lies_in_the_window(done, ticket):
    """S11: the opening day is part of the window, and outweighs what could lie in it."""
    earlier = done(0, resolved_at=NINE - timedelta(minutes=5))
    done(1, status=Status.OPEN, reopened_count=1)

    assert (judged(ticket).verdict, judged(ticket).ticket) == ("in_window", earlier)


@pytest.mark.parametrize(
    "values",
    [
        {"status": Status.OPEN, "reopened_count": 1},
        {"status": Status.OPEN, "reopened_count": 1, "resolved_at": NINE - days(60)},
        {"resolved_at": None},
    ],
    ids=["reopened", "reopened and done before", "no completion time"],
)
def test_what_could_lie_in_the_window_outweighs_what_lies_outside(done, ticket, values):
    """S11."""
    done(40)
    doubtful = done(70, **values)

    assert (judged(ticket).verdict, judged(ticket).ticket) == ("unclear", doubtful)


def test_a_clear_service_outweighs_one_that_was_done_later_and_reopened(done, ticket):
    """S11: also where the moment of its first end was kept, as helpdesks do."""
    clear = done(3)
    done(1, status=Status.OPEN, reopened_count=1, resolved_at=NINE - days(1))

    assert (judged(ticket).verdict, judged(ticket).ticket) == ("in_window", clear)


def test_a_restricted_teams_service_counts_for_those_who_see_it(done, ticket):
    """S11: for whom it is asked decides which tickets count."""
    team = TeamFactory(is_restricted=True)
    service = done(3, team=team)
    member, stranger = UserFactory(teams=[team]), UserFactory()

    def found(*people):
        return warranty.verdict(ticket, recent.visible_beside(ticket, people), days=14).ticket

    assert (found(member), found(stranger), found(member, stranger)) == (service, None, None)


def test_a_future_service_does_not_outweigh_an_older_one(done, ticket):
    """S11: none in the window, but older, is outside."""
    older = done(40)
    done(-2, created_at=NINE - days(5))

    assert (judged(ticket).verdict, judged(ticket).ticket) == ("outside", older)


def test_a_shared_mailbox_without_company_is_unclear(db):
    """S11."""
    ticket = TicketFactory(contact=ContactFactory(company=None, is_shared_mailbox=True))

    found = judged(ticket)

    assert (found.verdict, found.ticket) == ("unclear", None)
    assert found.why_unclear == "The contact is a shared mailbox without a company."


def test_a_shared_mailbox_of_a_company_is_clear(db):
    """S11: the ticket's company, or the contact's own."""
    ticket = TicketFactory(contact=ContactFactory(is_shared_mailbox=True))

    assert judged(ticket).verdict == "no_prior_service"
    ticket.company = None
    assert judged(ticket).verdict == "no_prior_service"


@pytest.mark.parametrize("count", [1, 30])
def test_a_verdict_asks_one_question(done, ticket, count, django_assert_num_queries):
    for number in range(count):
        done(number % 20)

    with django_assert_num_queries(1):
        judged(ticket)
