"""No ticket, customer or company slips by while rows move under the reader."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.sync import zammad_by_id, zammad_by_time, zammad_people, zammad_tickets
from escalations.sync.connector import COMPANIES, CONTACTS, TICKETS, TICKETS_BACKFILL
from tests.factories import NINE
from tests.sync.contract import ids, run
from tests.sync.zammad_side import ZammadSide


@pytest.fixture
def side():
    with ZammadSide() as made:
        yield made


def begin(side, stream=TICKETS, days=None):
    return side.connector.begin(stream, now=side.helpdesk.now(), days=days)


def small_pages(helpdesk, size):
    helpdesk.per_page_max = helpdesk.search_per_page_max = size


MOVES = st.lists(
    st.tuples(st.sampled_from(["touch", "vanish", "add"]), st.integers(0, 40), st.integers(0, 3)), max_size=12
)


@given(
    moves=MOVES,
    spread=st.sampled_from([0, 0, 1, 1, 7, 1000]),
    size=st.integers(2, 6),
    is_strict=st.booleans(),
)
def test_nothing_is_lost_while_tickets_are_touched(moves, spread, size, is_strict):
    """Touched, taken away and added between the calls; what is there at the end was read as it is at the end."""
    with ZammadSide() as side:
        zam = side.helpdesk
        small_pages(zam, size)
        zam.strict_selector = is_strict
        position = begin(side)
        for number in range(20):
            side.ticket(at=NINE + timedelta(milliseconds=number * spread))
        side.later(seconds=30)
        waiting = list(moves)

        def disturb(call):
            if call.path.endswith("/tickets/search") and waiting:
                what, which, milliseconds = waiting.pop()
                zam.clock.forward(milliseconds=milliseconds)
                there = sorted(zam.tickets)
                if what == "add" or not there:
                    zam.add_ticket(article=False)
                else:
                    getattr(zam, what)(there[which % len(there)])

        zam.after_call.append(disturb)
        first, position, gaps = run(side.connector, TICKETS, position)
        zam.after_call.clear()
        second, _, more = run(side.connector, TICKETS, position)

        read = {(row.external_id, row.updated_at) for row in (*first, *second)}
        there = {
            (str(id), zammad_tickets.tolerant.moment(row["updated_at"])) for id, row in zam.tickets.items()
        }
        assert (there - read, gaps, more) == (set(), [], [])


@given(moves=MOVES, size=st.integers(1, 9))
def test_nothing_is_lost_by_id_while_rows_vanish(moves, size):
    """Rows before the one that was read last are taken away between the pages: those after it slide forward."""
    rows, waiting, asked = [{"id": id} for id in range(1, 31)], list(moves), []

    def ask(page, per_page):
        assert len(asked) < 300
        asked.append(page)
        per_page = min(per_page, size)
        shown = rows[(page - 1) * per_page : page * per_page]
        if waiting:
            _, which, many = waiting.pop()
            for _ in range(many + 1):
                if len(rows) > 1:
                    del rows[which % len(rows)]
        return shown

    position, is_end, read = {}, False, set()
    while not is_end:
        new, position, is_end, gap = zammad_by_id.next_rows(ask, position)
        assert gap == ""
        assert not read & {row["id"] for row in new}
        read |= {row["id"] for row in new}

    assert {row["id"] for row in rows} - read == set()


@pytest.mark.parametrize("read", range(1, 400))
def test_a_page_by_id_holds_the_last_row_and_new_ones(read):
    size, number = zammad_by_id.window(read, 100)

    assert (number - 1) * size < read < number * size
    assert size <= 100


def test_a_list_that_repeats_itself_ends_with_words():
    def ask(page, per_page):
        return [{"id": id} for id in range(1, per_page + 1)]

    rows, position, is_end, _ = zammad_by_id.next_rows(ask, {})
    assert (len(rows), is_end) == (100, False)

    rows, _, is_end, gap = zammad_by_id.next_rows(ask, position)
    assert (rows, is_end) == ([], True)
    assert gap == "The list repeats itself after 100 rows; those that follow could not be read."


@pytest.mark.parametrize("way", [zammad_by_time.FORWARDS, zammad_by_time.BACKWARDS])
@pytest.mark.parametrize("is_strict", [True, False])
def test_a_moment_that_cannot_be_read_to_its_end_is_told_and_passed(way, is_strict):
    """The page number is not understood: the rest of that millisecond is named, and the ones beyond it are read."""
    moments = [NINE - timedelta(hours=1), *[NINE] * 7, NINE + timedelta(milliseconds=1)][:: way.sign]
    rows = [{"id": id, "updated_at": zammad_by_time.written(one)} for id, one in enumerate(moments)]

    def ask(moment, page):
        since = zammad_by_time.tolerant.moment(moment)
        found = [row for row in rows if within(way, row, since, is_strict)]
        return found[:3]

    position = {"at": zammad_by_time.written(NINE - way.sign * timedelta(days=1))}
    is_end, read, gaps = False, set(), []
    while not is_end:
        new, position, is_end, gap = zammad_by_time.next_rows(ask, way, position)
        read |= {row["id"] for row in new}
        gaps += [gap] * bool(gap)

    assert read >= {0, 1, 2, 8}
    assert len(gaps) == 1


def within(way, row, since, is_strict):
    moment = zammad_by_time.tolerant.moment(row["updated_at"])
    return way.is_beyond(moment, since) or (moment == since and not is_strict)


@pytest.mark.parametrize("is_strict", [True, False])
def test_a_crowded_moment_is_read_again_when_its_rows_slid(side, is_strict):
    """Seven of one millisecond, pages of three; one that was read is touched before the second page."""
    small_pages(side.helpdesk, 3)
    side.helpdesk.strict_selector = is_strict
    position = begin(side)
    made = [side.ticket() for _ in range(7)]
    side.later(seconds=10)

    first = side.connector.page(TICKETS, position)
    second = side.connector.page(TICKETS, first.position)
    side.touch(made[0])
    rows, _, gaps = run(side.connector, TICKETS, second.position)

    assert (ids(first.rows) | ids(second.rows) | ids(rows), gaps) == (set(made), [])


def test_the_backfill_goes_backwards_and_loses_nothing(side):
    """The newest come first; what is touched meanwhile is the live stream's."""
    small_pages(side.helpdesk, 7)
    live, back = begin(side), begin(side, TICKETS_BACKFILL)
    made = [side.ticket(at=NINE - timedelta(hours=number)) for number in range(1, 40)]
    burst = [side.ticket(at=NINE - timedelta(days=3)) for _ in range(20)]
    side.later(minutes=10)
    side.helpdesk.after_call.append(lambda call: side.helpdesk.touch(int(made[30])))

    rows, after, gaps = run(side.connector, TICKETS_BACKFILL, back)

    assert gaps == []
    assert ids(rows) | ids(run(side.connector, TICKETS, live)[0]) == {*made, *burst}
    assert rows[0].external_id == made[0]
    assert side.connector.page(TICKETS_BACKFILL, after).is_end


