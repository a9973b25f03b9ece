"""The changes that can be made to a module, one thing at a time: cosmic-ray's."""

import ast
import difflib
from dataclasses import dataclass

SWAPS = ("Eq_NotEq", "NotEq_Eq", "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Is_IsNot", "IsNot_Is")
OPERATORS = [
    *(f"ReplaceComparisonOperator_{swap}" for swap in SWAPS),
    *(f"ReplaceBinaryOperator_{swap}" for swap in ("Add_Sub", "Sub_Add", "BitOr_BitAnd", "BitAnd_BitOr")),
    *("ReplaceUnaryOperator_Delete_Not", "AddNot", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue"),
    *("ReplaceAndWithOr", "ReplaceOrWithAnd", "ReplaceContinueWithBreak", "ZeroIterationForLoop"),
    *("NumberReplacer", "RemoveDecorator"),
]


@dataclass(frozen=True)
class Change:
    """One mutant: the whole source as it reads then, and where it differs.

    `inside` is the outermost function whose body holds the difference: its name and the range of the body's lines;
    None if it is outside of every body, and comes true when the module is loaded.
    """

    module: str
    operator: str
    source: str
    lines: frozenset
    difference: tuple
    inside: tuple | None

    @property
    def key(self):
        """What tells it from the module's others, whatever stands above it."""
        return (self.inside[0] if self.inside else "", *self.difference)

    def __str__(self):
        name = self.inside[0] if self.inside else "the module"
        return "\n".join(
            [f"{self.module}, line {min(self.lines)}, in {name}, {self.operator}", *self.difference, ""]
        )


def changes(module, source):
    """[Change] of every change there is of a module, in the order of the operators."""
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.plugins import get_operator

    found = {source: ""}
    for name in OPERATORS:
        operator = get_operator(f"core/{name}")()
        place = 0
        while (changed := mutate_code(source, operator, place)) is not None:
            found.setdefault(changed, name)
            place += 1
    del found[source]
    return [change(module, source, changed, name) for changed, name in found.items()]


def change(module, source, changed, operator):
    """The Change that makes one source of another."""
    before, after = source.splitlines(), changed.splitlines()
    lines, difference = set(), []
    for kind, start, end, other, last in difflib.SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            lines.update(range(start + 1, max(end, start + 1) + 1))
            difference += [f"-{line.strip()}" for line in before[start:end]]
            difference += [f"+{line.strip()}" for line in after[other:last]]
    inside = [body for body in _bodies(ast.parse(source)) if lines <= set(body[1])]
    return Change(
        module, operator, changed, frozenset(lines), tuple(difference), inside[0] if inside else None
    )


def _bodies(tree, prefix=""):
    """[(name, lines of the body)] of the functions of a module and of its classes."""
    found = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.append((prefix + node.name, range(node.body[0].lineno, node.end_lineno + 1)))
        elif isinstance(node, ast.ClassDef):
            found += _bodies(node, f"{prefix}{node.name}.")
    return found
