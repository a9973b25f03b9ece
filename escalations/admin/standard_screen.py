"""The draft of the standard as its one screen shows it: what stands there, what was typed, what is wrong with it."""

import json
from dataclasses import dataclass, field

from escalations.domain import standard_content, standard_difference, standard_draft, standard_rules, writing
from escalations.domain.check_examples import CHECKS, SUBJECT
from escalations.models import SectionKey, Severity

WORDS = standard_content.WORDS


@dataclass
class Field:
    """One field: its value or what was typed, what was refused, and what somebody else wrote meanwhile."""

    name: str
    value: object
    error: str = ""
    theirs: str | None = None


@dataclass
class Section:
    """One of the seven as it is edited; `said` is what the writing check says of its own example."""

    key: str
    usual: str
    words: dict
    said: list = field(default_factory=list)

    @property
    def is_open(self):
        """Opened where there is something to look at."""
        fields = self.words.values()
        return bool(self.said) or any(one.error or one.theirs is not None for one in fields)


@dataclass
class Row:
    """One writing check with its strictness, and what it says of its two examples under it."""

    check: object
    field: Field
    usual: str
    refused: list
    passes: list

    @property
    def shown(self):
        return writing.mask_secrets(self.check.refused)[0]

    @property
    def choices(self):
        """(value, words, whether chosen): the usual one is marked."""
        return [
            (one.value, f"{one.label} (usual)" if one == self.usual else one.label, one == self.field.value)
            for one in Severity
        ]


class Screen:
    """Everything the page asks for; `refused` is the domain's answer to what was typed."""

    def __init__(self, draft, typed=None, refused=None):
        self.draft = draft
        self.now = standard_content.of(draft)
        self.typed = typed or {}
        self.errors = getattr(refused, "fields", {})
        self.differences = getattr(refused, "differences", {})
        self.values = self.now | self._parsed()

    def field(self, name):
        theirs = None
        if name in self.differences:
            theirs = standard_difference.said(name, self.now)
        return Field(name, self._shown(name), self.errors.get(name, ""), theirs)

    @property
    def read(self):
        """The marks of what the person has before them: of now, where the screen shows what stands there now."""
        marks = {name: standard_content.mark(value) for name, value in self.now.items()}
        return json.dumps(marks if not self.errors else marks | self._seen())

    @property
    def settings(self):
        return {name: self.field(name) for name in ("note", *standard_content.SETTINGS)}

    @property
    def sections(self):
        return [self._section(SectionKey(key)) for key in self._order()]

    @property
    def order(self):
        return ",".join(self._order())

    @property
    def order_error(self):
        return self.errors.get("order", "")

    @property
    def rows(self):
        return [self.row(check) for check in CHECKS]

    def row(self, check):
        name = f"{standard_content.STRICTNESS}{check.code}"
        severities = self._severities()
        return Row(
            check,
            Field(name, self.values[name], self.errors.get(name, ""), self.field(name).theirs),
            writing.DEFAULT_SEVERITIES[check.code],
            check.tried(check.refused_text, severities),
            check.tried(check.passes, severities),
        )

    def tried(self, key, text):
        """What the draft as it is typed says of a text in one section."""
        return writing.check(
            key,
            text,
            subject=SUBJECT,
            prompts=[self.values[f"{key}-prompt"]],
            severities=self._severities(),
            max_length=self.values[f"{key}-max_length"],
        )

    def said_of_example(self, key):
        strict = {f"{standard_content.STRICTNESS}{code}": one for code, one in self._severities().items()}
        return standard_rules.example_findings(key, self.values | strict)

    def move(self, key, by):
        """The section one place up or down, not saved yet."""
        order = self.values["order"] = list(self._order())
        if key in order:
            place = order.index(key)
            order.insert(max(place + by, 0), order.pop(place))

    def _order(self):
        """As typed, if that names all seven; else as it stands."""
        typed = self.values["order"]
        return typed if sorted(typed) == sorted(SectionKey) else self.now["order"]

    def _severities(self):
        """As chosen; what is none of the three counts as usual."""
        chosen, usual = standard_content.severities_of(self.values), writing.DEFAULT_SEVERITIES
        return {code: one if one in Severity.values else usual[code] for code, one in chosen.items()}

    def _section(self, key):
        words = {word: self.field(f"{key}-{word}") for word in WORDS}
        return Section(key, key.label, words, self.said_of_example(key))

    def _parsed(self):
        """What was typed, where it can be read as what it is to be."""
        return standard_draft.parsed(self.typed, self.now)[0]

    def _shown(self, name):
        return self.typed[name] if name in self.errors and name in self.typed else self.values[name]

    def _seen(self):
        return self.typed.get("read", {})


def typed_in(post):
    """({field: value as it came}, {field: mark it was read with}) of a posted screen."""
    read = _marks(post.get("read", ""))
    ticks = {name for name in read if name.rpartition("-")[2] in standard_draft.TICKS}
    typed = {name: post.get(name, "") for name in read if name in post and name not in ticks}
    return typed | {name: post.get(name) == "on" for name in ticks}, read


def _marks(text):
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {str(name): str(mark) for name, mark in found.items()} if isinstance(found, dict) else {}
