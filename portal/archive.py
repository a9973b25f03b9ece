"""One file that holds a whole portal: database, attachments, and a list with the checksum of each.

It is a ZIP: `database.dump` (pg_dump's custom format), `files/…` under their names in the storage, and `backup.json`,
written last. Whatever was cut short or changed does not match that list.
"""

import hashlib
import json
from zipfile import ZIP_STORED, BadZipFile, ZipFile

FORMAT = 1
LIST, DUMP, FILES = "backup.json", "database.dump", "files/"
PIECE = 1024 * 1024


class Damaged(Exception):
    """What is wrong with an archive, in a sentence."""


class Writing:
    """An archive that is being made; without `finish` it is none."""

    def __init__(self, path):
        self._zip, self._parts = ZipFile(path, "w", ZIP_STORED, allowZip64=True), {}

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self._zip.close()

    def add(self, name, source):
        """Copy a readable into the archive under a name."""
        digest, size = hashlib.sha256(), 0
        with self._zip.open(name, "w", force_zip64=True) as target:
            for piece in iter(lambda: source.read(PIECE), b""):
                digest.update(piece)
                target.write(piece)
                size += len(piece)
        self._parts[name] = {"sha256": digest.hexdigest(), "size": size}

    def finish(self, **facts):
        """Write the list: from now on it is whole."""
        told = {"format": FORMAT, **facts, "parts": self._parts}
        self._zip.writestr(LIST, json.dumps(told, indent=1))


class Reading:
    """An archive, found whole; raises Damaged."""

    def __init__(self, path):
        try:
            self._zip = ZipFile(path)
            self.facts = json.loads(self._zip.read(LIST))
        except (BadZipFile, KeyError, ValueError, OSError) as error:
            raise Damaged(f"This is no backup, or not all of one: {error}.") from error
        if self.facts.get("format") != FORMAT:
            raise Damaged(
                f"This backup is of format {self.facts.get('format')}; this version reads {FORMAT}."
            )
        self.parts = self.facts["parts"]
        self._check_names()
        for name, part in self.parts.items():
            self._check(name, part)

    def _check_names(self):
        there = sorted(self._zip.namelist())
        if there != sorted([*self.parts, LIST]) or DUMP not in self.parts:
            raise Damaged("The backup does not hold what its list names.")
        for name in self.file_names():
            if name.startswith("/") or "\\" in name or ".." in name.split("/"):
                raise Damaged(f"The backup names a file outside of its folder: {name!r}.")

    def _check(self, name, part):
        digest, size = hashlib.sha256(), 0
        try:
            with self._zip.open(name) as source:
                for piece in iter(lambda: source.read(PIECE), b""):
                    digest.update(piece)
                    size += len(piece)
        except (BadZipFile, OSError, EOFError) as error:
            raise Damaged(f"{name} in the backup cannot be read: {error}.") from error
        if (digest.hexdigest(), size) != (part["sha256"], part["size"]):
            raise Damaged(f"{name} in the backup is not what was backed up: its checksum differs.")

    def file_names(self):
        """The attachments' names in the storage."""
        return [name.removeprefix(FILES) for name in self.parts if name.startswith(FILES)]

    def open_file(self, name):
        return self._zip.open(FILES + name)

    def open_dump(self):
        return self._zip.open(DUMP)

    def sha256_of(self, name):
        return self.parts[FILES + name]["sha256"]
