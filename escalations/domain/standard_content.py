"""What one version of the standard says, as one flat dict: to sign, to compare and to edit (S34).

Fields: `note`, `lookback_days`, `warranty_days`, `may_acknowledge_first`, `order` (the sections' keys),
`<section>-<word>` for each section and `severity-<code>` for each writing check.
"""

import hashlib
import json

from . import writing

SETTINGS = ("lookback_days", "warranty_days", "may_acknowledge_first")
WORDS = ("label", "prompt", "help", "example", "max_length", "may_be_not_applicable")
STRICTNESS = "severity-"


def of(standard):
    """{field: value} of a version; checks that it leaves as they are carry their usual severity."""
    sections = list(standard.sections.all())
    severities = {one.code: one.severity for one in standard.severities.all()}
    values = {"note": standard.note} | {name: getattr(standard, name) for name in SETTINGS}
    values["order"] = [section.key for section in sections]
    for section in sections:
        values |= {f"{section.key}-{word}": getattr(section, word) for word in WORDS}
    for code, usual in writing.DEFAULT_SEVERITIES.items():
        values[f"{STRICTNESS}{code}"] = severities.get(code, usual)
    return values


def digest(standard):
    """Names exactly this content; what is noted about the version is not part of it."""
    return digest_of(of(standard))


def digest_of(values):
    said = {field: value for field, value in values.items() if field != "note"}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def mark(value):
    """A short sign of one value: whether it is still the one somebody read."""
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:12]


def severities_of(values):
    """{code: severity} out of a content."""
    return {code: values[f"{STRICTNESS}{code}"] for code in writing.DEFAULT_SEVERITIES}
