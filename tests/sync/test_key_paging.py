"""Paging by key loses nothing, whatever moves while a list is read."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from escalations.sync import key_paging
from escalations.sync.key_paging import Entry, Place

NINE = datetime(2026, 11, 10, 9, tzinfo=UTC)
OVERLAP = timedelta(seconds=5)
SIZE = 4


class Live:
    """A list as a helpdesk keeps it: whole seconds, true at each call; `versions` count what changed in a row."""

    def __init__(self, seconds):
        self.now = NINE + timedelta(seconds=max(seconds, default=0))
        self.rows = {str(number): NINE + timedelta(seconds=at) for number, at in enumerate(seconds)}
        self.versions = dict.fromkeys(self.rows, 0)

    def page(self, since, number):
        shown = sorted((at, int(id)) for id, at in self.rows.items() if at >= since)
        entries = [Entry(str(id), at, self.versions[str(id)]) for at, id in shown]
        return entries[(number - 1) * SIZE : number * SIZE]

    def happen(self, what, which):
        """Somebody touches, trashes or opens one; time goes on."""
        ids = list(self.rows)
        if what == "open":
            self._stamp(str(len(self.versions)))
        elif what == "wait":
            self.now += timedelta(seconds=which % 3)
        elif ids and what == "touch":
            self._stamp(ids[which % len(ids)])
        elif ids:
            del self.rows[ids[which % len(ids)]]

    def _stamp(self, id):
        self.rows[id] = self.now
        self.versions[id] = self.versions.get(id, -1) + 1


def read(live, since, events, most=2000):
    """`{id: (stamp, version)}` as last told in a run, and how far it is sure: to the latest stamp, but not beyond the
    moment it began, since in the same second more may happen. Something happens at each call."""
    place, told, events, began = key_paging.begin(since), {}, iter(events), live.now
    for _ in range(most):
        entries = live.page(place.since, place.page)
        place = Place.read(json.loads(json.dumps(place.written())))
        new, is_end = key_paging.take(place, entries, is_full=len(entries) >= SIZE)
        told |= {one.id: (one.stamp, one.row) for one in new}
        if is_end:
            return told, min(began, max((at for at, _ in told.values()), default=since))
        for what, which in next(events, ()):
            live.happen(what, which)
    raise AssertionError("no end")


happenings = st.lists(
    st.lists(st.tuples(st.sampled_from(["touch", "trash", "open", "wait"]), st.integers(0, 999)), max_size=4),
    max_size=60,
)


@given(seconds=st.lists(st.integers(0, 12), max_size=60), events=happenings)
def test_nothing_is_lost_whatever_moves(seconds, events):
    """What the run did not tell, the next one tells, which begins a few seconds before the last row."""
    live = Live(sorted(seconds))

    told, mark = read(live, NINE, events)
    again, _ = read(live, mark - OVERLAP, [])

    assert (told | again) == {id: (at, live.versions[id]) for id, at in live.rows.items()} | {
        id: row for id, row in told.items() if id not in live.rows
    }


SLID = [[("trash", 6)], [("touch", 4), ("touch", 5)], [("touch", 0), ("touch", 1), ("trash", 6)]]


@example(
    seconds=[0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 3], events=SLID
)  # the third last slid behind a crowd read twice
@given(seconds=st.lists(st.integers(0, 3), min_size=10, max_size=60), events=happenings)
def test_crowded_seconds_lose_nothing_old(seconds, events):
    """Rows that nobody touches are told in this very run, however many lie in one second."""
    live = Live(sorted(seconds))
    live.now += timedelta(seconds=60)
    before = dict(live.rows)

    told, _ = read(live, NINE, events)

    still = {id for id, at in live.rows.items() if before.get(id) == at}
    assert still - set(told) == set()


def test_a_quiet_list_costs_few_calls():
    """A page of four goes on by two, since two are told again; and always the first page."""
    live, calls = Live(range(40)), []
    page = live.page
    live.page = lambda since, number: calls.append(number) or page(since, number)

    read(live, NINE, [])

    assert (len(calls), set(calls)) == (20, {1})


def test_a_list_that_does_not_know_the_moment_is_read_by_number():
    """It begins before the moment that was asked for: what is older is passed over, and all pages are read."""
    live = Live(range(30))
    page = live.page
    live.page = lambda since, number: page(NINE, number)

    told, _ = read(live, NINE + timedelta(seconds=20), [])

    assert sorted(map(int, told)) == list(range(20, 30))


def test_a_list_in_another_order_is_read_by_number():
    live = Live(range(30))
    page = live.page
    live.page = lambda since, number: list(reversed(page(since, 1) if number == 1 else page(since, number)))

    told, _ = read(live, NINE, [])

    assert len(told) == 30


@pytest.mark.parametrize("is_known", [True, False])
def test_going_on_behind_a_second_that_has_no_end(is_known):
    place = key_paging.begin(NINE)
    key_paging.take(place, [Entry("1", NINE if is_known else None, None)], is_full=True)

    assert key_paging.pass_over(place) is is_known
    assert place.since == (NINE + timedelta(seconds=1) if is_known else NINE)
