"""Reads the file: safe YAML, every wrong key, type, reference and duplicate with its path and line."""

from dataclasses import dataclass

import yaml

from .parts import CATEGORIES, CHILDREN, LISTS, ORDER, SINGLE, STANDARD, VERSION, is_many, is_reference

LONGEST, DEEPEST = 5_000_000, 30
HEAD = "handover_configuration"


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where."""

    path: str
    line: int
    sentence: str

    def __str__(self):
        return (
            f"line {self.line}, {self.path}: {self.sentence}"
            if self.line
            else f"{self.path}: {self.sentence}"
        )


class WrongFile(Exception):
    """The file is refused, and nothing is written; `problems` says all that is wrong with it."""

    def __init__(self, problems):
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Loader(yaml.SafeLoader):
    """Without aliases: a few lines could stand for millions."""

    def compose_node(self, parent, index):
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(
                problem="an alias (*) is not taken", problem_mark=self.peek_event().start_mark
            )
        return super().compose_node(parent, index)


class Reader:
    """Turns the text into plain values, and remembers the line of each path."""

    def __init__(self):
        self.lines, self.problems = {}, []

    def problem(self, path, sentence):
        self.problems.append(Problem(path or "the file", self.line(path), sentence))

    def line(self, path):
        """Of the path, else of what holds it."""
        while path and path not in self.lines:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.lines.get(path, 0)

    def load(self, text):
        loader = None
        try:
            if len(text) > LONGEST:
                raise yaml.YAMLError(f"it is longer than {LONGEST:,} characters")
            loader = Loader(text)
            node = loader.get_single_node()
            return None if node is None else self._plain(loader, node, "")
        except (yaml.YAMLError, RecursionError) as wrong:
            mark = getattr(wrong, "problem_mark", None)
            said = getattr(wrong, "problem", None) or str(wrong)
            self.problems.append(
                Problem("the file", mark.line + 1 if mark else 0, f"This is no YAML: {said}.")
            )
            return None
        finally:
            if loader is not None:
                loader.dispose()

    def _plain(self, loader, node, path):
        self.lines[path] = node.start_mark.line + 1
        if path.count(".") + path.count("[") > DEEPEST:
            raise yaml.YAMLError("it is nested too deeply")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(loader, node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(loader, one, f"{path}[{place}]") for place, one in enumerate(node.value)]
        if node.tag == "tag:yaml.org,2002:timestamp":
            return node.value
        try:
            return loader.construct_object(node)
        except ValueError as wrong:
            raise yaml.YAMLError(f"“{node.value[:40]}” is no value: {wrong}") from wrong

    def _mapping(self, loader, node, path):
        found = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            inner = f"{path}.{key}" if path else str(key)
            value = self._plain(loader, value_node, inner)
            if key is None:
                self.problem(path, "A key must be a word.")
            elif key in found:
                self.problem(inner, "This key stands here twice.")
            else:
                found[key] = value
        return found


def read(text, *, also):
    """(plain values, Reader) of a file that is well formed; raises WrongFile with everything that is not.

    `also` looks further into a file that is refused anyway, so that everything is said at once.
    """
    reader = Reader()
    told = reader.load(text)
    if not reader.problems:
        _check_shape(reader, told)
    if reader.problems:
        also(reader, told)
        raise WrongFile(reader.problems)
    return told, reader


def _check_shape(reader, told):
    if not isinstance(told, dict) or told.get(HEAD) != VERSION:
        reader.problem("", f"Begin with “{HEAD}: {VERSION}”: this is no configuration this portal reads.")
        return
    parts = {part.name: part for part in ORDER}
    for name in set(told) - set(parts) - {HEAD}:
        reader.problem(name, f"This key is not known. Known are: {', '.join(parts)}.")
    for part in SINGLE:
        if part.name in told:
            _check_row(reader, part, told[part.name], part.name, more=["publish"] if part is STANDARD else [])
    for part in LISTS:
        _check_rows(reader, part, told.get(part.name, []), part.name)


def _check_rows(reader, part, rows, path):
    if not isinstance(rows, list):
        reader.problem(path, "Write a list here: one “-” for each.")
        return
    seen = set()
    for place, row in enumerate(rows):
        here = f"{path}[{place}]"
        more = [CHILDREN] if part is CATEGORIES else []
        if not _check_row(reader, part, row, here, more=more):
            continue
        key = tuple(str(row.get(name, "")).lower() for name in part.key)
        if part.key and key in seen:
            reader.problem(here, f"{', '.join(key)} stands here twice.")
        seen.add(key)
        if CHILDREN in more:
            _check_rows(reader, part, row.get(CHILDREN, []), f"{here}.{CHILDREN}")


def _check_row(reader, part, row, path, more=()):
    if not isinstance(row, dict):
        reader.problem(path, "Write keys with their values here.")
        return False
    for name in row:
        if name not in [*part.names, *more]:
            known = ", ".join([*part.names, *more])
            reader.problem(f"{path}.{name}", f"This key is not known. Known are: {known}.")
    needed = [name for name in part.key if name != "folder"]
    missing = [name for name in needed if row.get(name) in (None, "")]
    for name in missing:
        reader.problem(path, f"“{name}” is missing.")
    for name in (*part.key, *part.fields):
        if name in row:
            _check_value(reader, part.column(name), row[name], f"{path}.{name}")
    for inner in part.inner:
        _check_rows(reader, inner, row.get(inner.name, []), f"{path}.{inner.name}")
    return not missing


def _check_value(reader, column, value, path):
    """Its kind; what it may be is the domain's to say."""
    if is_many(column):
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            reader.problem(path, "Write a list of names here.")
    elif is_reference(column):
        if value is not None and not isinstance(value, str):
            reader.problem(path, "Write a name here.")
    else:
        _check_plain(reader, column, value, path)


NUMBER: tuple[type, str] = (int, "Write a whole number here.")
KINDS: dict[str, tuple[type, str]] = {
    "BooleanField": (bool, "Write true or false here."),
    "CharField": (str, "Write a text here, in quotes if it looks like a number."),
    "TextField": (str, "Write a text here, in quotes if it looks like a number."),
    "ArrayField": (list, "Write a list here."),
    "JSONField": (dict, "Write keys with their values here."),
}


def _check_plain(reader, column, value, path):
    kind, sentence = KINDS.get(column.get_internal_type(), NUMBER)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        reader.problem(path, sentence)
    elif isinstance(value, str) and "\x00" in value:
        reader.problem(path, "A NUL character cannot be kept.")
