"""Finds out whether a file is text, and in which encoding it was saved, before anything is read from it."""

import codecs
from pathlib import Path

from escalations.domain.errors import DomainError

PIECE = 1 << 20
BOMS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
# how a file begins that is not text, and what to do with it
NOT_TEXT = [
    (b"PK\x03\x04", "an Excel workbook or a ZIP archive; open it and save it as CSV (UTF-8)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook; open it and save it as CSV (UTF-8)"),
    (b"\x1f\x8b", "compressed; unpack it first (gunzip)"),
    (b"%PDF", "a PDF; export the tickets as CSV or JSON Lines"),
    (b"\x89PNG", "a picture; export the tickets as CSV or JSON Lines"),
]
TEXT_CONTROLS = frozenset(b"\t\n\r\f\x0b\x1a\x00")


class Unreadable(DomainError):
    """The file as a whole cannot be imported; the sentence says what to do."""

    code = "unreadable"


def encoding_of(path, *, wanted=None):
    """(encoding, remark) of the text in `path`; the remark says what was assumed, "" if nothing was.

    `wanted` is checked instead of guessed. Raises Unreadable for whatever is not a text file.
    """
    start = _start_of(path)
    if wanted:
        return _checked(path, wanted), ""
    for bom, encoding in BOMS:
        if start.startswith(bom):
            return _checked(path, encoding), ""
    encoding = _utf_16_without_bom(start)
    if encoding:
        return _checked(path, encoding), f"No byte order mark; read as {encoding}."
    _refuse_binary(path, start)
    return _guessed(path)


def _start_of(path):
    try:
        with Path(path).open("rb") as file:
            start = file.read(8192)
    except IsADirectoryError:
        raise Unreadable(f"{path} is a directory. Name the file with the tickets.") from None
    except FileNotFoundError:
        raise Unreadable(f"There is no file {path}. Check the path.") from None
    except OSError as problem:
        raise Unreadable(f"{path} cannot be opened: {problem.strerror}. Check who may read it.") from None
    if not start.strip():
        raise Unreadable(f"{path} is empty. Export the tickets again.")
    return start


def _utf_16_without_bom(start):
    """Text of mostly Latin letters has a NUL in every second byte."""
    if len(start) < 4:
        return None
    half = len(start) // 2
    if start[1::2].count(0) > 0.6 * half and start[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if start[0::2].count(0) > 0.6 * half and start[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _refuse_binary(path, start):
    for magic, what in NOT_TEXT:
        if start.startswith(magic):
            raise Unreadable(f"{path} is {what}.")
    odd = sum(byte < 32 and byte not in TEXT_CONTROLS for byte in start) + max(0, start.count(0) - 16)
    if odd > len(start) // 20:
        raise Unreadable(f"{path} is not a text file. Export the tickets as CSV or JSON Lines.")


def _guessed(path):
    """UTF-8 if all of it is; else what Windows writes; else Latin-1, which reads everything."""
    at = _first_undecodable(path, "utf-8")
    if at is None:
        return "utf-8", ""
    encoding = "cp1252" if _first_undecodable(path, "cp1252") is None else "latin-1"
    return encoding, (
        f"Not UTF-8 (near byte {at:,}); read as {encoding}. "
        "If names look wrong, say which encoding it is with --encoding."
    )


def _checked(path, encoding):
    """The encoding, once all of the file is known to decode with it."""
    try:
        "".encode(encoding)
        at = _first_undecodable(path, encoding)
    except (LookupError, ValueError):
        raise Unreadable(
            f"There is no encoding “{encoding}”. Known ones are utf-8, utf-16, cp1252, latin-1."
        ) from None
    if at is not None:
        raise Unreadable(
            f"{path} is not {encoding} (near byte {at:,}). Leave --encoding out, or name another one."
        )
    return encoding


def _first_undecodable(path, encoding):
    """About where `encoding` fails, in bytes; None if it reads the whole file."""
    decoder = codecs.getincrementaldecoder(encoding)()
    read = 0
    with Path(path).open("rb") as file:
        while piece := file.read(PIECE):
            try:
                decoder.decode(piece)
            except UnicodeError as problem:
                return read + getattr(problem, "start", 0)
            read += len(piece)
    try:
        decoder.decode(b"", final=True)
    except UnicodeError:
        return read
    return None
