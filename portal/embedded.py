"""Runs a command with this checkout's embedded PostgreSQL and Valkey: python -m portal.embedded COMMAND..."""

import fcntl
import os
import signal
import subprocess
import sys
from contextlib import contextmanager

from portal.home import Home, Unavailable
from portal.leftovers import CHECKOUT, MARK, end_run, mark
from portal.services import Postgres, Valkey


def main(command):
    """Start what no URL names, run the command, stop what nobody else uses; return its exit status."""
    if not command:
        say("usage: python -m portal.embedded COMMAND...")
        return 2
    # A script's background job is born deaf to Ctrl-C, and so would be whatever it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(129))
    kinds = [kind for kind in (Postgres, Valkey) if not any(map(os.environ.get, kind.variables))]
    try:
        with services(kinds) as urls:
            return run(command, {**os.environ, **urls, MARK: mark()})
    except Unavailable as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


@contextmanager
def services(kinds):
    """Give the URLs of the services, running; the last command to leave stops them."""
    if not kinds:
        yield {}
        return
    home = Home(CHECKOUT)
    with lock(home, "users") as users:
        with lock(home, "change") as change:
            fcntl.flock(change, fcntl.LOCK_EX)
            fcntl.flock(users, fcntl.LOCK_SH)
            try:
                urls = start([kind(home) for kind in kinds])
            except BaseException:
                leave(home, users)
                raise
        try:
            yield urls
        finally:
            ignore_signals()
            with lock(home, "change") as change:
                fcntl.flock(change, fcntl.LOCK_EX)
                leave(home, users)


def start(wanted):
    urls = {}
    for service in wanted:
        if not service.is_running():
            say(f"starting {type(service).__name__}")
            service.start()
        urls |= service.urls
    return urls


def leave(home, users):
    """Stop the services unless another command holds its share of the lock; a killed one holds none."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    for service in (Valkey(home), Postgres(home)):
        if service.is_running():
            service.stop()


@contextmanager
def lock(home, name):
    path = home.folder / f"{name}.lock"
    with path.open("a") as file:
        home.own(path)
        yield file


def ignore_signals():
    """Let a second Ctrl-C wait until everything is stopped."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


def run(command, environment):
    """Run the command on our own standard streams; pass signals on, and end whatever it leaves behind."""
    try:
        child = subprocess.Popen(command, env=environment)
        pass_on_signals(child)
        status = child.wait()
    except OSError as error:
        say(f"{command[0]}: {error.strerror}")
        return 127 if isinstance(error, FileNotFoundError) else 126
    finally:
        ignore_signals()
        end_run(environment[MARK])
    return 128 - status if status < 0 else status


def pass_on_signals(child):
    """Hand our signals to the child. A Ctrl-C at the terminal reaches it without us, and once is enough."""

    def interrupt(*_):
        if not at_the_terminal():
            child.send_signal(signal.SIGINT)

    signal.signal(signal.SIGINT, interrupt)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: child.send_signal(signal.SIGTERM))


def at_the_terminal():
    """Whether a Ctrl-C is given to our whole process group by the terminal itself."""
    try:
        return os.isatty(0) and os.tcgetpgrp(0) == os.getpgrp()
    except OSError:
        return False


def say(text):
    print(f"embedded: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