@pytest.mark.parametrize("how", ["passed over", "refused"])
def test_without_the_selector_tickets_are_read_by_id(side, how):
    """Older ones pass the condition over and search for nothing; some refuse the call."""
    small_pages(side.helpdesk, 3)
    if how == "refused":
        side.helpdesk.fail_before(times=99, how="422", path="/tickets/search")
    side.helpdesk.has_selector = False
    live, back = begin(side), begin(side, TICKETS_BACKFILL, days=30)
    old = [side.ticket(at=NINE - timedelta(days=days)) for days in (400, 29, 2, 1)]
    side.later(minutes=10)
    new = [side.ticket() for _ in range(5)]

    rows, position, _ = run(side.connector, TICKETS, live)
    assert [row.external_id for row in rows] == new

    side.later(minutes=10)
    side.touch(new[0], old[1])
    assert ids(run(side.connector, TICKETS, position)[0]) == {*new, old[1]}  # the overlap shows them again
    assert ids(run(side.connector, TICKETS_BACKFILL, back)[0]) == {*new, *old[1:]}


def test_the_selector_is_used_again_once_it_is_there(side):
    side.helpdesk.has_selector = False
    side.ticket()
    _, position, _ = run(side.connector, TICKETS, begin(side))
    side.helpdesk.has_selector = True
    side.helpdesk.calls.clear()

    run(side.connector, TICKETS, position)

    assert side.helpdesk.called("GET", "/tickets$") == []


@pytest.mark.parametrize("shape", ["assets", "list"])
def test_either_shape_of_a_search_is_read(side, shape, monkeypatch):
    """As it comes when `expand` is not understood."""
    side.helpdesk.search_without_expand = shape
    made = side.ticket()
    monkeypatch.setattr(side.helpdesk, "expanded", dict)
    ask = side.connector.calls.ask
    monkeypatch.setattr(side.connector.calls, "ask", lambda path, expand, **more: ask(path, **more))

    assert ids(run(side.connector, TICKETS, begin(side))[0]) == {made}


