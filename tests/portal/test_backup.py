"""A backup brings everything back as it was; one that is damaged, newer or in the way touches nothing."""

import json
import re
import subprocess
from contextlib import contextmanager
from io import BytesIO, StringIO
from zipfile import ZipFile

import psycopg
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection

from escalations.models import Team
from portal import backup, pg_programs
from portal.archive import Damaged, Reading, Writing
from tests.factories import AttachmentFactory, ContactFactory
from tests.firm import Firm

real = pytest.mark.django_db(transaction=True)


@pytest.fixture
def portal(settings, tmp_path):
    """A portal with an escalation under way, files, and a stored secret."""
    settings.MEDIA_ROOT = tmp_path / "media"
    firm = Firm()
    escalation = firm.accepted()
    Team.objects.filter(pk=firm.network.pk).update(chat_link="https://chat.example/hooks/1")
    AttachmentFactory(ticket=escalation.ticket, file=ContentFile(b"", name="leer.txt"))
    return AttachmentFactory(
        ticket=escalation.ticket, file=ContentFile(b"09:00 \x00 down" * 9999, name="spur ü.bin")
    )


@pytest.fixture
def kept(portal, tmp_path):
    """A backup of it."""
    path = tmp_path / "portal.backup"
    call_command("backup", str(path), stdout=StringIO())
    return path


@pytest.fixture
def whole(tmp_path):
    """An archive that is whole, of nothing that is a database."""
    path = tmp_path / "portal.backup"
    with Writing(path) as writing:
        writing.add("database.dump", BytesIO(b"dump" * 5000))
        writing.add("files/attachments/spur.bin", BytesIO(b"09:00 down" * 5000))
        writing.finish(postgresql=15, migrations=["escalations.0001_initial"])
    return path


@pytest.fixture
def empty():
    """The name of an empty database beside this one."""
    name = f"{connection.settings_dict['NAME']}_restored"
    connection.ensure_connection()
    with server() as there:
        there.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        there.execute(f"CREATE DATABASE {name}")
    yield name
    with server() as there:
        there.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def server():
    info, environment = pg_programs.where()
    with psycopg.connect(info, password=environment["PGPASSWORD"], autocommit=True) as there:
        yield there


@contextmanager
def elsewhere(settings, database, folder):
    """Work on another database, and on another folder of files."""
    ours, files = connection.settings_dict["NAME"], settings.MEDIA_ROOT
    connection.close()
    connection.settings_dict["NAME"], settings.MEDIA_ROOT = database, folder
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"], settings.MEDIA_ROOT = ours, files


def rows():
    """{table: digest of all its rows}; sequences too."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(
                f'SELECT md5(string_agg(row::text, chr(10) ORDER BY row::text)) FROM "{table}" row'
            )
            found[table] = cursor.fetchone()[0]
        cursor.execute("SELECT sequencename, last_value FROM pg_sequences")
        return found | dict(cursor.fetchall())


CASTS = re.compile(
    r"::(?:character varying|text)(?:\[\])?|[()]"
)  # PostgreSQL writes them otherwise the second time


def schema():
    """What the database is made of, triggers and constraints included."""
    info, environment = pg_programs.where()
    dumping = pg_programs.program("pg_dump", version=pg_programs.server_version())
    command = [dumping, "--schema-only", "--no-owner", f"--dbname={info}"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    lines = (line for line in told.splitlines() if not line.startswith(("--", "\\restrict", "\\unrestrict")))
    return {CASTS.sub("", line) for line in lines}


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@real
@pytest.mark.database
def test_everything_comes_back_as_it_was(settings, tmp_path, kept, portal, empty):
    """Into a new database and a new folder; whatever stands in the way there is not touched."""
    before = rows(), schema(), files(settings.MEDIA_ROOT)
    told = StringIO()

    with elsewhere(settings, empty, tmp_path / "other"):
        default_storage.save(portal.file.name, ContentFile(b"something else"))
        with pytest.raises(CommandError, match="Another file is stored as attachments/"):
            call_command("restore", str(kept))
        untouched = rows(), len(files(tmp_path / "other"))
        default_storage.delete(portal.file.name)
        call_command("restore", str(kept), stdout=told)
        after = rows(), schema(), files(tmp_path / "other")

    assert untouched == ({}, 1)
    assert after[0] == before[0]
    assert after[1] ^ before[1] == set()
    assert after[2] == before[2]
    assert len(before[2]) == 2
    assert "the database and 2 files" in told.getvalue()
    assert b"chat.example" not in kept.read_bytes()
    assert kept.stat().st_mode & 0o077 == 0


@real
def test_what_is_there_is_not_overwritten_unless_told(settings, kept, portal):
    """The portal has gone on since; told so, it goes back, also in what it stored."""
    before, stored = rows(), files(settings.MEDIA_ROOT)
    ContactFactory(email="new@gate.example")
    later = rows()
    with pytest.raises(CommandError, match="The database is not empty, and nothing was touched"):
        call_command("restore", str(kept))
    assert rows() == later
    default_storage.delete(portal.file.name)
    default_storage.save(portal.file.name, ContentFile(b"something else"))

    call_command("restore", str(kept), replace=True, stdout=StringIO())

    assert (rows(), files(settings.MEDIA_ROOT)) == (before, stored)


@real
def test_a_file_that_is_gone_is_told_and_the_rest_kept(portal, tmp_path):
    default_storage.delete(portal.file.name)
    told = StringIO()

    call_command("backup", str(tmp_path / "kept"), stdout=StringIO(), stderr=told)

    assert told.getvalue() == f"1 files that the database names are not stored: {portal.file.name}\n"
    assert Reading(tmp_path / "kept").facts["missing"] == [portal.file.name]
    assert [path.name for path in tmp_path.iterdir() if "unfinished" in path.name] == []


@pytest.mark.parametrize("part", ["database.dump", "files/"])
def test_a_part_that_was_changed_is_noticed(tmp_path, whole, part):
    """Put there by somebody: ZIP's own checksum fits, that of our list does not."""
    changed = tmp_path / "changed"
    with ZipFile(whole) as old, ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[:-1] + b"!" if name.startswith(part) else content)

    with pytest.raises(Damaged, match="is not what was backed up: its checksum differs"):
        Reading(changed)


