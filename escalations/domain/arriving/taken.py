"""What became of one row that arrived."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class What(StrEnum):
    """In the words of the API."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    STALE = "stale"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Problem:
    """What of a row could not be taken; the rest was."""

    field: str
    code: str
    message: str
    conflicting_id: int | None = None  # our row that has the value


@dataclass(frozen=True)
class Taken:
    """`row` is ours, None if there is none to show for it."""

    what: What
    row: Any = None
    problems: tuple[Problem, ...] = ()
