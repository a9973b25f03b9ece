"""Pages of a list by keyset: nothing skipped, nothing twice, in both directions; every wrong cursor told kindly."""

from datetime import timedelta
from itertools import chain

import pytest
from django.core import signing
from django.db import connection
from django.http import QueryDict

from escalations import paging
from escalations.models import Ticket
from tests.factories import NINE, CategoryFactory, ContactFactory, TeamFactory, TicketFactory

TICKETS = paging.Keyset(
    "tickets", default="-updated_at", updated_at=("updated_at", "number"), number=("number",)
)
FILTERS = ["status", "q"]


@pytest.fixture
def seven(db):
    """Seven tickets; three were updated in the same moment."""
    shared = {"team": TeamFactory(), "category": CategoryFactory(), "contact": ContactFactory()}
    minutes = [0, 5, 5, 5, 7, 8, 9]
    return [TicketFactory(**shared, updated_at=NINE + timedelta(minutes=one)).pk for one in minutes]


def _walk(place, *, by, limit=2):
    """Numbers page by page, following `by`: next or previous."""
    pages, seen = [], 0
    while place is not None and seen < 20:
        page = TICKETS.page(Ticket.objects.all(), place, limit=limit)
        pages.append([row.pk for row in page.rows])
        cursor, seen = getattr(page, by), seen + 1
        place = TICKETS.place({"cursor": cursor}) if cursor else None
    return pages


def _last_place(place, limit=2):
    while True:
        page = TICKETS.page(Ticket.objects.all(), place, limit=limit)
        if page.next is None:
            return place
        place = TICKETS.place({"cursor": page.next})


def test_pages_show_every_row_once_in_order(seven):
    pages = _walk(TICKETS.place({}), by="next")

    assert [*chain(*pages)] == seven[::-1]
    assert [len(page) for page in pages] == [2, 2, 2, 1]


def test_pages_lead_back_the_same_way(seven):
    there = _walk(TICKETS.place({}), by="next")

    back = _walk(_last_place(TICKETS.place({})), by="previous")

    assert back == there[::-1]


@pytest.mark.parametrize(("ordering", "backwards"), [("number", False), ("-number", True)])
def test_ordering_goes_either_way(seven, ordering, backwards):
    pages = _walk(TICKETS.place({"ordering": ordering}), by="next", limit=3)

    assert [*chain(*pages)] == sorted(seven, reverse=backwards)


def test_first_page_has_no_previous_and_the_last_no_next(seven):
    rows = Ticket.objects.all()

    first = TICKETS.page(rows, TICKETS.place({}), limit=4)
    last = TICKETS.page(rows, TICKETS.place({"cursor": first.next}), limit=4)

    assert (first.previous, last.next) == (None, None)
    assert last.previous is not None


def test_page_beyond_the_end_is_empty_and_says_so(seven):
    first = TICKETS.page(Ticket.objects.all(), TICKETS.place({}), limit=6)

    page = TICKETS.page(Ticket.objects.none(), TICKETS.place({"cursor": first.next}), limit=6)

    assert page == paging.Page(rows=[], is_beyond=True)


def test_cursor_carries_ordering_and_filters(seven):
    place = TICKETS.place(QueryDict("status=open&status=&q=&ordering=number"), FILTERS)
    page = TICKETS.page(Ticket.objects.all(), place, limit=2)

    resumed = TICKETS.place({"cursor": page.next}, FILTERS)

    assert (resumed.ordering, resumed.filters) == ("number", {"status": ["open"]})


def test_cursor_beside_other_filters_is_refused(seven):
    page = TICKETS.page(Ticket.objects.all(), TICKETS.place(QueryDict("status=open"), FILTERS), limit=2)

    with pytest.raises(paging.WrongPlace, match="other filters"):
        TICKETS.place(QueryDict(f"status=closed&cursor={page.next}"), FILTERS)


@pytest.mark.parametrize("cursor", ["nonsense", "a:b:c", "\0", "é" * 500])
def test_cursor_that_is_none_is_refused(cursor):
    with pytest.raises(paging.WrongPlace, match="not valid any more") as refusal:
        TICKETS.place({"cursor": cursor})

    assert refusal.value.field == "cursor"


def test_cursor_of_another_list_is_refused(seven):
    page = TICKETS.page(Ticket.objects.all(), TICKETS.place({}), limit=2)
    contacts = paging.Keyset("contacts", default="name", name=("name", "id"))

    with pytest.raises(paging.WrongPlace):
        contacts.place({"cursor": page.next})


@pytest.mark.parametrize("key", [["yesterday", 100001], ["2026-11-10T09:00:00+00:00"], [None, "x"]])
def test_cursor_of_columns_that_changed_is_refused(seven, key):
    told = {"o": "-updated_at", "f": {}, "k": key, "b": False}
    place = TICKETS.place({"cursor": signing.dumps(told, salt="escalations.paging.tickets", compress=True)})

    with pytest.raises(paging.WrongPlace, match="not valid any more"):
        TICKETS.page(Ticket.objects.all(), place, limit=2)


def test_unknown_ordering_names_the_known_ones():
    with pytest.raises(paging.WrongPlace, match="updated_at, number"):
        TICKETS.place({"ordering": "subject"})


def test_start_is_the_first_page_of_the_same_filters():
    place = TICKETS.start(QueryDict("status=open&cursor=nonsense&ordering=subject"), FILTERS)

    assert place == paging.Place("-updated_at", {"status": ["open"]})


@pytest.mark.parametrize(("given", "limit"), [({}, 25), ({"limit": "1"}, 1), ({"limit": "100"}, 100)])
def test_limit_is_what_is_asked_for(given, limit):
    assert paging.limit_of(given) == limit


@pytest.mark.parametrize("limit", ["0", "101", "-1", "ten", "1e2", "9" * 50, "٣"])
def test_limit_that_is_none_is_refused(limit):
    with pytest.raises(paging.WrongPlace, match="from 1 to 100"):
        paging.limit_of({"limit": limit})


def test_count_stops_where_nobody_reads_on(seven):
    assert paging.capped(Ticket.objects.all()) == 7
    assert paging.capped(Ticket.objects.all(), most=6) == "6+"


@pytest.mark.database
def test_a_page_is_answered_by_its_index(seven):
    """The row value is an index condition, not a filter over everything before it."""
    first = TICKETS.page(Ticket.objects.all(), TICKETS.place({}), limit=2)
    place = TICKETS.place({"cursor": first.next})
    key = TICKETS._key(Ticket, ("updated_at", "number"), place)
    rows = Ticket.objects.filter(paging._beyond(Ticket, ("updated_at", "number"), key, True))

    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
        plan = rows.order_by("-updated_at", "-number")[:3].explain()

    assert "Index Scan using ticket_by_update" in plan
    assert "Index Cond: (ROW(updated_at, number) < ROW(" in plan


def test_what_a_row_shows_is_joined_to_the_page_alone(seven, django_assert_num_queries):
    dressed = Ticket.objects.select_related("contact__company")

    with django_assert_num_queries(1):
        page = TICKETS.page(Ticket.objects.all(), TICKETS.place({}), limit=3, dressed=dressed)
        names = [row.contact.company.name for row in page.rows]

    assert [row.pk for row in page.rows] == seven[:-4:-1]
    assert len(names) == 3
