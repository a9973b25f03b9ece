"""What `python -m portal.embedded` promises, tried on a checkout of its own beside this one."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.embedded

PORTAL = Path(__file__).parents[2] / "portal"
ASK = """
import os, sys, psycopg, redis
with psycopg.connect(os.environ["DATABASE_URL"]) as database:
    database.execute("CREATE TABLE IF NOT EXISTS visit (at timestamptz)")
    database.execute("INSERT INTO visit VALUES (now())")
    visits = database.execute("SELECT count(*) FROM visit").fetchone()[0]
print(visits, redis.Redis.from_url(os.environ["REDIS_URL"]).ping(), flush=True)
sys.stdin.read()
"""


@contextmanager
def copied(mode):
    """A copy of the wrapper in a path with a space, below a folder of that mode."""
    top = Path(tempfile.mkdtemp(prefix="handover test ", dir="/var/tmp"))
    top.chmod(mode)
    folder = top / "a checkout"
    shutil.copytree(PORTAL, folder / "portal", ignore=shutil.ignore_patterns("__pycache__"))
    yield folder
    elsewhere = folder / "var" / "embedded" / "elsewhere"
    if elsewhere.exists():
        shutil.rmtree(elsewhere.read_text())
    shutil.rmtree(top)


@pytest.fixture(scope="module")
def checkout():
    with copied(0o755) as folder:
        yield folder


def begin(checkout, *command, **variables):
    """Start a command under the wrapper, with no URL from outside but those given."""
    given = {name: value for name, value in os.environ.items() if not name.endswith("_URL")}
    return subprocess.Popen(
        [sys.executable, "-m", "portal.embedded", *command],
        cwd=checkout,
        env=given | variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ask(checkout):
    return begin(checkout, sys.executable, "-c", ASK)


def alive(checkout):
    """The services of this checkout that live; a killed one that waits for its parent does not."""
    home = str(checkout / "var" / "embedded")
    elsewhere = Path(home, "elsewhere")
    home = elsewhere.read_text() if elsewhere.exists() else home
    found = []
    for process in psutil.process_iter():
        try:
            if process.status() != psutil.STATUS_ZOMBIE and process.cwd().startswith(home):
                found.append(process)
        except psutil.Error:
            continue
    return found


def test_streams_and_exit_status_pass_through(checkout):
    run = begin(checkout, "sh", "-c", "cat; echo complaint >&2; exit 7")

    output, complaint = run.communicate("a line\n", timeout=60)

    assert (run.returncode, output) == (7, "a line\n")
    assert complaint.splitlines()[-1] == "complaint"
    assert alive(checkout) == []


def test_data_stays_from_one_run_to_the_next(checkout):
    first, _ = ask(checkout).communicate(timeout=60)
    second, _ = ask(checkout).communicate(timeout=60)

    assert second == f"{int(first.split()[0]) + 1} True\n"


def test_works_where_no_other_account_can_reach_and_leaves_that_so():
    with copied(0o700) as checkout:
        first, _ = ask(checkout).communicate(timeout=60)
        second, _ = ask(checkout).communicate(timeout=60)

        assert (first, second) == ("1 True\n", "2 True\n")
        assert checkout.parent.stat().st_mode & 0o777 == 0o700


def test_the_last_to_leave_stops_the_services(checkout):
    first = ask(checkout)
    first.stdout.readline()
    second = ask(checkout)
    second.stdout.readline()

    first.communicate(timeout=60)
    running_after_the_first = alive(checkout)
    third, complaint = ask(checkout).communicate(timeout=60)
    second.communicate(timeout=60)

    assert running_after_the_first != []
    assert third.endswith(" True\n")
    assert complaint == ""
    assert alive(checkout) == []


def test_works_after_everything_was_killed(checkout):
    run = ask(checkout)
    run.stdout.readline()
    run.kill()
    run.communicate(timeout=60)
    for process in alive(checkout):
        process.kill()

    output, _ = ask(checkout).communicate(timeout=60)

    assert output.endswith(" True\n")
    assert alive(checkout) == []


def test_joins_what_a_killed_run_left_and_stops_it(checkout):
    run = ask(checkout)
    run.stdout.readline()
    run.kill()
    run.communicate(timeout=60)

    output, complaint = ask(checkout).communicate(timeout=60)

    assert output.endswith(" True\n")
    assert complaint == ""
    assert alive(checkout) == []


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_the_command_and_whatever_it_started(checkout, number, status):
    run = begin(checkout, "sh", "-c", "setsid sleep 987 & echo $!; exec sleep 986")
    stray = psutil.Process(int(run.stdout.readline()))

    run.send_signal(number)
    run.communicate(timeout=60)

    assert run.returncode == status
    assert not stray.is_running()
    assert alive(checkout) == []


def test_what_a_killed_run_left_behind_can_be_ended(checkout):
    run = begin(checkout, "sh", "-c", "echo $$; exec sleep 985")
    left = psutil.Process(int(run.stdout.readline()))
    run.kill()

    subprocess.run([sys.executable, "-m", "portal.leftovers"], cwd=checkout, check=True, timeout=60)

    left.wait(timeout=5)
    run.communicate(timeout=60)
    begin(checkout, "true").communicate(timeout=60)
    assert alive(checkout) == []


def test_a_named_service_is_not_started(checkout):
    run = begin(
        checkout, "sh", "-c", "echo $DATABASE_URL $REDIS_URL", DATABASE_URL="postgres://far", REDIS_URL=""
    )

    output, complaint = run.communicate(timeout=60)

    assert output.startswith("postgres://far redis://:")
    assert complaint == "embedded: starting Valkey\n"


def test_all_named_starts_nothing(checkout):
    begun = time.monotonic()
    run = begin(checkout, "true", DATABASE_URL="postgres://far", CELERY_BROKER_URL="amqp://far")

    assert run.communicate(timeout=60) == ("", "")
    assert time.monotonic() - begun < 5


def test_an_unknown_command_is_told_as_a_shell_would(checkout):
    far = {"DATABASE_URL": "postgres://far", "REDIS_URL": "redis://far"}
    run = begin(checkout, "no-such-command", **far, PATH="/usr/bin")

    _, complaint = run.communicate(timeout=60)

    assert (run.returncode, complaint) == (127, "embedded: no-such-command: No such file or directory\n")