def test_the_next_run_begins_at_the_last_row_less_the_overlap(side):
    """A change that was committed late carries an earlier moment."""
    position = begin(side)
    side.later(minutes=30)
    seen = side.ticket()
    _, position, _ = run(side.connector, TICKETS, position)
    late = side.ticket(at=NINE + timedelta(minutes=29))

    rows, _, _ = run(side.connector, TICKETS, position)

    assert ids(rows) == {seen, late}


def test_rows_from_the_future_do_not_move_the_next_run(side):
    position = begin(side)
    side.ticket(at=NINE + timedelta(days=700))
    _, position, _ = run(side.connector, TICKETS, position)
    side.later(hours=1)
    made = side.ticket()

    assert made in ids(run(side.connector, TICKETS, position)[0])


def test_where_a_run_begins_never_falls(side):
    """The newest rows were taken away."""
    early, last = begin(side), side.ticket()
    _, position, _ = run(side.connector, TICKETS, early)
    side.later(hours=1)
    newest = side.ticket()
    _, position, _ = run(side.connector, TICKETS, position)
    side.helpdesk.vanish(int(newest))
    side.later(hours=1)

    _, after, _ = run(side.connector, TICKETS, position)

    assert after["at"] == position["at"] > early["at"]
    assert last


def test_a_quiet_helpdesk_is_asked_once_a_run(side):
    position = begin(side)
    for _ in range(3):
        side.ticket()
    _, position, _ = run(side.connector, TICKETS, position)
    side.later(hours=1)
    side.ticket()
    _, position, _ = run(side.connector, TICKETS, position)
    side.helpdesk.calls.clear()

    run(side.connector, TICKETS, position)

    assert len(side.helpdesk.called("POST", "/tickets/search")) == 1


def test_a_row_of_garbage_is_kept_for_a_person_and_stops_nothing(side):
    bad, good = side.ticket(), side.ticket()
    side.helpdesk.tickets[int(bad)]["updated_at"] = "soon"
    side.helpdesk.has_selector = False

    page = side.connector.page(TICKETS, begin(side))

    assert ids(page.rows) == {good}
    assert [(one.type, one.external_id, bool(one.why)) for one in page.unreadable] == [("ticket", bad, True)]


# People


def test_new_people_come_each_time_and_all_of_them_once_an_hour(side):
    small_pages(side.helpdesk, 5)
    made = [str(side.helpdesk.add_user(f"c{number}@example.org")) for number in range(12)]
    rows, position, _ = run(side.connector, CONTACTS, {})
    assert ids(rows) == {str(side.customer), *made}

    new = str(side.helpdesk.add_user("new@example.org"))
    rows, position, _ = run(side.connector, CONTACTS, position)
    assert ids(rows) == {new}

    side.helpdesk.change_user(int(made[0]), firstname="Changed")
    side.later(hours=2)
    _, position, _ = run(side.connector, CONTACTS, position)
    rows, _, _ = run(side.connector, CONTACTS, position)
    assert [row.name for row in rows if row.external_id == made[0]] == ["Changed Ustomer"]


def test_agents_are_left_out_unless_they_are_customers_too(side):
    agent = side.helpdesk.add_user("a@example.org", role_ids=(2,))
    own_role = side.helpdesk.add_user("r@example.org", role_ids=(9,), group_ids={"1": ["full"]})
    both = str(side.helpdesk.add_user("b@example.org", role_ids=(2, 3)))

    rows, _, _ = run(side.connector, CONTACTS, {})

    assert {(row.external_id, row.is_agent) for row in rows} == {(str(side.customer), False), (both, True)}
    assert side.connector.contact(str(agent)).is_agent
    assert side.connector.contact(str(own_role)).is_agent


def test_companies_are_organizations(side):
    made = side.helpdesk.add_organization("Harbour Ltd")
    side.helpdesk.organizations[made] |= {"domain": "harbour.example", "note": "Key account"}

    (row,), _, _ = run(side.connector, COMPANIES, {})

    assert (row.external_id, row.name, row.domain) == (str(made), "Harbour Ltd", "harbour.example")
    assert (row.description, row.updated_at) == ("Key account", NINE)
    assert side.connector.company(str(made)) == row


def test_everybody_is_an_hour_old_at_most():
    assert timedelta(hours=1) == zammad_people.ANEW
