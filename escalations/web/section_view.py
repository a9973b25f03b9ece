"""One of the seven sections as the guided escalation shows it: its words, its state, what is objected to."""

from dataclasses import dataclass, field

from escalations.domain import drafting, reporting
from escalations.domain.writing import OVERRULABLE
from escalations.models import SENT_BACK, SectionKey

FIELDS = ("text", "why", "na", "version")
NOT_ASKED = {"why": "", "error": ""}


@dataclass
class Objection:
    """A finding of the writing check; `stands` is what was typed to let it stand, and why that was refused."""

    finding: object
    may_stand: bool
    stands: dict

    @property
    def check(self):
        """The check's own name: `filler` of `writing.filler`."""
        return self.finding.code.partition(".")[2]


@dataclass
class SectionView:
    """One of the seven. `secrets`, `conflict` and `error` say why what stands in the form is not saved."""

    section: object
    number: int
    text: str
    why: str
    is_not_applicable: bool
    version: int
    state: str
    words: str
    objections: list
    overruled: list
    flags: list
    before: str | None = None
    changed_summary: object = None
    secrets: list = field(default_factory=list)
    secret_stands: dict = field(default_factory=lambda: NOT_ASKED)
    conflict: dict | None = None
    error: str = ""

    @property
    def key(self):
        return self.section.key

    @property
    def is_drawn_from_rows(self):
        return self.key == SectionKey.TROUBLESHOOTING_DONE

    @property
    def is_saved(self):
        return not (self.secrets or self.conflict or self.error)

    @property
    def fields(self):
        """The names of its own fields in the form of all seven."""
        return ",".join(f"{name}-{self.key}" for name in FIELDS)

    @property
    def fields_of_a_press(self):
        """The same with the sentences of “let it stand”."""
        return ",".join([self.fields, *(f"stands-{code}-{self.key}" for code in sorted(OVERRULABLE))])


def view_of(case, report, section, number, *, stands=None, **typed):
    """The section as it is kept; `typed` is what its form shows instead because it could not be saved."""
    answer = case.answers.get(section.key)
    stands = stands or {}
    found = [one for one in report.findings if one.section == section.key]
    shown = {
        "text": answer.text if answer else "",
        "why": answer.not_applicable if answer else "",
        "is_not_applicable": bool(answer and answer.is_not_applicable),
        "version": answer.version if answer else 0,
    } | typed
    state, words = _state(case, report, section, found, answer)
    return SectionView(
        section=section,
        number=number,
        state=state,
        words=words,
        objections=[_objection(one, stands) for one in found if _is_objection(one)],
        overruled=[one for one in found if one.severity == "overruled"],
        flags=[flag for flag in case.flags if flag.target == section.key],
        before=_before(case.escalation, section, answer),
        changed_summary=_changed_summary(case, section, answer),
        secret_stands=stands.get("secret", NOT_ASKED),
        **shown,
    )


def _is_objection(finding):
    return finding.code.startswith(("writing.", "attachment.")) and finding.severity in {"block", "warn"}


def _objection(finding, stands):
    check = finding.code.partition(".")[2]
    may_stand = finding.blocks and reporting.may_be_overruled(finding)
    return Objection(finding, may_stand, stands.get(check, NOT_ASKED))


def _state(case, report, section, found, answer):
    if any(one.code == "template.section_missing" for one in found):
        return "", "To fill in"
    lacks_result = any(one.code == "steps.no_result" for one in report.findings)
    if section.key == SectionKey.TROUBLESHOOTING_DONE and lacks_result:
        return "block", "Blocks"
    if any(one.blocks for one in found):
        return "block", "Blocks"
    if any(one.severity == "warn" for one in found):
        return "warn", "To confirm"
    return "ok", "Not applicable" if answer and answer.is_not_applicable else "Ready"


def _before(escalation, section, answer):
    """What the submitted revision said, if the section was changed after it was sent back (S30)."""
    if escalation is None or escalation.status != SENT_BACK or escalation.revision is None:
        return None
    frozen = escalation.revision.answers.get(section.key, {})
    before = frozen.get("text") or frozen.get("not_applicable") or ""
    now = (answer.not_applicable if answer.is_not_applicable else answer.text) if answer else ""
    return before if before != now else None


def _changed_summary(case, section, answer):
    if section.key != SectionKey.ISSUE_SUMMARY:
        return None
    return drafting.summary_changed_elsewhere(case.escalation, answer, note=case.summary)
