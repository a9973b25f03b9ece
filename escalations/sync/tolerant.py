"""Reads single values of what a helpdesk sent: whatever came, the answer is of the kind that was asked for, or None."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite


def text(value):
    """Words, without NUL (the database refuses it) and with plain line ends; "" for what is no text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").strip()


def code(value):
    """An id or a code as text, whatever its size; None for none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return text(value) or None


def number(value):
    """A finite float; None for what is none. `"50.0"` is one."""
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if isfinite(found) else None


def moment(value):
    """An aware time in UTC; None for what is none. Without an offset it is UTC."""
    try:
        found = datetime.fromisoformat(value)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None


def header_moment(value):
    """The time of a Date header, in UTC; None without one."""
    try:
        return parsedate_to_datetime(value).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None


def items(value):
    """The list that came; a text where a list was expected is one of parts between commas, nothing is an empty one."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value if isinstance(value, list) else []


def rows(value):
    """The objects among what came as a list."""
    return [one for one in items(value) if isinstance(one, dict)]


def known(value):
    """The object that came, or an empty one."""
    return value if isinstance(value, dict) else {}
