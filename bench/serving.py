"""The two servers side by side: the portal and the floor, each gunicorn with two workers on a free port."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import psutil

from . import place

THREADS = 4


@contextmanager
def serving(application, **variables):
    """Give the Server; it is gone afterwards."""
    port = _free_port()
    command = [
        sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}", "--workers", "2",
        "--threads", str(THREADS), "--no-control-socket", "--log-level", "warning",
    ]  # fmt: skip
    environment = {**os.environ, "DATABASE_POOL": str(THREADS + 1), **variables}
    with (place.VAR / f"{application}.log").open("w") as log:  # a line a request, as everywhere
        process = subprocess.Popen(command, cwd=place.ROOT, env=environment, stderr=log)
    try:
        server = Server(f"http://127.0.0.1:{port}", process)
        server.wait()
        yield server
    finally:
        process.send_signal(signal.SIGQUIT)  # at once: nobody waits for an answer any more
        process.wait(30)


class Server:
    def __init__(self, url, process):
        self.url, self.process, self.answered = url, process, 0

    def wait(self):
        for _ in range(300):
            if self.process.poll() is not None:
                sys.exit(f"The server at {self.url} did not start.")
            if self._answers():
                return
            time.sleep(0.1)

    def _answers(self):
        """Whether a worker answers, whatever it says: the port alone is open before there is one."""
        try:
            urlopen(self.url + "/healthz", timeout=30).close()  # noqa: S310
        except HTTPError:
            return True
        except OSError:
            return False
        return True

    def load(self, path, headers, *, connections, seconds, expects=200, holds="", form=""):
        """What wrk measures: {requests, seconds, p50, p95, p99, errors}; an answer that is another one is an error."""
        lua = Path(__file__).with_name("load.lua")
        command = [
            "wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout",
            "60s", "--script", str(lua),
        ]  # fmt: skip
        for name, value in headers.items():
            command += ["--header", f"{name}: {value}"]
        command += [self.url + path, "--", str(expects), holds, *(["POST", form] if form else [])]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        measured = json.loads(told.splitlines()[-1])
        self.answered += measured["requests"]
        return measured

    def megabytes(self):
        """Resident memory of the largest worker."""
        workers = psutil.Process(self.process.pid).children()
        return max(one.memory_info().rss for one in workers) / 2**20


def _free_port():
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]