@pytest.mark.parametrize("length", [0, 100, -1, -1000])
def test_half_a_backup_is_none(whole, length):
    whole.write_bytes(whole.read_bytes()[:length])

    with pytest.raises(Damaged, match="This is no backup, or not all of one"):
        Reading(whole)


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9, 0.98])
def test_a_flipped_byte_on_the_disk_is_noticed(whole, place):
    content = bytearray(whole.read_bytes())
    content[int(len(content) * place)] ^= 1
    whole.write_bytes(content)

    with pytest.raises(Damaged):
        Reading(whole)


@pytest.mark.django_db
def test_a_damaged_backup_is_refused_before_anything_else(whole):
    """Even where everything may be lost: there is nothing to put in its place."""
    whole.write_bytes(whole.read_bytes()[:-1])

    with pytest.raises(CommandError, match="This is no backup, or not all of one"):
        call_command("restore", str(whole), replace=True)


def with_list(path, **changes):
    """The same archive, with another list."""
    with ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    told = json.loads(parts.pop("backup.json")) | changes
    with ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
        new.writestr("backup.json", json.dumps(told))
    return path


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": 2}, "This backup is of format 2; this version reads 1"),
        ({"parts": {}}, "does not hold what its list names"),
        (
            {"migrations": ["escalations.9999_later"]},
            r"A newer version made this backup \(escalations.9999_later\)",
        ),
        ({"postgresql": 99}, "The backup is of PostgreSQL 99, this one is"),
    ],
)
@pytest.mark.django_db
def test_a_backup_that_is_not_understood_is_refused(whole, changes, words):
    with pytest.raises(CommandError, match=words):
        call_command("restore", str(with_list(whole, **changes)), replace=True)


def test_a_name_that_leads_out_of_the_folder_is_refused(whole):
    with ZipFile(whole, "a") as archive:
        archive.writestr("files/../../outside", b"")
        parts = json.loads(archive.read("backup.json"))["parts"]
    with_list(whole, parts=parts | {"files/../../outside": {"sha256": "", "size": 0}})

    with pytest.raises(Damaged, match="names a file outside of its folder"):
        Reading(whole)


@pytest.mark.django_db
def test_a_dump_that_pg_restore_does_not_take_is_told(whole, monkeypatch):
    monkeypatch.setattr("portal.restoring.check_empty", lambda: None)
    monkeypatch.setattr(
        "portal.restoring.where", lambda: ("dbname=nowhere host=127.0.0.1 port=1", {"PATH": ""})
    )

    with pytest.raises(CommandError, match="pg_restore failed, and the database is empty: pg_restore: error"):
        call_command("restore", str(whole))


@pytest.mark.django_db
def test_a_program_that_is_too_old_is_told_apart(monkeypatch, tmp_path):
    monkeypatch.setattr(pg_programs, "major_version", lambda path: 12)

    with pytest.raises(CommandError, match=r"No backup was made. pg_dump of PostgreSQL \d+ is needed, and /"):
        call_command("backup", str(tmp_path / "kept"))

    assert list(tmp_path.iterdir()) == []


def test_a_dump_that_fails_is_told(monkeypatch, tmp_path):
    """And what pg_dump complains of."""
    monkeypatch.setattr("portal.backup.where", lambda: ("dbname=nowhere host=127.0.0.1 port=1", {"PATH": ""}))
    dumping = pg_programs.program("pg_dump", version=1)

    with (
        Writing(tmp_path / "kept") as writing,
        pytest.raises(backup.Failed, match="pg_dump failed: pg_dump: error"),
    ):
        backup.dump(writing, dumping, "1-1")


def test_the_embedded_programs_are_there_where_the_machine_has_none(monkeypatch):
    monkeypatch.setenv("PATH", "")

    assert [pg_programs.program(name, version=18) for name in ("pg_dump", "pg_restore")]
    with pytest.raises(pg_programs.NoProgram, match="pg_restore of PostgreSQL 15 is needed"):
        pg_programs.program("pg_restore", version=15)
