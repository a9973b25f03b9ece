"""The writing checks as people are told them: what each objects to, one text refused, one that passes (S26)."""

from dataclasses import dataclass

from escalations.models import SectionKey, Severity

from . import writing
from .findings import SHORT

SUBJECT = "Parcels cannot be booked"
PROMPT = "What is wrong, for whom, since when?"
A_LOG = "a line of a log\n" * 2_000
SECRET = "password: Harbour77!"  # noqa: S105 - an example of what is refused


@dataclass(frozen=True)
class Check:
    """One check; `refused` is shown masked where it holds a secret."""

    code: str
    name: str
    objects_to: str
    section: str
    refused: str
    passes: str

    @property
    def refused_text(self):
        """The refused text whole; the page names a long one in a few words."""
        return A_LOG if self.code == "too_long" else self.refused

    def tried(self, text, severities):
        """What the writing check finds in `text`, as strict as `severities` say."""
        return writing.check(self.section, text, subject=SUBJECT, prompts=[PROMPT], severities=severities)


CHECKS = (
    Check(
        "empty",
        "Empty",
        "nothing but blanks, dots or emoji",
        SectionKey.ISSUE_SUMMARY,
        "…",
        "Scanner GT-7 beeps twice, then stops",
    ),
    Check(
        "prompt_left",
        "Prompt left as it was",
        "the form's own question",
        SectionKey.ISSUE_SUMMARY,
        PROMPT,
        "Label printer LP-7 in Hull prints blank since Tue 4 May",
    ),
    Check(
        "placeholder",
        "Only fills the box",
        "a word that stands for an answer",
        SectionKey.USER_IMPACT,
        "TBC",
        "3 of 8 in the Cardiff branch cannot book parcels",
    ),
    Check(
        "copied",
        "Copied",
        f"the ticket's subject (here “{SUBJECT}”) or another section once more",
        SectionKey.ISSUE_SUMMARY,
        SUBJECT,
        "Since 07:40 the booking page in Cardiff answers ‘502 Bad gateway’",
    ),
    Check(
        "filler",
        "Filler only",
        "words that tell no more than the subject",
        SectionKey.WHATS_HAPPENING,
        "does not work, please help",
        "Scanner GT-7 beeps twice, then stops",
    ),
    Check(
        "pointer",
        "Points elsewhere",
        "a text that only says where to look or whom to ask",
        SectionKey.WHATS_HAPPENING,
        "it's all in the chat",
        "‘Ribbon out (E-12)’ after each reel; photo in note 4",
    ),
    Check(
        "secret",
        "Secret in the text",
        "a password, key or recovery code; in every other text you are asked before it is stored, too",
        SectionKey.WHATS_HAPPENING,
        SECRET,
        "password reset at 09:20, same 502 after it",
    ),
    Check(
        "too_long",
        "Too long",
        "more than 20,000 characters: attach it as a file",
        SectionKey.WHATS_HAPPENING,
        "a whole log file",
        "log attached; line 214 says E-12",
    ),
    Check(
        "no_error",
        "No error quoted",
        "What's Happening without a message, a code, or expected against observed",
        SectionKey.WHATS_HAPPENING,
        "Label printer shows a fault",
        "Label printer shows ‘Ribbon out (E-12)’ with a new ribbon in",
    ),
    Check(
        "no_result",
        "No result",
        "troubleshooting without what came of it; on a logged step it always blocks",
        SectionKey.TROUBLESHOOTING_DONE,
        "reinstalled the driver",
        "reinstalled the driver: same stripe on every page",
    ),
    Check(
        "no_scope",
        "No number or role",
        "several people, and neither how many, nor which role or site",
        SectionKey.USER_IMPACT,
        "several colleagues cannot open the payroll",
        "3 of 8 in the Cardiff branch cannot book parcels",
    ),
    Check(
        "no_ask",
        "Asks for nothing",
        "an Escalation Reason without an action, an access or a decision",
        SectionKey.ESCALATION_REASON,
        "needs tier 3",
        "Open port 8443 on FW-2 towards the scanner network",
    ),
    Check(
        "thin_environment",
        "Environment too thin",
        "neither asset, version, site nor network",
        SectionKey.ENVIRONMENT,
        "desktop PC",
        "PC-3381, Windows 11 24H2, Cardiff, wired",
    ),
    Check(
        "unchecked_changes",
        "Changes not checked",
        "“none” without a place where somebody looked",
        SectionKey.RECENT_CHANGES,
        "nothing changed",
        "None: change calendar and patch log read from 2 May",
    ),
)


@dataclass(frozen=True)
class Told:
    """A check as one version of the standard has it."""

    check: Check
    severity: str

    @property
    def refused(self):
        return writing.mask_secrets(self.check.refused)[0]

    @property
    def is_off(self):
        return self.severity == Severity.OFF

    @property
    def may_be_overruled(self):
        return self.severity == Severity.BLOCK and self.check.code in writing.OVERRULABLE


def name_of(finding):
    """What people call a finding, by its code; the code itself where it has no better name."""
    named = {f"writing.{check.code}": check.name for check in CHECKS}
    return named.get(finding) or SHORT.get(finding, finding).capitalize()


def told(severities):
    """The checks in the order they are asked; `severities` are the ones a version changes, by code."""
    usual = writing.DEFAULT_SEVERITIES
    return [Told(check, severities.get(check.code, usual[check.code])) for check in CHECKS]
