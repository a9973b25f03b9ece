"""Categories as a file a spreadsheet opens: what it holds, written and read by names people know."""

import codecs
import csv
import io
from dataclasses import dataclass, field

from escalations.models import StandardStep

from . import texts
from .category_tree import BETWEEN, branches
from .errors import InvalidInput
from .importing.encodings import Unreadable
from .importing.separated import Csv
from .spreadsheet import defused, plain

LARGEST = 1_000_000
COLUMNS = [
    "Parent", "Name", "Active", "Catch-all", "Intake team", "Escalation team", "Position", "Standard steps"
]  # fmt: skip
YES = {"yes", "y", "true", "1", "x"}
NO = {"", "no", "n", "false", "0"}
NOT_TEXT = {
    b"PK\x03\x04": "an Excel workbook",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"%PDF": "a PDF",
}


@dataclass
class Row:
    """One line of the file: whose values it gives, and what is wrong with it."""

    line: int
    parent: tuple = ()
    name: str = ""
    values: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)

    @property
    def key(self):
        return key_of((*self.parent, self.name))

    @property
    def parent_key(self):
        return key_of(self.parent)


def key_of(names):
    """What names a category: its path, whatever the case."""
    return tuple(name.lower() for name in names)


def written():
    """The lines of the file that holds every category; read again it changes nothing."""
    yield _line(COLUMNS)
    found = branches()
    steps = _steps()
    for branch in found:
        row = branch.category
        above = branch.path.split(BETWEEN)[:-1]
        cells = [
            BETWEEN.join(above), row.name, _word(row.is_active), _word(row.is_catch_all),
            row.intake_team or "", row.escalation_team or "", row.position,
            "\n".join(steps.get(row.pk, [])),
        ]  # fmt: skip
        yield _line(cells)


def _steps():
    found = {}
    for step in StandardStep.objects.filter(is_active=True).order_by("category", "position", "pk"):
        found.setdefault(step.category_id, []).append(step.text)
    return found


def _word(value):
    return "yes" if value else "no"


def _line(cells):
    line = io.StringIO()
    csv.writer(line).writerow([defused(cell) for cell in cells])
    return line.getvalue()


def text_of(data):
    """The bytes of a file as text; raises Unreadable for what is none, with what to do."""
    if len(data) > LARGEST:
        raise Unreadable("This file is larger than 1 MB. Split it into several.")
    for magic, what in NOT_TEXT.items():
        if data.startswith(magic):
            raise Unreadable(f"This is {what}. Open it and save it as “CSV UTF-8”.")
    is_utf_16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if is_utf_16 else "utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Unreadable(
            f"This file is not UTF-8 (near byte {problem.start:,}). Save it as “CSV UTF-8”, then choose it again."
        ) from problem
    if not text.strip():
        raise Unreadable("This file is empty. Download the categories to see what it should look like.")
    return text


def read(text):
    """The rows of the file, each with its errors; raises Unreadable where the file as a whole says nothing."""
    lines = io.StringIO(text.replace("\0", ""), newline="")
    table = Csv(lines, None)
    columns = _known(table.columns)
    lines.seek(0)
    rows = [_row(line, columns) for line in table.rows(lines)]
    if not rows:
        raise Unreadable("This file has a header and no line below it.")
    _mark_twice(rows)
    return rows


def _known(names):
    """{name in the file: our column}; case and spaces do not matter."""
    ours = {column.lower(): column for column in COLUMNS}
    unknown = [name for name in names if name.lower() not in ours]
    if unknown:
        raise Unreadable(f"“{unknown[0][:80]}” is no column of this file. Columns are: {', '.join(COLUMNS)}.")
    found = {name: ours[name.lower()] for name in names}
    twice = [column for column in COLUMNS if list(found.values()).count(column) > 1]
    if twice:
        raise Unreadable(f"The header names “{twice[0]}” twice. Remove one of the two columns.")
    if "Name" not in found.values():
        raise Unreadable(f"The column “Name” is missing. Columns are: {', '.join(COLUMNS)}.")
    return found


def _row(line, columns):
    if line.problem:
        return Row(line.line, errors=[line.problem])
    cells = {columns[name]: plain(cell) for name, cell in line.cells.items()}
    row = Row(line.line)
    for column, cell in cells.items():
        try:
            READ[column](row, cell)
        except InvalidInput as refusal:
            row.errors.append(refusal.detail)
    return row


def _parent(row, cell):
    names = [_one_line(name, "A parent", 80) for name in cell.split(BETWEEN.strip())]
    row.parent = tuple(name for name in names if name)


def _name(row, cell):
    row.name = _one_line(cell, "The name", 80)
    if not row.name:
        row.errors.append("The name is missing.")


def _one_line(cell, name, limit):
    return texts.line(cell, field="file", name=name, limit=limit)


def _yes(attribute, column):
    def read_yes(row, cell):
        word = cell.strip().lower()
        if word not in YES | NO:
            row.errors.append(f"{column} is yes or no, not “{word[:40]}”.")
        row.values[attribute] = word in YES

    return read_yes


def _team(attribute):
    def read_team(row, cell):
        row.values[attribute] = _one_line(cell, "A team", 80)

    return read_team


def _position(row, cell):
    word = cell.strip() or "0"
    if not (word.isascii() and word.isdecimal() and len(word) < 7):
        row.errors.append(f"The position is a whole number, not “{word[:40]}”.")
    else:
        row.values["position"] = int(word)


def _standard_steps(row, cell):
    lines = [_one_line(one, "A standard step", 200) for one in cell.splitlines()]
    lines = [one for one in lines if one]
    twice = [one for number, one in enumerate(lines) if one.lower() in map(str.lower, lines[:number])]
    if twice:
        row.errors.append(f"The standard step “{twice[0]}” stands there twice.")
    row.values["steps"] = lines


READ = {
    "Parent": _parent,
    "Name": _name,
    "Active": _yes("is_active", "Active"),
    "Catch-all": _yes("is_catch_all", "Catch-all"),
    "Intake team": _team("intake_team"),
    "Escalation team": _team("escalation_team"),
    "Position": _position,
    "Standard steps": _standard_steps,
}


def _mark_twice(rows):
    first = {}
    for row in rows:
        if row.errors:
            continue
        if row.key in first:
            row.errors.append(f"“{row.name}” stands in line {first[row.key]} already.")
        first.setdefault(row.key, row.line)
