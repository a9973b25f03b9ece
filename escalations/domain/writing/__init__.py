"""The writing check: does a section of an escalation tell enough to go on, in any language (S26)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from . import advice, pointing, secrets, thin, useless
from .filler import is_filler
from .reading import Reading, bare_subject
from .secrets import MASK as SECRET_MASK
from .secrets import mask_secrets
from .text import clean, is_blank, one_line

__all__ = [
    "DEFAULT_SEVERITIES", "OVERRULABLE", "SECRET_MASK", "SECTIONS", "Finding",
    "check", "check_step_result", "clean", "is_blank", "mask_secrets", "verdict",
]  # fmt: skip

SECTIONS = (
    "issue_summary",
    "user_impact",
    "whats_happening",
    "troubleshooting_done",
    "environment",
    "recent_changes",
    "escalation_reason",
)
DEFAULT_SEVERITIES = dict.fromkeys(
    ("empty", "prompt_left", "placeholder", "copied", "filler", "pointer", "secret", "too_long"), "block"
) | dict.fromkeys(
    ("no_error", "no_result", "no_scope", "no_ask", "thin_environment", "unchecked_changes"), "warn"
)
OVERRULABLE = frozenset(DEFAULT_SEVERITIES) - {"empty", "prompt_left", "too_long"}
_QUOTED = 90


@dataclass(frozen=True)
class Finding:
    """One objection to a section. `quote` never holds a secret; `detail` can be shown as it is."""

    code: str
    severity: str
    quote: str
    detail: str


def check(
    section: str,
    text: str,
    *,
    subject: str = "",
    prompts: Iterable[str] = (),
    examples: Iterable[str] = (),
    others: Mapping[str, str] | None = None,
    has_rows: bool = False,
    severities: Mapping[str, str] | None = None,
    max_length: int = 20_000,
) -> list[Finding]:
    """The findings of one section, blocks first (S26).

    `others` are the other sections by key: of two that are alike the later one is objected to. `has_rows`:
    troubleshooting steps stand on the ticket, so no words are needed beside them (S6). `severities` overrides
    the severity of single codes ("block", "warn" or "off").
    """
    text = clean(text)
    if is_blank(text):
        rows_suffice = has_rows and section == "troubleshooting_done"
        found: Iterable[tuple[str, str, dict]] = [] if rows_suffice else [("empty", "", {})]
    elif len(text) > max_length:
        found = [("too_long", "", {"length": len(text), "limit": max_length})]
    else:
        reading = Reading(section, text, clean(subject))
        found = _found(reading, (*prompts, *examples), others or {}, severities or {})
    return _findings(found, section, severities or {})


def check_step_result(
    text: str, *, action: str = "", severities: Mapping[str, str] | None = None
) -> list[Finding]:
    """Whether the words beside a step's outcome tell its result; `no_result` blocks on a row (S6)."""
    text = clean(text)
    blocking = {"no_result": "block", **(severities or {})}
    reading = Reading("troubleshooting_done", text)
    if is_blank(text) or useless.is_placeholder(reading) or (action and useless.is_copy(text, action)):
        found: list[tuple[str, str, dict]] = [("no_result", text or action, {})]
    else:
        found = [("secret", _masked(value), {}) for value in mask_secrets(text)[1]]
    return _findings(found, "troubleshooting_done", blocking)


def verdict(findings: Iterable[Finding]) -> str:
    """ "block", "warn" or "pass": the worst of the findings."""
    severities = {finding.severity for finding in findings}
    return next((severity for severity in ("block", "warn") if severity in severities), "pass")


def _found(
    reading: Reading, prompts: Iterable[str], others: Mapping[str, str], severities: Mapping[str, str]
) -> Iterator[tuple[str, str, dict]]:
    """The first reason why it is useless; if there is none, what it lacks; and every secret."""
    asked = [(code, why) for code, why in _reasons(reading, prompts, others) if severities.get(code) != "off"]
    reason = next(((code, facts) for code, why in asked if (facts := why()) is not None), None)
    if reason:
        yield reason[0], reading.text, reason[1]
    elif reading.section in thin.WARNINGS:
        code, lacks = thin.WARNINGS[reading.section]
        if lacks(reading):
            yield code, reading.text, {}
    for start, end in secrets.find(reading.text):
        yield "secret", _masked_at(reading.text, start, end), {}


def _reasons(
    reading: Reading, prompts: Iterable[str], others: Mapping[str, str]
) -> list[tuple[str, Callable[[], dict | None]]]:
    """Each way to be useless, in the order they are asked, as a question that answers with facts or None."""

    def when(is_so: Callable[[], bool]) -> Callable[[], dict | None]:
        return lambda: {} if is_so() else None

    return [
        ("prompt_left", when(lambda: useless.is_prompt(reading, prompts))),
        ("placeholder", when(lambda: useless.is_placeholder(reading))),
        ("copied", lambda: _copied(reading, others)),
        ("pointer", when(lambda: pointing.is_pointer(reading))),
        ("filler", when(lambda: is_filler(reading))),
    ]


def _copied(reading: Reading, others: Mapping[str, str]) -> dict | None:
    if useless.is_copy(bare_subject(reading.text), reading.subject):
        return {"what": "the ticket's subject"}
    section = useless.copied_section(reading, others, SECTIONS)
    return {"what": section.replace("_", " ").capitalize()} if section else None


def _findings(
    found: Iterable[tuple[str, str, dict]], section: str, severities: Mapping[str, str]
) -> list[Finding]:
    findings = []
    for code, words, facts in found:
        severity = severities.get(code, DEFAULT_SEVERITIES[code])
        if severity != "off":
            quote = _shortened(mask_secrets(words)[0])
            findings.append(Finding(code, severity, quote, advice.sentence(code, section, quote, **facts)))
    return sorted(findings, key=lambda finding: finding.severity != "block")


def _shortened(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1].rstrip() + "…"


def _masked(value: str) -> str:
    return secrets.MASK


def _masked_at(text: str, start: int, end: int) -> str:
    return text[max(0, text.rfind("\n", 0, start) + 1, start - 40) : start] + secrets.MASK
