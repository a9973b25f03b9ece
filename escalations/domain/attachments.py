"""Files of a ticket: which are taken, how they are named, who may read them."""

import re
import secrets
from contextlib import contextmanager
from pathlib import PurePosixPath

from django.db import transaction
from django.db.models import Q

from escalations.models import Attachment
from escalations.outages import disk_is_full

from . import changes, history, rules, writing
from .errors import DiskFull, InvalidInput
from .taking import take_up

LIMIT = 20 * 1024 * 1024
TYPES = {
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "eml": "message/rfc822",
    "evtx": "application/octet-stream",
    "etl": "application/octet-stream",
    "gif": "image/gif",
    "gz": "application/gzip",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "log": "text/plain",
    "md": "text/plain",
    "msg": "application/vnd.ms-outlook",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "pcap": "application/octet-stream",
    "pcapng": "application/octet-stream",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "txt": "text/plain",
    "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "text/plain",
    "zip": "application/zip",
}
LIMITS = {"size": LIMIT, "types": sorted(TYPES)}

# How a file of this type begins; one that only claims to be of the type is refused.
_SIGNATURES = {
    "docx": (b"PK",),
    "gif": (b"GIF87a", b"GIF89a"),
    "gz": (b"\x1f\x8b",),
    "jpeg": (b"\xff\xd8\xff",),
    "jpg": (b"\xff\xd8\xff",),
    "ods": (b"PK",),
    "odt": (b"PK",),
    "pdf": (b"%PDF-",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "pptx": (b"PK",),
    "webp": (b"RIFF",),
    "xlsx": (b"PK",),
    "zip": (b"PK",),
}
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!")
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\r\n\t]+')


@transaction.atomic
def upload(file, *, ticket=None, note=None, by, at, limit=LIMIT):
    """Keep an uploaded file with the ticket; `file` is a Django File with `name` and `size`.

    It is private until a public note uses it, at once if one is given; without a ticket it is its uploader's alone
    until a note of theirs uses it. Its stored path is random; its name is for people only.
    """
    if ticket is not None:
        ticket = take_up(ticket, by=by)
    name = clean_name(file.name)
    ending = _ending(name)
    _check_size(file, name, limit)
    _check_content(file, name, ending)
    row = Attachment(ticket=ticket, note=note, name=name, content_type=TYPES[ending], size=file.size)
    row.uploaded_by, row.uploaded_at = by, at
    _store(row, f"{secrets.token_hex(16)}.{ending}", file)
    with undone_on_failure() as rows:
        rows.append(row)
        row.save()
        if ticket is not None:
            changes.touch(ticket, by=by, at=at)
        history.remember("attachment.added", ticket=ticket, by=by, at=at, attachment=row.pk, name=name)
    return row


def _store(row, name, file):
    """Write it; where the disk has no room for all of it, no part stays."""
    try:
        row.file.save(name, file, save=False)
    except OSError as error:
        if not disk_is_full(error):
            raise
        row.file.storage.delete(row.file.field.generate_filename(row, name))
        raise DiskFull(
            f"There is no room for “{row}”: the portal's disk is full. Tell an administrator, and go on without it."
        ) from error


@contextmanager
def undone_on_failure():
    """A list for attachments; if what happens within fails, their files leave the disk with their rows."""
    rows = []
    try:
        yield rows
    except BaseException:
        for row in rows:
            row.file.storage.delete(row.file.name)
        raise


def use(attachments, note, *, by):
    """Put uploaded files under a note; from then on they are as public or private as the note."""
    here = Q(ticket=note.ticket) | Q(ticket=None, uploaded_by=by)
    for row in attachments:
        free = Attachment.objects.filter(here, pk=row.pk, note=None)
        if not free.update(note=note, ticket=note.ticket):
            raise InvalidInput({"attachments": f"“{row}” belongs to another note. Upload it again."})


def place(attachments, ticket):
    """Put files that came with a ticket's opening mail on it."""
    for row in attachments:
        row.ticket = ticket
        row.save(update_fields=["ticket"])


def may_read(attachment, by):
    """Whoever sees the ticket; a file without a ticket, whoever uploaded it."""
    if attachment.ticket is not None:
        return rules.may_see(attachment.ticket, by)
    mine = by is not None and attachment.uploaded_by_id == by.pk
    return rules.YES if mine else rules.May("This file is not yours to read. Ask whoever uploaded it.")


def clean_name(name):
    """The file's own name, without path, control characters and what no disk takes."""
    name = PurePosixPath((name or "").replace("\\", "/")).name
    name = _NOT_IN_A_NAME.sub(" ", writing.clean(name)).strip(" .")
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: 199 - len(ending)]}{dot}{ending}" if dot else name[:200]


def _ending(name):
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in TYPES:
        kind = f"“.{ending}” files are" if ending else "Files without an ending are"
        raise InvalidInput({"file": f"{kind} not taken. Send it as one of: {', '.join(sorted(TYPES))}."})
    return ending


def _check_size(file, name, limit):
    if file.size > limit:
        raise InvalidInput({"file": too_large(name, file.size, limit)})
    if not file.size:
        raise InvalidInput({"file": f"“{name}” is empty; choose another file."})


def too_large(name, size, limit=LIMIT):
    """Why a file of so many bytes is not kept."""
    megabyte = 1024 * 1024
    return f"“{clean_name(name)}” has {size / megabyte:.0f} MB; {limit // megabyte} MB is the limit."


def _check_content(file, name, ending):
    file.seek(0)
    start = file.read(16)
    file.seek(0)
    expected = _SIGNATURES.get(ending)
    if start.startswith(_PROGRAMS) or (expected and not start.startswith(expected)):
        raise InvalidInput(
            {"file": f"“{name}” is not what its ending says. Save it again as .{ending}, or zip it."}
        )
