"""Turns one row of an export into the values of a ticket, or says field by field what is wrong with it."""

import re
from collections import Counter
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from escalations.domain.errors import InvalidInput
from escalations.domain.writing import clean
from escalations.models import FINISHED, ClosingReason

from . import words
from .columns import FIELDS
from .identity import Identities, Refused
from .moments import moment
from .records import SUBJECT_LENGTH

LONGEST_TEXT, LONGEST_NAME, LONGEST_TAG, MOST_TAGS = 200_000, 200, 50, 50
TRANSLATED = (
    "status", "impact", "urgency", "priority", "team", "assignee", "category", "closing_reason", "source"
)  # fmt: skip
TOLD = frozenset({"subject", "description", "resolution"})
MOMENTS = ("created_at", "updated_at", "resolved_at", "closed_at")


@dataclass(frozen=True)
class Who:
    """The contact and company a row names, as it names them."""

    contact_id: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""


@dataclass(frozen=True)
class Row:
    """A checked row: who it is over there, what the ticket will be, and whose."""

    line: object
    external_id: str
    values: dict
    who: Who


class Translation:
    """How the rows of one file are understood; remembers what it met, for the report."""

    def __init__(self, fields, *, source, zone, at, team=None, given=(), formats=(), make=None):
        """`fields` is {column: field}; `given` holds (field, word, ours); `make` is {field: maker by name}."""
        self.fields, self.source, self.zone, self.at, self.formats = fields, source, zone, at, formats
        self.expected = words.expected_priorities()
        self.words = _all_words(given, team=team, make=make or {})
        self.remarks = Counter()
        self.identities = Identities(fields)

    def row(self, line):
        """The checked row. Raises Refused or Repeated."""
        if line.cells is None:
            raise Refused(("", line.problem))
        external_id = self.identities.of(line)
        texts = self._texts(line.cells)
        problems = [*_too_long(texts)]
        moments = self._moments(texts, problems)
        if problems:
            raise Refused(*problems)
        values = self._text_values(texts) | self._meanings(texts) | moments
        if values["team"] is None:
            raise Refused(("team", "Names no team, and there is no team yet. Add --team or --create-teams."))
        return Row(line, external_id, values, self._who(texts))

    def warnings(self):
        """What was met and not understood, a sentence each."""
        for text, count in self.remarks.most_common():
            yield f"{text} ({count:,}×)"
        for meanings in self.words.values():
            yield from meanings.warnings()

    def _texts(self, cells):
        """{field: cleaned text} of the columns that are brought in."""
        texts = dict.fromkeys(FIELDS, "")
        for column, field in self.fields.items():
            text = clean(cells.get(column) or "").strip()
            if field not in TOLD and words.plain(text) in words.NOTHING:
                text = ""
            texts[field] = f"{texts[field]}, {text}" if texts[field] and text else texts[field] or text
        return texts

    def _moments(self, texts, problems):
        read = {}
        for field in MOMENTS:
            try:
                read[field] = moment(texts[field], zone=self.zone, at=self.at, formats=self.formats)
            except ValueError as problem:
                problems.append((field, str(problem)))
        created = read.get("created_at") or min([self.at, *filter(None, read.values())])
        problems += [
            (field, "Lies before the ticket was created. Correct one of the two.")
            for field, one in read.items()
            if one and one < created
        ]
        return {**read, "created_at": created}

    def _text_values(self, texts):
        if not texts["subject"] and not texts["description"]:
            self.remarks["No subject and no description; imported as “(no subject)”"] += 1
        if len(" ".join(texts["subject"].split())) > SUBJECT_LENGTH:
            self.remarks["Subject too long for a subject; the whole of it leads the description"] += 1
        kept = {name: texts[name] for name in TOLD}
        return kept | {"tags": self._tags(texts["tags"])}

    def _tags(self, text):
        tags = dict.fromkeys(" ".join(tag.split()) for tag in re.split(r"[,;\n]", text))
        tags.pop("", None)
        if len(tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in tags):
            self.remarks[f"Tags cut to {LONGEST_TAG} characters, and to {MOST_TAGS} a ticket"] += 1
        return list(dict.fromkeys(tag[:LONGEST_TAG] for tag in tags))[:MOST_TAGS]

    def _meanings(self, texts):
        found = {field: meanings.meaning(texts[field]) for field, meanings in self.words.items()}
        if found["status"] not in FINISHED:
            found["closing_reason"] = ""
        elif not texts["closing_reason"]:
            is_merged = words.plain(texts["status"]) == "merged"
            found["closing_reason"] = ClosingReason.MERGED if is_merged else ClosingReason.DONE
        expected = self.expected[found["impact"], found["urgency"]]
        if found["priority"] not in (None, expected):
            found["priority_reason"] = f"As set in {self.source}."
        found["priority"] = found["priority"] or expected
        return found

    def _who(self, texts):
        name, email = self._line(texts, "contact_name"), texts["contact_email"].lower()
        if not email and _is_address(name):
            email = name.lower()
        if email and not _is_address(email):
            self.remarks["contact_email is not a mail address; the contact is known by name"] += 1
            name, email = name or email[:LONGEST_NAME], ""
        return Who(
            contact_id=texts["contact_id"] if name or email else "",
            name=name or email,
            email=email,
            phone=self._line(texts, "contact_phone", limit=50),
            company=self._line(texts, "company"),
        )

    def _line(self, texts, field, limit=LONGEST_NAME):
        text = " ".join(texts[field].split())
        if len(text) > limit:
            self.remarks[f"{field} cut to {limit} characters"] += 1
        return text[:limit].rstrip()


def _all_words(given, *, team, make):
    """One `Words` a field, in the order of the report."""
    of = {field: [] for field in TRANSLATED}
    for field, word, ours in given:
        if field not in of:
            raise InvalidInput(
                {"--map-value": f"“{field}” has no words to map. Choose of {', '.join(TRANSLATED)}."}
            )
        of[field].append((word, ours))
    return {
        "status": words.statuses(of["status"]),
        "impact": words.levels("impact", of["impact"]),
        "urgency": words.levels("urgency", of["urgency"]),
        "priority": words.priorities(of["priority"]),
        "team": words.teams(of["team"], default=team, make=make.get("team")),
        "assignee": words.people(of["assignee"]),
        "category": words.categories(of["category"], make=make.get("category")),
        "closing_reason": words.closing_reasons(of["closing_reason"]),
        "source": words.sources(of["source"]),
    }


def _too_long(texts):
    for field in sorted(TOLD):
        if len(texts[field]) > LONGEST_TEXT:
            yield field, f"{len(texts[field]):,} characters long; {LONGEST_TEXT:,} is the limit. Shorten it."


def _is_address(text):
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= 254
