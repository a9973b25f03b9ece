"""Never two runs on one helpdesk at once, on however many machines; a run that dies lets go by itself."""

import time
from contextlib import contextmanager

from django.db import connection

LOCK = 5_204_812  # of runs, among the portal's advisory locks


class Taken(Exception):
    """Another run is on its way."""


@contextmanager
def running(helpdesk, *, wait=0, sleep=time.sleep):
    """Hold the helpdesk for a run; waits so many seconds for another one to end. Raises Taken."""
    patience = wait
    while not _ask("pg_try_advisory_lock", helpdesk):
        if patience <= 0:
            raise Taken(f"{helpdesk} is being read by another run.")
        sleep(1)
        patience -= 1
    try:
        yield
    finally:
        _ask("pg_advisory_unlock", helpdesk)


def _ask(function, helpdesk):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s, %s)", [LOCK, helpdesk.pk])
        return cursor.fetchone()[0]
