"""What a version of the standard may ask: nothing a technician could not see or could not fulfil (S34)."""

from escalations.models import SectionKey, Severity

from . import writing
from .check_examples import CHECKS
from .standard_content import STRICTNESS, severities_of

WINDOWS = {"lookback_days": ("The look-back", 90), "warranty_days": ("The warranty window", 366)}
LONGEST = 20_000
LONGEST_PASSING = max(len(check.passes) for check in CHECKS)
SHORTEST_LIMIT = 100 * -(-LONGEST_PASSING // 100)  # room for every text the checks show as good


def faults(values):
    """{field: sentence} of what no version may say, looked at when it is saved and when it is published."""
    found = {**_windows(values), **_order(values), **_severities(values)}
    for key in SectionKey:
        found |= _section(key, values)
    return found | _same_labels(values)


def warnings(values):
    """{section: [sentence]}: examples of the version that its own writing check objects to."""
    return {key: said for key in SectionKey if (said := example_findings(key, values))}


def example_findings(key, values):
    """What a technician would be told who wrote the section's example into it."""
    example = values[f"{key}-example"]
    if writing.is_blank(example):
        return []
    found = writing.check(
        key,
        example,
        prompts=[values[f"{key}-prompt"]],
        severities=severities_of(values),
        max_length=values[f"{key}-max_length"],
    )
    return [one.detail for one in found]


def _windows(values):
    return {
        field: f"{name} covers 1 to {longest} days."
        for field, (name, longest) in WINDOWS.items()
        if not 1 <= values[field] <= longest
    }


def _order(values):
    if sorted(values["order"]) == sorted(SectionKey):
        return {}
    return {
        "order": "All seven sections are needed, each once. They may be renamed and ordered, not removed."
    }


def _severities(values):
    found = {
        field: "Choose Blocks, Warns or Off."
        for field, value in values.items()
        if field.startswith(STRICTNESS) and value not in Severity.values
    }
    if values[f"{STRICTNESS}empty"] != Severity.BLOCK:
        found[f"{STRICTNESS}empty"] = "An empty section is never complete, so this check always blocks."
    return found


def _section(key, values):
    """A technician must be able to read what is asked, and to write what passes."""
    label, prompt, example, limit = (
        values[f"{key}-{word}"] for word in ("label", "prompt", "example", "max_length")
    )
    found = {}
    if writing.is_blank(label):
        found[f"{key}-label"] = f"Name the section; its usual name is “{key.label}”."
    if writing.is_blank(prompt):
        found[f"{key}-prompt"] = "Ask something: without its question nobody knows what the section requires."
    if not SHORTEST_LIMIT <= limit <= LONGEST:
        found[f"{key}-max_length"] = (
            f"Allow {SHORTEST_LIMIT} to {LONGEST:,} characters: an answer that passes must fit."
        )
    elif len(example) > limit:
        found[f"{key}-max_length"] = (
            f"The example has {len(example):,} characters and would not fit. Raise the limit, or shorten it."
        )
    return found


def _same_labels(values):
    """Two sections of one name could not be told apart."""
    found, seen = {}, {}
    for key in dict.fromkeys(values["order"]):
        name = " ".join(values.get(f"{key}-label", "").casefold().split())
        if name and name in seen:
            found[f"{key}-label"] = f"Another section is called “{seen[name]}” already. Choose another name."
        seen.setdefault(name, values.get(f"{key}-label", ""))
    return found
