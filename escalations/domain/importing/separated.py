"""Reads rows of separated values: CSV, and what spreadsheets call so."""

import csv

from .encodings import Unreadable
from .line import LONGEST_CELL, Line

DELIMITERS = ",;\t|"


class Csv:
    """Comma separated values, or separated by what the header is found to use."""

    def __init__(self, text, delimiter):
        csv.field_size_limit(LONGEST_CELL)
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
            f"A cell is longer than {LONGEST_CELL:,} characters ({lines}): probably a quote that is never "
            "closed. Close it and import again."
        )
    return f'A quote stands in the middle of a cell ({lines}). Double quotes inside a quoted cell: write "".'
