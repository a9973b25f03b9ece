"""A whole portal as its Procfile starts it, with a PostgreSQL and a Valkey of its own, to be killed part by part."""

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import psutil

from portal.home import Home
from portal.services import Postgres, Valkey, free_port

ROOT = Path(__file__).resolve().parents[2]
DATABASE, BROKER = "database", "broker"
FROM = "handover.example"
STARTS = 600  # seconds a part may take until it answers, on a machine that does other things too
GIVEN = ("_URL", "MEDIA_ROOT", "PROMETHEUS_MULTIPROC_DIR", "DATABASE_POOL")  # of whoever starts us


class Database(Postgres):
    """Comes back at its old address."""

    def _new_folder(self):
        folder = self.home.folder / "socket"
        folder.mkdir(exist_ok=True)
        return str(folder)

    def processes(self):
        return [psutil.Process(int(self._pid_file()[0]))]


class Broker(Valkey):
    """Comes back at its old address."""

    address = None

    def _new_address(self):
        self.address = self.address or super()._new_address()
        return self.address

    def processes(self):
        return [psutil.Process(json.loads(self.note.read_text())["pid"])]


class Line:
    """One line of the Procfile, in a session of its own."""

    def __init__(self, household, name, command):
        self.household, self.name, self.command, self.process = household, name, command, None

    def start(self):
        with (self.household.folder / f"{self.name}.log").open("ab") as log:
            self.process = subprocess.Popen(
                ["sh", "-c", self.command],
                cwd=self.household.folder,
                env=self.household.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if self.name == "web":
            until(self.household.answers, "web answers")

    def processes(self):
        return [psutil.Process(self.process.pid)]

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            kill(self.processes())
            self.process.wait()


class Household:
    """Its `parts` by name: database, broker, and the lines of the Procfile. A context; it leaves nothing behind."""

    def __init__(self, **variables):
        self.folder = Path(tempfile.mkdtemp(prefix="handover-faults-", dir="/tmp"))
        self.folder.chmod(0o755)  # the account of the services passes through
        (self.folder / "var").mkdir()
        (self.folder / "gunicorn.conf.py").symlink_to(ROOT / "gunicorn.conf.py")
        self.home = Home(self.folder)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        lines = (line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines() if line)
        self.lines = {name: Line(self, name, command) for name, command in lines}
        self.parts = {DATABASE: Database(self.home), BROKER: Broker(self.home), **self.lines}
        self.environment = self._environment(variables)
        self.keeps_logs = False

    def _environment(self, variables):
        kept = {name: value for name, value in os.environ.items() if not name.endswith(GIVEN)}
        return kept | {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "DJANGO_SETTINGS_MODULE": "portal.settings",
            "HANDOVER_ENV": "development",
            "SECRET_KEY": secrets.token_urlsafe(50),
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            "HANDOVER_URL": self.url,
            "MEDIA_ROOT": str(self.folder / "var" / "media"),
            "API_REQUESTS_PER_MINUTE": "1000000",
            **variables,
        }

    def __enter__(self):
        """Database and broker run; the lines are begun by `begin`, once the database is prepared."""
        try:
            for name in (DATABASE, BROKER):
                self.parts[name].start()
                self.environment |= self.parts[name].urls
        except BaseException:
            self.__exit__()
            raise
        return self

    def begin(self):
        for line in self.lines.values():
            line.start()

    def __exit__(self, *failure):
        for line in self.lines.values():
            if line.process and line.process.poll() is None:
                line.stop()
        for name in (BROKER, DATABASE):
            if self.parts[name].is_running():
                self.parts[name].stop()
        shutil.rmtree(self.home.folder, ignore_errors=True)
        if self.keeps_logs or any(failure):
            print(f"The logs are in {self.folder}.", file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self, name):
        """As the machine's own killer does it: without a word, and everything of it."""
        part = self.parts[name]
        kill(part.processes())
        if name in self.lines:
            part.process.wait()

    def answers(self):
        try:
            return httpx.get(f"{self.url}/healthz", timeout=5).status_code == 200
        except httpx.HTTPError:
            return False

    def readiness(self):
        """(status, what it says, seconds) of /readyz; status 0 if nobody answers."""
        began = time.monotonic()
        try:
            answer = httpx.get(f"{self.url}/readyz", timeout=10)
            return answer.status_code, answer.json(), time.monotonic() - began
        except httpx.HTTPError:
            return 0, {}, time.monotonic() - began


def kill(processes):
    """kill -9 of these and of whatever they started."""
    family = [one for process in processes for one in (process, *process.children(recursive=True))]
    for one in family:
        try:
            os.kill(one.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    psutil.wait_procs(family, timeout=10)


def until(happened, what, *, patience=STARTS, pause=0.1):
    """Wait for it; the seconds it took."""
    began = time.monotonic()
    while not happened():
        if time.monotonic() - began > patience:
            raise TimeoutError(f"It never came to this, in {patience} s: {what}.")
        time.sleep(pause)
    return time.monotonic() - began
