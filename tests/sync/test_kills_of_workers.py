"""A worker that is killed in the middle of any call loses nothing and says nothing twice; the next one goes on."""

import pytest

from escalations.models import SyncRun
from tests.sync import processes
from tests.sync.killing import (
    POINTS,
    RUNS,
    WHILE_TELLING,
    killed_at,
    nothing_is_lost_nothing_doubled,
    with_work_on_both_sides,
)

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.broker,
    pytest.mark.skipif(processes.has_no_broker(), reason="there is no broker that two processes could share"),
]


def a_run(office):
    processes.ask("sync_helpdesk", office.helpdesk.pk)


def what_waits(office):
    """As each commit asks for it: no run of the helpdesk is on its way."""
    processes.ask("sweep_outbox")


def check(office, point, ask):
    """What is left is done by a new worker, as each minute asks for it."""
    first = with_work_on_both_sides(office)

    ask(office)
    killed_at(office, processes.worker, *point)
    with processes.worker():
        for number in range(RUNS):
            office.later()
            run = one_run(office, number)

    has_failed = bool(run.trouble) or any(counts.get("failed") for counts in run.counts.values())
    nothing_is_lost_nothing_doubled(office, first, point, has_failed)


def one_run(office, number):
    ended = SyncRun.objects.exclude(ended_at=None)
    before = ended.count()
    a_run(office)
    processes.until(lambda: ended.count() > before)
    return ended.latest("pk")


def test_killed_while_a_task_tells_them(office):
    """The reply is out, and nobody knows."""
    first = with_work_on_both_sides(office)
    point = ("POST", "/reply$", True, 0)

    what_waits(office)
    killed_at(office, processes.worker, *point)
    for _ in range(RUNS):
        office.later()
        tally = office.sync()

    nothing_is_lost_nothing_doubled(office, first, point, tally.failed)


@pytest.mark.long
@pytest.mark.parametrize("point", WHILE_TELLING, ids=str)
def test_killed_at_each_thing_a_task_tells_them(office, point):
    check(office, point, what_waits)


@pytest.mark.long
@pytest.mark.parametrize("point", POINTS, ids=str)
def test_killed_at_many_points_of_a_run(office, point):
    check(office, point, a_run)
