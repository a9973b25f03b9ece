"""What differs between two versions of the standard, field by field, in words (S34)."""

from dataclasses import dataclass

from escalations.models import SectionKey, Severity

from . import standard_content
from .check_examples import CHECKS
from .standard_content import STRICTNESS

SETTINGS = {
    "lookback_days": "Look-back, days",
    "warranty_days": "Service warranty window, days",
    "may_acknowledge_first": "Telling the customer",
    "order": "Order of the sections",
}
WORDS = {
    "label": "Name",
    "prompt": "Question",
    "help": "Help",
    "example": "Good example",
    "max_length": "Longest answer, characters",
    "may_be_not_applicable": "Not applicable",
}
SAID = {
    "may_acknowledge_first": ("After the note is saved", "Before or after the note is saved"),
    "may_be_not_applicable": ("No", "With a reason"),
}


@dataclass(frozen=True)
class Change:
    """One field that two versions say differently, as people read it; empty where one says nothing."""

    part: str
    name: str
    before: str
    after: str

    @property
    def kind(self):
        if not self.before:
            return "Added"
        return "Changed" if self.after else "Removed"


def changes(before, after):
    """Every Change from one version to the other: settings, then sections, then writing checks."""
    old, new = standard_content.of(before), standard_content.of(after)
    return [
        Change(part, name, said(field, old), said(field, new))
        for field in _fields()
        if old[field] != new[field]
        for part, name in [named(field, new)]
    ]


def named(field, values):
    """(part, name) of a field: where it stands and what it is called."""
    if field in SETTINGS:
        return "Settings", SETTINGS[field]
    if field.startswith(STRICTNESS):
        code = field.removeprefix(STRICTNESS)
        return "Writing checks", next(check.name for check in CHECKS if check.code == code)
    if field == "note":
        return "Settings", "What changed"
    key, _, word = field.rpartition("-")
    return f"Section “{values[f'{key}-label']}”", WORDS[word]


def said(field, values):
    """The value of a field as people read it."""
    value, word = values[field], field.rpartition("-")[2]
    if word in SAID:
        return SAID[word][bool(value)]
    if field == "order":
        return " › ".join(values[f"{key}-label"] for key in value)
    if field.startswith(STRICTNESS):
        return Severity(value).label
    return str(value)


def _fields():
    yield from SETTINGS
    for key in SectionKey:
        yield from (f"{key}-{word}" for word in WORDS)
    yield from (f"{STRICTNESS}{check.code}" for check in CHECKS)
