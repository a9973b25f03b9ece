"""Several people at the same moment: each in a thread with a connection of its own."""

import os
import time
from threading import Barrier, Thread

from django.db import connection, transaction

TRIES = 200 if os.environ.get("HANDOVER_LONG") == "1" else 2  # of each race


def together(*acts):
    """Run all `acts` at once; the results in their order, an exception in place of what raised it."""
    results, start = [None] * len(acts), Barrier(len(acts))

    def run(position, act):
        start.wait()
        try:
            results[position] = act()
        except Exception as error:
            results[position] = error
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def in_turn(first, then):
    """`then` begins while `first` holds its locks, and goes on when it has committed; what `then` came to."""
    results = []

    def run():
        results.extend(together(then))

    waiting = Thread(target=run)
    with transaction.atomic():
        first()
        waiting.start()
        wait_for_somebody_locked_out()
    waiting.join()
    return results[0]


def wait_for_somebody_locked_out(number=1, within=10):
    """Wait until so many sessions wait for a lock, at most so many seconds."""
    deadline = time.monotonic() + within
    locked_out = (
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with connection.cursor() as cursor:
        while time.monotonic() < deadline:
            cursor.execute("SELECT pg_stat_clear_snapshot()")  # else it stays as it was first seen
            cursor.execute(locked_out)
            if len(cursor.fetchall()) >= number:
                return
            time.sleep(0.02)
    raise TimeoutError("Nobody waited: the two do not meet at a lock.")
