"""Reads the dates of an export without guessing which number is the day."""

import re
from datetime import UTC, datetime, timedelta

EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
# written out or with dots: the order of day and month is beyond doubt
PLAIN_FORMATS = [
    "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d",
    "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y",
    "%d %b %Y %H:%M:%S", "%d %b %Y %H:%M", "%d %b %Y", "%d %B %Y %H:%M", "%d %B %Y",
    "%b %d, %Y %I:%M %p", "%b %d, %Y", "%B %d, %Y %I:%M %p", "%B %d, %Y",
    "%a, %d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S", "%a, %d %b %Y %H:%M",
]  # fmt: skip


def moment(text, *, zone, at, formats=()):
    """The aware moment a cell names, None if it is empty; without a zone of its own it is in `zone`.

    Raises ValueError with a sentence for what is no date, or one before 1970 or after `at`.
    """
    text = " ".join(text.split())
    if not text:
        return None
    read = _read(text, formats)
    if read is None:
        raise ValueError(
            f"“{text[:40]}” is not a date that can be read without guessing. Write it as 2026-05-31 14:30, "
            "or say how it is written, such as --date-format '%d/%m/%Y %H:%M'."
        )
    read = read if read.tzinfo else read.replace(tzinfo=zone)
    if not EARLIEST <= read <= at + timedelta(days=1):
        raise ValueError(f"“{text[:40]}” lies before 1970 or in the future. Correct it, or leave it empty.")
    return read


def _read(text, formats):
    for form in formats:
        if read := _by_format(text, form):
            return read
    try:
        return datetime.fromisoformat(_with_joined_zone(text))
    except ValueError:
        return next(filter(None, (_by_format(text, form) for form in PLAIN_FORMATS)), None)


def _by_format(text, form):
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - the zone is added by the caller
    except ValueError:
        return None


def _with_joined_zone(text):
    """`2026-05-31 14:30 +0200` and `… UTC` as ISO 8601 writes them."""
    text = re.sub(r" ?(UTC|GMT|Z)$", "+00:00", text)
    return re.sub(r" ([+-]\d\d:?\d\d)$", r"\1", text)
