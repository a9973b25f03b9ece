"""Whether a pasted text is a filled-in Escalation Info Template, and what each section says (S20)."""

import re

from escalations.models import SectionKey

_BEFORE = r"^[ \t>#*_\-•]*(?:\(?\d{1,2}[.):]+)?[ \t]*[*_]*"
_AFTER = r"[*_]*[ \t]*(?:(?P<mark>[:：–—-])[*_]*[ \t]*(?P<rest>.*))?$"


def _heading(key):
    words = re.escape(key.label).replace("'", "['’‘`´]?").replace(r"\ ", r"[ \t]+")
    return re.compile(f"{_BEFORE}{words}{_AFTER}", re.IGNORECASE)


HEADINGS = {key: _heading(key) for key in SectionKey}


def looks_like_template(text):
    """{section: text} if all seven headings are there, in any order and dress; else None."""
    sections, current = {}, None
    for line in (text or "").splitlines():
        key, rest = _heading_of(line)
        if key is not None and key not in sections:
            current, sections[key] = key, [rest]
        elif current is not None:
            sections[current].append(line)
    if len(sections) < len(SectionKey):
        return None
    return {str(key): "\n".join(lines).strip() for key, lines in sections.items()}


def _heading_of(line):
    for key, pattern in HEADINGS.items():
        found = pattern.match(line.rstrip())
        if found:
            return key, found["rest"] or ""
    return None, ""
