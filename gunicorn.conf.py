"""What gunicorn is told beside its command line: it logs as the portal does, and its processes count together."""

import contextlib
import ctypes
import os
import shutil
from pathlib import Path

from portal.settings import LOGGING

logconfig_dict = {
    **LOGGING,
    "loggers": {**LOGGING["loggers"], "gunicorn.error": {"level": "INFO", "handlers": [], "propagate": True}},
}

ARENAS, FEW = -8, 2  # M_ARENA_MAX of glibc's mallopt

# Else each thread has a heap of its own, and none of them gives back what a large page took.
with contextlib.suppress(AttributeError):  # another C library knows no such heaps
    ctypes.CDLL(None).mallopt(ARENAS, FEW)

COUNTS = os.environ.get("PROMETHEUS_MULTIPROC_DIR")


def on_starting(server):
    """A new start counts from nothing; what a killed one left belongs to no process."""
    if COUNTS:
        shutil.rmtree(COUNTS, ignore_errors=True)
        Path(COUNTS).mkdir(parents=True)


def child_exit(server, worker):
    """What a worker counted stays; what it merely held goes with it."""
    if COUNTS:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)
