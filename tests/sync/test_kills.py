"""A command that is killed in the middle of any call loses nothing and says nothing twice."""

import pytest

from tests.sync import processes
from tests.sync.killing import (
    CALLS,
    POINTS,
    RUNS,
    killed_at,
    nothing_is_lost_nothing_doubled,
    with_work_on_both_sides,
)

pytestmark = pytest.mark.django_db(transaction=True)

FEW = [
    ("GET", "/tickets/2$", True, 0),
    ("POST", "/notes$", False, 0),
    ("POST", "/notes$", True, 0),
    ("POST", "/reply$", True, 0),
    ("PUT", "/tickets/1$", True, 0),
]


def check(office, point):
    first = with_work_on_both_sides(office)

    killed_at(office, processes.begun, *point)
    for _ in range(RUNS):
        office.later()
        tally = office.sync()

    nothing_is_lost_nothing_doubled(office, first, point, tally.failed)


@pytest.mark.parametrize("point", FEW, ids=str)
def test_killed_at_a_point(office, point):
    check(office, point)


@pytest.mark.long
@pytest.mark.parametrize("point", POINTS, ids=str)
def test_killed_at_many_points(office, point):
    check(office, point)


@pytest.mark.long
def test_each_call_of_a_run_is_a_point(office):
    """Else the points above leave one out, or wait for one that never comes."""
    with_work_on_both_sides(office)
    before = len(office.fresh.calls)

    office.sync()

    assert len(office.fresh.calls) - before == CALLS
