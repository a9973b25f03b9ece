"""Asks the tests about changed modules, by forks of a process that has loaded all but the domain and its tests."""

import importlib
import json
import os
import signal
import sys
import time
import traceback
from functools import partial

# What a fork imports anew; everything else, the models and Django among it, it finds loaded.
DOMAIN = tuple(f"escalations.{part}" for part in ("domain", "delivery", "receiving", "sync", "filters"))
OPTIONS = ["-x", "-q", "--reuse-db", "-p", "no:cacheprovider", "-p", "no:randomly", "-n0"]
LONGEST = 3600  # seconds some tests of an unchanged module may take
LOADING = 30  # seconds until the domain and its tests are loaded
# How a process ends that asked, as pytest does: all passed, some failed, some cannot be loaded; None does not end.
# With any other status nothing was learnt of the change.
KILLED, FAILED = 1, 99
SAID = {0: "survived", KILLED: "killed", 2: "killed", None: "hung"}


def unload():
    for name in [name for name in sys.modules if name.startswith(DOMAIN)]:
        del sys.modules[name]


def verdicts(wanted, tests, path):
    """Yield each change with its verdict: killed, survived or hung; failed if it is the asking that failed.

    `tests`: {module: its files of tests}; `path`: where a module lies, by its name.
    """
    later = []
    log = path("").parents[3] / "last.log"
    files = list(dict.fromkeys(file for some in tests.values() for file in some))
    seconds = {}
    for change, said in _watched(wanted, files, path, log, seconds):
        if said == "anew":
            later.append(change)
        else:
            yield change, said
    for change in later:
        lies = path(change.module)
        source = lies.read_text()
        some = tests[change.module]
        lies.write_text(change.source)
        try:
            patience = allowed(sum(seconds[file] for file in some) + LOADING)
            told = ended(partial(_load_and_test, change.module, some, log), patience)
        finally:
            lies.write_text(source)
        yield change, verdict(told)


def verdict(told):
    """What a process found that `ended` so."""
    return SAID.get(told, "failed")


def allowed(seconds):
    """How long tests may take that took so long before the change."""
    return 5 * seconds + 10


def ended(child, patience):
    """The status with which a fork of this process ends, given by `child`; None if it does not end.

    The child may set an alarm of its own. If it raises something, the status is FAILED.
    """
    pid = os.fork()
    if not pid:
        os.setpgid(0, 0)
        try:
            os._exit(child())
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(FAILED)
    until = time.monotonic() + patience
    pause = 0.002
    while time.monotonic() < until:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            told = os.waitstatus_to_exitcode(status)
            return None if told == -signal.SIGALRM else told
        time.sleep(pause)
        pause = min(0.05, pause * 1.2)
    os.killpg(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


def _load_and_test(module, tests, log):
    """The status: a module that cannot be loaded fails a conftest with it, which would read as if we asked wrongly."""
    try:
        importlib.import_module(f"escalations.domain.{module}")
    except Exception:
        return KILLED
    return _test(tests, log)


def _test(tests, log, plugins=()):
    with log.open("w") as out:
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)
    import pytest

    status = int(pytest.main([*OPTIONS, *tests], plugins=list(plugins)))
    sys.stdout.flush()
    sys.stderr.flush()
    return status


def _watched(wanted, files, path, log, seconds):
    """Yield what a process says that runs the tests once, and then tries the changes (see watched).

    `seconds` is given what each file of tests took before anything was changed.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reading)
        from .watched import Watched

        def say(told):
            os.write(writing, f"{json.dumps(told)}\n".encode())

        try:
            _test(files, log, [Watched(wanted, path, say)])
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(writing)
    why = "The process that runs the tests ended before it said anything of them"
    with os.fdopen(reading) as lines:
        for told in map(json.loads, lines):
            if isinstance(told, dict):
                seconds.update(told)
                break
            if isinstance(told, str):
                why = told
                continue
            number, said = told
            yield wanted[number], said
        else:
            raise SystemExit(f"{why}: see {log}")
    os.waitpid(pid, 0)
