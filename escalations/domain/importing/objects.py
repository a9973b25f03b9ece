"""Reads rows that are JSON objects: one a line, or all in one array."""

import json

from .encodings import Unreadable
from .line import LONGEST_CELL, Line


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
            if not piece or len(buffer) > LONGEST_CELL:
                raise Unreadable(
                    f"The array breaks off or is not valid JSON near “{buffer[:40]}”: {problem}. "
                    "Export the tickets again, or put one object on each line."
                ) from None
            buffer += piece
            continue
        yield value
        buffer = buffer[end:]
