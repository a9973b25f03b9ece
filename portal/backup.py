"""Makes a backup: database and attachments as they were at one moment, while people go on working."""

import os
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile

from django.apps import apps
from django.core.files.storage import default_storage
from django.db import connection, models, transaction
from django.db.migrations.recorder import MigrationRecorder

from portal import archive
from portal.pg_programs import program, server_version, where


class Failed(Exception):
    """Why there is no backup, in a sentence."""


def make(path, *, at):
    """Write the archive; returns {"files": number, "missing": [names that the storage no longer had]}.

    A run that is cut short leaves nothing under the name of the archive.
    """
    path = Path(path)
    unfinished = path.with_name(f"{path.name}.unfinished")
    dumping = program("pg_dump", version=server_version())
    try:
        unfinished.touch(mode=0o600)
        with archive.Writing(unfinished) as writing:
            told = _write(writing, dumping, at)
        _keep_on_disk(unfinished)
        unfinished.rename(path)
    except BaseException:
        with suppress(FileNotFoundError):
            unfinished.unlink()
        raise
    return told


def _write(writing, dumping, at):
    with one_moment() as snapshot:
        names = sorted(set(stored_names()))
        migrations = sorted(
            f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations()
        )
        dump(writing, dumping, snapshot)
    missing = [name for name in names if not _add(writing, name)]
    writing.finish(
        made_at=at.isoformat(), postgresql=server_version(), migrations=migrations, missing=missing
    )
    return {"files": len(names) - len(missing), "missing": missing}


def _keep_on_disk(path):
    with path.open("rb") as file:
        os.fsync(file.fileno())


@contextmanager
def one_moment():
    """Give the name of a snapshot: what is read with it is of one moment, and so is this transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        yield cursor.fetchone()[0]


def stored_names():
    """The names of all files that a row of the database names."""
    for model in apps.get_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, models.FileField):
                rows = model._base_manager.exclude(**{field.name: ""})
                yield from rows.values_list(field.name, flat=True).iterator()


def dump(writing, dumping, snapshot):
    """Add what pg_dump writes, as it comes."""
    info, environment = where()
    command = [dumping, "--format=custom", f"--snapshot={snapshot}", "--no-owner", "--no-privileges"]
    command.append(f"--dbname={info}")
    with TemporaryFile() as complaint:
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=complaint) as process:
            writing.add(archive.DUMP, process.stdout)
        if process.returncode:
            complaint.seek(0)
            raise Failed(f"pg_dump failed: {complaint.read().decode(errors='replace').strip()}")


def _add(writing, name):
    """Whether the file was there; a file redacted since the snapshot is not."""
    try:
        with default_storage.open(name) as source:
            writing.add(archive.FILES + name, source)
    except FileNotFoundError:
        return False
    return True
