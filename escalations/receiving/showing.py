"""A received mail as an administrator reads it: its headers and its text, from its bytes."""

from . import charsets, reading

LONGEST = 5_000
GONE = "Its bytes are gone: a text of its ticket was redacted."


def headers_of(row):
    """As they stand there, the first of them."""
    if row.raw is None:
        return GONE
    head = bytes(row.raw[:LONGEST]).replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return charsets.text_of(head).replace("\x00", "�")


def text_of(row):
    """The text as it is taken in; of what cannot be read, the reason."""
    if row.raw is None:
        return GONE
    try:
        return reading.read(bytes(row.raw)).text[:LONGEST]
    except reading.Unreadable as problem:
        return str(problem)
