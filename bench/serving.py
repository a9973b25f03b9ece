"""The two servers side by side: the portal and the floor, each gunicorn with two workers on a free port."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import Request, urlopen

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
    process = subprocess.Popen(command, cwd=place.ROOT, env=environment)
    try:
        server = Server(f"http://127.0.0.1:{port}", process)
        server.wait()
        yield server
    finally:
        process.send_signal(signal.SIGQUIT)  # at once: nobody waits for an answer any more
        process.wait(30)


class Server:
    def __init__(self, url, process):
        self.url, self.process = url, process

    def wait(self):
        for _ in range(300):
            if self.process.poll() is not None:
                sys.exit(f"The server at {self.url} did not start.")
            if self._answers():
                return
            time.sleep(0.1)

    def _answers(self):
        with suppress(OSError), socket.create_connection(("127.0.0.1", int(self.url.rpartition(":")[2])), 1):
            return True
        return False

    def get(self, path, cookie):
        """The answer's text; whatever its status."""
        with urlopen(Request(self.url + path, headers={"Cookie": cookie}), timeout=60) as answer:  # noqa: S310
            return answer.status, answer.read().decode()

    def load(self, path, cookie, *, connections, seconds, headers=None):
        """What wrk measures: {requests, seconds, p50, p95, p99, errors}; `headers` instead of the cookie alone."""
        lua = Path(__file__).with_name("load.lua")
        command = [
            "wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout",
            "60s", "--script", str(lua), self.url + path,
        ]  # fmt: skip
        for name, value in (headers or {"Cookie": cookie}).items():
            command += ["--header", f"{name}: {value}"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return json.loads(told.splitlines()[-1])

    def megabytes(self):
        """Resident memory of the largest worker."""
        workers = psutil.Process(self.process.pid).children()
        return max(one.memory_info().rss for one in workers) / 2**20


def _free_port():
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]
