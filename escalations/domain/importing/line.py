"""One row of an export, whatever its form."""

from dataclasses import dataclass

LONGEST_CELL = 10_000_000


@dataclass(frozen=True)
class Line:
    """One row of the file: its number among the rows, the line it begins on, and its cells or its problem."""

    row: int
    line: int
    cells: dict | None
    problem: str = ""
