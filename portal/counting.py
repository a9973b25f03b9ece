"""Counts the queries and the time of one piece of work: a request, or a task."""

from contextlib import ExitStack, contextmanager
from time import perf_counter

from django.db import connections


class Work:
    """What a piece of work has cost; `ms` once it is over."""

    def __init__(self):
        self.queries, self.ms, self._began = 0, 0.0, perf_counter()

    def __call__(self, execute, sql, params, many, context):
        self.queries += 1
        return execute(sql, params, many, context)

    def end(self):
        self.ms = (perf_counter() - self._began) * 1000


@contextmanager
def counted():
    """Give the Work that this thread does inside."""
    work = Work()
    with ExitStack() as stack:
        for connection in connections.all():
            stack.enter_context(connection.execute_wrapper(work))
        try:
            yield work
        finally:
            work.end()
