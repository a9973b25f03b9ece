"""The writing check: does a section of an escalation tell enough to go on, in any language (S26)."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from . import advice
from .secrets import MASK as SECRET_MASK
from .secrets import mask_secrets
from .text import clean, is_blank, one_line

__all__ = [
    "DEFAULT_SEVERITIES", "OVERRULABLE", "SECRET_MASK", "SECTIONS", "Finding",
    "check", "check_step_result", "clean", "get_ready", "is_blank", "mask_secrets", "verdict",
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
        found = get_ready().objections(
            section, text, clean(subject), (*prompts, *examples), others or {}, severities or {}
        )
    return _findings(found, section, severities or {})


def check_step_result(
    text: str, *, action: str = "", severities: Mapping[str, str] | None = None
) -> list[Finding]:
    """Whether the words beside a step's outcome tell its result; `no_result` blocks on a row (S6)."""
    text = clean(text)
    blocking = {"no_result": "block", **(severities or {})}
    if is_blank(text) or get_ready().tells_no_result(text, action):
        found: list[tuple[str, str, dict]] = [("no_result", text or action, {})]
    else:
        found = [("secret", SECRET_MASK, {}) for _ in mask_secrets(text)[1]]
    return _findings(found, "troubleshooting_done", blocking)


@cache
def get_ready() -> ModuleType:
    """Read the word lists, which takes a second: at the first check, or before it by whoever expects one."""
    from . import judging, sounding

    sounding.read_weights()
    _forget_lists()
    return judging


def _forget_lists() -> None:
    """Let go of what stands in the lists; whoever imports them again reads them again."""
    for name in ("languages", "wordlists"):
        globals().pop(name, None)
        for module in [one for one in list(sys.modules) if one.startswith(f"{__name__}.{name}")]:
            sys.modules.pop(module, None)


def verdict(findings: Iterable[Finding]) -> str:
    """ "block", "warn" or "pass": the worst of the findings."""
    severities = {finding.severity for finding in findings}
    return next((severity for severity in ("block", "warn") if severity in severities), "pass")


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
