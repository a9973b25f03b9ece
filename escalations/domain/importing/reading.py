"""Reads an export row by row, CSV or JSON, without holding more than one row in memory."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

from .encodings import Unreadable, encoding_of

DELIMITERS = ",;\t|"
LONGEST_FIELD = 10_000_000


@dataclass(frozen=True)
class Line:
    """One row of the file: its number among the rows, the line it begins on, and its cells or its problem."""

    row: int
    line: int
    cells: dict | None
    problem: str = ""


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


class Csv:
    """Comma separated values, or separated by what the header is found to use."""

    def __init__(self, text, delimiter):
        csv.field_size_limit(LONGEST_FIELD)
        first = text.readline()
        self.skipped = int(first.lower().startswith("sep="))
        if self.skipped:
            delimiter = delimiter or first[4:5]
            first = text.readline()
        self.delimiter = _named(delimiter) or _most_frequent(first)
        text.seek(0)
        self.columns = self._header(self._records(text))

    def rows(self, text):
        records = self._records(text)
        next(records)
        for row, (line, cells, problem) in enumerate(records, start=1):
            yield Line(row, line, *self._checked(cells, problem))

    def _records(self, text):
        """(line, cells, problem) of each record that is not blank, the header first."""
        for _ in range(self.skipped):
            text.readline()
        reader = csv.reader(text, delimiter=self.delimiter, strict=True)
        while True:
            begins = reader.line_num + self.skipped + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as problem:
                yield begins, [], _explained(problem, begins, reader.line_num + self.skipped)
                continue
            if any(cell.strip() for cell in cells):
                yield begins, cells, ""

    def _header(self, records):
        _, names, problem = next(records, (0, [], ""))
        if problem:
            raise Unreadable(f"The header cannot be read. {problem}")
        if not names:
            raise Unreadable("The file has no header. Its first line must name the columns.")
        names = [" ".join(name.split()) for name in names]
        _refuse_twice(names)
        return names

    def _checked(self, cells, problem):
        if problem:
            return None, problem
        if len(cells) != len(self.columns):
            return None, (
                f"Has {len(cells)} cells, the header names {len(self.columns)} columns. "
                "Look for a quote or a delimiter that is missing or too much."
            )
        return {name: cell for name, cell in zip(self.columns, cells, strict=True) if name}, ""


class JsonLines:
    """One JSON object a line."""

    def __init__(self, text):
        columns = {}
        for line in self.rows(text):
            if line.row == 1 and line.problem:
                raise Unreadable(
                    "The first line is not a whole JSON object. Put one object on each line (JSON Lines), "
                    "or all of them into one array."
                )
            columns.update(dict.fromkeys(line.cells or ()))
        self.columns = list(columns)

    def rows(self, text):
        row = 0
        for number, line in enumerate(text, start=1):
            if line.strip():
                row += 1
                yield Line(row, number, *_parsed(line))


class Array:
    """All objects in one JSON array."""

    def __init__(self, text):
        columns = {}
        for line in self.rows(text):
            columns.update(dict.fromkeys(line.cells or ()))
        if not columns:
            raise Unreadable("The array holds no tickets. Export them again.")
        self.columns = list(columns)

    def rows(self, text):
        values = _values_of_array(text)
        for row, value in enumerate(values, start=1):
            yield Line(row, row, *_flattened(value))


def _named(delimiter):
    """A delimiter as people type it: a character, or the word tab."""
    if delimiter is None:
        return None
    delimiter = {"tab": "\t", "\\t": "\t"}.get(delimiter.lower(), delimiter)
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise Unreadable(f"“{delimiter}” cannot separate columns. Give one character, or tab.")
    return delimiter


def _most_frequent(header):
    """The delimiter that stands most often outside quotes; a comma if none does."""
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count)


def _refuse_twice(names):
    for position, name in enumerate(names):
        if name and name in names[:position]:
            raise Unreadable(
                f"The header names “{name}” twice (columns {names.index(name) + 1} and {position + 1}). "
                "Rename one of them."
            )


def _explained(problem, begins, ends):
    words = str(problem)
    lines = f"line {begins}" if begins == ends else f"lines {begins} to {ends}"
    if "unexpected end of data" in words:
        return f"A quote opened here is never closed: {lines} could not be read. Close it and import again."
    if "field limit" in words:
        return (
            f"A cell is longer than {LONGEST_FIELD:,} characters ({lines}): probably a quote that is never "
            "closed. Close it and import again."
        )
    return f'A quote stands in the middle of a cell ({lines}). Double quotes inside a quoted cell: write "".'


def _parsed(line):
    try:
        return _flattened(json.loads(line))
    except (ValueError, RecursionError) as problem:
        return None, f"Not valid JSON: {problem}."


def _flattened(value):
    """Cells of a JSON object; one inside another under a dotted name, such as requester.email."""
    if not isinstance(value, dict):
        return None, "Not a JSON object. Each ticket is one object, {…}."
    cells = {}
    for name, inner in value.items():
        if isinstance(inner, dict):
            cells.update({f"{name}.{key}": one for key, one in inner.items()})
        else:
            cells[name] = inner
    return {name: _text(inner) for name, inner in cells.items()}, ""


def _text(value):
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_text(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _values_of_array(text):
    """Each value of an array, read piece by piece."""
    decoder, buffer, opened = json.JSONDecoder(), "", False
    while True:
        buffer = buffer.lstrip()
        if not opened and buffer:
            buffer, opened = buffer[1:].lstrip(), True
        buffer = buffer.lstrip(", \t\r\n")
        if opened and buffer.startswith("]"):
            return
        try:
            value, end = decoder.raw_decode(buffer)
            if end == len(buffer):
                raise ValueError("may go on")
        except ValueError as problem:
            piece = text.read(65536)
            if not piece or len(buffer) > LONGEST_FIELD:
                raise Unreadable(
                    f"The array breaks off or is not valid JSON near “{buffer[:40]}”: {problem}. "
                    "Export the tickets again, or put one object on each line."
                ) from None
            buffer += piece
            continue
        yield value
        buffer = buffer[end:]
