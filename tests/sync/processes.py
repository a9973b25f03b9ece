"""`manage.py sync_helpdesk` in a process of its own, on the database of the test that starts it."""

import os
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from django.db import connection

from tests.sync.office import NAME

ROOT = Path(__file__).resolve().parents[2]
WAIT = 60  # seconds, on a machine that does other things too


def database():
    """The address of the tests' own database."""
    told = connection.settings_dict
    sign_in = f"{told['USER']}:{told['PASSWORD']}@" if told["USER"] else ""
    return f"postgres://{sign_in}{quote(told['HOST'] or '', safe='')}:{told['PORT'] or 5432}/{told['NAME']}"


def begun():
    """A run on its way."""
    return subprocess.Popen(
        [sys.executable, "manage.py", "sync_helpdesk", NAME],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": database()},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def run():
    """(exit status, what it said) of a run that nobody disturbs."""
    with begun() as process:
        said, _ = process.communicate(timeout=WAIT)
    return process.returncode, said


def until(happened):
    """Wait for it; its truth."""
    ends = time.monotonic() + WAIT
    while not (found := happened()):
        assert time.monotonic() < ends, "it never happened"
        time.sleep(0.02)
    return found
