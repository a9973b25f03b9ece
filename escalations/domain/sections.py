"""Whether one of the seven sections is complete, and what the writing check says of it (S6, S23, S26)."""

import hashlib
import re

from escalations.models import SectionKey

from . import writing


def is_complete(case, section):
    """Whether a section has its words, its rows, or a reason why it does not apply (S6, S23)."""
    answer = case.answers.get(section.key)
    if answer and answer.is_not_applicable:
        return section.may_be_not_applicable and not writing.is_blank(answer.not_applicable)
    if section.key == SectionKey.TROUBLESHOOTING_DONE and case.rows:
        return True
    return bool(answer) and not writing.is_blank(answer.text)


def everything_in(case, section):
    """All words the note will carry under this heading: the section's own, why it does not apply, its rows."""
    answer = case.answers.get(section.key)
    words = [answer.not_applicable if answer.is_not_applicable else answer.text] if answer else []
    if section.key == SectionKey.TROUBLESHOOTING_DONE and case.escalation:
        words += [f"{row}\n{row.result}" for row in case.rows]
    return "\n".join(words)


def substance(answer):
    """A mark of what a section says: another one when its words change, not when blanks or signs do."""
    said = (answer.not_applicable if answer.is_not_applicable else answer.text) if answer else ""
    words = re.findall(r"[^\W_]+", writing.clean(said).casefold())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:32]


def writing_findings(case, section):
    """What the writing check objects to in one section as it stands (S26)."""
    answer = case.answers.get(section.key)
    if answer is None or not is_complete(case, section):
        return []
    if answer.is_not_applicable:
        return _check(
            case, section, answer.not_applicable, only={"placeholder", "pointer", "secret", "too_long"}
        )
    if writing.is_blank(answer.text):
        return []
    others = {key: case.text_of(key) for key in case.answers if key != section.key and case.text_of(key)}
    return _check(case, section, answer.text, others=others, has_rows=bool(case.rows))


def _check(case, section, text, *, only=None, **context):
    found = writing.check(
        section.key,
        text,
        subject=case.ticket.subject,
        prompts=[section.prompt],
        severities={**writing.DEFAULT_SEVERITIES, **case.severities},
        max_length=section.max_length,
        **context,
    )
    return [one for one in found if only is None or one.code in only]


def is_ready(section, findings, case):
    if case.escalation is None or not is_complete(case, section):
        return False
    if section.key == SectionKey.TROUBLESHOOTING_DONE and any(f.code == "steps.no_result" for f in findings):
        return False
    return not any(f.blocks and f.section == section.key for f in findings)
