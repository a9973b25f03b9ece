"""Brings a backup back: into an empty database, after every part of it was found whole."""

import hashlib
import subprocess

from django.core.files.storage import default_storage
from django.db import connection, transaction

from portal.health import known_migrations
from portal.pg_programs import program, server_version, where


class Refused(Exception):
    """Why nothing was touched, or what is left to do, in a sentence."""


def restore(reading, *, replace=False):
    """Take an archive that was found whole (`archive.Reading`); returns how many files it held.

    With `replace` what the database and the storage hold under the same names is lost. Files come first, then the
    database in one transaction: a disk that is full is noticed while the database still is as it was.
    """
    restoring = program("pg_restore", version=server_version())
    check_version(reading)
    if not replace:
        check_empty()
        check_files(reading)
    for name in reading.file_names():
        put(reading, name)
    if replace:
        empty()
    load(reading, restoring)
    return len(reading.file_names())


def check_version(reading):
    """An older backup is migrated afterwards; a newer one would be misread."""
    known = {f"{app}.{name}" for app, name in known_migrations()}
    ours = {name.partition(".")[0] for name in known}
    newer = [one for one in reading.facts["migrations"] if one not in known and one.partition(".")[0] in ours]
    if newer:
        raise Refused(
            f"A newer version made this backup ({newer[-1]}): install that version, or a later one."
        )
    if reading.facts["postgresql"] > server_version():
        raise Refused(
            f"The backup is of PostgreSQL {reading.facts['postgresql']}, this one is {server_version()}: "
            "restore it into the same version or a later one."
        )


def check_empty():
    if connection.introspection.table_names():
        raise Refused(
            "The database is not empty, and nothing was touched. Name an empty one in DATABASE_URL, or lose what "
            "this one holds with --replace."
        )


def check_files(reading):
    for name in reading.file_names():
        if default_storage.exists(name) and digest_of(name) != reading.sha256_of(name):
            raise Refused(
                f"Another file is stored as {name}, and nothing was touched. Name an empty folder in MEDIA_ROOT, or "
                "lose the other files with --replace."
            )


def digest_of(name):
    with default_storage.open(name) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def put(reading, name):
    """Store a file under its very name."""
    if default_storage.exists(name):
        if digest_of(name) == reading.sha256_of(name):
            return
        default_storage.delete(name)
    with reading.open_file(name) as source:
        default_storage.save(name, source)


def empty():
    """Drop all that the database holds; its schema is as that of a new one again."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE")
        cursor.execute("CREATE SCHEMA public")
        cursor.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")


def load(reading, restoring):
    """Have pg_restore bring the database back, all or nothing."""
    info, environment = where()
    connection.close()
    command = [restoring, "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
    process = subprocess.Popen(
        [*command, f"--dbname={info}"], env=environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with reading.open_dump() as source:
        complaint = _feed(process, source)
    if process.returncode:
        raise Refused(
            f"pg_restore failed, and the database is empty: {complaint.decode(errors='replace').strip()}"
        )


def _feed(process, source):
    try:
        for piece in iter(lambda: source.read(1024 * 1024), b""):
            process.stdin.write(piece)
    except BrokenPipeError:
        pass  # it has ended, and says why
    return process.communicate()[1]
