"""Reads an export row by row without holding more than one row in memory."""

from pathlib import Path

from .encodings import encoding_of
from .objects import Array, JsonLines
from .separated import Csv


class Export:
    """A file of tickets: its columns in order, remarks on how it was read, and its rows.

    Raises Unreadable when opened if nothing can be imported from it.
    """

    def __init__(self, path, *, encoding=None, delimiter=None):
        self.path = Path(path)
        self.encoding, remark = encoding_of(path, wanted=encoding)
        self.remarks = [remark] if remark else []
        self.size = self.path.stat().st_size
        self.position = 0
        self._read = self._reader(delimiter)
        self.columns = self._read.columns

    def __iter__(self):
        """The rows as `Line`s; `position` follows in bytes, for a progress bar."""
        with self._open() as text:
            for line in self._read.rows(text):
                self.position = text.buffer.tell()
                yield line
        self.position = self.size

    def _open(self):
        return self.path.open(encoding=self.encoding, newline="")

    def _reader(self, delimiter):
        with self._open() as text:
            first = text.read(1)
            while first and first.isspace():
                first = text.read(1)
            text.seek(0)
            if first == "[":
                return Array(text)
            if first == "{":
                return JsonLines(text)
            return Csv(text, delimiter)
